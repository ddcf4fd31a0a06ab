public import Foundation
public import Workshop

/// All tables of a file as a Frictionless data package: `datapackage.json`, which says what each table and column is, and a
/// file for each table. Source: Data Package, Tabular Data Resource and Table Schema, version 1 (specs.frictionlessdata.io).
///
/// It holds what the file holds, journal and drafts too, but for open urns: these lie nowhere else than in their file.
public struct DataPackage: Equatable, Sendable {
    /// How the rows of a table are written.
    public enum Form: String, CaseIterable, Sendable {
        /// Comma-separated values, as RFC 4180 has them.
        case csv
        /// An object of JSON a line.
        case jsonl
    }

    /// The name of the description.
    public static let description = "datapackage.json"

    /// The version of the file's schema.
    public var version: Int
    /// What it is called, for people.
    public var title: String
    /// Its tables.
    public var tables: [FileTable]

    /// A package of tables.
    public init(version: Int, title: String, tables: [FileTable]) {
        self.version = version
        self.title = title
        self.tables = tables
    }

    /// Its files, by name.
    /// - Throws: never but for a description that cannot be written as JSON.
    public func files(as form: Form) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for table in tables {
            files["\(table.name).\(form.rawValue)"] = form == .csv ? table.csv(null: table.null) : table.jsonLines
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        files[Self.description] = try encoder.encode(Description(self, form))
        return files
    }

    /// Reads a package from its files, by name. Only what the description names is looked at.
    /// - Throws: `PackageProblem` for what is none of Halqa's, or does not hold what its description says.
    public init(files: [String: [UInt8]]) throws(PackageProblem) {
        guard let bytes = files[Self.description] else { throw .notAPackage }
        guard let description = try? JSONDecoder().decode(Description.self, from: Data(bytes)) else {
            // What is no JSON at all was one once; what is JSON describes something else.
            throw (try? JSONSerialization.jsonObject(with: Data(bytes))) == nil
                ? .unreadable(Self.description) : .notAPackage
        }
        version = description.halqa.schema
        title = description.title
        guard version <= Schema.version else { throw .newerVersion(found: version, known: Schema.version) }
        tables = []
        for resource in description.resources {
            guard let content = files[resource.path] else { throw .missing(resource.path) }
            var table = resource.table
            switch resource.format {
            case Form.csv.rawValue:
                try table.read(csv: content, null: resource.schema.missingValues?.first ?? "")
            case "ndjson": try table.read(jsonLines: content)
            default: throw .notAPackage
            }
            tables.append(table)
        }
    }
}

/// Why a package cannot be taken in.
public enum PackageProblem: Error, Equatable, Sendable {
    /// There is no description in it that says it is of Halqa's tables.
    case notAPackage
    /// A newer Halqa wrote it.
    case newerVersion(found: Int, known: Int)
    /// The description cannot be read: its name.
    case unreadable(String)
    /// A file that the description names is not there.
    case missing(String)
    /// A table has other columns than its description says.
    case otherColumns(String)
    /// A row of a table is none.
    case notATable(String, row: Int)
    /// The journal in it does not hold by itself; what is wrong with it.
    case brokenJournal(Verification.Problem)
    /// A row does not go into its table, by the rules of the tables themselves.
    case unfitRow(String)
    /// A table does not say what the journal says: how many rows stand in it only, and how many are missing.
    case altered(String, extra: Int, missing: Int)
    /// The new file cannot be made; why.
    case file(LedgerError)
}

/// `datapackage.json`.
private struct Description: Codable {
    struct Resource: Codable {
        var name: String
        var path: String
        var description: String?
        var profile: String?
        var format: String
        var mediatype: String?
        var encoding: String?
        var schema: Fields
    }

    struct Fields: Codable {
        var fields: [Field]
        var missingValues: [String]?
        var primaryKey: [String]?
        var foreignKeys: [ForeignKey]?
    }

    struct Field: Codable {
        struct Constraints: Codable { var required: Bool }

        var name: String
        var type: String
        var format: String?
        var description: String?
        var constraints: Constraints?
    }

    struct ForeignKey: Codable {
        struct Reference: Codable {
            /// Empty for the table itself.
            var resource: String
            var fields: [String]
        }

        var fields: [String]
        var reference: Reference
    }

    struct Halqa: Codable { var schema: Int }

    var profile: String?
    var name: String
    var title: String
    var resources: [Resource]
    /// What tells such a package from others: the version of the tables.
    var halqa: Halqa

    init(_ package: DataPackage, _ form: DataPackage.Form) {
        profile = form == .csv ? "tabular-data-package" : "data-package"
        name = "halqa"
        title = package.title
        halqa = Halqa(schema: package.version)
        let names = Set(package.tables.map(\.name))
        resources = package.tables.map { table in
            Resource(
                name: table.name, path: "\(table.name).\(form.rawValue)",
                description: table.meaning.isEmpty ? nil : table.meaning,
                profile: form == .csv ? "tabular-data-resource" : "data-resource",
                format: form == .csv ? "csv" : "ndjson", mediatype: form == .csv ? "text/csv" : "application/x-ndjson",
                encoding: "utf-8",
                schema: Fields(
                    fields: table.columns.map(Field.init), missingValues: form == .csv ? [table.null] : nil,
                    primaryKey: table.key.isEmpty ? nil : table.key,
                    foreignKeys: table.references.isEmpty
                        ? nil
                        : table.references.filter { names.contains($0.table) }.map {
                            ForeignKey(
                                fields: $0.columns,
                                reference: .init(
                                    resource: $0.table == table.name ? "" : $0.table, fields: $0.others))
                        }))
        }
    }
}

extension Description.Field {
    fileprivate init(_ column: FileTable.Column) {
        name = column.name
        (type, format) =
            switch column.kind {
            case .integer: ("integer", nil)
            case .text: ("string", nil)
            case .bytes: ("string", "binary")
            }
        description = column.meaning.isEmpty ? nil : column.meaning
        constraints = column.isRequired ? Constraints(required: true) : nil
    }

    fileprivate var column: FileTable.Column {
        let kind: FileTable.Kind = type == "integer" ? .integer : format == "binary" ? .bytes : .text
        return FileTable.Column(
            name: name, kind: kind, isRequired: constraints?.required ?? false, meaning: description ?? "")
    }
}

extension Description.Resource {
    /// The table, without its rows.
    fileprivate var table: FileTable {
        FileTable(
            name: name, meaning: description ?? "", columns: schema.fields.map(\.column), key: schema.primaryKey ?? [],
            references: (schema.foreignKeys ?? []).map {
                FileTable.Reference(
                    columns: $0.fields, table: $0.reference.resource.isEmpty ? name : $0.reference.resource,
                    others: $0.reference.fields)
            }, rows: [])
    }
}
