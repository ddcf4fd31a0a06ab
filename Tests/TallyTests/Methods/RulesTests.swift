import Testing

@testable import Tally

@Suite("Rules that published counts use")
struct RulesTests {
    @Test("Maine passes one empty rank and ends at two in a row")
    func skippedRanks() throws {
        let profile = Profile("A B C", rankings: "5 A\n4 B\n2 C>>B\n1 C>>>B")
        #expect(try profile.count(.irv).counts(1) == "A 5, B 7")
        #expect(try profile.count(.irv, "skipped=1").counts(1) == "A 5, B 6")
        #expect(try profile.count(.irv, "skipped=2").counts(1) == "A 5, B 7")
        #expect(try profile.count(.irv, "skipped=exhaust").counts(1) == "A 5, B 4")
        #expect(throws: RuleSet.Problem.badValue(key: .skipped, value: "0", allowed: "next|exhaust|1…100")) {
            try RuleSet(["skipped=0"])
        }
        #expect(try RuleSet(["skipped=3"]).value(.skipped) == "3")
    }

    @Test("until=two: a majority does not end the count before two are left")
    func untilTwo() throws {
        let profile = Profile("A B C D", rankings: "6 A\n2 B>C\n2 C>B\n1 D>A")
        #expect(try profile.count(.irv).rounds.count == 1)
        let result = try profile.count(.irv, "until=two", "draw=A,B,C,D")
        #expect(result.winnerNames == ["A"])
        #expect(result.rounds.last?.counts.compactMap(\.self).count == 2)
        #expect(result.counts(result.rounds.count - 1) == "A 7, B 4")
    }

    @Test("the first project that is too expensive ends the count, where the rules say so")
    func stops() throws {
        let budget = Budget(costs: [60, 50, 30], limit: 100)
        let profile = Profile("A B C", approvals: "3 A\n2 B\n1 C", budget: budget)
        #expect(try profile.count(.budgetGreedy).winnerNames == ["A", "C"])
        #expect(try profile.count(.budgetGreedy, "too-expensive=stop").winnerNames == ["A"])
        // B and C are equal: whoever comes first decides whether C is bought.
        let tied = Profile("A B C", approvals: "3 A\n2 B\n2 C", budget: budget)
        #expect(try tied.count(.budgetGreedy, "too-expensive=stop", "draw=A,B,C").winnerNames == ["A"])
        #expect(try tied.count(.budgetGreedy, "too-expensive=stop", "draw=A,C,B").winnerNames == ["A", "C"])
        let open = try tied.count(.budgetGreedy, "too-expensive=stop")
        #expect(open.isOpen)
        #expect(open.winnerNames == ["A", "C"])
    }

    @Test("a project needs so many votes at least")
    func minimum() throws {
        let profile = Profile("A B C", approvals: "3 A\n2 B\n1 C", budget: Budget(costs: [10, 10, 10], limit: 100))
        #expect(try profile.count(.budgetGreedy, "min-votes=2").winnerNames == ["A", "B"])
        #expect(try profile.count(.budgetEqualShares, "min-votes=3").winnerNames == ["A"])
    }

    @Test("equal shares with more money than there is, one unit each, as long as the purchase can be paid")
    func addOne() throws {
        // A costs its 4 voters 6 each; B's 3 voters then have 3 × 8⅓ − 6, which is less than 27. They have it with 11⅓.
        let profile = Profile("A B", approvals: "3 A\n1 A B\n2 B", budget: Budget(costs: [24, 27], limit: 50))
        #expect(try profile.count(.budgetEqualShares, "completion=none").winnerNames == ["A"])
        // 51 would be needed, 50 are there: what was bought before stands.
        #expect(try profile.count(.budgetEqualShares, "completion=add1").winnerNames == ["A"])
        let richer = Profile("A B", approvals: "3 A\n1 A B\n2 B", budget: Budget(costs: [24, 27], limit: 51))
        #expect(try richer.count(.budgetEqualShares, "completion=none").winnerNames == ["A"])
        #expect(try richer.count(.budgetEqualShares, "completion=add1").winnerNames == ["A", "B"])
    }

    @Test("a committee by equal shares is filled from more seats than there are, and has no more than there are")
    func addOneToCommittees() throws {
        // One seat is half a seat for each: neither can pay. Two seats pay for both, and one is there.
        let two = Profile("A B", approvals: "1 A\n1 B")
        #expect(try two.count(.equalShares, "completion=none").winnerNames.isEmpty)
        let open = try two.count(.equalShares, "completion=add1")
        #expect(open.isOpen && open.winnerNames == ["A", "B"] && open.certain.isEmpty)
        #expect(try two.count(.equalShares, "completion=add1", "draw=B,A").winnerNames == ["B"])
        #expect(try two.count(.equalShares, "completion=add1", seats: 2).winnerNames == ["A", "B"])
    }

    @Test("a budget in dirhams is counted as it would be in thousands, in no time", .timeLimit(.minutes(1)))
    func manyIncreases() throws {
        let ballots = "3 A B\n2 B C\n4 C\n1 D\n5 A E\n2 E D"
        func bought(_ unit: Int, _ completion: String) throws -> [String] {
            let budget = Budget(
                costs: [210, 340, 120, 90, 400].map { Fraction($0 * unit) }, limit: Fraction(900 * unit))
            return try Profile("A B C D E", approvals: ballots, budget: budget)
                .count(.budgetEqualShares, "completion=" + completion).winnerNames
        }
        for completion in ["add1", "add1u"] {
            #expect(try bought(1000, completion) == bought(100_000, completion))
        }
    }

    @Test("the second round between two: Burlington 2009, counted by hand")
    func twoRounds() throws {
        let result = try Profile.burlington.count(.twoRound)
        #expect(result.counts(0) == "Montroll 2554, Kiss 2982, Wright 3297")
        #expect(result.counts(1) == "Kiss 4314, Wright 4064")
        #expect(result.rounds[1].exhausted == 455)
        #expect(result.order == "Kiss>Wright>Montroll")
        // More than half at once ends it.
        #expect(try Profile("A B C", rankings: "3 A\n1 B\n1 C").count(.twoRound).rounds.count == 1)
    }

    @Test("who meets in the second round can hang on the lot, and it is said")
    func secondRoundByLot() throws {
        // A 4; B and C 3 each. Against A, B wins with C's ballots, and C loses with B's.
        let profile = Profile("A B C", rankings: "4 A\n3 B>A\n3 C>B")
        let open = try profile.count(.twoRound)
        #expect(open.winnerNames == ["A", "B"])
        #expect(open.ties == [Tie(between: [1, 2], brokenBy: nil, changesWinner: true)])
        #expect(try profile.count(.twoRound, "draw=A,B,C").winnerNames == ["B"])
        #expect(try profile.count(.twoRound, "draw=A,C,B").winnerNames == ["A"])
    }

    @Test("Dowdall: 1, 1/2, 1/3, counted by hand")
    func dowdall() throws {
        let result = try Profile("A B C", rankings: "3 A>B\n2 B>C\n1 C\n2 A=C>B").count(.dowdall)
        // A 3 + 2 × 3/4; B 3/2 + 2 + 2/3; C 1 + 1 + 2 × 3/4.
        #expect(result.counts(0) == "A 4.5, B 25/6, C 3.5")
        #expect(result.winnerNames == ["A"])
    }

    /// Nine ballots about five options, in their order: 2 good, 1 OK, 0 bad.
    private func rated(_ rows: [(Int, String)]) -> BallotBox {
        var store = MarkStore()
        for (count, row) in rows {
            let marks = row.enumerated().compactMap { place, sign in sign.wholeNumberValue.map { (place, $0) } }
            store.append(Dictionary(uniqueKeysWithValues: marks), weight: count)
        }
        return BallotBox(options: ["A", "B", "C", "D"], content: .marks(store))
    }

    @Test("3-2-1, counted by hand: most good, fewest bad, then who is rated above the other")
    func threeTwoOne() throws {
        // Good: A 4, B 3, C 2, D 0. Bad: A 5, B 2, C 0, D 4. B before C 3 times, C before B 2 times.
        let result = try VotingMethod.threeTwoOne.count(
            rated([(4, "2110"), (3, "0211"), (2, "0021")]))
        #expect(result.counts(0) == "A 4, B 3, C 2, D 0")
        #expect(result.rounds[0].eliminated == [3])
        #expect(result.counts(1) == "A 5, B 2, C 0")
        #expect(result.rounds[1].eliminated == [0] && result.rounds[1].reasons == [.mostBad])
        #expect(result.counts(2) == "B 3, C 2" && result.rounds[2].exhausted == 4)
        #expect(result.winnerNames == ["B"] && result.order == "B>C>A>D")
    }

    @Test("3-2-1: a third with fewer than half as many good as the first is none, and both others meet")
    func underHalf() throws {
        // Good: A 5, B 3, C 2; 2 is less than half of 5.
        let result = try VotingMethod.threeTwoOne.count(rated([(5, "201"), (3, "020"), (2, "012-")]))
        #expect(result.rounds.count == 2 && result.rounds[0].reasons == [.fewestGood, .underHalf])
        #expect(result.counts(1) == "A 5, B 5" && result.isOpen)
        // With one more good C is the third, and a lot says whether A or B goes out, who are bad equally often.
        let third = try VotingMethod.threeTwoOne.count(rated([(5, "201"), (2, "020"), (1, "022"), (2, "012-")]))
        #expect(third.counts(1) == "A 5, B 5, C 2")
        #expect(third.winnerNames == ["A", "C"])
        // A number beyond good spoils a ballot, and one without any is blank.
        let odd = try VotingMethod.threeTwoOne.count(rated([(1, "3"), (1, ""), (1, "2")]))
        #expect(odd.ballots == BallotAccount(valid: 1, blank: 1, spoiled: 1))
    }

    @Test("every method says what voters do, and is offered somewhere")
    func entries() {
        for method in VotingMethod.allCases {
            #expect(method.isAboutMoney == (method.goal == .budget))
            #expect(BallotLine(method: method, options: 3).form == method.form)
        }
    }
}
