import Localization
import Screen
import Tally
import Words
import Workshop

/// How often each option received each grade, best grade first, and the middle one, which decides.
struct GradeTable {
    let words: PollWords
    let result: TallyResult

    private static let cell = 6

    private var t: Localizer { words.state.t }

    /// Whether the grades are words, and none is in the middle.
    private var isRated: Bool { result.method == .threeTwoOne }

    /// What stands over a column.
    private func words(_ grade: Int) -> String { AnswerWords(t).rating(result.method, grade) ?? t.number(grade) }

    func draw(on canvas: Canvas) {
        guard let grades = result.grades, let highest = grades.first.map({ $0.count - 1 }) else { return }
        let cells = min(highest + 1, max(2, (canvas.columns - 8 - 24) / Self.cell))
        let shown = Array((0...highest).reversed().prefix(cells))
        let name = canvas.columns - 5 - 2 - cells * Self.cell - 9
        let head = canvas.line(0).dropLeading(5)
        for (place, grade) in shown.enumerated() {
            head.put(
                words(grade), column: name + place * Self.cell, columns: Self.cell - 1, align: .trailing,
                style: .muted)
        }
        if !isRated {
            head.put(t("middle"), column: name + cells * Self.cell, columns: 8, align: .trailing, style: .muted)
        }
        let order = Array(result.ranking.joined())
        let area = canvas.dropTop(1)
        let window = RowWindow(texts: order.map(words.option), columns: name - 1, rows: canvas.rows - 4)
        for (index, row) in window.places {
            let option = order[index]
            let line = area.dropTop(row).top(window.height(index))
            let isWinner = result.winners.contains(option)
            let median = result.rounds.first?.counts[option].map { RoundWords.number($0, t) } ?? ""
            line.put(t.number(option + 1), column: 1, columns: 2, align: .trailing, style: .muted)
            let body = line.dropLeading(5)
            body.putWrapped(
                words.option(option), columns: name - 1, align: .leading, style: isWinner ? .strong : .normal)
            for (place, grade) in shown.enumerated() {
                let isMedian = !isRated && median == t.number(grade)
                let text = isMedian ? "[\(t.number(grades[option][grade]))]" : t.number(grades[option][grade]) + " "
                body.put(
                    text, column: name + place * Self.cell, columns: Self.cell, align: .trailing,
                    style: isMedian ? Style(.accent, bold: true) : .normal)
            }
            if isRated { continue }
            body.put(
                median, column: name + cells * Self.cell, columns: 8, align: .trailing,
                style: isWinner ? .strong : .normal)
        }
        let legend =
            isRated
            ? t("How often each was rated good, OK and bad; left blank is bad.")
            : t(
                "How often each grade was given. Half of the ballots give at least the grade in brackets: the best one wins."
            )
        canvas.dropTop(window.usedRows + 2).putWrapped(
            legend, column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
    }
}
