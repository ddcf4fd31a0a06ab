/// Ranked ballots as they were marked, in three flat arrays: nothing is allocated per ballot, and counting reads
/// memory from front to back.
///
/// What a voter did is kept, also where it breaks a rule: skipped ranks, several options at one rank, an option named
/// twice. A rule set decides later what that is worth (`RankingStore+Interpretation`).
public struct RankingStore: Equatable, Sendable {
    /// One cell is an option's index; `Cell.tied` says that it stands at the same rank as the cell before it, and
    /// `Cell.skipped` is a rank left empty. Ranks left empty at the end are not stored.
    var cells: [UInt16] = []
    /// Where each ballot's cells begin, and behind the last ballot where they end.
    var starts: [UInt32] = [0]
    /// How many voters handed in each ballot; empty as long as each stands for one.
    var weights: [Int] = []
    /// Whether some rank holds several options.
    var hasTies = false
    /// Whether some ballot is blank, skips a rank or names an option twice, so that rules have something to decide.
    var hasIrregularities = false

    enum Cell {
        static let tied: UInt16 = 0x8000
        static let skipped: UInt16 = 0x7FFF
        static let option: UInt16 = 0x7FFF
        /// The largest number of options that fits beside the marks.
        static let maximumOptions = 0x7FFE
    }

    /// An empty store.
    public init() {}

    /// The number of stored ballots; each may stand for several voters.
    public var count: Int { starts.count - 1 }

    func weight(_ ballot: Int) -> Int { weights.isEmpty ? 1 : weights[ballot] }

    /// The cells of one ballot.
    func range(_ ballot: Int) -> Range<Int> { Int(starts[ballot])..<Int(starts[ballot + 1]) }

    /// Adds a ballot.
    /// - Parameters:
    ///   - ranks: from first rank to last, the options at each; an empty rank was skipped.
    ///   - weight: how many voters handed it in, at least 1.
    public mutating func append(_ ranks: [[Int]], weight: Int = 1) {
        let last = ranks.lastIndex { !$0.isEmpty }
        var seen: Set<Int> = []
        for rank in ranks[..<(last.map { $0 + 1 } ?? 0)] {
            guard let first = rank.first else {
                cells.append(Cell.skipped)
                hasIrregularities = true
                continue
            }
            cells.append(UInt16(first))
            var here: Set<Int> = [first]
            for option in rank.dropFirst() where here.insert(option).inserted {
                cells.append(UInt16(option) | Cell.tied)
                hasTies = true
            }
            if !seen.isDisjoint(with: here) { hasIrregularities = true }
            seen.formUnion(here)
        }
        if seen.isEmpty { hasIrregularities = true }
        close(weight: weight)
    }

    /// Ends the ballot whose cells were appended.
    mutating func close(weight: Int) {
        if weight != 1 && weights.isEmpty { weights = Array(repeating: 1, count: count) }
        starts.append(UInt32(cells.count))
        if weight != 1 || !weights.isEmpty { weights.append(weight) }
    }

    /// The ranks of one ballot as they were marked.
    public func ranks(of ballot: Int) -> [[Int]] {
        var ranks: [[Int]] = []
        for cell in cells[range(ballot)] {
            if cell == Cell.skipped {
                ranks.append([])
            } else if cell & Cell.tied != 0 {
                ranks[ranks.count - 1].append(Int(cell & Cell.option))
            } else {
                ranks.append([Int(cell)])
            }
        }
        return ranks
    }
}
