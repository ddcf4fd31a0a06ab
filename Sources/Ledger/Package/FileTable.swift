public import Foundation
import GRDB

/// A table of a file, as it leaves the file and comes back: every cell as SQLite has it, and what its schema says of it.
public struct FileTable: Equatable, Sendable {
    /// What is in a column.
    public enum Kind: String, Sendable {
        case integer, text, bytes
    }

    /// A column, in the words of the schema.
    public struct Column: Equatable, Sendable {
        /// Its name.
        public var name: String
        /// What is in it.
        public var kind: Kind
        /// Whether every row has something there.
        public var isRequired: Bool
        /// What stands in it, in a sentence; empty where the name says it.
        public var meaning: String
    }

    /// A value.
    public enum Cell: Hashable, Sendable {
        case null
        case integer(Int64)
        case text(String)
        case bytes(Data)
    }

    /// Columns that say which row of another table is meant.
    public struct Reference: Equatable, Sendable {
        /// The columns here.
        public var columns: [String]
        /// The other table.
        public var table: String
        /// The columns there.
        public var others: [String]
    }

    /// Its name.
    public var name: String
    /// What it holds, in a sentence or two.
    public var meaning: String
    /// Its columns.
    public var columns: [Column]
    /// Which columns tell a row from others.
    public var key: [String]
    /// Which rows of other tables it means.
    public var references: [Reference]
    /// Its rows, each as long as the columns are many.
    public var rows: [[Cell]]
}

extension FileTable {
    /// Reads a table, or a view, of a file: rows in the order of their keys, so that two exports can be compared.
    init(_ name: String, _ db: Database) throws {
        let comments = SchemaComments(of: name)
        let columns = try db.columns(in: name)
        let key = columns.filter { $0.primaryKeyIndex > 0 }.sorted { $0.primaryKeyIndex < $1.primaryKeyIndex }
        self.name = name
        meaning = comments.table
        self.columns = columns.map { column in
            Column(
                name: column.name, kind: Kind(declared: column.type),
                isRequired: column.isNotNull || column.primaryKeyIndex > 0, meaning: comments.columns[column.name] ?? ""
            )
        }
        self.key = key.map(\.name)
        references =
            key.isEmpty
            ? []
            : try db.foreignKeys(on: name).map {
                Reference(
                    columns: $0.originColumns, table: $0.destinationTable, others: $0.destinationColumns)
            }.sorted { $0.columns.lexicographicallyPrecedes($1.columns) }
        let order = key.isEmpty ? "" : " ORDER BY " + key.map { "\"\($0.name)\"" }.joined(separator: ", ")
        var rows: [[Cell]] = []
        let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \(name)\(order)")
        while let row = try cursor.next() { rows.append(row.databaseValues.map(Cell.init)) }
        self.rows = rows
    }

    /// Puts the rows into a table of this name, which is empty.
    /// - Throws: what SQLite says of a row that has no place there.
    func put(into db: Database) throws {
        let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        for row in rows {
            try db.run(
                "INSERT INTO \(name) (\(names)) VALUES (\(marks))", StatementArguments(row.map(\.databaseValue)))
        }
    }
}

extension FileTable.Kind {
    init(declared type: String) {
        switch type.uppercased() {
        case "INTEGER", "INT": self = .integer
        case "BLOB": self = .bytes
        default: self = .text
        }
    }
}

extension FileTable.Cell {
    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .text("\(number)")
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(data)
        }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let data): data.databaseValue
        }
    }
}

/// What the schema says of a table and its columns: SQL has no place for it but comments.
private struct SchemaComments {
    var table = ""
    var columns: [String: String] = [:]

    init(of name: String) {
        guard let statement = (Schema.statements() + Schema.views).last(where: { Schema.name($0).name == name }) else {
            return
        }
        var column: String?
        for line in statement.split(separator: "\n").dropFirst() {
            let parts = line.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)
            let said = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
            let words = parts[0].split(separator: " ")
            if words.count > 1, ["TEXT", "INTEGER", "BLOB"].contains(words[1].prefix { $0.isLetter }) {
                column = String(words[0])
            } else if !words.isEmpty {
                column = nil
                if said.isEmpty { continue }
            }
            guard !said.isEmpty else { continue }
            if let column {
                columns[column] = [columns[column], said].compactMap(\.self).joined(separator: " ")
            } else if columns.isEmpty, words.isEmpty {
                table += (table.isEmpty ? "" : " ") + said
            }
        }
    }
}
