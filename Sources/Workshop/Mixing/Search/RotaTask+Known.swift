// Rounds that are known before anything is looked for.
extension RotaTask {
    /// For each open round, the wished tables of each person, in a design; nil where none fits, or a round stands already.
    func design(moves: Int, _ chance: inout Chance) -> [[Int?]]? {
        guard held.isEmpty, let first = rounds.first, rounds.allSatisfy({ $0.tables == first.tables }) else {
            return nil
        }
        let people = free(first.people, at: first.tables)
        let size = (people.count + first.tables - 1) / first.tables
        guard var design = Design.known(tables: first.tables, size: size, rounds: rounds.count) else { return nil }
        if design.rounds.count > rounds.count {
            if design.spare.isEmpty { design.spare = design.rounds[rounds.count] }
            design.rounds = Array(design.rounds.prefix(rounds.count))
        }
        let points = Labelling.points(
            for: people, of: design, categories: categories, steps: min(moves, 100_000), chance: &chance)
        return wish(design.rounds, points)
    }

    /// For each open round, the wished tables of each person, where a plan that was made at first is gone on with: who has
    /// come since takes the place of somebody who has left.
    /// - Parameter plan: the tables of all rounds, of those who were there at the first one.
    func goingOn(with plan: [[[Int]]]) -> [[Int?]] {
        var points = Dictionary((held.first ?? []).joined().map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        for people in held.dropFirst().map({ Set($0.joined()) }) + rounds.map({ Set($0.people) }) {
            let newcomers = people.filter { points[$0] == nil }.sorted()
            var vacant = points.filter { !people.contains($0.key) }.sorted { $0.value < $1.value }[...]
            for person in newcomers {
                guard let (left, point) = vacant.popFirst() else { break }
                points[left] = nil
                points[person] = point
            }
        }
        return wish(Array(plan.suffix(rounds.count)), points)
    }

    private func wish(_ tables: [[[Int]]], _ points: [Int: Int]) -> [[Int?]] {
        rounds.indices.map { round in
            guard round < tables.count else { return [Int?](repeating: nil, count: people) }
            var table: [Int: Int] = [:]
            for (number, members) in tables[round].enumerated() { for point in members { table[point] = number } }
            return (0..<people).map { person in points[person].flatMap { table[$0] } }
        }
    }

    /// Couples for a round. Those who have met most often; among those who have met once, and where nobody has, people far
    /// from each other in the order of categories, so that categories are spread when couples are.
    func couples(in round: Int) -> [[Int]] {
        let round = rounds[round]
        let sorted = free(round.people, at: round.tables).sorted { (categories[$0], $0) < (categories[$1], $1) }
        var free = sorted + (0..<round.chairs).map { people + $0 }
        let count = min(round.seatsPerTable / 2 * round.tables, free.count / 2)
        func acrossHalves(_ count: Int) -> [[Int]] {
            (0..<count).map { [free[$0], free[free.count - count + $0]] }
        }
        let usual = acrossHalves(count)
        guard !held.isEmpty else { return usual }
        let isUsual = Set(usual)
        let meetings = meetings
        var pairs: [(often: Int, rank: Int, couple: [Int])] = []
        for (index, b) in sorted.enumerated() {
            for a in sorted[..<index] where meetings[a * people + b] > 0 {
                pairs.append((Int(meetings[a * people + b]), isUsual.contains([a, b]) ? 0 : 1, [a, b]))
            }
        }
        pairs.sort { one, other in
            if one.often != other.often { return one.often > other.often }
            if one.rank != other.rank { return one.rank < other.rank }
            return one.couple.lexicographicallyPrecedes(other.couple)
        }
        var couples: [[Int]] = []
        var taken: Set<Int> = []
        for pair in pairs where couples.count < count && taken.isDisjoint(with: pair.couple) {
            couples.append(pair.couple)
            taken.formUnion(pair.couple)
        }
        free.removeAll { taken.contains($0) }
        return couples + acrossHalves(min(count - couples.count, free.count / 2))
    }

    /// The same rounds, those that bring most new encounters first, where rounds can be exchanged: nobody knows who will
    /// still be there later.
    func soonest(_ tables: [[[Int]]]) -> [[[Int]]] {
        var met = meetings.map { $0 > 0 }
        func new(_ round: [[Int]]) -> Int {
            var new = 0
            for table in round {
                for (index, a) in table.enumerated() {
                    for b in table[..<index] where !met[a * people + b] { new += 1 }
                }
            }
            return new
        }
        var left = tables
        for index in left.indices {
            let alike = left.indices.dropFirst(index).filter { rounds[$0] == rounds[index] }
            guard let first = alike.max(by: { (new(left[$0]), $1) < (new(left[$1]), $0) }) else { continue }
            left.swapAt(index, first)
            for table in left[index] { for a in table { for b in table { met[a * people + b] = true } } }
        }
        return left
    }
}
