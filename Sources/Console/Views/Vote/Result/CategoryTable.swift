import Localization
import Screen
import Tally
import Words
import Workshop

/// The ballots of each category of voters by themselves. Where so few voted that it would say how a person did, nothing
/// is shown but that.
struct CategoryTable {
    let words: PollWords
    let result: TallyResult

    private static let cell = 7

    private var t: Localizer { words.state.t }

    func draw(on canvas: Canvas) {
        guard let categories = try? words.state.programme.results(of: words.poll.id) else { return }
        let options = result.options.indices
        let cells = min(options.count, max(1, (canvas.columns - 4 - 22 - 9) / Self.cell))
        let name = canvas.columns - 4 - 9 - cells * Self.cell
        let head = canvas.line(0).dropLeading(2)
        head.put(t("ballots"), column: name, columns: 8, align: .trailing, style: .muted)
        for option in 0..<cells {
            head.put(
                words.number(option), column: name + 9 + option * Self.cell, columns: Self.cell, align: .trailing,
                style: .muted)
        }
        let groups = categories.map { (title: title($0), cast: $0.cast, result: $0.result) }
        let all = (title: t("all ballots"), cast: result.ballots.cast, result: TallyResult?.some(result))
        var row = 1
        for group in groups + [all] {
            guard row < canvas.rows - 4 else { break }
            let line = canvas.line(row).dropLeading(2)
            line.put(group.title, columns: name - 1, style: row > groups.count ? .strong : .normal)
            row += 1
            guard let part = group.result else {
                line.put(
                    group.cast < 5 ? t("fewer than 5: not shown") : t("not shown: it would tell the others"),
                    column: name, columns: line.columns - name - 2, style: .muted)
                continue
            }
            line.put(t.number(group.cast), column: name, columns: 8, align: .trailing, style: .muted)
            let measure = Measure(part, t)
            for option in 0..<cells {
                let isFirst = part.winners.contains(option)
                line.put(
                    RoundWords.number(measure.values[option], t) + (isFirst ? line.symbol(.done) : " "),
                    column: name + 9 + option * Self.cell, columns: Self.cell + 1, align: .trailing,
                    style: isFirst ? Style(.accent, bold: true) : .normal)
            }
        }
        let legend = t(
            "%1 for each option, and %2 at what each group alone would choose.", Measure(result, t).caption,
            canvas.symbol(.done))
        canvas.dropTop(row + 1).putWrapped(
            legend, column: 2, columns: canvas.columns - 4, align: .leading, style: .muted)
    }

    private func title(_ category: CategoryResult) -> String {
        category.category.map { words.state.categoryTitle($0) } ?? t("Without category")
    }
}
