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
    /// Whether an apostrophe alone stands between it and the word before: M’barek, l’eau.
    public var isElided = false

    /// The word, and what it is without the conjunctions and prepositions that Arabic writes to it.
    ///
    /// Of a word in Latin letters with a capital, what it may be without the ending that Polish puts to names: Karimowi.
    public var forms: [String] {
        guard isArabic else { return [word] + (isCapitalised ? PolishCases.stems(word) : []) }
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

    /// How many words from the first on may be one whole name: each is near a part of somebody's, or belongs to one that is.
    ///
    /// Of a servant's name (عبد الحق, Abd el-Hak) neither half need be near anybody's: the two together are a name.
    /// - Parameter isNear: whether a word is near a part of somebody's name.
    public static func reach(_ tokens: ArraySlice<NameToken>, isNear: (NameToken) -> Bool) -> Int {
        var length = 0
        var isServed = false
        for token in tokens.prefix(longestName) {
            guard length == 0 || token.isJoined, token.isNameParticle || isServed || isNear(token) else { break }
            length += 1
            isServed = token.isServant || isServed && Phonetic.isArticle([token.word])
        }
        return length
    }

    /// The readings of words that may be one whole name: without what is written to the first, without the endings of
    /// cases, and with a servant's name as one word.
    /// - Parameter isPart: whether a folded word is part of somebody's name.
    public static func readings(_ tokens: ArraySlice<NameToken>, isPart: (String) -> Bool) -> [String] {
        guard let first = tokens.first else { return [] }
        let rest = Array(tokens.dropFirst())
        var tails = [rest.map(\.word)]
        let bare = rest.map { token in token.forms.first(where: isPart) ?? token.forms.last ?? token.word }
        if bare != tails[0], !first.isArabic { tails.append(bare) }
        var readings: [String] = []
        for start in first.forms {
            for tail in tails {
                let words = [start] + tail
                readings.append(words.joined(separator: " "))
                var joined = words
                for servant in NameForm.servants(words).reversed() {
                    joined.replaceSubrange(servant, with: [words[servant].joined()])
                }
                if joined != words, joined.count > 1 { readings.append(joined.joined(separator: " ")) }
            }
        }
        return readings
    }

    /// Whether words of a text are more than one part of a name: two that name somebody, or a servant's name.
    public static func isMoreThanPart(_ tokens: ArraySlice<NameToken>) -> Bool {
        tokens.contains(where: \.isServant) && tokens.count > 1
            || tokens.filter { !$0.isNameParticle && $0.word.unicodeScalars.count > 2 }.count > 1
    }

    /// Whether a servant's name begins with it: عبد, Abdel, وعبد.
    public var isServant: Bool { forms.contains(where: NameForm.isServant) }

    /// Whether it stands in names and names nobody, or what is written to it does.
    private var isNameParticle: Bool { isParticle || isServant }

    private static let longestName = 6

    /// The orders in which a whole name is written, and what it is without what stands in its middle; none of a single word.
    public static func orders(_ words: [String]) -> [String] {
        guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
        var orders = [words.joined(separator: " "), (words.dropFirst() + [first]).joined(separator: " ")]
        if words.count > 2 { orders += [first + " " + last, last + " " + first] }
        return orders
    }

    /// Words of which two with an apostrophe between them are one, where that one is a name: M’barek, and not l’eau.
    /// - Parameter isName: whether the two together may name somebody.
    public static func joined(_ tokens: [NameToken], where isName: (NameToken) -> Bool) -> [NameToken] {
        var joined: [NameToken] = []
        for token in tokens {
            if token.isElided, let before = joined.last {
                var both = before
                both.word += token.word
                both.range = before.range.lowerBound..<token.range.upperBound
                if isName(both) {
                    joined[joined.count - 1] = both
                    continue
                }
            }
            joined.append(token)
        }
        return joined
    }

    /// The words of a text.
    /// - Parameter commaJoins: whether a comma stands within a name too: TAHIRI, Karim.
    public static func tokens(of text: String, commaJoins: Bool = false) -> [NameToken] {
        var tokens: [NameToken] = []
        var start: String.Index?
        var gap = Int.max
        var isElided = false
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
                    isJoined: gap <= 2, isElided: isElided))
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
            let isApostrophe = "'’‘‛`´".unicodeScalars.contains(scalar)
            let isBetween =
                scalar.properties.isWhitespace || isApostrophe || "-‐‑._".unicodeScalars.contains(scalar)
                || commaJoins && scalar == ","
            isElided = isApostrophe && gap == 0
            gap = isBetween && gap < .max ? gap + 1 : scalar.properties.generalCategory == .format ? gap : .max
        }
        finish(scalars.endIndex)
        return tokens
    }
}
