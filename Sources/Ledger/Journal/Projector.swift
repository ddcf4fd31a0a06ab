import GRDB
import Workshop

/// Fills tables from the rows of a journal, one after the other, as if each were recorded now.
struct Projector {
    /// How many entries a newer Halqa wrote, or stand on such.
    private(set) var unknown = 0
    /// What the rows so far amount to; it is asked what may follow.
    private(set) var state = ProgrammeState()

    /// Goes on from what was recorded meanwhile.
    mutating func take(_ state: ProgrammeState) { self.state = state }

    /// Applies one row: all of it or nothing.
    /// - Returns: the entry; nil for one that builds on what is not understood.
    /// - Throws: `LedgerError.damaged` for a row that cannot be read; `Refusal` for one that does not follow.
    @discardableResult
    mutating func follow(_ row: JournalRow, into db: Database) throws -> JournalEntry? {
        let entry = try JournalEntry(row)
        if case .unknown(let change) = entry.change {
            unknown += 1
            let record = change.record ?? RecordKey(unknownIn: row.id)
            try RecordHead(entry: row.id, isKnown: false).put(for: record, db)
            return entry
        }
        let record = entry.change.content?.key
        let change = entry.change.completed(at: entry.at, by: entry.operatorName, in: state)
        do {
            try state.check(change)
            try db.inSavepoint {
                try change.write(db)
                if let record { try RecordHead(entry: row.id, isKnown: true).put(for: record, db) }
                return .commit
            }
            try state.apply(change)
        } catch let refusal as Refusal {
            // What it stands on may be what is not understood.
            guard unknown > 0 else { throw refusal }
            unknown += 1
            if let record { try RecordHead(entry: row.id, isKnown: false).put(for: record, db) }
            return nil
        }
        return entry
    }
}

extension Change {
    /// Says who said what became of a line and when, where an entry of before version 3 leaves that to its row.
    /// - Parameters:
    ///   - instant: the entry's time.
    ///   - operatorName: the entry's operator.
    func completed(at instant: Instant, by operatorName: PlainText, in state: ProgrammeState) -> Change {
        guard case .contribution(let revision) = self,
            [revision.before, revision.after].contains(where: { $0?.settlement != nil && $0?.settlement?.at == nil })
        else { return self }
        let current = (revision.after ?? revision.before).flatMap { state.contributions[$0.activity]?[$0.id] }
        var (before, after) = (revision.before, revision.after)
        if before?.settlement?.at == nil, before?.outcome == current?.outcome {
            before?.settlement = current?.settlement
        }
        if let outcome = after?.outcome, after?.settlement?.at == nil {
            after?.settlement =
                outcome == before?.outcome
                ? before?.settlement : Contribution.Settlement(outcome, at: instant, by: operatorName)
        }
        return .contribution(Revision(from: before, to: after))
    }
}
