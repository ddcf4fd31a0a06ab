import Ledger
import TestSupport
import Testing
import Workshop

/// Taking back and bringing back, in the file. Neither forgets anything: both are entries of their own.
@Suite("Undo in the file")
struct UndoTests {
    private static let before = SampleDay.Moment.morning

    @Test("undo takes the last batch back, redo brings it back, and the journal tells all three")
    func undoRedo() throws {
        let desk = try Desk(at: Self.before)
        let start = try desk.state
        let line = try desk.say("one")
        let written = try desk.state
        let undone = try desk.ledger.undo(by: "Amina", own: true)
        #expect(try desk.state == start)
        #expect(undone.map(\.change.kind) == [.contributionRemoved])
        let redone = try desk.ledger.undo(by: "Amina", own: true, isRedo: true)
        #expect(try desk.state == written)
        #expect(redone.first?.undoes == undone.first?.batch)
        #expect(
            try desk.ledger.entries(after: 0).suffix(3).map(\.change.kind) == [
                .contributionWritten, .contributionRemoved, .contributionWritten,
            ])
        #expect(try desk.state.contribution(line) != nil)
    }

    @Test("when and by whom an action was settled is a part of its line: as it was said last, also after taking back")
    func settlements() throws {
        let desk = try Desk(at: .evening)
        let action = try #require(
            try desk.state.contributions.values.flatMap(\.values).first { $0.kind == .action }?.id)
        func settle(_ outcome: Contribution.Outcome?, by name: PlainText) throws {
            try desk.record(by: name) { try $0.settling(of: action, as: outcome, at: desk.clock.now, by: name) }
        }
        func settlement() throws -> Contribution.Settlement? { try desk.state.contribution(action)?.settlement }
        let first = desk.clock.now
        try settle(.done, by: "Amina")
        #expect(try settlement() == Contribution.Settlement(.done, at: first, by: "Amina"))
        try settle(nil, by: "Amina")
        #expect(try settlement() == nil)
        desk.clock.advance(seconds: 86_400)
        try settle(.dropped, by: "Yassir")
        #expect(try settlement() == Contribution.Settlement(.dropped, at: desk.clock.now, by: "Yassir"))
        try desk.ledger.undo(by: "Yassir", own: true)
        try desk.ledger.undo(by: "Amina", own: true)
        #expect(try settlement() == Contribution.Settlement(.done, at: first, by: "Amina"))
        #expect(try desk.problems == [])
    }

    @Test("a batch is taken back whole, its last change first")
    func batch() throws {
        let desk = try Desk()
        let start = try desk.state
        try desk.record { state in
            try state.walkIn(
                Stakeholder(id: desk.clock.world.newID(), name: "Omar"), on: SampleDay.day(1), at: desk.clock.now,
                by: "desk")
        }
        let undone = try desk.ledger.undo(by: "Amina", own: true)
        #expect(undone.map(\.change.kind) == [.arrivalWithdrawn, .stakeholderRemoved])
        #expect(try desk.state == start)
    }

    @Test("everything since the file was made can be taken back, and brought back; the plan stays")
    func wayBack() throws {
        let desk = try Desk(at: .evening)
        let end = try desk.state
        var steps = 0
        while (try? desk.ledger.undo(by: "Amina", own: false)) != nil { steps += 1 }
        #expect(try desk.state.stakeholders.isEmpty)
        #expect(try desk.state.programme == end.programme)
        #expect(throws: LedgerError.refused(.nothingToUndo)) { try desk.ledger.undo(by: "Amina", own: false) }
        for _ in 0..<steps { try desk.ledger.undo(by: "Amina", own: false, isRedo: true) }
        #expect(try desk.state == end)
        #expect(throws: LedgerError.refused(.nothingToRedo)) {
            try desk.ledger.undo(by: "Amina", own: false, isRedo: true)
        }
        #expect(try desk.problems == [])
    }

    @Test("one's own: another person's later work stays where it is")
    func own() throws {
        let desk = try Desk(at: Self.before)
        let mine = try desk.say("mine", by: "Amina")
        let theirs = try desk.say("theirs", by: "Yassir")
        try desk.ledger.undo(by: "Amina", own: true)
        #expect(try desk.state.contribution(mine) == nil)
        #expect(try desk.state.contribution(theirs)?.text == "theirs")
    }

    @Test("anybody's: the last thing done, whoever did it, under the name of who asks")
    func anybody() throws {
        let desk = try Desk(at: Self.before)
        let mine = try desk.say("mine", by: "Amina")
        let theirs = try desk.say("theirs", by: "Yassir")
        let entries = try desk.ledger.undo(by: "Amina", own: false)
        #expect(entries.first?.operatorName == "Amina")
        #expect(try desk.state.contribution(theirs) == nil)
        #expect(try desk.state.contribution(mine) != nil)
    }

    @Test("across two processes")
    func processes() throws {
        let desk = try Desk(at: Self.before)
        let other = try desk.another()
        let line = try desk.say("theirs", by: "Yassir", to: other)
        try desk.ledger.undo(by: "Amina", own: false)
        #expect(try other.state().state.contribution(line) == nil)
        try other.undo(by: "Yassir", own: false, isRedo: true)
        #expect(try desk.state.contribution(line) != nil)
    }

    @Test("a later change of somebody else stands in the way: refused, and nothing is changed")
    func blocked() throws {
        let desk = try Desk(at: Self.before)
        let line = try desk.say("mine", by: "Amina")
        try desk.record(by: "Yassir") { try $0.revision(of: line) { $0.text = "better" } }
        let state = try desk.state
        #expect(throws: LedgerError.refused(.changedMeanwhile(.contributionRemoved))) {
            try desk.ledger.undo(by: "Amina", own: true)
        }
        #expect(try desk.state == state)
        // When the other one takes it back the way is free.
        try desk.ledger.undo(by: "Yassir", own: true)
        try desk.ledger.undo(by: "Amina", own: true)
        #expect(try desk.state.contribution(line) == nil)
    }

    @Test("what a colleague took back is not there to be taken back again: one's own undo goes on to the one before")
    func takenBackByAColleague() throws {
        let desk = try Desk(at: Self.before)
        let first = try desk.say("first", by: "Yassir")
        let second = try desk.say("second", by: "Yassir")
        try desk.ledger.undo(by: "Amina", own: false)
        #expect(try desk.state.contribution(second) == nil)
        try desk.ledger.undo(by: "Yassir", own: true)
        #expect(try desk.state.contribution(first) == nil)
        try desk.ledger.undo(by: "Yassir", own: true, isRedo: true)
        try desk.ledger.undo(by: "Yassir", own: true, isRedo: true)
        #expect(try desk.state.contribution(second)?.text == "second", "one may bring back what a colleague took back")
    }

    @Test("two who press undo at once take back one thing each, or the second is told; never one thing twice")
    func atOnce() throws {
        let desk = try Desk(at: Self.before)
        let line = try desk.say("one", by: "Amina")
        try desk.record(by: "Amina") { try $0.revision(of: line) { $0.text = "two" } }
        let other = try desk.another()
        try desk.ledger.undo(by: "Amina", own: true)
        try other.undo(by: "Amina", own: true)
        #expect(try desk.state.contribution(line) == nil)
        #expect(try desk.problems == [])
    }

    @Test("something new ends the redo")
    func newWork() throws {
        let desk = try Desk(at: Self.before)
        try desk.say("one")
        try desk.ledger.undo(by: "Amina", own: true)
        try desk.say("two")
        #expect(throws: LedgerError.refused(.nothingToRedo)) {
            try desk.ledger.undo(by: "Amina", own: true, isRedo: true)
        }
    }

    @Test("an opening is not taken back under votes that a colleague has counted")
    func openingUnderVotes() throws {
        let desk = try Desk(at: .evening)
        try desk.record(by: "Amina") { try $0.reopening(of: SampleDay.meetAgain) }
        let entry = try #require(try desk.ledger.entries(after: 0).last { $0.change.kind == .pollOpened })
        let back = try #require(entry.change.inverse)
        #expect(throws: LedgerError.self) { try desk.ledger.record([back], by: "Amina", undoes: entry.batch) }
        #expect(try desk.state.polls[SampleDay.meetAgain]?.state == .open)
    }
}
