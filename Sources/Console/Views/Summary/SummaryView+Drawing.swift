import Localization
import Screen
import Workshop

/// Above what is chosen and what came of it, below how it will read.
extension SummaryView {
    private static let choiceRows = 4

    /// Rows above the preview, the rule between them included.
    static func headRows(_ state: ConsoleState) -> Int {
        choiceRows + outcomes(state).reduce(0) { $0 + $1.lines.count } + 1
    }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let order = state.order else {
            canvas.put(state.t("Choose a day first."), row: 1, column: 2, style: .muted)
            return
        }
        drawChoices(order, state, on: canvas)
        var row = choiceRows
        for outcome in outcomes(state) {
            let time = world.localTime(outcome.at).clock.description
            canvas.put(canvas.symbol(.done), row: row, column: 2, style: .good)
            canvas.put(time, row: row, column: 4, style: .muted)
            for line in outcome.lines {
                canvas.put(line, row: row, column: outcomeColumn, style: .good)
                row += 1
            }
        }
        canvas.rule(row)
        drawPreview(state, on: canvas.dropTop(row + 1), rule: canvas.line(row))
    }

    private static func drawChoices(_ order: PaperOrder, _ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let choices = [
            ("s", t("Paper"), order.paper.title(t), order.paper.purpose(t)),
            ("l", t("Language"), t.languages(order.languages), ""),
            ("n", t("Names"), names(on: order, t), ""),
            ("f", t("File"), order.format.title(t), order.format.purpose(t)),
        ]
        let labels = choices.map { TextWidth.columns(of: $0.1) }.max() ?? 0
        for (row, choice) in choices.enumerated() {
            canvas.put(choice.0, row: row, column: 2, style: Style(.accent, bold: true), direction: .leftToRight)
            canvas.put(choice.1, row: row, column: 5, style: .muted)
            let width = canvas.put(choice.2, row: row, column: labels + 8, style: .strong)
            canvas.put(choice.3, row: row, column: labels + width + 11, style: .muted)
        }
        if let work = state.summary.work { draw(work, state, on: canvas.line(1).dropLeading(canvas.columns / 2)) }
    }

    /// What is being done, for how long already, and how to be rid of it.
    private static func draw(_ work: PaperWork, _ state: ConsoleState, on line: Canvas) {
        let t = state.t
        let words =
            switch work {
            case .findingPrinters: t("Looking for printers …")
            case .writing: t("Writing …")
            case .printing: t("Printing …")
            }
        let width = line.put(words, style: .warning)
        guard let since = state.summary.workSince else { return }
        line.put(Clockface.minutesAndSeconds(state.now.seconds(since: since), t), column: width + 2, style: .muted)
    }

    private static let outcomeColumn = 11

    /// What was written and printed, broken into lines that fit: a path is read to its end.
    private static func outcomes(_ state: ConsoleState) -> [(at: Instant, lines: [String])] {
        [state.summary.written, state.summary.printed].compactMap(\.self).map { outcome in
            let lines = TextWrap.lines(outcome.text, columns: state.size.columns - outcomeColumn - 2)
            return (outcome.at, Array(lines.prefix(3)))
        }
    }

    private static func drawPreview(_ state: ConsoleState, on canvas: Canvas, rule: Canvas) {
        guard let lines = state.summary.lines else {
            canvas.put(state.t("The paper is being made."), row: 1, column: 2, style: .muted)
            return
        }
        let first = state.summary.list.selected
        let last = min(lines.count, first + canvas.rows)
        rule.put(" " + state.t("Lines %1 to %2 of %3", first + 1, last, lines.count) + " ", column: 2, style: .muted)
        for (row, line) in lines[min(first, lines.count)..<last].enumerated() {
            canvas.put(line, row: row, column: 1, columns: canvas.columns - 2, align: .natural)
        }
        if last < lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: canvas.columns - 1, style: .muted)
        }
    }
}
