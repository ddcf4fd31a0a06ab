import GRDB
import Workshop

/// What `halqa verify` found.
public struct Verification: Sendable, Equatable {
    /// Something that is not as it should be.
    public enum Problem: Sendable, Equatable {
        /// SQLite's own check of the file.
        case integrity(String)
        /// A row refers to one that is not there: table and row.
        case reference(table: String, row: Int?)
        /// The journal has a gap before this entry, or time runs back at it.
        case sequence(Int)
        /// The hash of this entry does not follow from the one before: the entry, or one before it, was altered.
        case hash(sequence: Int)
        /// The entry cannot be read; what is wrong with it.
        case payload(sequence: Int, String)
        /// The entry cannot be applied to what the entries before it say.
        case replay(sequence: Int, LedgerError)
        /// A table does not say what the journal says: rows that stand in the file only, and rows that are missing.
        case table(String, extra: Int, missing: Int)
    }

    /// How many entries the journal has.
    public var entries: Int
    /// How many rows the projection has.
    public var rows: Int
    /// The hash of the last entry.
    public var head: String?
    /// What is wrong, in the order in which it was found; empty for a file that is sound.
    public var problems: [Problem]

    /// True when nothing is wrong.
    public var isClean: Bool { problems.isEmpty }
}

extension Ledger {
    /// Checks a file: SQLite's integrity, the journal's order and chain, and the tables against a projection that is
    /// made anew from the journal, in memory.
    /// - Parameter progress: told how many entries have been replayed of how many; answers false to stop.
    /// - Returns: what was found; nil when it was stopped.
    public func verify(
        progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
    ) throws(LedgerError) -> Verification? {
        try typed {
            // One read transaction throughout, so that a colleague who goes on writing is not taken for damage.
            try queue.read { db in
                var found = Verification(entries: 0, rows: 0, head: nil, problems: [])
                try Self.checkIntegrity(db, &found)
                let mirror = try DatabaseQueue()
                return try mirror.writeWithoutTransaction { mirror in
                    for part in [Schema.plan, Schema.records] { try mirror.execute(sql: part) }
                    guard try Self.replay(db, into: mirror, &found, progress) else { return nil }
                    for table in Schema.projectionTables { try Self.compare(table, db, mirror, &found) }
                    return found
                }
            }
        }
    }

    private static func checkIntegrity(_ db: Database, _ found: inout Verification) throws {
        for row in try db.rows("PRAGMA integrity_check(20)") where (row[0] as String) != "ok" {
            found.problems.append(.integrity(row[0]))
        }
        for row in try db.rows("PRAGMA foreign_key_check") {
            found.problems.append(.reference(table: row[0], row: row[1]))
        }
    }

    private static func replay(
        _ db: Database, into mirror: Database, _ found: inout Verification, _ progress: (Int, Int) -> Bool
    ) throws -> Bool {
        let total: Int = try db.row("SELECT count(*) FROM journal", [])?[0] ?? 0
        var heads: [String: String] = [:]
        var last = (sequence: 0, at: Int64.min)
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY seq")
        try mirror.beginTransaction()
        while let row = try rows.next() {
            let sequence: Int = row["seq"]
            let at: Int64 = row["at"]
            if sequence != last.sequence + 1 || at < last.at { found.problems.append(.sequence(sequence)) }
            last = (sequence, at)
            let hash: String = row["hash"]
            let device: String = row["device"]
            if hash != JournalHash.hash(row, previous: heads[device] ?? JournalHash.origin) {
                found.problems.append(.hash(sequence: sequence))
            }
            heads[device] = hash
            found.head = hash
            found.entries += 1
            replay(row, sequence, into: mirror, &found)
            if found.entries % 256 == 0, !progress(found.entries, total) { return false }
        }
        do {
            try mirror.commit()
        } catch {
            found.problems.append(.replay(sequence: last.sequence, LedgerError(error)))
            try mirror.rollback()
        }
        return progress(found.entries, total)
    }

    private static func replay(_ row: Row, _ sequence: Int, into mirror: Database, _ found: inout Verification) {
        let entry: JournalEntry
        do { entry = try JournalEntry(row) } catch {
            found.problems.append(.payload(sequence: sequence, "\(error)"))
            return
        }
        let kind: String = row["kind"]
        if entry.change.kind.rawValue != kind { found.problems.append(.payload(sequence: sequence, kind)) }
        do { try entry.change.apply(mirror) } catch {
            found.problems.append(.replay(sequence: sequence, LedgerError(error)))
        }
    }

    private static func compare(
        _ table: String, _ db: Database, _ mirror: Database, _ found: inout Verification
    ) throws {
        let here = Set(try db.rows("SELECT * FROM \(table)").map(cells))
        let there = Set(try mirror.rows("SELECT * FROM \(table)").map(cells))
        found.rows += here.count
        if here != there {
            found.problems.append(
                .table(table, extra: here.subtracting(there).count, missing: there.subtracting(here).count))
        }
    }

    private static func cells(_ row: Row) -> [DatabaseValue] { row.databaseValues.map(\.self) }
}
