import GRDB
import Workshop

extension Ledger {
    /// What is in the file now, read in one transaction.
    /// - Parameter settlements: whether it is also looked up when actions were settled; papers say so.
    public func snapshot(settlements: Bool = false) throws(LedgerError) -> Snapshot {
        try read { try Self.snapshot($0, settlements: settlements) }
    }

    /// What became of the file, read in one transaction.
    /// - Parameters:
    ///   - sequence: the last entry that is known.
    ///   - head: its hash: an entry of that number with another hash is another entry.
    public func growth(after sequence: Int, head: String?) throws(LedgerError) -> Growth {
        try read { db in
            let found: String? = try db.value("SELECT hash FROM journal WHERE seq = ?", [sequence])
            guard found == head else { return .other(try Self.snapshot(db, settlements: false)) }
            let rows = try db.map("SELECT * FROM journal WHERE seq > ? ORDER BY seq", [sequence]) {
                try JournalRow(&$0)
            }
            return .entries(
                try rows.map(JournalEntry.init), head: rows.last?.hash ?? head, heads: try Self.heads(db),
                urns: try Self.urns(db))
        }
    }

    private static func snapshot(_ db: Database, settlements: Bool) throws -> Snapshot {
        var snapshot = Snapshot()
        snapshot.state = try ProgrammeState(db)
        snapshot.sequence = try lastSequence(db)
        snapshot.head = try db.value("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1")
        snapshot.at = try db.first("SELECT at FROM journal ORDER BY seq DESC LIMIT 1", []) { try $0.instant() }
        snapshot.heads = try heads(db)
        if settlements { snapshot.settlements = try Self.settlements(db) }
        return snapshot
    }

    private static func heads(_ db: Database) throws -> [ID<Device>: String] {
        let heads: [(ID<Device>, String)] = try db.map(
            """
            SELECT device, hash FROM journal
            WHERE seq IN (SELECT max(seq) FROM journal GROUP BY device)
            """
        ) { (try $0.id(), try $0.next()) }
        return Dictionary(heads, uniquingKeysWith: { $1 })
    }

    static func urns(_ db: Database) throws -> [ID<Poll>: Int] {
        let urns: [(ID<Poll>, Int)] = try db.map("SELECT poll_id, count(*) FROM urn_code GROUP BY poll_id") {
            (try $0.id(), try $0.next())
        }
        return Dictionary(urns, uniquingKeysWith: { $1 })
    }
}
