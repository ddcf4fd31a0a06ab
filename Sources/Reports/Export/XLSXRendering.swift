import CXlsx
public import FoundationEssentials
public import Localization
public import Papers
import Workshop

// The calls of CXlsx, which are unsafe because they take pointers. A book is open from cxlsx_open to cxlsx_close, which is called on every
// way out of the function that opened it once a book was made; a sheet belongs to its book and is asked for nothing after it. Texts live as
// long as the call, and the library copies them. Rows and columns are checked by the C, which refuses what lies outside a sheet.

/// Tables as one spreadsheet file (ISO/IEC 29500), a sheet each: real numbers, dates and times, a head that stays in
/// sight, sheets from right to left in Arabic. Text is written as text; no cell can be a formula.
public struct XLSXRendering: Sendable {
    private let t: Localizer

    /// - Parameter t: the language of titles and names.
    public init(_ t: Localizer) {
        self.t = t
    }

    /// Days as a file, with the sheets of chosen sections.
    /// - Parameter comparison: their cities side by side, where the file is of all of them; stands first.
    /// - Throws: `xlsxMissing` when libxlsxwriter is not installed; `notWritten` when there is no room for the file, or the library
    ///   refuses a value.
    public func render(
        _ summaries: [DaySummary], _ sections: Set<SummarySection> = SummarySection.all,
        beside comparison: ProgrammeComparison? = nil
    ) throws(PaperError) -> Data {
        try Self.write(
            DataTable.all(summaries, beside: comparison, t, sections), isRightToLeft: t.language.isRightToLeft)
    }

    static func write(_ tables: [DataTable], isRightToLeft: Bool) throws(PaperError) -> Data {
        if let missing = unsafe cxlsx_missing() { throw unsafe .xlsxMissing(String(cString: missing)) }
        // The library writes to a path; what is in it concerns nobody else on this machine.
        let folder = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString)")
        let file = folder.appending(path: "tables.xlsx")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            defer { try? FileManager.default.removeItem(at: folder) }
            guard let book = unsafe cxlsx_open(file.path, isRightToLeft) else { throw PaperError.notWritten }
            var isWhole = true
            for table in tables where unsafe !write(table, to: book, isRightToLeft: isRightToLeft) { isWhole = false }
            guard unsafe cxlsx_close(book), isWhole else { throw PaperError.notWritten }
            return try Data(contentsOf: file)
        } catch {
            throw .notWritten
        }
    }

    /// - Returns: false when the table has no place in the file.
    private static func write(_ table: DataTable, to book: OpaquePointer, isRightToLeft: Bool) -> Bool {
        guard let sheet = unsafe cxlsx_add_sheet(book, sheetName(table), isRightToLeft) else { return false }
        let widths = table.columns.enumerated().map { column, title in
            min(widest, max(title.count, table.rows.map { characters(in: $0[column]) }.max() ?? 0) + 3)
        }
        for (column, title) in table.columns.enumerated() {
            unsafe cxlsx_write_text(book, sheet, 0, Int32(column), title, CXlsxFormatHead)
            unsafe cxlsx_set_width(sheet, Int32(column), Double(widths[column]))
        }
        for (index, row) in table.rows.enumerated() {
            let height = zip(row, widths).map { lines(in: $0, $1) }.max() ?? 1
            // Some spreadsheets show one line of a wrapped text unless the file says how high the row is. 409 is the most.
            if height > 1 { unsafe cxlsx_set_height(sheet, Int32(index + 1), min(409, Double(height) * lineHeight)) }
            for (column, cell) in row.enumerated() {
                unsafe write(cell, book, sheet, Int32(index + 1), Int32(column))
            }
        }
        return true
    }

    private static func write(
        _ cell: DataTable.Cell, _ book: OpaquePointer, _ sheet: OpaquePointer, _ row: Int32, _ column: Int32
    ) {
        func number(_ value: Double, _ format: CXlsxFormat) {
            unsafe cxlsx_write_number(book, sheet, row, column, value, format)
        }
        switch cell {
        case .empty: break
        case .text(let text):
            // Who edits a cell and leaves it again makes a formula of what looks like one, unless the cell is for text.
            let isHarmless = CSVRendering.harmless(text) == text
            let isRightToLeft = Bidi.startsRightToLeft(text) == true
            let format =
                !isHarmless ? CXlsxFormatText : isRightToLeft ? CXlsxFormatRightToLeft : CXlsxFormatPlain
            unsafe cxlsx_write_text(book, sheet, row, column, fitting(text), format)
        case .number(let value): number(Double(value), CXlsxFormatPlain)
        case .decimal(let text): number(Double(text) ?? 0, CXlsxFormatPlain)
        case .share(let share): number(Double(share.count) / Double(share.whole), CXlsxFormatPercent)
        // Before March 1900 spreadsheets do not agree on what day it is.
        case .date(let date) where date.daysSinceEpoch < -25_508:
            unsafe cxlsx_write_text(book, sheet, row, column, date.description, CXlsxFormatPlain)
        // Since then they count days from 30 December 1899.
        case .date(let date): number(Double(date.daysSinceEpoch + 25_569), CXlsxFormatDate)
        case .time(let time): number(Double(time.minutes) / 1440, CXlsxFormatTime)
        }
    }

    /// As much of a text as a cell holds, which is 32,767 UTF-16 units: what is longer would be refused whole. What
    /// would be read as an escaped character, such as `_x0041_`, is itself escaped (ISO/IEC 29500-1, section 22.9.2.19).
    static func fitting(_ text: String) -> String {
        var text = Noncharacters.replaced(in: text)
        if text.contains("_x") { text = text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") }
        // No text has more UTF-16 units than bytes.
        guard text.utf8.count > most else { return text }
        var (units, scalars) = (0, String.UnicodeScalarView())
        for scalar in text.unicodeScalars {
            units += UTF16.width(scalar)
            if units > most { break }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// Whether a cell has no room for all of a text.
    static func isTooLong(_ text: String) -> Bool { text.utf8.count > most && text.utf16.count > most }

    private static let most = 32_767

    /// Characters that a column has at most; longer texts are wrapped.
    private static let widest = 60
    /// Points of a line in the size that spreadsheets begin with.
    private static let lineHeight = 15.0

    /// How many lines a cell's text takes in a column so many characters wide; words leave some of each line empty.
    private static func lines(in cell: DataTable.Cell, _ width: Int) -> Int {
        guard case .text(let text) = cell else { return 1 }
        let room = max(1, width - 4)
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, part in
            var (count, used) = (1, 0)
            for word in part.split(separator: " ") {
                if used > 0, used + 1 + word.count > room { (count, used) = (count + 1, 0) }
                used += (used > 0 ? 1 : 0) + word.count
                count += used / (room + 1)
                used %= room + 1
            }
            return lines + count
        }
    }

    private static func characters(in cell: DataTable.Cell) -> Int {
        switch cell {
        case .empty: 0
        case .text(let text): text.count
        case .number(let number): String(number).utf8.count
        case .decimal(let number): number.utf8.count
        case .share, .time: 6
        case .date: 10
        }
    }

    /// A sheet's name has 31 characters at most and none of `[]:*?/\`.
    static func sheetName(_ table: DataTable) -> String {
        let name = String(Bidi.plain(table.title).filter { !"[]:*?/\\'".contains($0) }.prefix(31))
        return name.isEmpty ? table.name : name
    }
}
