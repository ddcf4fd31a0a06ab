import Foundation
import Tally
import Testing

@testable import Workshop

/// Whether those who sat together came to know each other more often than chance alone would give.
struct SeatingTestTests {
    /// A made-up network: people at tables in several rounds, and ties that grow, more between those who sat together by
    /// `effect` in a hundred. Some people make more ties than others, so that pairs do not stand each for itself.
    struct Made {
        let before: TieGraph
        let after: TieGraph
        let seats: TieGraph

        init(people: Int = 40, tables: Int = 8, rounds: Int = 5, effect: Int, _ chance: inout Chance) {
            var (before, seats) = (TieGraph(count: people), TieGraph(count: people))
            let warmth = (0..<people).map { _ in 1 + chance.below(5) }
            for one in 0..<people {
                for other in 0..<one where chance.below(100) < 2 * (warmth[one] + warmth[other]) {
                    before.tie(one, other)
                }
            }
            for _ in 0..<rounds {
                var order = Array(0..<people)
                for last in order.indices.dropFirst().reversed() { order.swapAt(last, chance.below(last + 1)) }
                for (place, one) in order.enumerated() {
                    for other in order[..<place].enumerated() where other.offset % tables == place % tables {
                        seats.tie(one, other.element)
                    }
                }
            }
            var after = before
            for one in 0..<people {
                for other in 0..<one where !before[one, other] {
                    let likely = warmth[one] + warmth[other] + (seats[one, other] ? effect : 0)
                    if chance.below(100) < likely { after.tie(one, other) }
                }
            }
            (self.before, self.after, self.seats) = (before, after, seats)
        }
    }

    /// How many of so many networks are called more than chance at one in twenty.
    static func found(_ networks: Int, shuffles: Int, effect: Int, seed: UInt64) -> Int {
        var chance = Chance(seed: seed, 0x5EED)
        return (0..<networks).count { _ in
            let made = Made(effect: effect, &chance)
            let test = SeatingTest(
                before: made.before, after: made.after, seats: made.seats, shuffles: shuffles, using: &chance)
            return test.map { $0.p < Fraction(1, 20) } ?? false
        }
    }

    /// As many as `make network` asks for: 2,000, of 10,000 shuffles each.
    private static let asked = ProcessInfo.processInfo.environment["HALQA_NETWORKS"].flatMap { Int($0) }

    @Test("Where nothing is planted, one network in twenty is called more than chance: as the fraction says")
    func nothing() {
        let (networks, shuffles) = (Self.asked ?? 200, Self.asked == nil ? 399 : 10_000)
        let found = Self.found(networks, shuffles: shuffles, effect: 0, seed: 7)
        print("without an effect: \(found) of \(networks) networks below 0.05, \(shuffles) shuffles each")
        // 5 ± 1.5 in a hundred of 2,000; of 200 what lies within three standard deviations.
        let bounds = Self.asked == nil ? 1...19 : (networks * 35 / 1000)...(networks * 65 / 1000)
        #expect(bounds.contains(found))
    }

    @Test("Where sitting together makes a tie likelier by 15 in a hundred, nearly every network says so")
    func planted() {
        let (networks, shuffles) = (Self.asked ?? 60, Self.asked == nil ? 399 : 10_000)
        let found = Self.found(networks, shuffles: shuffles, effect: 15, seed: 11)
        print("with an effect: \(found) of \(networks) networks below 0.05, \(shuffles) shuffles each")
        #expect(found * 100 >= networks * 90)
    }

    @Test("The count is that of all orders, one by one, and the fraction is never 0")
    func counted() throws {
        let edges: [(Int, Int)] = [(0, 1), (1, 2), (3, 4)]
        var (before, after, seats) = (TieGraph(count: 5), TieGraph(count: 5), TieGraph(count: 5))
        before.tie(0, 4)
        after.tie(0, 4)
        for (one, other) in edges { after.tie(one, other) }
        for (one, other) in [(0, 1), (1, 2), (0, 2)] { seats.tie(one, other) }
        var chance = Chance(seed: 1, 2)
        let test = try #require(
            SeatingTest(before: before, after: after, seats: seats, shuffles: 20_000, using: &chance))
        #expect(test.together == NewTies(new: 2, pairs: 3))
        #expect(test.apart == NewTies(new: 1, pairs: 6))
        #expect(test.difference == Fraction(2, 3) - Fraction(1, 6))
        // Of all 120 orders, by hand.
        var (large, all) = (0, 0)
        func permute(_ order: [Int], _ rest: [Int]) {
            guard !rest.isEmpty else {
                all += 1
                var (new, pairs) = (0, 0)
                for (one, other) in [(0, 1), (1, 2), (0, 2)] where !before[order[one], order[other]] {
                    pairs += 1
                    if after[order[one], order[other]] { new += 1 }
                }
                let others = 9 - pairs
                if Fraction(new, pairs) - Fraction(3 - new, others) >= test.difference { large += 1 }
                return
            }
            for next in rest { permute(order + [next], rest.filter { $0 != next }) }
        }
        permute([], Array(0..<5))
        let exact = Double(large) / Double(all)
        let p = Double(test.asLarge + 1) / Double(test.shuffles + 1)
        #expect(abs(p - exact) < 0.015, "\(p) of shuffles, \(exact) of all orders")
        #expect(test.p == Fraction(test.asLarge + 1, 20_001))
        #expect(test.chance.contains(0))
    }

    @Test("Where nothing can be compared, nothing is said: nobody sat together, all did, no tie is new")
    func nobody() {
        var (before, after, seats) = (TieGraph(count: 6), TieGraph(count: 6), TieGraph(count: 6))
        var chance = Chance(seed: 1, 2)
        after.tie(0, 1)
        #expect(SeatingTest(before: before, after: after, seats: seats, using: &chance) == nil)
        for one in 0..<6 { for other in 0..<one { seats.tie(one, other) } }
        #expect(SeatingTest(before: before, after: after, seats: seats, using: &chance) == nil)
        before.tie(0, 1)
        seats = TieGraph(count: 6)
        seats.tie(2, 3)
        #expect(SeatingTest(before: before, after: after, seats: seats, using: &chance) == nil)
    }

    @Test("Of seventy people, ties, parts and those who stand alone are counted over the edge of a word")
    func graph() {
        var graph = TieGraph(count: 70)
        for one in 0..<66 where one % 2 == 0 { graph.tie(one, one + 2) }
        graph.tie(69, 69)
        #expect(graph.ties == 33)
        #expect(graph.pairs.count == 33)
        #expect(graph.largest == 34)
        #expect(graph.isolates == 36)
        #expect(graph.degree(64) == 2 && graph[66, 64] && !graph[69, 69])
    }
}
