/// How a word answers a word of the query; smaller is better.
struct WordMatch: Comparable {
    private(set) var cost: UInt16

    static let exact = WordMatch(cost: 0)
    static let beginning = WordMatch(cost: 1)
    static let inside = WordMatch(cost: 2)
    static let none = WordMatch(cost: .max)

    /// It sounds alike, at that distance in hundredths of a wrong consonant.
    static func sound(_ distance: Int) -> WordMatch {
        WordMatch(cost: UInt16(clamping: 16 + distance))
    }

    /// The distance of a match by sound, else nil.
    var distance: Int? {
        cost >= 16 && self != .none ? Int(cost) - 16 : nil
    }

    static func < (a: WordMatch, b: WordMatch) -> Bool { a.cost < b.cost }
}
