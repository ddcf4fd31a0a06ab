public import FoundationEssentials

/// Tables as they stand in a file, under their own names, for people with a spreadsheet: a text that a spreadsheet would take
/// for a formula is made harmless, as in the tables of summaries.
public struct TableBook: Sendable {
    /// A value.
    public enum Cell: Equatable, Sendable {
        case empty
        case text(String)
        case number(Int)
    }

    /// A table.
    public struct Sheet: Equatable, Sendable {
        /// The name of its file, and of its sheet.
        public var name: String
        /// What stands at the head of its columns.
        public var columns: [String]
        /// As long as the columns are many.
        public var rows: [[Cell]]

        /// A table.
        public init(name: String, columns: [String], rows: [[Cell]]) {
            self.name = name
            self.columns = columns
            self.rows = rows
        }
    }

    private let tables: [DataTable]

    /// Tables, in the order in which their sheets stand.
    public init(_ sheets: [Sheet]) {
        tables = sheets.map { sheet in
            DataTable(
                name: sheet.name, title: sheet.name, columns: sheet.columns,
                rows: sheet.rows.map { $0.map(DataTable.Cell.init) })
        }
    }

    /// A file for each table, by name.
    public var csv: [String: Data] {
        Dictionary(tables.map { ($0.name + ".csv", Data(CSVRendering.csv($0).utf8)) }) { $1 }
    }

    /// One file with a sheet for each table.
    /// - Throws: `xlsxMissing` when libxlsxwriter is not installed; `notWritten` when there is no room for the file.
    public func xlsx() throws(PaperError) -> Data { try XLSXRendering.write(tables, isRightToLeft: false) }

    /// How many texts are longer than a cell of a spreadsheet file holds, and end early there.
    public var cutTexts: Int {
        tables.reduce(0) { count, table in
            count
                + table.rows.joined().count {
                    if case .text(let text) = $0 { XLSXRendering.isTooLong(text) } else { false }
                }
        }
    }
}

extension DataTable.Cell {
    fileprivate init(_ cell: TableBook.Cell) {
        switch cell {
        case .empty: self = .empty
        case .text(let text): self = text.isEmpty ? .empty : .text(text)
        case .number(let number): self = .number(number)
        }
    }
}
