@testable import Tally

/// Counts as a returning officer would with paper and a hat, and tries every slip in the hat: an independent account of
/// what a vote can come to. No state is merged, nothing is skipped, no two options go out together.
///
/// Ballots are without equal ranks, so that overvotes are out of the picture.
struct AllDraws {
    var ballots: [(ranking: [Int], weight: Int)]
    var options: Int
    var seats = 1
    /// Whether a tie asks earlier rounds before the hat.
    var asksEarlierRounds = true

    /// Every set of winners that some way of drawing leads to.
    func outcomes(_ method: VotingMethod) -> Set<Set<Int>> {
        var outcomes: Set<Set<Int>> = []
        switch method {
        case .irv: runoff(Set(0..<options), [], &outcomes) { first($0) }
        case .coombs: runoff(Set(0..<options), [], &outcomes) { last($0).map { -$0 } }
        case .stv:
            var start = Transfer(values: ballots.map { _ in 1 }, holders: ballots.map(\.ranking.first))
            start.running = Set(0..<options)
            transfer(start, [], &outcomes)
        default: break
        }
        return outcomes
    }

    /// Every option of a tie that the rounds before, the newest first, leave.
    private func slips(_ tied: [Int], _ history: [[Fraction]], least: Bool) -> [Int] {
        guard asksEarlierRounds else { return tied }
        var left = tied
        for round in history.reversed() {
            let values = left.map { round[$0] }
            guard let target = least ? values.min() : values.max() else { break }
            left = left.filter { round[$0] == target }
        }
        return left
    }

    private func first(_ running: Set<Int>) -> [Fraction] {
        var votes = Array(repeating: Fraction(0), count: options)
        for (ranking, weight) in ballots {
            if let top = ranking.first(where: running.contains) { votes[top] += Fraction(weight) }
        }
        return votes
    }

    /// Last places: an option that a ballot does not name shares its last place with the others it does not name. A ballot
    /// whose options are all out is exhausted and has no last place.
    private func last(_ running: Set<Int>) -> [Fraction] {
        var places = Array(repeating: Fraction(0), count: options)
        for (ranking, weight) in ballots {
            let named = ranking.filter(running.contains)
            guard let worst = named.last else { continue }
            let unnamed = running.subtracting(named)
            if unnamed.isEmpty {
                places[worst] += Fraction(weight)
            } else {
                for option in unnamed { places[option] += Fraction(weight, unnamed.count) }
            }
        }
        return places
    }

    private func runoff(
        _ running: Set<Int>, _ history: [[Fraction]], _ outcomes: inout Set<Set<Int>>,
        measure: (Set<Int>) -> [Fraction]
    ) {
        let votes = first(running)
        let active = votes.reduce(0, +)
        if active == 0 {
            outcomes.insert([])
            return
        }
        if let winner = running.first(where: { votes[$0] + votes[$0] > active }) {
            outcomes.insert([winner])
            return
        }
        let values = measure(running)
        let least = running.map { values[$0] }.min()
        let tied = running.filter { values[$0] == least }.sorted()
        for option in slips(tied, history, least: true) {
            runoff(running.subtracting([option]), history + [values], &outcomes, measure: measure)
        }
    }

    private struct Transfer {
        var values: [Fraction]
        var holders: [Int?]
        var running: Set<Int> = []
        var elected: Set<Int> = []
        var surplus: [Int: Fraction] = [:]
        var kept: [Int: Fraction] = [:]
    }

    /// Droop quota, whole piles at a reduced value, the largest surplus first, one elimination a round.
    private func transfer(_ before: Transfer, _ history: [[Fraction]], _ outcomes: inout Set<Set<Int>>) {
        var state = before
        let valid = ballots.reduce(0) { $0 + $1.weight }
        guard valid > 0 else {
            outcomes.insert([])
            return
        }
        let quota = Fraction(valid / (seats + 1) + 1)
        var votes = Array(repeating: Fraction(0), count: options)
        for (index, ballot) in ballots.enumerated() {
            if let holder = state.holders[index] { votes[holder] += state.values[index] * Fraction(ballot.weight) }
        }
        for (option, votesKept) in state.kept { votes[option] = votesKept }
        for option in state.running where votes[option] >= quota {
            state.elected.insert(option)
            if votes[option] > quota { state.surplus[option] = votes[option] - quota }
        }
        state.running.subtract(state.elected)
        if state.elected.count < seats, state.running.count <= seats - state.elected.count {
            state.elected.formUnion(state.running)
            state.running = []
        }
        if state.elected.count >= seats || state.running.isEmpty {
            outcomes.insert(state.elected)
            return
        }
        if let largest = state.surplus.values.max() {
            let tied = state.surplus.keys.filter { state.surplus[$0] == largest }.sorted()
            for option in slips(tied, history, least: false) {
                var way = state
                way.surplus[option] = nil
                way.kept[option] = quota
                move(option, &way) { $0 * largest / votes[option] }
                transfer(way, history + [votes], &outcomes)
            }
            return
        }
        let least = state.running.map { votes[$0] }.min()
        for option in slips(state.running.filter { votes[$0] == least }.sorted(), history, least: true) {
            var way = state
            way.running.remove(option)
            if way.running.count == seats - way.elected.count {
                outcomes.insert(way.elected.union(way.running))
                continue
            }
            move(option, &way) { $0 }
            transfer(way, history + [votes], &outcomes)
        }
    }

    private func move(_ option: Int, _ way: inout Transfer, value: (Fraction) -> Fraction) {
        for index in ballots.indices where way.holders[index] == option {
            let ranking = ballots[index].ranking
            let next = ranking.drop { $0 != option }.dropFirst()
            way.holders[index] = next.first(where: way.running.contains)
            way.values[index] = value(way.values[index])
        }
    }
}
