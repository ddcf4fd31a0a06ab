import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// Two people at one file, each with what they last saw on the screen.
@Suite("Two ledgers on one file")
struct TwoLedgersTests {
    private static let tablet = ID<Device>(high: 2, low: 2)

    @Test("both edit one line: the second is told, and nothing is overwritten")
    func sameLine() throws {
        let desk = try Desk(at: .morning)
        let other = try desk.another()
        let seen = try desk.state
        let mine = try seen.revision(of: SampleDay.line(1)) { $0.text = "mine" }
        let theirs = try seen.revision(of: SampleDay.line(1)) { $0.text = "theirs" }
        try other.record(theirs, by: "Yassir")
        #expect(throws: LedgerError.refused(.changedMeanwhile(.contributionRevised))) {
            try desk.ledger.record(mine, by: "Amina")
        }
        #expect(try desk.state.contribution(SampleDay.line(1))?.text == "theirs")
    }

    @Test("both check one person in: the second is told")
    func sameArrival() throws {
        let desk = try Desk()
        let other = try desk.another()
        let seen = try desk.state
        let arrivals = try ["desk 1", "desk 2"].map {
            try seen.arrival(of: SampleDay.person(1), on: SampleDay.day(1), at: desk.clock.now, by: PlainText($0))
        }
        try desk.ledger.record(arrivals[0], by: "Amina")
        #expect(throws: LedgerError.refused(.changedMeanwhile(.arrived))) {
            try other.record(arrivals[1], by: "Yassir")
        }
        #expect(try other.state().state.attendances(on: SampleDay.day(1))[SampleDay.person(1)]?.checkedInBy == "desk 1")
    }

    @Test("a count that comes after another process closed the poll is refused")
    func closedMeanwhile() throws {
        let desk = try Desk(at: .vote)
        let other = try desk.another()
        let seen = try desk.state
        try other.record(try seen.closing(of: SampleDay.firstMeasures, at: desk.clock.now), by: "Yassir")
        #expect(throws: LedgerError.refused(.pollIs(.closed))) {
            try desk.ledger.record(
                try seen.count(of: 1, from: .hands, in: SampleDay.firstMeasures, votes: 3), by: "Amina")
        }
        #expect(throws: LedgerError.refused(.pollIs(.closed))) {
            try desk.ledger.record(
                try seen.turnout(of: .hands, in: SampleDay.firstMeasures, ballots: 3), by: "Amina")
        }
    }

    @Test("two who key ballots at once do not give one number to both")
    func ballotNumbers() throws {
        let desk = try Desk(at: .vote)
        let other = try desk.another()
        let seen = try desk.state
        let poll = SampleDay.meetAgain
        let opened = try seen.opening(of: poll, at: desk.clock.now, random: desk.clock.world.random)
        try desk.ledger.record(opened, by: "Amina")
        let open = try desk.state
        let ballots = try (1...2).map { try open.casting("1", source: .paper, in: poll, id: ID(high: 7, low: $0)) }
        try desk.ledger.record(ballots[0], by: "Amina")
        #expect(throws: LedgerError.refused(.changedMeanwhile(.ballotCast))) {
            try other.record(ballots[1], by: "Yassir")
        }
        let again = try desk.state.casting("1", source: .paper, in: poll, id: ID(high: 7, low: 2))
        try other.record(again, by: "Yassir")
        #expect(try desk.state.ballots(of: poll).map(\.number) == [1, 2])
    }

    @Test("merges that cross make no chain")
    func crossedMerges() throws {
        let desk = try Desk(at: .morning)
        let other = try desk.another()
        let seen = try desk.state
        try desk.ledger.record(try seen.merge(of: SampleDay.line(1), into: SampleDay.line(3)), by: "Amina")
        #expect(throws: LedgerError.refused(.cannotMerge)) {
            try other.record(try seen.merge(of: SampleDay.line(3), into: SampleDay.line(7)), by: "Yassir")
        }
        #expect(throws: LedgerError.refused(.inUse)) {
            try other.record(try seen.removal(of: SampleDay.line(3)), by: "Yassir")
        }
    }

    @Test("a poll of the same name is made once")
    func samePoll() throws {
        let desk = try Desk(at: .morning)
        let other = try desk.another()
        let seen = try desk.state
        func make() throws -> [Change] {
            var poll = try #require(seen.polls[SampleDay.meetAgain])
            poll.id = desk.clock.world.newID()
            poll.code = "mine"
            return try seen.creation(of: poll)
        }
        try desk.ledger.record(try make(), by: "Amina")
        #expect(throws: LedgerError.refused(.changedMeanwhile(.pollPlanned))) {
            try other.record(try make(), by: "Yassir")
        }
    }

    @Test("different lines do not get in each other's way, and both see both")
    func differentLines() throws {
        let desk = try Desk(at: .morning)
        let other = try desk.another()
        let lines = [try desk.say("one"), try desk.say("two", by: "Yassir", to: other)]
        for ledger in [desk.ledger, other] {
            let state = try ledger.state().state
            #expect(lines.compactMap { state.contribution($0)?.text } == ["one", "two"])
        }
    }

    @Test("what the other one did is exactly what comes after the last entry seen")
    func entriesAfter() throws {
        let desk = try Desk(at: .morning)
        let other = try desk.another()
        var (state, seen) = try desk.ledger.state()
        #expect(try desk.ledger.entries(after: seen).isEmpty)
        try desk.say("one", by: "Yassir", to: other)
        try other.undo(by: "Yassir", own: true)
        try desk.say("two", by: "Yassir", to: other)
        let entries = try desk.ledger.entries(after: seen)
        #expect(entries.map(\.change.kind) == [.contributionWritten, .contributionRemoved, .contributionWritten])
        #expect(try desk.ledger.entries(after: seen, limit: 2) == Array(entries.prefix(2)))
        try state.apply(entries.map(\.change))
        seen = try #require(entries.last).sequence
        #expect(try desk.ledger.state() == (state, seen))
    }

    @Test("the data version changes when the other one has written, and not when nobody has")
    func dataVersion() throws {
        let desk = try Desk(at: .morning)
        let other = try desk.another()
        let before = try desk.ledger.dataVersion()
        _ = try other.state()
        #expect(try desk.ledger.dataVersion() == before)
        try desk.say("one", by: "Yassir", to: other)
        #expect(try desk.ledger.dataVersion() != before)
    }

    @Test("two laptops keep a chain each in one file")
    func twoDevices() throws {
        let desk = try Desk(at: .morning)
        let tablet = try desk.another(device: Self.tablet)
        for number in 0..<6 {
            try desk.say("line \(number)".plain, to: number % 2 == 0 ? tablet : desk.ledger)
        }
        #expect(try desk.problems == [])
        #expect(Set(try desk.ledger.entries(after: 0).map(\.device)).count == 2)
    }

    @Test("a file that another process holds for too long is busy: nothing is written, and the next try succeeds")
    func busy() throws {
        let desk = try Desk(at: .morning)
        let hasty = try desk.another(patience: 0.05)
        let state = try desk.state
        try Desk.withoutGuards(at: desk.path) { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: LedgerError.busy) { try desk.say("now", to: hasty) }
            #expect(try hasty.state().state == state, "reading goes on")
            try db.execute(sql: "COMMIT; BEGIN EXCLUSIVE")
            #expect(throws: LedgerError.busy) { try hasty.state() }
            #expect(throws: LedgerError.busy) { try hasty.saveDraft("x", slot: "s", by: "Amina") }
            try db.execute(sql: "COMMIT")
        }
        try desk.say("now", to: hasty)
        #expect(try desk.problems == [])
    }

    @Test("a reader that does not let go makes the commit busy, and nothing of it stays")
    func busyAtCommit() throws {
        let desk = try Desk(at: .morning)
        let hasty = try desk.another(patience: 0.05)
        let state = try desk.state
        try Desk.withoutGuards(at: desk.path) { db in
            try db.execute(sql: "BEGIN; SELECT count(*) FROM journal")
            #expect(throws: LedgerError.busy) { try desk.say("now", to: hasty) }
            try db.execute(sql: "COMMIT")
        }
        #expect(try hasty.state().state == state)
        try desk.say("now", to: hasty)
        #expect(try desk.problems == [])
    }
}

extension String {
    /// This text, cleaned.
    var plain: PlainText { PlainText(self) }
}
