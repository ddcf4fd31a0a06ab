import Localization
import Tally
import Words
public import Workshop

/// How the answers to worded levels are spread, of one moment: so many at each level.
public struct LevelCounts: Codable, Hashable, Sendable {
    /// The grid's id.
    public var grid: String
    /// What it is called.
    public var title: PlainText
    /// Papers that were kept.
    public var papers: Int
    /// Those who were there, or were reached; absent where nobody knows.
    public var asked: Int?
    /// By criterion; absent where fewer than five papers are in.
    public var criteria: [Criterion]?

    /// What is asked, and how many answered what.
    public struct Criterion: Codable, Hashable, Sendable {
        /// The criterion's id.
        public var code: String
        /// What is asked.
        public var text: PlainText
        /// How many answered.
        public var count: Int
        /// In the order of the levels.
        public var levels: [Level]

        /// Whether so many answered that it is told what.
        var isTold: Bool { levels.allSatisfy { $0.count != nil } }
    }

    /// A level, and how many marked it.
    public struct Level: Codable, Hashable, Sendable {
        /// The value.
        public var value: Int
        /// What it means.
        public var text: PlainText
        /// How many marked it; absent where fewer than five marked any.
        public var count: Int?
    }

    /// The grids that people fill in themselves of which papers of a day are in.
    static func all(on day: Day, in state: ProgrammeState, _ text: (LocalizedText) -> PlainText) -> [LevelCounts] {
        state.currentGrids.filter { $0.rater == .themselves }.compactMap { newest in
            let grid = (try? state.editionInUse(of: newest.code, on: day.id)) ?? newest
            let papers = state.papers(of: grid.code).filter { $0.day == day.id && $0.grid == grid.key }
            guard !papers.isEmpty else { return nil }
            return LevelCounts(papers, of: grid, asked: state.attendances(on: day.id).count, text)
        }
    }

    init(_ papers: [Rating], of grid: Grid, asked: Int?, _ text: (LocalizedText) -> PlainText) {
        (self.grid, title, self.papers) = (grid.code, text(grid.title), papers.count)
        self.asked = asked.flatMap { $0 > 0 ? $0 : nil }
        guard papers.count >= AttendanceSummary.smallestCell else { return }
        let result = GridResult(papers, of: grid)
        criteria = grid.criteria.compactMap { criterion in
            let levels = grid.levels(of: criterion)
            guard !levels.isEmpty else { return nil }
            guard let row = result.rows.first(where: { $0.criterion.code == criterion.code }) else { return nil }
            return Criterion(
                code: criterion.code, text: text(criterion.text), count: row.count,
                levels: levels.map { level in
                    Level(value: level.value, text: text(level.text), count: row.values?.count(of: level.value))
                })
        }
    }

    /// *22 answered, of 28 who were there (79 %)*.
    func answered(_ t: Localizer) -> String {
        let people = t.plural("%1 paper", "%1 papers", papers)
        guard let asked, let share = Share(min(papers, asked), of: asked, base: .present), papers <= asked else {
            return people
        }
        return t.plural(
            "%2, of %1 person (%3)", "%2, of %1 people (%3)", asked, people, t.percent(share.percent()))
    }

    /// Why no share is told where more papers are in than people are known to have had one; nil where one is.
    func unshared(_ t: Localizer) -> String? {
        guard papers > asked ?? 0 else { return nil }
        return t(
            "More papers are in (%1) than people are known to have come or been reached (%2): what share that is, is not told.",
            t.number(papers), t.number(asked ?? 0))
    }

    /// Figures and their tables: criteria that share their levels stand in one.
    func blocks(_ words: Wording) -> [Document.Block] {
        let t = words.t
        guard let criteria else { return [.paragraph(t("Fewer than 5 papers are in: what they say is not told."))] }
        var groups: [[Criterion]] = []
        for criterion in criteria {
            if let last = groups.last?.first, last.levels.map(\.text) == criterion.levels.map(\.text) {
                groups[groups.count - 1].append(criterion)
            } else {
                groups.append([criterion])
            }
        }
        return groups.flatMap { group in
            let titles = group.map { words.outside($0.text) }
            return Self.blocks(zip(titles, group).map { ($0, $1) }, words)
        }
    }

    /// One figure with its table, of rows that share their levels.
    static func blocks(_ rows: [(title: String, criterion: Criterion)], _ words: Wording) -> [Document.Block] {
        let t = words.t
        guard let levels = rows.first?.criterion.levels else { return [] }
        let told = rows.filter(\.criterion.isTold)
        let chart = Document.Chart(
            description: told.map { title, criterion in
                t(
                    "%1: %2.", title,
                    t.series(criterion.levels.map { t("%1: %2", words.outside($0.text), t.number($0.count ?? 0)) }))
            }.joined(separator: " "), parts: levels.map { words.outside($0.text) },
            fills: Document.Fill.scale(levels.count), isInCells: true, mark: "",
            rows: told.map { Document.Chart.Row(title: $0.title, values: $0.criterion.levels.map { $0.count ?? 0 }) })
        let table = Document.Table(
            columns: [Document.Table.Column(title: "", isWide: true)]
                + levels.map { Document.Table.Column(title: words.outside($0.text), isNumber: true) }
                + [Document.Table.Column(title: t("Answers"), isNumber: true)],
            rows: rows.map { title, criterion in
                [.text(title)] + criterion.levels.map { .text($0.count.map(t.number) ?? "–") }
                    + [.text(t.number(criterion.count))]
            })
        let blocks: [Document.Block] = told.isEmpty ? [.table(table)] : [.chart(chart), .table(table)]
        let silent = rows.map(\.criterion).filter { !$0.isTold }
        let isFew = silent.contains { $0.count < GridResult.smallest }
        let protectsOthers = silent.contains { $0.count >= GridResult.smallest }
        return blocks
            + (isFew ? [.paragraph(t("– stands where fewer than %1 answered.", GridResult.smallest))] : [])
            + (protectsOthers
                ? [.paragraph(t("– stands where others could be computed from what is withheld."))] : [])
    }

    /// How the first question was answered, in a line: *Useful? Not at all 1, a little 3 … · 22 papers, of 28 people (79 %)*.
    func line(_ words: Wording) -> String? {
        let t = words.t
        guard let first = criteria?.first(where: { $0.count > 0 && $0.isTold }) else { return nil }
        let levels = first.levels.map { t("%1: %2", words.outside($0.text), t.number($0.count ?? 0)) }
        return t.joined([t("%1 %2", words.outside(first.text), t.series(levels)), answered(t)])
    }
}
