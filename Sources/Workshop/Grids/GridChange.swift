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
        /// What they said; nil where they are so few that it would be theirs, or where it would give away what a few others said.
        public let values: Values?

        /// Why it is not told; nil where it is.
        public var silence: GridResult.Silence? { values == nil ? GridResult.Silence(count) : nil }
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

    /// - Parameters:
    ///   - categories: those of the programme, in its order: of each day it is told by category as well.
    ///   - accepted: codes that differ by a slip and that somebody said are one.
    public init(
        _ earlier: [Rating], _ later: [Rating], of grid: Grid, categories: [PlainText],
        accepting accepted: [CodePairs.Offer] = []
    ) {
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
        let days = [earlier, later].map { DayInParts($0, of: grid, in: categories) }
        rows = grid.criteria.map { criterion in
            let marked = both.filter { pair in
                pair.before.mark(criterion.code)?.value != nil && pair.after.mark(criterion.code)?.value != nil
            }
            let values = marked.compactMap { pair in
                pair.before.mark(criterion.code)?.value.flatMap { before in
                    pair.after.mark(criterion.code)?.value.map { (before: before, after: $0) }
                }
            }
            let leavesFew =
                days[0].leavesFew(Set(marked.map(\.before.id)), criterion)
                || days[1].leavesFew(Set(marked.map(\.after.id)), criterion)
            guard values.isEmpty || values.count >= GridResult.smallest && !leavesFew else {
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
