/// Ballots that approve of options, each different set once: what rules for committees and budgets spend their time on.
struct Approvals: Sendable {
    /// What each group of voters approves of, and how much each option is worth to one of them.
    private(set) var sets: [[(option: Int, worth: Int)]] = []
    /// Voters in each group.
    private(set) var weights: [Int] = []
    /// By option, the groups that approve of it.
    private(set) var supporters: [[(group: Int, worth: Int)]]
    private(set) var account = BallotAccount()

    /// - Parameter worth: whether the numbers on the ballots count, or only that they are above 0.
    init(_ election: Election, worth: Bool = false) throws(TallyError) {
        supporters = Array(repeating: [], count: election.options.count)
        let store = worth ? try election.points() : try election.crosses()
        var places: [[Int]: Int] = [:]
        for ballot in 0..<store.count {
            let weight = store.weight(ballot)
            let values = store.values[store.range(ballot)]
            if values.contains(where: { $0 < 0 })
                || (election.rules.maxChoices.map { most in values.count { $0 > 0 } > most } ?? false)
            {
                account.spoiled += weight
                continue
            }
            let marks = store.marks(of: ballot).filter { $0.value > 0 }
            if marks.isEmpty {
                account.blank += weight
                continue
            }
            account.valid += weight
            let key = marks.flatMap { [$0.option, $0.value] }
            if let place = places[key] {
                weights[place] += weight
            } else {
                places[key] = sets.count
                for mark in marks { supporters[mark.option].append((sets.count, mark.value)) }
                sets.append(marks.map { ($0.option, $0.value) })
                weights.append(weight)
            }
        }
    }

    /// By option, how many approve of it.
    var voters: [Int] { supporters.map { $0.reduce(0) { $0 + weights[$1.group] } } }

    /// By option, its voters, or all their numbers.
    var votes: [Int] {
        supporters.map { $0.reduce(0) { $0 + weights[$1.group] * $1.worth } }
    }
}
