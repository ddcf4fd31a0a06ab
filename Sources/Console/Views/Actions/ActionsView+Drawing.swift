import Localization
import Screen
import Words
import Workshop

extension ActionsView {
    /// Rows of actions: below the head, above the whole text of the one in focus.
    static func listHeight(_ state: ConsoleState) -> Int { max(3, state.size.rows - 4 - 3 - 4) }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let listed = state.actionsListed
        drawHead(state, listed.count, on: canvas)
        let area = canvas.dropTop(2).dropBottom(4)
        guard !listed.isEmpty else {
            area.putWrapped(hint(state), row: 1, column: 4, columns: area.columns - 6, align: .leading, style: .muted)
            return
        }
        let today = world.localNow.date
        // What became of them takes as much room as its words do in the language.
        let outcomes = listed.map { outcome(of: $0.line, today, state.t).word }
        let room = 2 + max(8, TextWidth.widest(outcomes, atMost: area.columns / 4))
        let columns = ColumnLayout(
            [.fixed(10), .fixed(room), .fixed(18), .flexible(minimum: 24), .fixed(26)], gap: 2
        ).fields(in: area.columns - 6)
        for (row, index) in state.actions.list.visible.enumerated() where index < listed.count {
            draw(
                listed[index], isFocused: state.actions.list.selection == index, today, columns, state,
                on: area.line(row))
        }
        if state.actions.list.hasBelow {
            area.put(area.symbol(.below), row: area.rows - 1, column: area.columns - 2, style: .muted)
        }
        drawFocus(state, on: canvas.bottom(4))
    }

    private static func drawHead(_ state: ConsoleState, _ count: Int, on canvas: Canvas) {
        let t = state.t
        if state.actions.isFiltering || !state.actions.query.isEmpty {
            let find = canvas.put(t("Find"), column: 2, style: .muted)
            canvas.edit(
                state.actions.query, row: 0, column: find + 4, columns: 36, placeholder: t("a part of a name"),
                isFocused: state.actions.isFiltering)
        } else {
            canvas.put(t("Who does what by when"), column: 2, style: .strong)
        }
        let all = state.actionsTaken
        let open = all.count { !$0.line.isSettled }
        canvas.put(
            t("%1 open, %2 in all", open, all.count), column: 46, columns: canvas.columns - 48, align: .trailing,
            style: .muted)
    }

    private static func hint(_ state: ConsoleState) -> String {
        let t = state.t
        if state.actionsTaken.isEmpty {
            return t("Nobody has taken anything on yet. Lines of the kind action stand here, from all days.")
        }
        return state.actions.query.isEmpty
            ? t("All is done. a shows what was.") : t("No action is like that. Esc lists them all.")
    }

    /// What became of an action, as a sign and a word.
    private static func outcome(
        of line: Contribution, _ today: CivilDate, _ t: Localizer
    ) -> (symbol: Symbol, word: String) {
        let isLate = line.isLate(on: today)
        return switch line.outcome {
        case .done: (.done, t("done"))
        case .dropped: (.nothing, t("dropped"))
        case .started where !isLate: (.absent, t("under way"))
        default: isLate ? (.alarm, t("late")) : (.absent, t("to do"))
        }
    }

    private static func draw(
        _ action: TakenOn, isFocused: Bool, _ today: CivilDate, _ columns: [ColumnLayout.Field],
        _ state: ConsoleState, on line: Canvas
    ) {
        let t = state.t
        let isLate = action.line.isLate(on: today)
        let style: Style =
            action.line.isSettled ? .muted : isLate ? .warning : isFocused ? .strong : .normal
        let (symbol, word) = outcome(of: action.line, today, t)
        if isFocused { line.put(line.symbol(.focus), column: 2, style: .accent) }
        let cells = [
            action.line.due.map { t.date($0) } ?? "", line.symbol(symbol) + " " + word,
            state.title(of: action.line.owner), action.line.text.string,
            t.name(of: action.day) + " " + line.symbol(.separator) + " " + state.text(action.day.theme),
        ]
        // Where there is no room for the day, it stands below, with the whole text.
        for (cell, field) in zip(cells, columns) where field.columns > 0 {
            line.put(cell, column: 4 + field.column, columns: field.columns, style: style)
        }
    }

    /// The whole text of the action in focus: a list cuts.
    private static func drawFocus(_ state: ConsoleState, on area: Canvas) {
        guard let action = state.actionsListed.first(where: { $0.line.id == state.actions.focus }) else { return }
        area.rule(0)
        let line = action.line
        area.putWrapped(
            line.text.string + CaptureView.marks(of: line, state), row: 1, column: 4, columns: area.columns - 6)
        let owner = line.owner == nil ? state.t("nobody has taken it on yet") : state.title(of: line.owner)
        let place = state.programme.activity(line.activity).map { state.text($0.title) } ?? ""
        let day = state.programme.day(of: line.activity).map { state.t("Day %1", $0.number) } ?? ""
        area.put(
            state.t.joined([owner, day, place], by: area.symbol(.separator)),
            row: area.rows - 1, column: 4, columns: area.columns - 6, style: .muted)
    }
}
