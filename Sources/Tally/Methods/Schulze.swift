/// Schulze's method, also called beatpath: an option is ahead of another when the strongest path of victories leading
/// from it to the other is stronger than the strongest path back. A path is as strong as its weakest victory.
///
/// Source: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
/// election method, Social Choice and Welfare 36 (2011). Tied options are returned together.
enum Schulze {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var result = try TallyResult(pairwise: election, .schulze)
        guard let matrix = result.pairwise else { return result }
        let paths = strongestPaths(matrix, election.rules.strength)
        result.paths = paths
        result.ranking = levels(election.options) { paths[$0][$1] > paths[$1][$0] }
        result.electFromRanking(election)
        return result
    }

    static func strongestPaths(_ matrix: PairwiseMatrix, _ measure: RuleSet.Strength) -> [[Int]] {
        let options = 0..<matrix.count
        var paths = options.map { row in options.map { matrix.strength(row, over: $0, measure) } }
        for middle in options {
            let onward = paths[middle]
            for from in options where from != middle {
                let first = paths[from][middle]
                guard first > 0 else { continue }
                for to in options where to != from {
                    let through = min(first, onward[to])
                    if through > paths[from][to] { paths[from][to] = through }
                }
            }
        }
        return paths
    }

    /// Options that nothing left is ahead of, then the same without them, and so on.
    static func levels(_ options: Range<Int>, isAhead: (Int, Int) -> Bool) -> [[Int]] {
        var left = Array(options)
        var levels: [[Int]] = []
        while !left.isEmpty {
            let front = left.filter { option in !left.contains { $0 != option && isAhead($0, option) } }
            // A relation with a cycle has no front; then nobody is ahead.
            guard !front.isEmpty else { return levels + [left] }
            levels.append(front)
            left.removeAll { front.contains($0) }
        }
        return levels
    }
}
