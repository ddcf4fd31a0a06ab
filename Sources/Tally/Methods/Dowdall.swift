/// Dowdall's count: a first place is worth 1 point, a second 1/2, a third 1/3, and so on; options that a ballot leaves out
/// have none. Options that share places share the points of these places.
///
/// Source: the Electoral Act of Nauru (1971), by D. Dowdall; J. Fraenkel and B. Grofman, The Borda Count and its real-world
/// alternatives: Comparing scoring rules in Nauru and Slovenia (2014).
enum Dowdall {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let ballots = election.rankings(.atOnce)
        var result = TallyResult(election, .dowdall, ballots.account)
        let points = points(ballots, election.options.count)
        result.ranking = Standing.ranking(election.options) { points[$0] }
        result.electFromRanking(election, seats: election.seats)
        var round = Round(counts: points)
        round.elected = result.winners
        round.reasons = result.winners.isEmpty ? [] : [.highest]
        round.tie = result.ties.last
        result.rounds = [round]
        return result
    }

    private struct Shared: Hashable {
        let option: Int
        /// The first of the places, from 1, and how many options share them.
        let place: Int
        let size: Int
    }

    private static func points(_ ballots: RankedBallots, _ options: Int) -> [Fraction] {
        // Voters by what they gave, so that there is one fraction for all who gave the same.
        var voters: [Shared: Int] = [:]
        for ballot in 0..<ballots.count {
            let range = ballots.range(ballot)
            var first = range.lowerBound
            while first < range.upperBound {
                var end = first + 1
                while end < range.upperBound, ballots.cells[end] & RankingStore.Cell.tied != 0 { end += 1 }
                for index in first..<end {
                    let option = Int(ballots.cells[index] & RankingStore.Cell.option)
                    let shared = Shared(option: option, place: first - range.lowerBound + 1, size: end - first)
                    voters[shared, default: 0] += ballots.weight(ballot)
                }
                first = end
            }
        }
        var points = Array(repeating: Fraction(0), count: options)
        for (shared, count) in voters.sorted(by: { ($0.key.option, $0.key.place) < ($1.key.option, $1.key.place) }) {
            let sum = (shared.place..<shared.place + shared.size).reduce(Fraction(0)) { $0 + Fraction(1, $1) }
            points[shared.option] += sum * Fraction(count, shared.size)
        }
        return points
    }
}
