/// A table as it stands in a file: rows of cells, each a text, with the place where it stands.
///
/// All texts are kept one after the other in UTF-8; a table takes about as much memory as its file is long, and ten bytes
/// for each cell.
public struct Table: Sendable {
    /// Why a row cannot be read to its end.
    public enum Fault: Hashable, Sendable {
        /// A quote is opened and never closed.
        case unclosedQuote
        /// Something follows a closing quote.
        case strayQuote
        /// There are more cells than any row has; how many.
        case tooManyCells(Int)
        /// The file ends within the row, or the card that it was made of has no end.
        case cutOff
        /// Something in the row is cut off that is not kept: a picture.
        case cutPicture
    }

    /// The sheet's name; nil where there are no sheets.
    public internal(set) var name: String?
    /// True for a sheet that the spreadsheet does not show.
    public internal(set) var isHidden = false
    /// True if cells of several rows were one; their text stands in each of the rows that say something of their own.
    public internal(set) var hasMergedCells = false

    private var text: [UInt8] = []
    private var cells: [Place] = []
    private var rows: [Row] = []

    /// Where a cell's text begins and ends.
    typealias Place = (start: UInt32, end: UInt32)

    private struct Row {
        var firstCell: Int
        var line: Int
        var fault: Fault?
        var isHidden = false
        var isSpanned = false
    }

    init(name: String? = nil) { self.name = name }

    /// How many rows there are, empty ones included.
    public var rowCount: Int { rows.count }

    /// How many cells a row has.
    public func cellCount(_ row: Int) -> Int { cellRange(row).count }

    /// How many cells a row has, those without anything behind the last that says something left out.
    public func filledCount(_ row: Int) -> Int {
        var count = cellCount(row)
        while count > 0, isBlank(row, count - 1) { count -= 1 }
        return count
    }

    /// What a cell says; empty where there is no cell.
    public func text(_ row: Int, _ column: Int) -> String {
        String(decoding: bytes(row, column), as: UTF8.self)
    }

    /// What a cell says, in UTF-8; empty where there is no cell.
    public func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
        let range = cellRange(row)
        guard column >= 0, column < range.count else { return [] }
        let cell = cells[range.lowerBound + column]
        return text[Int(cell.start)..<Int(cell.end)]
    }

    /// The texts of a row's cells.
    public func texts(_ row: Int) -> [String] { (0..<cellCount(row)).map { text(row, $0) } }

    /// True if there is nothing but blanks in a cell, or no cell.
    public func isBlank(_ row: Int, _ column: Int) -> Bool {
        let range = cellRange(row)
        guard column >= 0, column < range.count else { return true }
        let cell = cells[range.lowerBound + column]
        for index in Int(cell.start)..<Int(cell.end) where text[index] != 0x20 && text[index] != 0x09 { return false }
        return true
    }

    /// True if there is nothing in a row.
    public func isBlank(_ row: Int) -> Bool { (0..<cellCount(row)).allSatisfy { isBlank(row, $0) } }

    /// Where a row stands: the line of a text at which it begins, or the number of the row in a sheet or on a page; from 1.
    public func line(_ row: Int) -> Int { rows[row].line }

    /// What is wrong with a row, after its last cell.
    public func fault(_ row: Int) -> Fault? { rows[row].fault }

    /// True for a row that the spreadsheet does not show.
    public func isHidden(_ row: Int) -> Bool { rows[row].isHidden }

    /// True if a cell of the row stands over several columns, as titles do.
    public func isSpanned(_ row: Int) -> Bool { rows[row].isSpanned }

    private func cellRange(_ row: Int) -> Range<Int> {
        rows[row].firstCell..<(row + 1 < rows.count ? rows[row + 1].firstCell : cells.count)
    }
}

extension Table {
    mutating func reserve(text: Int, cells: Int = 0) {
        self.text.reserveCapacity(text)
        self.cells.reserveCapacity(cells)
    }

    mutating func beginRow(line: Int, isHidden: Bool = false) {
        rows.append(Row(firstCell: cells.count, line: line, isHidden: isHidden))
    }

    /// - Returns: where the text stands, for cells that say the same.
    @discardableResult mutating func append(_ content: some Sequence<UInt8>) -> Place {
        let start = UInt32(clamping: text.count)
        text.append(contentsOf: content)
        let place = (start, UInt32(clamping: text.count))
        cells.append(place)
        return place
    }

    /// Repeats a text without storing it again: a workbook of a megabyte may say one of a megabyte ten thousand times.
    mutating func append(at place: Place) { cells.append(place) }

    mutating func append(_ string: String) { append(string.utf8) }

    /// Repeats the text of an earlier cell without storing it again.
    mutating func append(sameAs row: Int, _ column: Int) {
        let range = cellRange(row)
        cells.append(column < range.count ? cells[range.lowerBound + column] : (0, 0))
    }

    mutating func setFault(_ fault: Fault) {
        if !rows.isEmpty { rows[rows.count - 1].fault = fault }
    }

    /// Says that a cell of the row stands over several columns.
    mutating func markSpanned(_ row: Int) { rows[row].isSpanned = true }

    /// Leaves out what stands in the last row.
    mutating func clearLastRow() {
        guard !rows.isEmpty else { return }
        for index in cellRange(rows.count - 1) { cells[index] = (0, 0) }
    }

    /// Gives rows empty cells at their end.
    /// - Parameter widths: how many cells a row is to have at least.
    mutating func widen(_ widths: [Int: Int]) {
        guard !widths.isEmpty else { return }
        var wider: [Place] = []
        var starts: [Int] = []
        wider.reserveCapacity(cells.count)
        for row in rows.indices {
            let range = cellRange(row)
            starts.append(wider.count)
            wider += cells[range]
            if let width = widths[row], width > range.count {
                wider += repeatElement(Place(0, 0), count: width - range.count)
            }
        }
        for row in rows.indices { rows[row].firstCell = starts[row] }
        cells = wider
    }

    /// Puts the text of one cell into another, if there is one and it is empty.
    mutating func fill(_ row: Int, _ column: Int, from source: (row: Int, column: Int)) {
        let (to, from) = (cellRange(row), cellRange(source.row))
        guard column < to.count, source.column < from.count, isBlank(row, column) else { return }
        cells[to.lowerBound + column] = cells[from.lowerBound + source.column]
    }

    /// The lines of a delimited text as rows.
    init(_ bytes: [UInt8], separator: UInt8, firstLine: Int = 1) {
        self.init()
        reserve(text: bytes.count, cells: bytes.count / 12)
        var delimited = DelimitedText(bytes, separator: separator)
        var record = DelimitedText.Record()
        while delimited.next(into: &record) {
            beginRow(line: record.line + firstLine - 1)
            for cell in record.cells {
                let content = cell.hasDoubledQuotes ? delimited.content(cell)[...] : bytes[cell.range]
                append(SheetText.stated(content))
            }
            switch record.fault {
            case .unclosedQuote: setFault(.unclosedQuote)
            case .strayQuote: setFault(.strayQuote)
            case nil: if record.isCutOff { setFault(.tooManyCells(record.cellCount)) }
            }
        }
    }
}
