/// Tifinagh as French spells its sounds, so that a name is found from Latin and Arabic letters and finds them.
///
/// Source: the alphabet of the Institut royal de la culture amazighe (IRCAM), 33 letters, and the further letters of
/// Unicode's block that stand for the same sounds.
enum Tifinagh {
    /// The letters of a folded word in Latin; nil for a word that does not begin with Tifinagh.
    static func latin(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let first = scalars.first, letters[first] != nil else { return nil }
        return scalars.flatMap { letters[$0] ?? [$0] }
    }

    private static let letters: [Unicode.Scalar: [Unicode.Scalar]] = {
        let table: [(String, String)] = [
            ("ⴰ", "a"), ("ⴱⴲ", "b"), ("ⴳⴴ", "g"), ("ⴷⴸⴹⴺ", "d"), ("ⴻ", "e"), ("ⴼ", "f"), ("ⴽⴿ", "k"), ("ⵀⵁ", "h"),
            ("ⵃ", "h"), ("ⵄ", "3"), ("ⵅⵆ", "kh"), ("ⵇⵈ", "q"), ("ⵉ", "i"), ("ⵊⵋ", "j"), ("ⵍ", "l"), ("ⵎ", "m"),
            ("ⵏ", "n"), ("ⵓ", "ou"), ("ⵔⵕ", "r"), ("ⵖⵗ", "gh"), ("ⵙⵚ", "s"), ("ⵛ", "ch"), ("ⵜⵝⵟ", "t"), ("ⵡ", "w"),
            ("ⵢ", "y"), ("ⵣⵥ", "z"), ("ⵒ", "p"), ("ⵠ", "v"), ("ⵯ", "w"),
        ]
        var letters: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for (signs, latin) in table {
            for sign in signs.unicodeScalars { letters[sign] = Array(latin.unicodeScalars) }
        }
        return letters
    }()
}
