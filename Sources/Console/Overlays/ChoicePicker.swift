import Localization
import Screen
import Workshop

/// A few things, one of which is chosen with the arrows or by its digit.
struct ChoicePicker: Sendable {
    /// One of them.
    struct Item: Sendable {
        /// What it is called.
        var title: String
        /// What it is for.
        var purpose = ""
    }

    /// What is chosen.
    let title: String
    /// The things, ten at most stand on the smallest screen.
    let items: [Item]
    /// Which is in focus.
    var list: ListViewport
    /// What follows the choice of the one with that index.
    let choose: @Sendable (Int, inout ConsoleState) -> [Effect]

    init(
        _ title: String, _ items: [Item], current: Int?, _ state: ConsoleState,
        choose: @escaping @Sendable (Int, inout ConsoleState) -> [Effect]
    ) {
        self.title = title
        self.items = items
        self.choose = choose
        list = ListViewport(count: items.count, height: max(1, state.size.rows - 4 - 4))
        if let current { list.select(current) }
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var picker = self
        switch key {
        case .escape, .character("q"):
            state.overlay = nil
            return []
        case .enter: return list.selection.map { chosen($0, &state) } ?? []
        case _ where picker.list.handle(key): break
        case .character("j"): picker.list.move(by: 1)
        case .character("k"): picker.list.move(by: -1)
        case Key(.home): picker.list.home()
        case Key(.end): picker.list.end()
        default:
            guard let digit = key.typed.flatMap({ Int(NameFold.fold(String($0))) }), items.indices.contains(digit - 1)
            else {
                return []
            }
            return chosen(digit - 1, &state)
        }
        state.overlay = .choice(picker)
        return []
    }

    private func chosen(_ index: Int, _ state: inout ConsoleState) -> [Effect] {
        state.overlay = nil
        return choose(index, &state)
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        [
            (Key.enter.name, state.t("take it")), (state.t("Up/Down"), state.t("choose")),
            (Key.escape.name, state.t("leave")),
        ]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        canvas.fill()
        canvas.put(title, row: 1, column: 2, style: Style(.accent, bold: true))
        let titles = items.map { TextWidth.columns(of: $0.title) }.max() ?? 0
        for (row, index) in list.visible.enumerated() where index < items.count {
            let isChosen = list.selection == index
            if isChosen { canvas.put(canvas.symbol(.focus), row: row + 3, column: 2, style: .accent) }
            if index < 9 { canvas.put(state.t.number(index + 1), row: row + 3, column: 4, style: .muted) }
            canvas.put(items[index].title, row: row + 3, column: 7, style: isChosen ? .strong : .normal)
            canvas.put(
                items[index].purpose, row: row + 3, column: titles + 10, columns: canvas.columns - titles - 12,
                style: .muted)
        }
    }
}
