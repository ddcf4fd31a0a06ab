public import Tally

/// What the ballots of one category of voters came to.
public struct CategoryResult: Equatable, Sendable {
    /// The category's code; nil for ballots whose voter's category is not known.
    public let category: PlainText?
    /// How many ballots.
    public let cast: Int
    /// What they came to; nil where so few voted that it would say how a person did.
    public let result: TallyResult?
}

/// What the ballots say.
extension ProgrammeState {
    /// What all single ballots of a poll came to. It is kept ballot by ballot, and equals the count of all of them.
    ///
    /// Numbers that were counted in the room are not in it: `roomCount` has both, for the methods that can do with them.
    /// - Throws: why ballots cannot be counted with the poll's method and rules.
    public func tally(of poll: ID<Poll>) throws(TallyError) -> TallyResult {
        if let tally = votes.tallies[poll] { return try tally.total.result() }
        guard let record = polls[poll] else { return try LiveTally(method: .plurality, options: []).result() }
        return try record.emptyTally.result()
    }

    /// What the single ballots of a poll are worth, by source.
    public func ballotAccount(of poll: ID<Poll>) -> [VoteSource: BallotAccount] {
        (votes.tallies[poll]?.bySource ?? [:]).compactMapValues { try? $0.account() }
    }

    /// What the ballots of each category of voters came to, in the programme's order of categories.
    ///
    /// A cell with too few ballots is hidden. If the others and the total give it away, the next smallest are hidden too,
    /// until what is hidden is two cells at least and as many ballots as may be shown.
    /// - Parameter smallest: the number of ballots from which a cell is shown.
    /// - Throws: why ballots cannot be counted with the poll's method and rules.
    public func results(
        of poll: ID<Poll>, byCategory smallest: Int = 5
    ) throws(TallyError) -> [CategoryResult] {
        guard let record = polls[poll] else { return [] }
        let cells = Dictionary(grouping: ballots(of: poll), by: \.category)
        let codes = (programme?.categories ?? []).map { PlainText($0.code) }
        func place(_ category: PlainText?) -> (Int, String) {
            guard let category else { return (.max, "") }
            return (codes.firstIndex(of: category) ?? codes.count, category.string)
        }
        let order = cells.keys.sorted { place($0) < place($1) }
        let hidden = Self.hidden(order.map { cells[$0]?.count ?? 0 }, smallest)
        var results: [CategoryResult] = []
        for (index, category) in order.enumerated() {
            let ballots = cells[category] ?? []
            var tally = PollTally(record)
            for ballot in ballots {
                tally.add(ballot.answer, from: ballot.source, record, category: ballot.category)
            }
            results.append(
                CategoryResult(
                    category: category, cast: ballots.count,
                    result: hidden.contains(index) ? nil : try tally.total.result()))
        }
        return results
    }

    /// Which of these cells are not to be shown.
    static func hidden(_ sizes: [Int], _ smallest: Int) -> Set<Int> {
        let bySize = sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
        var hidden = Set(bySize.filter { sizes[$0] < smallest })
        guard !hidden.isEmpty else { return [] }
        for index in bySize where !hidden.contains(index) {
            if hidden.count > 1, hidden.reduce(0, { $0 + sizes[$1] }) >= smallest { break }
            hidden.insert(index)
        }
        return hidden
    }
}
