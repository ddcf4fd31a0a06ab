import Localization
import Screen
import Workshop

/// On which printer, and how many times: the last look before paper comes out.
struct PrintDialog: Sendable {
    /// More copies than this are a slip of the finger.
    private static let mostCopies = 999

    /// What is printed.
    let order: PaperOrder
    /// The printers there are; one at least.
    let printers: [Printer]
    /// Which is in focus.
    var list: ListViewport
    /// How many copies; nothing is one.
    var copies: LineEditor
    /// On which sides of the paper; nil leaves it to the printer.
    var sides: PrintSides?

    init(_ order: PaperOrder, _ printers: [Printer], _ state: ConsoleState) {
        self.order = order
        self.printers = printers
        list = ListViewport(count: printers.count, height: max(1, state.size.rows - 4 - 8))
        sides = order.paper.usualSides
        if let usual = printers.firstIndex(where: \.isDefault) { list.select(usual) }
        copies = LineEditor(screenDirection: state.appearance.direction, limit: 3)
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var dialog = self
        switch key {
        case .escape:
            state.overlay = nil
            return []
        case .enter: return print(&state)
        case Key(.down), .tab: dialog.list.move(by: 1)
        case Key(.up), .backTab: dialog.list.move(by: -1)
        case Key(.right), Key(.left):
            let all = [nil] + PrintSides.allCases
            let index = (all.firstIndex(of: sides) ?? 0) + (key == Key(.right) ? 1 : all.count - 1)
            dialog.sides = all[index % all.count]
        case Key(.pageDown): dialog.list.pageDown()
        case Key(.pageUp): dialog.list.pageUp()
        default:
            if let typed = key.typed, !typed.isWholeNumber { return [] }
            _ = dialog.copies.handle(event)
        }
        state.overlay = .printing(dialog)
        return []
    }

    private func print(_ state: inout ConsoleState) -> [Effect] {
        guard let chosen = list.selection else { return [] }
        let number = copies.isEmpty ? 1 : Int(NameFold.fold(copies.text))
        guard let number, (1...Self.mostCopies).contains(number) else {
            state.notice = Notice(.hint, state.t("Say how many copies: 1 to %1.", Self.mostCopies))
            return []
        }
        state.overlay = nil
        return [.print(order, printer: printers[chosen], copies: number, sides: sides)]
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        let choose = printers.count > 1 ? [(t("Up/Down"), t("printer"))] : []
        let sides = (t("Left/Right"), t("sides"))
        return [(Key.enter.name, t("print")), ("0-9", t("copies")), sides] + choose + [(Key.escape.name, t("leave"))]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        canvas.fill()
        canvas.put(t("Print: %1", order.paper.title(t)), row: 1, column: 2, style: Style(.accent, bold: true))
        canvas.put(SummaryView.content(of: order, t), row: 2, column: 2, style: .muted)
        let labels = [t("Copies"), t("Sides")]
        let column = 7 + (labels.map { TextWidth.columns(of: $0) }.max() ?? 0)
        for (row, label) in labels.enumerated() { canvas.put(label, row: row + 4, column: 4) }
        canvas.edit(copies, row: 4, column: column, columns: 6, placeholder: "1")
        canvas.put(sides.title(t), row: 5, column: column, style: .strong)
        for (row, index) in list.visible.enumerated() where index < printers.count {
            let isChosen = list.selection == index
            if isChosen { canvas.put(canvas.symbol(.focus), row: row + 7, column: 2, style: .accent) }
            let name = canvas.put(
                printers[index].name.string, row: row + 7, column: 4, columns: canvas.columns - 30,
                style: isChosen ? .strong : .normal, direction: .leftToRight)
            canvas.put(
                printers[index].remark(t), row: row + 7, column: name + 6, columns: canvas.columns - name - 8,
                style: printers[index].condition == .ready ? .muted : .warning)
        }
    }
}
