import Localization
import Papers
import Screen
import Words
import Workshop

/// Above what is chosen and what came of it, below how it will read.
extension SummaryView {
    /// Rows above the preview, the rule between them included.
    static func headRows(_ state: ConsoleState) -> Int {
        guard let order = state.order else { return 0 }
        let work = state.summary.work == nil ? 0 : 1
        return choices(order, state).count + outcomes(state).reduce(work) { $0 + $1.lines.count } + 1
    }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let order = state.order else {
            canvas.put(state.t("Choose a day first."), row: 1, column: 2, style: .muted)
            return
        }
        var row = draw(choices(order, state), on: canvas)
        for outcome in outcomes(state) {
            let time = world.localTime(outcome.at).clock.description
            canvas.put(canvas.symbol(.done), row: row, column: 2, style: .good)
            canvas.put(time, row: row, column: 4, style: .muted)
            for line in outcome.lines {
                canvas.put(line, row: row, column: outcomeColumn, style: .good)
                row += 1
            }
        }
        if let work = state.summary.work {
            draw(work, state, on: canvas.line(row))
            row += 1
        }
        canvas.rule(row)
        drawPreview(state, on: canvas.dropTop(row + 1), rule: canvas.line(row))
    }

    /// A key, what it chooses, what is chosen, and what that means.
    private typealias Choice = (key: String, label: String, chosen: String, purpose: String)

    private static func choices(_ order: PaperOrder, _ state: ConsoleState) -> [Choice] {
        let t = state.t
        var choices: [Choice] = [("s", t("Paper"), order.paper.title(t), order.paper.purpose(t))]
        if let day = state.summary.day.flatMap({ state.programme.day($0) }) {
            choices.append(("t", t("Day"), t.name(of: day), t.date(day.date)))
        }
        if order.paper == .sheets(.one(.ballots)) {
            let poll = order.poll.flatMap { state.programme.polls[$0] }
            let chosen = poll.map { state.text($0.question) } ?? t("all votes of the day")
            choices.append(("c", t("Vote"), chosen, poll.map { codes(of: $0, state) } ?? ""))
        }
        if case .outgoing(let outgoing) = order.content, outgoing.kind.isForPeople {
            let person = outgoing.person.flatMap { state.programme.stakeholders[$0] }
            choices.append(("c", t("For"), person?.name.string ?? t("everybody"), ""))
        }
        let file: (title: String, purpose: String)
        switch order.content {
        case .summary(let summary):
            choices.append(("c", t("Contents"), contents(of: summary, t), ""))
            file = (summary.format.title(t), summary.format.purpose(t))
        case .sheets(let sheets) where sheets.size == .a3:
            file = (t("PDF on A3"), t("to read from the other end of the room"))
        case .sheets(let sheets): file = (sheets.form.title(t), sheets.form.purpose(t))
        case .study(let study): file = (study.format.title(t), study.format.purpose(t))
        case .outgoing(let outgoing): file = (outgoing.form.title(t), outgoing.form.purpose(t))
        }
        return choices + [
            ("l", t("Language"), t.languages(order.languages), order.isSideBySide ? t("side by side") : ""),
            ("n", t("Names"), names(on: order, t), ""),
            ("f", t("File"), file.title, file.purpose),
        ]
    }

    /// - Returns: how many rows they take.
    private static func draw(_ choices: [Choice], on canvas: Canvas) -> Int {
        let labels = choices.map { TextWidth.columns(of: $0.label) }.max() ?? 0
        for (row, choice) in choices.enumerated() {
            let left = labels + 8
            canvas.put(choice.key, row: row, column: 2, style: Style(.accent, bold: true), direction: .leftToRight)
            canvas.put(choice.label, row: row, column: 5, style: .muted)
            let width = canvas.put(
                choice.chosen, row: row, column: left, columns: canvas.columns - left - 2, style: .strong)
            let room = canvas.columns - left - width - 5
            if room > 8 { canvas.put(choice.purpose, row: row, column: left + width + 3, columns: room, style: .muted) }
        }
        return choices.count
    }

    /// What is being done, how far it is, for how long already, and how to be rid of it.
    private static func draw(_ work: PaperWork, _ state: ConsoleState, on line: Canvas) {
        let t = state.t
        let words =
            switch work {
            case .findingPrinters: t("Looking for printers …")
            case .writing: t("Writing …")
            case .printing: t("Printing …")
            }
        line.put(line.symbol(.running), column: 2, style: .warning)
        var column = outcomeColumn
        if let since = state.summary.workSince {
            line.put(Clockface.minutesAndSeconds(state.now.seconds(since: since), t), column: 4, style: .muted)
        }
        column += line.put(words, column: column, style: .warning) + 2
        guard let progress = state.summary.progress else { return }
        let far =
            switch progress {
            case .part(let number, let count): t("part %1 of %2", number, count)
            case .page(let number, let count): t("page %1 of %2", number, count)
            }
        line.put(far, column: column, style: .strong)
    }

    private static let outcomeColumn = 11

    /// What was written and printed, broken into lines that fit: a path is read to its end.
    private static func outcomes(_ state: ConsoleState) -> [(at: Instant, lines: [String])] {
        [state.summary.written, state.summary.printed].compactMap(\.self).map { outcome in
            let columns = state.size.columns - outcomeColumn - 2
            let lines = TextWrap.lines(outcome.text, columns: columns, atMost: 3)
            return (outcome.at, lines + (outcome.next.isEmpty ? [] : [outcome.next]))
        }
    }

    private static func drawPreview(_ state: ConsoleState, on canvas: Canvas, rule: Canvas) {
        guard let page = state.summary.page else {
            guard case .impossible(let sentence) = state.summary.preview else {
                canvas.put(state.t("The paper is being made."), row: 1, column: 2, style: .muted)
                return
            }
            canvas.put(canvas.symbol(.alarm), row: 1, column: 2, style: .warning)
            canvas.putWrapped(
                sentence, row: 1, column: 4, columns: canvas.columns - 6, align: .leading, style: .warning)
            return
        }
        let first = min(state.summary.list.selected, max(0, page.lines.count - 1))
        let last = min(page.lines.count, first + canvas.rows)
        rule.put(
            " " + state.t("Lines %1 to %2 of %3", first + 1, last, page.lines.count) + " ", column: 2, style: .muted)
        for line in first..<last {
            canvas.put(
                page.lines[line], row: line - first, column: 1, columns: canvas.columns - 2,
                align: .natural, style: style(of: line, page))
        }
        if last < page.lines.count {
            canvas.put(canvas.symbol(.below), row: canvas.rows - 1, column: canvas.columns - 1, style: .muted)
        }
    }

    /// As on paper: titles stand out, and the rule under them has the day's colour.
    private static func style(of line: Int, _ page: TextPage) -> Style {
        guard let heading = page.heading(at: line) else { return .normal }
        let isRule = heading.level < 2 && heading.lines > 1 && line == heading.line + heading.lines - 1
        return isRule ? .accent : .strong
    }
}
