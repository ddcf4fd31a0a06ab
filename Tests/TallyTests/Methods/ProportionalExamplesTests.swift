import Testing

@testable import Tally

@Suite("Published examples: seats, scores and money")
struct ProportionalExamplesTests {
    @Test("single transferable vote: what twenty guests eat (Wikipedia, older revision of the article)")
    func party() throws {
        let profile = Profile(
            "Oranges Pears Chocolate Strawberries Sweets",
            rankings: """
                4 Oranges
                2 Pears>Oranges
                8 Chocolate>Strawberries
                4 Chocolate>Sweets
                1 Strawberries
                1 Sweets
                """)
        let result = try profile.count(.stv, seats: 3)
        #expect(result.rounds[0].quota == 6)
        #expect(result.counts(1) == "Oranges 4, Pears 2, Chocolate 6, Strawberries 5, Sweets 3")
        #expect(result.names(result.rounds[1].eliminated) == ["Pears"])
        #expect(result.counts(2) == "Oranges 6, Chocolate 6, Strawberries 5, Sweets 3")
        #expect(result.winnerNames == ["Oranges", "Chocolate", "Strawberries"])
        // The last seat goes to whoever is left, and nothing is transferred for it.
        #expect(result.rounds.count == 3)
        #expect(result.names(result.rounds[2].elected) == ["Oranges", "Strawberries"])
    }

    @Test("Alaska's special election of 2022, as the Division of Elections published it")
    func alaska() throws {
        let profile = Profile(
            "Begich Palin Peltola",
            rankings: "75799 Peltola\n58973 Palin\n27053 Begich>Palin\n15467 Begich>Peltola\n11290 Begich")
        let result = try profile.count(.irv)
        #expect(result.counts(1) == "Palin 86026, Peltola 91266")
        #expect(result.rounds[1].exhausted == 11290)
        #expect(result.rounds[0].transfers.map(\.votes) == [27053, 15467, 11290])
    }

    @Test(
        "the value of a transferred ballot is cut off at the stated decimals, and what is lost is counted as exhausted")
    func decimals() throws {
        // A has 10 of a quota of 7: each ballot goes on at 3/10; B has 7 + 3 × 3/10.
        let profile = Profile("A B C D", rankings: "7 A>B>D\n3 A>C\n6 B>D\n6 C\n3 D>C")
        let exact = try profile.count(.stv, seats: 2)
        #expect(exact.rounds[0].quota == 9)
        #expect(exact.counts(1) == "A 9, B 6.7, C 6.3, D 3")
        let thirds = Profile("A B C", rankings: "7 A>B\n2 A>C\n3 B\n2 C")
        let fractions = try thirds.count(.stv, seats: 2)
        #expect(fractions.counts(1) == "A 5, B 55/9, C 26/9")
        let cut = try thirds.count(.stv, "factor-decimals=5", seats: 2)
        // 4/9 is cut to 0.44444: 7 ballots bring 3.11108, 2 bring 0.88888, and 0.00004 is lost.
        #expect(cut.counts(1) == "A 5, B 6.11108, C 2.88888")
        #expect(cut.rounds[1].exhausted == Fraction(4, 100_000))
        #expect(cut.rounds[0].transfers.last == Round.Transfer(from: 0, to: nil, votes: Fraction(4, 100_000)))
    }

    @Test("a quota set again in each round follows the votes that are left, and can elect earlier")
    func quotaPerRound() throws {
        let profile = Profile("A B C D", rankings: "10 A\n7 B\n5 C\n4 D")
        let fixed = try profile.count(.stv, seats: 2)
        #expect(fixed.rounds.map(\.quota) == [9, 9, 9])
        let following = try profile.count(.stv, "quota=each-round", seats: 2)
        // A keeps 9, the ballot above the quota and D's four are exhausted: 25, then 21 votes are left.
        #expect(following.rounds.map(\.quota) == [9, 9, 8])
        #expect(try profile.count(.stv, "threshold=hare", seats: 2).rounds[0].quota == 13)
        #expect(
            try profile.count(.stv, "threshold=hagenbach-bischoff", seats: 2).rounds[0].quota == Fraction(26, 3))
    }

    @Test("Phragmén's and Thiele's methods (Janson 2016, Phragmén's and Thiele's election methods, example 3.1)")
    func phragmen() throws {
        let profile = Profile("A B C P Q R", approvals: "1034 A B C\n519 P Q R\n90 A B Q\n47 A P Q")
        let result = try profile.count(.sequentialPhragmen, seats: 3)
        #expect(result.rounds.map { result.names($0.elected) } == [["A"], ["Q"], ["B"]])
        #expect(result.rounds[0].counts[0] == Fraction(1, 1171))
        let thiele = try profile.count(.sequentialPAV, seats: 3)
        #expect(thiele.rounds.map { thiele.names($0.elected) } == [["A"], ["Q"], ["B"]])
        #expect(thiele.rounds[1].counts[4] == Fraction(1175, 2))
    }

    @Test("running examples of Lackner and Skowron, Multi-Winner Voting with Approval Preferences (2023)")
    func approvalBook() throws {
        // Example 2.12: equal shares elects a, c (then d by votes), Phragmén's sequential rule b, c, d.
        let profile = Profile("a b c d", approvals: "3 c d\n2 a b\n2 a c\n1 b d")
        let shares = try profile.count(.equalShares, seats: 3)
        #expect(shares.rounds.map { shares.names($0.elected) } == [["c"], ["a"], ["d"]])
        #expect(shares.rounds[1].counts[0] == Fraction(13, 40))
        let loads = try profile.count(.sequentialPhragmen, seats: 3)
        #expect(loads.rounds.map { loads.names($0.elected) } == [["c"], ["b"], ["d"]])
        #expect(loads.rounds[2].counts[3] == Fraction(29, 60))
        // Example 2.9: b and c are tied for the second seat; both ways end with a, b, c, d, and the round says so.
        let running = Profile(
            "a b c d e f g h", approvals: "3 a b\n3 a c\n2 a d\n1 b c f\n1 e\n1 f\n1 g")
        let tied = try running.count(.sequentialPhragmen, seats: 4)
        #expect(tied.rounds[0].counts[0] == Fraction(1, 8))
        #expect(tied.rounds[1].counts[1] == Fraction(11, 32))
        #expect(tied.ties == [Tie(between: [1, 2], brokenBy: nil, changesWinner: false)])
        #expect(tied.rounds.map { tied.names($0.elected) } == [["a"], ["b", "c", "d"]])
        #expect(tied.winnerNames == ["a", "b", "c", "d"])
    }

    @Test("STAR: the two highest totals meet; ties go by preference, total, highest scores, draw")
    func star() throws {
        let profile = Profile("A B C", numbers: "3 5 4 0\n2 0 4 5\n2 0 3 5")
        let result = try profile.count(.star)
        #expect(result.counts(0) == "A 15, B 26, C 20")
        #expect(result.counts(1) == "B 3, C 4")
        #expect(result.order == "C>B>A")
        // B and C are tied for the final; more voters prefer C.
        let tied = try Profile("A B C", numbers: "2 5 1 2\n1 0 4 2").count(.star)
        #expect(tied.ties == [Tie(between: [1, 2], brokenBy: .preference, changesWinner: false)])
        #expect(tied.winnerNames == ["A"])
        let final = try Profile("A B", numbers: "1 5 0\n1 3 4").count(.star)
        #expect(final.ties == [Tie(between: [0, 1], brokenBy: .score, changesWinner: true)])
        let highest = try Profile("A B", numbers: "1 5 2\n1 1 4").count(.star)
        #expect(highest.ties == [Tie(between: [0, 1], brokenBy: .highestScores, changesWinner: true)])
        let open = try Profile("A B", numbers: "1 5 2\n1 2 5").count(.star)
        #expect(open.winnerNames == ["A", "B"])
        #expect(try Profile("A B", numbers: "1 5 2\n1 2 5").count(.star, "draw=B,A").winnerNames == ["B"])
    }

    @Test("majority judgment: the lower median, then median grades are taken away")
    func majorityJudgment() throws {
        // Medians 3, 3, 2. Without one median: A 1 3 4 has 3, B 0 4 4 has 4.
        let profile = Profile("A B C", numbers: "1 1 0 2\n1 3 3 2\n1 3 4 2\n1 4 4 5")
        let result = try profile.count(.majorityJudgment)
        #expect(result.counts(0) == "A 3, B 3, C 2")
        #expect(result.order == "B>A>C")
        #expect(result.grades?[1] == [1, 0, 0, 1, 2, 0])
        // An odd number of grades: the next one below the middle is looked at first.
        let odd = try Profile("A B", numbers: "1 1 2\n1 3 3\n1 5 4").count(.majorityJudgment)
        #expect(odd.order == "B>A")
        #expect(try Profile("A B", numbers: "2 1 -\n1 5 3").count(.majorityJudgment).order == "A>B")
    }

    /// Taking one median away at a time, as the book tells it, on small numbers.
    @Test("majority judgment agrees with taking grades away one by one")
    func majorityJudgmentSlowly() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let total = Int.random(in: 1...9, using: &generator)
            let a = (0..<total).map { _ in Int.random(in: 0...3, using: &generator) }.sorted()
            let b = (0..<total).map { _ in Int.random(in: 0...3, using: &generator) }.sorted()
            let counts = { (grades: [Int]) in (0...3).map { grade in grades.count { $0 == grade } } }
            func medians(_ grades: [Int]) -> [Int] {
                var left = grades
                return grades.map { _ in left.remove(at: (left.count - 1) / 2) }
            }
            let expected = medians(a).lexicographicallyPrecedes(medians(b))
            #expect((MajorityJudgment.Grades(counts: counts(a)) < .init(counts: counts(b))) == expected, "\(a) \(b)")
        }
    }

    @Test("a greedy budget passes over what does not fit and goes on")
    func greedy() throws {
        let budget = Budget(costs: [60, 50, 30, Fraction(21, 2)], limit: 100)
        let profile = Profile("A B C D", approvals: "5 A\n4 B\n3 C\n2 D", budget: budget)
        let result = try profile.count(.budgetGreedy)
        #expect(result.winnerNames == ["A", "C"])
        #expect(result.spent == 90)
        #expect(result.rounds.map { result.names($0.eliminated) } == [[], ["B"], ["D"]])
    }

    @Test("dots, crosses and choices beyond what the rules allow spoil a ballot; nothing on it is blank")
    func spoiled() throws {
        let dots = Profile("A B", numbers: "2 3 2\n1 4 1\n1 3 3\n1 0 0\n1 - -")
        let result = try dots.count(.cumulative, "dots=5", "max-per-option=3")
        #expect(result.ballots == BallotAccount(valid: 2, blank: 2, spoiled: 2))
        #expect(result.counts(0) == "A 6, B 4")
        let crosses = Profile("A B C", approvals: "3 A B\n2 A B C\n1")
        #expect(try crosses.count(.approval).ballots == BallotAccount(valid: 5, blank: 1))
        #expect(try crosses.count(.approval, "max-choices=2").ballots == BallotAccount(valid: 3, blank: 1, spoiled: 2))
        #expect(try crosses.count(.plurality).ballots == BallotAccount(valid: 0, blank: 1, spoiled: 5))
        #expect(try crosses.count(.block, seats: 2).ballots == BallotAccount(valid: 3, blank: 1, spoiled: 2))
        let scores = Profile("A B", numbers: "1 5 6\n1 5 -\n1 - -")
        #expect(try scores.count(.score).ballots == BallotAccount(valid: 1, blank: 1, spoiled: 1))
        #expect(try scores.count(.score, "max-score=10").counts(0) == "A 10, B 6")
    }

    @Test("a motion from ballots: abstentions count only in a base that names them")
    func motion() throws {
        let profile = Profile("yes no abstain", approvals: "12 yes\n8 no\n5 abstain\n1\n1 yes no")
        let result = try profile.count(.motion, "majority=absolute")
        #expect(result.decision == .carried)
        #expect(result.baseCount == 20)
        #expect(result.ballots == BallotAccount(valid: 25, blank: 1, spoiled: 1))
        #expect(try profile.count(.motion, "majority=absolute", "base=valid").decision == .rejected)
        #expect(try profile.count(.motion, "majority=3/5").decision == .carried)
        #expect(try profile.count(.motion, "majority=2/3").decision == .rejected)
        #expect(throws: TallyError.notAnAnswer(option: "maybe", among: ["yes", "no", "abstain"])) {
            try Profile("yes maybe", approvals: "1 yes").count(.motion)
        }
    }
}
