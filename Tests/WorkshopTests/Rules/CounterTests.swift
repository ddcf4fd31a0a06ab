import Tally
import TestSupport
import Testing
import Workshop

/// Two people count the same hands, each for himself.
@Suite("Two counters")
struct CounterTests {
    private func open() throws -> (day: SampleDay, poll: ID<Poll>) {
        try BallotTests.open(PollRules(method: .motion, majority: .simple, counters: 2))
    }

    private func count(
        _ option: Int, _ votes: Int?, by counter: Int, _ day: inout SampleDay, _ poll: ID<Poll>
    ) throws {
        try day.record(try day.state.count(of: option, from: .hands, in: poll, votes: votes, counter: counter))
    }

    @Test("a number counts when both have found it")
    func agreement() throws {
        var (day, poll) = try open()
        try count(1, 12, by: 1, &day, poll)
        #expect(day.state.counts[poll] == nil)
        var option = try #require(day.state.roomCount(of: poll)?.result().options[0])
        #expect(option.votes == 0 && option.unsettled == ["hands": .otherCounter])

        try count(1, 13, by: 2, &day, poll)
        #expect(day.state.counts[poll] == nil)
        let alarms = day.state.roomCount(of: poll)?.alarms()
        #expect(alarms == [.countersDisagree(option: 0, source: "hands", first: 12, second: 13)])
        option = try #require(day.state.roomCount(of: poll)?.result().options[0])
        #expect(option.votes == 0 && option.unsettled == ["hands": .recount(first: 12, second: 13)])

        try count(1, 13, by: 1, &day, poll)
        #expect(day.state.counts[poll] == [.hands: [1: 13]])
        #expect(day.state.roomCount(of: poll)?.result().options[0].votes == 13)
        #expect(day.state.roomCount(of: poll)?.alarms() == [])

        try day.record([try #require(day.changes.last?.inverse)])
        #expect(day.state.counts[poll] == nil, "taken back, they disagree again")
        try count(1, nil, by: 1, &day, poll)
        try count(1, nil, by: 2, &day, poll)
        #expect(day.state.counted[poll] == nil)
    }

    @Test("only as many people count as the rules say")
    func numbers() throws {
        let (day, poll) = try open()
        for counter in [0, 3] {
            #expect(throws: Refusal.noSuchCounter(count: 2)) {
                try day.state.count(of: 1, from: .hands, in: poll, votes: 1, counter: counter)
            }
        }
        let (alone, one) = try BallotTests.open(.motion)
        #expect(throws: Refusal.noSuchCounter(count: 1)) {
            try alone.state.count(of: 1, from: .hands, in: one, votes: 1, counter: 2)
        }
    }

    @Test("a side that was seen to have the majority needs no number; a number replaces it")
    func uncounted() throws {
        var (day, poll) = try BallotTests.open(.motion)
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, uncounted: .majority))
        try day.record(try day.state.count(of: 2, from: .hands, in: poll, votes: 3))
        #expect(day.state.roomCount(of: poll)?.result().decision == .carried)
        #expect(day.state.counts[poll] == [.hands: [2: 3]])
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, votes: 2))
        #expect(day.state.roomCount(of: poll)?.result().decision == .rejected)
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, uncounted: .undocumented))
        #expect(day.state.roomCount(of: poll)?.result().decision == nil)
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, uncounted: nil))
        #expect(day.state.counted[poll]?.count == 1)
    }

    @Test("one counter who saw a majority and one who counted do not agree")
    func seenAndCounted() throws {
        var (day, poll) = try open()
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, uncounted: .majority, counter: 1))
        try count(1, 9, by: 2, &day, poll)
        #expect(
            day.state.roomCount(of: poll)?.alarms()
                == [.countersDisagree(option: 0, source: "hands", first: nil, second: 9)])
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, uncounted: .majority, counter: 2))
        #expect(day.state.roomCount(of: poll)?.result().options[0].uncounted == ["hands": .majority])
    }
}
