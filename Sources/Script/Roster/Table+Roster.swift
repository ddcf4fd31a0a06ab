import Tables
import Workshop

// What every reader of lists asks of a table. Cells that are longer than any heading cost nothing.
extension Table {
    /// A list of people has no more columns than this, even one that a survey wrote.
    static let mostColumns = 1000
    /// A longer cell, in bytes, is no heading, and tells nothing of its column.
    private static let longestTitle = 2000

    /// What a cell says where it is as short as headings are; else nothing.
    func shortText(_ row: Int, _ column: Int) -> String {
        bytes(row, column).count > Self.longestTitle ? "" : text(row, column)
    }

    /// The cells of a row as headings.
    func titles(_ row: Int) -> [String] { (0..<min(filledCount(row), Self.mostColumns)).map { shortText(row, $0) } }

    /// The first cell of a row in which more stands than a spreadsheet holds.
    func longCell(_ row: Int) -> Int? {
        (0..<cellCount(row)).first { column in
            let bytes = bytes(row, column)
            guard bytes.count > CellText.mostInCell else { return false }
            // A character has four bytes at most.
            return bytes.count > CellText.mostInCell * 4
                || String(decoding: bytes, as: UTF8.self).unicodeScalars.count > CellText.mostInCell
        }
    }

    /// How wide a row is that is wider than any list of people; nil for one that is not.
    func excessWidth(_ row: Int) -> Int? {
        if case .tooManyCells(let cells) = fault(row) { return cells }
        let count = filledCount(row)
        return count > Self.mostColumns ? count : nil
    }

    /// What keeps a row out of any list, whatever its cells mean; nil for a row that can be read to its end.
    /// - Parameter columns: how many the heading has.
    func harm(_ row: Int, columns: Int) -> RosterProblem.Kind? {
        switch fault(row) {
        case .unclosedQuote: return .unclosedQuote
        case .strayQuote: return .strayQuote
        case .tooManyCells(let cells): return .tooManyCells(cells, columns: columns)
        case .cutOff: return .incomplete("")
        case .cutPicture, nil: break
        }
        if longCell(row) != nil { return .cellTooLong(limit: CellText.mostInCell) }
        if hasZeroByte(row) { return .zeroByte }
        let count = filledCount(row)
        return count > columns ? .tooManyCells(count, columns: columns) : nil
    }

    /// Whether a byte 0 stands in a row, which no text has.
    func hasZeroByte(_ row: Int) -> Bool { (0..<cellCount(row)).contains { bytes(row, $0).contains(0) } }
}
