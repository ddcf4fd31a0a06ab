// Simulated annealing: moves that make a rota worse are taken with a chance that falls with what they cost, and with time.
//
// Source: S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, “Optimization by simulated annealing”, Science 220 (1983).
extension Rota {
    /// Improves the rota, and leaves it as it was at its best.
    /// - Parameter isStopped: asked before each stage; what was found so far counts when it says yes.
    mutating func anneal(_ cooling: Cooling, _ chance: inout Chance, isStopped: () -> Bool) {
        let movers = task.rounds.indices.map { companies.movers(in: $0) }
        let open = movers.indices.filter { movers[$0].count > 1 && task.rounds[$0].tables > 1 }
        guard !open.isEmpty, !value.isReached(cooling.goal) else { return }
        let rounds = Row(open)
        let lower = Row(open.map { movers[$0].lowerBound })
        let count = Row(open.map { movers[$0].count })
        var best = value
        var bestPlaces = place.values
        stages: for temperature in cooling.temperatures {
            if isStopped() { break }
            let chances = Row(Cooling.chances(temperature))
            for _ in 0..<max(1, cooling.steps / Cooling.stages) {
                let index = chance.below(open.count)
                let a = lower[index] + chance.below(count[index])
                let b = chance.next() >> 63 == 0 ? companies.peer(of: a, &chance) : companies.fellow(of: a, &chance)
                let draw = chance.next() >> 32
                let isMade = move(a, b, in: rounds[index], &chance) { cost in
                    cost <= 0 || cost <= Cooling.worst && draw < chances[cost]
                }
                guard isMade, value < best else { continue }
                best = value
                bestPlaces = place.values
                if best.isReached(cooling.goal) { break stages }
            }
        }
        if best < value { restore(bestPlaces) }
    }

    @inline(__always)
    private mutating func move(
        _ a: Int, _ b: Int, in round: Int, _ chance: inout Chance, isTaken: (Int) -> Bool
    ) -> Bool {
        if hasCompany, chance.below(8) == 0 { return moveCompany(a, b, in: round, &chance, isTaken: isTaken) }
        if companies.size(of: a) > 1 { return exchange(companies: a, b, in: round, isTaken: isTaken) }
        return exchange(companies.member(0, of: a), companies.member(0, of: b), in: round, isTaken: isTaken)
    }

    /// Whether some want to sit together, so that exchanges of like with like are not enough.
    private var hasCompany: Bool { !task.together.isEmpty || !task.neverAlone.isEmpty }

    /// A company, or somebody with another one of the same category, against as many who move alone, at another table.
    private mutating func moveCompany(
        _ a: Int, _ b: Int, in round: Int, _ chance: inout Chance, isTaken: (Int) -> Bool
    ) -> Bool {
        let movers = companies.movers(in: round)
        let other = movers.lowerBound + chance.below(movers.count)
        let from = place[round * seats + companies.member(0, of: a)]
        let to = place[round * seats + companies.member(0, of: other)]
        guard from != to else { return false }
        let start = chance.below(movers.count)
        func alone(at table: Int32, _ count: Int, _ isWanted: (Int) -> Bool) -> [Int] {
            var found: [Int] = []
            for index in 0..<movers.count where found.count < count {
                let company = movers.lowerBound + (start + index) % movers.count
                let member = companies.member(0, of: company)
                guard companies.size(of: company) == 1, place[round * seats + member] == table, isWanted(member) else {
                    continue
                }
                found.append(member)
            }
            return found
        }
        var some = companies.members(of: a)
        if some.count == 1 {
            let own = some[0]
            some += alone(at: from, 1) { $0 != own && category[$0] == category[own] }
        }
        let others = alone(at: to, some.count) { _ in true }
        guard some.count > 1, others.count == some.count else { return false }
        return exchange(some, others, in: round, isTaken: isTaken)
    }
}
