import Testing

@testable import Tally

/// Tables as forms, spreadsheets and scanners write them.
@Suite("Tables of ballots: what they mean is found out, said, and asked")
struct BallotTableTests {
    private func read(_ text: String, _ layout: BallotLayout? = nil) throws -> BallotBox {
        try BallotFile.read(text, file: "x.csv", layout: layout)
    }

    private func winner(_ box: BallotBox, _ method: VotingMethod) throws -> [String] {
        try method.count(box).winnerNames
    }

    @Test("an empty line is nothing, wherever it stands", arguments: VotingMethod.allCases)
    func emptyLines(method: VotingMethod) throws {
        guard PropertyTests.takesRankings(method), !method.hasOwnAnswers else { return }
        let rows = ["B,A,", "C,,", "A,B,C", "C,B,A", "A,C,B", "B,C,A"]
        let plain = try method.count(read("rank1,rank2,rank3\n" + rows.joined(separator: "\n")))
        for place in 0...rows.count {
            for empty in ["", "  ", "\r"] {
                var lines = rows
                lines.insert(empty, at: place)
                let box = try read("rank1,rank2,rank3\n" + lines.joined(separator: "\n") + "\n\n")
                #expect(try method.count(box) == plain, "\(method) line \(place)")
            }
        }
    }

    @Test(
        "grades are read in words, in four languages, whatever their case, accents and Arabic letters",
        arguments: [
            ("Très bien,assez bien;A REJETER,bien;,3", "0 3"), ("excellent,good;Good,TO REJECT", "3 0"),
            ("جيد جداً,مقبول;ممتاز,ضعيف", "4 1"), ("حسن جدا,مستحسن;مقبول,ضعيف", "2 1"),
            ("slaby,Dobry;bardzo dobry,dobry", "1 3"), ("5,1;bien,insuffisant", "4 1"),
        ])
    func grades(_ cells: String, _ medians: String) throws {
        let text = "Roof,Oven\n" + cells.replacing(";", with: "\n") + "\n"
        for method in [VotingMethod.majorityJudgment, .score] {
            let box = try BallotFile.read(text, file: "x.csv", for: method)
            #expect(box.remarks.contains { if case .grades = $0 { true } else { false } })
            guard method == .majorityJudgment else { continue }
            let counts = try #require(try method.count(box).rounds.first).counts
            #expect(counts.compactMap { $0?.description }.joined(separator: " ") == medians)
        }
    }

    @Test(
        "of a scale that is in use any two words are two numbers, the better one the higher",
        arguments: [
            "niedostateczny dopuszczający dostateczny dobry bardzo_dobry celujący",
            "do_odrzucenia słaby zadowalający dobry bardzo_dobry doskonały",
            "reject poor acceptable good very_good excellent", "bad poor fair good excellent",
            "à_rejeter insuffisant passable assez_bien bien très_bien excellent",
            "mauvais médiocre passable bon excellent",
            "ضعيف مقبول جيد جيد_جدا ممتاز", "مرفوض ضعيف مقبول مستحسن حسن حسن_جدا ممتاز",
        ])
    func distinctGrades(scale: String) throws {
        let words = scale.split(separator: " ").map { String($0).replacing("_", with: " ") }
        let scaleOfAll: GradeWords? = GradeWords(of: words)
        let whole = try #require(scaleOfAll)
        #expect(words.compactMap { whole.grade($0) }.count == words.count)
        for worse in words.indices {
            for better in words.indices where worse < better {
                for known in [words, [words[worse], words[better]]] {
                    let scaleOfThese: GradeWords? = GradeWords(of: known)
                    let grades = try #require(scaleOfThese)
                    let worst = try #require(grades.grade(words[worse]))
                    let best = try #require(grades.grade(words[better]))
                    #expect(worst < best)
                }
            }
        }
        let marks: GradeWords? = GradeWords(of: ["dopuszczający", "dostateczny"])
        #expect(marks?.grade("dopuszczający") == 2)
    }

    @Test("a word that is none of the scale is said, with its line")
    func noGrade() {
        #expect(
            throws: BallotFileError(
                file: "x.csv", line: 3, problem: .unexpected("formidable", expected: .grade))
        ) { try BallotFile.read("A,B\nbien,bon\npassable,formidable\nbien,bien\n", file: "x.csv", for: .score) }
    }

    @Test("where a table of scores can hold ranks, too, that is said")
    func otherLayout() throws {
        #expect(try read("A,B,C\n3,1,2\n1,1,2\n2,2,1\n").remarks.contains(.otherLayout(.ranks)))
        #expect(try !read("A,B,C\n3,1,2\n5,1,2\n2,0,1\n").remarks.contains(.otherLayout(.ranks)))
        #expect(try !read("A,B,C\n3,1,2\n1,1,2\n2,2,1\n", .scores).remarks.contains(.otherLayout(.ranks)))
        #expect(try read("Rank A,Rank B\n2,1\n1,2\n").remarks.contains(.otherLayout(.scores)))
    }

    @Test(
        "a zero byte is said, with its line, in whatever format",
        arguments: ["x.csv", "x.blt", "x.pb", "x.toc", "x.txt"])
    func zeroByte(file: String) {
        #expect(throws: BallotFileError(file: file, line: 2, problem: .zeroByte)) {
            try BallotFile.read("rank1,rank2\nA\0,B\n", file: file)
        }
    }

    @Test(
        "a column of yes and no is the answers to a motion, not crosses under its heading",
        arguments: ["yes,yes,no", "oui,oui,non", "نعم,نعم,لا", "tak,tak,nie"])
    func answers(_ cells: String) throws {
        let text = "name,vote\n" + cells.split(separator: ",").enumerated().map { "p\($0),\($1)\n" }.joined()
        let box = try BallotFile.read(text, file: "x.csv", for: .motion)
        #expect(try winner(box, .motion).count == 1)
        #expect(box.options.count < 4)
    }

    @Test(
        "what a scanner says of the ballot in a column of its own is left out, and said",
        arguments: [
            ("A,B,overvote,undervote\n1,0,0,0\n1,0,0,1\n1,1,1,0\n", BallotLayout.crosses),
            ("A,B,Overvotes,Survote\n5,0,9,\n3,4,9,\n", .scores),
            ("A,B,over votes,skipped ranks\nRank 1,Rank 2,1,0\nRank 1,Rank 2,,\n", .ranks),
        ])
    func ofScanner(text: String, layout: BallotLayout) throws {
        let box = try read(text, layout)
        #expect(box.options == ["A", "B"])
        #expect(box.remarks.contains { if case .columnsLeftOut(let left) = $0 { left.count == 2 } else { false } })
        #expect(try winner(box, layout == .ranks ? .borda : layout == .scores ? .score : .approval) == ["A"])
    }

    @Test("a column that says that a ballot is not valid is no option, be the others crosses, points or ranks")
    func ofBallot() throws {
        for (cells, layout) in [("1,0", BallotLayout.crosses), ("5,0", .scores), ("1,2", .ranks)] {
            let box = try read("A,B,Spoiled,Blank\n\(cells),0,0\n\(cells),1,0\n,,0,1\n", layout)
            #expect(box.options == ["A", "B"])
            #expect(box.spoiled == 1)
        }
    }

    @Test("nothing is counted that names no option")
    func unsound() throws {
        var store = RankingStore()
        store.append([[0], [7]])
        let box = BallotBox(options: ["A", "B"], content: .rankings(store))
        for method in [VotingMethod.irv, .borda, .schulze, .plurality, .stv, .block] {
            #expect(throws: TallyError.strangeBallots) { try method.count(box) }
        }
        var marks = MarkStore()
        marks.append([-1: 1])
        #expect(throws: TallyError.strangeBallots) {
            try VotingMethod.approval.count(BallotBox(options: ["A"], content: .marks(marks)))
        }
    }

    @Test("options as columns, places in words as cells: ranks, whatever the method")
    func gridInWords() throws {
        let box = try read(
            """
            Horodateur,"Classez les mesures [Isolation]","Classez les mesures [Chaudière]","Classez les mesures [Bois]"
            2026/12/01 3:01:00 PM UTC+1,1er choix,2e choix,3e choix
            2026/12/01 3:02:00 PM UTC+1,2e choix,1er choix,3e choix
            2026/12/01 3:03:00 PM UTC+1,1er choix,,
            """)
        #expect(box.options == ["Isolation", "Chaudière", "Bois"])
        #expect(box.remarks.contains(.layout(.ranks)))
        #expect(box.remarks.contains(.columnsLeftOut(["Horodateur"])))
        #expect(try winner(box, .irv) == ["Isolation"])
        #expect(try winner(box, .borda) == ["Isolation"])
    }

    @Test("ranks as columns, in three languages; the clock, mail and remarks cannot win")
    func byRank() throws {
        for heads in [
            "Horodateur,1er choix,2e choix,3e choix,Commentaires", "Timestamp,Rank 1,Rank 2,Rank 3,Comments",
            "طابع زمني,الاختيار الأول,الاختيار الثاني,الاختيار الثالث,ملاحظات",
        ] {
            let box = try read(
                heads + "\n" + """
                    2026/12/01 3:01,Isolation,Chaudière,Bois,merci
                    2026/12/01 3:02,Chaudière,Isolation,Bois,
                    2026/12/01 3:04,Isolation,Bois,Chaudière,encore
                    """)
            #expect(Set(box.options) == ["Isolation", "Chaudière", "Bois"], "\(heads)")
            #expect(box.remarks.contains(.layout(.byRank)))
            #expect(try winner(box, .plurality) == ["Isolation"])
        }
        let spaced = try read(
            "Rank 1;Rank 2;Rank 3\nIsolation;Chaudière;Bois\nChaudière;Isolation;Bois\nIsolation;Bois;")
        #expect(try winner(spaced, .irv) == ["Isolation"])
    }

    @Test("1, 2, 3 in every row can be ranks or scores: it is asked for, and either is counted as it is said")
    func ambiguous() throws {
        for head in [
            "VoterID,Ann,Bob,Cyd\nv1,2,3,1\nv2,1,2,3\nv3,1,3,2\nv4,1,2,3", "Ann,Bob,Cyd\n2,3,1\n1,2,3\n1,3,2\n1,2,3",
        ] {
            #expect(throws: BallotFileError(file: "x.csv", line: 1, problem: .unclearTable([.ranks, .scores]))) {
                try read(head)
            }
            let ranks = try read(head, .ranks)
            #expect(ranks.options == ["Ann", "Bob", "Cyd"])
            #expect(try winner(ranks, .irv) == ["Ann"])
            let scores = try read(head, .scores)
            #expect(try VotingMethod.score.count(scores).rounds[0].counts == [5, 10, 9])
        }
        let asked = try read("Classez [Toit],Classez [Mur]\n1,2\n2,1\n1,2")
        #expect(try winner(asked, .irv) == ["Toit"])
    }

    @Test("what a scanner says of a mark is no candidate; the rules say what it is worth")
    func scanner() throws {
        let text = """
            count,rank1,rank2,rank3
            4,overvote,Parc,Eau
            3,Parc,Eau,
            2,Eau,undervote,Parc
            2,Undeclared Write-ins,Eau,
            1,,Parc,Eau
            """
        let box = try read(text)
        #expect(Set(box.options) == ["Parc", "Eau", "Undeclared Write-ins"])
        #expect(box.remarks.contains(.noOption(word: "overvote", times: 4)))
        #expect(box.remarks.contains(.noOption(word: "undervote", times: 2)))
        #expect(box.remarks.contains(.manyInOne("Undeclared Write-ins")))
        // The four end at their overvote: Parc 3 + 1, Eau 2, and nobody knows the two others.
        let ended = try VotingMethod.irv.count(box)
        #expect(ended.counts(0) == "Eau 2, Parc 4, Undeclared Write-ins 2")
        #expect(ended.rounds[0].exhausted == 4)
        let passed = try VotingMethod.irv.count(box, rules: RuleSet(["overvote=skip"]))
        #expect(passed.counts(0) == "Eau 2, Parc 8, Undeclared Write-ins 2")
    }

    @Test("the same letters are the same option, whatever bytes write them; options that are likely one are said")
    func sameOption() throws {
        let box = try read("rank1,rank2\nCaf\u{E9},B\nCafe\u{301},\nB,Cafe\u{301}")
        #expect(box.options.count == 2)
        #expect(try winner(box, .irv) == ["Café"])
        let doubtful = try read("rank1,rank2\nIsolation,Bois\nisolation,\nIsolaton,Bois")
        #expect(doubtful.remarks.contains(.likelyOne("Isolation", "isolation")))
        #expect(
            doubtful.remarks.contains {
                if case .likelyOne(_, "Isolaton") = $0 { true } else { $0 == .likelyOne("Isolaton", "isolation") }
            })
        let series = try read("rank1,rank2\nQuartier 1,Quartier 2\nQuartier A,Quartier B")
        #expect(series.remarks.isEmpty)
    }

    @Test("a motion's answers are one however they are written, and an abstention has no share of yes and no")
    func motion() throws {
        let box = try read("N°,Vote\n1,OUI\n2,Oui\n3,نعم\n4,NON\n5,non\n6,Abstention\n7,\n")
        #expect(box.remarks.contains(.layout(.choice)) && box.remarks.contains(.columnsLeftOut(["N°"])))
        let result = try VotingMethod.motion.count(box)
        #expect(Set(result.options) == ["OUI", "NON", "Abstention"])
        #expect(result.rounds[0].counts.count == 3)
        #expect(result.rounds[0].counts[try #require(result.options.firstIndex(of: "OUI"))] == Fraction(3))
        #expect(result.winners.map { result.options[$0] } == ["OUI"] && result.decision == .carried)
        #expect(result.options.indices.filter(result.isOutsideBase).map { result.options[$0] } == ["Abstention"])
    }

    @Test(
        "what a form writes for itself, and what it asks of a voter, is no option; its question before each answer goes"
    )
    func forms2() throws {
        let kobo = try read(
            "start;end;mesures/four;mesures/eau;mesures/sol;_id;_uuid;_index\n"
                + "2026-11-12T09:00:00.000+01:00;2026-11-12T09:03:00.000+01:00;1;1;0;331;aa;1\n"
                + "2026-11-12T09:10:00.000+01:00;2026-11-12T09:13:00.000+01:00;0;0;1;332;bb;2\n")
        #expect(kobo.options == ["four", "eau", "sol"])
        let asked = try read("Table;Âge;Four;Eau;Sol\n1;31;5;1;0\n2;62;0;2;4\n")
        #expect(asked.options == ["Four", "Eau", "Sol"])
        let brackets = try read(
            "Horodateur,\"Vos mesures\"\n2026/11/12 9:00:00,\"Four amélioré (porte, grille), Panneaux\"\n"
                + "2026/11/12 9:01:00,Panneaux\n")
        #expect(Set(brackets.options) == ["Four amélioré (porte, grille)", "Panneaux"])
    }

    @Test("a voter who stands in the table twice is said, and counted")
    func twice() throws {
        let box = try read("ID,Vote\n1,Eau\n2,Bois\n2,Bois\n3,Eau\n")
        #expect(box.remarks.contains(.repeatedIdentifier(column: "ID", times: 1)))
        #expect(box.cast == 4)
        let once = try read("ID,Vote\n1,Eau\n2,Bois\n3,Eau\n")
        #expect(!once.remarks.contains { if case .repeatedIdentifier = $0 { true } else { false } })
    }

    @Test("one choice in a column, several choices in a cell, crosses in words")
    func forms() throws {
        let one = try read("Timestamp,Where shall we meet?\n2026/12/01,Fès\n2026/12/02,Rabat\n2026/12/03,Fès")
        #expect(one.remarks.first == .layout(.choice))
        #expect(try winner(one, .plurality) == ["Fès"])
        let several = try read(
            "Timestamp,What do you need?\n2026/12/01,\"Bois, Eau\"\n2026/12/02,Eau\n2026/12/03,\"Eau, Gaz\"")
        #expect(several.remarks.first == .layout(.choices))
        #expect(try winner(several, .approval) == ["Eau"])
        let crosses = try read("Nom,Toit,Mur\nAmal,x,\nNora,x,oui\nHind,,non")
        #expect(try VotingMethod.approval.count(crosses).counts(0) == "Toit 2, Mur 1")
    }

    @Test("a number that is too large says how large it may be")
    func limits() {
        #expect(
            throws: BallotFileError(
                file: "x.csv", line: 2, problem: .numberTooLarge("1000000000000000000", most: 999_999_999_999_999_999))
        ) { try read("count,rank1\n1000000000000000000,A\n") }
    }

    @Test("rankings are no approvals: a last place is no cross")
    func noCrosses() throws {
        let box = try read("rank1,rank2\nA,B\nB,A")
        for method in [VotingMethod.approval, .sequentialPAV, .equalShares, .cumulative] {
            #expect(throws: TallyError.needsCrosses) { try method.count(box) }
        }
        #expect(try winner(read("rank1\nA|B\nB"), .approval) == ["B"])
    }

    @Test("OpenSTV's BLT: short names, who withdrew, an order for ties")
    func directives() throws {
        let box = try BallotFile.read(
            """
            3 1
            [nick a b c]
            [withdrawn c]
            [tie b a]
            [statistics]
            4 c a 0
            3 b a 0
            2 1 2 0
            0
            "Amal"
            "Bahia"
            "Cherif"
            "Who goes first?"
            """, file: "x.blt")
        #expect(box.options == ["Amal", "Bahia"])
        #expect(box.remarks == [.orderForTies(["Bahia", "Amal"]), .ignored("[statistics]")])
        #expect(try VotingMethod.irv.count(box).counts(0) == "Amal 6, Bahia 3")
    }
}

@Suite("Money: what nobody wants is not bought, and a second place is worth less than a first")
struct BudgetFileTests {
    private func file(_ type: String, votes: Int, projects: String, _ ballots: String) throws -> BallotBox {
        try BallotFile.read(
            """
            META
            key;value
            num_votes;\(votes)
            budget;100
            vote_type;\(type)
            max_length;3
            PROJECTS
            project_id;cost
            \(projects)
            VOTES
            voter_id;vote
            \(ballots)
            """, file: "x.pb")
    }

    @Test("ordinal votes are points: 3, 2 and 1")
    func ordinal() throws {
        let box = try file("ordinal", votes: 4, projects: "a;100\nb;100\nc;100", "1;a,b,c\n2;a,b\n3;a,b\n4;b")
        #expect(box.remarks.isEmpty)
        // a 3 + 3 + 3; b 2 + 2 + 2 + 3; c 1.
        let greedy = try VotingMethod.budgetGreedy.count(box)
        #expect(greedy.rounds[0].counts.map { $0?.description } == ["9", "9", "1"])
        #expect(greedy.isOpen)
        let more = try file("ordinal", votes: 4, projects: "a;100\nb;100\nc;100", "1;a,b\n2;a,b\n3;a,b\n4;c,b")
        // As crosses b would have 4 against 3.
        #expect(try VotingMethod.budgetGreedy.count(more).winnerNames == ["a"])
        // By equal shares everybody has 25: those who named a have 75 together, and b's four have what it costs.
        #expect(try VotingMethod.budgetEqualShares.count(more).winnerNames == ["b"])
        #expect(throws: TallyError.needsCrosses) { try VotingMethod.approval.count(more) }
    }

    @Test("money that is left buys nothing that nobody voted for")
    func unwanted() throws {
        let box = try file("approval", votes: 4, projects: "a;40\nb;40\nz;20", "1;a,b\n2;a,b\n3;a,b\n4;b")
        for method in [VotingMethod.budgetGreedy, .budgetEqualShares] {
            #expect(try method.count(box).winnerNames == ["a", "b"])
            #expect(try method.count(box).spent == 80)
        }
    }

    @Test("a number of votes that the votes contradict is said")
    func contradiction() throws {
        let box = try file("approval", votes: 99, projects: "a;40\nb;40", "1;a\n2;b")
        #expect(box.remarks == [.ballots(stated: 99, found: 2)])
    }
}
