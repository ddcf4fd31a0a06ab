import Localization
import Screen
import Tally
import Words
import Workshop

extension CountSheet {
    /// One round on the whole screen: who is still in, with bars and large numbers, and what happens in it.
    func drawForRoom(_ words: PollWords, _ result: TallyResult, round index: Int, on canvas: Canvas) {
        let t = words.state.t
        let width = canvas.columns - 8
        let question = words.state.text(words.poll.question)
        var row =
            canvas.top(3).dropTop(1).putWrapped(
                question, column: 4, columns: width, align: .center, style: Style(.accent, bold: true)) + 1
        guard result.rounds.indices.contains(index) else { return }
        let round = result.rounds[index]
        if result.rounds.count > 1 {
            let title = t("Round %1 of %2", index + 1, result.rounds.count)
            if canvas.rows >= 36, let big = BigText(title, fitting: Size(columns: width, rows: BigText.rows)) {
                canvas.put(big, row: row + 1, style: .strong)
                row += big.size.rows + 2
            } else {
                canvas.put(title, row: row, column: 4, columns: width, align: .center, style: .strong)
                row += 1
            }
        }
        // What decides the round stands first; what finds no room is in the table.
        var lines: [String] = []
        for sentence in RoundWords(result, t, name: words.called).story(index) {
            let more = TextWrap.lines(sentence, columns: width)
            guard lines.count + more.count <= 4 else { break }
            lines += more
        }
        let foot = canvas.bottom(lines.count + 1)
        for (row, line) in lines.enumerated() {
            foot.put(line, row: row, column: 4, columns: width, align: .center, style: .strong)
        }
        let area = canvas.dropTop(row + 1).dropBottom(lines.count + 2).inset(columns: 4)
        let running = result.options.indices.filter { round.counts[$0] != nil }
        let longest = max(1, running.compactMap { round.counts[$0] }.max() ?? 1)
        let labels = running.map { round.counts[$0].map { RoundWords.number($0, t) } ?? "" }
        let widest = labels.compactMap { BigText($0)?.size.columns }.max() ?? 0
        let rows = max(1, min(7, area.rows / max(1, running.count)))
        for (place, option) in running.enumerated() {
            let block = area.dropTop(place * rows).top(rows)
            guard block.rows > 0, let count = round.counts[option] else { break }
            let isIn = round.elected.contains(option)
            let isOut = round.eliminated.contains(option)
            RoomBar(
                number: t.number(option + 1), text: words.option(option), value: count.length, longest: longest.length,
                label: labels[place], note: isIn ? t("in") : isOut ? t("out") : "",
                style: isIn ? .strong : isOut ? .muted : .normal, isFirst: isIn
            ).draw(on: block.dropBottom(rows > 2 ? 1 : 0), widest: widest)
        }
    }
}
