import Foundation
import Tables
import Tally

/// A file of ballots in whatever letters it is written, or a spreadsheet of them.
///
/// What is UTF-8 is read as fast as it comes; only what is not is looked at by the reader of tables.
struct BallotSource {
    let path: String
    /// What the bytes stand for; nil to find out.
    let encoding: TableEncoding?
    let layout: BallotLayout?

    /// The ballots, and what the letters were taken for where that was found out.
    /// - Throws: `BallotFile.Unreadable`, `BallotFileError`, or `TableProblem`.
    func read() throws -> (box: BallotBox, found: TableEncoding?) {
        if let encoding, encoding != .utf8 {
            guard let raw = bytes() else { return (try BallotFile.read(path: path, layout: layout), nil) }
            return (try ballots(ReadText(raw, encoding: encoding)), nil)
        }
        if isArchive, let raw = bytes() { return (try ballots(TableReader().read(raw)), nil) }
        do {
            return (try BallotFile.read(path: path, layout: layout), nil)
        } catch let error as BallotFileError where error.problem == .notUTF8 {
            guard encoding == nil, let raw = bytes() else { throw error }
            let text = try ReadText(raw, encoding: nil)
            return (try ballots(text), text.encoding)
        }
    }

    /// How long a file is that can be read twice; nil for a pipe.
    private var size: Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
        return attributes?[.size] as? Int
    }

    /// Whether the file begins as spreadsheets do.
    private var isArchive: Bool {
        guard size != nil, let file = FileHandle(forReadingAtPath: path) else { return false }
        return (try? file.read(upToCount: 4)) == Data([0x50, 0x4B, 0x03, 0x04])
    }

    /// The bytes of a file that can be read twice; nil for one that is larger than any table.
    private func bytes() -> [UInt8]? {
        guard let size, size <= TableReader.largestSize else { return nil }
        return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    private func ballots(_ text: ReadText) throws -> BallotBox {
        try text.bytes.withUnsafeBytes { try BallotFile.read($0, file: path, layout: layout) }
    }

    /// The first sheet that is shown and holds something, as the table that it is.
    private func ballots(_ file: TableFile) throws -> BallotBox {
        guard let table = file.tables.first(where: { !$0.isHidden && $0.rowCount > 0 }) ?? file.tables.first else {
            return try BallotFile.read("", file: path, format: .csv, layout: layout)
        }
        let filled = (0..<table.rowCount).filter { !table.isBlank($0) }
        let width = filled.first.map { Self.cells(table, $0).count } ?? 1
        // An empty row amid ballots is a blank one, as a spreadsheet's own CSV has it; what is wrong is named by its row.
        let empty = String(repeating: ",", count: width - 1) + "\n"
        var text = ""
        var line = 1
        for row in filled {
            while line < table.line(row) {
                text += empty
                line += 1
            }
            text += Self.cells(table, row).map(Self.quoted).joined(separator: ",") + "\n"
            line += 1
        }
        return try BallotFile.read(text, file: path, format: .csv, layout: layout)
    }

    /// The cells of a row up to the last that says something.
    private static func cells(_ table: Table, _ row: Int) -> [String] {
        let last = (0..<table.cellCount(row)).last { !table.isBlank(row, $0) } ?? 0
        return (0...last).map { table.text(row, $0) }
    }

    private static func quoted(_ cell: String) -> String {
        let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.contains(where: { ",\"".contains($0) }) else { return line }
        return "\"" + line.replacing("\"", with: "\"\"") + "\""
    }
}
