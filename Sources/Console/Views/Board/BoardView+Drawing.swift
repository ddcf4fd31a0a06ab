import Localization
import Screen
import Words
import Workshop

extension BoardView {
    /// Rows of the panel below: a rule, the whole line, its links or why it fits.
    private static let panelRows = 6
    /// Rows above the lines: the activity, the names of the sides.
    private static let headRows = 2

    /// Rows for lines, whatever each of them takes.
    private static func height(_ state: ConsoleState) -> Int {
        max(3, state.size.rows - 4 - headRows - panelRows)
    }

    /// Rows that a line takes: where all have room, who says it and its tags stand under it.
    private static func rowsOfLine(_ state: ConsoleState, _ shown: ShownBoard) -> Int {
        let most = BoardSide.allCases.map { shown.rows($0).count }.max() ?? 0
        return most * 2 <= height(state) ? 2 : 1
    }

    /// How many lines of a side are seen at once.
    static func rowsOfLines(_ state: ConsoleState, _ shown: ShownBoard) -> Int {
        height(state) / rowsOfLine(state, shown)
    }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let activity = state.workedActivity, let shown = state.shownBoard else {
            canvas.put(t("Nothing is matched on this day."), row: 1, column: 2, style: .muted)
            return
        }
        drawHead(activity, shown, state, on: canvas)
        let area = canvas.dropTop(1).dropBottom(panelRows)
        let half = (area.columns - 4) / 2
        draw(.needs, shown, state, on: area.dropLeading(1).leading(half))
        draw(.offers, shown, state, on: area.dropLeading(half + 3).leading(half))
        drawPanel(shown, state, on: canvas.bottom(panelRows))
    }

    private static func drawHead(
        _ activity: Activity, _ shown: ShownBoard, _ state: ConsoleState, on canvas: Canvas
    ) {
        let t = state.t
        let agreed = shown.matched.links.count { $0.state == .agreed }
        let facts = t.joined(
            (state.board.tag.map { ["#" + state.tagBook().title(of: $0)] } ?? [])
                + [t.plural("%1 link agreed", "%1 links agreed", agreed)], by: canvas.symbol(.separator))
        let width = min(TextWidth.columns(of: facts), canvas.columns / 2)
        canvas.put(state.text(activity.title), column: 2, columns: canvas.columns - 6 - width, style: .strong)
        canvas.put(
            facts, column: canvas.columns - 2 - width, columns: width, align: .trailing,
            style: state.board.tag == nil ? .muted : .accent)
    }

    private static func draw(_ side: BoardSide, _ shown: ShownBoard, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        let rows = shown.rows(side)
        let open = rows.count { !shown.matched.isMet($0.line) }
        let isHere = state.board.side == side
        let title =
            side == .needs
            ? t.plural("%1 need", "%1 needs", rows.count) : t.plural("%1 offer", "%1 offers", rows.count)
        let facts =
            shown.sought != nil && (shown.sought?.kind == .need) == (side == .offers)
            ? t("what fits first") : t("%1 open", open)
        area.put(
            t.joined([title, facts], by: area.symbol(.separator)), column: 1, columns: area.columns - 1,
            style: isHere ? .accent : .muted)
        let lines = area.dropTop(1)
        guard let list = state.board.lists[side], !rows.isEmpty else {
            lines.putWrapped(
                side == .needs ? t("No needs have been written down.") : t("No offers have been written down."),
                row: 0, column: 3, columns: lines.columns - 4, align: .leading, style: .muted)
            return
        }
        let height = rowsOfLine(state, shown)
        for (place, index) in list.visible.enumerated() where index < rows.count {
            let block = lines.dropTop(place * height).top(height)
            draw(rows[index], isFocused: isHere && list.selection == index, shown, state, on: block)
        }
        if list.hasBelow { area.put(area.symbol(.below), row: area.rows - 1, column: area.columns - 1, style: .muted) }
    }

    private static func draw(
        _ row: ShownBoard.Row, isFocused: Bool, _ shown: ShownBoard, _ state: ConsoleState, on area: Canvas
    ) {
        let line = row.line
        let isSought = shown.sought?.id == line.id
        let isOut = shown.sought.map { $0.kind != line.kind && row.fit == nil } ?? false
        let style: Style =
            line.outcome == .withdrawn || isOut ? .muted : isSought ? .accent : isFocused ? .strong : .normal
        if isFocused { area.put(area.symbol(.focus), style: .accent) }
        area.put(area.symbol(mark(of: line, shown)), column: 2, style: style)
        area.put(line.text.string, column: 4, columns: area.columns - 5, style: style)
        guard area.rows > 1 else { return }
        area.put(byline(line, state), row: 1, column: 4, columns: area.columns - 5, style: .muted)
    }

    /// Whether something is agreed on, proposed, or nothing found yet.
    private static func mark(of line: Contribution, _ shown: ShownBoard) -> Symbol {
        if line.outcome == .withdrawn { return .nothing }
        if shown.matched.isMet(line) { return .done }
        return shown.matched.links(of: line.id).contains { $0.state == .proposed } ? .present : .absent
    }

    /// Who says a line, and its tags.
    private static func byline(_ line: Contribution, _ state: ConsoleState) -> String {
        guard !line.tags.isEmpty else { return line.by == nil ? "" : state.title(of: line.by) }
        let book = state.tagBook()
        let tags = book.beside(line).map { state.t.isolated("#" + book.title(of: $0)) }
        return ((line.by == nil ? [] : [state.title(of: line.by)]) + tags).joined(separator: "  ")
    }

    /// The line in focus whole, and what is linked with it; where one is sought for, why it fits.
    private static func drawPanel(_ shown: ShownBoard, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        area.rule(0)
        guard let row = shown.rows(state.board.side).first(where: { $0.line.id == state.board.focus[state.board.side] })
        else { return }
        let line = row.line
        let columns = area.columns - 6
        let text = TextWrap.lines(
            line.text.string + CaptureView.marks(of: line, state), columns: columns, atMost: 3)
        for (number, words) in text.enumerated() {
            area.put(words, row: 1 + number, column: 4, columns: columns)
        }
        var facts: [(String, Style)] = []
        if let sought = shown.sought, sought.kind != line.kind {
            let (why, style): (String, Style) =
                row.fit.map { (t("Fits: %1", state.fitWords.sentence($0.reasons)), .accent) }
                ?? (t("Has nothing in common with: %1", t.quoted(sought.text.string)), .muted)
            facts += TextWrap.lines(why, columns: columns).map { ($0, style) }
        }
        facts += shown.matched.links(of: line.id).map { (described($0, from: line.id, state), Style.muted) }
        if facts.isEmpty { facts = [(t("Nothing is linked with it yet."), Style.muted)] }
        for (number, fact) in facts.prefix(2).enumerated() {
            area.put(fact.0, row: area.rows - 2 + number, column: 4, columns: columns, style: fact.1)
        }
    }

    /// `agreed · visit · Moulin Sebou: Olive stones · first meeting 12 January`.
    private static func described(_ link: Link, from line: ID<Contribution>, _ state: ConsoleState) -> String {
        let t = state.t
        let other = state.programme.standing(link.from) == .line(line) ? link.to : link.from
        let forms = TagBook.forms(state.programme.programme, t)
        return t.joined(
            [
                link.state.word(t), link.form.isEmpty ? "" : forms.title(of: link.form), short(other, state),
                link.due.map { t("first meeting: %1", t.date($0)) } ?? "",
            ].filter { !$0.isEmpty }, by: Symbol.separator.text(.leftToRight, state.appearance.repertoire))
    }

    /// Who says the line at an end of a link; what is said where nobody is named.
    static func who(_ reference: Reference, _ state: ConsoleState) -> String {
        guard case .line(let id)? = state.programme.standing(reference), let line = state.programme.contribution(id),
            line.by != nil
        else { return short(reference, state) }
        return state.title(of: line.by)
    }

    /// An end of a link in a few words: who says the line, and what.
    static func short(_ reference: Reference, _ state: ConsoleState) -> String {
        guard case .line(let id)? = state.programme.standing(reference), let line = state.programme.contribution(id)
        else { return state.programme.name(of: reference).string }
        return line.by == nil ? line.text.string : state.t("%1: %2", state.title(of: line.by), line.text)
    }
}
