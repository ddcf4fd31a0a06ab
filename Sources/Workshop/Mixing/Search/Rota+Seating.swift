// Sitting down and standing up.
extension Rota {
    /// Seats everybody anew: hosts at their tables, the others where `wish` says as far as there is room, and who has no
    /// wish where fewest sit, category by category, in an order that chance chooses within each.
    /// - Parameter wish: for each round the wished tables, from 0, of each person.
    mutating func seat(_ wish: [[Int?]] = [], using chance: inout Chance) {
        standUp()
        for round in task.rounds.indices {
            let tables = firstTable[round]..<firstTable[round] + task.rounds[round].tables
            let room = task.rounds[round].seatsPerTable
            for person in task.rounds[round].people {
                guard let table = task.hosts[person], table < tables.count else { continue }
                sit(person, at: tables.lowerBound + table, in: round)
            }
            var waiting: [Int] = []
            for company in companies.movers(in: round).shuffled(using: &chance) {
                let all = companies.members(of: company)
                let wished = all[0] < people && round < wish.count ? wish[round][all[0]] : nil
                let table = wished.map { tables.lowerBound + $0 }
                if let table, tables.contains(table), size(of: table) + all.count <= room {
                    for person in all { sit(person, at: table, in: round) }
                } else {
                    waiting.append(company)
                }
            }
            for company in companies.inOrder(waiting) {
                let all = companies.members(of: company)
                let kind = Int(category[all[0]])
                let best = tables.min { a, b in
                    (size(of: a), counts[a * categories + kind]) < (size(of: b), counts[b * categories + kind])
                }
                for person in all { sit(person, at: best ?? tables.lowerBound, in: round) }
            }
        }
        measure()
    }

    /// Seats everybody as they sat when `place` had these values.
    mutating func restore(_ places: [Int32]) {
        standUp()
        for round in task.rounds.indices {
            for person in 0..<seats where places[round * seats + person] >= 0 {
                sit(person, at: Int(places[round * seats + person]), in: round)
            }
        }
        measure()
    }

    /// How many people and chairs sit at a table.
    private func size(of table: Int) -> Int {
        (0..<categories).reduce(0) { $0 + Int(counts[table * categories + $1]) }
    }

    private mutating func sit(_ person: Int, at table: Int, in round: Int) {
        place[round * seats + person] = Int32(table)
        counts[table * categories + Int(category[person])] += 1
        guard person < people else { return }
        for other in task.rounds[round].people where other != person && place[round * seats + other] == Int32(table) {
            meet(person, other)
        }
        insert(person, in: members, at: table)
    }

    private mutating func standUp() {
        for round in task.rounds.indices {
            for person in 0..<seats {
                let table = Int(place[round * seats + person])
                guard table >= 0 else { continue }
                place[round * seats + person] = -1
                counts[table * categories + Int(category[person])] -= 1
                guard person < people else { continue }
                remove(person, from: members, at: table)
                for other in task.rounds[round].people where place[round * seats + other] == Int32(table) {
                    part(person, other)
                }
            }
        }
    }

    /// Counts anew what moves keep count of.
    private mutating func measure() {
        value.imbalance = -leastImbalance
        value.breaches = 0
        for table in 0..<members.count / words {
            for kind in 0..<categories {
                value.imbalance += cost(of: Int(counts[table * categories + kind]), kind)
            }
            guard hasRules else { continue }
            broken[table] = Int32(breaches(of: members, at: table))
            value.breaches += Int(broken[table])
        }
    }

    /// What it costs that so many of a category sit at a table.
    private func cost(of count: Int, _ kind: Int) -> Int {
        (0..<count).reduce(0) { $0 + Int(rise[kind * (seats + 1) + $1]) }
    }

    /// The least imbalance there can be: each category of each round, and its chairs, at as many tables as is cheapest.
    private var leastImbalance: Int {
        var least = 0
        for round in task.rounds {
            var numbers = [Int](repeating: 0, count: categories)
            for person in round.people { numbers[task.categories[person]] += 1 }
            numbers[categories - 1] = round.chairs
            for (kind, number) in numbers.enumerated() {
                let costs = (1...round.tables).map { tables in
                    MixingBound.evenly(number, tables).reduce(0) { $0 + cost(of: $1, kind) }
                }
                least += costs.min() ?? 0
            }
        }
        return least
    }
}
