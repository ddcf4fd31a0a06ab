extension RotaTask {
    /// A problem in numbers: those of people are their places in `ids`.
    init<ID>(_ problem: MixingProblem<ID>, _ ids: [ID]) {
        let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        let people = Dictionary(problem.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        // In the order of their names: who comes later does not change the order of the others.
        let names = Set(ids.map { people[$0]?.category }).sorted { ($0 ?? "") < ($1 ?? "") }
        let kinds = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.init(
            people: ids.count, categories: ids.map { kinds[people[$0]?.category] ?? 0 },
            rounds: problem.rounds.filter { $0.seating == nil }.map { round in
                Round(tables: round.tables, people: round.people.compactMap { numbers[$0] }.sorted())
            },
            held: problem.rounds.compactMap(\.seating).map { tables in
                tables.map { table in table.compactMap { numbers[$0] } }
            })
        seed = problem.seed
        hosts = ids.map { people[$0]?.pinned }
        neverAlone = Set(problem.rules.neverAlone.compactMap { kinds[$0] })
        together = Self.merged(problem.rules.together.map { $0.compactMap { numbers[$0] } })
        for group in problem.rules.apart {
            let members = Set(group).compactMap { numbers[$0] }.sorted()
            for (index, b) in members.enumerated() { for a in members[..<index] { apart.append(Pair(a: a, b: b)) } }
        }
        guard problem.rules.sharesLanguage else { return }
        let languages = ids.map { people[$0]?.languages ?? [] }
        understand = languages.flatMap { a in
            languages.map { b in a.isEmpty || b.isEmpty || !a.isDisjoint(with: b) }
        }
    }

    /// Groups of which none shares anybody with another.
    private static func merged(_ groups: [[Int]]) -> [[Int]] {
        var merged: [Set<Int>] = []
        for group in groups where group.count > 1 {
            let touching = merged.filter { !$0.isDisjoint(with: group) }
            merged.removeAll { !$0.isDisjoint(with: group) }
            merged.append(touching.reduce(into: Set(group)) { $0.formUnion($1) })
        }
        return merged.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension MixingProblem {
    /// The rules that are not kept in the rounds that were open.
    func breaches(in tables: [[[ID]]]) -> [MixingPlan<ID>.Breach] {
        let known = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var breaches: [MixingPlan<ID>.Breach] = []
        for (index, round) in tables.enumerated() where rounds[index].seating == nil {
            func note(_ rule: MixingPlan<ID>.Breach.Rule, _ people: [ID]) {
                breaches.append(.init(rule: rule, round: index, people: people.sorted()))
            }
            let there = Set(round.joined())
            for group in rules.together.map({ Set($0).intersection(there) }) where group.count > 1 {
                if !round.contains(where: { group.isSubset(of: $0) }) { note(.together, Array(group)) }
            }
            for table in round {
                for group in rules.apart {
                    let together = Set(group).intersection(table)
                    if together.count > 1 { note(.apart, Array(together)) }
                }
                for category in rules.neverAlone.sorted() {
                    let members = table.filter { known[$0]?.category == category }
                    if members.count == 1 { note(.neverAlone, members) }
                }
                guard rules.sharesLanguage, table.count > 1 else { continue }
                for person in table {
                    let own = known[person]?.languages ?? []
                    let isUnderstood = table.contains { other in
                        let others = known[other]?.languages ?? []
                        return other != person && (own.isEmpty || others.isEmpty || !own.isDisjoint(with: others))
                    }
                    if !isUnderstood { note(.language, [person]) }
                }
            }
        }
        return breaches
    }
}
