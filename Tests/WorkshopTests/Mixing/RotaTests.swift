import Testing

@testable import Workshop

@Suite("A rota while it is improved")
struct RotaTests {
    /// A task with everything that can be asked for.
    private func task(_ random: inout RepeatableRandom) -> RotaTask {
        let people = Int.random(in: 3...70, using: &random)
        let tables = Int.random(in: 1...6, using: &random)
        var task = RotaTask(
            people: people, categories: (0..<people).map { _ in Int.random(in: 0..<4, using: &random) },
            rounds: (0..<3).map { _ in
                .init(
                    tables: tables, people: (0..<people).filter { _ in Int.random(in: 0..<6, using: &random) > 0 })
            },
            held: [[Array(0..<people / 2), Array(people / 2..<people)]])
        task.neverAlone = Bool.random(using: &random) ? [2] : []
        task.hosts[0] = 0
        if people > 8 {
            task.together = Bool.random(using: &random) ? [[1, 2], [5, 6, 7]] : []
            task.apart = Bool.random(using: &random) ? [.init(a: 3, b: 4), .init(a: 1, b: 8)] : []
        }
        if Bool.random(using: &random) {
            let languages = (0..<people).map { _ in Int.random(in: 0..<3, using: &random) }
            task.understand = languages.flatMap { a in languages.map { $0 == a } }
        }
        return task
    }

    @Test("what is kept count of move by move is what counting anew says", arguments: 1...20)
    func counting(seed: UInt64) {
        var random = RepeatableRandom(seed: seed)
        let task = task(&random)
        var chance = Chance(seed: seed, 3)
        var rota = Rota(task)
        if Bool.random(using: &random) {
            rota.companies = Companies(task, seats: rota.seats) { task.couples(in: $0) }
        }
        rota.seat(using: &chance)
        rota.anneal(Cooling(steps: 2_000, hot: 4, cold: 2, goal: -1), &chance) { false }
        rota.makeRarer { false }
        let kept = rota.value
        let tables = rota.tables
        rota.restore(rota.place.values)
        #expect(rota.value == kept)
        #expect(rota.tables == tables)
        let met = Encounters(groups: (task.held + tables).joined()).pairs
        #expect(met == task.people * (task.people - 1) / 2 - kept.strangers)
        for (round, tables) in zip(task.rounds, tables) { #expect(tables.joined().sorted() == round.people) }
    }

    @Test("the chances of cooling are those of the library, to all that matters")
    func exponential() {
        for (power, value) in [(-1.0, 0.367_879_441_171), (-0.1, 0.904_837_418_036), (-10, 4.539_992_976e-5)] {
            #expect(abs(Cooling.exponential(power) - value) < 1e-10)
        }
        let temperatures = Cooling(steps: 1, hot: 2, cold: 0.1, goal: 0).temperatures
        #expect(temperatures.count == Cooling.stages)
        #expect(abs((temperatures.last ?? 0) - 0.1) < 1e-9)
    }

    @Test("those who meet again do so rarely, where as many meet")
    func rarer() {
        // Two rounds stood in which 0 and 1, 2 and 3 met; 4 and 5, 6 and 7 met once. One of each pair of pairs has to meet
        // again at one table of four beside strangers.
        let held = [[[0, 1], [2, 3], [4, 5], [6, 7]], [[0, 1], [2, 3], [4], [5], [6], [7]]]
        let task = RotaTask(people: 8, rounds: [.init(tables: 3, people: Array(0..<8))], held: held)
        for seed: UInt64 in 1...5 {
            var chance = Chance(seed: seed, 9)
            var rota = Rota(task)
            rota.seat([[0, 0, 1, 1, 0, 1, 2, 2]], using: &chance)
            rota.anneal(Cooling(steps: 4_000, hot: 0.5, cold: 0.1, goal: 20), &chance) { false }
            rota.makeRarer { false }
            let again = rota.tables[0].flatMap { table in
                [[0, 1], [2, 3]].filter { Set($0).isSubset(of: table) }
            }
            #expect(again.isEmpty)
        }
    }
}
