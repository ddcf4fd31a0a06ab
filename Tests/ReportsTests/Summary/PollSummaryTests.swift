import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("What the room decided")
struct PollSummaryTests {
    private func poll(_ id: String, at moment: SampleDay.Moment = .evening) throws -> PollSummary {
        try #require(try Drawing.summary(at: moment).polls.first { $0.id == id })
    }

    @Test("a closed vote has votes, exact shares of a named base, ranks and subtotals by source")
    func dots() throws {
        let poll = try poll("first-measures")
        #expect(poll.state == .closed)
        #expect(poll.results.map(\.votes) == [20, 11, 18, 6])
        #expect(poll.results.map(\.rank) == [1, 3, 2, 4])
        #expect(poll.results[0].bySource == ["wall": 14, "paper": 6])
        #expect((poll.base, poll.baseCount) == (.options, 55))
        #expect(poll.results[0].share == Share(20, of: 55, base: .options))
        #expect(poll.ballots == 12)
        #expect(poll.ballotsBySource == ["wall": 8, "paper": 4])
        #expect(poll.winners == [1])
        #expect(poll.ties.isEmpty && poll.alarms.isEmpty)
        #expect((poll.quorum, poll.quorumReached) == (8, true))
        #expect(poll.closedAt?.description == "2026-12-01T12:24:00+01:00")
    }

    @Test("an option leads back to table, note-taker and prompt, merged lines included")
    func origins() throws {
        let origins = try poll("first-measures").results[1].origins
        #expect(origins.map(\.group) == [2, 3])
        #expect(origins.map(\.author) == ["Yassir", "سناء"])
        #expect(origins.map(\.prompt) == ["fuel", "fuel"])
        #expect(origins[1].text == "Old furnaces take wood and nothing else")
    }

    @Test("a motion has three answers even where the script names none, and a decision once it is closed")
    func motion() throws {
        let poll = try poll("meet-again")
        #expect(poll.results.map(\.option) == ["yes", "no", "abstain"])
        #expect(poll.decision == "carried")
        #expect((poll.base, poll.baseCount) == (.yesNoAbstain, 14))
        #expect(poll.majority == "absolute")
    }

    @Test("nothing is decided before a vote is closed")
    func open() throws {
        let open = try poll("first-measures", at: .vote)
        #expect(open.state == .open)
        #expect(open.results.map(\.votes) == [20, 11, 18, 6])
        #expect(open.winners.isEmpty)
        let planned = try poll("meet-again", at: .vote)
        #expect(planned.state == .planned)
        #expect(planned.decision == nil)
        #expect(planned.results.map(\.votes) == [0, 0, 0])
    }

    @Test("a tie names everybody who shares a place")
    func ties() throws {
        var sample = try SampleDay(at: .vote)
        for (option, votes) in [(2, 14), (3, 14)] {
            try sample.record(
                try sample.state.count(of: option, from: .wall, in: SampleDay.firstMeasures, votes: votes))
            try sample.record(
                try sample.state.count(of: option, from: .paper, in: SampleDay.firstMeasures, votes: 6))
        }
        try sample.record(try sample.state.closing(of: SampleDay.firstMeasures, at: sample.clock.now))
        let poll = try #require(try Drawing.summary(of: sample.state, sample.world).polls.first)
        #expect(poll.ties == [[1, 2, 3]])
        #expect(poll.winners == [1, 2, 3])
        #expect(poll.results.map(\.rank) == [1, 1, 1, 4])
    }

    @Test("counts that do not fit together raise an alarm with an option's own number")
    func alarms() throws {
        var sample = try SampleDay(at: .vote)
        try sample.record(try sample.state.count(of: 4, from: .wall, in: SampleDay.firstMeasures, votes: 90))
        let poll = try #require(try Drawing.summary(of: sample.state, sample.world).polls.first)
        #expect(
            poll.alarms == [
                PollSummary.Alarm(alarm: .dotsExceedPresent, counted: 142, limit: 70),
                PollSummary.Alarm(alarm: .optionExceedsLimit, option: 4, counted: 93, limit: 28),
            ])
    }
}
