import Localization
import Screen
import Workshop

/// Who sits where, for the whole room: the tables' numbers as large as they fit, the names below, in pages.
struct TablesForRoom: PagesForRoom {
    /// The activity whose tables are shown.
    let activity: ID<Activity>
    /// The page, from 0.
    var page = 0

    func pages(_ state: ConsoleState) -> Int { Layout(tables(state), state.size).pages.count }

    private func tables(_ state: ConsoleState) -> [[String]] {
        (state.programme.seatings[activity]?.tables ?? []).map { table in
            table.map { state.programme.stakeholders[$0]?.name.string ?? "" }
        }
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        let tables = tables(state)
        let layout = Layout(tables, state.size)
        let index = drawHead(of: activity, state, on: canvas)
        guard !layout.pages.isEmpty else { return }
        for (place, number) in layout.pages[index].enumerated() {
            let block = canvas.dropTop(2 + place / layout.across * (layout.rows + 1)).top(layout.rows)
                .dropLeading(2 + place % layout.across * layout.width).leading(layout.width - 2)
            let head = BigText(t.digits.written(String(number + 1))) ?? BigText(String(number + 1))
            if let head, layout.isBig {
                block.put(head, column: 0, columns: head.size.columns, align: .leading)
            } else {
                block.put(t("Table %1", number + 1), columns: block.columns, style: Style(.accent, bold: true))
            }
            let names = block.dropTop(layout.isBig ? BigText.rows + 1 : 1)
            for (row, name) in tables[number].enumerated() {
                names.put(name, row: row, columns: names.columns, align: .leading, style: .strong)
            }
        }
    }

    /// How many tables stand side by side and below each other, and which on which page.
    struct Layout {
        /// Tables side by side.
        let across: Int
        /// Columns of a table, with the gap after it.
        let width: Int
        /// Rows of a table.
        let rows: Int
        /// Whether the numbers are large.
        let isBig: Bool
        /// The tables of each page, from 0.
        let pages: [[Int]]

        init(_ tables: [[String]], _ size: Size) {
            let longest = tables.joined().map { TextWidth.columns(of: $0) }.max() ?? 0
            let most = tables.map(\.count).max() ?? 0
            let columns = size.columns - 2
            width = min(columns, max(26, longest + 3))
            across = max(1, columns / width)
            isBig = most + BigText.rows + 1 <= size.rows - 2
            rows = most + (isBig ? BigText.rows + 1 : 1)
            let perPage = max(1, across * max(1, (size.rows - 1) / (rows + 1)))
            pages = stride(from: 0, to: tables.count, by: perPage).map { Array($0..<min($0 + perPage, tables.count)) }
        }
    }
}
