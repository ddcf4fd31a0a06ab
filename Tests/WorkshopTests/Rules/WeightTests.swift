import Tally
import TestSupport
import Testing
import Workshop

/// Votes in which ballots are not all worth the same: colleges, and papers that count as several.
@Suite("Colleges and weights in a room")
struct WeightTests {
    private static func open(
        _ method: VotingMethod, _ rules: [String], isSecret: Bool = false
    ) throws -> (day: SampleDay, poll: ID<Poll>) {
        try BallotTests.open(
            PollRules(method: method, majority: .simple, further: try RuleSet(rules), isSecret: isSecret))
    }

    private static let colleges = ["colleges=owner:40,stoker:60"]

    @Test("a ballot is its category's; one from no college is refused, and so are numbers of hands")
    func colleges() throws {
        var (day, poll) = try Self.open(.motion, Self.colleges)
        try BallotTests.cast("1", &day, poll, category: "owner")
        for line in ["1", "2", "2"] { try BallotTests.cast(line, &day, poll, category: "stoker") }
        #expect(throws: Refusal.needsCollege(["owner", "stoker"])) { try BallotTests.cast("1", &day, poll) }
        #expect(throws: Refusal.needsCollege(["owner", "stoker"])) {
            try BallotTests.cast("1", &day, poll, category: "official")
        }
        #expect(throws: Refusal.needsBallots) { try day.state.count(of: 1, from: .hands, in: poll, votes: 3) }
        let result = try day.state.tally(of: poll)
        #expect(result.rounds[0].counts == [60, 40, 0] && result.decision == .carried)
        #expect(result.ballots.valid == 4)
        // Two for, two against by heads; 60 to 40 by colleges.
        #expect(day.state.roomCount(of: poll)?.result().ballots == 4)
        let first = try #require(day.state.ballots(of: poll).first)
        try day.record(try day.state.correction(of: first.id, "2"))
        #expect(try day.state.tally(of: poll).rounds[0].counts == [20, 80, 0])
        try day.record(try day.state.withdrawal(of: first.id))
        #expect(try day.state.tally(of: poll).rounds[0].counts == [20, 40, 0])
    }

    @Test("a voter who is named votes in the college of the directory")
    func named() throws {
        var (day, poll) = try Self.open(.plurality, Self.colleges)
        let stoker = try #require((1...12).first { day.state.stakeholders[SampleDay.person($0)]?.category == "stoker" })
        try BallotTests.cast("2", &day, poll, voter: stoker)
        #expect(try day.state.tally(of: poll).rounds[0].counts == [0, 60, 0, 0])
        try BallotTests.cast("3", &day, poll, voter: stoker)
        #expect(
            try day.state.tally(of: poll).rounds[0].counts == [0, 0, 60, 0], "the second takes the place of the first")
    }

    @Test("papers of weight: as many votes, and as many papers as there are")
    func weights() throws {
        var (day, poll) = try Self.open(.irv, ["max-weight=5"])
        for line in ["3*12", "21", "2*31", "x"] { try BallotTests.cast(line, &day, poll) }
        let result = try day.state.tally(of: poll)
        #expect(result.ballots == BallotAccount(valid: 6, spoiled: 1))
        #expect(result.papers == BallotAccount(valid: 3, spoiled: 1))
        #expect(result.rounds[0].counts == [3, 1, 2, 0])
        #expect(day.state.roomCount(of: poll)?.result().ballots == 4)
        #expect(throws: Refusal.self) { try BallotTests.cast("6*12", &day, poll) }
        #expect(day.state.ballots(of: poll).map(\.answer) == ["3*12", "21", "2*31", "x"])
        // The order that breaks ties is drawn: nobody can be asked to vote again by weight.
        #expect(day.state.polls[poll]?.rules.further.draw != nil)
    }

    @Test("what a ballot weighs would tell whose it is: no secret vote opens with weights, and says what to do")
    func secret() throws {
        for rules in [Self.colleges, ["max-weight=3"]] {
            #expect(throws: Refusal.weightTellsVoter) { try Self.open(.plurality, rules, isSecret: true) }
        }
    }

    @Test("a college that is no category does not open")
    func stranger() throws {
        #expect(throws: Refusal.noSuchCollege("bakers")) { try Self.open(.plurality, ["colleges=owner:1,bakers:2"]) }
    }
}
