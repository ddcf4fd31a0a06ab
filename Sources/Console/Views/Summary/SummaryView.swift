import Localization
import Screen
import Workshop

/// The day as somebody will read it who was not there.
enum SummaryView: ConsoleView {
    static let bindings: [Binding] = [
        Binding(
            "summary.write", [.character("w")], title: { $0("write file") },
            help: { $0("Write the summary to a file, to print or to send.") }, footer: 10,
            whyNot: { $0.dayID == nil ? $0.t("Choose a day first.") : nil },
            perform: { state, _ in
                guard let day = state.dayID else { return [] }
                return [.writeSummary(day, language: language(state))]
            }),
        Binding(
            "summary.language", [.character("l")], title: { $0("language") },
            help: { $0("Show the summary in the next language of the programme.") }, footer: 20,
            perform: { state, _ in
                let languages = state.programme.programme?.languages ?? []
                guard let day = state.dayID, !languages.isEmpty else { return [] }
                let next = (languages.firstIndex(of: language(state)).map { $0 + 1 } ?? 0) % languages.count
                state.summary.language = languages[next]
                return [.makeSummary(day, language: languages[next])]
            }),
        Binding(
            "summary.refresh", [.enter], title: { $0("make anew") },
            help: { $0("Make the summary anew, with all that was said since.") }, footer: 30,
            perform: { state, _ in state.dayID.map { [.makeSummary($0, language: language(state))] } ?? [] }),
        move("up", [Key(.up), .character("k")], { $0("A line up.") }) { $0.move(by: -1) },
        move("down", [Key(.down), .character("j")], { $0("A line down.") }) { $0.move(by: 1) },
        move("pageUp", [Key(.pageUp)], { $0("A page up.") }) { $0.move(by: -max(1, $0.height - 1)) },
        move("pageDown", [Key(.pageDown), .space], { $0("A page down.") }) { $0.move(by: max(1, $0.height - 1)) },
        move("home", [Key(.home), .character("g")], { $0("To the beginning.") }) { $0.home() },
        move("end", [Key(.end), .character("G")], { $0("To the end.") }) { $0.end() },
    ]

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        _ change: @escaping @Sendable (inout ListViewport) -> Void
    ) -> Binding {
        Binding(
            "summary.\(id)", keys, title: help, help: help,
            perform: { state, _ in
                change(&state.summary.list)
                return []
            })
    }

    private static func language(_ state: ConsoleState) -> String { state.summary.language ?? state.t.language.code }

    /// The summary has been made.
    static func take(_ lines: [String], _ state: inout ConsoleState) {
        state.summary.lines = lines
        settle(&state)
    }

    static func settle(_ state: inout ConsoleState) {
        let height = max(1, state.size.rows - 4)
        let count = state.summary.lines?.count ?? 0
        // The selection is the first line shown; the last page is full.
        state.summary.list.resize(height: height)
        state.summary.list.resize(count: max(1, count - height + 1))
    }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let lines = state.summary.lines else {
            canvas.put(state.t("The summary is being made."), row: 1, column: 2, style: .muted)
            return
        }
        let first = state.summary.list.selected
        for (row, line) in lines.dropFirst(first).prefix(canvas.rows).enumerated() {
            canvas.put(line, row: row, column: 1, columns: canvas.columns - 2, align: .natural)
        }
        if first + canvas.rows < lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: canvas.columns - 1, style: .muted)
        }
    }
}
