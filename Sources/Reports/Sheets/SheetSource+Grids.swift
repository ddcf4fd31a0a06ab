import Localization
import Papers
import Tally
import Words
import Workshop

/// What a sheet of grids is asked for.
struct GridAsked: Sendable {
    /// The grid, by its code; nil for all that the day's activities name.
    var grid: String?
    /// The edition of it; nil for that of the papers, and for blank ones the newest.
    var edition: Int?
    /// The day on which it was rated; nil for the last time.
    var rated: ID<Day>?
    /// What it is about; nil for all.
    var subject: Rating.Subject?
    /// Whether it belongs to a day: what is rated between days has none in its head.
    var isOfDay: Bool { subject == nil && grid == nil || rated != nil }
}

/// Blank papers of grids.
extension SheetSource {
    var gridWords: GridWords { GridWords(t) { text($0) } }

    /// The grids that are asked for: those that the day's activities name, where none is.
    func grids(_ asked: GridAsked) -> [Grid] {
        let codes = asked.grid.map { [$0] } ?? source.day.activities.flatMap { $0.grids ?? [] }
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }.compactMap { code in
            (asked.edition.flatMap { try? source.state.grid(code, edition: $0) }) ?? (try? source.state.grid(code))
        }
    }

    /// Papers to be filled in, each of their grid: several a page to cut apart where it is short, else a page to copy.
    func blanks(_ asked: GridAsked) -> [Document.Block] {
        grids(asked).enumerated().flatMap { index, grid -> [Document.Block] in
            let blocks = grid.isShort ? cards(of: grid, asked) : forms(of: grid, asked)
            return index == 0 ? blocks : [.pageBreak] + blocks
        }
    }

    /// Whether everything that is asked for is cut apart.
    func areShort(_ asked: GridAsked) -> Bool { grids(asked).allSatisfy(\.isShort) }

    /// What a paper can be about, where there are not too many to print one for each.
    private func subjects(_ grid: Grid, _ asked: GridAsked) -> [Rating.Subject] {
        if let subject = asked.subject { return [subject] }
        guard !isBlank, grid.rater != .themselves, grid.subject != .organisation else { return [] }
        let activity = source.day.activities.first { $0.grids?.contains(grid.code) == true }
        let all = source.state.pile(of: grid, on: source.day.id, in: activity?.id).subjects
        return all.count <= 60 ? all : []
    }

    private func cards(of grid: Grid, _ asked: GridAsked) -> [Document.Block] {
        let subjects = subjects(grid, asked)
        let body = grid.criteria.enumerated().flatMap { number, criterion -> [Document.Cards.Item] in
            let text = t("%1. %2", number + 1, text(criterion.text))
            return [.text(text), .small(answers(criterion, in: grid))]
        }
        let papers =
            subjects.isEmpty
            ? Array(repeating: head(grid) + body, count: 8) : subjects.map { head(grid, about: $0) + body }
        let longest = grid.criteria.map { answers($0, in: grid).count }.max() ?? 0
        return [
            .cards(
                Document.Cards(
                    columns: longest > 90 ? 1 : 2, height: 120, cards: papers, isToCopy: subjects.isEmpty))
        ]
    }

    /// What stands above the questions of a small paper.
    private func head(_ grid: Grid, about subject: Rating.Subject? = nil) -> [Document.Cards.Item] {
        var items: [Document.Cards.Item] = [.text(text(grid.title))]
        if let subject {
            items.append(.text(named(subject)))
        } else if grid.rater == .themselves {
            items += [.text(t("My code: %1", Self.boxes)), .small(recipe)]
            if let ticks = categories() { items.append(.small(ticks)) }
        } else {
            items.append(.text(t("About: %1", "____________________")))
        }
        if grid.rater == .assessor || grid.rater == .twoAssessors {
            items.append(.small(t("Rated by: %1", "____________________")))
        }
        return items
    }

    private static let boxes = "__ __  __ __  __ __"

    /// How people make a code that they can make again.
    private var recipe: String {
        t(
            "No name. The code: two letters of your mother’s first name, two digits for the day you were born, two letters of the town where you were born, such as %1. Make the same one next time.",
            "AN07TE")
    }

    /// The categories to tick.
    private func categories() -> String? {
        let titles = source.programme.categories.map { "☐\u{A0}" + text($0.title) }
        return titles.isEmpty ? nil : titles.joined(separator: "   ")
    }

    private func named(_ subject: Rating.Subject) -> String {
        let name = gridWords.name(of: subject, in: source.state)
        return SheetCode(of: subject).map { t("%1 · %2", words.outside(PlainText(name)), $0.description) } ?? name
    }

    /// What can be ticked or written for a criterion.
    private func answers(_ criterion: Grid.Criterion, in grid: Grid) -> String {
        let boxes: [String]
        switch criterion.scale {
        case .common, .levels:
            boxes = grid.levels(of: criterion).map { "☐\u{A0}" + t("%1 %2", $0.value, text($0.text)) }
        case .points(let most) where most <= 10: boxes = (0...most).map { "☐\u{A0}" + t.number($0) }
        case .points(let most): boxes = [t("%1 of %2", "______", most)]
        case .fulfilled: boxes = ["☐\u{A0}" + t("1 fulfilled"), "☐\u{A0}" + t("0 not fulfilled")]
        case .figure(let unit, _): boxes = [t("%1 %2", "____________", text(unit))]
        case .words: boxes = ["________________________"]
        }
        // Who ticks neither has not said: that is a third answer.
        let task =
            criterion.asksTask ? ["☐\u{A0}" + t("+ my task"), "☐\u{A0}" + t("- not my task")] : []
        return (boxes + task).joined(separator: "   ")
    }

    private func forms(of grid: Grid, _ asked: GridAsked) -> [Document.Block] {
        let subjects = subjects(grid, asked).map(Rating.Subject?.some)
        return (subjects.isEmpty ? [nil] : subjects).enumerated().flatMap { index, subject in
            (index == 0 ? [] : [.pageBreak]) + form(of: grid, about: subject)
        }
    }

    /// One long paper: a row for each criterion, by theme.
    private func form(of grid: Grid, about subject: Rating.Subject?) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(text(grid.title), level: 1)]
        if let subject {
            blocks.append(.paragraph(t("About: %1", named(subject))))
        } else if grid.rater == .themselves {
            blocks += [.heading(t("My code: %1", Self.boxes), level: 2), .paragraph(recipe)]
            if let ticks = categories() { blocks.append(.paragraph(ticks)) }
        } else {
            blocks.append(.paragraph(t("About: %1", "______________________________")))
        }
        if grid.rater != .themselves {
            blocks.append(
                .paragraph(
                    t(
                        "Rated by: %1 · Date: %2 · Edition: %3", "______________________________", "____________",
                        grid.edition)))
        }
        let isCommon = !grid.levels.isEmpty && grid.criteria.contains { $0.scale == .common }
        if isCommon {
            blocks.append(.paragraph(grid.levels.map { t("%1 %2", $0.value, text($0.text)) }.joined(separator: " · ")))
        }
        let needsEvidence = grid.criteria.contains { criterion in
            if case .figure = criterion.scale { true } else { criterion.needsEvidence }
        }
        let asksTask = grid.criteria.contains(where: \.asksTask)
        var columns = [
            Document.Table.Column(title: t("No."), isNumber: true),
            Document.Table.Column(title: t("Criterion"), isWide: true),
            Document.Table.Column(title: t("Mark")),
        ]
        if asksTask { columns.append(Document.Table.Column(title: t("My task?"))) }
        if needsEvidence { columns.append(Document.Table.Column(title: t("Borne out by"), blank: 26)) }
        var rows: [[Document.Table.Cell]] = []
        var groups: Set<Int> = []
        var theme: String?
        for (number, criterion) in grid.criteria.enumerated() {
            if let code = criterion.theme, code != theme, let titled = grid.themes.first(where: { $0.code == code }) {
                groups.insert(rows.count)
                rows.append(
                    [.text(text(titled.title))] + Array(repeating: .text(""), count: columns.count - 1))
            }
            theme = criterion.theme
            let isOwn = if case .levels = criterion.scale { true } else { false }
            let (what, mark): (String, String) =
                switch criterion.scale {
                case .common: ("", grid.levels.map { "☐\u{A0}" + t.number($0.value) }.joined(separator: " "))
                case .levels(let levels):
                    (
                        levels.map { t("%1 %2", $0.value, text($0.text)) }.joined(separator: " · "),
                        levels.map { "☐\u{A0}" + t.number($0.value) }.joined(separator: " ")
                    )
                case .points(let most) where most <= 5:
                    ("", (0...most).map { "☐\u{A0}" + t.number($0) }.joined(separator: " "))
                case .points(let most): ("", t("%1 of %2", "____", most))
                case .fulfilled: ("", ["☐\u{A0}" + t("yes"), "☐\u{A0}" + t("no")].joined(separator: " "))
                case .figure(let unit, _): ("", t("%1 %2", "________", text(unit)))
                case .words: ("", "")
                }
            let asked = text(criterion.text)
            let from = criterion.mandatoryFrom.flatMap { code in grid.classes.first { $0.code == code } }
            let parts = [
                asked, isOwn ? what : "", from.map { t("has to be fulfilled for: %1", text($0.title)) } ?? "",
            ]
            var row: [Document.Table.Cell] = [
                .text(t.number(number + 1)), .text(parts.filter { !$0.isEmpty }.joined(separator: " – ")), .text(mark),
            ]
            if asksTask {
                row.append(
                    .text(
                        criterion.asksTask
                            ? ["☐\u{A0}" + t("yes"), "☐\u{A0}" + t("no")].joined(separator: " ") : ""))
            }
            if needsEvidence { row.append(.text("")) }
            rows.append(row)
        }
        blocks.append(.table(Document.Table(columns: columns, rows: rows, isForm: true, groups: groups)))
        return blocks
    }
}

extension Grid {
    /// Whether several papers find room on a page.
    fileprivate var isShort: Bool {
        criteria.count <= 8
            && criteria.allSatisfy { criterion in
                if case .figure = criterion.scale { false } else { !criterion.needsEvidence }
            }
    }
}
