import Tally

/// What the papers of a grid say together, of one moment.
public struct GridResult: Sendable {
    /// What they say of one criterion.
    public struct Row: Sendable {
        /// The criterion.
        public let criterion: Grid.Criterion
        /// The values.
        public let values: Distribution
        /// How many say that the task falls to them, how many that or that it does not, and on how many papers the criterion is
        /// marked; nil where it is not asked. Of the papers that say neither nothing is known.
        public let tasks: (yes: Int, answered: Int, papers: Int)?
        /// Of those to whom the task falls, how many are below the middle of the levels.
        public let gaps: Int
    }

    /// The grid.
    public let grid: Grid
    /// How many papers.
    public let count: Int
    /// By criterion, in the grid's order.
    public let rows: [Row]

    /// Of papers of the grid's edition; others are left out, and what two assessors agreed on, which is no paper of somebody else.
    public init(_ papers: [Rating], of grid: Grid) {
        let papers = papers.filter { $0.grid == grid.key && !$0.isSettled }
        self.grid = grid
        count = papers.count
        rows = grid.criteria.map { criterion in
            let marks = papers.compactMap { $0.mark(criterion.code) }
            let answered = marks.compactMap(\.isTask)
            let levels = grid.levels(of: criterion).map(\.value)
            let middle = levels.isEmpty ? nil : Fraction((levels.min() ?? 0) + (levels.max() ?? 0), 2)
            let gaps = marks.filter { mark in
                guard mark.isTask == true, let value = mark.value, let middle else { return false }
                return value < middle
            }
            return Row(
                criterion: criterion, values: Distribution(marks.compactMap(\.value)),
                tasks: criterion.asksTask ? (answered.filter { $0 }.count, answered.count, marks.count) : nil,
                gaps: gaps.count)
        }
    }
}

extension ProgrammeState {
    /// The papers of a grid by the category that is ticked on them, those of fewer papers than may be shown left out, with
    /// as many others as give them away.
    /// - Parameter smallest: from how many papers a category is shown.
    public func profile(of grid: Grid, _ papers: [Rating], smallest: Int = 5) -> [(
        category: PlainText, result: GridResult?
    )] {
        let cells = Dictionary(grouping: papers, by: \.category)
        let codes = (programme?.categories ?? []).map { PlainText($0.code) }
        let order = cells.keys.sorted {
            (codes.firstIndex(of: $0) ?? codes.count, $0) < (codes.firstIndex(of: $1) ?? codes.count, $1)
        }
        let hidden = Self.hidden(order.map { cells[$0]?.count ?? 0 }, smallest)
        return order.enumerated().map { index, category in
            (category, hidden.contains(index) ? nil : GridResult(cells[category] ?? [], of: grid))
        }
    }
}
