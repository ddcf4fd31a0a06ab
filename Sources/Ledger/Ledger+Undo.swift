import GRDB
public import Workshop

extension Ledger {
    /// Takes back the last thing done, or brings back the last thing taken back.
    /// - Parameters:
    ///   - operatorName: who asks; recorded with the entries.
    ///   - own: true to look at this person's own entries only; false for the last ones of anybody.
    ///   - isRedo: true to bring back.
    /// - Returns: the new entries.
    /// - Throws: as `record`; refused with `nothingToUndo` or `nothingToRedo`, or with `changedMeanwhile` when a later change of somebody else
    ///   stands in the way.
    @discardableResult
    public func undo(
        by operatorName: PlainText, own: Bool, isRedo: Bool = false
    ) throws(LedgerError) -> [JournalEntry] {
        _ = try writable()
        let target: (batch: ID<JournalEntry>, changes: [Change]) = try read { db in
            let history = try undoHistory(of: own ? operatorName : nil, db)
            guard let batch = isRedo ? history.nextRedo : history.nextUndo else {
                throw isRedo ? Refusal.nothingToRedo : .nothingToUndo
            }
            let entries = try Self.entries(of: batch, db)
            // A part of it alone would be something that nobody ever did.
            guard entries.allSatisfy({ $0.change.content != nil }) else { throw Refusal.writtenByNewer }
            return (batch, entries.reversed().compactMap(\.change.inverse))
        }
        return try record(target.changes, by: operatorName, undoes: target.batch)
    }

    /// What can be taken back, or brought back: the latest batch first, each as it stands in the journal.
    /// - Parameters:
    ///   - operatorName: who asks.
    ///   - own: true to look at this person's own entries only; false for the last ones of anybody.
    ///   - isRedo: true for what can be brought back.
    ///   - limit: how many are looked up at most.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func undoable(
        by operatorName: PlainText, own: Bool = true, isRedo: Bool, limit: Int = 10
    ) throws(LedgerError) -> [[JournalEntry]] {
        try read { db in
            let history = try undoHistory(of: own ? operatorName : nil, db)
            let batches = (isRedo ? history.undone : history.done).suffix(max(0, limit)).reversed()
            return try batches.map { try Self.entries(of: $0, db) }
        }
    }

    /// Takes a batch back, or brings it back where it took something back.
    /// - Returns: the new entries.
    /// - Throws: as `record`; refused with `changedMeanwhile` when a later change stands in the way, with `writtenByNewer` when
    ///   a newer Halqa did a part of it.
    @discardableResult
    public func undo(_ entries: [JournalEntry], by operatorName: PlainText) throws(LedgerError) -> [JournalEntry] {
        _ = try writable()
        guard let batch = entries.first?.batch else { throw .refused(.nothingToUndo) }
        guard entries.allSatisfy({ $0.change.content != nil }) else { throw .refused(.writtenByNewer) }
        return try record(entries.reversed().compactMap(\.change.inverse), by: operatorName, undoes: batch)
    }

    /// Follows the journal's batches; long journals from their last few thousand rows on, far beyond what anyone undoes.
    ///
    /// One person's history holds everybody's undos as well: what a colleague took back is not there to be taken back
    /// again, but can be brought back.
    ///
    /// What came from other laptops is theirs to take back.
    private func undoHistory(of operatorName: PlainText?, _ db: Database) throws -> UndoHistory {
        let batches: [(id: ID<JournalEntry>, undoes: ID<JournalEntry>?, kind: String)] = try db.map(
            """
            SELECT batch, undoes, kind FROM (
                SELECT seq, batch, undoes, kind FROM journal
                WHERE id = batch AND (?1 IS NULL OR operator = ?1 OR undoes IS NOT NULL)
                    AND (?2 IS NULL OR device = ?2) ORDER BY seq DESC LIMIT 5000
            ) ORDER BY seq
            """, [operatorName?.string, try Self.lastJoining(db) == nil ? nil : device.description]
        ) { (try $0.id(), try $0.optionalID(), try $0.next()) }
        var history = UndoHistory()
        for batch in batches {
            history.follow(
                batch: batch.id, undoes: batch.undoes,
                isUndoable: !Change.Kind.lasting.contains { $0.rawValue == batch.kind })
        }
        return history
    }
}
