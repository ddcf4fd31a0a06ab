import TestSupport
import Testing
import Workshop

/// Every change can be taken back exactly, whatever happened.
@Suite("Taking back")
struct InverseTests {
    @Test("after any sequence, the opposites in reverse order lead back through every state", arguments: 1...12)
    func wholeDays(_ seed: UInt64) throws {
        let start = try SampleDay(at: .vote)
        var state = start.state
        var random = RandomDay(seed: seed, clock: start.clock)
        var batches: [(before: ProgrammeState, changes: [Change])] = []
        while batches.count < 120 {
            let changes = random.next(in: state)
            let before = state
            // A removal of what others refer to is refused as it is applied, and changes nothing.
            do { try state.apply(changes) } catch {
                #expect(state == before)
                continue
            }
            #expect(state != before, "\(changes)")
            batches.append((before, changes))
        }
        for batch in batches.reversed() {
            try state.apply(batch.changes.reversed().compactMap(\.inverse))
            #expect(state == batch.before)
        }
        #expect(state == start.state)
    }

    @Test("the opposite of the opposite is the change itself")
    func twice() throws {
        for change in try SampleDay(at: .nextDay).changes.dropFirst() {
            #expect(change.inverse?.inverse == change)
        }
    }

    @Test("the plan cannot be taken back, and there is one plan only")
    func programme() throws {
        var day = try SampleDay(at: .planned)
        let created = try #require(day.changes.first)
        #expect(created.inverse == nil)
        #expect(throws: Refusal.programmeExists) { try day.record([created]) }
    }

    @Test("a change whose record somebody else changed meanwhile is refused, and nothing of its batch is applied")
    func changedMeanwhile() throws {
        var day = try SampleDay(at: .morning)
        let mine = try day.state.revision(of: SampleDay.line(1)) { $0.text = "mine" }
        try day.record(try day.state.revision(of: SampleDay.line(1)) { $0.text = "theirs" })
        let before = day.state
        let innocent = try day.state.parking(of: SampleDay.line(7), true)
        #expect(throws: Refusal.changedMeanwhile(.contributionRevised)) { try day.record(innocent + mine) }
        #expect(day.state == before)
    }

    @Test("a change that was recorded already is refused the second time, for every kind of record")
    func twiceRecorded() throws {
        for change in try SampleDay(at: .nextDay).changes where change.inverse != nil {
            // Some need a state further on than the morning of the day; they are passed over.
            var state = try SampleDay(at: .planned).state
            guard (try? state.apply([change])) != nil else { continue }
            #expect(throws: Refusal.self, "\(change)") { try state.apply([change]) }
        }
    }
}
