/// Every ballot on the pile of the option that it counts for. Shared by the methods that move ballots from pile to pile.
struct Piles: Hashable, Sendable {
    /// Stands for no option: the ballot is exhausted.
    static let exhausted = UInt16.max

    /// By ballot, the option that it counts for.
    private(set) var tops: [UInt16]
    /// By ballot, the cell after the one that it counts for.
    private var positions: [UInt32]
    /// By option.
    private(set) var isRunning: [Bool]

    /// Two sets of piles are equal when the same ballots lie on the same piles.
    static func == (left: Self, right: Self) -> Bool {
        left.isRunning == right.isRunning && left.tops == right.tops
    }

    func hash(into hasher: inout Hasher) { hasher.combine(isRunning) }

    /// All ballots on the piles of their first options.
    /// - Parameter isRunning: by option, whether it stands.
    init(_ ballots: RankedBallots, isRunning: [Bool], overvote: RuleSet.Overvote) {
        self.isRunning = isRunning
        tops = Array(repeating: Self.exhausted, count: ballots.count)
        positions = ballots.starts.dropLast()
        move(ballots, overvote) { _ in
            true
        } moved: { _, _, _ in
        }
    }

    /// What lies on each option's pile, and what is exhausted.
    func votes(_ ballots: RankedBallots) -> (counts: [Int], exhausted: Int) {
        var counts = Array(repeating: 0, count: isRunning.count)
        var exhausted = 0
        for (ballot, top) in tops.enumerated() {
            if top == Self.exhausted {
                exhausted += ballots.weight(ballot)
            } else {
                counts[Int(top)] += ballots.weight(ballot)
            }
        }
        return (counts, exhausted)
    }

    /// Takes options out of the running and moves their ballots on.
    /// - Parameters:
    ///   - receiving: by option, whether it can receive ballots, when that is not just who is running.
    ///   - moved: is told ballot, old and new option of each.
    mutating func remove(
        _ options: [Int], receiving: [Bool]? = nil, _ ballots: RankedBallots, _ overvote: RuleSet.Overvote,
        moved: (Int, UInt16, UInt16) -> Void
    ) {
        if let receiving { isRunning = receiving }
        for option in options { isRunning[option] = false }
        if options.count == 1 {
            let leaving = UInt16(options[0])
            move(ballots, overvote, where: { $0 == leaving }, moved: moved)
        } else {
            var leaving = Array(repeating: false, count: Int(Self.exhausted) + 1)
            for option in options { leaving[option] = true }
            move(ballots, overvote, where: { leaving[Int($0)] }, moved: moved)
        }
    }

    @inline(__always)
    private mutating func move(
        _ ballots: RankedBallots, _ overvote: RuleSet.Overvote, where isLeaving: (UInt16) -> Bool,
        moved: (Int, UInt16, UInt16) -> Void
    ) {
        let hasTies = ballots.hasTies
        let cells = ballots.cells.span
        let starts = ballots.starts.span
        let running = isRunning
        let isRunning = running.span
        // Out of the piles while they move: two parts of a value cannot be written and read at once.
        var (movedTops, movedPositions) = (tops, positions)
        (tops, positions) = ([], [])
        defer { (tops, positions) = (movedTops, movedPositions) }
        var tops = movedTops.mutableSpan
        var positions = movedPositions.mutableSpan
        for ballot in tops.indices where isLeaving(tops[ballot]) {
            let old = tops[ballot]
            var position = Int(positions[ballot])
            let end = Int(starts[ballot &+ 1])
            let new =
                hasTies
                ? Self.next(cells, &position, end, isRunning, overvote)
                : Self.next(cells, &position, end, isRunning)
            tops[ballot] = new
            positions[ballot] = UInt32(truncatingIfNeeded: position)
            moved(ballot, old, new)
        }
    }

    @inline(__always)
    private static func next(
        _ cells: Span<UInt16>, _ position: inout Int, _ end: Int,
        _ isRunning: Span<Bool>
    ) -> UInt16 {
        while position < end {
            let option = cells[position]
            position += 1
            if isRunning[Int(option)] { return option }
        }
        return exhausted
    }

    private static func next(
        _ cells: Span<UInt16>, _ position: inout Int, _ end: Int,
        _ isRunning: Span<Bool>, _ overvote: RuleSet.Overvote
    ) -> UInt16 {
        while position < end {
            let first = position
            position += 1
            while position < end, cells[position] & RankingStore.Cell.tied != 0 { position += 1 }
            let isOvervote = position - first > 1
            if isOvervote && overvote == .skip { continue }
            var found = exhausted
            var running = 0
            for index in first..<position {
                let option = cells[index] & RankingStore.Cell.option
                if isRunning[Int(option)] {
                    running += 1
                    found = option
                }
            }
            if isOvervote && (overvote == .exhaustAlways || running > 1) {
                position = end
                return exhausted
            }
            if running == 1 { return found }
        }
        return exhausted
    }
}
