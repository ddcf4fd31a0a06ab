/// Reads tables of ballots. The header tells what they hold: `rank1,rank2,…` rankings, `voter,option,value,time` a log of
/// events, anything else one column for each option. A column `count` says how many voters handed in a row's ballot.
struct CSVReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    func read() throws(BallotFileError) -> BallotBox {
        let separator = self.separator
        var rows = CSVRows(text, separator: separator)
        var header: CSVRows.Row?
        while let row = try rows.next() {
            if row.cells.contains(where: { !$0.isEmpty }) {
                header = row
                break
            }
        }
        guard let header else { throw text.error(0, .empty) }
        var names: [String] = []
        for cell in header.cells { names.append(try text.string(cell, line: header.line)) }
        let lowered = names.map { $0.lowercased() }
        if lowered == ["voter", "option", "value", "time"] { return try EventLogReader(text).read(&rows) }
        if lowered.contains(where: { $0.hasPrefix("rank") && Int($0.dropFirst(4)) != nil }) {
            let count = try rankColumns(lowered, header.line)
            return try RankTable(text, separator: separator, hasCount: count, columns: names.count).read(rows)
        }
        return try readMarks(names, header.line, &rows)
    }

    /// A comma, or when the first line has none, a semicolon or a tab that it has.
    private var separator: UInt8 {
        let first = text.lines().first { !$0.bytes.trimmed.isEmpty }?.bytes
        for separator in ",;\t".utf8 where first?.contains(separator) == true { return separator }
        return UInt8(ascii: ",")
    }

    /// Whether the first column is the count; the others have to be rank1, rank2 and so on.
    private func rankColumns(_ names: [String], _ line: Int) throws(BallotFileError) -> Bool {
        let hasCount = names.first == "count"
        for (index, name) in names.dropFirst(hasCount ? 1 : 0).enumerated() where name != "rank\(index + 1)" {
            throw text.error(line, .unexpected(name, expected: .header))
        }
        return hasCount
    }

    private func readMarks(
        _ names: [String], _ line: Int, _ rows: inout CSVRows
    ) throws(BallotFileError) -> BallotBox {
        let countColumn = names.firstIndex { $0.lowercased() == "count" }
        let options = names.indices.filter { $0 != countColumn }.map { names[$0] }
        guard !options.isEmpty else { throw text.error(line, .endsEarly(expected: .optionName)) }
        var seen: Set<String> = []
        for option in options {
            guard !option.isEmpty else { throw text.error(line, .unexpected("", expected: .optionName)) }
            guard seen.insert(option).inserted else { throw text.error(line, .repeatedOption(option)) }
        }
        guard options.count <= RankingStore.Cell.maximumOptions else { throw text.error(line, .tooLarge) }
        var store = MarkStore()
        while let row = try rows.next() {
            if row.isNothing && names.count > 1 { continue }
            guard row.cells.count == names.count else {
                throw text.error(row.line, .wrongNumberOfCells(found: row.cells.count, expected: names.count))
            }
            var weight = 1
            if let countColumn { weight = try count(row.cells[countColumn], row.line) }
            var marked: [(UInt16, Int)] = []
            var option = 0
            for (column, cell) in row.cells.enumerated() where column != countColumn {
                defer { option += 1 }
                if cell.isEmpty { continue }
                guard let value = cell.integer else {
                    throw text.error(row.line, .unexpected(text.excerpt(cell), expected: .integer))
                }
                marked.append((UInt16(option), value))
            }
            if weight == 0 { continue }
            for (option, value) in marked {
                store.marked.append(option)
                store.values.append(value)
            }
            store.close(weight: weight)
        }
        return BallotBox(options: options, content: .marks(store))
    }

    private func count(_ cell: [UInt8], _ line: Int) throws(BallotFileError) -> Int {
        guard let count = cell.integer, count >= 0 else {
            throw text.error(line, .unexpected(text.excerpt(cell), expected: .count))
        }
        return count
    }
}

/// Reads a table row by row, quotation marks and line ends within them included.
struct CSVRows {
    struct Row {
        let line: Int
        /// Trimmed, without the quotation marks around them.
        let cells: [[UInt8]]
        /// A line with nothing on it, not even a separator.
        var isNothing: Bool { cells.count == 1 && cells[0].isEmpty }
    }

    private let text: ByteText
    private let separator: UInt8
    /// Where the next row begins, and the number of the line before it.
    private(set) var offset = 0
    private(set) var line = 0

    init(_ text: ByteText, separator: UInt8) {
        self.text = text
        self.separator = separator
    }

    mutating func next() throws(BallotFileError) -> Row? {
        let bytes = text.bytes
        guard offset < bytes.count else { return nil }
        line += 1
        let first = line
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var hadQuotes = false
        func finished() -> [UInt8] { hadQuotes ? cell : Array(cell.trimmed) }
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if isQuoted {
                if byte == UInt8(ascii: "\"") {
                    if offset < bytes.count, bytes[offset] == byte {
                        cell.append(byte)
                        offset += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    if byte == 0x0A { line += 1 }
                    cell.append(byte)
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\"") where cell.trimmed.isEmpty:
                cell = []
                isQuoted = true
                hadQuotes = true
            case separator:
                cells.append(finished())
                cell = []
                hadQuotes = false
            case 0x0D, 0x0A:
                if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
                cells.append(finished())
                return Row(line: first, cells: cells)
            case 0x20 where hadQuotes, 0x09 where hadQuotes: break
            default:
                if hadQuotes { throw text.error(line, .unexpected(text.excerpt([byte]), expected: .separator)) }
                cell.append(byte)
            }
        }
        if isQuoted { throw text.error(first, .openQuote) }
        cells.append(finished())
        return Row(line: first, cells: cells)
    }
}
