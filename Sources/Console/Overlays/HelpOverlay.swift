import Localization
import Screen
import Workshop

/// Every key that does something here, with a sentence; of what lies over the view, what it asks.
struct HelpOverlay: ReadingOverlay {
    var list = ListViewport()
    /// What it was asked of, and what is there again once it was read.
    var behind: (any Overlay)?

    func rowCount(_ state: ConsoleState) -> Int { lines(state).count }

    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? {
        guard let behind else { return self }
        var help = self
        help.behind = behind.settled(state, world)
        return help.behind == nil ? nil : help
    }

    /// One row: a part's title, a sentence, or a key with its sentence, or what of it goes on below.
    private struct Row {
        enum Kind {
            case title, sentence
            /// A key is what is engraved on it; a field is called so in the language of the screen.
            case key, field
        }

        var kind = Kind.key
        var name = ""
        var text: String
        var isOff = false
    }

    /// Sentences stand in this column, from the leading edge: keys are shorter.
    private static let textColumn = 20

    private func lines(_ state: ConsoleState) -> [Row] {
        guard let behind else {
            return [Row(kind: .title, text: state.view.title(state.t))]
                + state.view.sentences(state).flatMap { sentence in
                    TextWrap.lines(sentence, columns: state.size.columns - 6).map { Row(kind: .sentence, text: $0) }
                }
                + Self.rows(state.view.bindings, state)
                + [Row(kind: .title, text: state.t("Everywhere"))] + Self.rows(GlobalBindings.all, state)
        }
        return Self.rows(behind.explanation(state), state)
    }

    private static func rows(_ explanation: Explanation, _ state: ConsoleState) -> [Row] {
        let t = state.t
        func wrapped(_ text: String, _ kind: Row.Kind, column: Int) -> [Row] {
            TextWrap.lines(text, columns: state.size.columns - column - 2).map { Row(kind: kind, text: $0) }
        }
        func rows(_ entries: [Explanation.Entry], _ kind: Row.Kind) -> [Row] {
            entries.flatMap { entry -> [Row] in
                var rows = wrapped(entry.text, kind, column: textColumn)
                // A field with a long name has a row of its own.
                if TextWidth.columns(of: entry.name) < textColumn - 4, !rows.isEmpty {
                    rows[0].name = entry.name
                } else {
                    rows.insert(Row(kind: kind, name: entry.name, text: ""), at: 0)
                }
                return rows
            }
        }
        let title = explanation.title.isEmpty ? t("What is asked here") : explanation.title
        var all = wrapped(title, .title, column: 2)
        all += explanation.paragraphs.flatMap { wrapped($0, .sentence, column: 4) }
        all += rows(explanation.fields, .field)
        if all.count > 1 { all.append(Row(kind: .title, text: t("Keys"))) }
        return all + rows(explanation.keys, .key)
    }

    private static func rows(_ bindings: [Binding], _ state: ConsoleState) -> [Row] {
        bindings.filter { $0.applies(state) && $0.shownKey(state) != nil }.flatMap { binding -> [Row] in
            // A key that the view takes for something else does not lead here.
            let own = binding.keys.filter { Keymap.binding(of: $0, state)?.id == binding.id }
            guard !own.isEmpty else { return [] }
            // As many as there is room for.
            let rows = (1...min(3, own.count)).map { own.prefix($0).map { $0.title(state.t) }.joined(separator: " ") }
            let keys = rows.last { TextWidth.columns(of: $0) < textColumn - 4 } ?? rows[0]
            let sentence = TextWrap.lines(binding.help(state.t), columns: state.size.columns - textColumn - 2)
            return sentence.enumerated().map { index, text in
                Row(
                    name: index == 0 ? binding.label ?? keys : "", text: text,
                    isOff: binding.obstacle(state) != nil)
            }
        }
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        canvas.placeCursor(row: 1, column: 2)
        let lines = lines(state)
        let height = Self.height(state)
        for (index, line) in lines.dropFirst(list.selected).prefix(height).enumerated() {
            let row = index + 1
            switch line.kind {
            case .title: canvas.put(line.text, row: row, column: 2, style: Style(.accent, bold: true))
            case .sentence: canvas.put(line.text, row: row, column: 4)
            case .key, .field:
                let room = line.text.isEmpty ? canvas.columns - 6 : Self.textColumn - 5
                canvas.put(
                    line.name, row: row, column: 4, columns: room, style: .strong,
                    direction: line.kind == .key ? .leftToRight : nil)
                canvas.put(line.text, row: row, column: Self.textColumn, style: line.isOff ? .muted : .normal)
            }
        }
        if list.selected + height < lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: 4, style: .muted)
        }
    }
}
