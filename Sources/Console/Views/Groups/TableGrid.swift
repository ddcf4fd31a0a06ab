/// Where tables stand: side by side, in as many bands as it takes; those without table stand below, in as many columns.
struct TableGrid: Equatable {
    /// Width of a table.
    let width: Int
    /// Tables side by side.
    let across: Int
    /// Rows that everything takes.
    let rows: Int
    /// The row in which the word stands for those without table.
    let waitingRow: Int

    private let bands: [Int]
    private let waitingRows: Int
    private static let gap = 3

    /// Tables of so many people in so much room: wide enough to read a name, narrower when that shows all of them.
    init(_ tables: [Int], waiting: Int, columns: Int, rows available: Int) {
        let count = max(1, tables.count)
        func across(_ width: Int) -> Int { max(1, min(count, (columns + Self.gap) / (width + Self.gap))) }
        func bands(_ across: Int) -> [Int] {
            stride(from: 0, to: tables.count, by: across).map { start in
                1 + (tables[start..<min(start + across, tables.count)].max() ?? 0)
            }
        }
        func rows(_ across: Int) -> Int {
            let bands = bands(across)
            let below = waiting > 0 ? 2 + (waiting + across - 1) / across : 0
            return bands.reduce(0, +) + max(0, bands.count - 1) + below
        }
        let candidates = across(23)...max(across(23), across(14))
        let fitting = candidates.first { rows($0) <= available } ?? candidates.upperBound
        // No more side by side than the number of bands needs: six tables stand as three and three, not as four and two.
        let needed = (count + fitting - 1) / fitting
        self.across = (count + needed - 1) / needed
        width = min(36, (columns + Self.gap) / self.across - Self.gap)
        self.bands = bands(self.across)
        self.rows = rows(self.across)
        waitingRow = self.bands.reduce(0) { $0 + $1 + 1 }
        waitingRows = max(1, (waiting + self.across - 1) / self.across)
    }

    /// The place of a table's first row, which says which table it is.
    func head(of table: Int) -> (column: Int, row: Int) {
        (table % across * (width + Self.gap), bands.prefix(table / across).reduce(0) { $0 + $1 + 1 })
    }

    /// The place of a person: at a table, or, below the last one, without.
    func place(of person: Int, in table: Int, isWaiting: Bool) -> (column: Int, row: Int) {
        guard isWaiting else {
            let head = head(of: table)
            return (head.column, head.row + 1 + person)
        }
        return (person / waitingRows * (width + Self.gap), waitingRow + 1 + person % waitingRows)
    }

    /// The first row to be seen so that another one is, and as much before it as there is room for.
    func firstRow(showing row: Int, of height: Int) -> Int {
        max(0, min(row - height + 1 + min(2, height / 4), rows - height))
    }
}
