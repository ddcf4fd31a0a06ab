import Tally
import TestSupport
import Testing
import Workshop

/// Single ballots, keyed one line each: what is allowed, and what it makes of the tally.
@Suite("Ballots")
struct BallotTests {
    /// An open poll of that method with four options, or yes, no and abstain.
    static func open(_ rules: PollRules) throws -> (day: SampleDay, poll: ID<Poll>) {
        var day = try SampleDay(at: .morning)
        let id: ID<Poll> = day.world.newID()
        let texts: [PlainText] = rules.method.hasOwnAnswers ? [] : ["wood", "gas", "sun", "olive stones"]
        let poll = Poll(
            id: id, activity: SampleDay.priorities, code: "mine", question: LocalizedText(same: "Which first?"),
            rules: rules,
            options: texts.map { PollOption(text: LocalizedText(same: $0), cost: rules.method.isAboutMoney ? 10 : nil) }
        )
        try day.record(try day.state.creation(of: poll))
        try day.record(try day.state.opening(of: id, at: day.clock.now, random: day.world.random))
        return (day, id)
    }

    static func open(_ method: VotingMethod) throws -> (day: SampleDay, poll: ID<Poll>) {
        try open(PollRules(method: method, majority: .simple, budget: method.isAboutMoney ? 20 : nil))
    }

    @discardableResult
    static func cast(
        _ line: String, _ day: inout SampleDay, _ poll: ID<Poll>, source: VoteSource = .paper, voter: Int? = nil,
        category: PlainText? = nil, code: BallotCode? = nil
    ) throws -> ID<Ballot> {
        let id: ID<Ballot> = day.world.newID()
        try day.record(
            try day.state.casting(
                line, source: source, in: poll, voter: voter.map(SampleDay.person), category: category, code: code,
                id: id))
        return id
    }

    @Test("opening draws the order that breaks ties, and it is one of the rules from then on")
    func draw() throws {
        let (day, poll) = try Self.open(.irv)
        let draw = try #require(day.state.polls[poll]?.rules.further.draw)
        #expect(draw.sorted() == ["1", "2", "3", "4"])
        #expect(day.changes.last?.kind == .pollOpened, "journalled before the first ballot")
        let hands = try Self.open(.plurality)
        #expect(hands.day.state.polls[hands.poll]?.rules.further.draw == nil, "a room that can count hands votes again")
    }

    @Test("every method opens, takes ballots and has a result", arguments: VotingMethod.allCases)
    func everyMethod(_ method: VotingMethod) throws {
        var (day, poll) = try Self.open(method)
        #expect(try day.state.tally(of: poll).ballots.cast == 0)
        #expect(try day.state.tally(of: poll).winners == [])
        let blank = try String(#require(day.state.polls[poll]).ballotLine.blankSign)
        for line in ["1", "1", "2", "x", blank] {
            if ["0", "."].contains(line), [.star, .majorityJudgment].contains(method) { continue }
            try Self.cast(line, &day, poll)
        }
        let result = try day.state.tally(of: poll)
        #expect(result.ballots.spoiled == 1)
        #expect(result.ballots.valid == 3)
        if method != .smith, !method.asksForReservations { #expect(result.winners.first == 0) }
        #expect(day.state.ballotAccount(of: poll) == [.paper: result.ballots])
        #expect(day.state.ballots(of: poll).map(\.number) == Array(1...result.ballots.cast))
    }

    @Test("what cannot be counted does not open")
    func cannotOpen() throws {
        func error(_ rules: PollRules) -> Refusal? {
            do { _ = try Self.open(rules) } catch { return error as? Refusal }
            return nil
        }
        #expect(
            error(PollRules(method: .stv, majority: .simple, seats: 5))
                == .cannotCount(.seatsOutOfRange(seats: 5, most: 4)))
        #expect(error(PollRules(method: .irv, majority: .simple, seats: 2)) == .cannotCount(.oneSeatOnly))
        #expect(error(PollRules(method: .budgetGreedy, majority: .simple)) == .cannotCount(.needsBudget))
        #expect(error(PollRules(method: .motion, majority: .simple, isSecret: true, counters: 2)) == .pollIsSecret)
        #expect(error(PollRules(method: .stv, majority: .simple, seats: 2)) == nil)
    }

    @Test("a slip of the keying hand is refused with what is wrong; an empty line is nothing")
    func slips() throws {
        var (day, poll) = try Self.open(.irv)
        #expect(throws: Refusal.notABallot([.noSuchOption(5, of: 4)])) { try Self.cast("15", &day, poll) }
        #expect(throws: Refusal.empty) { try Self.cast(" ", &day, poll) }
        #expect(throws: Refusal.needsBallots) { try day.state.count(of: 1, from: .hands, in: poll, votes: 3) }
        #expect(throws: Refusal.unknownReference) { try Self.cast("1", &day, poll, voter: 999) }
        #expect(day.state.ballots(of: poll) == [])
    }

    @Test("a ballot is corrected, and taken back")
    func corrections() throws {
        var (day, poll) = try Self.open(.irv)
        let first = try Self.cast("12", &day, poll)
        let second = try Self.cast("21", &day, poll)
        try day.record(try day.state.correction(of: first, "2=1"))
        #expect(day.state.ballots(of: poll).map(\.answer) == ["2=1", "21"])
        #expect(day.changes.last?.kind == .ballotCorrected)
        #expect(try day.state.correction(of: first, "2=1").isEmpty, "nothing changed")
        try day.record(try day.state.withdrawal(of: second))
        #expect(try day.state.tally(of: poll).ballots.cast == 1)
        try day.record([try #require(day.changes.last?.inverse)])
        #expect(try day.state.tally(of: poll).winners == [1])
        try day.record(try day.state.closing(of: poll, at: day.clock.now))
        #expect(throws: Refusal.pollIs(.closed)) { try day.state.withdrawal(of: second) }
        #expect(throws: Refusal.pollIs(.closed)) { try day.state.correction(of: second, "1") }
        #expect(throws: Refusal.pollIs(.closed)) { try Self.cast("1", &day, poll) }
        #expect(throws: Refusal.unknownReference) { try day.state.withdrawal(of: day.world.newID()) }
    }

    @Test("a named voter's second ballot takes the place of the first")
    func revote() throws {
        var (day, poll) = try Self.open(.irv)
        let first = try Self.cast("12", &day, poll, voter: 3)
        try Self.cast("4", &day, poll, voter: 5)
        try Self.cast("31", &day, poll, voter: 3)
        #expect(day.state.ballots(of: poll).map(\.answer) == ["31", "4"])
        #expect(day.state.ballots(of: poll).first?.id == first)
        #expect(day.state.ballots(of: poll).first?.category == day.state.stakeholders[SampleDay.person(3)]?.category)
        #expect(day.changes.suffix(3).map(\.kind) == [.ballotCast, .ballotCast, .ballotCorrected])
        let person = try #require(day.state.stakeholders[SampleDay.person(5)])
        #expect(throws: Refusal.inUse) { try day.record([.stakeholder(Revision(from: person, to: nil))]) }
    }

    @Test("numbers and ballots exclude each other for one source, and add up over several")
    func sources() throws {
        var (day, poll) = try Self.open(.plurality)
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, votes: 6))
        try day.record(try day.state.count(of: 2, from: .hands, in: poll, votes: 2))
        #expect(throws: Refusal.sourceHasCounts(.hands)) { try Self.cast("1", &day, poll, source: .hands) }
        for line in ["2", "2", "3", "0", "1=2"] { try Self.cast(line, &day, poll) }
        #expect(throws: Refusal.sourceHasBallots(.paper)) {
            try day.state.count(of: 1, from: .paper, in: poll, votes: 1)
        }
        #expect(throws: Refusal.sourceHasBallots(.paper)) { try day.state.turnout(of: .paper, in: poll, ballots: 1) }

        let result = try #require(day.state.roomCount(of: poll)?.result())
        #expect(result.options.map(\.votes) == [6, 4, 1, 0])
        #expect(result.options[1].bySource == ["hands": 2, "paper": 2])
        #expect(result.accounts == ["paper": BallotAccount(valid: 3, blank: 1, spoiled: 1)])
        #expect(result.ballots == 13, "the hands, and every paper")
        #expect(result.baseCount == 11, "out of valid votes")
    }

    @Test("crosses on paper beside hands: the base is known only where ballots are")
    func approvals() throws {
        var (day, poll) = try Self.open(.approval)
        for line in ["12", "1", "0"] { try Self.cast(line, &day, poll) }
        #expect(day.state.roomCount(of: poll)?.result().baseCount == 2, "valid papers")
        try day.record(try day.state.count(of: 1, from: .hands, in: poll, votes: 6))
        #expect(day.state.roomCount(of: poll)?.result().ballots == nil, "nobody knows how many raised a hand")
        try day.record(try day.state.turnout(of: .hands, in: poll, ballots: 8))
        #expect(day.state.roomCount(of: poll)?.result().ballots == 11)
        #expect(day.state.roomCount(of: poll)?.result().baseCount == 10)
    }

    @Test("a code counts once, and only those that were issued")
    func codes() throws {
        var (day, poll) = try Self.open(.irv)
        try day.record(try day.state.issuing(4, in: poll, id: day.world.newID(), random: day.world.random))
        let codes = day.state.issuedCodes(of: poll)
        #expect(codes.count == 4 && codes == codes.sorted())
        let ballot = try Self.cast("12", &day, poll, code: codes[2])
        #expect(day.state.missingCodes(of: poll) == [codes[0], codes[1], codes[3]])
        #expect(throws: Refusal.codeSpent(codes[2])) { try Self.cast("12", &day, poll, code: codes[2]) }
        let foreign = BallotCode { 5 }
        #expect(throws: Refusal.unknownCode(foreign)) { try Self.cast("12", &day, poll, code: foreign) }
        let issue = try #require(day.state.issues[poll]?.values.first)
        #expect(throws: Refusal.inUse) { try day.record([.ballotIssue(Revision(from: issue, to: nil))]) }
        try day.record(try day.state.withdrawal(of: ballot))
        #expect(day.state.missingCodes(of: poll).count == 4)
        try Self.cast("3", &day, poll, code: codes[2])
        try day.record(try day.state.issuing(3, in: poll, id: day.world.newID(), random: day.world.random))
        #expect(Set(day.state.issuedCodes(of: poll)).count == 7, "none twice")
        #expect(throws: Refusal.notACount(0)) {
            try day.state.issuing(0, in: poll, id: day.world.newID(), random: day.world.random)
        }
    }

    @Test("a poll with ballots is not planned anew, and one with papers is not withdrawn")
    func frozen() throws {
        var (day, poll) = try Self.open(.irv)
        let opening = try #require(day.changes.last?.inverse)
        try day.record(try day.state.issuing(2, in: poll, id: day.world.newID(), random: day.world.random))
        let ballot = try Self.cast("1", &day, poll)
        #expect(throws: Refusal.inUse) { try day.record([opening]) }
        try day.record(try day.state.withdrawal(of: ballot))
        try day.record([opening])
        let planned = try #require(day.state.polls[poll])
        #expect(throws: Refusal.inUse) { try day.record([.poll(Revision(from: planned, to: nil))]) }
    }

    @Test("no single ballot and no number goes to a secret poll, and it does not close without its urn")
    func secret() throws {
        var (day, poll) = try Self.open(PollRules(method: .plurality, majority: .simple, isSecret: true))
        #expect(throws: Refusal.pollIsSecret) { try Self.cast("1", &day, poll) }
        #expect(throws: Refusal.pollIsSecret) { try day.state.count(of: 1, from: .hands, in: poll, votes: 1) }
        #expect(throws: Refusal.pollIsSecret) { try day.state.turnout(of: .hands, in: poll, ballots: 1) }
        #expect(throws: Refusal.pollIsSecret) { try day.state.closing(of: poll, at: day.clock.now) }
        let sealed = SealedBallots(
            poll: poll, ballots: ["1", "2", "1"].map { .init(key: day.world.newID(), answer: $0) }, receipts: [],
            codes: [], hash: "")
        try day.record([.ballotsSealed(sealed)])
        try day.record(try day.state.closing(of: poll, at: day.clock.now))
        #expect(try day.state.tally(of: poll).winners == [0])
        #expect(day.state.roomCount(of: poll)?.result().options.map(\.votes) == [2, 1, 0, 0])
        #expect(throws: Refusal.pollIsSealed) { try day.state.reopening(of: poll) }
        let closing = try #require(day.changes.last?.inverse)
        #expect(throws: Refusal.pollIsSealed) { try day.record([closing]) }
        #expect(day.changes.suffix(2).map(\.kind) == [.ballotsSealed, .pollClosed])
        #expect(Change.ballotsSealed(sealed).inverse == nil)
    }
}

/// Results by category of voters: nobody's vote can be told from them.
@Suite("Results by category")
struct CategoryResultTests {
    @Test("cells under five are hidden, and so is the next smallest while subtraction would tell")
    func hidden() throws {
        var (day, poll) = try BallotTests.open(.irv)
        func cast(_ lines: [String], _ category: PlainText?) throws {
            for line in lines { try BallotTests.cast(line, &day, poll, category: category) }
        }
        try cast(Array(repeating: "12", count: 6), "owner")
        try cast(Array(repeating: "21", count: 7), "stoker")
        #expect(try day.state.results(of: poll).map(\.result?.winners) == [[0], [1]])
        try cast(["3"], "engineer")
        let results = try day.state.results(of: poll)
        #expect(results.map(\.category) == ["owner", "stoker", "engineer"])
        #expect(
            results.map { $0.result == nil } == [true, false, true], "one cell alone would be the total minus the rest")
        #expect(results.map(\.cast) == [6, 7, 1])
        try cast(["3", "3", "4", "4"], nil)
        #expect(try day.state.results(of: poll).map { $0.result == nil } == [false, false, true, true])
    }

    private static let cells: [([Int], Set<Int>)] = [
        ([], []), ([9], []), ([3], [0]), ([5, 5], []), ([4, 9], [0, 1]), ([4, 9, 6], [0, 2]),
        ([1, 1, 9, 9], [0, 1, 2]), ([4, 4, 9, 9], [0, 1]), ([2, 3, 5], [0, 1]),
    ]

    @Test("which cells are hidden, by their sizes", arguments: cells)
    func sizes(_ sizes: [Int], _ hidden: Set<Int>) throws {
        var (day, poll) = try BallotTests.open(.plurality)
        for (index, size) in sizes.enumerated() {
            for _ in 0..<size { try BallotTests.cast("1", &day, poll, category: PlainText("cell \(index)")) }
        }
        let cells = try day.state.results(of: poll)
        let found = cells.filter { $0.result == nil }.compactMap(\.category).map(\.string)
        #expect(Set(found) == Set(hidden.map { "cell \($0)" }))
    }
}
