import GRDB
public import Workshop

extension Ledger {
    /// So many entries at the end of the journal are looked at.
    private static let glanced = 64

    /// Looks at a file as long as it takes to blink: the shape of its tables, whether its journal has as many entries as it counts, and whether
    /// the last of them say what their hashes say and follow on each other. `verify` asks all of it of all entries.
    /// - Returns: what is wrong; empty where nothing of this is.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where the end of the journal cannot be read.
    public func glance() throws(LedgerError) -> [Verification.Problem] {
        try read { db in
            var problems = try Schema.differences(in: db).map { Verification.Problem.integrity($0.description) }
            let last = try Self.lastSequence(db)
            let count: Int = try db.value("SELECT count(*) FROM journal") ?? 0
            if count != last { problems.append(.sequence(last)) }
            let rows = try db.map(
                "SELECT \(JournalRow.columns) FROM journal WHERE seq > ? ORDER BY seq", [last - Self.glanced]
            ) { try JournalRow(&$0) }
            var heads: [String: SeenHead] = [:]
            let erased: Set<String> = Set(try db.map("SELECT entry FROM erased_row", [], { try $0.next() }))
            for row in rows {
                let previous = heads[row.writer].map(\.hash) ?? (row.number == 1 ? JournalHash.origin : nil)
                heads[row.writer] = SeenHead(number: row.number, hash: row.hash)
                // What was erased is held by the erasure, which verification asks.
                guard !erased.contains(row.id), let payload = row.payload else { continue }
                // The first row of a branch follows on its stem, which lies further back.
                let follows = previous.map { row.hash == JournalHash.hash(row, previous: $0) } ?? true
                if JournalHash.digest(payload) != row.digest || (!follows && !Self.isOfBranch(row, db)) {
                    problems.append(.hash(sequence: row.sequence))
                }
            }
            return problems
        }
    }

    private static func isOfBranch(_ row: JournalRow, _ db: Database) -> Bool {
        (try? db.value("SELECT 1 FROM writer WHERE id = ? AND branch_of IS NOT NULL", [row.writer])) == 1
    }
}
