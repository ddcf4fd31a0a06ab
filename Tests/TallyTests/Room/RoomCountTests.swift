import Testing

@testable import Tally

@Suite("Counts of a room")
struct RoomCountTests {
    @Test("dots from two sources add up to one result with subtotals; the base is all dots placed")
    func dots() {
        var count = RoomCount(
            method: .cumulative, options: 3, dotsPerBallot: 5, maxPerOption: 2, quorum: 10, present: 12)
        count.set(votes: 9, option: 0, source: "wall")
        count.set(votes: 3, option: 0, source: "paper")
        count.set(votes: 12, option: 1, source: "wall")
        count.set(votes: 6, option: 2, source: "wall")
        let result = count.result()
        #expect(result.options.map(\.votes) == [12, 12, 6])
        #expect(result.options[0].bySource == ["wall": 9, "paper": 3])
        #expect(result.bySource == ["wall": 27, "paper": 3])
        #expect(result.base == .options)
        #expect(result.baseCount == 30)
        #expect(result.options[2].share == Fraction(1, 5))
        #expect(result.ranking == [[0, 1], [2]])
        #expect(result.options.map(\.rank) == [1, 1, 3])
        #expect(result.winners == [0, 1])
        #expect(result.isTied)
        #expect(result.ballots == nil)
        #expect(result.quorumReached == true)
    }

    @Test("a count that is taken back is as if it had never been entered")
    func takenBack() {
        let empty = RoomCount(method: .plurality, options: 2, present: 9)
        var count = empty
        count.set(votes: 4, option: 1, source: "hands")
        count.set(ballots: 4, source: "hands")
        count.set(votes: nil, option: 1, source: "hands")
        count.set(ballots: nil, source: "hands")
        #expect(count == empty)
        #expect(count.result() == empty.result())
    }

    @Test("no votes at all: everyone shares rank 1, nobody has won, there is no percentage")
    func nothing() {
        for method in [VotingMethod.plurality, .approval, .cumulative, .motion] {
            let result = RoomCount(method: method, options: 3).result()
            #expect(result.ranking == [[0, 1, 2]])
            #expect(result.winners == [])
            #expect(result.options.allSatisfy { $0.share == nil && $0.rank == 1 })
            #expect(result.totalVotes == 0)
        }
        #expect(RoomCount(method: .plurality, options: 0).result().ranking == [])
    }

    @Test("approval is out of the ballots, and out of the people present as long as ballots are not counted")
    func approvalBase() {
        var count = RoomCount(method: .approval, options: 2, present: 20)
        count.set(votes: 5, option: 0, source: "hands")
        #expect(count.result().base == .present)
        #expect(count.result().options[0].share == Fraction(1, 4))
        count.set(ballots: 10, source: "hands")
        #expect(count.result().base == .valid)
        #expect(count.result().options[0].share == Fraction(1, 2))
    }

    @Test(
        "a motion is carried, rejected, tied or without quorum",
        arguments: [
            (12, 8, 5, "simple", nil, nil, RoomResult.Decision.carried),
            (8, 8, 5, "simple", nil, nil, .tied),
            (8, 9, 5, "simple", nil, nil, .rejected),
            (0, 0, 5, "simple", nil, nil, .tied),
            (12, 8, 5, "absolute", nil, nil, .carried),
            (12, 8, 5, "absolute", PercentageBase.yesNoAbstain, nil, .rejected),
            (13, 8, 4, "absolute", .yesNoAbstain, nil, .carried),
            (10, 5, 9, "2/3", nil, nil, .carried),
            (9, 5, 0, "2/3", nil, nil, .rejected),
            (0, 0, 0, "2/3", nil, nil, .rejected),
            (15, 14, 0, "absolute", .present, nil, .rejected),
            (12, 8, 5, "simple", nil, 31, .noQuorum),
            (12, 8, 5, "simple", nil, 30, .carried),
        ])
    func motion(
        yes: Int, no: Int, abstain: Int, majority: String, base: PercentageBase?, quorum: Int?,
        expected: RoomResult.Decision
    ) throws {
        var count = RoomCount(
            method: .motion, options: 3, majority: try #require(Majority(majority)), quorum: quorum, base: base,
            present: 30, invited: 40)
        for (option, votes) in [yes, no, abstain].enumerated() {
            count.set(votes: votes, option: option, source: "hands")
        }
        #expect(count.result().decision == expected)
    }

    @Test("an alarm says which count does not fit, and the count stands")
    func alarms() {
        var hands = RoomCount(method: .plurality, options: 2, present: 10)
        hands.set(votes: 6, option: 0, source: "hands")
        #expect(hands.alarms() == [])
        #expect(
            hands.alarms(settingVotes: 5, option: 1, source: "hands") == [.votesExceedPresent(votes: 11, present: 10)])

        var approval = RoomCount(method: .approval, options: 2, present: 10)
        approval.set(votes: 11, option: 1, source: "hands")
        approval.set(votes: 10, option: 0, source: "hands")
        #expect(approval.alarms() == [.optionExceedsPresent(option: 1, votes: 11, present: 10)])

        var dots = RoomCount(method: .cumulative, options: 2, dotsPerBallot: 5, maxPerOption: 2, present: 10)
        dots.set(votes: 21, option: 0, source: "wall")
        dots.set(votes: 20, option: 1, source: "wall")
        dots.set(ballots: 8, source: "wall")
        #expect(
            dots.alarms() == [
                .dotsExceedBallots(dots: 41, allowed: 40), .optionExceedsLimit(option: 0, dots: 21, allowed: 20),
            ])
        dots.set(votes: 30, option: 1, source: "wall")
        dots.set(ballots: 11, source: "wall")
        #expect(dots.alarms().contains(.dotsExceedPresent(dots: 51, allowed: 50)))
        #expect(dots.alarms().contains(.ballotsExceedPresent(ballots: 11, present: 10)))
    }

    @Test("a side that was seen to have the majority wins without a number, and no percentage is made up")
    func uncounted() {
        var count = RoomCount(method: .motion, options: 3, present: 30)
        count.set(uncounted: .majority, option: 0, source: "hands")
        count.set(votes: 4, option: 1, source: "hands")
        count.set(votes: 2, option: 2, source: "hands")
        let result = count.result()
        #expect(result.decision == .carried)
        #expect(result.baseCount == nil)
        #expect(result.ballots == nil)
        #expect(result.options[1].share == nil)
        #expect(result.options[0].uncounted == ["hands": .majority])
        count.set(uncounted: .undocumented, option: 0, source: "hands")
        #expect(count.result().decision == nil)
        #expect(count.result().winners == [])
        count.set(votes: 5, option: 0, source: "hands")
        #expect(count.result().decision == .carried)
        #expect(count.result().options[0].uncounted == [:])
        var choice = RoomCount(method: .plurality, options: 2)
        choice.set(uncounted: .majority, option: 1, source: "hands")
        choice.set(votes: 3, option: 0, source: "hands")
        #expect(choice.result().winners == [1])
        #expect(choice.result().options.map(\.rank) == [2, 1], "who was seen to have the majority stands first")
        #expect(choice.result().options[1].instead == .majority)
    }

    @Test("nobody can have seen a majority that the numbers beside it leave no room for: an alarm, and nobody has won")
    func seenInVain() {
        var choice = RoomCount(method: .plurality, options: 3, present: 12)
        choice.set(uncounted: .majority, option: 1, source: "hands")
        choice.set(votes: 11, option: 0, source: "hands")
        #expect(choice.alarms() == [.majorityCannotBe(option: 1, others: 11, present: 12)])
        #expect(choice.result().winners == [])
        choice.set(votes: 5, option: 0, source: "hands")
        #expect(choice.alarms() == [] && choice.result().winners == [1])
        var motion = RoomCount(method: .motion, options: 3, majority: .atLeast(parts: 2, of: 3), present: 12)
        motion.set(uncounted: .majority, option: 0, source: "hands")
        motion.set(votes: 10, option: 1, source: "hands")
        #expect(motion.alarms() == [.majorityCannotBe(option: 0, others: 10, present: 12)])
        #expect(motion.result().decision == nil)
        motion.set(votes: 4, option: 1, source: "hands")
        #expect(motion.alarms() == [] && motion.result().decision == .carried)
        // Against: too many spoke for it.
        motion.set(uncounted: .majority, option: 1, source: "hands")
        motion.set(votes: 10, option: 0, source: "hands")
        #expect(motion.alarms() == [.majorityCannotBe(option: 1, others: 10, present: 12)])
        #expect(motion.result().decision == nil)
    }

    @Test("where a side was not counted nobody is ahead, and where two who count disagree neither")
    func unknown() {
        var count = RoomCount(method: .plurality, options: 3, present: 30)
        count.set(votes: 4, option: 0, source: "hands")
        count.set(uncounted: .undocumented, option: 1, source: "hands")
        count.set(votes: 1, option: 2, source: "hands")
        #expect(count.result().winners == [] && count.result().ranking == [])
        #expect(count.result().options.allSatisfy { $0.rank == nil && $0.share == nil })
        count.set(unsettled: .recount(first: 5, second: 6), option: 1, source: "hands")
        #expect(count.result().winners == [] && count.result().options[1].instead == .unsettled)
        count.set(votes: 5, option: 1, source: "hands")
        #expect(count.result().winners == [1] && count.result().ranking == [[1], [0], [2]])
    }

    @Test("a majority is read from its name and written the same")
    func majority() {
        for name in ["simple", "absolute", "2/3", "1/2", "7/7"] { #expect(Majority(name)?.description == name) }
        for name in ["", "3/2", "0/3", "1/0", "half", "2/3/4", "-1/2"] { #expect(Majority(name) == nil) }
        #expect(Majority.atLeast(parts: Int.max, of: Int.max).isReached(votes: Int.max, against: 0, base: Int.max))
    }
}
