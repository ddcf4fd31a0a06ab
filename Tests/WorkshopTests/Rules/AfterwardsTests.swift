import Tally
import TestSupport
import Testing
import Workshop

/// What a vote leads to: a second round, reservations that are noted, quotas that make somebody stand back.
@Suite("After a vote")
struct AfterwardsTests {
    private func closed(
        _ method: VotingMethod, _ votes: [Int], seats: Int = 1
    ) throws -> (day: SampleDay, poll: ID<Poll>) {
        var (day, poll) = try BallotTests.open(
            PollRules(method: method, dots: method == .cumulative ? 5 : nil, majority: .simple, seats: seats))
        for (option, count) in votes.enumerated() {
            try day.record(try day.state.count(of: option + 1, from: .hands, in: poll, votes: count))
        }
        try day.record(try day.state.closing(of: poll, at: day.clock.now))
        return (day, poll)
    }

    @Test(
        "the two with the most votes go on, and all who are equal to the second; nobody is left out by chance",
        arguments: [
            ([6, 4, 3, 1], [0, 1], [Int]()), ([4, 6, 4, 1], [1, 0, 2], [0, 2]), ([5, 5, 2, 0], [0, 1], []),
            ([4, 4, 4, 1], [0, 1, 2], [0, 1, 2]), ([3, 0, 0, 3], [0, 3], []),
        ])
    func finalists(votes: [Int], finalists: [Int], tied: [Int]) throws {
        let (day, poll) = try closed(.plurality, votes)
        let round = try day.state.secondRound(of: poll)
        #expect(round.finalists == finalists && round.tied == tied)
    }

    @Test("with more than half there is nothing left to decide; where not all was counted, nobody knows")
    func refused() throws {
        var (day, poll) = try closed(.plurality, [8, 4, 3, 0])
        #expect(throws: Refusal.isDecided) { try day.state.secondRound(of: poll) }
        try day.record(try day.state.reopening(of: poll))
        #expect(throws: Refusal.pollIs(.open)) { try day.state.secondRound(of: poll) }
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, uncounted: .undocumented))
        try day.record(try day.state.closing(of: poll, at: day.clock.now))
        #expect(throws: Refusal.frontIsUnknown) { try day.state.secondRound(of: poll) }
        for (method, votes) in [(VotingMethod.motion, [3, 3, 1]), (.fistToFive, [1, 2, 3, 4, 0, 0])] {
            let (day, poll) = try closed(method, votes)
            #expect(throws: Refusal.hasNoSecondRound) { try day.state.secondRound(of: poll) }
        }
        let (seats, several) = try closed(.approval, [3, 2, 1, 1], seats: 2)
        #expect(throws: Refusal.hasNoSecondRound) { try seats.state.secondRound(of: several) }
        // Of many crosses more than one option can have more than half; the room may still want a choice of two.
        let (crosses, approval) = try closed(.approval, [14, 13, 1, 1])
        #expect(try crosses.state.secondRound(of: approval).finalists == [0, 1])
        let (empty, nothing) = try closed(.plurality, [0, 0, 0, 0])
        #expect(throws: Refusal.frontIsUnknown) { try empty.state.secondRound(of: nothing) }
    }

    @Test("the second round is a vote of its own, one vote each, that says what it follows")
    func second() throws {
        var (day, first) = try closed(.cumulative, [20, 11, 19, 1])
        let id: ID<Poll> = day.world.newID()
        let finalists = try day.state.secondRound(of: first).finalists
        try day.record(try day.state.secondRound(of: first, between: finalists, id: id))
        let poll = try #require(day.state.polls[id])
        #expect(poll.code == "mine-2" && poll.follows == first && poll.state == .planned)
        #expect(poll.rules.method == .plurality && poll.version == 4)
        #expect(poll.options.map { $0.text.text(in: "en") } == ["wood", "sun"])
        try day.record(try day.state.opening(of: id, at: day.clock.now, random: day.world.random))
        try day.record(try day.state.count(of: 1, from: .hands, in: id, votes: 6))
        try day.record(try day.state.count(of: 2, from: .hands, in: id, votes: 8))
        try day.record(try day.state.closing(of: id, at: day.clock.now))
        #expect(day.state.roomCount(of: id)?.result().winners == [1])
        #expect(throws: Refusal.isDecided) { try day.state.secondRound(of: id) }
        let other: ID<Poll> = day.world.newID()
        try day.record(try day.state.secondRound(of: first, between: [0, 2], id: other))
        #expect(day.state.polls[other]?.code == "mine-3")
        #expect(throws: Refusal.tooFewOptions(minimum: 2)) {
            try day.state.secondRound(of: first, between: [0], id: day.world.newID())
        }
        #expect(throws: Refusal.noSuchOption(count: 4)) {
            try day.state.secondRound(of: first, between: [0, 4], id: day.world.newID())
        }
    }

    @Test("of colleges those go on who have most of their votes, not of the ballots, and they vote again")
    func secondOfColleges() throws {
        var (day, first) = try BallotTests.open(
            PollRules(
                method: .plurality, majority: .simple,
                further: try RuleSet(["colleges=owner:40,stoker:60", "max-weight=2"])))
        // Owners 2 to 1 for the first, stokers halved between the second and the third: 80/3, 130/3 and 30 votes.
        for (line, college) in [("1", "owner"), ("1", "owner"), ("2", "owner"), ("2", "stoker"), ("3", "stoker")] {
            try day.record(
                try day.state.casting(
                    line, source: .paper, in: first, category: PlainText(college), id: day.world.newID()))
        }
        try day.record(try day.state.closing(of: first, at: day.clock.now))
        #expect(try day.state.secondRound(of: first).finalists == [1, 2])
        let id: ID<Poll> = day.world.newID()
        try day.record(try day.state.secondRound(of: first, between: [1, 2], id: id))
        let second = try #require(day.state.polls[id])
        #expect(second.rules.further.colleges == (try RuleSet(["colleges=owner:40,stoker:60"])).colleges)
        #expect(second.rules.further.maxWeight == 2 && second.follows == first)
    }

    @Test("reservations are noted beside the vote, once it is open, and taken back; the vote stays as it is")
    func reservations() throws {
        var (day, poll) = try BallotTests.open(.fistToFive)
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, votes: 9))
        try day.record(try day.state.count(of: 5, from: .hands, in: poll, votes: 1))
        try day.record(try day.state.closing(of: poll, at: day.clock.now))
        #expect(day.state.roomCount(of: poll)?.result().decision == .carried)
        try day.record(try day.state.noting(["The wood has to come from somewhere"], of: poll))
        #expect(day.state.polls[poll]?.reservations == ["The wood has to come from somewhere"])
        #expect(day.state.polls[poll]?.state == .closed)
        #expect(day.changes.last?.version == 4)
        try day.record([try #require(day.changes.last?.inverse)])
        #expect(day.state.polls[poll]?.reservations == [])
        #expect(throws: Refusal.empty) { try day.state.noting([" "], of: poll) }
        let (dots, other) = try BallotTests.open(.approval)
        #expect(throws: Refusal.asksForNoReservations) { try dots.state.noting(["No"], of: other) }
    }

    @Test("quotas that cannot be met do not open; those that can be have a draw from the opening on")
    func quotas() throws {
        var day = try SampleDay(at: .morning)
        let id: ID<Poll> = day.world.newID()
        func make(_ least: Int) throws -> [Change] {
            var rules = PollRules(method: .plurality, majority: .simple, seats: 2)
            try rules.further.state(.atLeast, "women:\(least)")
            return try day.state.creation(
                of: Poll(
                    id: id, activity: SampleDay.priorities, code: "two", question: LocalizedText(same: "Who?"),
                    rules: rules,
                    options: [("Omar", []), ("Ali", []), ("Hind", ["women"])].map { name, tags in
                        PollOption(text: LocalizedText(same: PlainText(name)), tags: tags)
                    }))
        }
        let before = day
        try day.record(try make(2))
        #expect(throws: Refusal.cannotCount(.quotaCannotBeMet("women", least: 2, most: 1))) {
            try day.state.opening(of: id, at: day.clock.now, random: day.world.random)
        }
        day = before
        try day.record(try make(1))
        try day.record(try day.state.opening(of: id, at: day.clock.now, random: day.world.random))
        #expect(day.state.polls[id]?.rules.further.draw?.sorted() == ["1", "2", "3"])
        for (option, votes) in [6, 5, 2].enumerated() {
            try day.record(try day.state.count(of: option + 1, from: .hands, in: id, votes: votes))
        }
        let result = try #require(day.state.roomCount(of: id)).result()
        #expect(result.winners == [0, 2])
        #expect(result.standBacks.map(\.option) == [1] && result.standBacks.map(\.for) == [2])
        #expect(day.state.polls[id].map { $0.version } == 4)
    }
}
