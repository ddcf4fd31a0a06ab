import Testing

@testable import Tally

@Suite("What holds for every method on every profile")
struct PropertyTests {
    /// A random ballot box: rankings with ties, gaps and repetitions, or numbers.
    static func box(_ generator: inout SeededGenerator, ranked: Bool) -> BallotBox {
        let count = Int.random(in: 1...5, using: &generator)
        let names = Array(["Amal", "نعيمة", "C", "D, d", "Éa"][..<count])
        var rankings = RankingStore()
        var marks = MarkStore()
        for _ in 0..<Int.random(in: 0...9, using: &generator) {
            let weight = Int.random(in: 1...4, using: &generator)
            if ranked {
                rankings.append(
                    (0..<Int.random(in: 0...count, using: &generator)).map { _ in
                        switch Int.random(in: 0..<8, using: &generator) {
                        case 0: []
                        case 1:
                            [
                                Int.random(in: 0..<count, using: &generator),
                                Int.random(in: 0..<count, using: &generator),
                            ]
                        default: [Int.random(in: 0..<count, using: &generator)]
                        }
                    }, weight: weight)
            } else {
                var ballot: [Int: Int] = [:]
                for option in 0..<count where Bool.random(using: &generator) {
                    ballot[option] = Int.random(in: 0...3, using: &generator)
                }
                marks.append(ballot, weight: weight)
            }
        }
        let costs = (0..<count).map { _ in Fraction(Int.random(in: 1...9, using: &generator), 2) }
        return BallotBox(
            options: names, content: ranked ? .rankings(rankings) : .marks(marks),
            budget: Budget(costs: costs, limit: 7))
    }

    /// Whether rankings can be counted; methods for crosses, dots and scores need numbers.
    static func takesRankings(_ method: VotingMethod) -> Bool {
        switch BallotLine(method: method, options: 3).form {
        case .ranking, .choice: true
        case .crosses, .dots, .scores: method == .block
        }
    }

    static func answers(_ box: BallotBox) -> [(LiveTally.Answer, Int)] {
        switch box.content {
        case .rankings(let store): (0..<store.count).map { (.ranking(store.ranks(of: $0)), store.weight($0)) }
        case .marks(let store):
            (0..<store.count).map { ballot in
                let marks = store.marks(of: ballot).map { ($0.option, $0.value) }
                return (.marks(Dictionary(uniqueKeysWithValues: marks)), store.weight(ballot))
            }
        }
    }

    static func box(_ original: BallotBox, _ answers: [(LiveTally.Answer, Int)]) -> BallotBox {
        var rankings = RankingStore()
        var marks = MarkStore()
        var box = original
        for (answer, weight) in answers {
            switch answer {
            case .ranking(let ranks): rankings.append(ranks, weight: weight)
            case .marks(let numbers): marks.append(numbers, weight: weight)
            case .spoiled: box.spoiled += weight
            }
        }
        if case .rankings = original.content { box.content = .rankings(rankings) } else { box.content = .marks(marks) }
        return box
    }

    /// The same vote with option `i` at the place `places[i]`.
    static func renamed(_ box: BallotBox, _ places: [Int]) -> BallotBox {
        var options = box.options
        for (option, place) in places.enumerated() { options[place] = box.options[option] }
        var renamed = Self.box(
            box,
            answers(box).map { answer, weight in
                switch answer {
                case .ranking(let ranks): (.ranking(ranks.map { $0.map { places[$0] } }), weight)
                case .marks(let marks):
                    (.marks(Dictionary(uniqueKeysWithValues: marks.map { (places[$0.key], $0.value) })), weight)
                case .spoiled: (.spoiled, weight)
                }
            })
        renamed.options = options
        if let budget = box.budget {
            for (option, place) in places.enumerated() { renamed.budget?.costs[place] = budget.costs[option] }
        }
        return renamed
    }

    /// A result by names, so that renamed ones can be compared.
    static func told(_ result: TallyResult) -> [String] {
        func names(_ options: some Sequence<Int>) -> String {
            options.map { result.options[$0] }.sorted().joined(separator: "+")
        }
        func told(_ tie: Tie) -> String {
            "\(names(tie.between)) \(String(describing: tie.brokenBy)) \(String(describing: tie.changesWinner))"
        }
        var lines = [
            names(result.winners), result.ranking.map { names($0) }.joined(separator: ">"), "\(result.ballots)",
        ]
        for round in result.rounds {
            let counts = result.options.indices.compactMap { option in
                round.counts[option].map { result.options[option] + " " + $0.description }
            }
            let transfers = round.transfers.map { transfer in
                "\(result.options[transfer.from]) \(transfer.to.map { result.options[$0] } ?? "") \(transfer.votes)"
            }
            lines.append(
                "\(counts.sorted()) \(names(round.elected)) \(names(round.eliminated)) \(round.exhausted) "
                    + "\(String(describing: round.quota)) \(transfers.sorted()) \(round.tie.map(told) ?? "")")
        }
        return lines + result.ties.map(told).sorted()
    }

    static let rules: [[String]] = [
        [], ["overvote=skip", "unranked=no-opinion", "strength=margins", "quota=each-round", "completion=none"],
        ["overvote=exhaust-always", "skipped=exhaust", "duplicate=exhaust", "factor-decimals=3", "tie=draw"],
        ["threshold=hare", "majority=absolute", "factor-decimals=0", "dots=4", "max-per-option=2", "max-score=2"],
    ]

    static func count(_ method: VotingMethod, _ box: BallotBox, _ rules: [String]) throws -> TallyResult {
        let seats = method.takesSeats ? min(2, box.options.count) : 1
        return try method.count(box, rules: RuleSet(rules), seats: seats)
    }

    @Test(
        "the order of ballots, splitting equal ballots and renaming options change nothing",
        arguments: VotingMethod.allCases)
    func invariance(method: VotingMethod) throws {
        guard !method.hasOwnAnswers else { return }
        var generator = SeededGenerator(seed: 42)
        for turn in 0..<400 {
            let box = Self.box(&generator, ranked: Self.takesRankings(method) && turn % 2 == 0)
            let rules = Self.rules[turn / 2 % Self.rules.count]
            let told = Self.told(try Self.count(method, box, rules))
            let singles = Self.answers(box).flatMap { answer, weight in Array(repeating: (answer, 1), count: weight) }
            let shuffled = Self.box(box, singles.shuffled(using: &generator))
            #expect(Self.told(try Self.count(method, shuffled, rules)) == told, "\(box)")
            let places = Array(box.options.indices).shuffled(using: &generator)
            #expect(Self.told(try Self.count(method, Self.renamed(box, places), rules)) == told, "\(box) \(rules)")
        }
    }

    @Test("every ballot is accounted for, in every round", arguments: VotingMethod.allCases)
    func accounts(method: VotingMethod) throws {
        guard !method.hasOwnAnswers else { return }
        var generator = SeededGenerator(seed: 43)
        for turn in 0..<400 {
            let box = Self.box(&generator, ranked: Self.takesRankings(method) && turn % 2 == 0)
            let result = try Self.count(method, box, Self.rules[turn / 2 % Self.rules.count])
            #expect(result.ballots.cast == box.cast)
            #expect(Set(result.ranking.joined()) == Set(box.options.indices))
            #expect(result.ranking.joined().count == box.options.count)
            if [.irv, .coombs, .stv].contains(method) {
                for round in result.rounds {
                    let active = round.counts.compactMap { $0 }.reduce(0, +)
                    #expect(active + round.exhausted == Fraction(result.ballots.valid), "\(box) \(round)")
                    #expect(round.exhausted >= 0)
                }
            }
            if [.irv, .coombs].contains(method), result.ballots.valid > 0, result.rounds.count > 1 {
                #expect(result.rounds.dropLast().allSatisfy { !$0.eliminated.isEmpty })
            }
            if result.ballots.valid == 0 { #expect(result.winners == []) }
            if result.winners.count > result.seats, ![.smith, .budgetGreedy, .budgetEqualShares].contains(method) {
                #expect(result.ties.contains { $0.brokenBy == nil }, "\(method) \(box)")
            }
        }
    }

    @Test(
        "with a draw, nobody is left tied, and at most as many win as there are seats", arguments: VotingMethod.allCases
    )
    func draws(method: VotingMethod) throws {
        guard !method.hasOwnAnswers, ![.smith, .budgetGreedy, .budgetEqualShares].contains(method) else { return }
        var generator = SeededGenerator(seed: 44)
        for turn in 0..<300 {
            let box = Self.box(&generator, ranked: Self.takesRankings(method) && turn % 2 == 0)
            var rules = try RuleSet([turn % 3 == 0 ? "tie=draw" : "tie=previous-rounds"])
            let permutation = box.options.shuffled(using: &generator).map { $0.contains(",") ? "\"\($0)\"" : $0 }
            try rules.state(.draw, permutation.joined(separator: ","))
            let seats = method.takesSeats ? min(2, box.options.count) : 1
            let result = try method.count(box, rules: rules, seats: seats)
            #expect(result.winners.count <= seats, "\(box)")
            // What earlier rounds or the draw would break otherwise is among the outcomes that are open without them.
            let open = try method.count(box, rules: RuleSet(["tie=draw"]), seats: seats)
            #expect(Set(result.winners).isSubset(of: open.winners), "\(method) \(box)")
        }
    }

    @Test("the live tally equals the recount after every event", arguments: VotingMethod.allCases)
    func live(method: VotingMethod) throws {
        guard !method.hasOwnAnswers else { return }
        var generator = SeededGenerator(seed: 45)
        for turn in 0..<40 {
            let box = Self.box(&generator, ranked: Self.takesRankings(method) && turn % 2 == 0)
            let rules = try RuleSet(Self.rules[turn / 2 % Self.rules.count])
            let seats = method.takesSeats ? min(2, box.options.count) : 1
            var live = LiveTally(
                method: method, options: box.options, rules: rules, seats: seats, budget: box.budget)
            var latest: [String: LiveTally.Answer] = [:]
            for (answer, _) in Self.answers(box) {
                let voter = String(Int.random(in: 0..<5, using: &generator))
                if Int.random(in: 0..<5, using: &generator) == 0 {
                    #expect(live.withdraw(voter) == (latest.removeValue(forKey: voter) != nil))
                } else {
                    let answer = Int.random(in: 0..<6, using: &generator) == 0 ? .spoiled : answer
                    live.cast(answer, by: voter)
                    latest[voter] = answer
                }
                let recount = Self.box(box, latest.values.map { ($0, 1) })
                let result = try method.count(recount, rules: rules, seats: seats)
                #expect(try live.result() == result)
                #expect(try live.account() == result.ballots)
                #expect(live.cast == latest.count && recount.cast == live.cast && result.ballots.cast == live.cast)
            }
        }
    }
}
