import Localization
import Screen
import Tally
import Words
import Workshop

/// Votes of colleges: of each how many it has, what its ballots say, and below that what its votes became.
struct CollegeTable {
    let words: PollWords
    let result: TallyResult

    private static let cell = 9

    private var t: Localizer { words.state.t }

    func draw(on canvas: Canvas) {
        let options = result.options.indices
        let cells = min(options.count, max(1, (canvas.columns - 4 - 20 - 16) / Self.cell))
        let name = canvas.columns - 4 - 16 - cells * Self.cell
        func put(_ texts: [String], _ style: Style, on line: Canvas) {
            for (place, text) in texts.enumerated() {
                let column = place < 2 ? name + place * 8 : name + 16 + (place - 2) * Self.cell
                line.put(text, column: column, columns: place < 2 ? 7 : Self.cell, align: .trailing, style: style)
            }
        }
        put(
            [t("votes"), t("ballots")] + options.prefix(cells).map { words.number($0) }, .muted,
            on: canvas.line(0).dropLeading(2))
        var row = 1
        func line(_ title: String, _ style: Style) -> Canvas {
            let line = canvas.line(row).dropLeading(2)
            line.put(title, columns: name - 1, style: style)
            row += 1
            return line
        }
        for college in result.colleges where row < canvas.rows - 5 {
            let first = line(words.state.categoryTitle(PlainText(college.name)), .normal)
            put(
                [t.number(college.weight), t.number(college.ballots.valid)]
                    + college.counts.prefix(cells).map { t.number($0) }, .muted, on: first)
            put(
                ["", ""] + college.votes.prefix(cells).map { RoundWords.number($0, t) }, .normal,
                on: line("", .normal))
        }
        let counts = result.rounds.first?.counts ?? []
        put(
            ["", t.number(result.ballots.valid)] + counts.prefix(cells).map { RoundWords.number($0 ?? 0, t) },
            .strong, on: line(t("together"), .strong))
        let legend = t(
            "In grey what its ballots say; below it its votes, in the same parts. Sums are exact, shown to two decimals."
        )
        canvas.dropTop(row + 1).putWrapped(
            legend, column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
    }
}
