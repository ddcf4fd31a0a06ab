import Localization
import Screen
import Words
import Workshop

/// All rounds at tables as they are planned together: who would sit where, and which rules cannot be kept.
struct RoundsOverlay: ReadingOverlay {
    var list = ListViewport()

    func rowCount(_ state: ConsoleState) -> Int { Self.lines(state).count }

    /// The rows, each with its look.
    private static func lines(_ state: ConsoleState) -> [(text: String, style: Style)] {
        let t = state.t
        guard let planned = GroupsView.planned(state) else { return [(t("The tables are being planned."), .muted)] }
        let words = TablesWords(t)
        let columns = state.size.columns - 6
        func name(_ id: ID<Stakeholder>) -> String { state.programme.stakeholders[id]?.name.string ?? "" }
        func wrapped(_ text: String, _ style: Style) -> [(String, Style)] {
            TextWrap.lines(text, columns: columns).map { ($0, style) }
        }
        var lines = wrapped(words.encounters(planned.plan), .accent)
        for (index, round) in planned.plan.rounds.enumerated() {
            let id = planned.rounds.activities[index]
            guard let activity = state.programme.activity(id) else { continue }
            let stands = planned.rounds.problem.rounds[index].seating != nil
            lines.append(("", .normal))
            let head = [state.text(activity.title)] + (stands ? [t("people sit so")] : [])
            lines += wrapped(t.joined(head), .strong)
            for (number, table) in round.enumerated() where !table.isEmpty {
                lines += wrapped(t("Table %1: %2", number + 1, t.list(table.map(name))), .normal)
            }
            for breach in planned.plan.breaches where breach.round == index {
                lines += wrapped(words.breach(breach.rule, breach.people.map(name)), .warning)
            }
        }
        return lines
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        canvas.placeCursor(row: 1, column: 2)
        let lines = Self.lines(state)
        let height = Self.height(state)
        for (row, line) in lines.dropFirst(list.selected).prefix(height).enumerated() {
            canvas.put(line.text, row: row + 1, column: 2, style: line.style)
        }
        if list.selected + height < lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: 4, style: .muted)
        }
    }
}
