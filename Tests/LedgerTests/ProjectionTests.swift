import Ledger
import TestSupport
import Testing
import Workshop

/// The tables say what the journal says, whatever happened.
@Suite("Tables and journal")
struct ProjectionTests {
    @Test("a state from the tables is the state from the journal, after any sequence of changes, undos and redos")
    func anySequence() throws {
        var cast = 0
        for seed in UInt64(1)...10 {
            let desk = try Desk(at: .vote)
            var random = RandomDay(seed: seed, clock: desk.clock)
            var state = desk.expected
            var (recorded, refused, undone) = (0, 0, 0)
            for step in 0..<240 {
                if step % 7 == 3 {
                    let entries = try? desk.ledger.undo(by: "Amina", own: step % 2 == 0, isRedo: step % 5 == 0)
                    try state.apply(entries?.map(\.change) ?? [])
                    undone += entries?.count ?? 0
                } else {
                    let changes = random.next(in: state)
                    // What memory refuses the file refuses, for the same reason.
                    do {
                        try state.apply(changes)
                        try desk.ledger.record(changes, by: step % 3 == 0 ? "Yassir" : "Amina")
                        recorded += 1
                    } catch let refusal as Refusal {
                        refused += 1
                        #expect(throws: LedgerError.refused(refusal)) {
                            try desk.ledger.record(changes, by: "Amina")
                        }
                    }
                }
                if step % 20 == 0 { #expect(try desk.state == state) }
            }
            #expect(recorded > 50 && undone > 5 && refused > 0, "the sequence is worth its name")
            let read = try desk.another().state().state
            #expect(RecordFields.differing(read.records, state.records) == [], "the tables do not say these")
            #expect(read == state)
            // Kept ballot by ballot on one side, counted from the tables on the other.
            for poll in state.polls.keys {
                #expect(read.roomCount(of: poll) == state.roomCount(of: poll))
                #expect(read.counts[poll] == state.counts[poll])
                #expect(read.missingCodes(of: poll) == state.missingCodes(of: poll))
                #expect((try? read.tally(of: poll)) == (try? state.tally(of: poll)))
            }
            cast += state.ballots.values.reduce(0) { $0 + $1.count }
            var replayed = ProgrammeState()
            try replayed.apply(try desk.another().entries(after: 0).map(\.change))
            #expect(replayed == state)
            #expect(try desk.problems == [])
        }
        #expect(cast > 10, "ballots too")
    }

    @Test("every moment of the sample day comes back from its file", arguments: SampleDay.Moment.allCases)
    func moments(_ moment: SampleDay.Moment) throws {
        let desk = try Desk(at: moment)
        let (state, sequence) = try desk.ledger.state()
        #expect(state == desk.expected)
        #expect(sequence == (try SampleDay(at: moment).changes.count))
        let verification = try #require(try desk.verification())
        #expect(verification.problems == [])
        #expect(verification.entries == sequence)
        #expect(verification.head == (try desk.ledger.snapshot().head))
        #expect(verification.head?.count == 64)
    }
}
