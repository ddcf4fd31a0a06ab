import Tables
import Tally

/// A file of ballots in whatever letters, and tables in whatever form, as lists of people are read: a text is given on in
/// UTF-8, a sheet of a spreadsheet or a table of a page as rows of text.
struct BallotInput {
    let path: String
    /// What the bytes stand for; nil to tell by their looks.
    let encoding: TableEncoding?
    /// Which table of a spreadsheet or a page; nil for the first that holds anything.
    let sheet: String?
    let layout: BallotLayout?
    let method: VotingMethod

    /// What was noticed of how the file is written.
    enum Remark {
        /// Its bytes were taken for these letters.
        case letters(TableEncoding)
        /// Something about the letters.
        case text(TextRemark)
        /// Tables that were not read.
        case otherSheets([String])
    }

    /// - Throws: `BallotFile.Unreadable`, `BallotFileError`, `TableProblem`.
    func read() throws -> (box: BallotBox, remarks: [Remark]) {
        let bytes = try BallotFile.bytes(of: path)
        if TableReader.isDocument(bytes) { return try document(bytes) }
        guard encoding == nil, !TableReader.isUTF16(bytes) else { return try decoded(bytes) }
        do {
            return (try ballots(bytes), [])
        } catch let error as BallotFileError {
            // What is wrong may be the letters.
            guard String(validating: bytes, as: UTF8.self) == nil else { throw error }
            return try decoded(bytes)
        }
    }

    private func ballots(_ bytes: [UInt8], _ format: BallotFormat? = nil) throws -> BallotBox {
        try BallotFile.read(bytes, file: path, format: format, layout: layout, for: method)
    }

    private func decoded(_ bytes: [UInt8]) throws -> (box: BallotBox, remarks: [Remark]) {
        // Who says that it is UTF-8 is told the line where it is not.
        if encoding == .utf8 { return (try ballots(bytes), []) }
        let text = try TableReader(encoding: encoding).letters(bytes)
        let isTold = encoding == nil && text.encoding != .utf8 && text.encoding != .utf16
        return (
            try ballots(text.bytes),
            (isTold ? [.letters(text.encoding)] : []) + text.remarks.map { .text($0) }
        )
    }

    private func document(_ bytes: [UInt8]) throws -> (box: BallotBox, remarks: [Remark]) {
        let file = try TableReader(encoding: encoding).read(bytes)
        let shown = file.tables.filter { !$0.isHidden && !Self.isEmpty($0) }
        let table = try sheet.map { name throws(TableProblem) in try file.table(called: name) } ?? shown.first
        guard let table, !Self.isEmpty(table) else { throw TableProblem.empty }
        let others = sheet == nil ? shown.dropFirst().compactMap(\.name) : []
        try refuseFormulas(table)
        let box = try ballots(Self.rows(table), .csv)
        return (box, others.isEmpty ? [] : [.otherSheets(others)])
    }

    /// With what formulas and errors begin.
    private static let signs = Set("=#E".utf8)

    /// A formula whose value no program wrote down, or none could calculate, may be any vote: nothing is counted without it.
    private func refuseFormulas(_ table: Table) throws(BallotFileError) {
        for row in 0..<table.rowCount {
            // Nothing hangs on what somebody calculated from the ballots.
            let cells = (0..<table.cellCount(row)).map { table.text(row, $0) }
            if BallotFile.isRowOfTotals(cells) { continue }
            for column in 0..<table.cellCount(row) {
                guard let first = table.bytes(row, column).first, Self.signs.contains(first) else { continue }
                let cell = table.text(row, column)
                guard first == UInt8(ascii: "=") || SheetText.isError(cell) else { continue }
                throw BallotFileError(file: path, line: table.line(row), problem: .formula(cell))
            }
        }
    }

    private static func isEmpty(_ table: Table) -> Bool { (0..<table.rowCount).allSatisfy { table.isBlank($0) } }

    /// A table as lines of text, each where its row stands, so that errors name the rows that people see.
    private static func rows(_ table: Table) -> [UInt8] {
        var text: [UInt8] = []
        var line = 1
        for row in 0..<table.rowCount where !table.isBlank(row) {
            while line < table.line(row) {
                text.append(UInt8(ascii: "\n"))
                line += 1
            }
            let width = (0..<table.cellCount(row)).last { !table.isBlank(row, $0) } ?? 0
            for column in 0...width {
                if column > 0 { text.append(UInt8(ascii: ",")) }
                let cell = table.text(row, column).split(whereSeparator: \.isNewline).joined(separator: " ")
                let trimmed = cell.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
                guard !trimmed.isEmpty else { continue }
                text += Array("\"".utf8) + Array(String(trimmed).replacing("\"", with: "\"\"").utf8) + Array("\"".utf8)
            }
        }
        text.append(UInt8(ascii: "\n"))
        return text
    }
}
