import Tally
import TestSupport
import Testing
import Workshop

/// What the room decides: planned → open → closed → open again. (before, change, after)
@Suite("A poll")
struct PollTests {
    private static let poll = SampleDay.firstMeasures

    private func state(_ day: SampleDay, _ poll: ID<Poll> = poll) throws -> Poll.State {
        try #require(day.state.polls[poll]).state
    }

    @Test("the plan brings its polls; those to be harvested have no options yet and cannot open")
    func planned() throws {
        let day = try SampleDay(at: .planned)
        #expect(try state(day) == .planned)
        #expect(day.state.polls[Self.poll]?.options == [])
        #expect(throws: Refusal.tooFewOptions(minimum: 2)) {
            try day.state.opening(of: Self.poll, at: day.clock.now, random: day.world.random)
        }
    }

    @Test("chosen lines become options, with those that were merged into them as further origins")
    func harvest() throws {
        var day = try SampleDay(at: .morning)
        try day.record(try day.state.harvest([SampleDay.line(2), SampleDay.line(7)], into: Self.poll))
        let options = try #require(day.state.polls[Self.poll]).options
        #expect(options.map(\.origins) == [[SampleDay.line(2), SampleDay.line(5)], [SampleDay.line(7)]])
        #expect(options[0].text.text(in: "fr") == "الأفران القديمة لا تقبل وقودا آخر", "in the words of the table")
        #expect(throws: Refusal.unknownReference) {
            try day.state.harvest([day.world.newID()], into: Self.poll)
        }
    }

    @Test("what is written under a prompt carries the tag of a theme or a quota on winners that is called so")
    func harvestedTags() throws {
        for rules in ["themes=fuel:3,money:2", "at-least=fuel:1,money:1"] {
            var day = try SampleDay(at: .morning)
            let poll = Poll(
                id: day.world.newID(), activity: SampleDay.priorities, code: "tagged",
                question: LocalizedText(same: "Which?"),
                rules: PollRules(
                    method: .cumulative, dots: 5, majority: .simple, seats: 2, further: try RuleSet([rules])),
                options: [])
            try day.record(try day.state.creation(of: poll))
            try day.record(try day.state.harvest([SampleDay.line(2), SampleDay.line(7)], into: poll.id))
            let lines = [SampleDay.line(2), SampleDay.line(7)].compactMap { day.state.contribution($0) }
            let prompts = lines.map { line in
                day.state.activity(line.activity)?.prompts.first { $0.id == line.prompt }?.code ?? ""
            }
            #expect(day.state.polls[poll.id]?.options.map(\.tags) == prompts.map { [PlainText($0)] })
        }
    }

    @Test("a vote whose rules cannot hold together, or that has more seats than options, is not made")
    func contradictions() throws {
        let day = try SampleDay(at: .morning)
        func refusal(_ rules: PollRules, _ options: [PlainText] = ["a", "b"]) -> Refusal? {
            let world = day.world
            let poll = Poll(
                id: world.newID(), activity: SampleDay.priorities, code: "odd", question: LocalizedText(same: "Which?"),
                rules: rules, options: options.map { PollOption(text: LocalizedText(same: $0)) })
            do { _ = try day.state.creation(of: poll) } catch { return error }
            return nil
        }
        var scores = PollRules(method: .score, majority: .simple)
        // As a program that does not look hands them in: each rule is one for itself.
        try scores.further.state(.minScore, "5")
        #expect(refusal(scores) == .contradictory(.scores(lowest: 5, highest: 5)))
        try scores.further.state(.maxScore, "6")
        #expect(refusal(scores) == nil)
        #expect(
            refusal(PollRules(method: .cumulative, dots: 3, maxPerOption: 4, majority: .simple))
                == .contradictory(.dotsOnOne(4, dots: 3)))
        #expect(refusal(PollRules(method: .cumulative, dots: 3, maxPerOption: 3, majority: .simple)) == nil)
        let seats = PollRules(method: .stv, majority: .simple, seats: 3)
        #expect(refusal(seats) == .cannotCount(.seatsOutOfRange(seats: 3, most: 2)))
        #expect(refusal(seats, []) == nil, "lines become its options afterwards")
        var quota = PollRules(method: .plurality, majority: .simple, seats: 2)
        try quota.further.state(.atLeast, "women:3")
        #expect(refusal(quota) == .cannotCount(.quotaCannotBeMet("women", least: 3, most: 2)))
    }

    @Test("an idea from which the winner of a vote was taken is adopted once that is closed, unless it is rejected")
    func adopted() throws {
        var day = try SampleDay(at: .morning)
        let workshop = try #require(day.state.programme?.workshops.first)
        let poll = Poll(
            id: day.world.newID(), activity: SampleDay.priorities, code: "first",
            question: LocalizedText(same: "Which?"), rules: PollRules(method: .plurality, majority: .simple),
            options: [])
        try day.record(try day.state.creation(of: poll))
        func adopted() -> [ID<Contribution>] {
            day.state.adopted(in: workshop, until: workshop.days.map(\.date).max() ?? day.world.localNow.date).map(\.id)
        }
        try day.record(try day.state.harvest([SampleDay.line(3), SampleDay.line(6)], into: poll.id))
        try day.record(try day.state.opening(of: poll.id, at: day.clock.now, random: day.world.random))
        try day.record(try day.state.count(of: 1, from: .hands, in: poll.id, votes: 2))
        try day.record(try day.state.count(of: 2, from: .hands, in: poll.id, votes: 5))
        #expect(adopted().isEmpty, "nothing is decided before it is closed")
        try day.record(try day.state.closing(of: poll.id, at: day.clock.now))
        #expect(adopted() == [SampleDay.line(6)])
        func say(_ line: ID<Contribution>, _ outcome: Contribution.Outcome) throws {
            try day.record(try day.state.settling(of: line, as: outcome, at: day.clock.now, by: "Karim"))
        }
        try say(SampleDay.line(6), .rejected)
        try say(SampleDay.line(3), .adopted)
        #expect(adopted() == [SampleDay.line(3)])
    }

    @Test("from opening on, rules and options stand")
    func opened() throws {
        var day = try SampleDay(at: .morning)
        try day.record(try day.state.harvest([SampleDay.line(2), SampleDay.line(7)], into: Self.poll))
        try day.record(try day.state.opening(of: Self.poll, at: day.clock.now, random: day.world.random))
        #expect(day.state.polls[Self.poll]?.openedAt == day.clock.now)
        #expect(throws: Refusal.pollIs(.open)) { try day.state.harvest([SampleDay.line(1)], into: Self.poll) }
        #expect(throws: Refusal.pollIs(.open)) { try day.state.revision(of: Self.poll, to: []) }
        #expect(throws: Refusal.pollIs(.open)) {
            try day.state.opening(of: Self.poll, at: day.clock.now, random: day.world.random)
        }
    }

    @Test("closing keeps who was in the room; reopening forgets it, and keeps the counts")
    func closing() throws {
        var day = try SampleDay(at: .vote)
        let votes = day.state.counts[Self.poll]
        #expect(throws: Refusal.pollIs(.open)) { try day.state.reopening(of: Self.poll) }
        try day.record(try day.state.closing(of: Self.poll, at: day.clock.now))
        #expect(try state(day) == .closed)
        #expect(day.state.polls[Self.poll]?.presentAtClose == 14)
        #expect(throws: Refusal.pollIs(.closed)) { try day.state.closing(of: Self.poll, at: day.clock.now) }

        try day.record(try day.state.reopening(of: Self.poll))
        #expect(try state(day) == .open)
        #expect(day.state.polls[Self.poll]?.presentAtClose == nil)
        #expect(day.state.counts[Self.poll] == votes)
    }

    @Test("people who leave after the closing do not change what the result is held against")
    func presentStands() throws {
        var day = try SampleDay(at: .evening)
        #expect(day.state.roomCount(of: Self.poll)?.present == 14)
        for person in day.state.attendances(on: SampleDay.day(1)).values where person.isHere {
            try day.record(
                try day.state.departure(of: person.stakeholder, on: SampleDay.day(1), at: day.clock.now))
        }
        #expect(day.state.roomCount(of: Self.poll)?.present == 14)
    }

    @Test("a count replaces the one before from the same source; nil takes it back; sources add up")
    func counts() throws {
        var day = try SampleDay(at: .vote)
        #expect(day.state.roomCount(of: Self.poll)?.result().options[0].votes == 20)  // wall 14, paper 6
        try day.record(try day.state.count(of: 1, from: .wall, in: Self.poll, votes: 15))
        #expect(day.state.counts[Self.poll]?[.wall]?[1] == 15)
        #expect(day.state.roomCount(of: Self.poll)?.result().options[0].votes == 21)
        #expect(try day.state.count(of: 1, from: .wall, in: Self.poll, votes: 15).isEmpty, "nothing changed")
        try day.record(try day.state.count(of: 1, from: .wall, in: Self.poll, votes: nil))
        #expect(day.state.counts[Self.poll]?[.wall]?[1] == nil)
        #expect(day.state.roomCount(of: Self.poll)?.result().options[0].votes == 6)
    }

    @Test("no count for an option that is not there, below zero, or beyond any hall")
    func countsRefused() throws {
        let day = try SampleDay(at: .vote)
        for option in [0, 5, -1, Int.max] {
            #expect(throws: Refusal.noSuchOption(count: 4)) {
                try day.state.count(of: option, from: .wall, in: Self.poll, votes: 1)
            }
        }
        for votes in [-1, 1_000_001, Int.max] {
            #expect(throws: Refusal.notACount(votes)) {
                try day.state.count(of: 1, from: .wall, in: Self.poll, votes: votes)
            }
            #expect(throws: Refusal.notACount(votes)) {
                try day.state.turnout(of: .wall, in: Self.poll, ballots: votes)
            }
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.count(of: 1, from: .wall, in: day.world.newID(), votes: 1)
        }
    }

    @Test("more votes than people are taken down: the alarm is the counting room's, the facilitator decides")
    func moreThanPresent() throws {
        var day = try SampleDay(at: .vote)
        try day.record(try day.state.count(of: 1, from: .hands, in: Self.poll, votes: 500))
        #expect(day.state.roomCount(of: Self.poll)?.alarms().isEmpty == false)
    }

    @Test(
        "nothing is counted before the opening or after the closing", arguments: [SampleDay.Moment.planned, .evening])
    func countsNeedAnOpenPoll(_ moment: SampleDay.Moment) throws {
        var day = try SampleDay(at: moment)
        let state = try state(day, SampleDay.meetAgain)
        #expect(throws: Refusal.pollIs(state)) {
            try day.state.count(of: 1, from: .hands, in: SampleDay.meetAgain, votes: 1)
        }
        #expect(throws: Refusal.pollIs(state)) {
            try day.state.turnout(of: .hands, in: SampleDay.meetAgain, ballots: 1)
        }
        // Nor by a change that was made while it was open, and comes late.
        let late = Count(poll: SampleDay.meetAgain, option: 3, source: .paper, votes: 1)
        #expect(throws: Refusal.pollIs(state)) { try day.record([.count(Revision(from: nil, to: late))]) }
    }

    @Test("a motion has no options to harvest: it counts yes, no and abstain")
    func motion() throws {
        var day = try SampleDay(at: .planned)
        try day.record(try day.state.opening(of: SampleDay.meetAgain, at: day.clock.now, random: day.world.random))
        for (index, votes) in [9, 3, 2].enumerated() {
            try day.record(
                try day.state.count(of: index + 1, from: .hands, in: SampleDay.meetAgain, votes: votes))
        }
        #expect(throws: Refusal.noSuchOption(count: 3)) {
            try day.state.count(of: 4, from: .hands, in: SampleDay.meetAgain, votes: 1)
        }
        #expect(day.state.roomCount(of: SampleDay.meetAgain)?.result().totalVotes == 14)
    }

    @Test("an opening cannot be taken back under votes: they would count for other options")
    func openingWithVotes() throws {
        var day = try SampleDay(at: .vote)
        let opening = try #require(day.changes.last { $0.kind == .pollOpened }?.inverse)
        #expect(throws: Refusal.inUse) { try day.record([opening]) }
        for (source, votes) in day.state.counts[Self.poll] ?? [:] {
            for option in votes.keys {
                try day.record(try day.state.count(of: option, from: source, in: Self.poll, votes: nil))
            }
        }
        try day.record([opening])
        #expect(try state(day) == .planned)
    }

    @Test("a number that no room can be told is refused before it is written, and one in a file is not multiplied")
    func numbersBeyondRooms() throws {
        var day = try SampleDay(at: .vote)
        var rules = PollRules(method: .cumulative, dots: Int.max, majority: .simple)
        let poll = Poll(
            id: day.world.newID(), activity: SampleDay.priorities, code: "dots",
            question: LocalizedText(same: "Which?"),
            rules: rules,
            options: [PollOption(text: LocalizedText(same: "a")), PollOption(text: LocalizedText(same: "b"))])
        #expect(throws: Refusal.notACount(Int.max)) { try day.state.creation(of: poll) }
        rules.dots = -1
        var negative = poll
        negative.rules = rules
        #expect(throws: Refusal.notACount(-1)) { try day.state.creation(of: negative) }
        // A file that was made before, or elsewhere, may hold it.
        try day.record([.poll(Revision(from: nil, to: poll))])
        try day.record(try day.state.opening(of: poll.id, at: day.clock.now, random: day.world.random))
        try day.record(try day.state.turnout(of: .wall, in: poll.id, ballots: 40))
        try day.record(try day.state.count(of: 1, from: .wall, in: poll.id, votes: 12))
        #expect(day.state.roomCount(of: poll.id)?.result().options.first?.votes == 12)
    }

    @Test("a poll that no script planned: its code is its own in the day, and it needs a question")
    func creation() throws {
        var day = try SampleDay(at: .morning)
        func make(_ code: String, _ question: PlainText) -> Poll {
            Poll(
                id: day.world.newID(), activity: SampleDay.priorities, code: code,
                question: LocalizedText(same: question), rules: PollRules(method: .plurality, majority: .simple),
                options: [])
        }
        #expect(throws: Refusal.changedMeanwhile(.pollPlanned)) {
            try day.state.creation(of: make("first-measures", "Which?"))
        }
        #expect(throws: Refusal.empty) { try day.state.creation(of: make("mine", "")) }
        #expect(throws: Refusal.empty) { try day.state.creation(of: make("", "Which?")) }
        let poll = make("mine", "Which?")
        try day.record(try day.state.creation(of: poll))
        #expect(day.state.polls(of: SampleDay.priorities).map(\.code) == ["first-measures", "meet-again", "mine"])
        try day.record([.poll(Revision(from: poll, to: nil))])
        #expect(day.state.polls[poll.id] == nil)
    }

    @Test("a poll cannot be withdrawn once votes were counted in it")
    func withdrawalWithVotes() throws {
        var day = try SampleDay(at: .vote)
        let poll = try #require(day.state.polls[Self.poll])
        #expect(throws: Refusal.inUse) { try day.record([.poll(Revision(from: poll, to: nil))]) }
    }
}
