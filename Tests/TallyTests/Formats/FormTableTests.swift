import Testing

@testable import Tally

@Suite("Tables as forms write them: an order in one cell, words that are no option, empty ends, scores that go higher")
struct FormTableTests {
    private func read(
        _ text: String, _ layout: BallotLayout? = nil, for method: VotingMethod? = nil
    ) throws -> BallotBox {
        try BallotFile.read(text, file: "x.csv", layout: layout, for: method)
    }

    private static let ranking = """
        ID,Start time,Completion time,Email,Name,Classez les options
        1,11/20/26 9:12:00,11/20/26 9:13:00,anonymous,,Toiture;Chaudière;Vélo;
        2,11/20/26 9:12:00,11/20/26 9:13:00,anonymous,,Vélo;Chaudière;Toiture;
        3,11/20/26 9:12:00,11/20/26 9:13:00,anonymous,,Vélo;Toiture;Chaudière;
        """

    @Test(
        "a ranking in one cell is a ranking for every method that counts rankings, by itself and by what is stated",
        arguments: VotingMethod.allCases.filter { $0.form == .ranking })
    func rankingInACell(method: VotingMethod) throws {
        for layout: BallotLayout? in [nil, .inOrder, .byRank] {
            let box = try read(Self.ranking, layout, for: method)
            #expect(box.options == ["Chaudière", "Toiture", "Vélo"])
            #expect(box.remarks.contains(.layout(.inOrder)))
            #expect(
                box.remarks.contains(
                    .columnsLeftOut(["ID", "Start time", "Completion time", "Email", "Name"])))
            #expect(try method.count(box).winnerNames == ["Vélo"])
        }
    }

    @Test("all options in every cell and in several orders are a ranking, whatever is counted")
    func wholeRankings() throws {
        for method: VotingMethod? in [nil, .plurality, .approval] {
            #expect(try read(Self.ranking, for: method).remarks.contains(.layout(.inOrder)))
        }
        let box = try read(Self.ranking, for: .approval)
        #expect(throws: TallyError.needsCrosses) { try VotingMethod.approval.count(box) }
    }

    @Test(
        "some options in a cell: an order for rankings where orders differ or the question says it, and asked otherwise"
    )
    func partRankings() throws {
        let some = "Horodateur,Vos mesures\n2026/11/20 9:12:00,\"A, B\"\n2026/11/20 9:13:00,\"B, A, C\"\n"
        #expect(try read(some, for: .irv).remarks.contains(.layout(.inOrder)))
        #expect(try read(some, for: .approval).remarks.contains(.layout(.choices)))
        let same = "Vos mesures\n\"A, B\"\n\"A, C\"\n"
        #expect(
            throws: BallotFileError(file: "x.csv", line: 1, problem: .unclearTable([.inOrder, .choices]))
        ) { try read(same, for: .irv) }
        #expect(try read(same, .inOrder, for: .irv).remarks.contains(.layout(.inOrder)))
        #expect(try read("Classez les mesures\n\"A, B\"\n\"A, C\"\n", for: .irv).remarks.contains(.layout(.inOrder)))
        let arrows = try read("Choix\nA > B = C\nC\nB>A\n")
        #expect(arrows.remarks.contains(.layout(.inOrder)))
        #expect(try VotingMethod.borda.count(arrows).ballots.valid == 3)
    }

    @Test(
        "times and dates are no options beside anything else, in whatever form",
        arguments: [
            "11/20/26 9:12:00", "2026-11-20T09:12:00+01:00", "2026-11-20T09:12:00.123Z", "2026/11/20 9:12:00 AM UTC+1",
            "20/11/2026 09:12", "20.11.2026", "2026-11-20", "9:12", "٢٠/١١/٢٠٢٦ ٩:١٢:٠٠ ص", "11/20/2026, 9:12:00 PM",
        ])
    func times(time: String) throws {
        #expect(TableTime.isTime(time))
        let box = try read("Quand;Votre choix\n\(time);A\n\(time);B\n\(time);A\n", for: .plurality)
        #expect(box.options == ["A", "B"])
        #expect(box.remarks.contains(.columnsLeftOut(["Quand"])))
        // Where nothing else is there to vote for, days are what is voted for.
        #expect(try read("Quel jour ?\n\"\(time)\"\n\"\(time)\"\n").options == [time])
    }

    @Test("what is no time", arguments: ["12", "3.5", "A 9:12", "1-2", "10 km", "2/3", "3:1", "1.2.3", ""])
    func noTimes(text: String) { #expect(!TableTime.isTime(text)) }

    @Test(
        "a blank vote is no option, in whatever language it is said",
        arguments: [
            "Blanc", "blank", "Vote blanc", "Bulletin blanc", "(blanc)", "ورقة بيضاء", "أوراق بيضاء", "Głos pusty",
            "pusta karta",
            "Blanc;",
        ])
    func blanks(word: String) throws {
        for (text, layout) in [
            ("Votre choix\nToiture\n\"\(word)\"\nToiture\nVélo\n", BallotLayout.choice),
            ("Vos choix\n\"Toiture;Vélo;\"\n\"\(word)\"\nToiture;\nVélo;\n", .choices),
            ("rank1,rank2\nToiture,Vélo\n\"\(word)\",\nToiture,\nVélo,\n", .byRank),
            ("1er choix,2e choix\nToiture,Vélo\n\"\(word)\",\nToiture,\nVélo,\n", .byRank),
        ] where !(word.hasSuffix(";") && layout != .choices) {
            let box = try read(text, layout)
            let plain = word.hasSuffix(";") ? String(word.dropLast()) : word
            #expect(box.options == ["Toiture", "Vélo"])
            #expect(box.remarks.contains(.blankVote(word: plain, times: 1)))
            if layout == .choices { continue }
            let result = try VotingMethod.plurality.count(box)
            #expect((result.ballots.valid, result.ballots.blank, result.ballots.spoiled) == (3, 1, 0))
        }
    }

    @Test(
        "a spoiled ballot is no option and is counted as spoiled",
        arguments: [
            "Nul", "Bulletin nul", "spoiled", "Spoilt ballot", "invalid", "ملغاة", "ورقة ملغاة", "nieważny",
            "Głos nieważny",
        ])
    func spoiled(word: String) throws {
        for text in [
            "Votre choix\nToiture\n\(word)\nToiture\nVélo\n", "rank1,rank2\nToiture,Vélo\n\(word),\nToiture,\nVélo,\n",
            "1er choix,2e choix\nToiture,Vélo\n\(word),\nToiture,\nVélo,\n",
        ] {
            let box = try read(text)
            #expect(box.options == ["Toiture", "Vélo"])
            #expect(box.remarks.contains(.spoiledVote(word: word, times: 1)))
            let result = try VotingMethod.irv.count(box)
            #expect((result.ballots.cast, result.ballots.valid, result.ballots.spoiled) == (4, 3, 1))
        }
    }

    @Test("a cross under Blank or Spoiled is for no option")
    func crossedWords() throws {
        let box = try read("A,B,Blanc,Nul\nx,,,\n,,x,\n,x,,x\nx,x,,\n")
        #expect(box.options == ["A", "B"])
        let result = try VotingMethod.approval.count(box)
        #expect((result.ballots.valid, result.ballots.blank, result.ballots.spoiled) == (2, 1, 1))
        #expect(box.remarks.contains(.blankVote(word: "Blanc", times: 1)))
        #expect(box.remarks.contains(.spoiledVote(word: "Nul", times: 1)))
    }

    @Test("empty lines at the end are no ballots in a table of one column either; those before are blank ones")
    func emptyEnd() throws {
        for head in ["Choix", "rank1"] {
            for end in ["", "\n", "\n\n\n", "\r\n \r\n"] {
                let result = try VotingMethod.plurality.count(read("\(head)\nA\n\nB\nA" + end))
                #expect((result.ballots.cast, result.ballots.valid, result.ballots.blank) == (4, 3, 1))
            }
            // A ballot that says that it is empty is one.
            #expect(try VotingMethod.plurality.count(read("\(head)\nA\nB\n\"\"\n\n")).ballots.blank == 1)
        }
    }

    @Test("a comma in a question separates nothing where semicolons do")
    func separators() throws {
        let box = try read("Horodateur;Toit, chauffage ou vélo ?\n2026-11-20 10:00;A\n2026-11-20 10:01;B\n")
        #expect(box.options == ["A", "B"])
    }

    @Test("scores above the highest one are remarked, with how high they go, for every method of scores")
    func scores() throws {
        let box = try read("A;B;C\n10;7;0\n10;6;1\n2;5;3\n", for: .score)
        for method in VotingMethod.allCases {
            let remarks = try method.remarks(on: box, rules: RuleSet([]))
            // What is good, OK or bad ends at 2, whatever the rules say of scores.
            let expected: BallotRemark =
                method == .threeTwoOne
                ? .aboveMaximum(ballots: 3, highest: 10, maximum: 2)
                : .aboveMaximum(ballots: 2, highest: 10, maximum: 5)
            #expect(remarks == (method.form == .scores ? [expected] : []))
        }
        let wide = try RuleSet(["max-score=10"])
        #expect(VotingMethod.score.remarks(on: box, rules: wide) == [])
        #expect(try VotingMethod.score.count(box, rules: wide).winnerNames == ["A"])
        #expect(
            try VotingMethod.star.remarks(on: read("A;B\n-1;2\n0;5\n", .scores), rules: RuleSet([])) == [
                .belowMinimum(ballots: 1, lowest: -1, minimum: 0)
            ])
    }
}
