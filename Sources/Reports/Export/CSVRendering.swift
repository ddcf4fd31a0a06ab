public import FoundationEssentials
public import Localization
public import Papers
import Workshop

/// Tables for spreadsheets and programs: comma-separated, one file a table (RFC 4180), UTF-8 with a byte-order mark, by
/// which spreadsheets know Arabic for what it is. Dates and times as in ISO 8601, shares as decimals.
///
/// A spreadsheet reads a cell that begins with `=`, `+`, `-` or `@` as a formula, whoever wrote it: such a text begins
/// with an apostrophe here, which spreadsheets take for "this is text".
public struct CSVRendering: Sendable {
    private let t: Localizer

    /// - Parameter t: the language of titles and names.
    public init(_ t: Localizer) {
        self.t = t
    }

    /// Days as files, by name: `attendance.csv`, `agenda.csv` …; those of chosen sections.
    /// - Parameter comparison: their cities side by side, where the files are of all of them.
    public func render(
        _ summaries: [DaySummary], _ sections: Set<SummarySection> = SummarySection.all,
        beside comparison: ProgrammeComparison? = nil
    ) -> [(name: String, data: Data)] {
        DataTable.all(summaries, beside: comparison, t, sections).map { ($0.name + ".csv", Data(Self.csv($0).utf8)) }
    }

    static func csv(_ table: DataTable) -> String {
        let rows = [table.columns.map { DataTable.Cell.text($0) }] + table.rows
        return "\u{FEFF}" + rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ cell: DataTable.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): quoted(harmless(text))
        case .number(let number): String(number)
        case .decimal(let number): number
        case .share(let share): decimal(share)
        case .date(let date): date.description
        case .time(let time): time.description
        }
    }

    /// Four decimals, rounded half up: a spreadsheet computes with it.
    private static func decimal(_ share: Share) -> String {
        let units = (share.count * 20_000 + share.whole) / (share.whole * 2)
        let rest = String(units % 10_000)
        return "\(units / 10_000)." + String(repeating: "0", count: 4 - rest.utf8.count) + rest
    }

    /// Source: OWASP, "CSV Injection"; the full-width signs count for some spreadsheets too. Where a spreadsheet takes
    /// semicolons for separators, as it does by itself in French, what follows one in a text is a cell as well.
    static func harmless(_ text: String) -> String {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.contains(where: { isFormula($0) }) else { return text }
        return parts.map { isFormula($0) ? "'" + $0 : String($0) }.joined(separator: ";")
    }

    private static func isFormula(_ text: Substring) -> Bool {
        let first = text.unicodeScalars.first {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint && $0 != "\""
        }
        return first.map("=+-@＝＋－＠|".unicodeScalars.contains) ?? false
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",\r\n;\t ".utf8.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
