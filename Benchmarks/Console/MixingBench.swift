import Foundation
import Workshop

/// Rounds at tables: planned all at once, beside the plan round by round, in the same run.
enum MixingBench {
    /// People, tables, rounds, categories, and how many pairs at least are to meet.
    private static let cases = [
        (20, 5, 5, 0, 150), (25, 5, 6, 0, 300), (24, 4, 6, 0, 276), (28, 7, 9, 0, 378), (32, 8, 10, 0, 480),
        (64, 8, 9, 0, 2016), (40, 5, 3, 0, 390), (40, 5, 6, 0, 737), (40, 8, 9, 0, 681), (120, 15, 9, 0, 3756),
        (40, 5, 6, 10, 660),
    ]

    /// Prints a line for each case: pairs who meet, of how many at most, beside round by round, and how long it took.
    static func measure() {
        for (count, tables, rounds, categories, goal) in cases {
            let people = people(count, categories)
            let problem = MixingProblem(
                people: people,
                rounds: Array(repeating: .init(tables: tables, people: Set(0..<count)), count: rounds))
            let (plan, seconds) = planned(problem)
            let peer = byRounds(people, tables, rounds)
            let ratio = Double(plan.encounters) / Double(max(1, peer))
            print(
                line("\(count)/\(tables)/\(rounds)" + (categories > 0 ? ", \(categories) categories" : ""))
                    + String(
                        format: "%6d of %5d   by rounds %5d   ratio %.3f   %.2f s   ", plan.encounters, plan.bound,
                        peer,
                        ratio, seconds)
                    + (plan.encounters >= goal ? "" : "short of \(goal)"))
        }
        for categories in [0, 10] {
            let shares = (1...4).map { comingAndGoing(categories: categories, seed: $0) }
            let mean = shares.reduce(0, +) / Double(shares.count)
            print(
                line("40/5/6, 15 % replaced" + (categories > 0 ? ", \(categories) categories" : ""))
                    + String(format: "%6.1f %% of a plan that knew it before", 100 * mean))
        }
    }

    private static func line(_ name: String) -> String { name.padding(toLength: 46, withPad: " ", startingAt: 0) }

    private static func people(_ count: Int, _ categories: Int) -> [Mixing.Person<Int>] {
        (0..<count).map { .init(id: $0, category: categories > 0 ? "\($0 % 40 * categories / 40)" : nil) }
    }

    private static func planned(_ problem: MixingProblem<Int>) -> (MixingPlan<Int>, Double) {
        let clock = ContinuousClock()
        var plan: MixingPlan<Int>?
        let time = clock.measure { plan = MixingPlanner(problem).timely() }
        guard let plan else { preconditionFailure("it was measured") }
        return (plan, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    }

    private static func byRounds(_ people: [Mixing.Person<Int>], _ tables: Int, _ rounds: Int) -> Int {
        var random = SystemRandomNumberGenerator()
        var met = Encounters<Int>()
        for _ in 0..<rounds {
            for table in GroupMixing.assign(people: people, groups: tables, met: met, using: &random) {
                met.record(table)
            }
        }
        return met.pairs
    }

    /// Six of forty leave between rounds, and others of their categories come. It is planned anew before every round; how
    /// much of what a plan brings together that knew everything beforehand.
    private static func comingAndGoing(categories: Int, seed: Int) -> Double {
        var chance = Repeatable(state: UInt64(seed))
        let leaving = Array((0..<40).shuffled(using: &chance).prefix(6))
        var there = Set(0..<40)
        var attendance: [Set<Int>] = [there]
        let times = leaving.map { (person: $0, round: Int.random(in: 1..<6, using: &chance)) }
        for round in 1..<6 {
            for (index, time) in times.enumerated() where time.round == round {
                there.remove(time.person)
                there.insert(40 * (index + 1) + time.person)
            }
            attendance.append(there)
        }
        let people = attendance.reduce(into: Set<Int>()) { $0.formUnion($1) }.sorted().map { id in
            Mixing.Person(id: id, category: categories > 0 ? "\(id % 40 * categories / 40)" : nil)
        }
        let known = planned(
            MixingProblem(people: people, rounds: attendance.map { .init(tables: 5, people: $0) }))
        var held: [[[Int]]] = []
        for round in 0..<6 {
            let rounds =
                held.map { MixingProblem<Int>.Round(seating: $0) }
                + (round..<6).map { _ in .init(tables: 5, people: attendance[round]) }
            held.append(planned(MixingProblem(people: people, rounds: rounds)).0.rounds[round])
        }
        return Double(Encounters(groups: held.joined()).pairs) / Double(known.0.encounters)
    }
}

/// SplitMix64: the same people leave in every run.
private struct Repeatable: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
