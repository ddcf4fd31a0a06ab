import GRDB
import Workshop

/// The columns of a row, read one after the other in the order in which they are written: by name it takes twice as long.
///
/// Nothing in a file is believed. A damaged page can put anything anywhere, so that every value is checked, and one
/// that is not what it should be is an error and not the end of the program.
struct Columns {
    private let row: Row
    private var index = 0

    init(_ row: Row) { self.row = row }

    /// The value of the next column.
    mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws -> Value {
        index += 1
        do { return try row.decode(Value.self, atIndex: index - 1) } catch { throw damaged("not a \(Value.self)") }
    }

    /// A number within bounds.
    mutating func number(in range: ClosedRange<Int>) throws -> Int {
        guard let number = try optionalNumber(in: range) else { throw damaged("no number") }
        return number
    }

    /// A number within bounds, or NULL.
    mutating func optionalNumber(in range: ClosedRange<Int>) throws -> Int? {
        let number: Int? = try next()
        guard let number else { return nil }
        guard range.contains(number) else { throw damaged("\(number)") }
        return number
    }

    /// An identifier.
    mutating func id<Entity>() throws -> ID<Entity> {
        guard let id: ID<Entity> = try optionalID() else { throw damaged("no identifier") }
        return id
    }

    /// An identifier, or NULL.
    mutating func optionalID<Entity>() throws -> ID<Entity>? {
        let text: String? = try next()
        guard let text else { return nil }
        guard let id = ID<Entity>(text) else { throw damaged("not an identifier") }
        return id
    }

    /// A value of a closed set.
    mutating func value<Value: RawRepresentable>() throws -> Value where Value.RawValue == String {
        let name: String = try next()
        guard let value = Value(rawValue: name) else { throw damaged("not a \(Value.self)") }
        return value
    }

    /// A value of a closed set, or NULL.
    mutating func optionalValue<Value: RawRepresentable>() throws -> Value? where Value.RawValue == String {
        let name: String? = try next()
        guard let name else { return nil }
        guard let value = Value(rawValue: name) else { throw damaged("not a \(Value.self)") }
        return value
    }

    /// The code on a paper ballot.
    mutating func code() throws -> BallotCode {
        guard let code = try optionalCode() else { throw damaged("no code") }
        return code
    }

    /// The code on a paper ballot, or NULL.
    mutating func optionalCode() throws -> BallotCode? {
        let signs: String? = try next()
        guard let signs else { return nil }
        guard let code = BallotCode(signs) else { throw damaged("not a code") }
        return code
    }

    /// Text, cleaned again, or NULL.
    mutating func optionalText() throws -> PlainText? { (try next() as String?).map { PlainText($0) } }

    /// Text, cleaned again.
    mutating func text() throws -> PlainText { PlainText(try next() as String) }

    /// Text that is a name for programs: a code, a slot. Cleaned as well.
    mutating func plain() throws -> String { try text().string }

    /// Milliseconds.
    mutating func instant() throws -> Instant {
        guard let instant = try optionalInstant() else { throw damaged("no time") }
        return instant
    }

    /// Milliseconds, or NULL.
    mutating func optionalInstant() throws -> Instant? {
        let milliseconds: Int64? = try next()
        guard let milliseconds else { return nil }
        do { return try Self.instant(milliseconds) } catch { throw damaged("no time") }
    }

    /// A time, if it is one that arithmetic can carry.
    static func instant(_ milliseconds: Int64) throws -> Instant {
        guard times.contains(milliseconds) else { throw LedgerError.damaged("at: no time") }
        return Instant(milliseconds: milliseconds)
    }

    /// Beyond these arithmetic with times might overflow. No clock of a laptop shows them.
    private static let times: ClosedRange<Int64> = -(1 << 62)...(1 << 62)

    /// A date, or NULL.
    mutating func optionalDate() throws -> CivilDate? {
        let text: String? = try next()
        guard let text else { return nil }
        guard let date = CivilDate(text) else { throw damaged("not a date") }
        return date
    }

    /// JSON.
    mutating func json<Value: Decodable>() throws -> Value {
        try CanonicalJSON.decode(Value.self, from: try next())
    }

    /// A JSON array of texts.
    mutating func texts() throws -> [String] { try CanonicalJSON.decodeTexts(from: try next()) }

    /// What is wrong with the column that was read last.
    private func damaged(_ what: String) -> LedgerError {
        .damaged("\(row.columnNames.dropFirst(index - 1).first ?? "a column"): \(what)")
    }
}
