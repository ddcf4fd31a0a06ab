import TestSupport
import Testing
import Workshop

/// One laptop alone: the set of its rows says what they say one after the other.
@Suite("The rows of one laptop, as a set")
struct OneLaptopTests {
    @Test("whatever is done, undone and done again, the set says what the order says", arguments: 1...24)
    func wholeDays(_ seed: UInt64) throws {
        let start = try SampleDay(at: seed.isMultiple(of: 2) ? .vote : .evening)
        var laptop = Laptop("a")
        laptop.saysWhatItSaw = !seed.isMultiple(of: 3)
        var state = ProgrammeState()
        for change in start.changes {
            try state.apply(change)
            try laptop.record([change])
        }
        var random = RandomDay(seed: seed, clock: start.clock)
        var chance = SplitMix64(seed: seed)
        for _ in 0..<120 {
            switch Int.random(in: 0..<6, using: &chance) {
            case 0: _ = laptop.undo()
            case 1: _ = laptop.redo()
            default: try? laptop.record(random.next(in: laptop.state))
            }
        }
        state = ProgrammeState()
        for row in laptop.rows { try state.apply(row.change) }
        #expect(laptop.state == state)
        let joined = Joined(laptop.rows.shuffled(using: &chance))
        #expect(joined.state == state)
        #expect(joined.conflicts.isEmpty)
        #expect(joined.waiting.isEmpty)
        #expect(joined.order == laptop.rows.map(\.id))
    }

    @Test("a row whose writer had seen what is not there waits, and all that build on it")
    func waiting() throws {
        var laptop = Laptop("a")
        for change in try SampleDay(at: .morning).changes { try laptop.record([change]) }
        let missing = laptop.rows.count / 2
        var some = laptop.rows
        let row = some.remove(at: missing)
        let joined = Joined(some)
        #expect(joined.order == laptop.rows[..<missing].map(\.id))
        #expect(joined.waiting == laptop.rows[(missing + 1)...].map(\.id))
        var complete = joined
        complete.add([row])
        #expect(complete.waiting.isEmpty)
        #expect(complete.state == laptop.state)
    }

    @Test("a row that cannot be read keeps its place and changes nothing")
    func erased() throws {
        var laptop = Laptop("a")
        let start = try SampleDay(at: .morning)
        for change in start.changes { try laptop.record([change]) }
        let line = try #require(start.state.contribution(SampleDay.line(1)))
        try laptop.record(try laptop.state.revision(of: line.id) { $0.text = "said at first" })
        try laptop.record(try laptop.state.revision(of: line.id) { $0.text = "said at last" })
        let before = laptop.state
        let rows = laptop.rows.map { row in
            guard row.id == laptop.rows[laptop.rows.count - 2].id else { return row }
            return JoinRow(
                id: row.id, writer: row.writer, number: row.number, clock: row.clock, parents: row.parents,
                seen: row.seen, batch: row.batch, undoes: nil, operatorName: "", device: row.device, at: row.at,
                change: .unknown(UnknownChange(payload: "", kind: "", version: 0, record: nil)))
        }
        let joined = Joined(rows)
        #expect(joined.state == before)
        #expect(joined.waiting.isEmpty)
        #expect(joined.conflicts.isEmpty)
    }
}
