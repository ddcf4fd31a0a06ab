import Localization
import Screen
import Workshop

/// A few labelled fields that are filled in one after the other.
struct Form: Sendable {
    /// One field.
    struct Field: Sendable {
        /// What it asks for.
        var label: String
        /// What is in it.
        var editor: LineEditor
        /// What to write, while it is empty.
        var placeholder = ""
        /// Values to choose from with the arrows up and down; any other may be written as well.
        var choices: [String] = []
    }

    /// What the form is for.
    let title: String
    /// The fields.
    var fields: [Field]
    /// The field in focus.
    var focus = 0
    /// What Enter does, in a word or two.
    let done: String
    /// Turns what was written into changes, and what is to follow them.
    let submit: @Sendable ([String], ConsoleState, World) throws(Refusal) -> [Effect]

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        var form = self
        if case .key(let key) = event {
            switch key {
            case .escape:
                state.overlay = nil
                return []
            case .enter: return try form.submit(form.fields.map(\.editor.text), state, world)
            case .tab: form.focus = (focus + 1) % fields.count
            case .backTab: form.focus = (focus + fields.count - 1) % fields.count
            case Key(.down), Key(.up): form.choose(key == Key(.down) ? 1 : -1)
            default: _ = form.fields[focus].editor.handle(event)
            }
        } else {
            _ = form.fields[focus].editor.handle(event)
        }
        state.overlay = .form(form)
        return []
    }

    /// The next of a field's choices; in a field without choices, the next field.
    private mutating func choose(_ step: Int) {
        let choices = fields[focus].choices
        guard !choices.isEmpty else {
            focus = (focus + step + fields.count) % fields.count
            return
        }
        let current = choices.firstIndex(of: fields[focus].editor.text)
        let next = current.map { ($0 + step + choices.count) % choices.count } ?? (step > 0 ? 0 : choices.count - 1)
        fields[focus].editor.replace(with: choices[next])
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        var hints = [(Key.enter.name, done)]
        if fields.count > 1 { hints.append((Key.tab.name, t("next field"))) }
        if !fields[focus].choices.isEmpty { hints.append((t("Up/Down"), t("choose"))) }
        return hints + [(Key.escape.name, t("leave"))]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        let area = canvas.bottom(min(canvas.rows, fields.count + 4))
        area.fill()
        area.rule(0)
        area.put(title, row: 1, column: 2, style: .accent)
        let labels = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
        for (index, field) in fields.enumerated() {
            let row = index + 2
            if index == focus { area.put(area.symbol(.focus), row: row, column: 2, style: .accent) }
            area.put(field.label, row: row, column: 4, columns: labels, style: .muted)
            area.edit(
                field.editor, row: row, column: labels + 6, columns: area.columns - labels - 8,
                placeholder: field.placeholder, isFocused: index == focus)
        }
    }
}
