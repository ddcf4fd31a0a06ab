import Localization
import Screen
import Tally
import Words
import Workshop

/// How the marks of a grid are spread, for the whole room: how many papers say what, never a single one; in pages.
struct GridForRoom: PagesForRoom {
    let grid: GridKey
    let day: ID<Day>?
    /// The page, from 0.
    var page = 0

    /// A criterion, its levels in words, how many say each, and room below.
    private static let block = 4

    private func perPage(_ state: ConsoleState) -> Int { max(1, (state.size.rows - 4) / Self.block) }

    func pages(_ state: ConsoleState) -> Int {
        let count = state.programme.grids[grid]?.criteria.count ?? 0
        return (count + perPage(state) - 1) / perPage(state)
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let grid = state.programme.grids[grid] else { return }
        let papers = state.programme.papers(of: grid.code).filter {
            $0.day == day && !$0.isSettled && state.programme.isShown($0, in: grid)
        }
        let result = GridResult(papers, of: grid)
        canvas.put(
            state.text(grid.title), column: 2, columns: canvas.columns - 30, align: .leading,
            style: Style(.accent, bold: true))
        let pages = pages(state)
        let index = min(page, max(0, pages - 1))
        let count = t.plural("%1 paper", "%1 papers", result.count)
        canvas.put(
            pages > 1 ? t.joined([count, t("%1 of %2", index + 1, pages)]) : count, column: canvas.columns - 28,
            columns: 26, align: .trailing, style: .muted)
        let area = canvas.dropTop(2).inset(columns: 2)
        for (place, row) in result.rows.dropFirst(index * perPage(state)).prefix(perPage(state)).enumerated() {
            draw(row, of: grid, state, on: area.dropTop(place * Self.block).top(Self.block))
        }
    }

    private func draw(_ row: GridResult.Row, of grid: Grid, _ state: ConsoleState, on area: Canvas) {
        let t = state.t
        let words = state.gridWords
        area.put(state.text(row.criterion.text), columns: area.columns - 16, style: .strong)
        area.put(
            t.plural("%1 answer", "%1 answers", row.count), column: area.columns - 15, columns: 15,
            align: .trailing, style: .muted)
        // Nobody answered it, or too few to be shown.
        guard let answers = row.values, row.count > 0 || !grid.isAboutPeople else {
            area.put(
                row.silence == .protectsOthers
                    ? t("Withheld, so that others cannot be computed.")
                    : t("Shown from %1 answers on.", GridResult.smallest), row: 1, columns: area.columns, style: .muted)
            return
        }
        let values = grid.values(of: row.criterion)
        guard !values.isEmpty, values.count <= 8 else {
            let middle = answers.median.map { words.value($0, of: row.criterion, in: grid) }
            area.put(
                middle.map { answers.count > 1 ? t("middle %1", $0) : $0 } ?? area.symbol(.nothing), row: 1,
                columns: area.columns, style: .accent)
            return
        }
        let width = area.columns / values.count
        let most = max(1, values.map { answers.count(of: $0) }.max() ?? 1)
        for (place, value) in values.enumerated() {
            let column = place * width
            let count = answers.count(of: value)
            area.put(
                words.value(Fraction(value), of: row.criterion, in: grid), row: 1, column: column, columns: width - 2,
                style: .muted)
            let used = area.put(t.number(count), row: 2, column: column, columns: 4, style: .strong)
            area.bar(
                Double(count), of: Double(most), row: 2, column: column + used + 1, columns: max(1, width - used - 4),
                track: nil)
        }
    }
}
