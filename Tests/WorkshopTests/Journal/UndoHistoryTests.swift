import Testing
import Workshop

/// What can be taken back and brought back, as the journal's batches tell it.
@Suite("Undo and redo")
struct UndoHistoryTests {
    private func id(_ number: UInt64) -> ID<JournalEntry> { ID(high: 0, low: number) }

    /// Batches as `number` or `number undoes number`, in the journal's order.
    private func history(_ batches: [(UInt64, UInt64?)]) -> UndoHistory {
        var history = UndoHistory()
        for (batch, undoes) in batches { history.follow(batch: id(batch), undoes: undoes.map(id)) }
        return history
    }

    @Test("the last thing done is the first to be taken back")
    func undo() {
        #expect(history([(1, nil), (2, nil)]).nextUndo == id(2))
        #expect(history([(1, nil), (2, nil), (3, 2)]).nextUndo == id(1))
        #expect(history([(1, nil), (2, nil), (3, 2), (4, 1)]).nextUndo == nil)
    }

    @Test("the last thing taken back is the first to be brought back")
    func redo() {
        #expect(history([(1, nil)]).nextRedo == nil)
        #expect(history([(1, nil), (2, nil), (3, 2), (4, 1)]).nextRedo == id(4))
        #expect(history([(1, nil), (2, nil), (3, 2), (4, 1), (5, 4)]).nextRedo == id(3))
    }

    @Test("what was brought back can be taken back again, and again")
    func again() {
        let history = history([(1, nil), (2, 1), (3, 2), (4, 3), (5, 4)])
        #expect(history.nextUndo == id(5))
        #expect(history.nextRedo == nil)
    }

    @Test("something new ends the redo")
    func new() {
        let history = history([(1, nil), (2, nil), (3, 2), (4, nil)])
        #expect(history.nextRedo == nil)
        #expect(history.nextUndo == id(4))
        #expect(history.done == [id(1), id(4)])
    }

    @Test("an undo of something unknown, from before the part of the journal that was read, is passed over")
    func unknown() {
        let history = history([(1, nil), (2, 77)])
        #expect(history.nextUndo == id(1))
        #expect(history.nextRedo == nil)
    }

    @Test("what has no opposite is the end: nothing before it is taken back")
    func notUndoable() {
        var history = history([(1, nil)])
        history.follow(batch: id(2), undoes: nil, isUndoable: false)
        #expect(history.nextUndo == nil)
    }
}
