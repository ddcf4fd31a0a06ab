import Localization
import Screen
import Tally
import Words
import Workshop

/// Every two options compared: how many ballots put the one on the left before the one above.
struct PairTable {
    let words: PollWords
    let result: TallyResult

    private static let cell = 6

    private var t: Localizer { words.state.t }

    func draw(on canvas: Canvas) {
        guard let pairs = result.pairwise else { return }
        let options = result.options.indices
        let cells = min(options.count, max(2, (canvas.columns - 8 - 24) / Self.cell))
        let name = canvas.columns - 5 - 2 - cells * Self.cell - 8
        let head = canvas.line(0).dropLeading(5)
        for column in 0..<cells {
            head.put(
                t.number(column + 1), column: name + column * Self.cell, columns: Self.cell - 1, align: .trailing,
                style: .muted)
        }
        head.put(t("won"), column: name + cells * Self.cell + 1, columns: 6, align: .trailing, style: .muted)
        let area = canvas.dropTop(1)
        let window = RowWindow(texts: options.map(words.option), columns: name - 1, rows: canvas.rows - 5)
        for (row, place) in window.places {
            let line = area.dropTop(place).top(window.height(row))
            let isWinner = result.winners.contains(row)
            line.put(t.number(row + 1), column: 1, columns: 2, align: .trailing, style: .muted)
            let body = line.dropLeading(5)
            body.putWrapped(
                words.option(row), columns: name - 1, align: .leading, style: isWinner ? .strong : .normal)
            for column in 0..<cells {
                let wins = pairs.beats(row, column)
                // A won comparison carries a sign, so that it is seen without colours too.
                let text = row == column ? line.symbol(.nothing) : t.number(pairs[row, column]) + (wins ? "*" : " ")
                body.put(
                    text, column: name + column * Self.cell, columns: Self.cell, align: .trailing,
                    style: row == column ? .muted : wins ? Style(.accent, bold: true) : .normal)
            }
            let won = options.count { pairs.beats(row, $0) }
            body.put(
                t.number(won), column: name + cells * Self.cell + 1, columns: 6, align: .trailing,
                style: isWinner ? .strong : .normal)
        }
        let legend = t(
            "A row says how many ballots put its option before the one above; * where that is more than the other way round."
        )
        var foot = canvas.dropTop(window.usedRows + 2)
        let used = foot.putWrapped(legend, column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
        foot = foot.dropTop(used)
        foot.putWrapped(
            words.verdict, column: 2, columns: canvas.columns - 4,
            align: .leading, style: .strong)
    }
}
