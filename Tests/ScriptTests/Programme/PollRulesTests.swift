import FoundationEssentials
import Script
import Tally
import Testing
import Workshop

/// What a script may say of a vote: (method and keys, rules) and (method and keys, what is wrong).
@Suite("The rules of a vote in a script")
struct PollRulesTests {
    private static let listed = "options: [{id: a, text: {fr: a, en: a}}, {id: b, text: {fr: b, en: b}}]"
    private static let priced =
        "options: [{id: a, cost: 30, text: {fr: a, en: a}}, {id: b, cost: 0, text: {fr: b, en: b}}]"

    /// The script with other keys in its poll `burn`.
    private func script(_ keys: String, options: String = listed) -> (text: String, place: String) {
        let old = """
                    method: plurality
                        options:
                          - {id: wood, text: {fr: Bois, en: Wood}}
                          - {id: gas, text: {fr: Gaz, en: Gas}}
            """.split(separator: "\n").map { $0.drop { $0 == " " } }
        let lines = SmallScript.text.components(separatedBy: "\n")
        let first = lines.firstIndex { $0.hasSuffix(old[0]) } ?? 0
        let made = (keys + "\n" + options).split(separator: "\n").map { String(repeating: " ", count: 12) + $0 }
        return SmallScript.marked((lines[..<first] + made + lines[(first + 4)...]).joined(separator: "\n"))
    }

    private func plan(_ keys: String, options: String = listed) throws -> PollPlan {
        let programme = try SmallScript.read(script(keys, options: options).text)
        return try #require(programme.workshops[0].days[0].activities[2].polls.last)
    }

    @Test("every method can be asked for", arguments: VotingMethod.allCases)
    func methods(_ method: VotingMethod) throws {
        let more = method == .cumulative ? "\ndots: 3" : method.isAboutMoney ? "\nbudget: 40" : ""
        let options = method.hasOwnAnswers ? "" : method.isAboutMoney ? Self.priced : Self.listed
        let plan = try plan("method: \(method.rawValue)" + more, options: options)
        #expect(plan.rules.method == method)
        #expect(plan.costs == (method.isAboutMoney ? [30, 0] : nil))
        #expect(
            Poll(planned: plan, in: plan.id.cast()).options.map(\.cost) == (plan.costs ?? [nil, nil])
                || method.hasOwnAnswers)
    }

    private static let tagged =
        "options: [{id: a, tags: [femmes], text: {fr: a, en: a}}, {id: b, text: {fr: b, en: b}}]"

    @Test("quotas on winners, as keys or as the rule writes them, and a block")
    func quotas() throws {
        for rules in ["{at-least: {femmes: 1}}", "{at-least: femmes:1}"] {
            let plan = try plan("method: approval\nseats: 2\nrules: \(rules)", options: Self.tagged)
            #expect(plan.rules.further.atLeast == [RuleSet.TagQuota(tag: "femmes", least: 1)])
            #expect(plan.tags == [["femmes"], []])
            #expect(Poll(planned: plan, in: plan.id.cast()).options.map(\.tags) == [["femmes"], []])
        }
        #expect(try plan("method: fist-to-five\nrules: {block: yes}", options: "").rules.further.block == .yes)
        func kinds(_ keys: String, _ options: String) -> [ScriptProblem.Kind] {
            SmallScript.problems(script(keys, options: options).text).map(\.kind)
        }
        #expect(
            kinds("method: approval\nseats: 2\nrules: {at-least: {femmes: 2}}", Self.tagged)
                == [.quotaTooHigh("femmes", least: 2, most: 1)])
        #expect(
            kinds("method: irv", Self.tagged) == [.unknownKey("tags", known: ["id", "text"], nearest: nil)])
        #expect(
            kinds("method: approval\nrules: {at-least: {\"a,b\": 1}}", Self.listed)
                == [.expected(.line, found: .value("a,b"), nearest: nil)])
    }

    @Test("dots by theme, each with its own or bounded, and dots against")
    func themes() throws {
        let options = Self.tagged.replacing("{id: b,", with: "{id: b, tags: [eau],")
        for rules in ["{themes: {femmes: 3, eau: 2}, dots-against: 1}", "{themes: 'femmes:3,eau:2', dots-against: 1}"] {
            let plan = try plan("method: cumulative\nrules: \(rules)", options: options)
            #expect(plan.rules.dots == 5 && plan.rules.further.dotsAgainst == 1 && !plan.rules.isCountedInRooms)
            #expect(plan.rules.further.themes.map(\.name) == ["femmes", "eau"])
            #expect(plan.rules.further.themes.map(\.dots) == [3, 2] && plan.tags == [["femmes"], ["eau"]])
        }
        let bounded = try plan("method: cumulative\ndots: 4\nrules: {themes: {femmes: 3, eau: 2}}", options: options)
        #expect(bounded.rules.dots == 4 && bounded.rules.isCountedInRooms)
        func kinds(_ keys: String, _ options: String) -> [ScriptProblem.Kind] {
            SmallScript.problems(script(keys, options: options).text).map(\.kind)
        }
        #expect(
            kinds("method: cumulative\ndots: 6\nrules: {themes: {femmes: 3, eau: 2}}", options)
                == [.dotsAboveThemes(6, most: 5)])
        #expect(
            kinds("method: cumulative\nrules: {themes: {femmes: 3, eau: 2}}", Self.tagged)
                == [.needsOneTheme(2, themes: ["femmes", "eau"])])
        #expect(
            kinds("method: cumulative\ncounters: 2\nrules: {themes: {femmes: 3, eau: 2}, dots-against: 1}", options)
                == [.keyNotAllowed("counters", by: "rules: dots-against")])
    }

    @Test("seats, rules of the count, secrecy, counters and budget")
    func keys() throws {
        let stv = try plan("method: stv\nseats: 2\nsecret: true\nrules: {quota: each-round, factor-decimals: 5}").rules
        #expect(stv.seats == 2 && stv.isSecret && stv.counters == 1)
        #expect(stv.further == (try RuleSet(["quota=each-round", "factor-decimals=5"])))
        let hands = try plan("method: plurality\ncounters: 2\nsecret: false\nmajority: absolute").rules
        #expect(hands.counters == 2 && !hands.isSecret && hands.majority == .absolute)
        #expect(try plan("method: score\nrules: {max-score: 10}").rules.ruleSet.maxScore == 10)
        #expect(try plan("method: budget-greedy\nbudget: 100", options: Self.priced).rules.budget == 100)
        #expect(try plan("method: irv").rules == PollRules(method: .irv, majority: .simple))
    }

    @Test("rules that cannot hold together, and more seats than options, are noted where they stand")
    func contradictions() throws {
        func kinds(_ keys: String) -> [ScriptProblem.Kind] {
            SmallScript.problems(script(keys, options: Self.listed).text).map(\.kind)
        }
        for (rules, lowest, highest) in [
            ("{min-score: 6, max-score: 4}", 6, 4), ("{min-score: 4, max-score: 4}", 4, 4), ("{min-score: 5}", 5, 5),
        ] {
            for method in ["score", "star", "majority-judgment"] {
                #expect(
                    kinds("method: \(method)\nrules: \(rules)")
                        == [.contradictory(.scores(lowest: lowest, highest: highest))])
            }
        }
        #expect(kinds("method: score\nrules: {min-score: 4}") == [])
        #expect(kinds("method: stv\nseats: 3") == [.seatsAboveOptions(3, most: 2)])
        #expect(kinds("method: stv\nseats: 2") == [])
    }

    @Test("colleges with their votes, and ballots that count as several")
    func weights() throws {
        for rules in ["{colleges: {owner: 40, stoker: 60}}", "{colleges: 'owner:40,stoker:60'}"] {
            let plan = try plan("method: plurality\nrules: \(rules)")
            #expect(plan.rules.further.colleges.map(\.name) == ["owner", "stoker"])
            #expect(plan.rules.further.colleges.map(\.votes) == [40, 60] && plan.rules.isWeighed)
            #expect(!plan.rules.isCountedInRooms)
        }
        #expect(try plan("method: stv\nseats: 2\nrules: {max-weight: 5}").rules.further.maxWeight == 5)
        func kinds(_ keys: String) -> [ScriptProblem.Kind] {
            SmallScript.problems(script(keys, options: Self.listed).text).map(\.kind)
        }
        #expect(
            kinds("method: plurality\nsecret: true\nrules: {max-weight: 3}")
                == [.keyNotAllowed("secret", by: "rules: max-weight")])
        #expect(
            kinds("method: plurality\ncounters: 2\nrules: {max-weight: 3}")
                == [.keyNotAllowed("counters", by: "rules: max-weight")])
        let known = ["owner", "stoker"]
        #expect(
            kinds("method: plurality\nrules: {colleges: {owners: 40, stoker: 60}}")
                == [.unknownCollege("owners", known: known, nearest: "owner")])
        #expect(kinds("method: irv\nrules: {colleges: {owner: 40, stoker: 60}}").count == 1)
    }

    private static let slips: [(String, ScriptProblem.Kind)] = [
        ("method: irv\nseats: ▸2", .keyNotAllowed("seats", by: "method: irv")),
        ("method: stv\nseats: ▸0", .expected(.number(1...200), found: .value("0"), nearest: nil)),
        ("method: irv\ncounters: ▸2", .keyNotAllowed("counters", by: "method: irv")),
        ("method: plurality\ncounters: ▸3", .expected(.number(1...2), found: .value("3"), nearest: nil)),
        ("method: irv\nmajority: ▸2/3", .keyNotAllowed("majority", by: "method: irv")),
        ("method: irv\nbase: ▸valid", .keyNotAllowed("base", by: "method: irv")),
        ("method: irv\ndots: ▸3", .keyNotAllowed("dots", by: "method: irv")),
        ("method: irv\nbudget: ▸3", .keyNotAllowed("budget", by: "method: irv")),
        ("method: irv\nsecret: ▸yes", .expected(.oneOf(["true", "false"]), found: .value("yes"), nearest: nil)),
        ("method: irv\nsecret: ▸\"true\"", .expected(.oneOf(["true", "false"]), found: .value("true"), nearest: nil)),
        (
            "method: motion\nsecret: true\ncounters: ▸2\n#", .keyNotAllowed("counters", by: "secret: true")
        ),
        (
            "method: irv\nrules: {▸strength: margins}",
            .unknownKey(
                "strength", known: ["overvote", "skipped", "duplicate", "tie", "until", "max-weight"], nearest: nil)
        ),
        (
            "method: irv\nrules: {▸draw: [a, b]}",
            .unknownKey(
                "draw", known: ["overvote", "skipped", "duplicate", "tie", "until", "max-weight"], nearest: nil)
        ),
        (
            "method: irv\nrules: {overvote: ▸exhuast}",
            .expected(
                .oneOf(["exhaust", "skip", "exhaust-always"]), found: .value("exhuast"), nearest: "exhaust")
        ),
        (
            "method: score\nrules: {max-score: ▸0}",
            .expected(.oneOf(["1…10000"]), found: .value("0"), nearest: nil)
        ),
        ("method: irv\nrules: ▸[tie]", .expected(.mapping, found: .list, nearest: nil)),
    ]

    @Test("what means nothing to the method is refused, with what would be right", arguments: slips)
    func problems(_ keys: String, _ kind: ScriptProblem.Kind) {
        let (text, place) = script(keys, options: keys.hasSuffix("#") ? "" : Self.listed)
        let problems = SmallScript.problems(text)
        #expect(problems.map(\.kind) == [kind])
        #expect(problems.map(\.place) == [place])
    }

    @Test("a vote about money needs a budget, a cost for each option, and options that are listed")
    func money() {
        func kinds(_ keys: String, _ options: String) -> [ScriptProblem.Kind] {
            SmallScript.problems(script(keys, options: options).text).map(\.kind)
        }
        let reason = "method: budget-greedy"
        #expect(kinds(reason, Self.priced) == [.keyNeeded("budget", by: reason)])
        #expect(kinds(reason + "\nbudget: 9", Self.listed) == [.missingKey("cost"), .missingKey("cost")])
        #expect(
            kinds(reason + "\nbudget: 9", "options: {from: [barriers/fuel]}")
                == [.expected(.list, found: .mapping, nearest: nil)])
        #expect(
            kinds("method: irv", Self.priced)
                == Array(repeating: .unknownKey("cost", known: ["id", "text"], nearest: nil), count: 2))
    }
}
