/// Draws by chance where it matters: every outcome is exactly as likely as every other.
enum Draw {
    /// A number from 0 up to `bound`, which it does not reach.
    static func below(_ bound: Int, _ random: () -> UInt64) -> Int {
        let size = UInt64(max(1, bound))
        // Words above the last whole multiple would favour the first numbers.
        let limit = UInt64.max - UInt64.max % size
        var word = random()
        while word >= limit { word = random() }
        return Int(word % size)
    }

    /// The same elements in an order that chance chose. Source: D. E. Knuth, The Art of Computer Programming 2, 3.4.2,
    /// algorithm P.
    static func shuffled<Element>(_ elements: [Element], _ random: () -> UInt64) -> [Element] {
        var shuffled = elements
        for last in shuffled.indices.dropFirst().reversed() { shuffled.swapAt(last, below(last + 1, random)) }
        return shuffled
    }
}
