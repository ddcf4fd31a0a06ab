import GRDB
import Workshop

extension Ledger {
    /// Records changes as one batch: all of them, on the disk, or none.
    ///
    /// When this returns, the changes survive a power cut. When it throws anything but `outcomeUnknown`, the file is as
    /// it was.
    /// - Parameters:
    ///   - operatorName: who is at the keyboard.
    ///   - undoes: the batch that these changes take back.
    /// - Returns: the entries as they stand in the journal; none for no changes.
    @discardableResult
    public func record(
        _ changes: [Change], by operatorName: PlainText, undoes: ID<JournalEntry>? = nil
    ) throws(LedgerError) -> [JournalEntry] {
        guard !changes.isEmpty else { return [] }
        let batch: ID<JournalEntry> = world.newID()
        do {
            return try queue.writeWithoutTransaction { db in
                try db.beginTransaction(.immediate)
                let entries: [JournalEntry]
                do {
                    entries = try append(changes, batch: batch, by: operatorName, undoes: undoes, to: db)
                } catch {
                    try? db.rollback()
                    throw error
                }
                try commit(db)
                return entries
            }
        } catch let failure as CommitFailure {
            return try entries(ofUncertain: batch, after: failure)
        } catch {
            throw LedgerError(error)
        }
    }

    /// Takes back the last thing done, or brings back the last thing taken back.
    /// - Parameters:
    ///   - operatorName: who asks; recorded with the entries.
    ///   - own: true to look at this person's own entries only; false for the last ones of anybody.
    ///   - isRedo: true to bring back.
    /// - Returns: the new entries. Refused with `nothingToUndo`, or with `changedMeanwhile` when a later change of
    ///   somebody else stands in the way.
    @discardableResult
    public func undo(
        by operatorName: PlainText, own: Bool, isRedo: Bool = false
    ) throws(LedgerError) -> [JournalEntry] {
        let target: (batch: ID<JournalEntry>, changes: [Change]) = try typed {
            try queue.read { db in
                let history = try Self.undoHistory(of: own ? operatorName : nil, db)
                guard let batch = isRedo ? history.nextRedo : history.nextUndo else { throw Refusal.nothingToUndo }
                let rows = try db.rows("SELECT * FROM journal WHERE batch = ? ORDER BY seq DESC", [batch.description])
                return (batch, try rows.compactMap { try JournalEntry($0).change.inverse })
            }
        }
        return try record(target.changes, by: operatorName, undoes: target.batch)
    }

    private func append(
        _ changes: [Change], batch: ID<JournalEntry>, by operatorName: PlainText, undoes: ID<JournalEntry>?,
        to db: Database
    ) throws -> [JournalEntry] {
        let last = try db.row("SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1", [])
        let at = max(world.now(), last?.instant("at") ?? Instant(milliseconds: 0))
        let own = try db.row(
            "SELECT hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1", [device.description])
        var previous: String = own?["hash"] ?? JournalHash.origin
        var entries: [JournalEntry] = []
        for change in changes {
            try change.apply(db)
            let entry = JournalEntry(
                sequence: (last?["seq"] ?? 0) + entries.count + 1, id: entries.isEmpty ? batch : world.newID(), at: at,
                device: device, operatorName: operatorName, batch: batch, undoes: undoes, change: change)
            previous = try entry.append(to: db, previous: previous)
            entries.append(entry)
        }
        return entries
    }

    private func commit(_ db: Database) throws {
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
    private func entries(
        ofUncertain batch: ID<JournalEntry>, after failure: CommitFailure
    ) throws(LedgerError) -> [JournalEntry] {
        do {
            try reopen()
            let rows = try queue.read {
                try $0.rows("SELECT * FROM journal WHERE batch = ? ORDER BY seq", [batch.description])
            }
            guard rows.isEmpty else { return try rows.map(JournalEntry.init) }
        } catch {
            throw .outcomeUnknown("\(failure.cause)")
        }
        throw LedgerError(failure.cause)
    }

    /// Follows the journal's batches; long journals from their last few thousand rows on, far beyond what anyone undoes.
    private static func undoHistory(of operatorName: PlainText?, _ db: Database) throws -> UndoHistory {
        var history = UndoHistory()
        let rows = try db.rows(
            """
            SELECT batch, undoes, kind FROM (
                SELECT seq, batch, undoes, kind FROM journal
                WHERE id = batch AND (?1 IS NULL OR operator = ?1) ORDER BY seq DESC LIMIT 5000
            ) ORDER BY seq
            """, [operatorName?.string])
        for row in rows {
            let isUndoable = (row["kind"] as String) != Change.Kind.programmeCreated.rawValue
            history.follow(batch: try row.id("batch"), undoes: try row.optionalID("undoes"), isUndoable: isUndoable)
        }
        return history
    }
}

/// A commit that neither succeeded nor left its transaction open.
private struct CommitFailure: Error {
    let cause: any Error
}
