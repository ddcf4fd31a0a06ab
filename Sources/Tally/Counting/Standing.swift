/// Orders options by what they reached.
enum Standing {
    /// Groups options with equal values, highest first, ascending within a group.
    static func ranking<Value: Comparable>(_ options: some Sequence<Int>, by value: (Int) -> Value) -> [[Int]] {
        let sorted = options.map { ($0, value($0)) }.sorted { $0.1 > $1.1 || ($0.1 == $1.1 && $0.0 < $1.0) }
        var groups: [[Int]] = []
        var last: Value?
        for (option, value) in sorted {
            if value == last {
                groups[groups.count - 1].append(option)
            } else {
                groups.append([option])
            }
            last = value
        }
        return groups
    }
}

extension Standing {
    /// Takes winners from the front of a ranking, as many as there are seats. A tie that crosses the last seat is broken by
    /// the draw, or left standing: then all of its options are named.
    static func elect(_ ranking: [[Int]], seats: Int, drawn: [Int]?) -> (winners: [Int], tie: Tie?) {
        var winners: [Int] = []
        for group in ranking where winners.count < seats {
            let free = seats - winners.count
            if group.count <= free {
                winners += group
            } else if let drawn {
                winners += group.sorted { drawn[$0] < drawn[$1] }.prefix(free)
                return (winners.sorted(), Tie(between: group, brokenBy: .draw, changesWinner: true))
            } else {
                winners += group
                return (winners.sorted(), Tie(between: group, brokenBy: nil, changesWinner: true))
            }
        }
        return (winners.sorted(), nil)
    }
}

extension TallyResult {
    /// Takes the winners from the front of the ranking; none where no ballot is valid.
    mutating func electFromRanking(_ election: Election, seats: Int = 1) {
        winners = []
        guard ballots.valid > 0 else { return }
        let (elected, tie) = Standing.elect(ranking, seats: seats, drawn: election.drawn)
        winners = elected
        if let tie { ties.append(tie) }
    }

    /// One round with these counts; the winners are taken from them.
    mutating func decide(by counts: [Int], _ election: Election, seats: Int = 1, scale: Int = 1) {
        ranking = Standing.ranking(counts.indices) { counts[$0] }
        electFromRanking(election, seats: seats)
        var round = Round(counts: counts.map { Fraction($0, scale) })
        round.elected = winners
        round.reasons = winners.isEmpty ? [] : [.highest]
        round.tie = ties.last
        rounds = [round]
    }
}
