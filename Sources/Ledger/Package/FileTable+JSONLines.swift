import Foundation

// JSON lines: an object a row, its keys in the order of the columns.

extension FileTable {
    /// The table as JSON lines.
    var jsonLines: Data {
        var text = ""
        for row in rows {
            let members = zip(columns, row).map { column, cell in
                let value =
                    switch cell {
                    case .null: "null"
                    case .integer(let number): String(number)
                    case .text(let text): Self.literal(text)
                    case .bytes(let data): Self.literal(data.base64EncodedString())
                    }
                return Self.literal(column.name) + ":" + value
            }
            text += "{" + members.joined(separator: ",") + "}\n"
        }
        return Data(text.utf8)
    }

    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// Reads such a file.
    /// - Throws: `PackageProblem` for what is no such table.
    mutating func read(jsonLines bytes: [UInt8]) throws(PackageProblem) {
        var rows: [[Cell]] = []
        let decoder = JSONDecoder()
        for (index, line) in bytes.split(separator: 0x0A).enumerated() where line != [0x0D] {
            guard let object = try? decoder.decode([String: Value].self, from: Data(line)) else {
                throw .notATable(name, row: index + 1)
            }
            guard Set(object.keys).isSubset(of: columns.map(\.name)) else { throw .otherColumns(name) }
            var row: [Cell] = []
            for column in columns {
                guard let cell = Cell(object[column.name] ?? .null, column.kind) else {
                    throw .notATable(name, row: index + 1)
                }
                row.append(cell)
            }
            rows.append(row)
        }
        self.rows = rows
    }

    fileprivate enum Value: Decodable {
        case null
        case number(Int64)
        case text(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let number = try? container.decode(Int64.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }
    }
}

extension FileTable.Cell {
    fileprivate init?(_ value: FileTable.Value, _ kind: FileTable.Kind) {
        switch (value, kind) {
        case (.null, _): self = .null
        case (.number(let number), .integer): self = .integer(number)
        case (.text(let text), .text): self = .text(text)
        case (.text(let text), .bytes):
            guard let data = Data(base64Encoded: text) else { return nil }
            self = .bytes(data)
        case (.number, _), (.text, .integer): return nil
        }
    }
}
