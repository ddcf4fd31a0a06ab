import Localization
import Testing

@testable import Tally
@testable import TallyCommand

@Suite("What the tally command prints")
struct ResultOutputTests {
    private func json(_ profile: Profile, _ method: VotingMethod, _ rules: String..., seats: Int = 1) throws -> String {
        ResultJSON(try method.count(profile.box, rules: RuleSet(rules), seats: seats)).text
    }

    @Test("JSON of rounds: counts as strings, transfers, a tie and what broke it")
    func rounds() throws {
        let text = try json(Profile("A B C", rankings: "3 A\n2 B>A\n2 C>B\n1"), .irv, "draw=C,A,B")
        #expect(
            text == #"{"method":"irv","seats":1,"rules":{"overvote":"exhaust","skipped":"next","duplicate":"first","#
                + #""tie":"previous-rounds","draw":"C,A,B","until":"majority"},"ballots":{"cast":8,"valid":7,"blank":1,"spoiled":0},"#
                + #""options":["A","B","C"],"winners":["A"],"ranking":[["A"],["C"],["B"]],"rounds":[{"counts":{"#
                + #""A":"3","B":"2","C":"2"},"elected":[],"eliminated":["B"],"exhausted":"0","quota":null,"tie":{"#
                + #""between":["B","C"],"brokenBy":"draw","changesWinner":true},"why":["fewest-votes"],"transfers":"#
                + #"[{"from":"B","to":"A","votes":"2"}]},{"counts":{"A":"5","C":"2"},"elected":["A"],"eliminated":[],"#
                + #""exhausted":"0","quota":null,"tie":null,"why":["majority"],"transfers":[]}],"ties":[{"between":"#
                + #"["B","C"],"brokenBy":"draw","changesWinner":true}]}"# + "\n")
    }

    @Test("JSON of pairs, of shares that are no decimals, and of names that need care")
    func values() throws {
        let pairs = try json(Profile("A B", rankings: "2 A>B\n1 B"), .schulze)
        #expect(pairs.contains(#""pairwise":{"A":{"B":2},"B":{"A":1}},"paths":{"A":{"B":2},"B":{"A":0}},"ties":[]"#))
        let seats = try json(Profile("A B C", rankings: "7 A>B\n2 A>C\n3 B\n2 C"), .stv, seats: 2)
        #expect(seats.contains(#""counts":{"A":"5","B":"55/9","C":"26/9"}"#))
        #expect(seats.contains(#""quota":"5""#))
        #expect(ResultJSON.quoted("a\"\\\n\u{1B}[2J\u{2028}نعم") == #""a\"\\\n\u001b[2J\u2028نعم""#)
    }

    @Test("the table: counts under each other, who goes out, where votes go, ties and winners in words")
    func table() throws {
        let profile = Profile(
            "Nashville Memphis Knoxville", rankings: "3 Nashville\n2 Memphis>Nashville\n2 Knoxville>Memphis")
        let text = ResultText(
            try profile.count(.irv, "draw=Knoxville,Nashville,Memphis"), t: Localizer(language: .english)
        ).text
        #expect(
            text == """
                irv: a ranking; the last goes out round by round, until one has more than half
                Ballots: 7 cast, 7 valid, 0 blank, 0 spoiled
                Rules: overvote=exhaust skipped=next duplicate=first tie=previous-rounds draw=Knoxville,Nashville,Memphis until=majority

                Round 1
                  Nashville     3
                  Memphis       2  out
                  Knoxville     2
                    Memphis → Nashville  2
                  Tie between Memphis, Knoxville: broken by the draw; it changes who wins.

                Round 2
                  Nashville     5  elected
                  Knoxville     2

                Ranking: Nashville > Knoxville > Memphis
                Winner: Nashville

                """)
    }

    @Test("every method prints something for every kind of ballots, and nothing that steers a terminal")
    func everything() throws {
        let hostile = "\u{1B}[31mred\u{7}\u{202E}"
        for method in VotingMethod.allCases {
            var box = Profile("A B", numbers: "2 1 0\n1 - 1\n1 - -").box
            box.options = method.hasOwnAnswers ? method.answers.prefix(2).map(\.name) : [hostile, "نعيمة"]
            box.budget = Budget(costs: [1, 2], limit: 2)
            let result = try method.count(box)
            for text in [ResultText(result, t: Localizer(language: .english)).text, ResultJSON(result).text] {
                #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
                #expect(text.hasSuffix("\n"))
            }
        }
        #expect(
            MethodList(t: Localizer(language: .english)).text.split(separator: "\n").count
                == 2 * VotingMethod.allCases.count)
    }

    @Test("each method says the rules that it reads, and what they take", arguments: VotingMethod.allCases)
    func rulesOfMethods(method: VotingMethod) {
        let list = MethodList(t: Localizer(language: .english))
        let lines = list.text(of: method).split(separator: "\n")
        let keys = method.ruleKeys.filter { !$0.isOfRooms }
        #expect(lines.count == 1 + keys.count + (method.takesSeats ? 1 : 0))
        for key in keys { #expect(lines.contains { $0.hasPrefix("  " + key.rawValue + " ") }) }
        #expect(lines.contains("  --seats N") == method.takesSeats)
    }

    @Test("seats that nobody fills are a number, also where nobody is elected at all")
    func emptySeats() throws {
        let nobody = try Profile("A B C", approvals: "2 A\n2 B\n1 C").count(
            .approval, "majority=absolute", seats: 2)
        #expect(nobody.winners.isEmpty && nobody.emptySeats == 2)
        let text = ResultText(nobody, t: Localizer(language: .english)).text
        #expect(text.contains("2 seats stay empty: nobody else has the votes for them.\n"))
        #expect(try Profile("A B", approvals: "1").count(.approval, seats: 2).emptySeats == 0)
    }

    @Test("a lot between options that nobody voted for says so, in words")
    func noVotes() throws {
        let text = { (result: TallyResult) in ResultText(result, t: Localizer(language: .english)).text }
        let profile = Profile("A B C D", approvals: "3 A")
        #expect(
            text(try profile.count(.approval, "draw=D,C,B,A", seats: 2)).contains(
                "Tie between B, C, D: broken by the draw; it changes who wins. They have no votes.\n"))
        #expect(
            text(try profile.count(.cumulative, seats: 2)).contains(
                "Tie between B, C, D: left standing; it changes who wins. They have no dots.\n"))
        let some = Profile("A B C", approvals: "3 A\n1 B\n1 C")
        #expect(!text(try some.count(.approval, seats: 2)).contains("They have no"))
    }

    @Test("as many for as against is no tie that anything is drawn for")
    func tiedMotion() throws {
        let result = try Profile("yes no", rankings: "2 yes\n2 no").count(.motion)
        let text = ResultText(result, t: Localizer(language: .english)).text
        #expect(text.contains("The motion is tied, and so not carried.") && !text.contains("Tie between"))
    }

    @Test("winners are called winners, and those whom a standing tie leaves open are not")
    func endings() throws {
        let budget = Budget(costs: [4, 3, 2], limit: 7)
        let profile = Profile("A B C", approvals: "3 A\n2 B\n1 C", budget: budget)
        let text = { (result: TallyResult) in ResultText(result, t: Localizer(language: .english)).text }
        #expect(
            text(try profile.count(.budgetGreedy)).hasSuffix("Spent: 7\nLeft: 0\nRanking: A > B > C\nWinners: A, B\n"))
        let tied = Profile("A B C", approvals: "3 A\n1 B\n1 C", budget: budget)
        #expect(try tied.count(.budgetGreedy).spent == nil)
        #expect(
            text(try tied.count(.budgetGreedy)).contains(
                "Certain to win, however the tie falls: A\nA tie is left standing; who else can win: B, C\n"))
        #expect(
            text(try Profile("A B", approvals: "1").count(.plurality)).hasSuffix(
                "No winner: there is no valid ballot.\n"))
    }

    @Test("rules are read from key=value, and what is wrong with one is said")
    func rules() throws {
        let rules = try RuleSet(["factor-decimals=5", "draw=A,\"B, b\",C", "majority=2/3", "max-choices=3"])
        #expect(rules.factorDecimals == 5)
        #expect(rules.draw == ["A", "B, b", "C"])
        #expect(rules.value(.draw) == "A,\"B, b\",C")
        #expect(rules.value(.majority) == "2/3")
        #expect(rules.value(.dots) == nil)
        let problems: [(String, RuleSet.Problem)] = [
            ("overvote", .notAPair("overvote")), ("overvotes=skip", .unknownKey("overvotes")),
            ("quota=dynamic", .badValue(key: .quota, value: "dynamic", allowed: "static|each-round")),
            ("factor-decimals=13", .badValue(key: .factorDecimals, value: "13", allowed: "exact|0…12")),
            ("min-score=5", .contradictory(.scores(lowest: 5, highest: 5))),
            ("draw=A,A", .badValue(key: .draw, value: "A,A", allowed: "A,B,\"C, D\",…")),
        ]
        for (text, problem) in problems { #expect(throws: problem) { try RuleSet([text]) } }
        for (pairs, problem) in [
            (["min-score=6", "max-score=4"], RuleSet.Contradiction.scores(lowest: 6, highest: 4)),
            (["max-score=4", "min-score=4"], .scores(lowest: 4, highest: 4)),
            (["dots=3", "max-per-option=4"], .dotsOnOne(4, dots: 3)),
        ] { #expect(throws: RuleSet.Problem.contradictory(problem)) { try RuleSet(pairs) } }
        #expect(try RuleSet(["min-score=4", "max-score=5", "dots=3", "max-per-option=3"]).contradiction == nil)
        #expect(throws: RuleSet.Problem.repeated(.tie)) { try RuleSet(["tie=draw", "tie=draw"]) }
        #expect(throws: TallyError.drawIsNotAPermutation(missing: ["C"], unknown: [])) {
            try Profile("A B C", rankings: "1 A").count(.irv, "draw=A,B")
        }
        #expect(throws: TallyError.oneSeatOnly) { try Profile("A B", rankings: "1 A").count(.irv, seats: 2) }
        #expect(throws: TallyError.needsScores) { try Profile("A B", rankings: "1 A").count(.star) }
        #expect(throws: TallyError.needsBudget) { try Profile("A B", approvals: "1 A").count(.budgetGreedy) }
        #expect(throws: TallyError.seatsOutOfRange(seats: 3, most: 2)) {
            try Profile("A B", rankings: "1 A").count(.stv, seats: 3)
        }
    }
}
