import Foundation
import GRDB
import Workshop

/// One row of the journal as it stands in the file, byte for byte, before anything in it is believed.
struct JournalRow {
    var sequence: Int
    var writer: String
    var number: Int
    var id: String
    var clock: Int
    var at: Int64
    var device: String
    var operatorName: String
    var batch: String
    var kind: String
    /// Nil once it was erased.
    var payload: String?
    var digest: String
    var undoes: String?
    /// JSON; nil in a row from before version 4, as `heads` is then.
    var parents: String?
    var heads: String?
    var hash: String
    var signature: Data?

    /// The columns in the order in which rows are read and written. Files of later versions have them all.
    static let columns = """
        seq, writer, n, id, clock, at, device, operator, batch, kind, payload, digest, undoes, parents, heads, hash, \
        signature
        """

    /// Reads the columns of `columns`.
    init(_ columns: inout Columns) throws {
        sequence = try columns.number(in: Self.numbers)
        writer = try columns.next()
        number = try columns.number(in: Self.numbers)
        id = try columns.next()
        clock = try columns.number(in: Self.numbers)
        at = try columns.next()
        device = try columns.next()
        operatorName = try columns.next()
        batch = try columns.next()
        kind = try columns.next()
        payload = try columns.next()
        digest = try columns.next()
        undoes = try columns.next()
        parents = try columns.next()
        heads = try columns.next()
        hash = try columns.next()
        signature = try columns.next()
    }

    /// A row of before version 4.
    /// - Parameter number: its place among its laptop's.
    init(old columns: inout Columns, number: (String) -> Int) throws {
        sequence = try columns.number(in: Self.numbers)
        id = try columns.next()
        at = try columns.next()
        device = try columns.next()
        operatorName = try columns.next()
        batch = try columns.next()
        kind = try columns.next()
        let payload: String = try columns.next()
        undoes = try columns.next()
        hash = try columns.next()
        self.payload = payload
        digest = JournalHash.digest(payload)
        // A laptop was a writer; what it built on is said by the order.
        writer = device
        clock = sequence
        self.number = number(device)
    }

    /// Reads the rows of a journal of before version 4, in their order.
    static func readOld(from table: String = "journal", _ db: Database, _ body: (JournalRow) throws -> Void) throws {
        var numbers: [String: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) ORDER BY seq")
        while let row = try rows.next() {
            var columns = Columns(row)
            try body(
                try JournalRow(old: &columns) { device in
                    numbers[device, default: 0] += 1
                    return numbers[device] ?? 1
                })
        }
    }

    /// The row that an entry becomes.
    /// - Parameters:
    ///   - chain: where the writer stands, and what it has seen.
    ///   - parents: the rows that made the record as it is.
    init(_ entry: JournalEntry, _ chain: JournalChain, parents: [String]) throws {
        let payload = try CanonicalJSON.encode(entry.change)
        sequence = entry.sequence
        writer = chain.writer
        number = chain.number + 1
        id = entry.id.description
        clock = chain.clock + 1
        at = entry.at.milliseconds
        device = entry.device.description
        operatorName = entry.operatorName.string
        batch = entry.batch.description
        kind = entry.change.kind.rawValue
        self.payload = payload
        digest = JournalHash.digest(payload)
        undoes = entry.undoes?.description
        self.parents = try CanonicalJSON.encode(texts: parents)
        heads = try CanonicalJSON.encode(chain.unnamed)
        hash = ""
        hash = JournalHash.hash(self, previous: chain.hash)
    }

    /// Appends the row to the journal.
    func append(to db: Database) throws {
        try db.run(
            "INSERT INTO journal (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                sequence, writer, number, id, clock, at, device, operatorName, batch, kind, payload, digest, undoes,
                parents, heads, hash, signature,
            ])
    }

    /// What `parents` says.
    func parentIDs() throws -> [String] { try parents.map(CanonicalJSON.decodeTexts) ?? [] }

    /// What `heads` says, by writer.
    func seen() throws -> [String: SeenHead] {
        try heads.map { try CanonicalJSON.decode([String: SeenHead].self, from: $0) } ?? [:]
    }

    /// Places, numbers and counters that arithmetic can carry: more than all workshops of all times.
    static let numbers = 1...1_000_000_000_000
}

/// Where a writer's chain stands: the number and the hash of its last row; in a row, of what its writer had seen of
/// another: `[12,"9f3c…"]`.
public struct SeenHead: Codable, Equatable, Sendable {
    /// The row's number among its writer's, from 1.
    public var number: Int
    /// The row's hash.
    public var hash: String

    init(number: Int, hash: String) {
        self.number = number
        self.hash = hash
    }

    /// Reads number and hash.
    /// - Throws: `DecodingError` where they are not both there.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        number = try container.decode(Int.self)
        hash = try container.decode(String.self)
    }

    /// Writes the number, then the hash.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(number)
        try container.encode(hash)
    }
}
