extension RankingStore {
    /// How a method walks through a ballot.
    enum Reading {
        /// Rank by rank, looking for an option that is still in the running: an option named again is passed by then.
        case inTurn
        /// All at once: only the first place where an option is named counts.
        case atOnce
    }

    /// The ballots as the rules read them: `skipped` and `duplicate` are decided here, `overvote` while counting,
    /// because it depends on who is still in the running.
    func interpreted(_ rules: RuleSet, _ reading: Reading) -> RankedBallots {
        if !hasIrregularities {
            let total = weights.isEmpty ? count : weights.reduce(0, +)
            return RankedBallots(
                cells: cells, starts: starts, weights: weights, hasTies: hasTies, account: BallotAccount(valid: total))
        }
        var result = RankedBallots(cells: [], starts: [0], weights: [], hasTies: hasTies, account: BallotAccount())
        result.cells.reserveCapacity(cells.count)
        result.starts.reserveCapacity(starts.count)
        let keepsWeights = !weights.isEmpty
        var seenBy = [Int](repeating: -1, count: Int(Cell.skipped) + 1)
        for ballot in 0..<count {
            let weight = weight(ballot)
            let range = range(ballot)
            guard cells[range].contains(where: { $0 < Cell.overvote || $0 & Cell.tied != 0 }) else {
                if cells[range].contains(Cell.overvote) {
                    result.account.spoiled += weight
                } else {
                    result.account.blank += weight
                }
                continue
            }
            result.account.valid += weight
            append(range, ballot, rules, reading, &seenBy, to: &result)
            result.starts.append(UInt32(result.cells.count))
            if keepsWeights { result.weights.append(weight) }
        }
        return result
    }

    private func append(
        _ range: Range<Int>, _ ballot: Int, _ rules: RuleSet, _ reading: Reading, _ seenBy: inout [Int],
        to result: inout RankedBallots
    ) {
        var index = range.lowerBound
        var skipped = 0
        while index < range.upperBound {
            if cells[index] == Cell.skipped {
                skipped += 1
                if let allowed = rules.skipped.allowed, skipped > allowed { return }
                index += 1
                continue
            }
            skipped = 0
            if cells[index] == Cell.overvote {
                // Nobody knows which of them would be left alone, so that the ballot ends unless the rank is passed.
                if rules.overvote != .skip { return }
                index += 1
                continue
            }
            var end = index + 1
            while end < range.upperBound, cells[end] & Cell.tied != 0 { end += 1 }
            let rank = index..<end
            index = end
            var names: [Int] = []
            for place in rank {
                let option = Int(cells[place] & Cell.option)
                if rank.count == 1 || !names.contains(option) { names.append(option) }
            }
            if rules.duplicate == .exhaust, names.contains(where: { seenBy[$0] == ballot }) { return }
            var isFirst = true
            for option in names {
                if reading == .atOnce, seenBy[option] == ballot { continue }
                seenBy[option] = ballot
                result.cells.append(UInt16(option) | (isFirst ? 0 : Cell.tied))
                isFirst = false
            }
        }
    }
}
