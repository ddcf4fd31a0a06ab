/// How many pairs of people can meet at most.
///
/// Three things limit it, and the least of the three counts:
/// - Pairs: those who have met, and those who are both there in a round that is to come.
/// - Seats: in each round to come, everybody meets at most as many as sit beside them, and never more than are left to be
///   met.
/// - Tables: the people at a table come from the tables of an earlier round. Where more come back than there were tables,
///   some of them sat together there. A table of eight after a round at five tables repeats three encounters at least.
struct MixingBound {
    /// What the bound asks of a round.
    struct Round {
        /// How many sit at each table.
        var sizes: [Int]
        /// Who takes part.
        var people: Set<Int>
    }

    /// How many people there are.
    private let people: Int
    /// Who has met whom, or is to be kept apart from, at `a * people + b`.
    private var isOut: [Bool]
    private var known = 0

    /// Makes ready to count.
    /// - Parameter met: who has met whom, at `a * people + b`.
    init(people: Int, met: [Bool], apart: [RotaTask.Pair] = []) {
        self.people = people
        isOut = met
        for pair in apart {
            isOut[pair.a * people + pair.b] = true
            isOut[pair.b * people + pair.a] = true
        }
        for a in 0..<people { for b in 0..<a where met[a * people + b] { known += 1 } }
    }

    /// The bound for these rounds to come, after rounds of so many tables with these people.
    func encounters(_ rounds: [Round], after past: [(tables: Int, people: Set<Int>)] = []) -> Int {
        known + min(meetings(in: rounds), tables(of: rounds, after: past))
    }

    /// By pairs, and by seats.
    private func meetings(in rounds: [Round]) -> Int {
        var pairs = 0
        var ends = 0
        let there = rounds.map { round in (0..<people).map { round.people.contains($0) } }
        for person in 0..<people {
            var canMeet = [Bool](repeating: false, count: people)
            var beside = 0
            for (index, round) in rounds.enumerated() where there[index][person] {
                beside += max(0, (round.sizes.max() ?? 0) - 1)
                for other in 0..<people where there[index][other] { canMeet[other] = true }
            }
            let left = (0..<people).count { canMeet[$0] && $0 != person && !isOut[person * people + $0] }
            pairs += left
            ends += min(left, beside)
        }
        return min(pairs, ends) / 2
    }

    /// By tables.
    private func tables(of rounds: [Round], after past: [(tables: Int, people: Set<Int>)]) -> Int {
        var past = past
        var pairs = 0
        for round in rounds {
            let repeated = past.map { before in
                Self.repetitions(
                    of: before.people.intersection(round.people).count, from: before.tables, at: round.sizes)
            }
            pairs += round.sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } - (repeated.max() ?? 0)
            past.append((round.sizes.count, round.people))
        }
        return pairs
    }

    /// As many in each place as evenly as possible, the larger numbers first.
    static func evenly(_ people: Int, _ places: Int) -> [Int] {
        (0..<places).map { people / places + ($0 < people % places ? 1 : 0) }
    }

    /// Pairs who sit together again at least, when so many of those who sat at so many tables sit down at tables of these
    /// sizes.
    private static func repetitions(of people: Int, from tables: Int, at sizes: [Int]) -> Int {
        guard tables > 0 else { return 0 }
        var seated = [Int](repeating: 0, count: sizes.count)
        var repeated = 0
        for _ in 0..<people {
            // One after the other where they come to sit with fewest; of `n` from so many tables some share one.
            let free = seated.indices.filter { seated[$0] < sizes[$0] }
            guard let table = free.min(by: { seated[$0] < seated[$1] }) else { break }
            repeated += seated[table] / tables
            seated[table] += 1
        }
        return repeated
    }
}

extension RotaTask {
    /// How many pairs can meet at most, in the rounds that stand and those that are open together.
    var bound: Int {
        let rounds = rounds.map {
            MixingBound.Round(sizes: MixingBound.evenly($0.people.count, $0.tables), people: Set($0.people))
        }
        return MixingBound(people: people, met: meetings.map { $0 > 0 }, apart: apart)
            .encounters(rounds, after: held.map { ($0.count, Set($0.joined())) })
    }
}
