public import Screen

/// What a terminal shows after all that was written to it: enough of an xterm for what programs with curses send.
public struct PseudoTerminalScreen: Sendable {
    /// One place of the grid.
    public struct Cell: Hashable, Sendable {
        /// A character with its marks; empty in the second half of a wide one.
        public var text = " "
        /// Looks.
        public var look = Look()
    }

    /// How what is written next looks.
    public struct Look: Hashable, Sendable {
        /// Heavier strokes.
        public var bold: Bool
        /// Fainter strokes.
        public var dim: Bool
        /// A line below.
        public var underline: Bool
        /// Foreground and background exchanged.
        public var reverse: Bool
        /// Index of the colour; nil for the terminal's own.
        public var foreground: Int?
        /// Index of the background's colour; nil for the terminal's own.
        public var background: Int?

        /// Makes a look; by default the plain one.
        public init(
            bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false,
            foreground: Int? = nil, background: Int? = nil
        ) {
            self.bold = bold
            self.dim = dim
            self.underline = underline
            self.reverse = reverse
            self.foreground = foreground
            self.background = background
        }
    }

    /// What the terminal says about itself.
    public struct Answers: Hashable, Sendable {
        /// The answer to `CSI 8 $ p`, whether it reorders right-to-left text: 0 to 4; none when nil.
        public var implicitBidi: Int?
        /// Whether it tells its class, `CSI c`.
        public var attributes: Bool

        /// A terminal that answers so.
        public init(implicitBidi: Int? = 0, attributes: Bool = true) {
            self.implicitBidi = implicitBidi
            self.attributes = attributes
        }
    }

    /// Extent in cells.
    public private(set) var size: Size
    /// Where the cursor stands.
    public internal(set) var cursor = Point(column: 0, row: 0)
    /// Whether it is seen.
    public internal(set) var isCursorVisible = true
    /// Whether the second screen is shown, which programs take over and give back.
    public internal(set) var isAlternate = false
    /// Private modes that are on (`CSI ? n h`), such as 2004 for bracketed paste.
    public internal(set) var privateModes: Set<Int> = []
    /// ANSI modes that were changed (`CSI n h`, `CSI n l`), such as 8 for implicit right-to-left order.
    public internal(set) var modes: [Int: Bool] = [:]
    /// Times the bell rang.
    public internal(set) var bells = 0
    /// Sequences that were not understood.
    public internal(set) var unknown: [String] = []

    let answers: Answers
    var cells: [[Cell]]
    var savedCells: [[Cell]]?
    var savedCursor = Point(column: 0, row: 0)
    var look = Look()
    var wrapsNext = false
    var top = 0
    var bottom: Int
    var lastScalar: Unicode.Scalar?
    var pending: [UInt8] = []
    private var replies: [UInt8] = []

    /// An empty screen.
    public init(size: Size, answers: Answers = Answers()) {
        self.size = size
        self.answers = answers
        bottom = size.rows - 1
        cells = Self.empty(size)
    }

    /// The rows without spaces at their ends.
    public var lines: [String] {
        cells.map { row in
            let line = row.map(\.text).joined()
            return String(line.unicodeScalars.reversed().drop { $0 == " " }.reversed().map(Character.init))
        }
    }

    /// All rows, each with a newline.
    public var text: String { lines.map { $0 + "\n" }.joined() }

    /// The place, from the top left; empty outside.
    public subscript(row: Int, column: Int) -> Cell {
        guard cells.indices.contains(row), cells[row].indices.contains(column) else { return Cell() }
        return cells[row][column]
    }

    /// Takes what a program wrote.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        var start = 0
        while start < pending.count {
            let length = step(pending[start...])
            guard length > 0 else { break }
            start += length
        }
        pending.removeFirst(start)
    }

    mutating func reply(_ text: String) {
        replies += Array(text.utf8)
    }

    mutating func takeReplies() -> [UInt8] {
        defer { replies = [] }
        return replies
    }

    mutating func resize(to size: Size) {
        var grown = Self.empty(size)
        for row in 0..<min(size.rows, self.size.rows) {
            for column in 0..<min(size.columns, self.size.columns) {
                grown[row][column] = cells[row][column]
            }
        }
        self.size = size
        cells = grown
        savedCells = savedCells.map { _ in Self.empty(size) }
        top = 0
        bottom = size.rows - 1
        cursor = Point(column: min(cursor.column, size.columns - 1), row: min(cursor.row, size.rows - 1))
    }

    private static func empty(_ size: Size) -> [[Cell]] {
        Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
    }
}

extension PseudoTerminalScreen {
    mutating func put(_ scalar: Unicode.Scalar) {
        let columns = Self.columns(scalar)
        if columns == 0 {
            let column = wrapsNext ? cursor.column : max(0, cursor.column - 1)
            let base = cells[cursor.row][column].text.isEmpty ? max(0, column - 1) : column
            cells[cursor.row][base].text.unicodeScalars.append(scalar)
            return
        }
        if wrapsNext || cursor.column + columns > size.columns {
            cursor.column = 0
            lineFeed()
        }
        wrapsNext = false
        erase(cursor.column..<min(size.columns, cursor.column + columns), in: cursor.row)
        cells[cursor.row][cursor.column] = Cell(text: String(scalar), look: look)
        if columns == 2 {
            cells[cursor.row][cursor.column + 1] = Cell(text: "", look: look)
        }
        cursor.column += columns
        if cursor.column >= size.columns {
            cursor.column = size.columns - 1
            wrapsNext = true
        }
        lastScalar = scalar
    }

    /// Widths of this terminal: asked of the database and not of the code under test where marks are concerned.
    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: TextWidth.columns(of: String(scalar))
        }
    }

    /// Empties places; the other half of a wide character goes with its half.
    mutating func erase(_ columns: Range<Int>, in row: Int) {
        guard !columns.isEmpty, cells.indices.contains(row) else { return }
        if cells[row][columns.lowerBound].text.isEmpty, columns.lowerBound > 0 {
            cells[row][columns.lowerBound - 1].text = " "
        }
        if columns.upperBound < size.columns, cells[row][columns.upperBound].text.isEmpty {
            cells[row][columns.upperBound].text = " "
        }
        for column in columns {
            cells[row][column] = Cell(text: " ", look: Look(background: look.background))
        }
    }

    mutating func lineFeed() {
        if cursor.row == bottom {
            scroll(from: top, by: 1)
        } else {
            cursor.row = min(size.rows - 1, cursor.row + 1)
        }
    }

    mutating func reverseLineFeed() {
        if cursor.row == top {
            scroll(from: top, by: -1)
        } else {
            cursor.row = max(0, cursor.row - 1)
        }
    }

    /// Moves the rows from `first` to the bottom of the region: up when positive.
    mutating func scroll(from first: Int, by count: Int) {
        guard first <= bottom else { return }
        let blank = Array(repeating: Cell(), count: size.columns)
        for _ in 0..<min(abs(count), bottom - first + 1) {
            if count > 0 {
                cells.remove(at: first)
                cells.insert(blank, at: bottom)
            } else {
                cells.remove(at: bottom)
                cells.insert(blank, at: first)
            }
        }
    }
}
