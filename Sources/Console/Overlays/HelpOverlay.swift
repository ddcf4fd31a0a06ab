import Localization
import Screen
import Workshop

/// Every key that does something here, with a sentence.
struct HelpOverlay: ReadingOverlay {
    var list = ListViewport()

    static func rowCount(_ state: ConsoleState) -> Int { lines(state).count }

    /// One row: a part's title, or a key with its sentence, or what of a sentence goes on below.
    private struct Row {
        var key = ""
        var text: String
        var isTitle = false
        var isOff = false
    }

    /// Sentences stand in this column, from the leading edge: keys are shorter.
    private static let textColumn = 20

    private static func lines(_ state: ConsoleState) -> [Row] {
        let t = state.t
        return [Row(text: state.view.title(t), isTitle: true)] + rows(state.view.bindings, state)
            + [Row(text: t("Everywhere"), isTitle: true)] + rows(GlobalBindings.all, state)
    }

    private static func rows(_ bindings: [Binding], _ state: ConsoleState) -> [Row] {
        bindings.filter { $0.applies(state) && $0.shownKey(state) != nil }.flatMap { binding -> [Row] in
            // A key that the view takes for something else does not lead here.
            let own = binding.keys.filter { Keymap.binding(of: $0, state)?.id == binding.id }
            guard !own.isEmpty else { return [] }
            // As many as there is room for.
            let rows = (1...min(3, own.count)).map { own.prefix($0).map(\.name).joined(separator: " ") }
            let keys = rows.last { TextWidth.columns(of: $0) < textColumn - 4 } ?? rows[0]
            let sentence = TextWrap.lines(binding.help(state.t), columns: state.size.columns - textColumn - 2)
            return sentence.enumerated().map { index, text in
                Row(
                    key: index == 0 ? binding.label ?? keys : "", text: text,
                    isOff: binding.obstacle(state) != nil)
            }
        }
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        canvas.placeCursor(row: 1, column: 2)
        let lines = Self.lines(state)
        let height = Self.height(state)
        for (index, line) in lines.dropFirst(list.selected).prefix(height).enumerated() {
            let row = index + 1
            if line.isTitle {
                canvas.put(line.text, row: row, column: 2, style: Style(.accent, bold: true))
            } else {
                canvas.put(
                    line.key, row: row, column: 4, columns: Self.textColumn - 5, style: .strong, direction: .leftToRight
                )
                canvas.put(line.text, row: row, column: Self.textColumn, style: line.isOff ? .muted : .normal)
            }
        }
        if list.selected + height < lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: 4, style: .muted)
        }
    }
}
