import GRDB
import Workshop

extension Ledger {
    /// What is in the file now, read in one transaction.
    public func snapshot() throws(LedgerError) -> Snapshot {
        try read(Self.snapshot)
    }

    /// What became of the file, read in one transaction.
    /// - Parameters:
    ///   - sequence: the last entry that is known.
    ///   - last: its hash: an entry of that number with another hash is another entry.
    public func growth(after sequence: Int, last: String?) throws(LedgerError) -> Growth {
        try read { db in
            let found: String? = try db.value("SELECT hash FROM journal WHERE seq = ?", [sequence])
            guard found == last else { return .other(try Self.snapshot(db)) }
            let rows = try db.map("SELECT \(JournalRow.columns) FROM journal WHERE seq > ? ORDER BY seq", [sequence]) {
                try JournalRow(&$0)
            }
            return .entries(
                try rows.map(JournalEntry.init), last: rows.last?.hash ?? last, heads: try Self.heads(db),
                urns: try Self.urns(db))
        }
    }

    private static func snapshot(_ db: Database) throws -> Snapshot {
        var snapshot = Snapshot()
        snapshot.state = try ProgrammeState(db)
        snapshot.sequence = try lastSequence(db)
        snapshot.last = try db.value("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1")
        snapshot.at = try db.first("SELECT at FROM journal ORDER BY seq DESC LIMIT 1", []) { try $0.instant() }
        snapshot.heads = try heads(db)
        return snapshot
    }

    static func heads(_ db: Database) throws -> [String: SeenHead] {
        let heads: [(String, SeenHead)] = try db.map(
            "SELECT writer, max(n), hash FROM journal GROUP BY writer"
        ) { (try $0.next(), SeenHead(number: try $0.next(), hash: try $0.next())) }
        return Dictionary(heads) { $1 }
    }

    static func urns(_ db: Database) throws -> [ID<Poll>: Int] {
        let urns: [(ID<Poll>, Int)] = try db.map("SELECT poll_id, count(*) FROM urn_code GROUP BY poll_id") {
            (try $0.id(), try $0.next())
        }
        return Dictionary(urns, uniquingKeysWith: { $1 })
    }
}
