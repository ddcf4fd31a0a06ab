/// Greek as Latin letters spell its sounds, so that a name is found from Latin letters and finds them.
///
/// Source: ELOT 743, as passports write names, with what is heard where two letters are one sound: μπ b, ντ d, ευ ef.
enum Greek {
    /// The letters of a folded word in Latin; nil for a word that does not begin with a Greek letter.
    static func latin(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let first = scalars.first, letters[first] != nil else { return nil }
        var latin = ""
        var index = 0
        while index < scalars.count {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if let next,
                let pair = pair(scalars[index], next, isFirst: index == 0, before: scalars.dropFirst(index + 2))
            {
                latin += pair
                index += 2
            } else {
                latin += letters[scalars[index]] ?? String(scalars[index])
                index += 1
            }
        }
        return Array(latin.unicodeScalars)
    }

    /// Two letters that are one sound.
    private static func pair(
        _ one: Unicode.Scalar, _ other: Unicode.Scalar, isFirst: Bool, before rest: ArraySlice<Unicode.Scalar>
    ) -> String? {
        switch (one, other) {
        case ("ο", "υ"): "ou"
        case ("ε", "ι"), ("ο", "ι"), ("υ", "ι"): "i"
        case ("α", "ι"): "e"
        case ("α", "υ"): rest.first.map(voiceless.contains) ?? true ? "af" : "av"
        case ("ε", "υ"): rest.first.map(voiceless.contains) ?? true ? "ef" : "ev"
        case ("μ", "π"): isFirst ? "b" : "mp"
        case ("ν", "τ"): isFirst ? "d" : "nt"
        case ("γ", "κ"): isFirst ? "g" : "gk"
        case ("γ", "γ"): "ng"
        default: nil
        }
    }

    private static let voiceless: Set<Unicode.Scalar> = ["θ", "κ", "ξ", "π", "σ", "ς", "τ", "φ", "χ", "ψ"]

    private static let letters: [Unicode.Scalar: String] = [
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
        "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
        "χ": "kh", "ψ": "ps", "ω": "o",
    ]
}
