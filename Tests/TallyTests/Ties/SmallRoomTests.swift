import Foundation
import Testing

@testable import Tally

/// Small rooms full of ties: what can come out is what the hat can give.
@Suite("Ties: the winners are those of all ways of drawing")
struct SmallRoomTests {
    /// Some hundreds of rooms in every run; HALQA_ROOMS=10000 for the long one.
    static let rooms = ProcessInfo.processInfo.environment["HALQA_ROOMS"].flatMap { Int($0) } ?? 400

    static func room(_ generator: inout SeededGenerator, options: ClosedRange<Int>) -> AllDraws {
        let count = Int.random(in: options, using: &generator)
        // Few voters, short rankings, and favourites by chance: rooms in which ties are the rule.
        let voters = Int.random(in: 1...12, using: &generator)
        let longest = Int.random(in: 1...count, using: &generator)
        let ballots = (0..<voters).map { _ in
            let all = Array(0..<count).shuffled(using: &generator)
            return (
                ranking: Array(all.prefix(Int.random(in: 1...longest, using: &generator))),
                weight: Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1
            )
        }
        return AllDraws(ballots: ballots, options: count)
    }

    static func box(_ room: AllDraws) -> BallotBox {
        var store = RankingStore()
        for (ranking, weight) in room.ballots { store.append(ranking.map { [$0] }, weight: weight) }
        return BallotBox(options: (0..<room.options).map { "o\($0)" }, content: .rankings(store))
    }

    @Test("every way of drawing is in the result, and no other", arguments: [VotingMethod.irv, .coombs, .stv])
    func winners(method: VotingMethod) throws {
        var generator = SeededGenerator(seed: 2026)
        var withLot = 0
        for number in 0..<Self.rooms {
            var room = Self.room(&generator, options: 2...6)
            room.asksEarlierRounds = number % 3 != 0
            room.seats = method == .stv ? Int.random(in: 1...min(3, room.options), using: &generator) : 1
            let box = Self.box(room)
            let rules = try RuleSet(room.asksEarlierRounds ? [] : ["tie=draw"])
            let outcomes = room.outcomes(method)
            let all = outcomes.reduce(into: Set<Int>()) { $0.formUnion($1) }
            let result = try method.count(box, rules: rules, seats: room.seats)
            #expect(Set(result.winners) == all, "room \(number): \(room)")
            #expect(result.isOpen == (outcomes.count > 1), "room \(number): \(room)")
            if outcomes.count > 1 {
                withLot += 1
                #expect(result.ties.contains { $0.brokenBy == nil && $0.changesWinner == true })
            } else {
                #expect(result.ties.allSatisfy { $0.brokenBy != nil || $0.changesWinner == false })
            }
            var drawn = rules
            try drawn.state(.draw, box.options.shuffled(using: &generator).joined(separator: ","))
            let one = try method.count(box, rules: drawn, seats: room.seats)
            #expect(outcomes.contains(Set(one.winners)), "room \(number): \(room)")
        }
        #expect(withLot > Self.rooms / 20)
    }

    @Test("without a draw, whoever one of the draws elects is named, and nobody else", arguments: VotingMethod.allCases)
    func permutations(method: VotingMethod) throws {
        guard !method.hasOwnAnswers else { return }
        var generator = SeededGenerator(seed: 7)
        for number in 0..<max(40, Self.rooms / 10) {
            let ranked = PropertyTests.takesRankings(method) && number % 2 == 0
            let box = PropertyTests.box(&generator, ranked: ranked)
            guard box.options.count <= 4 else { continue }
            let names = box.options.map { $0.contains(",") ? "\"\($0)\"" : $0 }
            let seats = method.takesSeats ? min(2, box.options.count) : 1
            let open = try method.count(box, seats: seats)
            var outcomes: Set<[Int]> = []
            for order in Self.orders(names) {
                outcomes.insert(
                    try method.count(box, rules: RuleSet(["draw=" + order.joined(separator: ",")]), seats: seats)
                        .winners)
            }
            let all = Set(outcomes.joined()).sorted()
            #expect(open.winners == all, "\(method) \(box)")
            #expect(open.isOpen == (outcomes.count > 1), "\(method) \(box)")
        }
    }

    /// What is asked of each method, with the rules that make its ties matter or not.
    static let tieRules: [[String]] = [[], ["tie=draw"], ["majority=absolute"], ["majority=1/3"]]

    @Test(
        "a tie is said to change who wins only where the order among its own options does, over all orders",
        arguments: VotingMethod.allCases)
    func tiesThatMatter(method: VotingMethod) throws {
        guard !method.hasOwnAnswers else { return }
        var generator = SeededGenerator(seed: 2029)
        // Over all methods more than two thousand rooms in every run.
        for number in 0..<max(100, Self.rooms / 4) {
            let base = Self.tieRules[number % Self.tieRules.count].filter { rule in
                method.ruleKeys.contains { rule.hasPrefix($0.rawValue + "=") }
            }
            let isRanked = method.form == .choice || method.form == .ranking && number % 3 > 0
            let box = Self.tiedBox(&generator, isRanked: isRanked)
            let seats = method.takesSeats ? Int.random(in: 1...min(3, box.options.count), using: &generator) : 1
            var results: [[String]: TallyResult] = [:]
            for order in Self.orders(box.options) {
                let rules = try RuleSet(base + ["draw=" + order.joined(separator: ",")])
                results[order] = try method.count(box, rules: rules, seats: seats)
            }
            /// Whether the winners change when only these options change places in an order.
            func matters(_ between: [Int], in order: [String]) -> Bool {
                let names = between.map { box.options[$0] }
                let places = order.indices.filter { names.contains(order[$0]) }
                let winners = Self.orders(names).map { names in
                    var other = order
                    for (place, name) in zip(places, names) { other[place] = name }
                    return results[other]?.winners
                }
                return Set(winners).count > 1
            }
            let open = try method.count(box, rules: RuleSet(base), seats: seats)
            #expect(open.isOpen == (Set(results.values.map(\.winners)).count > 1), "\(method) \(box) \(base)")
            for tie in open.ties where tie.brokenBy == nil && tie.changesWinner == true {
                #expect(results.keys.contains { matters(tie.between, in: $0) }, "\(method) \(box) \(base) \(tie)")
            }
            for (order, result) in results {
                for tie in result.ties where tie.brokenBy == .draw && tie.changesWinner == true {
                    #expect(matters(tie.between, in: order), "\(method) \(box) \(base) \(order) \(tie)")
                }
            }
        }
    }

    /// Few options, few voters, low numbers: ties are the rule.
    private static func tiedBox(_ generator: inout SeededGenerator, isRanked: Bool) -> BallotBox {
        let count = Int.random(in: 2...4, using: &generator)
        var rankings = RankingStore()
        var marks = MarkStore()
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let weight = Int.random(in: 1...2, using: &generator)
            if isRanked {
                let all = Array(0..<count).shuffled(using: &generator)
                let named = all.prefix(Int.random(in: 1...count, using: &generator))
                rankings.append(named.map { [$0] }, weight: weight)
            } else {
                var ballot: [Int: Int] = [:]
                for option in 0..<count where Bool.random(using: &generator) {
                    ballot[option] = Int.random(in: 0...2, using: &generator)
                }
                marks.append(ballot, weight: weight)
            }
        }
        let costs = (0..<count).map { _ in Fraction(Int.random(in: 1...6, using: &generator)) }
        return BallotBox(
            options: Array(["a", "b", "c", "d"][..<count]), content: isRanked ? .rankings(rankings) : .marks(marks),
            budget: Budget(costs: costs, limit: 7))
    }

    @Test("without the majority that was asked for, options that are equal for a seat are no tie")
    func tiedLosers() throws {
        let box = try BallotFile.read("rank1\nA\nA\nA\nA\nB\nC\n", file: "x.csv")
        let rules = try RuleSet(["majority=absolute"])
        for drawn in [[], ["draw=A,B,C"]] {
            let rules = try RuleSet(["majority=absolute"] + drawn)
            let result = try VotingMethod.plurality.count(box, rules: rules, seats: 2)
            #expect(result.winnerNames == ["A"] && result.ties.isEmpty && !result.isOpen && result.emptySeats == 1)
        }
        var room = RoomCount(
            method: .plurality, options: 3, majority: rules.majority, seats: 2, present: 6)
        for (option, votes) in [4, 1, 1].enumerated() { room.set(votes: votes, option: option, source: "hands") }
        let result = room.result()
        #expect(result.winners == [0] && result.tie == nil && result.emptySeats == 1)
    }

    @Test(
        "what a method says without a draw and with one is what a count by hand says for every draw",
        arguments: SlowCount.methods)
    func byHand(method: VotingMethod) throws {
        var generator = SeededGenerator(seed: 2027)
        var tied = 0
        for _ in 0..<Self.rooms {
            let room = SlowCount.room(&generator, method)
            let order = Array(0..<room.options).shuffled(using: &generator)
            let (disagreement, isTied) = try room.disagreement(method, order)
            #expect(disagreement == nil)
            if isTied { tied += 1 }
        }
        // Of a duel that nobody wins, and of a leading group, nothing is drawn.
        #expect(tied > Self.rooms / 50 || [.condorcet, .smith].contains(method))
    }

    @Test(
        "shares that grow: the lot decides with which sum the count ends, too",
        arguments: [VotingMethod.equalShares, .budgetEqualShares], RuleSet.Completion.allCases)
    func growingShares(method: VotingMethod, completion: RuleSet.Completion) throws {
        var generator = SeededGenerator(seed: 2028)
        for _ in 0..<Self.rooms {
            var room = SlowCount.room(&generator, method)
            room.completion = completion
            let order = Array(0..<room.options).shuffled(using: &generator)
            let (disagreement, _) = try room.disagreement(method, order)
            #expect(disagreement == nil)
        }
    }

    @Test("every method that can tie is counted by hand or from a hat")
    func all() {
        let known = Set(SlowCount.methods + [.irv, .coombs, .stv])
        #expect(VotingMethod.allCases.allSatisfy { $0.hasOwnAnswers || known.contains($0) })
    }

    private static func orders(_ names: [String]) -> [[String]] {
        guard names.count > 1 else { return [names] }
        return names.indices.flatMap { index in
            var rest = names
            let name = rest.remove(at: index)
            return orders(rest).map { [name] + $0 }
        }
    }

    @Test("twelve voters: a lot decides, and it is said")
    func twelveVoters() throws {
        let box = try BallotFile.read(
            """
            count,rank1,rank2,rank3,rank4,rank5,rank6,rank7
            2,F,,,,,,
            1,E,A,C,F,,,
            2,A,,,,,,
            1,C,,,,,,
            1,C,F,E,,,,
            1,A,F,D,,,,
            1,D,C,,,,,
            1,C,A,F,,,,
            1,B,C,A,D,E,F,G
            1,A,C,,,,,
            """, file: "twelve.csv")
        let result = try VotingMethod.irv.count(box)
        #expect(result.isOpen)
        #expect(result.winnerNames == ["A", "C"])
    }

    @Test("thirty-one voters: rounds between are not skipped")
    func thirtyOneVoters() throws {
        let box = try BallotFile.read(
            """
            count,rank1,rank2,rank3
            12,E,,
            5,A,B,
            6,B,A,
            1,Z,A,B
            3,F,E,
            2,C,A,B
            2,D,B,A
            """, file: "thirty-one.csv")
        let result = try VotingMethod.irv.count(box)
        let rankings = Self.ballots(box)
        let outcomes = AllDraws(ballots: rankings, options: box.options.count).outcomes(.irv)
        #expect(outcomes.count > 1)
        #expect(result.isOpen)
        #expect(Set(result.winners) == outcomes.reduce(into: Set<Int>()) { $0.formUnion($1) })
    }

    private static func ballots(_ box: BallotBox) -> [(ranking: [Int], weight: Int)] {
        guard case .rankings(let store) = box.content else { return [] }
        return (0..<store.count).map { (store.ranks(of: $0).flatMap { $0 }, store.weight($0)) }
    }

    @Test("five hundred options are counted in seconds", .timeLimit(.minutes(1)))
    func manyOptions() throws {
        var generator = SeededGenerator(seed: 3)
        var store = RankingStore()
        for _ in 0..<2_000 {
            store.append((0..<4).map { _ in [Int.random(in: 0..<500, using: &generator)] })
        }
        let box = BallotBox(options: (0..<500).map { "option \($0)" }, content: .rankings(store))
        var rules = RuleSet()
        try rules.state(.draw, box.options.shuffled(using: &generator).joined(separator: ","))
        #expect(try VotingMethod.irv.count(box, rules: rules).winners.count == 1)
        #expect(try !VotingMethod.irv.count(box).winners.isEmpty)
    }
}
