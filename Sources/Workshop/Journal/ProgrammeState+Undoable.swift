extension ProgrammeState {
    /// Of batches that could be taken back, latest first, the first one that can: what others have built on is passed by.
    /// - Returns: the batch, and those that were passed by; nil when none can be taken back.
    public func firstUndoable(
        _ batches: [[JournalEntry]]
    ) -> (entries: [JournalEntry], skipped: [[JournalEntry]])? {
        for (index, entries) in batches.enumerated() {
            var next = self
            let changes = entries.reversed().compactMap(\.change.inverse)
            if (try? next.apply(changes)) != nil { return (entries, Array(batches.prefix(index))) }
        }
        return nil
    }
}
