import Tally

/// What papers of two days say, for those who stand on both.
public struct GridChange: Sendable {
    /// Both papers of one code.
    public struct Pair: Sendable {
        /// The earlier one.
        public let before: Rating
        /// The later one.
        public let after: Rating
    }

    /// What became of one criterion.
    public struct Row: Sendable {
        /// The criterion.
        public let criterion: Grid.Criterion
        /// The values of the earlier papers.
        public let before: Distribution
        /// Those of the later ones.
        public let after: Distribution
        /// How many marked it higher, the same, lower.
        public let changes: (higher: Int, same: Int, lower: Int)
    }

    /// The codes of both days.
    public let pairs: CodePairs
    /// Both papers of each code that stands on both days, by the code.
    public let both: [Pair]
    /// By criterion, in the grid's order.
    public let rows: [Row]

    /// - Parameter accepted: codes that differ by a slip and that somebody said are one.
    public init(_ earlier: [Rating], _ later: [Rating], of grid: Grid, accepting accepted: [CodePairs.Offer] = []) {
        let (earlier, later) = (earlier.filter { $0.grid == grid.key }, later.filter { $0.grid == grid.key })
        pairs = CodePairs(before: earlier.compactMap(\.signed), after: later.compactMap(\.signed))
        func paper(_ code: PlainText, in papers: [Rating]) -> Rating? {
            papers.last { $0.code.map(CodePairs.normal) == code }
        }
        let ends = pairs.joined.map { ($0, $0) } + accepted.map { ($0.before, $0.after) }
        let both = ends.compactMap { one, other in
            paper(one, in: earlier).flatMap { first in paper(other, in: later).map { Pair(before: first, after: $0) } }
        }
        self.both = both
        rows = grid.criteria.map { criterion in
            let values = both.map { ($0.before.mark(criterion.code)?.value, $0.after.mark(criterion.code)?.value) }
            let changes = values.compactMap { from, to in from.flatMap { from in to.map { $0 - from } } }
            return Row(
                criterion: criterion, before: Distribution(values.compactMap(\.0)),
                after: Distribution(values.compactMap(\.1)),
                changes: (changes.count { $0 > 0 }, changes.count { $0 == 0 }, changes.count { $0 < 0 }))
        }
    }
}
