import Testing

@testable import Workshop

@Suite("Mixing groups")
struct GroupMixingTests {
    private func people(_ count: Int, categories: Int = 1) -> [Mixing.Person<Int>] {
        (0..<count).map { Mixing.Person(id: $0, category: "category \($0 % categories)") }
    }

    private func assign(
        _ people: [Mixing.Person<Int>], _ groups: Int, met: Encounters<Int> = .init(), seed: UInt64 = 1
    ) -> [[Int]] {
        var random = RepeatableRandom(seed: seed)
        return GroupMixing.assign(people: people, groups: groups, met: met, using: &random)
    }

    /// Several activities one after the other; the repeated encounters of each.
    private func repeated(_ people: [Mixing.Person<Int>], groups: Int, activities: Int, seed: UInt64) -> [Int] {
        var random = RepeatableRandom(seed: seed)
        var met = Encounters<Int>()
        return (0..<activities).map { _ in
            let seating = GroupMixing.assign(people: people, groups: groups, met: met, using: &random)
            defer { seating.forEach { met.record($0) } }
            return MixingReport(groups: seating, met: met).repeatedEncounters
        }
    }

    private func spread(_ numbers: [Int]) -> Int { (numbers.max() ?? 0) - (numbers.min() ?? 0) }

    // MARK: - Balance

    @Test("everybody sits once; sizes, and each category's numbers, differ by at most one, whoever has met whom")
    func balance() {
        var random = RepeatableRandom(seed: 3)
        for _ in 0..<60 {
            let count = Int.random(in: 0...30, using: &random)
            let groups = Int.random(in: 1...7, using: &random)
            let people = (0..<count).map { id in
                Mixing.Person(id: id, category: [nil, "a", "b", "c"].randomElement(using: &random) ?? nil)
            }
            let met = Encounters(groups: [Array(0..<count / 2), Array(count / 3..<count)])
            let seating = assign(people, groups, met: met, seed: random.next())
            #expect(seating.count == groups)
            #expect(seating.joined().sorted() == Array(0..<count))
            #expect(spread(seating.map(\.count)) <= 1)
            for category in Set(people.map(\.category)) {
                #expect(spread(seating.map { group in group.count { people[$0].category == category } }) <= 1)
            }
        }
    }

    @Test("pinned people sit where they are pinned, and the others make up for them")
    func pinned() {
        var people = people(10, categories: 2)
        for host in 0..<3 { people[host].pinned = host }
        people[4].pinned = 99
        let seating = assign(people, 3)
        for host in 0..<3 { #expect(seating[host].contains(host)) }
        #expect(spread(seating.map(\.count)) <= 1)
        for rest in 0..<2 { #expect(spread(seating.map { $0.count { $0 % 2 == rest } }) <= 1) }
    }

    @Test("where both cannot be had, sizes come before categories")
    func priority() {
        // Four of one category are held at one table: the others fill the other table, though one of them is of that
        // category and two tables of four would not hold it otherwise.
        var people = people(8, categories: 1)
        for index in 0..<4 { people[index].pinned = 0 }
        for index in 5..<8 { people[index].category = "other" }
        #expect(assign(people, 2) == [[0, 1, 2, 3], [4, 5, 6, 7]])
    }

    // MARK: - Encounters

    @Test("of all seatings the best is found, as trying every one of them shows")
    func optimum() {
        var random = RepeatableRandom(seed: 5)
        for _ in 0..<12 {
            var people = people(8, categories: Int.random(in: 1...3, using: &random))
            if Bool.random(using: &random) { people[0].pinned = 2 }
            if Bool.random(using: &random) { (people[1].pinned, people[3].pinned) = (2, 2) }
            var met = Encounters<Int>()
            for _ in 0..<8 { met.record((0..<3).map { _ in Int.random(in: 0..<8, using: &random) }) }
            let seating = assign(people, 3, met: met, seed: random.next())
            #expect(value(seating, people, met) == bestValue(people, groups: 3, met))
        }
    }

    /// Squares of sizes, squares of category numbers, pairs who have met, squares of how often: less is better.
    private func value(_ seating: [[Int]], _ people: [Mixing.Person<Int>], _ met: Encounters<Int>) -> [Int] {
        var value = [0, 0, 0, 0]
        for group in seating {
            value[0] += group.count * group.count
            for category in Set(people.map(\.category)) {
                let count = group.count { people[$0].category == category }
                value[1] += count * count
            }
            for a in group {
                for b in group where a < b && met.count(a, b) > 0 {
                    value[2] += 1
                    value[3] += met.count(a, b) * met.count(a, b)
                }
            }
        }
        return value
    }

    private func bestValue(_ people: [Mixing.Person<Int>], groups: Int, _ met: Encounters<Int>) -> [Int] {
        var best = [Int.max]
        var seating = [[Int]](repeating: [], count: groups)
        func seat(_ person: Int) {
            if person == people.count {
                let value = value(seating, people, met)
                if value.lexicographicallyPrecedes(best) { best = value }
                return
            }
            for group in 0..<groups where people[person].pinned ?? group == group {
                seating[group].append(person)
                seat(person + 1)
                seating[group].removeLast()
            }
        }
        seat(0)
        return best
    }

    @Test("who has met more often is kept apart rather than who has met once")
    func oftenMet() {
        var met = Encounters(groups: [[0, 1], [0, 1], [0, 1], [2, 3], [0, 2], [1, 3], [0, 3], [1, 2]])
        met.record([0, 1])
        for seed in 0..<5 {
            let seating = assign(people(4), 2, met: met, seed: UInt64(seed))
            #expect(!seating.contains([0, 1]))
        }
    }

    @Test("sixteen people at four tables: three activities, and with luck in the draw five, without meeting twice")
    func socialGolfers() {
        for seed: UInt64 in 1...3 {
            #expect(repeated(people(16), groups: 4, activities: 3, seed: seed) == [0, 0, 0])
        }
        #expect(repeated(people(16), groups: 4, activities: 5, seed: 3) == [0, 0, 0, 0, 0])
    }

    @Test("forty people at five tables over six activities meet nearly all whom they can meet")
    func sixActivities() {
        let repeated = repeated(people(40), groups: 5, activities: 6, seed: 2)
        // The eight of a table come from five tables before, so that three pairs at least sit together again: fifteen.
        #expect(repeated[0] == 0)
        #expect((15...17).contains(repeated[1]))
        // 6 × 140 seats beside somebody, 780 pairs of people: 60 repetitions at least; by lot there are some 400.
        let total = repeated.reduce(0, +)
        #expect((60...170).contains(total))
    }

    // MARK: - Chance and edges

    @Test("one seed, one seating, whatever order people come in; another seed, another")
    func deterministic() {
        let met = Encounters(groups: [Array(0..<10), Array(10..<20)])
        let people = people(20, categories: 3)
        #expect(assign(people, 4, met: met, seed: 9) == assign(people.reversed(), 4, met: met, seed: 9))
        #expect(assign(people, 4, met: met, seed: 9) != assign(people, 4, met: met, seed: 10))
    }

    @Test("nobody, few, one table, no table, somebody twice: each has an answer")
    func edges() {
        #expect(assign([], 3) == [[], [], []])
        #expect(assign(people(2), 4).map(\.count).sorted() == [0, 0, 1, 1])
        #expect(assign(people(3), 1) == [[0, 1, 2]])
        #expect(assign(people(3), 0) == [[0, 1, 2]])
        #expect(assign(people(3), -5) == [[0, 1, 2]])
        #expect(assign(people(4) + people(4), 2).joined().sorted() == [0, 1, 2, 3])
        #expect(assign([.init(id: 7)], 1) == [[7]])
    }

    @Test("texts serve as ids as numbers do")
    func textIDs() {
        var random = RepeatableRandom(seed: 1)
        let met = Encounters(groups: [["ا", "ب"], ["c", "d"]])
        let people = ["ا", "ب", "c", "d"].map { Mixing.Person(id: $0) }
        let seating = GroupMixing.assign(people: people, groups: 2, met: met, using: &random)
        #expect(MixingReport(groups: seating, met: met).repeatedEncounters == 0)
    }

    @Test("random numbers below a bound reach all of them about equally often")
    func chance() {
        var chance = Chance(seed: 1, 2)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<7000 { counts[chance.below(7)] += 1 }
        #expect(counts.allSatisfy { (800...1200).contains($0) })
        #expect((0..<1000).allSatisfy { _ in (0..<1).contains(chance.fraction()) })
    }
}
