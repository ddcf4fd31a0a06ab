import GRDB
public import Workshop

extension Ledger {
    /// What is in the file now, read whole from its tables, in one transaction.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where a table or an entry cannot be read.
    public func snapshot() throws(LedgerError) -> Snapshot {
        let now = try read(whole)
        known = now
        return now
    }

    /// What became of the file, read in one transaction.
    /// - Parameters:
    ///   - seen: what it said when it was last looked at.
    ///   - recorded: what was recorded here since, which is not read once more where nothing else has come.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where a table or an entry cannot be read.
    public func growth(since seen: Snapshot, recorded: [JournalEntry] = []) throws(LedgerError) -> Growth {
        let (growth, now) = try read { db in
            let (now, added) = try current(db)
            guard try Self.hash(at: seen.sequence, db) == seen.last else { return (Growth.other(now), now) }
            if now.sequence - added.count == seen.sequence { return (.entries(added, now), now) }
            let isAll = recorded.first?.sequence == seen.sequence + 1 && recorded.last?.sequence == now.sequence
            let entries = isAll ? recorded : try Self.entries(after: seen.sequence, db)
            return (.entries(entries, now), now)
        }
        known = now
        return growth
    }

    /// What the file says, inside a transaction: what is known of it with the entries that were added since, or, where these
    /// do not follow on what is known, all of it anew.
    /// - Returns: it, and the entries that were added.
    func current(_ db: Database) throws -> (now: Snapshot, added: [JournalEntry]) {
        guard var now = known, try Self.hash(at: now.sequence, db) == now.last else { return (try whole(db), []) }
        let rows = try Self.rows(after: now.sequence, db)
        if !rows.isEmpty {
            let added = try rows.map(JournalEntry.init)
            // What came from laptops that did not know of each other does not follow row by row.
            if try Self.lastJoining(db) != now.joined { return (try whole(db), added) }
            // What was known names somebody who was forgotten meanwhile.
            if added.contains(where: { $0.change.kind == .personForgotten }) { return (try whole(db), added) }
            try Self.check(rows, after: now.heads)
            // The journal says what the state cannot follow, such as what stands on an entry that is not understood: the
            // tables are asked.
            guard (try? now.state.apply(added.map(\.change))) != nil else { return (try whole(db), added) }
            (now.sequence, now.last) = (now.sequence + rows.count, rows.last?.hash)
            now.at = (added.map(\.at) + [now.at].compactMap(\.self)).max()
            now.heads = try Self.heads(db)
            if now.state.unknownRecords > 0 || added.contains(where: { $0.change.content == nil }) {
                now.state.unknownRecords = try RecordHead.unknown(db)
            }
            now.newer = newerVersion
            now.state.castInSecret = try Urn.counts(db)
            if added.contains(where: { $0.change.kind == .ballotsSealed }) {
                now.state.brokenSeals = Urn.broken(now.state.sealed)
            }
            return (now, added)
        }
        now.newer = newerVersion
        let urns = try Urn.counts(db)
        if urns != now.urns { now.state.castInSecret = urns }
        return (now, [])
    }

    private func whole(_ db: Database) throws -> Snapshot {
        var now = Snapshot()
        now.state = try ProgrammeState(db)
        let last: (Int, String, Instant)? = try db.first(
            "SELECT seq, hash, (SELECT max(at) FROM journal) FROM journal ORDER BY seq DESC LIMIT 1", []
        ) {
            (try $0.next(), try $0.next(), try $0.instant())
        }
        if let last { (now.sequence, now.last, now.at) = last }
        now.heads = try Self.heads(db)
        now.joined = try Self.lastJoining(db)
        now.newer = newerVersion
        return now
    }

    /// What has come is looked at before it is shown or built on: whoever works in the file is the first to know.
    /// - Throws: `damaged` where an entry does not fit its hash, or its hash does not follow on those that are known.
    private static func check(_ rows: [JournalRow], after heads: [String: SeenHead]) throws {
        var heads = heads
        for row in rows {
            let previous = heads[row.writer]
            // Where a writer branches off, verification asks.
            if previous != nil || row.number == 1, let payload = row.payload {
                let isNext = row.number == (previous?.number ?? 0) + 1
                guard isNext, JournalHash.digest(payload) == row.digest,
                    row.hash == JournalHash.hash(row, previous: previous?.hash ?? JournalHash.origin)
                else { throw LedgerError.damaged("entry \(row.sequence) of the journal was altered") }
            }
            heads[row.writer] = SeenHead(number: row.number, hash: row.hash)
        }
    }

    private static func hash(at sequence: Int, _ db: Database) throws -> String? {
        try db.value("SELECT hash FROM journal WHERE seq = ?", [sequence])
    }

    private static func rows(after sequence: Int, _ db: Database) throws -> [JournalRow] {
        try db.map("SELECT \(JournalRow.columns) FROM journal WHERE seq > ? ORDER BY seq", [sequence]) {
            try JournalRow(&$0)
        }
    }

    private static func entries(after sequence: Int, _ db: Database) throws -> [JournalEntry] {
        try rows(after: sequence, db).map(JournalEntry.init)
    }

    /// The last row of each writer. It is asked writer by writer: grouping the journal would go through all of it.
    static func heads(_ db: Database) throws -> [String: SeenHead] {
        let heads: [(String, SeenHead)] = try db.map(
            """
            SELECT writer.id, n, hash FROM writer JOIN journal ON journal.writer = writer.id
                AND n = (SELECT max(n) FROM journal WHERE journal.writer = writer.id)
            """
        ) { (try $0.next(), SeenHead(number: try $0.next(), hash: try $0.next())) }
        return Dictionary(heads) { $1 }
    }
}
