import Testing

@testable import Tally

@Suite("Published examples: rounds")
struct RunoffExamplesTests {
    @Test(
        "Burlington 2009, mayor, as published (Wikipedia): Wright is ahead, Kiss wins, Montroll is the Condorcet winner"
    )
    func burlington() throws {
        let result = try Profile.burlington.count(.irv)
        #expect(result.counts(0) == "Montroll 2554, Kiss 2982, Wright 3297")
        #expect(result.counts(1) == "Kiss 4314, Wright 4064")
        #expect(result.rounds[1].exhausted == 455)
        #expect(result.winnerNames == ["Kiss"])
        #expect(try Profile.burlington.count(.condorcet).winnerNames == ["Montroll"])
    }

    @Test("an overvote ends the ballot, is passed, or counts for the one that is left, as the rules say")
    func overvote() throws {
        let profile = Profile("A B C D", rankings: "4 A\n3 B\n2 C>A=B\n1 D>B=C>A")
        // D goes out first: its ballot meets B and C, both in the running.
        let exhaust = try profile.count(.irv)
        #expect(exhaust.counts(1) == "A 4, B 3, C 2")
        #expect(exhaust.rounds[1].exhausted == 1)
        // C goes out: its ballots meet A and B.
        #expect(exhaust.counts(2) == "A 4, B 3")
        #expect(exhaust.rounds[2].exhausted == 3)
        let skip = try profile.count(.irv, "overvote=skip")
        #expect(skip.counts(1) == "A 5, B 3, C 2")
        #expect(skip.rounds[1].exhausted == 0)
        let left = Profile("A B C D", rankings: "6 A\n5 B\n2 C>B=C\n1 C>B=A\n2 D>C=B")
        #expect(try left.count(.irv).counts(2) == "A 6, B 7")
        #expect(try left.count(.irv, "overvote=exhaust-always").counts(2) == "A 6, B 5")
    }

    @Test("skipped ranks and options named twice")
    func irregular() throws {
        let profile = Profile("A B C", rankings: "5 A\n4 B\n2 C>>B\n1 C>C>B\n1")
        let lenient = try profile.count(.irv)
        #expect(lenient.counts(1) == "A 5, B 7")
        #expect(lenient.ballots == BallotAccount(valid: 12, blank: 1))
        #expect(try profile.count(.irv, "skipped=exhaust").counts(1) == "A 5, B 5")
        #expect(try profile.count(.irv, "duplicate=exhaust").counts(1) == "A 5, B 6")
    }

    @Test("a tie for elimination goes to the round before, and so on back")
    func previousRounds() throws {
        // Round 1: A 6, B 4, C 3, D 2. D's ballots lift C to B; B was ahead before, so C goes out.
        let profile = Profile("A B C D", rankings: "6 A\n4 B>A\n3 C>B\n1 D>C\n1 D")
        let result = try profile.count(.irv)
        #expect(result.counts(1) == "A 6, B 4, C 4")
        #expect(result.names(result.rounds[1].eliminated) == ["C"])
        #expect(result.rounds[1].tie == Tie(between: [1, 2], brokenBy: .previousRounds, changesWinner: true))
        #expect(result.winnerNames == ["B"])
    }

    @Test("a tie that nothing breaks is left standing, and everybody whom it can elect is named")
    func standing() throws {
        let profile = Profile("A B C", rankings: "4 A\n3 B>C\n3 C>B")
        let open = try profile.count(.irv)
        #expect(open.winnerNames == ["B", "C"])
        #expect(open.ties == [Tie(between: [1, 2], brokenBy: nil, changesWinner: true)])
        #expect(open.rounds.count == 1)
        let drawn = try profile.count(.irv, "draw=C,B,A")
        #expect(drawn.winnerNames == ["C"])
        #expect(drawn.ties == [Tie(between: [1, 2], brokenBy: .draw, changesWinner: true)])
    }

    @Test("a tie that makes no difference is said, and the count goes on")
    func indifferent() throws {
        let nobody = Profile("A B C D", rankings: "4 A\n3 B")
        let result = try nobody.count(.irv)
        #expect(result.winnerNames == ["A"])
        let three = Profile("A B C D E", rankings: "5 A\n5 B>A\n4 E>B")
        let counted = try three.count(.irv)
        #expect(counted.names(counted.rounds[0].eliminated) == ["C", "D"])
        #expect(counted.ties.first?.changesWinner == false)
        #expect(counted.winnerNames == ["B"])
        // B and C go out one after the other, whoever is first, but together they are not behind A and D.
        let meeting = Profile("A B C D", rankings: "5 A\n4 D>A\n3 B>D\n3 C>D")
        let met = try meeting.count(.irv)
        #expect(met.winnerNames == ["D"])
        #expect(met.ties.first?.changesWinner == false)
    }

    @Test("nobody votes, one option, everybody blank, everybody tied")
    func degenerate() throws {
        for method in VotingMethod.allCases where !method.hasOwnAnswers {
            for profile in [
                Profile("A B C", numbers: ""), Profile("A", numbers: ""), Profile("A B", numbers: "5 - -"),
                Profile("", numbers: ""), Profile("A", numbers: "3 1"), Profile("A B C", numbers: "2 1 1 1"),
            ] {
                var box = profile.box
                box.budget = Budget(costs: box.options.map { _ in 1 }, limit: 2)
                let result = try method.count(box)
                #expect(Set(result.ranking.joined()) == Set(box.options.indices), "\(method)")
                if result.ballots.valid == 0 { #expect(result.winners == [], "\(method)") }
            }
        }
    }
}
