import GRDB
import Workshop

/// The row of the journal that made a record as it is.
struct RecordHead {
    var entry: String
    /// False for a row of a newer Halqa that cannot be read.
    var isKnown: Bool

    /// The rows that made a record as it is; none for one that was never there. One that was removed keeps the row that
    /// removed it.
    static func all(of record: RecordKey, _ db: Database) throws -> [RecordHead] {
        try db.map("SELECT entry, is_known FROM record_head WHERE record = ? ORDER BY entry", [record.description]) {
            RecordHead(entry: try $0.next(), isKnown: try $0.next())
        }
    }

    /// How many records were last changed in a way that is not understood here.
    static func unknown(_ db: Database) throws -> Int {
        try db.value("SELECT count(*) FROM record_head WHERE is_known = 0") ?? 0
    }

    /// Puts this row in the place of those that made the record before.
    func put(for record: RecordKey, _ db: Database) throws {
        try db.run("DELETE FROM record_head WHERE record = ?", [record.description])
        try db.run("INSERT INTO record_head VALUES (?, ?, ?)", [record.description, entry, isKnown])
    }
}
