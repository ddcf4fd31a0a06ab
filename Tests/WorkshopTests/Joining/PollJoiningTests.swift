import Tally
import TestSupport
import Testing
import Workshop

/// What two laptops come to that voted without knowing of each other. (before, left, right, after)
@Suite("Votes are joined")
struct PollJoiningTests {
    private let poll: ID<Poll> = ID(high: 5, low: 5)
    private let codes = (1...3).map { ID<BallotIssue>(high: 5, low: $0) }

    /// A poll of three options that takes ballots, with six papers, or one that is counted.
    private func open(_ rules: PollRules = PollRules(method: .plurality, majority: .simple)) throws -> TwoLaptops {
        var both = try TwoLaptops { state in
            let texts: [PlainText] = ["wood", "gas", "sun"]
            return try state.creation(
                of: Poll(
                    id: poll, activity: SampleDay.priorities, code: "mine",
                    question: LocalizedText(same: "Which first?"), rules: rules,
                    options: texts.map { PollOption(text: LocalizedText(same: $0)) }))
        }
        let world = both.day.world
        try both.left { try $0.opening(of: poll, at: world.now(), random: world.random) }
        try both.left { try $0.issuing(6, in: poll, id: codes[0], random: world.random) }
        both.join()
        return both
    }

    private func casting(_ line: String, _ number: UInt64, code: Int? = nil, voter: Int? = nil)
        -> (ProgrammeState) throws -> [Change]
    {
        { state in
            let code = code.map { state.issuedCodes(of: poll)[$0] }
            return try state.casting(
                line, source: .paper, in: poll, voter: voter.map(SampleDay.person), code: code,
                id: ID(high: 6, low: number))
        }
    }

    @Test("ballots of both sides count, whatever numbers they have")
    func ballots() throws {
        var both = try open()
        try both.left(casting("1", 1, code: 0))
        try both.right(casting("2", 2, code: 1))
        let after = both.join()
        #expect(after.state.ballots(of: poll).map(\.answer) == ["1", "2"])
        #expect(try after.state.tally(of: poll).ballots.cast == 2)
        #expect(after.conflicts.isEmpty)
    }

    @Test("one paper that was keyed on both sides alike counts once")
    func samePaper() throws {
        var both = try open()
        try both.left(casting("1", 1, code: 0))
        try both.right(casting("1", 2, code: 0))
        let after = both.join()
        #expect(try after.state.tally(of: poll).ballots.cast == 1)
        #expect(after.conflicts.isEmpty)
    }

    @Test("one paper that was keyed on both sides differently counts on none, until somebody has looked at it")
    func twoAnswers() throws {
        var both = try open()
        try both.left(casting("1", 1, code: 0))
        try both.right(casting("2", 2, code: 0))
        let after = both.join()
        #expect(try after.state.tally(of: poll).ballots.cast == 0)
        let conflict = try #require(after.conflicts.first)
        #expect(conflict.kind == .ballots)
        #expect(conflict.kind.isAlarm)
        #expect(conflict.sides.count == 2)
        try both.right { _ in conflict.settling(taking: 0) }
        let settled = both.join()
        #expect(settled.conflicts.isEmpty)
        #expect(settled.state.ballots(of: poll).map(\.answer) == ["1"])
    }

    @Test("one voter who voted on both sides differently is asked about as well")
    func oneVoter() throws {
        var both = try open()
        try both.left(casting("1", 1, voter: 3))
        try both.right(casting("2", 2, voter: 3))
        let after = both.join()
        #expect(after.state.ballots(of: poll).isEmpty)
        #expect(after.conflicts.map(\.kind) == [.ballots])
    }

    @Test("what was counted on both sides is never added")
    func counts() throws {
        var both = try open()
        try both.left { try $0.count(of: 1, from: .hands, in: poll, votes: 7) }
        try both.right { try $0.count(of: 1, from: .hands, in: poll, votes: 8) }
        try both.right { try $0.count(of: 2, from: .hands, in: poll, votes: 3) }
        let after = both.join()
        let conflict = try #require(after.conflicts.first)
        #expect(after.conflicts.count == 1)
        #expect(conflict.kind == .counted)
        #expect(after.state.counts[poll]?[.hands]?[1] == nil, "two counters that disagree")
        #expect(after.state.counts[poll]?[.hands]?[2] == 3)
        try both.left { _ in conflict.settling(taking: 0) }
        let settled = both.join()
        #expect(settled.conflicts.isEmpty)
        #expect(settled.state.counts[poll]?[.hands]?[1] == 7)
    }

    @Test("a poll that was closed here and voted in there stands as it was closed; the late votes are beside it")
    func late() throws {
        var both = try open()
        let now = both.day.clock.now
        try both.left(casting("1", 1, code: 0))
        try both.left { try $0.closing(of: poll, at: now) }
        try both.right(casting("2", 2, code: 1))
        let after = both.join()
        #expect(after.state.polls[poll]?.state == .closed)
        #expect(after.state.ballots(of: poll).map(\.answer) == ["1"])
        let conflict = try #require(after.conflicts.first)
        #expect(conflict.kind == .late)
        #expect(conflict.sides.map(\.writer) == ["left", "right"])
        // It stands.
        var standing = both
        try standing.left { _ in conflict.settling(taking: 0) }
        let stood = standing.join()
        #expect(stood.conflicts.isEmpty)
        #expect(stood.state.ballots(of: poll).map(\.answer) == ["1"])
        // Or it counts, once the poll is open again.
        try both.right { _ in conflict.settling(taking: 1) }
        let reopened = both.join()
        #expect(reopened.conflicts.isEmpty)
        #expect(reopened.state.polls[poll]?.state == .open)
        #expect(reopened.state.ballots(of: poll).map(\.answer) == ["1", "2"])
        try both.left { try $0.closing(of: poll, at: now) }
        let closed = both.join()
        #expect(closed.conflicts.isEmpty)
        #expect(closed.state.ballots(of: poll).map(\.answer) == ["1", "2"])
    }

    @Test("a poll that was opened on both sides by two draws has two results")
    func rules() throws {
        let other: ID<Poll> = ID(high: 5, low: 9)
        var both = try TwoLaptops { state in
            try state.creation(
                of: Poll(
                    id: other, activity: SampleDay.priorities, code: "ranked",
                    question: LocalizedText(same: "In which order?"),
                    rules: PollRules(method: .irv, majority: .simple),
                    options: (1...6).map { PollOption(text: LocalizedText(same: PlainText("\($0)"))) }))
        }
        let world = both.day.world
        try both.left { try $0.opening(of: other, at: world.now(), random: world.random) }
        try both.right { try $0.opening(of: other, at: world.now(), random: world.random) }
        let drawn = [both.left, both.right].map { $0.state.polls[other]?.rules.further.draw }
        let after = both.join()
        #expect(drawn[0] != drawn[1])
        #expect(after.conflicts.map(\.kind) == [.rules])
        #expect(after.conflicts[0].kind.isAlarm)
        #expect(after.state.polls[other]?.rules.further.draw == drawn[0])
    }

    @Test("an urn that was emptied on both sides counts on none")
    func seals() throws {
        var both = try open(PollRules(method: .plurality, majority: .simple, isSecret: true))
        func sealed(_ answer: String) -> Change {
            .ballotsSealed(
                SealedBallots(
                    poll: poll, ballots: [.init(key: ID(high: 1, low: 1), answer: answer)], receipts: [], codes: [],
                    hash: answer))
        }
        try both.left { _ in [sealed("1")] }
        try both.right { _ in [sealed("2")] }
        let after = both.join()
        #expect(after.state.sealed[poll] == nil)
        #expect(after.conflicts.map(\.kind) == [.seals])
    }
}
