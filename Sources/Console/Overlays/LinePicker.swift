import Localization
import Screen
import Workshop

/// The lines of an activity, to say which of them another one repeats.
struct LinePicker: Sendable {
    /// The line that is to be merged.
    let line: Contribution
    var editor: LineEditor
    var list: ListViewport

    init(_ state: ConsoleState, merging line: Contribution) {
        self.line = line
        editor = LineEditor(screenDirection: state.appearance.direction)
        list = ListViewport(count: 0, height: max(3, state.size.rows - 10))
        list.resize(count: candidates(state).count)
    }

    /// The other lines that stand for themselves, those of the same table and prompt first.
    private func candidates(_ state: ConsoleState) -> [Contribution] {
        let lines = state.programme.lines(of: line.activity).filter { other in
            other.id != line.id && other.mergedInto == nil && editor.finds(other.text.string)
        }
        return lines.filter { $0.prompt == line.prompt } + lines.filter { $0.prompt != line.prompt }
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        var picker = self
        picker.list.resize(count: candidates(state).count)
        if case .key(let key) = event {
            switch key {
            case .escape:
                state.overlay = nil
                return []
            case .enter:
                guard let chosen = picker.list.selection else { return [] }
                let target = candidates(state)[chosen]
                return [.record(try state.programme.merge(of: line.id, into: target.id), .formDone)]
            case _ where picker.list.handle(key): break
            default: picker.type(event, state)
            }
        } else {
            picker.type(event, state)
        }
        state.overlay = .linePicker(picker)
        return []
    }

    private mutating func type(_ event: KeyEvent, _ state: ConsoleState) {
        guard editor.handle(event) else { return }
        list = ListViewport(count: candidates(state).count, height: list.height)
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        return [
            (Key.enter.name, t("merge")), (t("Up/Down"), t("choose")), (t("letters"), t("filter")),
            (Key.escape.name, t("leave")),
        ]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        canvas.fill()
        canvas.put(t("Which line says the same?"), row: 0, column: 2, style: Style(.accent, bold: true))
        canvas.put(line.text.string, row: 1, column: 2, columns: canvas.columns - 4, align: .natural)
        let find = canvas.put(t("Find"), row: 2, column: 2, style: .muted)
        canvas.edit(editor, row: 2, column: find + 4)
        let candidates = candidates(state)
        if candidates.isEmpty { canvas.put(t("No other line is like that."), row: 4, column: 4, style: .muted) }
        for (row, index) in list.visible.enumerated() where index < candidates.count {
            let other = candidates[index]
            let isChosen = list.selection == index
            if isChosen { canvas.put(canvas.symbol(.focus), row: row + 4, column: 2, style: .accent) }
            canvas.put(t("Table %1", other.group), row: row + 4, column: 4, columns: 9, style: .muted)
            canvas.put(
                other.text.string, row: row + 4, column: 14, columns: canvas.columns - 16,
                style: isChosen ? .strong : .normal)
        }
    }
}
