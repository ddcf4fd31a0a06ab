/// What one person can take back, and bring back, as their journal entries tell it.
///
/// Undo and redo are entries like any other, so the two stacks are never stored: they follow from the journal. A batch
/// that undoes nothing is something done; one that undoes a done batch is an undo; one that undoes an undo is a redo.
public struct UndoHistory: Sendable, Equatable {
    /// Batches that can be undone, the latest last.
    public private(set) var done: [ID<JournalEntry>] = []
    /// Undo batches that can be undone themselves, the latest last.
    public private(set) var undone: [ID<JournalEntry>] = []

    /// Makes an empty history.
    public init() {}

    /// Follows the next batch, in the journal's order.
    /// - Parameters:
    ///   - batch: the batch.
    ///   - undoes: the batch it takes back; nil when it does something new.
    ///   - isUndoable: false for a batch that has no opposite.
    public mutating func follow(batch: ID<JournalEntry>, undoes: ID<JournalEntry>?, isUndoable: Bool = true) {
        guard let undoes else {
            undone.removeAll()
            if isUndoable { done.append(batch) } else { done.removeAll() }
            return
        }
        if let at = done.lastIndex(of: undoes) {
            done.remove(at: at)
            undone.append(batch)
        } else if let at = undone.lastIndex(of: undoes) {
            undone.remove(at: at)
            done.append(batch)
        }
    }

    /// The batch to take back next.
    public var nextUndo: ID<JournalEntry>? { done.last }

    /// The undo to take back next.
    public var nextRedo: ID<JournalEntry>? { undone.last }
}
