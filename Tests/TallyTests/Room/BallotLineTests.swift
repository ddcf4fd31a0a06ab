import Testing

@testable import Tally

/// What a line of digits says: (method, what is typed, what the record keeps, answer, remarks or problems).
@Suite("One ballot, one line")
struct BallotLineTests {
    private func read(
        _ text: String, _ method: VotingMethod, options: Int = 5, _ rules: String..., seats: Int = 1
    ) throws -> BallotLine.Reading {
        BallotLine(method: method, options: options, rules: try RuleSet(rules), seats: seats).read(text)
    }

    private static let ranked: [(String, String, [[Int]])] = [
        ("3142", "3142", [[2], [0], [3], [1]]), ("3 1,4.2", "3142", [[2], [0], [3], [1]]),
        ("3=1 4", "3=1 4", [[2, 0], [3]]), ("3=14", "3=1 4", [[2, 0], [3]]), ("3-1", "3-1", [[2], [], [0]]),
        ("-3=2=1", "- 3=2=1", [[], [2, 1, 0]]), ("5", "5", [[4]]), ("31--", "31", [[2], [0]]),
        ("٣١٤٢", "3142", [[2], [0], [3], [1]]), ("۳، ۱", "31", [[2], [0]]), ("313", "313", [[2], [0], [2]]),
        ("3−1", "3-1", [[2], [], [0]]),
    ]

    @Test("a ranking: digits in order of preference", arguments: ranked)
    func rankings(typed: String, kept: String, ranks: [[Int]]) throws {
        for method in [VotingMethod.irv, .borda, .schulze, .stv] {
            let reading = try read(typed, method)
            #expect(reading.answer == .ranking(ranks))
            #expect(reading.canonical == kept)
            #expect(reading.problems == [])
        }
    }

    @Test("with ten options or more, numbers are parted")
    func manyOptions() throws {
        let reading = try read("12 3=1.10,-,4", .irv, options: 12)
        #expect(reading.answer == .ranking([[11], [2, 0], [9], [], [3]]))
        #expect(reading.canonical == "12 3=1 10 - 4")
        #expect(try read("123", .irv, options: 12).problems == [.noSuchOption(123, of: 12)])
        #expect(try read("1", .irv, options: 12).answer == .ranking([[0]]), "on the way to 12")
        #expect(try read("99999999999999999999999", .irv, options: 12).problems.count == 1)
    }

    private static let blanks: [(VotingMethod, String)] = [
        (.irv, "0"), (.plurality, "0"), (.motion, "٠"), (.approval, "0"), (.cumulative, " 0 "), (.score, "."),
        (.star, "--"), (.majorityJudgment, "-----"), (.irv, "--"),
    ]

    @Test("blank and unreadable papers are ballots", arguments: blanks)
    func blank(method: VotingMethod, typed: String) throws {
        let reading = try read(typed, method, options: method == .motion ? 3 : 5)
        #expect(reading.isBlank && !reading.isSpoiled && !reading.isEmpty)
        #expect(reading.canonical == (BallotLine(method: method, options: 5).form == .scores ? "." : "0"))
        for sign in ["x", "X ", "×"] {
            let spoiled = try read(sign, method)
            #expect(spoiled.isSpoiled)
            #expect(spoiled.canonical == "x")
        }
    }

    @Test("nothing typed is nothing", arguments: VotingMethod.allCases)
    func nothing(method: VotingMethod) throws {
        for text in ["", "   ", ",", "،"] {
            let reading = try read(text, method)
            #expect(reading.isEmpty && reading.canonical == "" && reading.remarks == [])
        }
    }

    private static let slips: [(VotingMethod, String, [BallotLine.Problem])] = [
        (.irv, "316", [.noSuchOption(6, of: 5)]), (.irv, "30", [.noSuchOption(0, of: 5)]),
        (.irv, "3=", [.nothingToJoin]), (.irv, "=3", [.nothingToJoin]), (.irv, "3==1", [.nothingToJoin]),
        (.irv, "-=3", [.nothingToJoin]), (.irv, "3x", [.notAlone("x")]),
        (.irv, "3a1?", [.noSign("a"), .noSign("?")]), (.plurality, "12", [.oneNumberOnly]),
        (.plurality, "-", [.noSign("-")]), (.motion, "4", [.noSuchOption(4, of: 3)]),
        (.approval, "1=2", [.noSign("=")]), (.approval, "1-2", [.noSign("-")]),
        (.cumulative, "119", [.noSuchOption(9, of: 5)]), (.score, "123451", [.tooManyScores(6, of: 5)]),
        (.score, "12=", [.noSign("=")]), (.irv, String(repeating: "1", count: 5000), [.tooLong(most: 4000)]),
        (.irv, "\u{1B}[2J", [.noSign("\u{1B}"), .noSign("["), .noSign("J")]),
    ]

    @Test("what no voter can have meant is not kept, and the line says why", arguments: slips)
    func problems(method: VotingMethod, typed: String, problems: [BallotLine.Problem]) throws {
        let reading = try read(typed, method, options: method == .motion ? 3 : 5)
        #expect(reading.problems == problems)
        #expect(reading.answer == nil && reading.canonical == "")
    }

    @Test("what a voter did is kept, with what the rules make of it")
    func remarks() throws {
        #expect(try read("3132", .irv).remarks == [.optionTwice(3, .firstCounts)])
        #expect(try read("3132", .irv, "duplicate=exhaust").remarks == [.optionTwice(3, .ends)])
        #expect(try read("3=3", .irv).remarks == [.optionTwice(3, .countsOnce)])
        #expect(try read("31=2", .irv).remarks == [.sharedRank([1, 2], .endsUnlessOneIsLeft)])
        #expect(try read("31=2", .stv, "overvote=skip").remarks == [.sharedRank([1, 2], .goesOn)])
        #expect(try read("31=2", .irv, "overvote=exhaust-always").remarks == [.sharedRank([1, 2], .ends)])
        #expect(try read("31=2", .schulze).remarks == [.sharedRank([1, 2], .equal)])
        #expect(try read("3-2", .irv).remarks == [.rankSkipped(2, .goesOn)])
        #expect(try read("3-2", .irv, "skipped=exhaust").remarks == [.rankSkipped(2, .ends)])
        #expect(try read("1=2", .plurality).remarks == [.sharedRank([1, 2], .spoils)])
        #expect(try read("133", .approval).remarks == [.optionTwice(3, .countsOnce)])
        #expect(try read("123", .approval, "max-choices=2").remarks == [.tooManyCrosses(3, allowed: 2, .spoils)])
        #expect(try read("123", .block, seats: 2).remarks == [.tooManyCrosses(3, allowed: 2, .spoils)])
        #expect(try read("111223", .cumulative, "dots=5").remarks == [.tooManyDots(6, allowed: 5, .spoils)])
        #expect(try read("1122", .cumulative, "dots=5").remarks == [.dotsLeft(1)])
        #expect(
            try read("11122", .cumulative, "dots=5", "max-per-option=2").remarks
                == [.tooManyOnOption(1, dots: 3, allowed: 2, .spoils)])
        #expect(
            try read("70", .score).remarks
                == [.scoreTooHigh(option: 1, score: 7, allowed: 5, .spoils), .fewerScores(2, of: 5)])
        #expect(
            try read("01", .score, "min-score=1").remarks.first == .scoreTooLow(option: 1, score: 0, lowest: 1, .spoils)
        )
    }

    @Test("one vote, crosses, dots and scores")
    func otherForms() throws {
        #expect(try read("2", .plurality).answer == .ranking([[1]]))
        #expect(try read("1=2", .plurality).answer == .ranking([[0, 1]]))
        #expect(try read("531", .approval).answer == .marks([0: 1, 2: 1, 4: 1]))
        #expect(try read("531", .approval).canonical == "135")
        #expect(try read("53 113", .cumulative).answer == .marks([0: 2, 2: 2, 4: 1]))
        #expect(try read("53 113", .cumulative).canonical == "11335")
        #expect(try read("503-4", .score).answer == .marks([0: 5, 1: 0, 2: 3, 4: 4]))
        #expect(try read("503-4", .score).canonical == "503-4")
        #expect(try read("00000", .star).answer == .marks([0: 0, 1: 0, 2: 0, 3: 0, 4: 0]), "not blank")
        #expect(try read("10 0 7 -", .score, "max-score=10").answer == .marks([0: 10, 1: 0, 2: 7]))
        #expect(try read("10 0 7 -", .score, "max-score=10").canonical == "10 0 7 -")
        #expect(try read("12 3", .approval, options: 12).canonical == "3 12")
    }

    @Test("a remark that the ballot is spoiled is what the count says", arguments: VotingMethod.allCases)
    func spoilt(method: VotingMethod) throws {
        var generator = SeededGenerator(seed: 7)
        let options = method.hasOwnAnswers ? method.answers.map(\.name) : ["1", "2", "3", "4"]
        let rules = try RuleSet(["dots=3", "max-per-option=2", "max-choices=2", "max-score=3"])
        let line = BallotLine(method: method, options: options.count, rules: rules)
        let costs = Budget(costs: options.map { _ in 1 }, limit: 2)
        var (spoiled, valid) = (0, 0)
        for _ in 0..<400 {
            let signs = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                "1234-=0x .".randomElement(using: &generator)
            }
            let reading = line.read(String(signs.compactMap(\.self)))
            // What is kept reads the same again.
            let again = line.read(reading.canonical)
            #expect(again.answer == reading.answer && again.canonical == reading.canonical)
            guard let answer = reading.answer else { continue }
            var tally = LiveTally(method: method, options: options, rules: rules, budget: costs)
            tally.cast(answer)
            let account = try tally.account()
            #expect(account.cast == 1)
            #expect((account.blank == 1) == reading.isBlank, "\(reading)")
            let isSaidToBeSpoiled =
                reading.isSpoiled
                || reading.remarks.contains { remark in
                    switch remark {
                    case .sharedRank(_, .spoils), .tooManyCrosses, .tooManyDots, .tooManyOnOption, .scoreTooLow,
                        .scoreTooHigh:
                        true
                    default: false
                    }
                }
            #expect((account.spoiled == 1) == isSaidToBeSpoiled, "\(reading)")
            spoiled += account.spoiled
            valid += account.valid
        }
        #expect(spoiled > 0 && valid > 0)
    }
}
