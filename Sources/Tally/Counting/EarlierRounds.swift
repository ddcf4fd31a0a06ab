/// What the rounds of a count say about who was behind whom: of tied options those that had least in the round before, of
/// these those that had least in the one before that, and so on back.
///
/// That is an order, in which a newer round goes before an older one. Two counts that came to the same piles by other ways
/// go on in the same way when their orders of the options that are still there are the same; only then may they be taken
/// for one.
struct EarlierRounds: Sendable {
    /// By option its place in the order, from 0 for whoever was behind everybody; −1 for those that no tie can name any
    /// more. Empty as long as all are equal.
    private var places: [Int32] = []
    /// Rounds that are newer than `places`, the oldest first.
    private var newer: [[Fraction?]] = []

    /// Whether it is worth the work to settle what came last.
    var isLong: Bool { newer.count >= 16 }

    /// A round is over.
    mutating func add(_ counts: [Fraction?]) { newer.append(counts) }

    /// The options among these that were behind the others, or ahead of them.
    func narrowed(_ tied: [Int], toLeast: Bool) -> [Int] {
        var left = tied
        for counts in newer.reversed() where left.count > 1 {
            let values = left.compactMap { counts[$0] }
            guard values.count == left.count else { return left }
            let target = toLeast ? values.min() : values.max()
            left = left.filter { counts[$0] == target }
        }
        guard left.count > 1, !places.isEmpty else { return left }
        let target = toLeast ? left.map { places[$0] }.min() : left.map { places[$0] }.max()
        return left.filter { places[$0] == target }
    }

    /// Counts as machine words, which are compared many times as fast; nil when one is no whole number of that size.
    private static func numbers(_ counts: [Fraction?]) -> [Int]? {
        var numbers: [Int] = []
        numbers.reserveCapacity(counts.count)
        for count in counts {
            guard let count else {
                numbers.append(.min)
                continue
            }
            guard count.isWhole, case .small(let number) = count.numerator.storage else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    /// Puts all rounds into one order of these options, so that what makes no difference any more is not compared.
    mutating func settle(_ open: [Int], of count: Int) {
        guard !newer.isEmpty || !places.isEmpty else { return }
        var order = places.isEmpty ? Array(repeating: 0, count: count) : places
        // The oldest first: each newer round goes before all that was said so far.
        for counts in newer {
            let sorted: [Int]
            let isSame: (Int, Int) -> Bool
            if let numbers = Self.numbers(counts) {
                sorted = open.sorted { (numbers[$0], order[$0]) < (numbers[$1], order[$1]) }
                isSame = { numbers[$0] == numbers[$1] }
            } else {
                let values = counts.map { $0 ?? -1 }
                sorted = open.sorted {
                    values[$0] < values[$1] || (values[$0] == values[$1] && order[$0] < order[$1])
                }
                isSame = { values[$0] == values[$1] }
            }
            var next: Int32 = 0
            var refined = Array(repeating: Int32(-1), count: count)
            for (index, option) in sorted.enumerated() {
                if index > 0, !(isSame(sorted[index - 1], option) && order[sorted[index - 1]] == order[option]) {
                    next += 1
                }
                refined[option] = next
            }
            order = refined
        }
        if newer.isEmpty {
            // Nothing new: places close up where somebody went out.
            let known = Set(open.map { order[$0] }).sorted()
            let dense = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($0.element, Int32($0.offset)) })
            var refined = Array(repeating: Int32(-1), count: count)
            for option in open { refined[option] = dense[order[option]] ?? 0 }
            order = refined
        }
        places = order
        newer = []
    }
}

extension EarlierRounds {
    /// Whether the rounds between two counts cannot tell options apart that these two leave equal: each of those has what
    /// it had before, and so had it all the time.
    static func areSaid<Count: Hashable>(_ options: [Int], before: [Count], after: [Count]) -> Bool {
        var hasGained: [Count: Bool] = [:]
        for option in options {
            let gained = before[option] != after[option]
            guard let known = hasGained[after[option]] else {
                hasGained[after[option]] = gained
                continue
            }
            if known || gained { return false }
        }
        return true
    }
}

/// Compared once they are settled.
extension EarlierRounds: Hashable {
    func hash(into hasher: inout Hasher) { hasher.combine(places) }
}
