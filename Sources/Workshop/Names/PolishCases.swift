/// What a name may be without the ending that a case puts to it in Polish: Karima, Karimowi, Tahiriego, Tahiriemu.
///
/// Every reading is given; whoever asks looks for them among names.
enum PolishCases {
    /// The folded word without each ending it may have.
    static func stems(_ word: String) -> [String] {
        endings.compactMap { ending in
            guard word.hasSuffix(ending), word.unicodeScalars.count >= ending.unicodeScalars.count + fewest else {
                return nil
            }
            return String(word.dropLast(ending.count))
        }
    }

    /// So many letters remain at least.
    private static let fewest = 4

    /// Longest last: what is shortest without it is the surest reading.
    private static let endings = [
        "a", "u", "e", "y", "i", "m", "ą", "ę", "em", "im", "ym", "go", "mu", "ie", "ow", "ami", "ach", "owi", "ego",
        "emu", "iem", "iego", "iemu",
    ]
}
