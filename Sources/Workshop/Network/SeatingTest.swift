public import Tally

/// New ties among pairs of people who had none: of so many pairs, so many.
public struct NewTies: Equatable, Sendable {
    /// The pairs that are tied now.
    public let new: Int
    /// The pairs that were not tied before.
    public let pairs: Int

    /// The part of them; nil without pairs.
    public var share: Fraction? { pairs == 0 ? nil : Fraction(new, pairs) }
}

/// Whether more ties grew between those who sat together than chance alone would give.
///
/// People are shuffled whole: each takes somebody else's seats, with all that sat there, and keeps their own ties. What
/// is compared is the share of new ties among pairs who sat together less that among the others. Shuffling people, not
/// pairs, keeps that one person's ties hang together. Source: N. Mantel, Cancer Research 27 (1967); the fraction is that of
/// B. Phipson and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010), which is never 0.
public struct SeatingTest: Equatable, Sendable {
    /// New ties of those who sat together.
    public let together: NewTies
    /// New ties of those who did not.
    public let apart: NewTies
    /// How often people were shuffled.
    public let shuffles: Int
    /// How often the difference was as large then, or larger.
    public let asLarge: Int
    /// Where 95 of 100 shuffles left the difference.
    public let chance: ClosedRange<Fraction>

    /// How often chance alone gives as much, at least: exact.
    public var p: Fraction { Fraction(asLarge + 1, shuffles + 1) }

    /// The share of new ties of those who sat together less that of the others.
    public var difference: Fraction { (together.share ?? 0) - (apart.share ?? 0) }

    /// Compares; nil where all or none of the pairs without a tie sat together, or no tie is new.
    /// - Parameters:
    ///   - before: ties at first.
    ///   - after: ties later, of the same people in the same order.
    ///   - seats: who has sat together.
    ///   - random: seeds the shuffles.
    public init?(
        before: TieGraph, after: TieGraph, seats: TieGraph, shuffles: Int = 10_000,
        using random: inout some RandomNumberGenerator
    ) {
        let count = before.count
        guard count == after.count, count == seats.count, count > 1, shuffles > 0 else { return nil }
        // A pair without a tie is 1, and one that is tied later has a second part: both are added up at once.
        let isNew = 1 << 32
        var values = Array(repeating: 0, count: count * count)
        var all = (pairs: 0, new: 0)
        for one in 0..<count {
            for other in 0..<count where one != other && !before[one, other] {
                values[one * count + other] = after[one, other] ? 1 + isNew : 1
                if one < other { all = (all.pairs + 1, all.new + (after[one, other] ? 1 : 0)) }
            }
        }
        let pairs = seats.pairs
        let here = pairs.reduce(0) { $0 + values[$1.0 * count + $1.1] }
        let observed = Difference(pairs: here & (isNew - 1), new: here >> 32, of: all)
        guard all.new > 0, observed.pairs > 0, observed.pairs < all.pairs else { return nil }
        together = NewTies(new: observed.new, pairs: observed.pairs)
        apart = NewTies(new: all.new - observed.new, pairs: all.pairs - observed.pairs)
        self.shuffles = shuffles
        var chance = Chance(seed: random.next(), random.next())
        let sums = Self.sums(values, pairs, count, shuffles, &chance)
        let shuffled = sums.map { Difference(pairs: $0 & (isNew - 1), new: $0 >> 32, of: all) }
        asLarge = shuffled.count { !$0.isLess(than: observed) }
        let sorted = shuffled.sorted { $0.isLess(than: $1) }
        let edge = shuffles / 40
        self.chance = sorted[edge].fraction...sorted[shuffles - 1 - edge].fraction
    }

    /// For each shuffle, the values of the pairs whose seats were together, added up.
    private static func sums(
        _ values: [Int], _ pairs: [(Int, Int)], _ count: Int, _ shuffles: Int, _ chance: inout Chance
    ) -> [Int] {
        let (first, second) = (pairs.map(\.0), pairs.map(\.1))
        var order = Array(0..<count)
        var sums: [Int] = []
        sums.reserveCapacity(shuffles)
        for _ in 0..<shuffles {
            var last = count - 1
            while last > 0 {
                order.swapAt(last, chance.below(last + 1))
                last -= 1
            }
            var (sum, pair) = (0, 0)
            while pair < first.count {
                sum &+= values[order[first[pair]] &* count &+ order[second[pair]]]
                pair &+= 1
            }
            sums.append(sum)
        }
        return sums
    }

    /// A difference of two shares, compared without rounding.
    private struct Difference {
        let pairs: Int
        let new: Int
        private let top: Int
        private let bottom: Int

        init(pairs: Int, new: Int, of all: (pairs: Int, new: Int)) {
            (self.pairs, self.new) = (pairs, new)
            let others = all.pairs - pairs
            // Where there is nobody to compare with, there is no difference.
            (top, bottom) = pairs == 0 || others == 0 ? (0, 1) : (new * all.pairs - pairs * all.new, pairs * others)
        }

        var fraction: Fraction { Fraction(top, bottom) }

        func isLess(than other: Self) -> Bool {
            let (left, right) = (
                top.multipliedFullWidth(by: other.bottom), other.top.multipliedFullWidth(by: bottom)
            )
            return (left.high, left.low) < (right.high, right.low)
        }
    }
}
