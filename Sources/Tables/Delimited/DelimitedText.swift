/// Splits delimited text into records. Source: RFC 4180, and what people's files make of it: any separator, any line
/// end, blanks around quotes, line breaks within them.
public struct DelimitedText {
    /// One cell.
    public struct Cell: Sendable {
        /// Its bytes, without the quotes around it.
        public var range: Range<Int>
        /// True if a quote within it is written twice.
        public var hasDoubledQuotes = false
    }

    /// Why a record cannot be read.
    public enum Fault: Hashable, Sendable {
        /// A quote is opened and never closed.
        case unclosedQuote
        /// Something follows a closing quote.
        case strayQuote
    }

    /// One record.
    public struct Record: Sendable {
        /// The line in the file at which it begins, from 1.
        public var line = 1
        /// Its cells; those before the fault, if there is one.
        public fileprivate(set) var cells: [Cell] = []
        /// What is wrong with it, in the cell after the last.
        public var fault: Fault?

        /// How many cells it has, those that are not kept included.
        public fileprivate(set) var cellCount = 0
        /// True if something stands in cells beyond those that are kept: a file of commas alone would take more memory than
        /// there is.
        public fileprivate(set) var isCutOff = false

        /// An empty record, to be read into.
        public init() {}

        /// More cells than this are not kept.
        public static let mostCells = 10_000

        fileprivate mutating func append(_ cell: Cell, isBlank: Bool) {
            cellCount += 1
            if cells.count < Self.mostCells { cells.append(cell) } else if !isBlank { isCutOff = true }
        }
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var at = 0
    private var line = 1

    /// - Parameters:
    ///   - bytes: UTF-8, or any encoding in which ASCII is ASCII.
    ///   - separator: an ASCII character.
    public init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// Reads the next record; false at the end.
    public mutating func next(into record: inout Record) -> Bool {
        guard at < bytes.count else { return false }
        record.line = line
        record.cells.removeAll(keepingCapacity: true)
        record.fault = nil
        record.isCutOff = false
        record.cellCount = 0
        repeat {
            let opening = firstAfterBlanks(from: at)
            if opening < bytes.count, bytes[opening] == Self.quote {
                record.fault = readQuoted(from: opening, into: &record)
            } else {
                let start = at
                while at < bytes.count, !endsCell(bytes[at]) { at += 1 }
                append(Cell(range: start..<at), to: &record)
            }
        } while record.fault == nil && skipSeparator()
        skipLineEnd()
        return true
    }

    /// A cell's bytes, its doubled quotes single.
    public func content(_ cell: Cell) -> [UInt8] {
        guard cell.hasDoubledQuotes else { return Array(bytes[cell.range]) }
        var result: [UInt8] = []
        result.reserveCapacity(cell.range.count)
        var index = cell.range.lowerBound
        while index < cell.range.upperBound {
            result.append(bytes[index])
            index += bytes[index] == Self.quote ? 2 : 1
        }
        return result
    }

    /// What a cell says.
    public func string(_ cell: Cell) -> String {
        cell.hasDoubledQuotes
            ? String(decoding: content(cell), as: UTF8.self) : String(decoding: bytes[cell.range], as: UTF8.self)
    }

    /// True if there is nothing but blanks in a cell.
    public func isBlank(_ cell: Cell) -> Bool {
        bytes[cell.range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether there is anything in a cell is asked of those alone that are not kept.
    private func append(_ cell: Cell, to record: inout Record) {
        record.append(cell, isBlank: record.cells.count >= Record.mostCells && isBlank(cell))
    }

    private static let quote = UInt8(ascii: "\"")

    private func endsCell(_ byte: UInt8) -> Bool {
        byte == separator || byte == 0x0A || byte == 0x0D
    }

    private func firstAfterBlanks(from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09, bytes[index] != separator {
            index += 1
        }
        return index
    }

    /// Reads a cell in quotes. A cell that goes wrong spoils the line on which it begins, and no other.
    private mutating func readQuoted(from opening: Int, into record: inout Record) -> Fault? {
        var cell = Cell(range: opening..<opening)
        var index = opening + 1
        var lines = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Self.quote {
                if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
                    cell.hasDoubledQuotes = true
                    index += 2
                    continue
                }
                let after = firstAfterBlanks(from: index + 1)
                guard after == bytes.count || endsCell(bytes[after]) else { return spoil(.strayQuote) }
                cell.range = opening + 1..<index
                append(cell, to: &record)
                at = after
                line += lines
                return nil
            }
            if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) { lines += 1 }
            index += 1
        }
        return spoil(.unclosedQuote)
    }

    private mutating func spoil(_ fault: Fault) -> Fault {
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        return fault
    }

    private mutating func skipSeparator() -> Bool {
        guard at < bytes.count, bytes[at] == separator else { return false }
        at += 1
        return true
    }

    private mutating func skipLineEnd() {
        guard at < bytes.count else { return }
        if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        at += 1
        line += 1
    }
}
