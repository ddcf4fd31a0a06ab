import Testing

@testable import Tally

/// Colleges and weights, by hand and against a count of as many equal ballots.
@Suite("Colleges and weights")
struct CollegeTests {
    /// A live tally of colleges, from `owner: 4 yes, 2 no`.
    private func tally(
        _ method: VotingMethod, _ options: [String], _ rules: [String], seats: Int = 1,
        _ ballots: [String: [(LiveTally.Answer, Int)]]
    ) throws -> LiveTally {
        var tally = LiveTally(method: method, options: options, rules: try RuleSet(rules), seats: seats)
        for (college, answers) in ballots {
            for (answer, count) in answers { for _ in 0..<count { tally.cast(answer, college: college) } }
        }
        return tally
    }

    private func vote(_ option: Int) -> LiveTally.Answer { .ranking([[option]]) }
    private static let three = "colleges=owner:40,stoker:40,official:20"

    @Test("a motion by three colleges, by hand: 40 · 4/6 + 40 · 2/5 = 128/3 are for it")
    func motion() throws {
        let result = try tally(
            .motion, ["yes", "no", "abstain"], [Self.three],
            [
                "owner": [(vote(0), 4), (vote(1), 2)], "stoker": [(vote(0), 2), (vote(1), 2), (vote(2), 1)],
                "official": [(vote(1), 3), (.ranking([]), 1), (.spoiled, 1)],
            ]
        ).result()
        #expect(result.rounds[0].counts == [Fraction(128, 3), Fraction(148, 3), 8])
        #expect(result.decision == .rejected)
        #expect(result.ballots == BallotAccount(valid: 14, blank: 1, spoiled: 1))
        #expect(result.colleges.map(\.counts) == [[4, 2, 0], [2, 2, 1], [0, 3, 0]])
        #expect(result.colleges[2].ballots == BallotAccount(valid: 3, blank: 1, spoiled: 1))
        #expect(result.colleges[1].votes == [16, 16, 8])
    }

    @Test("thirds add up to a tie, exactly; more yes ballots than no ones change nothing about it")
    func tie() throws {
        let ballots: [String: [(LiveTally.Answer, Int)]] = [
            "owner": [(vote(0), 1), (vote(1), 2)], "stoker": [(vote(0), 4), (vote(1), 2)],
        ]
        let result = try tally(.motion, ["yes", "no", "abstain"], ["colleges=owner:10,stoker:10"], ballots).result()
        #expect(result.rounds[0].counts == [10, 10, 0])
        #expect(result.decision == .tied)
        #expect(result.ties == [Tie(between: [0, 1], brokenBy: nil, changesWinner: true)])
        let choice = try tally(.plurality, ["A", "B"], ["colleges=owner:10,stoker:10"], ballots).result()
        #expect(choice.winners == [0, 1] && choice.isOpen)
        let drawn = try tally(
            .plurality, ["A", "B"], ["colleges=owner:10,stoker:10", "draw=B,A"], ballots
        ).result()
        #expect(drawn.winnerNames == ["B"] && drawn.ties[0].brokenBy == .draw)
    }

    @Test("two thirds of the votes of colleges, not of people")
    func majority() throws {
        let ballots: [String: [(LiveTally.Answer, Int)]] = [
            "owner": [(vote(0), 1)], "stoker": [(vote(1), 9)],
        ]
        func decision(_ owner: Int, _ rule: String) throws -> RoomResult.Decision? {
            try tally(
                .motion, ["yes", "no", "abstain"], ["colleges=owner:\(owner),stoker:30", "majority=\(rule)"], ballots
            ).result().decision
        }
        #expect(try decision(60, "2/3") == .carried, "60 of 90 are two thirds")
        #expect(try decision(59, "2/3") == .rejected)
        #expect(try decision(31, "absolute") == .carried)
        #expect(try decision(30, "absolute") == .rejected)
        #expect(try decision(30, "simple") == .tied)
    }

    @Test("a college of which nobody votes gives nothing, and nobody gets its votes")
    func silent() throws {
        let result = try tally(
            .plurality, ["A", "B"], [Self.three], ["owner": [(vote(0), 3)], "official": [(.ranking([]), 2)]]
        ).result()
        #expect(result.rounds[0].counts == [40, 0])
        #expect(result.colleges.map(\.ballots.valid) == [3, 0, 0])
        #expect(result.winnerNames == ["A"])
        let nobody = try tally(.plurality, ["A", "B"], [Self.three], [:]).result()
        #expect(nobody.winners == [] && nobody.rounds[0].counts == [0, 0])
    }

    @Test("crosses are parts of the ballots, dots parts of the dots; seats are filled in the order of the votes")
    func crossesAndDots() throws {
        let crosses = try tally(
            .approval, ["A", "B", "C"], ["colleges=owner:10,stoker:20"], seats: 2,
            ["owner": [(.marks([0: 1, 1: 1]), 3), (.marks([1: 1]), 1)], "stoker": [(.marks([2: 1]), 2)]]
        ).result()
        #expect(crosses.rounds[0].counts == [Fraction(15, 2), 10, 20])
        #expect(crosses.winnerNames == ["B", "C"])
        let dots = try tally(
            .cumulative, ["A", "B"], ["colleges=owner:10,stoker:20", "dots=3"],
            ["owner": [(.marks([0: 2, 1: 1]), 1), (.marks([1: 1]), 1)], "stoker": [(.marks([0: 1]), 1)]]
        ).result()
        #expect(dots.rounds[0].counts == [25, 5])
    }

    @Test("the tally follows ballots that are taken back")
    func live() throws {
        var tally = try tally(
            .plurality, ["A", "B"], [Self.three], ["owner": [(vote(0), 3)], "stoker": [(vote(1), 2)]])
        tally.cast(vote(1), college: "owner")
        #expect(try tally.result().rounds[0].counts == [30, 50])
        let taken = tally.withdraw(vote(0), college: "owner")
        #expect(taken)
        #expect(try tally.result().rounds[0].counts == [Fraction(80, 3), Fraction(160, 3)])
        #expect(try tally.account() == BallotAccount(valid: 5))
    }

    @Test("equals a count in which every ballot is so many ballots that the colleges come to their votes")
    func replicated() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let weights = (0..<3).map { _ in Int.random(in: 1...9, using: &generator) }
            let method: VotingMethod = Bool.random(using: &generator) ? .plurality : .approval
            var ballots: [String: [(LiveTally.Answer, Int)]] = [:]
            var sizes = [0, 0, 0]
            for college in 0..<3 {
                for _ in 0..<Int.random(in: 0...4, using: &generator) {
                    let option = Int.random(in: 0..<3, using: &generator)
                    let other = Int.random(in: 0..<3, using: &generator)
                    let answer: LiveTally.Answer =
                        method == .plurality
                        ? vote(option) : .marks(Dictionary([(option, 1), (other, 1)], uniquingKeysWith: { a, _ in a }))
                    ballots["c\(college)", default: []].append((answer, 1))
                    sizes[college] += 1
                }
            }
            let rule = "colleges=" + weights.enumerated().map { "c\($0.offset):\($0.element)" }.joined(separator: ",")
            let result = try tally(method, ["A", "B", "C"], [rule], ballots).result()
            let scale = sizes.filter { $0 > 0 }.reduce(1, *)
            var whole = LiveTally(method: method, options: ["A", "B", "C"])
            for (college, answers) in ballots {
                let index = Int(String(college.last ?? "0")) ?? 0
                for (answer, _) in answers { whole.cast(answer, weight: weights[index] * scale / sizes[index]) }
            }
            let same = try whole.result()
            #expect(result.winners == same.winners && result.ranking == same.ranking && result.isOpen == same.isOpen)
            #expect(
                result.rounds[0].counts.map { ($0 ?? 0) * Fraction(scale) } == same.rounds[0].counts.map { $0 ?? 0 })
        }
    }

    @Test("a ballot of weight n counts as n equal ballots, whatever the method; papers are told as papers")
    func weights() throws {
        var generator = SeededGenerator(seed: 12)
        for method in VotingMethod.allCases {
            for _ in 0..<12 {
                let ranked = PropertyTests.takesRankings(method)
                let box = PropertyTests.box(&generator, ranked: ranked)
                let options = method.hasOwnAnswers ? method.answers.map(\.name) : box.options
                guard options.count >= box.options.count else { continue }
                let rules = try RuleSet(["max-weight=4"])
                var weighed = LiveTally(method: method, options: options, rules: rules, budget: box.budget)
                var copied = LiveTally(method: method, options: options, budget: box.budget)
                var single = LiveTally(method: method, options: options, budget: box.budget)
                for (answer, weight) in PropertyTests.answers(box) {
                    weighed.cast(answer, weight: weight)
                    for _ in 0..<weight { copied.cast(answer) }
                    single.cast(answer)
                }
                let (one, other) = (try weighed.result(), try copied.result())
                #expect(one.rounds == other.rounds && one.winners == other.winners && one.ranking == other.ranking)
                #expect(one.ballots == other.ballots && one.decision == other.decision)
                #expect(try one.papers == single.account())
                #expect(try weighed.account() == single.account())
            }
        }
    }

    @Test("3* before the rest is a ballot that counts as three, and what is kept reads so again")
    func line() throws {
        let line = BallotLine(method: .irv, options: 4, rules: try RuleSet(["max-weight=12"]))
        #expect(line.read("3*314").weight == 3)
        #expect(line.read("12 * 3=1 4").canonical == "12*3=1 4")
        #expect(line.read("1*31").canonical == "31")
        #expect(line.read("٣*٣١").canonical == "3*31")
        #expect(line.read("2*0").isBlank && line.read("2*x").isSpoiled)
        for text in ["0*31", "13*31", "*31", "x*31"] {
            #expect(line.read(text).problems == [.noSuchWeight(most: 12)], "\(text)")
        }
        #expect(line.read("3*").isEmpty)
        let plain = BallotLine(method: .irv, options: 4)
        #expect(plain.read("3*31").problems == [.noSign("*")])
    }

    @Test("rules are read, written, and refused where they mean nothing")
    func rules() throws {
        let rules = try RuleSet([Self.three, "max-weight=3"])
        #expect(rules.value(.colleges) == "owner:40,stoker:40,official:20" && rules.value(.maxWeight) == "3")
        for text in ["colleges=owner:40", "colleges=owner:0,stoker:1", "colleges=owner", "max-weight=0"] {
            #expect(throws: RuleSet.Problem.self) { try RuleSet([text]) }
        }
        #expect(throws: TallyError.needsColleges) {
            try Profile("A B", rankings: "2 A").count(.plurality, Self.three)
        }
        #expect(throws: TallyError.collegesAreNoPeople) {
            try tally(.plurality, ["A", "B"], [Self.three, "base=present"], [:]).result()
        }
        #expect(VotingMethod.allCases.filter { $0.ruleKeys.contains(.colleges) }.count == 4)
    }
}
