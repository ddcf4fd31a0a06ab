/// Cyrillic as Latin letters spell its sounds, so that a name is found from Latin letters and finds them.
///
/// Source: the letters of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian as BGN/PCGN writes them.
enum Cyrillic {
    /// The letters of a folded word in Latin; nil for a word that does not begin with a Cyrillic letter.
    static func latin(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let first = scalars.first, letters[first] != nil else { return nil }
        return scalars.flatMap { Array((letters[$0] ?? String($0)).unicodeScalars) }
    }

    private static let letters: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "j",
        "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "ou", "ў": "w", "ф": "f", "х": "h", "ц": "ts", "ч": "tch",
        "ш": "ch", "щ": "ch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "you", "я": "ya", "ђ": "dj", "ћ": "tch",
        "ј": "y", "љ": "ly", "њ": "ny", "џ": "dj", "ѓ": "g", "ќ": "k", "ѕ": "dz",
    ]
}
