import Localization
import Screen
import Workshop

/// Everything that can be done now, found by typing a part of its name.
struct Palette: Sendable {
    var editor = LineEditor()
    var list = ListViewport(height: 10)

    /// Rows for the whole sentence on the line in focus.
    private static let helpRows = 2

    /// One line.
    private struct Item {
        var title: String
        var help: String
        var key: String
        var obstacle: String?
        var perform: @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect]
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        var palette = self
        palette.list.resize(count: items(state).count)
        if case .key(let key) = event {
            switch key {
            case .escape:
                state.overlay = nil
                return []
            case .enter:
                let items = items(state)
                guard let chosen = palette.list.selection else { return [] }
                if let obstacle = items[chosen].obstacle {
                    state.notice = Notice(.hint, obstacle)
                    return []
                }
                state.overlay = nil
                return try items[chosen].perform(&state, world)
            case _ where palette.list.handle(key): break
            default: palette.type(event, state)
            }
        } else {
            palette.type(event, state)
        }
        state.overlay = .palette(palette)
        return []
    }

    private mutating func type(_ event: KeyEvent, _ state: ConsoleState) {
        guard editor.handle(event) else { return }
        list = ListViewport(count: items(state).count, height: list.height)
    }

    private func items(_ state: ConsoleState) -> [Item] {
        return Keymap.bindings(state).filter { $0.id != "global.palette" && $0.label == nil }.map { binding in
            Item(
                title: binding.title(state.t), help: binding.help(state.t), key: binding.shownName(state) ?? "",
                obstacle: binding.obstacle(state), perform: binding.perform)
        }.filter { editor.finds($0.title + " " + $0.help) }
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        [
            (Key.enter.name, state.t("do it")), (state.t("Up/Down"), state.t("choose")),
            (Key.escape.name, state.t("leave")),
        ]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        let area = canvas.top(min(canvas.rows, list.height + 3 + Self.helpRows))
        area.fill()
        area.put(state.t("Do"), row: 0, column: 2, style: .accent)
        let items = items(state)
        let titles = TextWidth.widest(Keymap.bindings(state).map { $0.title(state.t) }, atMost: 30)
        for (row, index) in list.visible.enumerated() where index < items.count {
            let item = items[index]
            if list.selection == index { area.put(area.symbol(.focus), row: row + 1, column: 2, style: .accent) }
            let style: Style = item.obstacle == nil ? .normal : .muted
            area.put(
                item.title, row: row + 1, column: 4, columns: titles, style: list.selection == index ? .strong : style)
            area.put(item.help, row: row + 1, column: titles + 6, columns: area.columns - titles - 20, style: .muted)
            area.put(
                item.key, row: row + 1, column: area.columns - 13, columns: 11, align: .trailing,
                direction: .leftToRight)
        }
        // The sentence on what is chosen is never cut.
        if let chosen = list.selection, chosen < items.count {
            area.putWrapped(
                items[chosen].help, row: area.rows - 1 - Self.helpRows, column: 4, columns: area.columns - 6,
                align: .leading)
        }
        if items.isEmpty {
            area.put(state.t("Nothing here is called so."), row: 1, column: 4, style: .muted)
        }
        area.rule(area.rows - 1)
        area.edit(editor, row: 0, column: titles + 6, placeholder: state.t("type a part of its name"))
    }

    init(_ state: ConsoleState) {
        editor = LineEditor(screenDirection: state.appearance.direction)
        list = ListViewport(count: items(state).count, height: max(4, state.size.rows - 10 - Self.helpRows))
    }
}
