import Localization
import Screen
import Words
import Workshop

/// All rounds at tables as they are planned together: who would sit where, and which rules cannot be kept.
struct RoundsOverlay: Overlay {
    var list = ListViewport()

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var next = self
        next.list.resize(height: Self.height(state))
        next.list.resize(count: max(0, Self.lines(state).count - Self.height(state) + 1))
        switch key {
        case Key(.down): next.list.move(by: 1)
        case Key(.up): next.list.move(by: -1)
        case Key(.pageDown), .space: next.list.move(by: Self.height(state))
        case Key(.pageUp): next.list.move(by: -Self.height(state))
        default:
            state.overlay = nil
            return []
        }
        state.overlay = next
        return []
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let more = Self.lines(state).count > Self.height(state)
        return (more ? [(state.t("Up/Down"), state.t("more"))] : []) + [(Key.escape.name, state.t("back"))]
    }

    private static func height(_ state: ConsoleState) -> Int { state.size.rows - 4 - 3 }

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
