/// Reads tables of ballots. `rank1,rank2,…` in the header are rankings, read as fast as they come, and
/// `voter,option,value,time` is a log of events; what any other table holds is found out by `BallotTable`. A column `count`
/// says how many voters handed in a row's ballot.
struct CSVReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    func read(_ layout: BallotLayout?, for method: VotingMethod? = nil) throws(BallotFileError) -> BallotBox {
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
        // Where a ballot has a single cell, an empty line is a blank one; but not behind the last, where files end so.
        if header.cells.count == 1 { rows = rows.withoutEmptyEnd() }
        let lowered = names.map { $0.lowercased() }
        if lowered == ["voter", "option", "value", "time"] { return try EventLogReader(text).read(&rows) }
        if let count = rankColumns(lowered), layout ?? .byRank == .byRank {
            var box = try RankTable(rows.text, separator: separator, hasCount: count, columns: names.count).read(rows)
            // A total of the counts would be an option here; the slower reader looks for one where it can be.
            guard count, box.options.contains(where: { TableWords.isTotal($0) || TableWords.resemblesTotal($0) })
            else { return box }
            let table = BallotTable(
                text: rows.text, separator: separator, headings: names, line: header.line, rows: rows)
            let (rest, remarks) = try table.withoutTotals()
            if !rest.totals.isEmpty { return try table.read(.byRank, for: method) }
            box.remarks += remarks
            return box
        }
        return try BallotTable(text: text, separator: separator, headings: names, line: header.line, rows: rows)
            .read(layout, for: method)
    }

    /// A comma, a semicolon or a tab: what the first line has outside quotation marks, as often as the second where that
    /// tells them apart, or else most of. So a comma in a question separates nothing where semicolons do.
    private var separator: UInt8 {
        var lines: [[UInt8: Int]] = []
        for line in text.lines() where !line.bytes.trimmed.isEmpty {
            lines.append(Self.signs(line.bytes))
            if lines.count == 2 { break }
        }
        guard let first = lines.first else { return UInt8(ascii: ",") }
        let second = lines.dropFirst().first ?? [:]
        var best = UInt8(ascii: ",")
        func worth(_ sign: UInt8) -> (Int, Int) {
            let count = first[sign] ?? 0
            return (count > 0 && second[sign] == count ? 1 : 0, count)
        }
        for sign in ";\t".utf8 where worth(sign) > worth(best) { best = sign }
        return best
    }

    /// How often separators stand in a line outside quotation marks.
    private static func signs(_ line: some Sequence<UInt8>) -> [UInt8: Int] {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in line {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 {
                counts[byte, default: 0] += 1
            }
        }
        return counts
    }

    /// Whether the first column is the count; nil when the others are not rank1, rank2 and so on.
    private func rankColumns(_ names: [String]) -> Bool? {
        let hasCount = names.first == "count"
        let ranks = names.dropFirst(hasCount ? 1 : 0)
        return !ranks.isEmpty && ranks.enumerated().allSatisfy { $0.element == "rank\($0.offset + 1)" } ? hasCount : nil
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

    let text: ByteText
    private let separator: UInt8
    /// Where the next row begins, and the number of the line before it.
    private(set) var offset = 0
    private(set) var line = 0

    init(_ text: ByteText, separator: UInt8) {
        self.text = text
        self.separator = separator
    }

    /// The same rows, without lines at the end that hold nothing.
    func withoutEmptyEnd() -> CSVRows {
        var end = text.bytes.count
        while end > offset, [0x0A, 0x0D, 0x20, 0x09].contains(text.bytes[end - 1]) { end -= 1 }
        var rows = CSVRows(
            ByteText(file: text.file, Array(text.bytes[..<end])), separator: separator)
        (rows.offset, rows.line) = (min(offset, end), line)
        return rows
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
