import Testing

@testable import Tally

@Suite("Quotas on winners")
struct TagQuotaTests {
    private func count(
        _ profile: Profile, _ method: VotingMethod, _ rules: [String], seats: Int, _ tags: [String: String]
    ) throws -> TallyResult {
        var box = profile.box
        box.tags = box.options.map { (tags[$0] ?? "").split(separator: " ").map(String.init) }
        return try method.count(box, rules: RuleSet(rules), seats: seats)
    }

    private func said(_ result: TallyResult) -> [String] {
        result.standBacks.map { change in
            (change.option.map { result.options[$0] } ?? "–") + "→" + result.options[change.for] + " "
                + change.tags.joined(separator: "+")
        }
    }

    private let five = Profile("A B C D E", approvals: "9 A\n8 B\n7 C\n4 D\n2 E")

    @Test("the last of those elected stands back for the first who carries the tag")
    func one() throws {
        let result = try count(five, .approval, ["at-least=women:1"], seats: 3, ["D": "women", "E": "women"])
        #expect(result.winnerNames == ["A", "B", "D"])
        #expect(said(result) == ["C→D women"])
        #expect(result.quotas == [QuotaResult(tag: "women", least: 1, before: 0, after: 1)])
        #expect(result.order == "A>B>C>D>E", "the order of the votes stays as it is")
        let two = try count(five, .approval, ["at-least=women:2"], seats: 3, ["D": "women", "E": "women"])
        #expect(two.winnerNames == ["A", "D", "E"])
        #expect(said(two) == ["C→D women", "B→E women"])
    }

    @Test("where those who may stand back are equal, the draw says who does, and that is said")
    func drawn() throws {
        let equal = Profile("A B C D", approvals: "5 A\n5 B\n3 C\n1 D")
        for (draw, stays) in [("A,B,C,D", "A"), ("D,C,B,A", "B")] {
            let result = try count(
                equal, .approval, ["at-least=women:1", "draw=\(draw)"], seats: 2, ["C": "women", "D": "women"])
            #expect(result.winnerNames == [stays, "C"])
            #expect(result.quotaTies == [[0, 1]])
            #expect(result.ties == [Tie(between: [0, 1], brokenBy: .draw, changesWinner: true)])
        }
        let brought = Profile("A B C D", approvals: "5 A\n4 B\n3 C\n3 D")
        let result = try count(
            brought, .approval, ["at-least=women:1", "draw=A,B,D,C"], seats: 2, ["C": "women", "D": "women"])
        #expect(result.winnerNames == ["A", "D"] && result.quotaTies == [[2, 3]])
        let sure = try count(five, .approval, ["at-least=women:1", "draw=A,B,C,D,E"], seats: 3, ["D": "women"])
        #expect(sure.quotaTies == [] && sure.ties == [])
        var room = RoomCount(
            method: .approval, options: 4, seats: 2, drawn: [3, 2, 1, 0],
            atLeast: [RuleSet.TagQuota(tag: "women", least: 1)], tags: [[], [], ["women"], ["women"]], present: 9)
        for (option, votes) in [5, 5, 3, 1].enumerated() { room.set(votes: votes, option: option, source: "hands") }
        #expect(room.result().winners == [1, 2] && room.result().quotaTies == [[0, 1]])
    }

    @Test("nobody stands back where the votes meet the quotas")
    func met() throws {
        let result = try count(five, .approval, ["at-least=women:1,youth:1"], seats: 3, ["A": "women", "B": "youth"])
        #expect(result.winnerNames == ["A", "B", "C"])
        #expect(result.standBacks.isEmpty)
        #expect(result.quotas.map(\.before) == [1, 1] && result.quotas.map(\.after) == [1, 1])
    }

    @Test("one who carries two tags changes less than two who carry one each, however far behind")
    func fewestChanges() throws {
        let result = try count(
            five, .approval, ["at-least=women:1,youth:1"], seats: 2, ["C": "women", "D": "youth", "E": "women youth"])
        #expect(result.winnerNames == ["A", "E"])
        #expect(said(result) == ["B→E women+youth"])
        // With one seat more, one change is enough in two ways, B for D or C for E: whoever stands highest stays.
        let three = try count(
            five, .approval, ["at-least=women:1,youth:1"], seats: 3, ["C": "women", "D": "youth", "E": "women youth"])
        #expect(three.winnerNames == ["A", "B", "E"])
        #expect(said(three) == ["C→E youth"], "women was met by C, whom the votes elect")
    }

    @Test("what cannot be met is refused, and says why")
    func refused() {
        #expect(throws: TallyError.quotaCannotBeMet("women", least: 2, most: 1)) {
            try count(five, .approval, ["at-least=women:2"], seats: 3, ["D": "women"])
        }
        #expect(throws: TallyError.quotaCannotBeMet("women", least: 3, most: 2)) {
            try count(five, .approval, ["at-least=women:3"], seats: 2, ["A": "women", "B": "women", "C": "women"])
        }
        #expect(throws: TallyError.quotasDoNotFit(seats: 2)) {
            try count(
                five, .approval, ["at-least=women:1,youth:1,rabat:1"], seats: 2,
                ["A": "women", "B": "youth", "C": "rabat"])
        }
        #expect(throws: TallyError.quotasFillSeats) {
            try count(five, .approval, ["at-least=women:1", "majority=absolute"], seats: 2, ["A": "women"])
        }
        for bad in ["women", "women:0", ":2", "women:1,women:2", "women:2,", "a:b:1"] {
            #expect(throws: RuleSet.Problem.badValue(key: .atLeast, value: bad, allowed: "TAG:1…200,…")) {
                try RuleSet(["at-least=\(bad)"])
            }
        }
    }

    @Test("equal options leave open who stands back, unless an order was drawn")
    func ties() throws {
        let tied = Profile("A B C D E", approvals: "9 A\n8 B\n7 C\n2 D\n2 E")
        #expect(throws: TallyError.quotasNeedDraw(between: [3, 4])) {
            try count(tied, .approval, ["at-least=women:1"], seats: 3, ["D": "women", "E": "women"])
        }
        let drawn = try count(
            tied, .approval, ["at-least=women:1", "draw=E,D,C,B,A"], seats: 3, ["D": "women", "E": "women"])
        #expect(said(drawn) == ["C→E women"])
        // An equal one without the tag changes nothing.
        #expect(
            said(try count(tied, .approval, ["at-least=women:1"], seats: 3, ["D": "women"])) == ["C→D women"])
    }

    @Test("every method with several winners has quotas", arguments: VotingMethod.allCases.filter(\.takesSeats))
    func everyMethod(method: VotingMethod) throws {
        #expect(method.ruleKeys.contains(.atLeast))
        let ranked = PropertyTests.takesRankings(method)
        let profile =
            ranked
            ? Profile("A B C D", rankings: "9 A>B>C>D\n6 B>A>C>D\n4 C>B>A>D\n1 D>C>B>A")
            : Profile("A B C D", approvals: "9 A B\n6 B A\n4 C B\n1 D C")
        let result = try count(
            profile, method, ["at-least=women:1", "draw=A,B,C,D"], seats: 2, ["D": "women"])
        #expect(result.winnerNames.contains("D") && result.winners.count == 2)
        #expect(result.standBacks.count == 1)
    }

    @Test("a seat that nobody won is given to a quota before anybody stands back")
    func freeSeat() throws {
        // Equal shares without completion: A and B are bought by their supporters, nobody can pay for a third.
        let profile = Profile("A B C D", approvals: "4 A\n4 B\n1 C\n1 D")
        let result = try count(
            profile, .equalShares, ["completion=none", "at-least=women:1", "draw=A,B,C,D"], seats: 3, ["D": "women"])
        #expect(result.winnerNames == ["A", "B", "D"])
        #expect(said(result) == ["–→D women"])
    }

    /// All committees, by what they change and whom they keep: an account of its own of what the fewest changes are.
    @Test("no committee changes less, and none of those that change as little is better placed")
    func allCommittees() throws {
        var generator = SeededGenerator(seed: 12)
        var changed = 0
        for _ in 0..<SmallRoomTests.rooms {
            let options = Int.random(in: 2...7, using: &generator)
            let seats = Int.random(in: 1...min(4, options), using: &generator)
            let tags = (0..<options).map { _ in
                ["a", "b", "c"].filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
            }
            var rules = RuleSet()
            rules.atLeast = ["a", "b", "c"].prefix(Int.random(in: 1...3, using: &generator)).map {
                RuleSet.TagQuota(tag: $0, least: Int.random(in: 1...2, using: &generator))
            }
            let order = Array(0..<options).shuffled(using: &generator)
            let elected = Array(order.prefix(seats))
            func meets(_ committee: [Int]) -> Bool {
                rules.atLeast.allSatisfy { quota in
                    committee.count { tags[$0].contains(quota.tag) } >= quota.least
                }
            }
            let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
            let best = Self.committees(order, seats).filter(meets).min { one, other in
                func changes(_ committee: [Int]) -> Int { committee.count { !elected.contains($0) } }
                func standing(_ committee: [Int]) -> [Int] { committee.map { places[$0] ?? 0 }.sorted() }
                return changes(one) == changes(other)
                    ? standing(one).lexicographicallyPrecedes(standing(other)) : changes(one) < changes(other)
            }
            guard let best else {
                #expect(throws: TallyError.self) {
                    try TagQuotas(rules, tags: tags, options: options, seats: seats)
                }
                continue
            }
            let quotas = try #require(try TagQuotas(rules, tags: tags, options: options, seats: seats))
            let settled = try quotas.settle(elected.sorted(), ranking: order.map { [$0] }, drawn: nil)
            #expect(settled.winners == best.sorted(), "\(order) \(seats) \(tags) \(rules.atLeast)")
            #expect(settled.standBacks.count == best.count { !elected.contains($0) })
            changed += settled.standBacks.isEmpty ? 0 : 1
        }
        #expect(changed > SmallRoomTests.rooms / 8)
    }

    private static func committees(_ options: [Int], _ size: Int) -> [[Int]] {
        if size == 0 { return [[]] }
        return options.indices.flatMap { index in
            committees(Array(options[(index + 1)...]), size - 1).map { [options[index]] + $0 }
        }
    }

    @Test("forty options, twelve seats and four quotas are searched through at once", .timeLimit(.minutes(1)))
    func large() throws {
        var generator = SeededGenerator(seed: 4)
        let tags = (0..<40).map { option in
            ["women", "youth", "rabat", "fes"].filter { _ in
                option > 11 && Int.random(in: 0..<3, using: &generator) == 0
            }
        }
        var rules = RuleSet()
        rules.atLeast = [("women", 5), ("youth", 3), ("rabat", 3), ("fes", 3)].map(RuleSet.TagQuota.init)
        let quotas = try #require(try TagQuotas(rules, tags: tags, options: 40, seats: 12))
        let settled = try quotas.settle(Array(0..<12), ranking: (0..<40).map { [$0] }, drawn: nil)
        #expect(settled.quotas.allSatisfy { $0.after >= $0.least })
    }

    @Test("hands and papers of the same people elect the same", arguments: [VotingMethod.plurality, .approval])
    func handsAndPapers(method: VotingMethod) throws {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<200 {
            let options = Int.random(in: 2...6, using: &generator)
            let seats = Int.random(in: 1...options, using: &generator)
            let votes = (0..<options).map { _ in Int.random(in: 0...4, using: &generator) }
            let tags = (0..<options).map { _ in Bool.random(using: &generator) ? ["a"] : [] }
            let least = min(seats, tags.count { !$0.isEmpty })
            let names = (0..<options).map(String.init)
            let drawn = Array(0..<options).shuffled(using: &generator)
            var rules = try RuleSet(["draw=" + drawn.map(String.init).joined(separator: ",")])
            if least > 0 { rules.atLeast = [RuleSet.TagQuota(tag: "a", least: least)] }
            var live = LiveTally(method: method, options: names, rules: rules, seats: seats, tags: tags)
            var count = RoomCount(
                method: method, options: options, seats: seats, drawn: drawn, atLeast: rules.atLeast, tags: tags,
                present: 40)
            for (option, number) in votes.enumerated() {
                count.set(votes: number, option: option, source: "hands")
                for _ in 0..<number { live.cast(method == .approval ? .marks([option: 1]) : .ranking([[option]])) }
            }
            let (papers, hands) = (try live.result(), count.result())
            // For one seat a room that counts hands names all who are equal; it can vote again.
            if seats > 1 {
                #expect(hands.winners == papers.winners, "\(votes) \(seats) \(tags) \(drawn)")
                #expect(hands.standBacks == papers.standBacks && hands.quotas == papers.quotas)
            }
        }
    }

    @Test("Pabulib’s categories and targets are tags")
    func pabulib() throws {
        let box = try BallotFile.read(
            """
            META
            key;value
            budget;100
            vote_type;approval
            PROJECTS
            project_id;cost;category;target
            1;10;sport,education;children
            2;20;;
            VOTES
            voter_id;vote
            1;1,2
            """, file: "tags.pb")
        #expect(box.tags == [["sport", "education", "children"], []])
    }
}
