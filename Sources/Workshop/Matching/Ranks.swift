/// A cost of several numbers, of which the first that differs decides; they add up one by one.
///
/// Numbers that add up and are in an order that adding keeps are all that shortest paths need: no factor has to be chosen that
/// makes one thing outweigh another.
struct Ranks: AdditiveArithmetic, Comparable, Sendable {
    private var first, second, third, fourth, fifth, sixth, lot: Int

    init(
        _ first: Int, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0, _ fifth: Int = 0, _ sixth: Int = 0,
        lot: Int = 0
    ) {
        (self.first, self.second, self.third) = (first, second, third)
        (self.fourth, self.fifth, self.sixth, self.lot) = (fourth, fifth, sixth, lot)
    }

    static let zero = Ranks(0)

    static func + (a: Ranks, b: Ranks) -> Ranks {
        Ranks(
            a.first + b.first, a.second + b.second, a.third + b.third, a.fourth + b.fourth, a.fifth + b.fifth,
            a.sixth + b.sixth, lot: a.lot + b.lot)
    }

    static func - (a: Ranks, b: Ranks) -> Ranks {
        Ranks(
            a.first - b.first, a.second - b.second, a.third - b.third, a.fourth - b.fourth, a.fifth - b.fifth,
            a.sixth - b.sixth, lot: a.lot - b.lot)
    }

    static func < (a: Ranks, b: Ranks) -> Bool {
        if a.first != b.first { return a.first < b.first }
        if a.second != b.second { return a.second < b.second }
        if a.third != b.third { return a.third < b.third }
        if a.fourth != b.fourth { return a.fourth < b.fourth }
        if a.fifth != b.fifth { return a.fifth < b.fifth }
        return a.sixth != b.sixth ? a.sixth < b.sixth : a.lot < b.lot
    }
}

extension Ranks {
    /// A number for two names, always the same. Where each possible pair has its own in the last place of its cost, no two
    /// plans cost the same, so that the best one is found whatever order people stand in. Source: K. Mulmuley, U. Vazirani, V.
    /// Vazirani, Matching is as easy as matrix inversion (1987), the isolating lemma; mixed by SplitMix64 (Steele, Lea, Flood 2014).
    static func lot<One, Other>(_ one: ID<One>, _ other: ID<Other>) -> Int {
        var mixed: UInt64 = 0
        for word in [one.high, one.low, other.high, other.low] {
            mixed = (mixed ^ word) &+ 0x9E37_79B9_7F4A_7C15
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            mixed ^= mixed >> 31
        }
        // Sums of a million of them fit.
        return Int(mixed >> 22)
    }
}
