import Testing

@testable import Workshop

@Suite("How many can meet at most")
struct MixingBoundTests {
    private func bound(_ people: Int, _ tables: Int, _ rounds: Int) -> Int {
        RotaTask(
            people: people, rounds: Array(repeating: .init(tables: tables, people: Array(0..<people)), count: rounds)
        ).bound
    }

    @Test("the numbers of the day: by pairs, by seats, by tables")
    func numbers() {
        #expect(bound(40, 5, 1) == 140)
        #expect(bound(40, 5, 3) == 390)
        #expect(bound(40, 5, 6) == 765)
        #expect(bound(24, 4, 6) == 276)
        #expect(bound(64, 8, 9) == 2016)
        #expect(bound(40, 8, 9) == 720)
        #expect(bound(3, 5, 2) == 0)
        #expect(bound(0, 3, 2) == 0)
        #expect(bound(5, 1, 4) == 10)
    }

    @Test("who has met counts, and who is kept apart does not")
    func known() {
        var task = RotaTask(people: 4, rounds: [.init(tables: 1, people: [0, 1, 2])], held: [[[0, 3], [1, 2]]])
        #expect(task.bound == 4)
        task.apart = [.init(a: 0, b: 1)]
        #expect(task.bound == 3)
    }

    @Test("no seating of few people meets more than the bound, as trying them at random shows")
    func exceeded() {
        var random = RepeatableRandom(seed: 4)
        for _ in 0..<200 {
            let people = Int.random(in: 1...9, using: &random)
            let rounds = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let there = (0..<people).filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
                return RotaTask.Round(tables: Int.random(in: 1...4, using: &random), people: there)
            }
            let task = RotaTask(people: people, rounds: rounds)
            for _ in 0..<20 {
                let seated = rounds.map { round in
                    var tables = [[Int]](repeating: [], count: round.tables)
                    for (index, person) in round.people.shuffled(using: &random).enumerated() {
                        tables[index % round.tables].append(person)
                    }
                    return tables
                }
                #expect(Encounters(groups: seated.joined()).pairs <= task.bound)
            }
        }
    }
}
