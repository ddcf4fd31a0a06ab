import Foundation

// Comma-separated values for programs (RFC 4180): every text byte for byte, and nothing made harmless for spreadsheets.

extension FileTable {
    /// The table as CSV, under a head of names.
    /// - Parameter null: what stands for a value that is not there; no text of the table is that.
    func csv(null: String) -> Data {
        var text = columns.map { Self.quoted($0.name) }.joined(separator: ",") + "\r\n"
        for row in rows {
            text +=
                row.map { cell in
                    switch cell {
                    case .null: null
                    case .integer(let number): String(number)
                    case .text(let text): Self.quoted(text)
                    case .bytes(let data): data.base64EncodedString()
                    }
                }.joined(separator: ",") + "\r\n"
        }
        return Data(text.utf8)
    }

    /// What stands for a value that is not there: nothing, unless that is a text of this table.
    var null: String {
        var texts: Set<String> = []
        for cell in rows.joined() { if case .text(let text) = cell, text.utf8.count < 8 { texts.insert(text) } }
        return (["", "\\N", "\\NN", "\\NNN"]).first { !texts.contains($0) } ?? "\\NNNN"
    }

    private static func quoted(_ text: String) -> String {
        let isSimple = text.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
        return isSimple && text.utf8.first != 0x20 && text.utf8.last != 0x20
            ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Reads such a file, or one that another program wrote from it: columns in any order, ends of lines as they are.
    /// - Throws: `PackageProblem` for what is no such table.
    mutating func read(csv bytes: [UInt8], null: String) throws(PackageProblem) {
        var records = try csvRecords(bytes, table: name)[...]
        guard let head = records.popFirst() else { throw .notATable(name, row: 1) }
        let places = columns.map { head.firstIndex(of: $0.name) }
        guard places.allSatisfy({ $0 != nil }), head.count == columns.count else { throw .otherColumns(name) }
        var rows: [[Cell]] = []
        rows.reserveCapacity(records.count)
        for (index, record) in records.enumerated() {
            guard record.count == columns.count else { throw .notATable(name, row: index + 2) }
            var row: [Cell] = []
            for (column, place) in zip(columns, places) {
                guard let cell = Cell(record[place ?? 0], column.kind, null: null) else {
                    throw .notATable(name, row: index + 2)
                }
                row.append(cell)
            }
            rows.append(row)
        }
        self.rows = rows
    }
}

extension FileTable.Cell {
    fileprivate init?(_ text: String, _ kind: FileTable.Kind, null: String) {
        if text == null {
            self = .null
            return
        }
        switch kind {
        case .integer:
            guard let number = Int64(text) else { return nil }
            self = .integer(number)
        case .text: self = .text(text)
        case .bytes:
            guard let data = Data(base64Encoded: text) else { return nil }
            self = .bytes(data)
        }
    }
}

/// The records of a CSV file.
private func csvRecords(_ bytes: [UInt8], table: String) throws(PackageProblem) -> [[String]] {
    let (quote, comma, newline, carriage) = (UInt8(0x22), UInt8(0x2C), UInt8(0x0A), UInt8(0x0D))
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var (isQuoted, isBegun) = (false, false)
    func text() throws(PackageProblem) -> String {
        guard let text = String(validating: field, as: UTF8.self) else {
            throw .notATable(table, row: records.count + 1)
        }
        return text
    }
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if isQuoted {
            if byte != quote {
                field.append(byte)
            } else if index < bytes.count, bytes[index] == quote {
                field.append(quote)
                index += 1
            } else {
                isQuoted = false
            }
        } else if byte == quote, field.isEmpty {
            (isQuoted, isBegun) = (true, true)
        } else if byte == comma {
            record.append(try text())
            (field, isBegun) = ([], true)
        } else if byte == newline || byte == carriage {
            if byte == carriage, index < bytes.count, bytes[index] == newline { index += 1 }
            record.append(try text())
            records.append(record)
            (record, field, isBegun) = ([], [], false)
        } else {
            field.append(byte)
            isBegun = true
        }
    }
    guard !isQuoted else { throw .notATable(table, row: records.count + 1) }
    if isBegun || !field.isEmpty || !record.isEmpty {
        record.append(try text())
        records.append(record)
    }
    return records
}
