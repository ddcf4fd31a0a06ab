import GRDB
public import Workshop

extension Ledger {
    /// Records changes as one batch: all of them, on the disk, or none.
    ///
    /// They are asked of what the file says in that instant (`ProgrammeState.check`), while nobody else can write. When this
    /// returns, the changes survive a power cut. When it throws anything but `outcomeUnknown`, the file is as it was.
    /// - Parameters:
    ///   - operatorName: who is at the keyboard.
    ///   - undoes: the batch that these changes take back.
    /// - Returns: the entries as they stand in the journal; none for no changes.
    /// - Throws: `refused` where a rule, or somebody who was quicker, stands in the way, or a newer Halqa changed the record;
    ///   `busy`, `readOnly`, `newerVersion`, `diskFull`, `inputOutput`, `damaged`, `replaced`; `outcomeUnknown` alone says that
    ///   it may have been recorded.
    @discardableResult
    public func record(
        _ changes: [Change], by operatorName: PlainText, undoes: ID<JournalEntry>? = nil
    ) throws(LedgerError) -> [JournalEntry] {
        guard !changes.isEmpty else { return [] }
        return try recordBatch(by: operatorName, undoes: undoes) { _, _ in changes }
    }

    /// Records as one batch what is made of what the file says.
    /// - Parameter make: what is to be recorded, inside the transaction.
    func recordBatch(
        by operatorName: PlainText, undoes: ID<JournalEntry>? = nil,
        _ make: (inout ProgrammeState, Database) throws -> [Change]
    ) throws(LedgerError) -> [JournalEntry] {
        let batch: ID<JournalEntry> = world.newID()
        do {
            let (entries, now) = try writing { db in
                var (now, _) = try current(db)
                let changes = try make(&now.state, db)
                // What is brought back keeps the number that it had.
                if undoes == nil { for change in changes { try now.state.checkNew(change) } }
                let entries = try append(changes, batch: batch, by: operatorName, undoes: undoes, to: db, &now)
                return (entries, now)
            }
            known = now
            settleWriter()
            return entries
        } catch let failure as CommitFailure {
            return try entries(ofUncertain: batch, after: failure)
        } catch {
            throw afterFailure(error)
        }
    }

    /// Runs one transaction that writes, in a file of this version.
    func writing<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try asItIs {
            try Self.transaction(on: try writable()) { db in
                try Self.requireThisVersion(db)
                return try body(db)
            }
        }
    }

    /// What the disk refused may have left the connection unable to go on; a fresh one rolls back what is left.
    func afterFailure(_ error: any Error) -> LedgerError {
        let error = LedgerError(error)
        if error.isOfTheDisk { disconnect() }
        return error
    }

    /// Runs one transaction that writes; what it throws has been rolled back, except for a `CommitFailure`.
    static func transaction<Result>(on queue: DatabaseQueue, _ body: (Database) throws -> Result) throws -> Result {
        try queue.writeWithoutTransaction { db in
            try db.beginTransaction(.immediate)
            let result: Result
            do {
                result = try body(db)
            } catch {
                try? db.rollback()
                throw error
            }
            try commit(db)
            return result
        }
    }

    /// Appends changes to the journal, and brings the tables and what is known up to date with them.
    func append(
        _ changes: [Change], batch: ID<JournalEntry>, by operatorName: PlainText,
        undoes: ID<JournalEntry>? = nil, to db: Database, _ now: inout Snapshot
    ) throws -> [JournalEntry] {
        let entries = try writingAsOneself(db) { pen in
            try BatchMaker(device: device, pen: pen, world: world).append(
                changes, batch: batch, by: operatorName, undoes: undoes, to: db, &now)
        }
        try settle(&now, db)
        return entries
    }

    private static func commit(_ db: Database) throws {
        do {
            try db.commit()
        } catch {
            // While SQLite still holds the transaction open, nothing has been committed: that much is certain.
            guard db.isInsideTransaction else { throw CommitFailure(cause: error) }
            try? db.rollback()
            throw error
        }
    }

    /// A failed commit means *unknown*: the file is opened anew, which rolls a half-written commit back, and asked.
    func entries(
        ofUncertain batch: ID<JournalEntry>, after failure: CommitFailure
    ) throws(LedgerError) -> [JournalEntry] {
        disconnect()
        do {
            let found = try read { try Self.entries(of: batch, $0) }
            guard found.isEmpty else {
                settleWriter()
                return found
            }
        } catch {
            throw .outcomeUnknown(LedgerError.described(LedgerError(failure.cause)))
        }
        throw LedgerError(failure.cause)
    }

    /// All that ever became of a line, first to last: who said so, and when.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where an entry cannot be read.
    public func outcomes(of line: ID<Contribution>) throws(LedgerError) -> [OutcomeStep] {
        try read { try Self.entries(naming: line, $0).outcomes(of: line) }
    }

    /// All steps of lines: what became of them, and who promised what anew.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where an entry cannot be read.
    public func steps(of lines: [ID<Contribution>]) throws(LedgerError) -> [ID<Contribution>: [LineStep]] {
        try read { db in
            try Dictionary(
                lines.map { ($0, try Self.entries(naming: $0, db).steps(of: $0)) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private static func entries(naming line: ID<Contribution>, _ db: Database) throws -> [JournalEntry] {
        try db.map(
            "SELECT \(JournalRow.columns) FROM journal WHERE instr(payload, ?) ORDER BY seq", [line.description]
        ) { try JournalEntry(JournalRow(&$0)) }
    }

    /// The entries of a batch, in order.
    static func entries(of batch: ID<JournalEntry>, _ db: Database) throws -> [JournalEntry] {
        try db.map("SELECT \(JournalRow.columns) FROM journal WHERE batch = ? ORDER BY seq", [batch.description]) {
            try JournalEntry(JournalRow(&$0))
        }
    }
}

/// A commit that neither succeeded nor left its transaction open.
struct CommitFailure: Error {
    let cause: any Error
}
