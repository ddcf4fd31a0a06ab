import Localization
import Screen
import Tally
import Words
import Workshop

/// What ballots have come to so far: a row for each option, who is in front, and what does not fit together.
struct TallyBars {
    let words: PollWords
    let result: TallyResult

    private var t: Localizer { words.state.t }

    /// Rows below the options: what the numbers are, who is in front.
    private static let below = 3

    /// What stands before the bar of each option: what it costs, or what of its dots is for and what is against.
    private var facts: [String] {
        let poll = words.poll
        if !result.dotsFor.isEmpty {
            return zip(result.dotsFor, result.dotsAgainst).map { "+" + t.number($0) + " −" + t.number($1) }
        }
        return poll.rules.method.isAboutMoney ? poll.options.map { $0.cost.map { t.number($0) } ?? "" } : []
    }

    /// Draws in the upper rows of the canvas.
    /// - Returns: the rows that it takes.
    @discardableResult
    func draw(on canvas: Canvas) -> Int {
        let poll = words.poll
        let measure = Measure(result, t)
        let labels = measure.values.map { RoundWords.number($0, t) }
        let numbers = max(4, labels.map(TextWidth.columns).max() ?? 0) + 1
        let costs = facts
        let cost = costs.map(TextWidth.columns).max().map { $0 + 2 } ?? 0
        let all = canvas.columns - 5 - 2
        let room = all - numbers - cost - 4
        let longest = (0..<poll.optionCount).map { TextWidth.columns(of: words.option($0)) }.max() ?? 0
        let text = BarColumns.name(longest, in: room)
        let called = poll.called
        var window = RowWindow(
            texts: called.map(words.option), columns: text - 1, rows: max(1, canvas.rows - Self.below))
        window.show(result.winners.first.flatMap { called.firstIndex(of: $0) } ?? 0)
        for (place, row) in window.places {
            let option = called[place]
            let isFirst = result.winners.contains(option)
            let style: Style = isFirst ? .strong : .normal
            let line = canvas.dropTop(row).top(window.height(place))
            line.put(words.number(option), column: 1, columns: 2, align: .trailing, style: .muted)
            let body = line.dropLeading(5).dropTrailing(2)
            body.putWrapped(words.option(option), columns: text - 1, align: .leading, style: style)
            if costs.indices.contains(option) {
                body.put(costs[option], column: text, columns: cost - 1, align: .trailing, style: .muted)
            }
            body.bar(
                max(0, measure.values[option].length), of: measure.longest.length, row: 0, column: text + cost,
                columns: room - text)
            body.put(
                labels[option], column: room + cost, columns: numbers, align: .trailing, style: style)
            if isFirst {
                body.put(body.symbol(.done), column: body.columns - 1, columns: 1, style: Style(.accent, bold: true))
            }
        }
        window.drawSigns(on: canvas)
        let foot = canvas.dropTop(window.usedRows)
        foot.put(
            measure.caption, column: 2, columns: canvas.columns - 4 - 3, align: .trailing, style: .muted)
        let isOpen = poll.state == .open
        let used = foot.dropTop(1).top(2).putWrapped(
            words.verdict, column: 2, columns: canvas.columns - 4, align: .leading, style: isOpen ? .normal : .strong)
        return window.usedRows + 1 + used
    }
}
