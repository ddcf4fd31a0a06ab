import Testing

@testable import Tally

/// A show of hands at each grade, and papers, counted by hand.
@Suite("Consent scales")
struct ConsentScaleTests {
    private func room(
        _ method: VotingMethod, _ votes: [Int?], canBlock: Bool = false, majority: Majority = .simple,
        base: PercentageBase? = nil, quorum: Int? = nil
    ) -> RoomResult {
        var count = RoomCount(
            method: method, options: method.answers.count, majority: majority, quorum: quorum, base: base,
            canBlock: canBlock, present: 40)
        for (grade, votes) in votes.enumerated() {
            if let votes { count.set(votes: votes, option: grade, source: "hands") }
        }
        return count.result()
    }

    @Test(
        "fist to five, from five fingers to the fist: three and more carry it",
        arguments: [
            ([8, 6, 4, 2, 1, 0], false, "simple", RoomResult.Decision.carried),
            // Ten for it, ten with two fingers or fewer.
            ([2, 3, 5, 6, 3, 1], false, "simple", .tied),
            ([2, 3, 5, 6, 3, 2], false, "simple", .rejected),
            // One fist stops it where the rules say so, and is one voice of many where they do not.
            ([20, 6, 4, 0, 0, 1], true, "simple", .blocked),
            ([20, 6, 4, 0, 0, 1], false, "simple", .carried),
            ([20, 6, 4, 0, 0, 0], true, "simple", .carried),
            // Everybody with three or more, and one with two.
            ([12, 6, 2, 0, 0, 0], false, "1/1", .carried), ([12, 6, 2, 1, 0, 0], false, "1/1", .rejected),
            ([0, 0, 0, 0, 0, 0], false, "simple", .tied),
        ])
    func fistToFive(votes: [Int], canBlock: Bool, majority: String, expected: RoomResult.Decision) throws {
        let result = room(.fistToFive, votes, canBlock: canBlock, majority: try #require(Majority(majority)))
        #expect(result.decision == expected)
        #expect(result.winners == [] && result.ranking == [], "grades do not win")
        #expect(result.agreement?.support == votes[0...2].reduce(0, +))
        #expect(result.agreement?.reservations == votes[3...4].reduce(0, +) + (canBlock ? 0 : votes[5]))
        #expect(result.agreement?.blocks == (canBlock ? votes[5] : 0))
    }

    @Test("gradients of agreement: who abstains or steps aside is on neither side, and reservations are on every side")
    func gradients() {
        let votes = [6, 4, 3, 2, 3, 5, 1, 1]
        let result = room(.gradients, votes)
        #expect(result.decision == .carried)
        #expect(result.agreement?.support == 13 && result.agreement?.against == 7 && result.agreement?.aside == 5)
        #expect(result.agreement?.reservations == 3 + 3 + 5 + 1 + 1)
        #expect(result.base == .valid && result.baseCount == 25)
        #expect(result.options[0].share == Fraction(6, 25))
        #expect(room(.gradients, votes, canBlock: true).decision == .blocked)
        // 13 of 25 are more than half of all, and 13 of the 20 who take a side are not two thirds.
        #expect(room(.gradients, votes, majority: .absolute).decision == .carried)
        #expect(room(.gradients, votes, majority: .atLeast(parts: 2, of: 3), base: .yesNo).decision == .rejected)
        #expect(room(.gradients, votes, quorum: 41).decision == .noQuorum)
    }

    @Test("while the fists are not counted, nobody knows whether somebody blocks it")
    func uncounted() {
        var count = RoomCount(method: .fistToFive, options: 6, canBlock: true, present: 30)
        count.set(uncounted: .majority, option: 0, source: "hands")
        count.set(uncounted: .undocumented, option: 5, source: "hands")
        #expect(count.result().decision == nil)
        count.set(votes: 0, option: 5, source: "hands")
        #expect(count.result().decision == .carried)
        count.set(votes: 1, option: 5, source: "hands")
        #expect(count.result().decision == .blocked)
    }

    @Test("papers: the number of fingers is keyed, 0 is an answer and a point is a blank paper")
    func papers() throws {
        let line = BallotLine(method: .fistToFive, options: 6)
        #expect(line.read("5").answer == .ranking([[0]]) && line.read("0").answer == .ranking([[5]]))
        #expect(line.read("0").canonical == "0" && line.read("٣").canonical == "3")
        #expect(line.read(".").isBlank && line.read(".").canonical == ".")
        #expect(line.read("6").problems == [.noSuchGrade(6, from: 0, to: 5)])
        #expect(line.read("3=2").remarks == [.sharedRank([2, 3], .spoils)])
        let grades = BallotLine(method: .gradients, options: 8)
        #expect(grades.read("0").problems == [.noSuchGrade(0, from: 1, to: 8)])
        #expect(grades.read("8").answer == .ranking([[7]]) && grades.read(".").isBlank)

        var live = LiveTally(
            method: .fistToFive, options: VotingMethod.fistToFive.answers.map(\.name), rules: try RuleSet(["block=yes"])
        )
        for typed in ["5", "4", "3", "3", "2", ".", "3=2"] { live.cast(try #require(line.read(typed).answer)) }
        let result = try live.result()
        #expect(result.ballots == BallotAccount(valid: 5, blank: 1, spoiled: 1))
        #expect(result.counts(0) == "5 1, 4 1, 3 2, 2 1, 1 0, 0 0")
        #expect(result.decision == .carried && result.agreement?.reservations == 1)
        live.cast(try #require(line.read("0").answer))
        #expect(try live.result().decision == .blocked)
    }

    @Test("a file holds the grades that were given; the others are there with nobody, and other words are refused")
    func file() throws {
        let box = try BallotFile.read("choice\n4\n3\n4\n1\n", file: "fingers.csv", layout: .choice)
        let result = try VotingMethod.fistToFive.count(box)
        #expect(result.options == ["5", "4", "3", "2", "1", "0"])
        #expect(result.counts(0) == "5 0, 4 2, 3 1, 2 0, 1 1, 0 0")
        #expect(result.decision == .carried)
        #expect(throws: TallyError.notAnAnswer(option: "6", among: ["5", "4", "3", "2", "1", "0"])) {
            try VotingMethod.fistToFive.count(BallotFile.read("choice\n6\n5\n", file: "x.csv", layout: .choice))
        }
    }

    @Test(
        "hands and papers of the same people come to the same",
        arguments: [VotingMethod.fistToFive, .gradients, .motion])
    func handsAndPapers(method: VotingMethod) throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            let votes = method.answers.map { _ in Int.random(in: 0...4, using: &generator) }
            let canBlock = method != .motion && Bool.random(using: &generator)
            let base: PercentageBase? = [nil, .yesNo, .yesNoAbstain, .valid].randomElement(using: &generator) ?? nil
            let majority = [Majority.simple, .absolute, .atLeast(parts: 2, of: 3)].randomElement(using: &generator)
            var rules = try RuleSet(canBlock ? ["block=yes"] : [])
            if let base { try rules.state(.base, base.rawValue) }
            try rules.state(.majority, try #require(majority).description)
            var live = LiveTally(method: method, options: method.answers.map(\.name), rules: rules)
            for (grade, count) in votes.enumerated() { for _ in 0..<count { live.cast(.ranking([[grade]])) } }
            let papers = try live.result()
            let hands = room(
                method, votes, canBlock: canBlock, majority: try #require(majority), base: base)
            #expect(papers.decision == hands.decision && papers.agreement == hands.agreement)
            #expect(papers.baseCount == hands.baseCount && papers.base == hands.base)
        }
    }
}
