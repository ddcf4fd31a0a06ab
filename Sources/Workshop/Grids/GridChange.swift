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

    /// What became of one criterion, for those who marked it both times.
    public struct Row: Sendable {
        /// The criterion.
        public let criterion: Grid.Criterion
        /// How many marked it both times.
        public let count: Int
        /// What they said; nil where they are so few that it would be theirs.
        public let values: Values?
    }

    /// What those who marked a criterion both times said.
    public struct Values: Sendable {
        /// The values of the earlier papers.
        public let before: Distribution
        /// Those of the later ones, of the same people.
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
            let values = both.compactMap { pair in
                pair.before.mark(criterion.code)?.value.flatMap { before in
                    pair.after.mark(criterion.code)?.value.map { (before: before, after: $0) }
                }
            }
            guard values.isEmpty || values.count >= GridResult.smallest else {
                return Row(criterion: criterion, count: values.count, values: nil)
            }
            let changes = values.map { $0.after - $0.before }
            return Row(
                criterion: criterion, count: values.count,
                values: Values(
                    before: Distribution(values.map(\.before)), after: Distribution(values.map(\.after)),
                    changes: (changes.count { $0 > 0 }, changes.count { $0 == 0 }, changes.count { $0 < 0 })))
        }
    }
}
