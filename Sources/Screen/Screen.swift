/// A whole screen in memory: what a view draws, what tests read, what a terminal is made to show.
public struct Screen: Hashable, Sendable {
    /// Extent in cells.
    public let size: Size
    /// What was known about the reader and the terminal.
    public let appearance: Appearance
    /// Where the terminal's own cursor stands; hidden when nil or outside.
    public internal(set) var cursor: Point?
    /// The cells, row by row.
    public private(set) var cells: [Cell]

    /// Rows whose text is ordered by somebody else than the appearance says.
    private var orderings: [Int: BidiStrategy] = [:]

    /// An empty screen.
    public init(size: Size, appearance: Appearance = Appearance()) {
        self.size = size
        self.appearance = appearance
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The screen that the closure draws.
    public init(size: Size, appearance: Appearance = Appearance(), draw: (Canvas) -> Void) {
        let sheet = Canvas.Sheet(Screen(size: size, appearance: appearance))
        draw(Canvas(sheet))
        self = sheet.screen
    }

    /// The colour of the theme.
    public var accent: Accent { appearance.accent }

    /// The cell at that place, counted from the top left; blank outside.
    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row, column) else { return .blank }
        return cells[row * size.columns + column]
    }

    private func contains(_ row: Int, _ column: Int) -> Bool {
        (0..<size.rows).contains(row) && (0..<size.columns).contains(column)
    }

    /// Puts a cell; a wide one takes the place to its right too. What it half covers becomes blank.
    mutating func set(_ cell: Cell, row: Int, column: Int) {
        guard contains(row, column), !cell.isContinuation else { return }
        if cell.columns == 2, column + 1 >= size.columns {
            set(.blank(cell.style), row: row, column: column)
            return
        }
        let index = row * size.columns + column
        if cells[index].isContinuation {
            cells[index - 1] = .blank(cells[index - 1].style)
        }
        let last = index + cell.columns - 1
        if cells[last].columns == 2 {
            cells[last + 1] = .blank(cells[last].style)
        }
        cells[index] = cell
        if cell.columns == 2 {
            cells[last] = .continuation(cell.style)
        }
    }

    /// Puts glyphs side by side.
    mutating func put(_ glyphs: [Glyph], style: Style, row: Int, column: Int) {
        var column = column
        for glyph in glyphs {
            set(Cell(glyph, style: style), row: row, column: column)
            column += glyph.columns
        }
    }

    /// Leaves the text of some rows to somebody else.
    mutating func order(rows: Range<Int>, by strategy: BidiStrategy) {
        for row in rows { orderings[row] = strategy }
    }

    /// Changes the look of one place and leaves its text.
    mutating func restyle(row: Int, column: Int, _ change: (inout Style) -> Void) {
        guard contains(row, column) else { return }
        change(&cells[row * size.columns + column].style)
    }
}

extension Screen {
    /// Who orders the text of a row.
    public func ordering(_ row: Int) -> BidiStrategy { orderings[row] ?? appearance.bidi }

    /// The cells of a row as they are sent: for a terminal that turns words or runs round, so that it comes out as drawn.
    public func sentRow(_ row: Int) -> [Cell] {
        switch ordering(row) {
        case .words: rowWithDirectionMarks(row)
        case .runs: rowWithRunsTurned(row)
        case .visual, .terminal, .off: Array(self.row(row))
        }
    }

    /// The cells of one row from the left; none outside.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard (0..<size.rows).contains(row) else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }
}
