import Localization
import Screen
import Words
import Workshop

extension RatingView {
    /// From this width on, the papers stand beside the criteria.
    private static let wide = 100
    private static let columnOfPapers = 38

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let place = state.ratingPlace, let pile = state.ratingPile else {
            canvas.putWrapped(
                t("No activity of this day names a grid. Ctrl-P finds all grids."), row: 1, column: 2,
                columns: canvas.columns - 4, align: .leading, style: .muted)
            return
        }
        drawHead(place, pile, state, on: canvas)
        let body = canvas.dropTop(3).dropBottom(5)
        if canvas.columns >= wide {
            drawPapers(pile, state, on: body.leading(columnOfPapers))
            drawPanel(place, pile, state, on: body.dropLeading(columnOfPapers + 1))
        } else {
            let rows = max(2, min(pile.papers.count, body.rows / 3))
            drawPapers(pile, state, on: body.top(rows))
            drawPanel(place, pile, state, on: body.dropTop(rows + 1))
        }
        drawField(place, pile, state, on: canvas.bottom(5))
    }

    /// `17 of 28 keyed · 3 missing`.
    static func facts(_ pile: GridPile, _ t: Localizer) -> String {
        let count = pile.papers.count
        let keyed =
            pile.expected.map { t("%1 of %2 keyed", count, $0) } ?? t.plural("%1 paper keyed", "%1 papers keyed", count)
        let missing = pile.missing.isEmpty ? [] : [t("%1 missing", pile.missing.count)]
        return t.joined([keyed] + missing)
    }

    /// The grid, how many papers are keyed; who rates, or which pile it is.
    private static func drawHead(_ place: RatingPlace, _ pile: GridPile, _ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let facts = facts(pile, t)
        let width = TextWidth.columns(of: facts)
        let number = (place.grids.firstIndex { $0.code == place.grid.code } ?? 0) + 1
        let named =
            place.grids.contains(place.grid)
            ? state.text(place.grid.title) : t("%1, edition %2", state.text(place.grid.title), place.grid.edition)
        let title = place.grids.count > 1 ? t("%1 (%2 of %3)", named, number, place.grids.count) : named
        canvas.put(title, column: 2, columns: canvas.columns - width - 6, style: .strong)
        canvas.put(
            facts, column: canvas.columns - 2 - width, columns: width, align: .trailing,
            style: pile.missing.isEmpty ? .muted : .accent)
        var second = ""
        if let rater = state.rating.rater, asks(place.grid) {
            second = t("Rates: %1", t.isolated(rater.name.string))
        } else if place.grid.rater == .themselves, let category = state.rating.category {
            second = t("the pile of: %1", state.categoryTitle(category))
        } else if let subject = state.fixedSubject(of: place.grid) {
            second = state.title(of: subject)
        } else if let activity = place.activity {
            let activity = state.text(activity.title)
            // Once is enough, where the survey is called what its grid is.
            second = activity == state.text(place.grid.title) ? "" : activity
        }
        canvas.put(second, row: 1, column: 2, columns: canvas.columns - 4, style: .muted)
    }

    /// What a paper is about, as it is called.
    static func name(_ subject: RatingState.Accepted, _ state: ConsoleState) -> String {
        switch subject {
        case .known(let subject): state.title(of: subject)
        case .body(let body): body.name.string
        }
    }

    /// The papers that were kept last.
    private static func drawPapers(_ pile: GridPile, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        let papers = pile.papers
        guard !papers.isEmpty else {
            area.putWrapped(
                t("No paper is keyed yet."), column: 2, columns: area.columns - 3, align: .leading, style: .muted)
            return
        }
        let focus = papers.firstIndex { $0.id == state.rating.revised }
        let end = focus.map { min(papers.count, max($0 + 1, area.rows)) } ?? papers.count
        for (row, index) in (max(0, end - area.rows)..<end).enumerated() {
            let (line, paper) = (area.line(row), papers[index])
            let isFocused = index == focus
            let style: Style = isFocused ? .strong : .muted
            if isFocused { line.put(line.symbol(.focus), column: 0, columns: 1, style: .accent) }
            line.put(t.number(index + 1), column: 1, columns: 4, align: .trailing, style: style)
            let isCode = paper.code != nil
            let name = isCode ? paper.code?.string ?? "" : state.title(of: paper.subject)
            let width = isCode ? 9 : max(9, min(area.columns / 2, 24))
            line.put(name, column: 6, columns: width, style: style)
            let rest = line.dropLeading(7 + width)
            if state.isSeen(paper, in: pile.grid) {
                let pile = paper.category.isEmpty ? "" : state.categoryTitle(paper.category)
                let keyed = t.keyed(self.keyed(paper, pile, rest.columns, state))
                let used = rest.put(keyed, columns: rest.columns - 1, style: style, direction: .leftToRight)
                if !pile.isEmpty, rest.columns - used > 6 {
                    rest.put(
                        pile, column: used + 2, columns: rest.columns - used - 3, align: .trailing, style: .muted)
                }
            } else {
                let rater = paper.rater.map { state.title(of: $0) } ?? ""
                rest.put(t("%1: hidden until both have rated", rater), columns: rest.columns - 1, style: .muted)
            }
        }
    }

    private static func keyed(_ paper: Rating, _ pile: String, _ columns: Int, _ state: ConsoleState) -> String {
        let grid = state.programme.grids[paper.grid]
        let bare = paper.marks.map { Rating.Mark($0.criterion, $0.value, isTask: $0.isTask) }
        return grid?.keyed(bare) ?? ""
    }

    /// The criteria with what was marked and what it means, the next one in the middle; before that, what can be rated.
    private static func drawPanel(
        _ place: RatingPlace, _ pile: GridPile, _ state: ConsoleState, on area: Canvas
    ) {
        guard let typing = state.typedMarks else { return }
        if state.ratingStage == .subject, place.grid.rater != .themselves {
            drawSubjects(pile, state, on: area)
            return
        }
        let marks = Dictionary(typing.marks.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        let criteria = typing.grid.criteria
        let next = state.ratingStage == .marks ? typing.next : nil
        let place =
            next.flatMap { next in criteria.firstIndex { $0.code == next.code } }
            ?? (marks.isEmpty ? 0 : criteria.count - 1)
        let first = max(0, min(place - area.rows / 2, criteria.count - area.rows))
        let both = state.rating.settled.map {
            state.programme.assessors(of: $0, in: typing.grid, day: state.dayID).papers
        }
        for (row, criterion) in criteria.dropFirst(first).prefix(area.rows).enumerated() {
            draw(
                criterion, marks[criterion.code], isNext: criterion.code == next?.code,
                isPassed: first + row < place || next == nil && !marks.isEmpty,
                both, typing.grid, state, on: area.line(row))
        }
    }

    private static func draw(
        _ criterion: Grid.Criterion, _ mark: Rating.Mark?, isNext: Bool, isPassed: Bool, _ both: [Rating]?,
        _ grid: Grid, _ state: ConsoleState, on line: Canvas
    ) {
        let words = state.gridWords
        if isNext { line.put(line.symbol(.focus), column: 0, columns: 1, style: .accent) }
        let value = mark?.value.map(words.number) ?? (isPassed ? line.symbol(.nothing) : "")
        line.put(value, column: 2, columns: 5, align: .trailing, style: .accent)
        let meaning: String
        if let mark {
            meaning = words.meaning(mark, of: criterion, in: grid)
        } else if let both {
            meaning = both.map { paper in
                let value = paper.mark(criterion.code)?.value.map(words.number) ?? line.symbol(.nothing)
                return state.t("%1 %2", paper.rater.map { state.title(of: $0) } ?? "", value)
            }.joined(separator: "  ")
        } else {
            meaning = ""
        }
        let room = min(TextWidth.columns(of: meaning), line.columns / 2 - 4)
        line.put(
            state.text(criterion.text), column: 8, columns: line.columns - 10 - (room > 0 ? room + 2 : 0),
            style: isNext ? .strong : isPassed ? .normal : .muted)
        if room > 0 {
            line.put(
                meaning, column: line.columns - 1 - room, columns: room, align: .trailing,
                style: mark == nil ? .warning : .accent)
        }
    }

    /// What can be rated and has no paper yet, by what was typed of it.
    private static func drawSubjects(_ pile: GridPile, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        let rated = Set(pile.papers.map(\.subject))
        let typed = state.rating.field
        let found =
            typed.isEmpty
            ? pile.subjects.map { .known($0) } : meant(typed, in: pile.grid, state)
        let open = found.filter { if case .known(let subject) = $0 { !rated.contains(subject) } else { true } }
        let done = found.filter { !open.contains($0) }
        if found.isEmpty, !typed.isEmpty {
            area.put(
                Refusal.grid(.doesNotRate(pile.grid.subject)).message(t), column: 2, columns: area.columns - 4,
                style: .warning)
        }
        for (row, subject) in (open + done).prefix(area.rows).enumerated() {
            let isDone = done.contains(subject)
            if isDone { area.put(area.symbol(.done), row: row, column: 0, columns: 1, style: .good) }
            if case .known(let known) = subject, let code = SheetCode(of: known) {
                area.put(code.description, row: row, column: 2, columns: 5, style: .muted, direction: .leftToRight)
            }
            area.put(
                name(subject, state), row: row, column: 8, columns: area.columns - 10, style: isDone ? .muted : .normal)
        }
    }

    /// What there is to know about the paper, the field, what can be marked next.
    private static func drawField(_ place: RatingPlace, _ pile: GridPile, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        if let refused = state.rating.refused {
            area.put(area.symbol(.alarm), column: 2, columns: 1, style: .warning)
            area.put(refused.message(t), column: 4, columns: area.columns - 6, style: .warning)
        } else if let near = state.nearCode, case .known(.code(let code))? = state.rating.accepted {
            area.put(area.symbol(.alarm), column: 2, columns: 1, style: .warning)
            area.put(
                t("%2 is known from another day, %1 is not: Alt-k takes %2.", code, near), column: 4,
                columns: area.columns - 6, style: .warning)
        } else if case let codes = state.doubtfulCodes, !codes.isEmpty,
            case .known(.code(let code))? = state.rating.accepted
        {
            area.put(area.symbol(.alarm), column: 2, columns: 1, style: .warning)
            area.put(
                t("%1 is new, and one slip of the pen from %2: look at the paper.", code, t.list(codes.map(\.string))),
                column: 4, columns: area.columns - 6, style: .warning)
        }
        area.rule(1)
        var column = 2
        let line = area.line(2)
        func put(_ text: String, _ style: Style, _ direction: LayoutDirection? = nil) {
            column +=
                line.put(
                    text, column: column, columns: max(0, line.columns - column - 2), style: style, direction: direction
                ) + 2
        }
        let field = Style(.accent, bold: true)
        switch state.ratingStage {
        case .rater:
            put(t("Who rates?"), .strong)
            put(state.rating.field, field)
            line.placeCursor(row: 0, column: column - 2)
        case .subject:
            put(t("Paper %1", pile.papers.count + 1), .strong)
            put(place.grid.rater == .themselves ? t("code") : t("about"), .muted)
            put(state.rating.field, field)
            line.placeCursor(row: 0, column: column - 2)
        case .marks:
            guard let typing = state.typedMarks else { return }
            let number = pile.papers.firstIndex { $0.id == state.rating.revised }
            put(
                state.rating.settled != nil
                    ? t("Settle")
                    : number.map { t("Correct paper %1", $0 + 1) } ?? t("Paper %1", pile.papers.count + 1), .strong)
            let about =
                state.rating.accepted.map { name($0, state) } ?? state.ratedSubject.map { state.title(of: $0) } ?? ""
            put(TextWidth.truncated(about, to: max(8, line.columns / 3)), .strong)
            let room = max(8, line.columns - column - 12)
            let text = TextWidth.columns(of: typing.text) > room ? "…" + typing.text.suffix(room - 1) : typing.text
            put(t.keyed(text), field, typing.isInNote ? nil : .leftToRight)
            line.placeCursor(row: 0, column: column - 2)
            line.put(
                t("%1 of %2", typing.count, typing.grid.criteria.count), column: line.columns - 12, columns: 10,
                align: .trailing, style: .muted)
        }
        for (row, hint) in hints(place, state, columns: area.columns - 6).prefix(2).enumerated() {
            area.put(hint, row: 3 + row, column: 4, columns: area.columns - 6, style: .muted)
        }
    }

    /// What can be typed now: the marks that there are, and below them what can stand beside a mark.
    private static func hints(_ place: RatingPlace, _ state: ConsoleState, columns: Int) -> [String] {
        let t = state.t
        if state.rating.refused != nil { return [t("Backspace goes on here, Esc forgets it")] }
        switch state.ratingStage {
        case .rater: return [t("two letters of the name, then Enter")]
        case .subject:
            return [
                place.grid.rater == .themselves
                    ? t("the code on the paper; Enter where it is not six signs")
                    : t("two letters of the name, or the four signs on the paper; then Enter")
            ]
        case .marks:
            guard let typing = state.typedMarks else { return [] }
            if typing.isInNote { return [t("what bears it out; ) closes, Enter keeps the paper")] }
            // Whose task the mark before is can still be said.
            let last = typing.count > 0 ? typing.grid.criteria[typing.count - 1] : nil
            let task = last?.asksTask == true || typing.next?.asksTask == true
            let beside = task ? [t("+ my task"), t("- not my task")] : []
            guard let next = typing.next else { return [t("Enter keeps the paper"), beside.joined(separator: "   ")] }
            let more =
                beside + (next.needsEvidence ? [t("then what bears it out")] : [])
                + (next.scale == .words ? [t("a letter begins the words, ) ends them")] : []) + [t(". blank")]
            return [
                fitting(state.gridWords.scale(of: next, in: typing.grid), columns), more.joined(separator: "   "),
            ]
        }
    }

    /// All levels, each as far as there is room for all: one that is not seen cannot be keyed.
    private static func fitting(_ levels: [String], _ columns: Int) -> String {
        let gap = "   "
        let whole = levels.joined(separator: gap)
        guard TextWidth.columns(of: whole) > columns else { return whole }
        var widths = levels.map { TextWidth.columns(of: $0) }
        while widths.reduce(0, +) + gap.count * (levels.count - 1) > columns, let longest = widths.max(), longest > 3,
            let place = widths.firstIndex(of: longest)
        {
            widths[place] -= 1
        }
        return zip(levels, widths).map { TextWidth.truncated($0, to: $1) }.joined(separator: gap)
    }
}
