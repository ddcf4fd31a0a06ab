import Foundation
import Testing

@testable import Tally

@Suite("Ballot files")
struct BallotFileTests {
    /// The ballots of a file as text: "3 A>B=C", or "2 A:5 C:0" for numbers.
    func ballots(_ text: String, _ file: String) throws -> [String] {
        let box = try BallotFile.read(text, file: file)
        return box.options + told(box)
    }

    private func told(_ box: BallotBox) -> [String] {
        switch box.content {
        case .rankings(let store):
            (0..<store.count).map { ballot in
                let ranks = store.ranks(of: ballot).map { $0.map { box.options[$0] }.joined(separator: "=") }
                return "\(store.weight(ballot)) " + ranks.joined(separator: ">")
            }
        case .marks(let store):
            (0..<store.count).map { ballot in
                "\(store.weight(ballot))"
                    + store.marks(of: ballot).map { " \(box.options[$0.option]):\($0.value)" }.joined()
            }
        }
    }

    @Test("a pipe is read to its end; one into which nobody writes is not waited for")
    func pipe() throws {
        let path = NSTemporaryDirectory() + "halqa-pipe-\(ProcessInfo.processInfo.processIdentifier)"
        #expect(mkfifo(path, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: BallotFile.Unreadable(file: path, code: ETIMEDOUT)) {
            try BallotFile.bytes(of: path, patience: 50)
        }
        let writer = Process()
        writer.executableURL = URL(fileURLWithPath: "/bin/sh")
        writer.arguments = ["-c", "{ printf 'rank1\\nA\\n'; sleep 0.2; printf 'B\\n'; } > '\(path)'"]
        try writer.run()
        #expect(String(decoding: try BallotFile.bytes(of: path), as: UTF8.self) == "rank1\nA\nB\n")
        writer.waitUntilExit()
    }

    @Test("BLT: counts, equal ranks, skipped ranks, somebody who withdrew, comments, quotation marks in names")
    func blt() throws {
        let text = """
            4 2 # four options, two seats
            -2
            3 1 3=2 4 0
            (b7) 2 2 1 0
            1 - 4 - 3 0  # skips
            2 0
            0
            "Aïcha"
            "Brahim"
            "Chama "la grande""
            "Driss" # last
            "Council"
            """
        #expect(
            try ballots(text, "x.blt") == [
                "Aïcha", "Chama \"la grande\"", "Driss", "3 Aïcha>Chama \"la grande\">Driss", "2 Aïcha",
                "1 >Driss>>Chama \"la grande\"", "2 ",
            ])
        #expect(try BallotFile.read(text, file: "x.blt").seats == 2)
        let oneLine = try ballots("2 1\n1 1 2 0\n0\n\"A\" \"B\" \"Title\"\n", "x.blt")
        #expect(oneLine == ["A", "B", "1 A>B"])
    }

    @Test(
        "BLT as Scottish councils publish it: a name and a party on each line, as they are or as a spreadsheet doubled them",
        arguments: [
            (["Robin BAWA (Con)", "Jim TODD (SNP)", "Ward 5"], ["Robin BAWA (Con)", "Jim TODD (SNP)"]),
            (
                [#""Robin BAWA" "Scottish Conservative""#, #""Jim TODD" "SNP""#, #""Ward 5""#],
                ["Robin BAWA", "Jim TODD"]
            ),
            (
                [#""Ind" "Robin BAWA""#, #""Ind" "Jim TODD""#, #""Ward 5""#], ["Ind Robin BAWA", "Ind Jim TODD"]
            ),
            (
                [
                    #""""Robin BAWA"" ""Scottish Conservative"" ""#, #""""Jim TODD"" ""SNP"" ""#,
                    #""""Ward 5 - Kilmarnock South"" ""#,
                ], ["Robin BAWA", "Jim TODD"]
            ),
            (
                [#""Robin BAWA ""Conservative""""#, #""Jim TODD ""SNP""""#],
                [#"Robin BAWA "Conservative""#, #"Jim TODD "SNP""#]
            ),
        ])
    func bltNames(lines: [String], options: [String]) throws {
        let text = "2 1\n3 1 2 0\n0\n" + lines.joined(separator: "\n")
        #expect(try BallotFile.read(text, file: "x.blt").options == options)
    }

    @Test("PrefLib, new and old: strict, with ties, incomplete, categories")
    func prefLib() throws {
        let new =
            "# FILE NAME: x.toi\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: A: one\n# ALTERNATIVE NAME 2: B\n"
            + "# ALTERNATIVE NAME 3: C\n# NUMBER VOTERS: 5\n3: 1,{2,3}\n2: {3}, 1\n"
        #expect(try ballots(new, "x.toi") == ["A: one", "B", "C", "3 A: one>B=C", "2 C>A: one"])
        let old = "3\n1,A\n2,B\n3,C\n5,5,2\n3,1,2,3\n2,{2,3},1\n"
        #expect(try ballots(old, "x.toc") == ["A", "B", "C", "3 A>B>C", "2 B=C>A"])
        let categories =
            "# FILE NAME: x.cat\n# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Yes\n"
            + "# CATEGORY NAME 2: No\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n"
            + "4: {1,3},{2}\n1: {},{1,2,3}\n2: 2,{}\n"
        #expect(try ballots(categories, "x.cat") == ["A", "B", "C", "4 A:1 B:0 C:1", "1 A:0 B:0 C:0", "2 B:1"])
    }

    @Test("Pabulib: approvals, points, rankings; budget and costs exact")
    func pabulib() throws {
        let head =
            "META\nkey;value\nbudget;100,50\nvote_type;%;\nPROJECTS\nproject_id;cost;name\n1;60;\"Park; old\"\n2;40.5;Well\n"
        func text(_ type: String) -> String { head.split(separator: "%").joined(separator: type) }
        let approval = text("approval") + "VOTES\nvoter_id;age;vote\n7;30;1,2\n8;;2\n9;40;\n"
        #expect(try ballots(approval, "x.pb") == ["1", "2", "1 1:1 2:1", "1 2:1", "1"])
        let box = try BallotFile.read(approval, file: "x.pb")
        #expect(box.budget == Budget(costs: [60, Fraction(81, 2)], limit: Fraction(201, 2)))
        let points = text("cumulative") + "VOTES\nvoter_id;vote;points\n7;2,1;4,1\n"
        #expect(try ballots(points, "x.pb") == ["1", "2", "1 1:1 2:4"])
        let ordinal = text("ordinal") + "VOTES\nvoter_id;vote\n7;2,1\n"
        #expect(try ballots(ordinal, "x.pb") == ["1", "2", "1 2>1"])
    }

    @Test(
        "a table of rankings: count, joined and skipped ranks, quotation marks, CRLF, byte order mark, options in order"
    )
    func rankTable() throws {
        let text = "\u{FEFF}count,rank1,rank2,rank3\r\n3,B,A|C,\r\n1,,A,B\r\n\r\n2,,,\r\n0,A,B,C\r\n1,\"C\",A\r\n"
        #expect(try ballots(text, "x.csv") == ["A", "B", "C", "3 B>A=C", "1 >A>B", "2 ", "1 C>A"])
        #expect(try ballots("rank1;rank2\n \"D; \"\"d\"\"\" ; A \n", "x.csv") == ["A", "D; \"d\"", "1 D; \"d\">A"])
        #expect(try ballots("rank1\nA\n\nB", "x.csv") == ["A", "B", "1 A", "1 ", "1 B"])
    }

    @Test("a table with a column for each option: scores, crosses, blank cells, count")
    func marks() throws {
        let text = "A,\"B, b\",C\n5,0,\n,,\n1,1,1"
        #expect(try ballots(text, "x.csv") == ["A", "B, b", "C", "1 A:5 B, b:0", "1", "1 A:1 B, b:1 C:1"])
        #expect(try ballots("count,A,B\n3,1,\n", "x.csv") == ["A", "B", "3 A:1"])
        #expect(try ballots("A\tB\n1\t0\n", "x.tsv") == ["A", "B", "1 A:1 B:0"])
    }

    @Test("a log of events: the latest row of a voter and an option counts, wherever it stands")
    func eventLog() throws {
        let text = """
            voter,option,value,time
            v1,B,1,2026-12-01T10:00:00Z
            v1,A,1,2026-12-01T12:00:00+01:00
            v1,A,0,2026-12-01T10:30:00Z
            v2,A,1,2026-12-01T10:00:00Z
            v2,A,2,2026-12-01T10:00:00Z
            v3,B,1,2026-12-01T10:00:00.5Z
            v3,B,,2026-12-01T10:00:00.75Z
            """
        #expect(try ballots(text, "x.csv") == ["A", "B", "1 A:1 B:1", "1 A:2", "1"])
        #expect(EventLogReader.time(Array("08:30".utf8)) == 30_600_000_000)
        #expect(EventLogReader.time(Array("1970-01-02T00:00:00-02:30".utf8)) == 95_400_000_000)
        for wrong in [
            "", "8:30", "24:01", "2026-13-01", "2026-02-29", "2026-04-31", "2026-12-01T", "2026-12-01T10:00:00X",
            "noon",
        ] {
            #expect(EventLogReader.time(Array(wrong.utf8)) == nil)
        }
    }

    @Test("a Debian tally sheet: ranks by column, dashes, the legend's names, voters' names in Latin-1")
    func debian() throws {
        let text = """
                       Tally Sheet for the votes cast.

               Option 1--------->: Choice 1: Affirm
             /  Option 2--------->: Amend
             |/  Option 3-------->: Further Discussion
             ||/
            V: 1-2\tsmith\tJohn Smith, esq.
            V: 213 	jdoe
            V: ---
            V: 993
            """
        let expected = [
            "Choice 1: Affirm", "Amend", "Further Discussion", "1 Choice 1: Affirm>Further Discussion",
            "1 Amend>Choice 1: Affirm>Further Discussion", "1 ", "1 Further Discussion>Choice 1: Affirm=Amend",
        ]
        #expect(try ballots(text, "vote_001_tally.txt") == expected)
        let latin = Array("Option 1--->: Se".utf8) + [0xF1] + Array("or\nV: 1 Andr".utf8) + [0xE9] + Array("\n".utf8)
        #expect(throws: BallotFileError(file: "t.txt", line: 1, problem: .notUTF8)) {
            try BallotFile.read(latin, file: "t.txt")
        }
    }

    @Test(
        "what is wrong is said with its line",
        arguments: [
            ("x.blt", "2 1\n1 3 0\n0\n\"A\"\n\"B\"\n", 2, BallotFileError.Problem.unknownOption("3")),
            ("x.blt", "2 1\n1 1 0\n\"A\"\n\"B\"\n", 4, .endsEarly(expected: .endOfBallot)),
            ("x.blt", "2 1\n1 x 0\n0\n\"A\"\n\"B\"\n", 2, .unexpected("x", expected: .option)),
            ("x.blt", "2 1\n1.5 1 0\n0\n\"A\"\n\"B\"\n", 2, .unexpected("1.5", expected: .count)),
            ("x.blt", "2 1\n0\n\"A\"\n", 3, .endsEarly(expected: .optionName)),
            ("x.blt", "a 1\n0\n", 1, .unexpected("a", expected: .numberOfOptionsAndSeats)),
            ("x.blt", "2 1\n0\n\"A\"\n\"A\"\n", 4, .repeatedOption("A")),
            ("x.blt", "2 1\n0\n\"A\"\n\"\"\n", 4, .unexpected("", expected: .optionName)),
            ("x.blt", "2 1\n0\n\"A\"\n\"B\"\n\"T\"\n\"U\"\n", 6, .unexpected("\"U\"", expected: .endOfFile)),
            ("x.soc", "# NUMBER ALTERNATIVES: 2\n1: 1,3\n", 2, .unknownOption("3")),
            ("x.toc", "# NUMBER ALTERNATIVES: 3\n1: 3,{1,2\n", 2, .unexpected("{1,2", expected: .closingBrace)),
            ("x.toc", "# NUMBER ALTERNATIVES: 3\n1: {1,2}3\n", 2, .unexpected("3", expected: .option)),
            (
                "x.soc", "# NUMBER ALTERNATIVES: 1\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n1: 1\n", 3,
                .unexpected("2", expected: .alternativeNumber)
            ),
            (
                "x.soc", "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 1: B\n1: 1\n", 3,
                .unexpected("1", expected: .alternativeNumber)
            ),
            ("x.soc", "2\n1,A\n3,B\n1,1,1\n1,1,2\n", 3, .unexpected("3", expected: .alternativeNumber)),
            (
                "x.soc", "# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 5\n3: 1,2\n", 2,
                .wrongNumberOfBallots(found: 3, stated: 5)
            ),
            ("x.soc", "2\n1,A\n2,B\n5,5,1\n4,1,2\n", 4, .wrongNumberOfBallots(found: 4, stated: 5)),
            ("x.soc", "# NUMBER ALTERNATIVES: 2\n1,2\n", 2, .unexpected("1,2", expected: .colon)),
            (
                "x.pb",
                "META\nkey;value\nbudget;x\nvote_type;approval\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n", 3,
                .unexpected("x", expected: .amount)
            ),
            (
                "x.pb",
                "META\nkey;value\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote\n1;2\n",
                10, .unknownOption("2")
            ),
            (
                "x.pb",
                "META\nkey;value\nbudget;1\nvote_type;rank\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n", 4,
                .unexpected("rank", expected: .voteType)
            ),
            (
                "x.pb",
                "META\nkey;value\nbudget;1\nvote_type;scoring\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n", 7,
                .missing("points")
            ),
            (
                "x.pb",
                "META\nkey;value\nbudget;1\nvote_type;cumulative\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote;points\n"
                    + "1;1;\n", 10, .wrongNumberOfCells(found: 0, expected: 1)
            ),
            ("x.pb", "META\nkey;value\nbudget;1\n", 0, .missing("PROJECTS")),
            ("x.csv", "count,rank1\n1,A\n-1,B\n", 3, .unexpected("-1", expected: .count)),
            ("x.csv", "count,rank1\n,A\n", 2, .unexpected("", expected: .count)),
            ("x.csv", "rank1,rank2\nA,B\nA,B,C\n", 3, .wrongNumberOfCells(found: 3, expected: 2)),
            ("x.csv", "rank1,rank2\n\"A,B\n", 2, .openQuote),
            ("x.csv", "rank1,rank2\n\"A\"b,B\n", 2, .unexpected("b", expected: .separator)),
            ("x.csv", "count\n3\n", 1, .noVotes),
            (
                "x.csv", "count,rank1,rank2\n" + String(repeating: "999999999999999999,A,B\n", count: 10), 0, .tooLarge
            ),
            ("x.csv", "voter,option,value,time\n,A,1,08:30\n", 2, .unexpected("", expected: .voter)),
            ("x.csv", "A,B\n5,1\n4,5\n5,x\n", 4, .unexpected("x", expected: .integer)),
            ("x.csv", "A,B\n1,0,1\n", 2, .wrongNumberOfCells(found: 3, expected: 2)),
            ("x.csv", "A,A\n1,1\n", 1, .repeatedOption("A")),
            ("x.csv", "voter,option,value,time\nv,A,1,later\n", 2, .unexpected("later", expected: .time)),
            ("x.txt", "V: 12\nV: 1\n", 2, .wrongNumberOfCells(found: 1, expected: 2)),
            (
                "x.txt", " Option 1->: A\n Option 3->: B\nV: 12\n", 2,
                .unexpected("Option 3", expected: .consecutiveOption)
            ),
            ("x.txt", "V: 1?\n", 1, .unexpected("1?", expected: .ranks)),
            ("x.txt", "a letter\n", 0, .unknownFormat),
            ("x.csv", " \r\n\t", 0, .empty),
        ])
    func errors(file: String, text: String, line: Int, problem: BallotFileError.Problem) throws {
        #expect(throws: BallotFileError(file: file, line: line, problem: problem)) {
            try BallotFile.read(text, file: file)
        }
    }

    @Test("a large table is read in parts: same ballots, same options, lines of errors counted through")
    func parts() throws {
        var generator = SeededGenerator(seed: 5)
        let names = ["Nour", "option with a long name 1", "option with a long name 2", "B", "نخلة"]
        var lines: [String] = []
        for _ in 0..<60_000 {
            lines.append(
                names.shuffled(using: &generator).prefix(Int.random(in: 0...5, using: &generator)).joined(
                    separator: ","))
        }
        let head = "rank1,rank2,rank3,rank4,rank5\n"
        let box = try BallotFile.read(
            head + lines.map { $0.isEmpty ? ",,,," : $0 }.joined(separator: "\n"), file: "x.csv")
        #expect(box.options == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(told(box).map { $0.dropFirst(2).split(separator: ">").joined(separator: ",") } == lines)
        let result = try VotingMethod.borda.count(box)
        let back = try BallotFile.read(
            head + lines.reversed().map { $0.isEmpty ? ",,,," : $0 }.joined(separator: "\r\n"), file: "x.csv")
        #expect(try VotingMethod.borda.count(back) == result)
        lines[50_000] = "a,b,c,d,e,f"
        #expect(
            throws: BallotFileError(file: "x.csv", line: 50_002, problem: .wrongNumberOfCells(found: 6, expected: 5))
        ) {
            try BallotFile.read(head + lines.map { $0.isEmpty ? "," : $0 }.joined(separator: "\n"), file: "x.csv")
        }
    }

    @Test("damaged files end in an answer or an error, never in a crash")
    func damaged() throws {
        var generator = SeededGenerator(seed: 6)
        let sources = [
            ("x.blt", "3 1\n-2\n2 1 2=3 0\n1 - 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n"),
            ("x.toc", "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: A\n2: 1,{2,3}\n1: {1},2\n"),
            (
                "x.pb",
                "META\nkey;value\nbudget;9\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;\"2\"\nVOTES\nvoter_id;vote\n1;1\n"
            ),
            ("x.csv", "count,rank1,rank2\n2,A|B,C\n1,,\"D\"\n"), ("x.csv", "A,B\n1,0\n,5\n"),
            ("x.csv", "voter,option,value,time\nv,A,1,2026-12-01T10:00:00Z\n"), ("x.txt", " Option 1->: A\nV: 1 x\n"),
        ]
        let spice = Array("0123456789,;|={}-\"\n\r\t :#AV".utf8) + [0, 0xFF, 0xC3]
        for turn in 0..<6_000 {
            let (file, text) = sources[turn % sources.count]
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = spice.randomElement(using: &generator) ?? 0
                case 1: bytes.insert(spice.randomElement(using: &generator) ?? 0, at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 3))
                }
                if bytes.isEmpty { bytes = [0] }
            }
            let box = try? BallotFile.read(bytes, file: file)
            if let box {
                for method in [VotingMethod.irv, .schulze, .stv, .approval, .budgetEqualShares] {
                    _ = try? method.count(box)
                }
            }
        }
    }
}
