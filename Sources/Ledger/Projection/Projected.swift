import GRDB
import Workshop

/// A record that the projection keeps in a table (or in a few that belong together). `Change.Sort.projection` lists them.
///
/// What may be written is asked of `ProgrammeState`; what the tables refuse beyond that (a reference to nothing, a key that
/// is taken) is a last word and no rule.
protocol Projected: JournalRecord {
    /// The tables that hold such records and nothing else, parents before children.
    static var tableNames: [String] { get }
    /// Reads every record of this kind.
    static func all(_ db: Database) throws -> [Self]
    /// Writes this record in place of the one with its key.
    func write(_ db: Database) throws
    /// Removes the record that has this one's key.
    func remove(_ db: Database) throws
}

extension Projected {
    /// What is written once is never removed.
    func remove(_ db: Database) throws {}

    /// Hands every record over, as the change that adds it.
    static func read(_ db: Database, _ body: (Change) -> Void) throws {
        for record in try all(db) { if let change = change(Revision(from: nil, to: record)) { body(change) } }
    }

    /// Writes what a revision of such a record leaves.
    static func write(_ revision: any RecordRevision, _ db: Database) throws {
        guard let revision = revision as? Revision<Self> else { return }
        if let after = revision.after { try after.write(db) } else { try revision.before?.remove(db) }
    }
}

extension Database {
    /// Runs one statement, compiled once per connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Reads every row that a statement finds.
    func map<Value>(
        _ sql: String, _ arguments: StatementArguments = [], _ read: (inout Columns) throws -> Value
    ) throws -> [Value] {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var values: [Value] = []
        while let row = try rows.next() {
            var columns = Columns(row)
            values.append(try read(&columns))
        }
        return values
    }

    /// Reads the first row that a statement finds.
    func first<Value>(
        _ sql: String, _ arguments: StatementArguments, _ read: (inout Columns) throws -> Value
    ) throws -> Value? {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        guard let row = try rows.next() else { return nil }
        var columns = Columns(row)
        return try read(&columns)
    }

    /// The first column of the first row that a statement finds; nil for NULL as well.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ sql: String, _ arguments: StatementArguments = []
    ) throws -> Value? {
        try first(sql, arguments) { try $0.next() as Value? } ?? nil
    }
}
