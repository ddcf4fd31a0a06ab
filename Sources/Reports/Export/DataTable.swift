import Workshop

/// A table for a spreadsheet: plain values under plain names, no sentences.
struct DataTable: Equatable, Sendable {
    enum Cell: Equatable, Sendable {
        case empty
        case text(String)
        case number(Int)
        /// A number with a point before its decimals.
        case decimal(String)
        /// A part of one.
        case share(Share)
        case date(CivilDate)
        case time(ClockTime)
    }

    /// The name of its file, without an ending: ASCII letters and hyphens.
    var name: String
    /// What it holds, in the language of the report; the name of its sheet.
    var title: String
    var columns: [String]
    /// As long as the columns are many.
    var rows: [[Cell]]
}

extension DataTable.Cell {
    init(_ text: PlainText) { self = text.isEmpty ? .empty : .text(text.string) }
    init(_ number: Int?) { self = number.map { .number($0) } ?? .empty }
    init(_ share: Share?) { self = share.map { .share($0) } ?? .empty }
    init(_ date: CivilDate?) { self = date.map { .date($0) } ?? .empty }
    init(_ time: ClockTime?) { self = time.map { .time($0) } ?? .empty }
}
