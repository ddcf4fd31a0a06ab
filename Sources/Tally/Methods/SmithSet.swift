/// The smallest set of options each of which beats every option outside of it. The ranking goes on with the smallest such
/// set among the rest.
///
/// Source: J. H. Smith, Aggregation of preferences with variable electorate (1973).
enum SmithSet {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var result = try TallyResult(pairwise: election, .smith)
        guard let matrix = result.pairwise else { return result }
        var left = Array(election.options)
        while !left.isEmpty {
            let set = smallest(left, matrix)
            result.ranking.append(set)
            left.removeAll { set.contains($0) }
        }
        result.winners = result.ballots.valid > 0 ? result.ranking.first ?? [] : []
        return result
    }

    private static func smallest(_ options: [Int], _ matrix: PairwiseMatrix) -> [Int] {
        // A member beats all outside, so that it has more Copeland points than any of them.
        let points = options.map { option in
            options.reduce(0) { $0 + (matrix.beats(option, $1) ? 2 : matrix.beats($1, option) ? 0 : 1) }
        }
        let order = options.indices.sorted { (points[$1], $0) < (points[$0], $1) }.map { options[$0] }
        for size in 1..<order.count {
            let inside = order.prefix(size)
            if order.dropFirst(size).allSatisfy({ out in inside.allSatisfy { matrix.beats($0, out) } }) {
                return inside.sorted()
            }
        }
        return options
    }
}
