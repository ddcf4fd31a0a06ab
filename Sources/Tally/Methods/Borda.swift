/// Borda count: an option receives a point for every option that a ballot ranks behind it; options that share a place
/// share the average of the places' points.
///
/// Source: J.-C. de Borda, Mémoire sur les élections au scrutin (1781), with n − 1 … 0 points; ties as in the "averaged"
/// variant (Emerson 2013 calls it the median Borda rule). Unranked options share the last places, or with
/// `unranked=no-opinion` take no part in any comparison.
enum Borda {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let sums = try LinearSums(.borda, of: election)
        var result = TallyResult(election, .borda, sums.account)
        result.decide(by: sums.counts, election, seats: election.seats, scale: 2)
        return result
    }

    /// Twice the points, so that shared places need no fractions.
    static func points(_ ballots: RankedBallots, options: Int, unranked: RuleSet.Unranked) -> [Int] {
        let ranges = Parallel.ranges(ballots.count, atLeast: 50_000)
        let parts = Parallel.map(ranges.count) { points(ballots, ranges[$0], options, unranked) }
        return parts.dropFirst().reduce(into: parts[0]) { sum, part in
            for index in sum.indices { sum[index] += part[index] }
        }
    }

    private static func points(
        _ ballots: RankedBallots, _ range: Range<Int>, _ options: Int, _ unranked: RuleSet.Unranked
    ) -> [Int] {
        var points = Array(repeating: 0, count: options)
        var forAll = 0
        let cells = ballots.cells.span
        var sums = points.mutableSpan
        for ballot in range {
            let cell = ballots.range(ballot)
            let weight = ballots.weight(ballot)
            // Unnamed options share the last places: each is tied with the others.
            let unnamed = unranked == .last ? options - cell.count : 0
            let shared = unnamed > 0 ? unnamed - 1 : 0
            forAll += weight * shared
            if ballots.hasTies {
                add(cells, cell, weight, unnamed, shared, &sums)
            } else {
                var behind = cell.count - 1 + unnamed
                for index in cell {
                    sums[Int(cells[index])] += weight * (2 * behind - shared)
                    behind -= 1
                }
            }
        }
        return points.map { $0 + forAll }
    }

    private static func add(
        _ cells: Span<UInt16>, _ range: Range<Int>, _ weight: Int, _ unnamed: Int, _ shared: Int,
        _ points: inout MutableSpan<Int>
    ) {
        var first = range.lowerBound
        while first < range.upperBound {
            var end = first + 1
            while end < range.upperBound, cells[end] & RankingStore.Cell.tied != 0 { end += 1 }
            let behind = range.upperBound - end + unnamed
            let beside = end - first - 1
            for index in first..<end {
                points[Int(cells[index] & RankingStore.Cell.option)] += weight * (2 * behind + beside - shared)
            }
            first = end
        }
    }
}
