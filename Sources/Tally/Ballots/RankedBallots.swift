/// Rankings as a rule set reads them: no blank ballots, no skipped ranks.
struct RankedBallots: Sendable {
    /// As in `RankingStore`, without skipped ranks.
    var cells: [UInt16]
    var starts: [UInt32]
    var weights: [Int]
    var hasTies: Bool
    /// Ballots by what they are worth.
    var account: BallotAccount

    var count: Int { starts.count - 1 }

    func weight(_ ballot: Int) -> Int { weights.isEmpty ? 1 : weights[ballot] }

    func range(_ ballot: Int) -> Range<Int> { Int(starts[ballot])..<Int(starts[ballot + 1]) }

    /// The same ballots, each different one once, with the weights added up.
    func merged() -> RankedBallots {
        var result = RankedBallots(cells: [], starts: [0], weights: [], hasTies: hasTies, account: account)
        var places: [ArraySlice<UInt16>: Int] = [:]
        for ballot in 0..<count {
            let slice = cells[range(ballot)]
            if let place = places[slice] {
                result.weights[place] += weight(ballot)
            } else {
                places[slice] = result.count
                result.cells += slice
                result.starts.append(UInt32(result.cells.count))
                result.weights.append(weight(ballot))
            }
        }
        return result
    }
}

/// Ballots by what they are worth: cast = valid + blank + spoiled.
public struct BallotAccount: Hashable, Sendable {
    /// Ballots that count.
    public var valid = 0
    /// Ballots with nothing on them.
    public var blank = 0
    /// Ballots that break a rule of the vote, so that nobody can say what the voter wanted.
    public var spoiled = 0
    /// All ballots handed in.
    public var cast: Int { valid + blank + spoiled }

    /// An account; nothing handed in by default.
    public init(valid: Int = 0, blank: Int = 0, spoiled: Int = 0) {
        self.valid = valid
        self.blank = blank
        self.spoiled = spoiled
    }
}
