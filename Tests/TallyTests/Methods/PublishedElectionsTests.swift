import Testing

@testable import Tally

@Suite("Elections as they were published: the same votes in each round, to the last digit")
struct PublishedElectionsTests {
    /// The ballots of the Green Party of the United States for its Steering Committee, 24 July 2005: 94 of them, four
    /// seats; distributed with the count software Droop (test/blt/SC.blt).
    static let steeringCommittee = """
        13 4
        19 7 8 9 11 12 0
        3 4 3 13 1 0
        2 1 4 13 7 0
        2 13 1 2 7 4 5 3 0
        2 3 13 1 2 0
        2 4 1 13 7 3 5 2 0
        2 4 1 5 13 2 3 0
        2 7 1 8 9 13 3 2 4 12 5 11 0
        2 7 8 11 9 0
        1 1 13 3 4 7 5 2 0
        1 1 13 3 7 2 4 5 0
        1 1 4 13 2 7 5 3 9 8 12 11 0
        1 1 4 13 5 3 2 0
        1 13 1 4 2 5 3 7 0
        1 13 1 7 4 0
        1 13 2 4 7 5 1 0
        1 13 3 4 1 2 5 7 0
        1 13 3 4 1 7 2 5 0
        1 13 3 5 2 0
        1 13 4 1 2 0
        1 13 4 1 3 0
        1 13 4 3 1 2 5 0
        1 13 4 7 2 8 0
        1 13 4 7 3 1 5 8 2 9 0
        1 13 5 2 1 7 3 8 0
        1 13 5 2 4 1 3 7 0
        1 13 5 7 2 4 1 0
        1 13 7 3 2 5 4 1 0
        1 13 7 5 4 2 1 0
        1 2 3 4 1 13 7 0
        1 2 4 13 5 0
        1 2 7 8 12 13 11 1 5 9 0
        1 3 1 4 13 0
        1 3 1 4 13 2 7 0
        1 3 1 4 2 13 7 9 5 8 0
        1 3 13 1 4 2 7 5 0
        1 3 13 4 1 7 2 5 0
        1 3 4 7 2 12 13 8 1 5 0
        1 4 1 13 3 2 7 8 0
        1 4 1 2 13 9 5 0
        1 4 1 2 8 3 0
        1 4 13 2 7 0
        1 4 13 2 7 1 8 0
        1 4 13 5 2 1 3 0
        1 4 2 13 1 3 0
        1 4 3 1 2 11 0
        1 4 3 13 1 7 0
        1 4 3 13 8 0
        1 4 5 13 3 2 1 0
        1 4 5 2 3 13 0
        1 4 7 13 5 0
        1 4 7 8 2 0
        1 4 8 7 5 13 2 1 3 9 0
        1 5 1 13 3 2 4 7 0
        1 5 13 2 7 4 1 0
        1 7 3 4 13 1 5 0
        1 7 4 2 13 0
        1 7 5 4 8 11 2 13 1 3 9 12 0
        1 7 8 11 9 12 0
        1 7 8 12 1 13 9 2 4 11 5 0
        1 7 8 4 9 12 0
        1 7 8 9 11 0
        1 7 8 9 12 11 0
        1 7 8 9 3 12 2 13 5 1 4 0
        1 7 9 8 12 11 2 13 0
        1 8 4 7 11 13 9 0
        1 9 11 8 7 0
        0
        "Dickinson"
        "Mookerjee"
        "Sevigny"
        "LaMarche"
        "Piacsek"
        "Write-In 2"
        "Rotzler"
        "Olsen"
        "Jones"
        "Write-In 1"
        "Greenfield"
        "Leas"
        "Kramer"
        "GPUS Steering Committee Election 2005-07-24"
        """

    @Test("GPUS Steering Committee 2005 by the Scottish rules: ballots that go on twice keep five decimals each time")
    func scottish() throws {
        let box = try BallotFile.read(Self.steeringCommittee, file: "SC.blt")
        #expect(box.cast == 94)
        let result = try VotingMethod.stv.count(box, rules: RuleSet(["factor-decimals=5"]), seats: 4)
        // test/ref/report/SC-scotland-fixed-p5-d5.txt; options without a vote went out one by one there.
        #expect(result.rounds[0].quota == 19)
        #expect(
            result.counts(2)
                == "Dickinson 7.803, Mookerjee 3.5606, Sevigny 9.2424, LaMarche 19, Piacsek 2.69696, Write-In 2 0, "
                + "Rotzler 19, Olsen 12.7272, Jones 1.42424, Write-In 1 0, Greenfield 0, Leas 0, Kramer 18.54544")
        #expect(
            result.counts(5)
                == "Dickinson 8.803, Mookerjee 3.69696, Sevigny 9.2424, LaMarche 19, Rotzler 19, Olsen 14.57568, "
                + "Kramer 19.6818")
        // Kramer's surplus of 0.6818 is made of ballots at 1, 0.13636 and 0.42424.
        #expect(
            result.counts(6)
                == "Dickinson 9.01084, Mookerjee 3.9536, Sevigny 9.45496, LaMarche 19, Rotzler 19, Olsen 14.57568, Kramer 19"
        )
        #expect(result.counts(8) == "Sevigny 16.62204, LaMarche 19, Rotzler 19, Olsen 16.59988, Kramer 19")
        // 3.77788 that name nobody else, and a residue of 0.0002.
        #expect(result.rounds[8].exhausted.description == "3.77808")
        #expect(result.winnerNames == ["Sevigny", "LaMarche", "Rotzler", "Kramer"])
    }

    @Test("GPUS Steering Committee 2005 with an exact quota of 94/5 to be exceeded, in fractions")
    func rational() throws {
        let box = try BallotFile.read(Self.steeringCommittee, file: "SC.blt")
        let rules = try RuleSet(["threshold=hagenbach-bischoff"])
        let result = try VotingMethod.stv.count(box, rules: rules, seats: 4)
        // test/ref/report/SC-wigm-rational-d12.txt
        func decimals(_ round: Int) -> [String] {
            result.rounds[round].counts.compactMap { $0 }.map { $0.decimal(12) }
        }
        #expect(result.rounds[0].quota?.description == "18.8")
        #expect(
            decimals(6) == [
                "9.160815528557", "4.070755481078", "9.591894986734", "18.800000000000", "18.800000000000",
                "14.769696969697", "18.800000000000",
            ])
        #expect(result.rounds[6].exhausted.decimal(12) == "0.006837033934")
        #expect(
            decimals(8) == [
                "16.898941488619", "18.800000000000", "18.800000000000", "16.829599217986", "18.800000000000",
            ])
        #expect(result.rounds[8].exhausted.decimal(12) == "3.871459293395")
        #expect(result.winnerNames == ["Sevigny", "LaMarche", "Rotzler", "Kramer"])
    }

    @Test("a quota that follows the active ballots: Albany, California, city council 2022, two seats")
    func albanyCouncil() throws {
        // Alameda County, Registrar of Voters, ranked-choice results of Albany; ballots condensed to the choices that the
        // count looked at.
        let result = try Profile(
            "Miki Romero Lopez Pilch Pinguelo",
            rankings: """
                1814 Romero
                1642 Lopez
                1099 Miki>Lopez
                845 Miki>Romero
                427 Pilch>Miki>Lopez
                353 Pilch>Lopez
                208 Miki
                188 Pilch>Romero
                148 Pilch>Miki>Romero
                100 Pinguelo>Lopez
                67 Pinguelo>Romero
                66 Pilch>Miki
                55 Pilch
                40 Pinguelo>Miki>Lopez
                33 Pinguelo
                20 Pinguelo>Miki>Romero
                16 Pinguelo>Pilch>Lopez
                8 Pinguelo>Pilch
                8 Pinguelo>Pilch>Miki>Romero
                8 Pinguelo>Pilch>Miki>Lopez
                7 Pinguelo>Miki
                7 Pinguelo>Pilch>Romero
                """
        ).count(.stv, "quota=each-round", "factor-decimals=6", seats: 2)
        #expect(result.rounds.map { $0.quota?.description } == ["2387", "2376", "2355", "2338"])
        #expect(result.counts(0) == "Miki 2152, Romero 1814, Lopez 1642, Pilch 1237, Pinguelo 314")
        #expect(result.counts(1) == "Miki 2219, Romero 1881, Lopez 1742, Pilch 1284")
        #expect(result.counts(2) == "Miki 2876, Romero 2076, Lopez 2111")
        #expect(result.counts(3) == "Miki 2355, Romero 2260.958234, Lopez 2396.136396")
        #expect(result.winnerNames == ["Miki", "Lopez"])
    }

    @Test("a ballot that counts for nobody from the start is in no quota: Minneapolis 2017, estimate and taxation")
    func firstRoundQuota() throws {
        // City of Minneapolis: 69,694 votes in the first round, threshold 23,232; 129 ballots marked two names first and
        // nothing else.
        let profile = Profile(
            "Becker Wheeler Edwards others",
            rankings: "48163 Becker\n19312 Wheeler\n1539 Edwards\n680 others\n129 Becker=Wheeler")
        for overvote in ["overvote=skip", "overvote=exhaust"] {
            let result = try profile.count(.stv, overvote, seats: 2)
            #expect(result.ballots == BallotAccount(valid: 69_823))
            #expect(result.rounds[0].quota == 23_232)
            #expect(result.rounds[0].exhausted == 129)
        }
    }

    @Test("what does not fit is passed over and the count goes on: Łódź, Nad Nerem, participatory budget of 2020")
    func passedOver() throws {
        // Pabulib, poland_lodz_2020_nad-nerem.pb: votes, costs and what was selected.
        let costs: [Fraction] = [20_000, 30_000, 270_000, 110_000, 350_000, 25_000, 225_000, 10_000]
        let profile = Profile(
            "G030NN G042NN G032NN G033NN G023NN G021NN G020NN G081NN",
            approvals: """
                217 G030NN
                167 G042NN
                164 G032NN
                160 G033NN
                104 G023NN
                99 G021NN
                78 G020NN
                63 G081NN
                """, budget: Budget(costs: costs, limit: 409_000))
        let result = try profile.count(.budgetGreedy)
        #expect(result.winnerNames == ["G030NN", "G042NN", "G032NN", "G021NN", "G081NN"])
        #expect(result.spent == 355_000)
    }

    @Test("a quota that follows the active ballots elects others than one that stands, by the Albany rules")
    func followingQuota() throws {
        // Test of VoteKit's AlbanySTV (tests/…/test_albany_stv.py): quotas 100, 90, 90, 76, 54; A, then C.
        let profile = Profile("A B C D E", rankings: "90 A>B\n67 B\n70 C\n40 D>A\n30 E")
        let following = try profile.count(.stv, "quota=each-round", seats: 2)
        #expect(following.rounds.map { $0.quota?.description } == ["100", "90", "76"])
        #expect(following.winnerNames == ["A", "C"])
        #expect(following.counts(2) == "A 90, B 67, C 70")
        let standing = try profile.count(.stv, seats: 2)
        #expect(standing.winnerNames == ["A", "B"])
    }
}
