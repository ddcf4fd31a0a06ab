import Tally

/// What the papers of a grid say together, of one moment.
///
/// What people say of themselves or of each other is told where five of them answered, criterion by criterion; what fewer say is
/// not in a result at all, so that no paper, list or file that is made of it can give it away.
public struct GridResult: Sendable {
    /// What they say of one criterion.
    public struct Row: Sendable {
        /// The criterion.
        public let criterion: Grid.Criterion
        /// How many marked it with a value.
        public let count: Int
        /// The values; nil where so few gave one that it would be theirs.
        public private(set) var values: Distribution?
        /// How many say that the task falls to them, how many that or that it does not, and on how many papers the criterion is
        /// marked; nil where it is not asked, and where too few said it. Of the papers that say neither nothing is known.
        public private(set) var tasks: (yes: Int, answered: Int, papers: Int)?
        /// Of those to whom the task falls, how many are below the middle of the levels; nil where it falls to too few.
        public private(set) var gaps: Int?
        /// Of how many each of the three is.
        fileprivate let sizes: [Part: Int]

        /// Whether it has answers that are not told.
        public var isHidden: Bool { values == nil }

        /// Why what was answered is not told; nil where it is.
        public var silence: Silence? { values == nil ? Silence(count) : nil }

        /// What is told of by itself.
        fileprivate enum Part: CaseIterable { case values, tasks, gaps }

        fileprivate func isHidden(_ part: Part) -> Bool {
            switch part {
            case .values: values == nil
            case .tasks: criterion.asksTask && tasks == nil
            case .gaps: criterion.asksTask && gaps == nil
            }
        }

        /// Leaves a part out, and what rests on it.
        fileprivate mutating func hide(_ part: Part) {
            if part == .values { values = nil }
            if part != .gaps { tasks = nil }
            gaps = nil
        }

        fileprivate init(_ criterion: Grid.Criterion, _ papers: [Rating], of grid: Grid) {
            let marked = papers.compactMap { paper in paper.mark(criterion.code).map { (paper, $0) } }
            let valued = marked.filter { $0.1.value != nil }
            let answered = marked.filter { $0.1.isTask != nil }
            let own = answered.filter { $0.1.isTask == true }
            let levels = grid.levels(of: criterion).map(\.value)
            let middle = levels.isEmpty ? nil : Fraction((levels.min() ?? 0) + (levels.max() ?? 0), 2)
            self.criterion = criterion
            count = valued.count
            values = Distribution(valued.compactMap(\.1.value))
            tasks = criterion.asksTask ? (own.count, answered.count, marked.count) : nil
            gaps =
                criterion.asksTask
                ? own.count { mark in mark.1.value.flatMap { value in middle.map { value < $0 } } ?? false } : nil
            sizes = [.values: valued.count, .tasks: answered.count, .gaps: own.count]
            guard grid.isAboutPeople else { return }
            for (part, papers) in [(Part.values, valued), (.tasks, answered), (.gaps, own)]
            where !GridResult.isTold(papers.map(\.0)) {
                hide(part)
            }
        }
    }

    /// The grid.
    public let grid: Grid
    /// How many papers.
    public let count: Int
    /// By criterion, in the grid's order.
    public private(set) var rows: [Row]

    /// From how many people on what they say is told.
    public static let smallest = 5

    /// Why answers are not told.
    public enum Silence: Equatable, Sendable {
        /// They are fewer than five.
        case few
        /// What others said, who are few, could be computed from them.
        case protectsOthers

        init(_ count: Int) { self = count < smallest ? .few : .protectsOthers }
    }

    /// Papers by the category that is ticked on them.
    public struct Cell: Sendable {
        /// The category; empty where none is ticked.
        public let category: PlainText
        /// How many papers.
        public let count: Int
        /// What they say; nil where it is not told.
        public let result: GridResult?

        /// Why it is not told; nil where it is.
        public var silence: Silence? { result == nil ? Silence(count) : nil }
    }

    /// Papers by category, those of fewer than may be shown left out, with as many others as give them away; and so of each
    /// criterion.
    /// - Parameter codes: the categories, in the programme's order.
    static func cells(_ papers: [Rating], of grid: Grid, in codes: [PlainText]) -> [Cell] {
        let cells = Dictionary(grouping: papers, by: \.category)
        let order = cells.keys.sorted {
            (codes.firstIndex(of: $0) ?? codes.count, $0) < (codes.firstIndex(of: $1) ?? codes.count, $1)
        }
        let untold = ProgrammeState.hidden(order.map { cells[$0]?.count ?? 0 }, smallest)
        var results = order.map { GridResult(cells[$0] ?? [], of: grid) }
        hideRests(&results, untold: untold)
        return order.indices.map {
            Cell(
                category: order[$0], count: cells[order[$0]]?.count ?? 0,
                result: untold.contains($0) ? nil : results[$0])
        }
    }

    /// Of papers of the grid's edition; others are left out, and what two assessors agreed on, which is no paper of somebody else,
    /// and what is to be reached, which nobody found.
    public init(_ papers: [Rating], of grid: Grid) {
        let papers = papers.filter { $0.grid == grid.key && !$0.isSettled && !$0.isTarget }
        self.grid = grid
        count = papers.count
        rows = grid.criteria.map { Row($0, papers, of: grid) }
    }

    /// Whether what these papers say may be told: not where they are of fewer than five people, nor where they would be once the
    /// days that can be told by themselves are taken away.
    private static func isTold(_ papers: [Rating]) -> Bool {
        let people = Dictionary(grouping: papers, by: \.day).values.map { Set($0.map(\.person)) }
        let few = people.filter { $0.count < smallest }.reduce(into: Set<Rating.Subject>()) { $0.formUnion($1) }
        return few.isEmpty || few.count >= smallest
    }

    /// Leaves out of the cells of one whole what would give away a cell that is not told: as many others as make five people.
    /// - Parameter untold: the cells that are not told at all.
    fileprivate static func hideRests(_ cells: inout [GridResult], untold: Set<Int>) {
        guard let grid = cells.first?.grid, grid.isAboutPeople else { return }
        for row in grid.criteria.indices {
            for part in Row.Part.allCases {
                let sizes = cells.map { $0.rows[row].sizes[part] ?? 0 }
                let filled = cells.indices.filter { sizes[$0] > 0 }
                var hidden = filled.filter { untold.contains($0) || cells[$0].rows[row].isHidden(part) }
                guard !hidden.isEmpty else { continue }
                for cell in filled.sorted(by: { (sizes[$0], $0) < (sizes[$1], $1) }) where !hidden.contains(cell) {
                    if hidden.count > 1, hidden.reduce(0, { $0 + sizes[$1] }) >= smallest { break }
                    hidden.append(cell)
                    cells[cell].rows[row].hide(part)
                }
            }
        }
    }
}

extension Grid {
    /// Whether its marks are what people say of themselves or of each other, so that what few of them say is nobody else's to see;
    /// a hammam's points and a city's figures are.
    public var isAboutPeople: Bool { rater == .themselves || subject == .person }
}

extension Rating {
    /// Whose paper it is: the code is compared, not written.
    var person: Subject { code.map { .code(CodePairs.normal($0)) } ?? subject }
}

extension ProgrammeState {
    /// The papers of a grid by the category that is ticked on them, those of fewer papers than may be shown left out, with
    /// as many others as give them away; and so of each criterion.
    public func profile(of grid: Grid, _ papers: [Rating]) -> [GridResult.Cell] {
        GridResult.cells(papers, of: grid, in: categoryCodes)
    }

    /// The codes of the programme's categories, in its order.
    public var categoryCodes: [PlainText] { (programme?.categories ?? []).map { PlainText($0.code) } }
}
