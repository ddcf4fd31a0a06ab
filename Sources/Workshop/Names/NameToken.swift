/// A word of a text in which names are looked for.
///
/// Whoever masks names on papers and whoever forgets one in a file cut texts into the same words, and take from an Arabic word
/// what is written to it in the same way: what one finds the other finds.
public struct NameToken: Sendable {
    /// Where it stands.
    public var range: Range<String.Index>
    /// Folded, without spaces.
    public var word: String
    /// Whether it begins with a capital.
    public var isCapitalised: Bool
    /// Whether it is written in Arabic letters, which know no capitals.
    public var isArabic: Bool
    /// Whether it may belong to the word before it: no more than a space, a hyphen or a point stands between.
    public var isJoined: Bool

    /// The word, and what it is without the conjunctions and prepositions that Arabic writes to it.
    public var forms: [String] {
        guard isArabic else { return [word] }
        var forms = [word]
        for _ in 0..<2 {
            guard let last = forms.last, let letter = last.first, "وفبلك".contains(letter), last.count > 3 else {
                break
            }
            let rest = String(last.dropFirst())
            // للطاهري: to + the.
            forms.append(letter == "ل" && rest.hasPrefix("ل") ? "ا" + rest : rest)
        }
        return forms
    }

    /// Whether it stands in names and names nobody.
    public var isParticle: Bool { Self.isParticle(word) }

    /// Whether a folded word stands in names and names nobody.
    public static func isParticle(_ word: String) -> Bool { particles.contains(word) }

    private static let particles: Set<String> = [
        "abd", "abdel", "abou", "abu", "ait", "al", "ben", "bent", "bin", "bint", "bou", "de", "des", "du", "el", "la",
        "le", "les", "oulad", "ould", "um", "umm", "ابن", "ابو", "ال", "الدين", "ايت", "بن", "بنت", "بو", "عبد", "ام",
        "اولاد",
    ]

    /// The orders in which a whole name is written, and what it is without what stands in its middle; none of a single word.
    public static func orders(_ words: [String]) -> [String] {
        guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
        var orders = [words.joined(separator: " "), (words.dropFirst() + [first]).joined(separator: " ")]
        if words.count > 2 { orders += [first + " " + last, last + " " + first] }
        return orders
    }

    /// The words of a text.
    /// - Parameter commaJoins: whether a comma stands within a name too: TAHIRI, Karim.
    public static func tokens(of text: String, commaJoins: Bool = false) -> [NameToken] {
        var tokens: [NameToken] = []
        var start: String.Index?
        var gap = Int.max
        let scalars = text.unicodeScalars
        func finish(_ end: String.Index) {
            guard let from = start else { return }
            start = nil
            let word = String(scalars[from..<end])
            let folded = NameFold.key(word)
            if folded.isEmpty { return }
            let first = scalars[from].properties
            tokens.append(
                NameToken(
                    range: from..<end, word: folded,
                    isCapitalised: first.isUppercase || first.generalCategory == .titlecaseLetter,
                    isArabic: word.unicodeScalars.contains { 0x600...0x6FF ~= $0.value || 0xFB50...0xFEFF ~= $0.value },
                    isJoined: gap <= 2))
            gap = 0
        }
        for index in scalars.indices {
            let scalar = scalars[index]
            let isPart =
                switch scalar.properties.generalCategory {
                case .nonspacingMark, .spacingMark, .format: start != nil
                default: scalar.properties.isAlphabetic
                }
            if isPart {
                if start == nil { start = index }
                continue
            }
            finish(index)
            let isBetween =
                scalar.properties.isWhitespace || "-‐‑.'’_".unicodeScalars.contains(scalar)
                || commaJoins && scalar == ","
            gap = isBetween && gap < .max ? gap + 1 : scalar.properties.generalCategory == .format ? gap : .max
        }
        finish(scalars.endIndex)
        return tokens
    }
}
