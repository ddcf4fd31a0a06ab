import Localization
import Papers
import Tally
import Words
import Workshop

/// What people say they can do: by function, before and after, and what is taught for it.
extension SheetSource {
    /// The grids that people fill in themselves: those that are asked for, else all that have papers of this day.
    private func own(_ asked: GridAsked) -> [Grid] {
        let all = asked.grid == nil ? source.state.currentGrids : grids(asked)
        return all.map { grid in
            // The papers of this day are read by the edition by which they were filled in.
            asked.edition == nil
                ? (try? source.state.editionInUse(of: grid.code, on: source.day.id)) ?? grid : grid
        }.filter { $0.rater == .themselves && !papers(of: $0).isEmpty }
    }

    private func papers(of grid: Grid) -> [Rating] {
        source.state.papers(of: grid.code).filter { $0.grid == grid.key && $0.day == source.day.id }
    }

    /// The papers of the last day before this one on which there are some.
    private func earlier(of grid: Grid) -> (day: Day, papers: [Rating])? {
        let days = source.workshop.days.filter { $0.date < source.day.date }.sorted { $0.date > $1.date }
        for day in days {
            let papers = source.state.papers(of: grid.code).filter { $0.grid == grid.key && $0.day == day.id }
            if !papers.isEmpty { return (day, papers) }
        }
        return nil
    }

    private func number(_ value: Fraction?) -> String { value.map(gridWords.number) ?? "–" }

    /// Whether so few papers stand behind a value that it would be somebody's.
    private func isHidden(_ count: Int) -> Bool { count < GridResult.smallest }

    /// The middle, the spread and how many answered, whole and by function; where a task falls to people who rate themselves low;
    /// and what has changed since the day before.
    func profile(_ asked: GridAsked) -> [Document.Block] {
        guard !isBlank else { return [] }
        return own(asked).enumerated().flatMap { index, grid -> [Document.Block] in
            let papers = papers(of: grid)
            var blocks: [Document.Block] = index == 0 ? [] : [.pageBreak]
            blocks.append(.heading(text(grid.title), level: 1))
            blocks.append(.paragraph(answered(papers.count)))
            guard !isHidden(papers.count) else {
                blocks.append(
                    .paragraph(t("Fewer than %1 papers: what they say is not shown.", GridResult.smallest)))
                return blocks
            }
            if !grid.levels.isEmpty {
                blocks.append(
                    .paragraph(grid.levels.map { t("%1 %2", $0.value, text($0.text)) }.joined(separator: " · ")))
            }
            let result = GridResult(papers, of: grid)
            blocks.append(.table(spread(result)))
            blocks += gaps(result) + byCategory(grid, papers) + change(grid, papers)
            return blocks
        }
    }

    /// How many papers, and of how many people who came or were reached.
    private func answered(_ count: Int) -> String {
        let came = source.state.attendances(on: source.day.id).count
        guard came >= count, came > 0 else { return t.plural("%1 paper.", "%1 papers.", count) }
        return t(
            "%1 papers, of %2 people who are recorded as present: %3.", count, came,
            t.percent(Fraction(count, came).percent(decimals: 0)))
    }

    private func spread(_ result: GridResult) -> Document.Table {
        let asksTask = result.grid.criteria.contains(where: \.asksTask)
        var columns = [
            Document.Table.Column(title: t("Criterion"), isWide: true),
            Document.Table.Column(title: t("Answers"), isNumber: true),
            Document.Table.Column(title: t("Middle"), isNumber: true),
            Document.Table.Column(title: t("Half of them"), isNumber: true),
        ]
        if asksTask {
            columns.append(Document.Table.Column(title: t("Falls to"), isNumber: true))
            columns.append(Document.Table.Column(title: t("of them low"), isNumber: true))
        }
        let rows = grouped(result.grid, columns: columns.count) { criterion in
            guard let row = result.rows.first(where: { $0.criterion.code == criterion.code }) else { return [] }
            var cells: [String] = [text(criterion.text), t.number(row.count)]
            cells.append(number(row.values?.median))
            cells.append(
                row.values?.quartiles.map { t("%1 to %2", number($0.lower), number($0.upper)) } ?? "–")
            if asksTask {
                cells.append(criterion.asksTask ? row.tasks.map(falls) ?? "–" : "")
                cells.append(criterion.asksTask ? row.gaps.map(t.number) ?? "–" : "")
            }
            return cells
        }
        return Document.Table(columns: columns, rows: rows.rows, groups: rows.groups)
    }

    /// *8 of 28; 20 did not say*: whom a task falls to, of all who marked it.
    private func falls(_ tasks: (yes: Int, answered: Int, papers: Int)) -> String {
        let falls = t("%1 of %2", tasks.yes, tasks.papers)
        let silent = tasks.papers - tasks.answered
        return silent == 0 ? falls : t("%1; %2 did not say", falls, silent)
    }

    /// Rows for criteria, under the names of their themes.
    private func grouped(
        _ grid: Grid, columns: Int, _ cells: (Grid.Criterion) -> [String]
    ) -> (rows: [[Document.Table.Cell]], groups: Set<Int>) {
        var (rows, groups, theme): ([[Document.Table.Cell]], Set<Int>, String?) = ([], [], nil)
        for criterion in grid.criteria {
            if let code = criterion.theme, code != theme, let titled = grid.themes.first(where: { $0.code == code }) {
                groups.insert(rows.count)
                rows.append([.text(text(titled.title))] + Array(repeating: .text(""), count: columns - 1))
            }
            theme = criterion.theme
            rows.append(cells(criterion).map { .text($0) })
        }
        return (rows, groups)
    }

    /// Where the task falls to people who rate themselves below the middle, most of them first.
    private func gaps(_ result: GridResult) -> [Document.Block] {
        let rows = gapped(result.rows)
        guard !rows.isEmpty else { return [] }
        return [
            .heading(t("Where a task falls to people who rate themselves low"), level: 2),
            .entries(
                rows.prefix(8).map { row in
                    Document.Entry(
                        label: t("%1 of %2", row.gaps, row.tasks), text: text(row.criterion.text))
                }),
        ]
    }

    /// The criteria whose task falls to people who rate themselves low, of how many, most of them first.
    private func gapped(_ rows: [GridResult.Row]) -> [(criterion: Grid.Criterion, gaps: Int, tasks: Int)] {
        rows.compactMap { row in
            guard let gaps = row.gaps, gaps > 0, let tasks = row.tasks else { return nil }
            return (row.criterion, gaps, tasks.yes)
        }.sorted { $0.gaps > $1.gaps }
    }

    private func byCategory(_ grid: Grid, _ papers: [Rating]) -> [Document.Block] {
        let profile = source.state.profile(of: grid, papers).filter { !$0.category.isEmpty }
        let shown = profile.compactMap { cell in cell.result.map { (cell.category, $0) } }
        func silent(_ why: GridResult.Silence) -> [String] {
            profile.filter { $0.silence == why }.map { categoryTitle($0.category) }
        }
        var blocks: [Document.Block] = []
        if !shown.isEmpty {
            let columns =
                [Document.Table.Column(title: t("The middle by function"), isWide: true)]
                + shown.map { category, result in
                    Document.Table.Column(title: t("%1 (%2)", categoryTitle(category), result.count), isNumber: true)
                }
            let rows = grouped(grid, columns: columns.count) { criterion in
                [text(criterion.text)]
                    + shown.map { _, result in
                        number(result.rows.first { $0.criterion.code == criterion.code }?.values?.median)
                    }
            }
            blocks = [
                .heading(t("By function"), level: 2),
                .table(Document.Table(columns: columns, rows: rows.rows, groups: rows.groups)),
            ]
        }
        if !silent(.few).isEmpty {
            blocks.append(.paragraph(t("Too few papers to be shown: %1.", t.list(silent(.few)))))
        }
        if !silent(.protectsOthers).isEmpty {
            blocks.append(
                .paragraph(
                    t("Withheld, so that others cannot be computed: %1.", t.list(silent(.protectsOthers)))))
        }
        return blocks
    }

    private func change(_ grid: Grid, _ papers: [Rating]) -> [Document.Block] {
        guard let earlier = earlier(of: grid) else { return [] }
        let change = GridChange(
            earlier.papers, papers, of: grid, categories: source.state.categoryCodes)
        let heading = Document.Block.heading(
            t("Since %1", words.date(earlier.day.date)), level: 2)
        guard !isHidden(change.both.count) else {
            return [
                heading,
                .paragraph(
                    t(
                        "Fewer than %1 codes stand on papers of both days: what changed is not shown.",
                        GridResult.smallest)),
            ]
        }
        let columns = [
            Document.Table.Column(title: t("Criterion"), isWide: true),
            Document.Table.Column(title: t("Before"), isNumber: true),
            Document.Table.Column(title: t("After"), isNumber: true),
            Document.Table.Column(title: t("Higher"), isNumber: true),
            Document.Table.Column(title: t("Same"), isNumber: true),
            Document.Table.Column(title: t("Lower"), isNumber: true),
        ]
        let rows = grouped(grid, columns: columns.count) { criterion in
            guard let row = change.rows.first(where: { $0.criterion.code == criterion.code }) else { return [] }
            guard let values = row.values, row.count > 0 else {
                return [text(criterion.text)] + Array(repeating: "–", count: 5)
            }
            return [
                text(criterion.text), number(values.before.median), number(values.after.median),
                t.number(values.changes.higher), t.number(values.changes.same), t.number(values.changes.lower),
            ]
        }
        var blocks: [Document.Block] = [
            heading,
            .paragraph(
                t.plural(
                    "%1 person answered both times, known by their code alone. The middles are theirs.",
                    "%1 people answered both times, known by their codes alone. The middles are theirs.",
                    change.both.count)),
            .table(Document.Table(columns: columns, rows: rows.rows, groups: rows.groups)),
        ]
        let near = Set((change.pairs.offers + change.pairs.doubtful).map(\.after)).count
        if near > 0 {
            blocks.append(
                .paragraph(
                    t.plural(
                        "%1 more code differs from one of before by a sign; it is not counted here.",
                        "%1 more codes differ from one of before by a sign; they are not counted here.", near)))
        }
        return blocks
    }
}

/// Each person's own before and after, and the training programme.
extension SheetSource {
    /// A slip for each code that stands on both days, to be taken by whoever knows it.
    func ownChanges(_ asked: GridAsked) -> [Document.Block] {
        guard !isBlank else { return [] }
        return own(asked).flatMap { grid -> [Document.Block] in
            guard let earlier = earlier(of: grid) else { return [] }
            let change = GridChange(
                earlier.papers, papers(of: grid), of: grid, categories: source.state.categoryCodes)
            let cards = change.both.map { pair -> [Document.Cards.Item] in
                [
                    .code(pair.after.code?.string ?? ""),
                    .small(
                        t(
                            "%1: %2, then %3", text(grid.title), words.date(pair.before.date),
                            words.date(pair.after.date))
                    ),
                ]
                    + grid.criteria.map { criterion in
                        let values = [pair.before, pair.after].map { number($0.mark(criterion.code)?.value) }
                        // What was and what is stand in one row.
                        let change = values.joined(
                            separator: t.language.isRightToLeft ? "\u{A0}←\u{A0}" : "\u{A0}→\u{A0}")
                        return .small(t("%1: %2", text(criterion.text), change))
                    }
            }
            return cards.isEmpty ? [] : [.cards(Document.Cards(columns: 2, height: 120, cards: cards))]
        }
    }

    /// What is taught, theme by theme: to whom, why, by how many it was asked for, by whom; and what was adopted.
    func training(_ asked: GridAsked) -> [Document.Block] {
        guard !isBlank else { return [] }
        let all = asked.grid == nil ? source.state.currentGrids : grids(asked)
        let grids = all.filter { grid in
            grid.rater == .themselves && !grid.themes.isEmpty && !source.state.papers(of: grid.code).isEmpty
        }
        return grids.enumerated().flatMap { index, grid in
            (index == 0 ? [] : [.pageBreak]) + training(grid)
        }
    }

    private func training(_ grid: Grid) -> [Document.Block] {
        let days = source.workshop.days.filter { $0.date <= source.day.date }
        let first = days.first { day in
            source.state.papers(of: grid.code).contains { $0.grid == grid.key && $0.day == day.id }
        }
        let papers = source.state.papers(of: grid.code).filter { $0.grid == grid.key && $0.day == first?.id }
        guard !papers.isEmpty else { return [] }
        let result = GridResult(papers, of: grid)
        let profile = source.state.profile(of: grid, papers).compactMap { cell in
            cell.category.isEmpty ? nil : cell.result.map { (cell.category, $0) }
        }
        let adopted = source.state.adopted(in: source.workshop, until: source.day.date)
        let rows = grid.themes.map { theme -> (votes: Fraction?, cells: [String]) in
            let own = result.rows.filter { $0.criterion.theme == theme.code }
            let gaps = gapped(own)
            let whom = profile.filter { _, result in
                gapped(result.rows).contains { $0.criterion.theme == theme.code }
            }.map { categoryTitle($0.0) }
            let votes = source.state.votes(for: theme, in: source.workshop)
            let why = gaps.prefix(2).map { row in
                t("%1: low for %2 of the %3 to whom it falls", text(row.criterion.text), row.gaps, row.tasks)
            }
            return (
                votes,
                [
                    text(theme.title), whom.isEmpty ? "–" : t.list(whom),
                    why.isEmpty ? "–" : t.parts(why),
                    votes.map(gridWords.number) ?? "–", trainers(theme, adopted),
                ]
            )
        }.sorted { ($0.votes ?? -1) > ($1.votes ?? -1) }
        var blocks: [Document.Block] = [
            .heading(t("Training programme"), level: 1),
            .paragraph(
                t(
                    "From %1 papers of %2. A module is for those functions in which the task falls to people who rate themselves low; functions with fewer than %3 papers are not named, nor others from which they could be computed.",
                    papers.count, first.map { words.date($0.date) } ?? "", GridResult.smallest)),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Module")), Document.Table.Column(title: t("For whom")),
                        Document.Table.Column(title: t("Why"), isWide: true),
                        Document.Table.Column(title: t("Votes"), isNumber: true),
                        Document.Table.Column(title: t("Trainer")),
                    ], rows: rows.map { $0.cells.map { .text($0) } })),
        ]
        blocks.append(.heading(t("Recommendations that were adopted"), level: 1))
        guard !adopted.isEmpty else {
            return blocks + [.paragraph(t("None has been adopted yet."))]
        }
        for theme in grid.themes {
            let own = adopted.filter { ProgrammeState.isAbout($0.tags, theme) }
            guard !own.isEmpty else { continue }
            let gaps = gapped(result.rows.filter { $0.criterion.theme == theme.code })
            blocks.append(.heading(text(theme.title), level: 2))
            if !gaps.isEmpty {
                blocks.append(
                    .paragraph(t("For the tasks: %1", t.list(gaps.map { text($0.criterion.text) }))))
            }
            blocks.append(.entries(own.map { Document.Entry(label: "", text: words.outside($0.text)) }))
        }
        let untold = adopted.filter { line in
            !grid.themes.contains { ProgrammeState.isAbout(line.tags, $0) }
        }
        if !untold.isEmpty {
            blocks.append(.heading(t("Without a theme"), level: 2))
            blocks.append(.entries(untold.map { Document.Entry(label: "", text: words.outside($0.text)) }))
        }
        return blocks
    }

    /// Who teaches a module: people and organisations that are linked with what was adopted for it.
    private func trainers(_ theme: Grid.Theme, _ adopted: [Contribution]) -> String {
        let lines = adopted.filter { ProgrammeState.isAbout($0.tags, theme) }
        let names = lines.flatMap { line in
            source.state.links(of: .line(line.id)).filter { $0.state != .ended && $0.form.string.hasSuffix("trainer") }
                .map { link in
                    let other = link.from == .line(line.id) ? link.to : link.from
                    return words.outside(source.name(of: other))
                }
        }
        return names.isEmpty ? "–" : t.list(Set(names).sorted())
    }
}
