import GRDB
import Workshop

/// A record that the projection keeps in a table (or in a few that belong together).
protocol Projected: Codable, Hashable, Sendable {
    /// Reads every record of this kind.
    static func all(_ db: Database) throws -> [Self]
    /// Reads the record that has this one's key; nil where there is none.
    func stored(_ db: Database) throws -> Self?
    /// Writes this record in place of the one with its key.
    func write(_ db: Database) throws
    /// Removes the record that has this one's key.
    func remove(_ db: Database) throws
}

extension Database {
    /// Runs one statement, compiled once per connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The first row that a statement finds.
    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// All rows that a statement finds.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }
}

extension Row {
    /// The identifier in a column.
    func id<Entity>(_ column: String) throws -> ID<Entity> {
        guard let id = ID<Entity>(self[column] as String) else {
            throw LedgerError.damaged("\(column): not an identifier")
        }
        return id
    }

    /// The identifier in a column that may be empty.
    func optionalID<Entity>(_ column: String) throws -> ID<Entity>? {
        (self[column] as String?) == nil ? nil : try id(column)
    }

    /// The value of a closed set in a column.
    func value<Value: RawRepresentable>(_ column: String) throws -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: self[column]) else {
            throw LedgerError.damaged("\(column): \(self[column] as String)")
        }
        return value
    }

    /// The text in a column, cleaned again: a file from elsewhere is not to be trusted.
    func text(_ column: String) -> PlainText { PlainText(self[column] as String) }

    /// The instant in a column of milliseconds.
    func instant(_ column: String) -> Instant { Instant(milliseconds: self[column]) }

    /// The instant in a column that may be empty.
    func optionalInstant(_ column: String) -> Instant? {
        (self[column] as Int64?).map { Instant(milliseconds: $0) }
    }

    /// The JSON in a column.
    func json<Value: Decodable>(_ column: String) throws -> Value {
        try CanonicalJSON.decode(Value.self, from: self[column])
    }
}
