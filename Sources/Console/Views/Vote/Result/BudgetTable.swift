import Localization
import Screen
import Tally
import Words
import Workshop

/// What is bought, what it costs, and what is left.
struct BudgetTable {
    let words: PollWords
    let result: TallyResult

    private var t: Localizer { words.state.t }

    func draw(on canvas: Canvas) {
        let options = words.poll.options
        let measure = Measure(result, t)
        let columns = ColumnLayout(
            [.flexible(minimum: 20), .fixed(10), .fixed(10), .fixed(18)], gap: 2
        ).fields(in: canvas.columns - 5 - 2)
        let head = canvas.line(0).dropLeading(5)
        for (field, title) in zip(columns.dropFirst(), [measure.caption, t("cost"), ""]) {
            head.put(title, column: field.column, columns: field.columns, align: .trailing, style: .muted)
        }
        let order = result.winners + result.ranking.joined().filter { !result.winners.contains($0) }
        let area = canvas.dropTop(1)
        let window = RowWindow(
            texts: order.map(words.option), columns: columns[0].columns, rows: max(1, canvas.rows - 5))
        for (index, row) in window.places {
            let option = order[index]
            let line = area.dropTop(row).top(window.height(index))
            let isBought = result.winners.contains(option)
            let style: Style = isBought ? .strong : .muted
            line.put(t.number(option + 1), column: 1, columns: 2, align: .trailing, style: .muted)
            let body = line.dropLeading(5)
            body.putWrapped(words.option(option), columns: columns[0].columns, align: .leading, style: style)
            let cost = options.indices.contains(option) ? options[option].cost.map { t.number($0) } ?? "" : ""
            let votes = RoundWords.number(measure.values[option], t)
            for (field, text) in zip(columns.dropFirst(), [votes, cost]) {
                body.put(text, column: field.column, columns: field.columns, align: .trailing, style: style)
            }
            body.put(
                body.symbol(isBought ? .done : .absent) + " " + (isBought ? t("bought") : t("not bought")),
                column: columns[3].column, columns: columns[3].columns, style: isBought ? .good : .muted)
        }
        let foot = canvas.dropTop(window.usedRows + 2)
        guard let sentence = MoneyWords(t).account(result) else { return }
        foot.put(sentence, column: 2, columns: canvas.columns - 4, style: .strong)
    }
}
