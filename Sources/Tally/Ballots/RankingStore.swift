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
        static let maximumOptions = 0x7FFD
        /// A rank at which a machine found several marks and did not say which.
        static let overvote: UInt16 = 0x7FFE
        /// No option has this index: what a ballot says that names none of the options.
        static let unknown: UInt16 = 0x7FFD

        /// The cell of an option, or `unknown` for an index that no option can have.
        static func of(_ index: Int) -> UInt16 { (0..<maximumOptions).contains(index) ? UInt16(index) : unknown }
    }

    /// An empty store.
    public init() {}

    /// Whether every cell is one of so many options, and every ballot lies where the cells are: counting looks cells up
    /// without asking again.
    func isSound(options: Int) -> Bool {
        guard starts.first == 0, starts.last.map({ Int($0) }) == cells.count, weights.isEmpty || weights.count == count,
            Self.isAscending(starts)
        else { return false }
        // Without ties nothing masks the sign of one.
        let mask = hasTies ? Cell.option : .max
        var end: UInt16 = 0
        if hasIrregularities {
            for cell in cells where cell != Cell.skipped && cell != Cell.overvote { end = max(end, (cell & mask) &+ 1) }
        } else {
            for cell in cells { end = max(end, (cell & mask) &+ 1) }
        }
        // A cell of all ones wraps to 0; no store writes one.
        return end <= options && !(cells.contains(.max) && !hasTies)
    }

    static func isAscending(_ starts: [UInt32]) -> Bool {
        var last: UInt32 = 0
        var isAscending = true
        for start in starts {
            isAscending = isAscending && last <= start
            last = start
        }
        return isAscending
    }

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
            cells.append(Cell.of(first))
            var here: Set<Int> = [first]
            for option in rank.dropFirst() where here.insert(option).inserted {
                cells.append(Cell.of(option) | Cell.tied)
                hasTies = true
            }
            if !seen.isDisjoint(with: here) { hasIrregularities = true }
            seen.formUnion(here)
        }
        if seen.isEmpty { hasIrregularities = true }
        close(weight: weight)
    }

    /// Adds a ballot of which a machine has said at some ranks only that there were several marks: nil for such a rank.
    mutating func append(marked ranks: [[Int]?], weight: Int) {
        guard ranks.contains(where: { $0 == nil }) else {
            append(ranks.map { $0 ?? [] }, weight: weight)
            return
        }
        append(ranks.map { $0 ?? [] }, weight: weight)
        // A rank that nobody can read stands where an empty one was written; behind the last option too, because the
        // ballot ends there.
        let own = range(count - 1)
        var cells: [UInt16] = []
        var options = Array(self.cells[own])[...]
        for rank in ranks {
            guard let rank else {
                if options.first == Cell.skipped { options.removeFirst() }
                cells.append(Cell.overvote)
                continue
            }
            if rank.isEmpty {
                if options.first == Cell.skipped { options.removeFirst() }
                cells.append(Cell.skipped)
                continue
            }
            cells.append(options.removeFirst())
            while let next = options.first, next != Cell.skipped, next & Cell.tied != 0 {
                cells.append(options.removeFirst())
            }
        }
        while cells.last == Cell.skipped { cells.removeLast() }
        self.cells.replaceSubrange(own, with: cells)
        starts[starts.count - 1] = UInt32(self.cells.count)
        hasIrregularities = true
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
            if cell == Cell.skipped || cell == Cell.overvote {
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
