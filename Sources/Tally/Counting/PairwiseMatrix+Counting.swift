extension PairwiseMatrix {
    /// Compares every two options on every ballot.
    init(_ ballots: RankedBallots, options: Int, unranked: RuleSet.Unranked) {
        let ranges = Parallel.ranges(ballots.count, atLeast: 50_000)
        let parts = Parallel.map(ranges.count) { Tallies(ballots, ranges[$0], options: options) }
        var sum = parts[0]
        for part in parts.dropFirst() { sum.add(part) }
        self.init(count: options, votes: sum.before)
        guard unranked == .last else { return }
        // A ballot that names a and not b ranks a before b: all that name a, except those that name both and do not
        // rank a first.
        for a in 0..<options {
            for b in 0..<options where a != b {
                self[a, b] = sum.named[a] - sum.before[b * options + a] - sum.together[a * options + b]
            }
        }
    }

    private struct Tallies: Sendable {
        /// Ballots that name both and rank row before column.
        var before: [Int]
        /// Ballots that name both at one rank.
        var together: [Int]
        /// Ballots that name the option.
        var named: [Int]

        mutating func add(_ other: Tallies) {
            for index in before.indices {
                before[index] += other.before[index]
                together[index] += other.together[index]
            }
            for index in named.indices { named[index] += other.named[index] }
        }

        init(_ ballots: RankedBallots, _ range: Range<Int>, options: Int) {
            before = Array(repeating: 0, count: options * options)
            together = before
            named = Array(repeating: 0, count: options)
            if ballots.hasTies {
                Self.addTied(ballots, range, options, &before, &together, &named)
            } else {
                Self.addPlain(ballots, range, options, &before, &named)
            }
        }

        private static func addPlain(
            _ ballots: RankedBallots, _ range: Range<Int>, _ options: Int, _ before: inout [Int], _ named: inout [Int]
        ) {
            let cells = ballots.cells.span
            var before = before.mutableSpan
            var named = named.mutableSpan
            for ballot in range {
                add(cells, ballots.range(ballot), ballots.weight(ballot), options, &before, &named)
            }
        }

        private static func addTied(
            _ ballots: RankedBallots, _ range: Range<Int>, _ options: Int, _ before: inout [Int],
            _ together: inout [Int], _ named: inout [Int]
        ) {
            let cells = ballots.cells.span
            var before = before.mutableSpan
            var together = together.mutableSpan
            var named = named.mutableSpan
            for ballot in range {
                add(cells, ballots.range(ballot), ballots.weight(ballot), options, &before, &together, &named)
            }
        }

        @inline(__always)
        private static func add(
            _ cells: Span<UInt16>, _ range: Range<Int>, _ weight: Int, _ options: Int,
            _ before: inout MutableSpan<Int>, _ named: inout MutableSpan<Int>
        ) {
            var first = range.lowerBound
            while first < range.upperBound {
                let row = Int(cells[first]) &* options
                named[Int(cells[first])] &+= weight
                var second = first &+ 1
                while second < range.upperBound {
                    before[row &+ Int(cells[second])] &+= weight
                    second &+= 1
                }
                first &+= 1
            }
        }

        private static func add(
            _ cells: Span<UInt16>, _ range: Range<Int>, _ weight: Int, _ options: Int,
            _ before: inout MutableSpan<Int>, _ together: inout MutableSpan<Int>,
            _ named: inout MutableSpan<Int>
        ) {
            for first in range {
                let option = Int(cells[first] & RankingStore.Cell.option)
                named[option] += weight
                var second = first + 1
                while second < range.upperBound, cells[second] & RankingStore.Cell.tied != 0 {
                    let other = Int(cells[second] & RankingStore.Cell.option)
                    together[option * options + other] += weight
                    together[other * options + option] += weight
                    second += 1
                }
                while second < range.upperBound {
                    before[option * options + Int(cells[second] & RankingStore.Cell.option)] += weight
                    second += 1
                }
            }
        }
    }
}

extension TallyResult {
    /// The result of a method that looks at the pairwise matrix only.
    /// - Throws: when there are more options than can be compared two by two.
    init(pairwise election: Election, _ method: VotingMethod) throws(TallyError) {
        guard election.options.count <= PairwiseMatrix.mostOptions else {
            throw .tooManyOptions(most: PairwiseMatrix.mostOptions)
        }
        let sums = try LinearSums(method, of: election)
        self.init(election, method, sums.account)
        pairwise = sums.pairwise
    }
}
