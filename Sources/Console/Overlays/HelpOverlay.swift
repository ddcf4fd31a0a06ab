import Localization
import Screen
import Workshop

/// Every key that does something here, with a sentence.
struct HelpOverlay: Sendable {
    var list = ListViewport()

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var help = self
        help.list.resize(height: Self.height(state))
        help.list.resize(count: max(0, Self.lines(state).count - Self.height(state) + 1))
        switch key {
        case Key(.down): help.list.move(by: 1)
        case Key(.up): help.list.move(by: -1)
        case Key(.pageDown), .space: help.list.move(by: Self.height(state))
        case Key(.pageUp): help.list.move(by: -Self.height(state))
        default:
            state.overlay = nil
            return []
        }
        state.overlay = .help(help)
        return []
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let more = Self.lines(state).count > Self.height(state)
        return (more ? [(state.t("Up/Down"), state.t("more"))] : []) + [(Key.escape.name, state.t("back"))]
    }

    private static func height(_ state: ConsoleState) -> Int { state.size.rows - 4 - 3 }

    /// Keys and sentences; an empty key starts a new part.
    private static func lines(_ state: ConsoleState) -> [(key: String, text: String, isOff: Bool)] {
        func rows(_ bindings: [Binding]) -> [(key: String, text: String, isOff: Bool)] {
            bindings.filter { $0.applies(state) && $0.shownKey(state) != nil }.compactMap { binding in
                // A key that the view takes for something else does not lead here.
                let keys = binding.keys.filter { Keymap.binding(of: $0, state)?.id == binding.id }.prefix(2)
                guard !keys.isEmpty else { return nil }
                return (
                    binding.label ?? keys.map(\.name).joined(separator: " "), binding.help(state.t),
                    binding.obstacle(state) != nil
                )
            }
        }
        let t = state.t
        return [("", state.viewName.title(t), false)] + rows(state.view.bindings) + [("", t("Everywhere"), false)]
            + rows(GlobalBindings.all)
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        canvas.fill()
        let lines = Self.lines(state)
        let height = Self.height(state)
        let keys = lines.map { TextWidth.columns(of: $0.key) }.max() ?? 0
        for (row, line) in lines.dropFirst(list.selected).prefix(height).enumerated() {
            if line.key.isEmpty {
                canvas.put(line.text, row: row + 1, column: 2, style: Style(.accent, bold: true))
            } else {
                canvas.put(line.key, row: row + 1, column: 4, columns: keys, style: .strong)
                canvas.put(
                    line.text, row: row + 1, column: keys + 6, columns: canvas.columns - keys - 8,
                    style: line.isOff ? .muted : .normal)
            }
        }
        if list.selected + height < lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: 4, style: .muted)
        }
    }
}
