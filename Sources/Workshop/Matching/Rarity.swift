/// How much it says that two lines have a word in common: the fewer lines have it, the more.
///
/// The inverse document frequency, log2(n/f), in whole 256ths, so that every machine adds up the same numbers. Source: K. Spärck
/// Jones, A statistical interpretation of term specificity and its application in retrieval (1972).
enum Rarity {
    /// - Parameters:
    ///   - frequency: how many lines have it, at least 1.
    ///   - count: how many lines there are.
    static func weight(_ frequency: Int, of count: Int) -> Int {
        // n/f in 2^-24ths; its logarithm is found one binary digit after the other, by squaring.
        var number = (UInt64(max(count, frequency)) << 24) / UInt64(max(1, frequency))
        let whole = 63 - number.leadingZeroBitCount - 24
        number >>= UInt64(whole)
        var logarithm = whole
        for _ in 0..<8 {
            number = (number * number) >> 24
            let digit = number >> 25
            number >>= digit
            logarithm = 2 * logarithm + Int(digit)
        }
        return logarithm
    }
}
