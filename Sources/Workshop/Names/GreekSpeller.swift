/// Spells one folded Greek word by its sounds, so that a name is found from Latin letters and finds them.
///
/// Greeks write their names in Latin letters in several ways: as passports do (Giannis, Angelos, Christos), as it is heard (Yannis,
/// Hristos) and letter by letter (Aggelos, Mpelogiannis, Xristos). What is written in several ways is one letter here that may sound
/// like each, and what is left out in some of them costs little to leave out.
///
/// Source: ELOT 743 (1982), the transliteration of passports; Tseliga, “It’s All Greeklish to Me!” (2007), on what people type.
struct GreekSpeller {
    private let scalars: [Unicode.Scalar]
    private let opensName: Bool
    private let unfinished: Bool
    private var index = 0
    private var tokens: [Phonetic.Token] = []

    /// - Returns: nil for a word that does not begin with a Greek letter.
    init?(_ scalars: [Unicode.Scalar], opensName: Bool, unfinished: Bool = false) {
        guard let first = scalars.first, Self.vowels[first] != nil || Self.consonants[first] != nil else { return nil }
        (self.scalars, self.opensName, self.unfinished) = (scalars, opensName, unfinished)
    }

    mutating func spell() -> [Phonetic.Token] {
        while index < scalars.count {
            if peek(1) == scalars[index], Self.consonants[scalars[index]] != nil, scalars[index] != "γ" {
                index += 1  // doubled: the last of them speaks
            } else if !spellPair() {
                spellLetter()
            }
        }
        return tokens
    }

    private func peek(_ offset: Int) -> Unicode.Scalar? {
        let position = index + offset
        return scalars.indices.contains(position) ? scalars[position] : nil
    }

    private mutating func append(_ letters: [(Letter, UInt8)], length: Int) {
        tokens += letters.map { Phonetic.Token(letter: $0, price: $1) }
        index += length
    }

    /// Two letters that are one sound, or that some write as one.
    private mutating func spellPair() -> Bool {
        guard let second = peek(1) else { return false }
        // What is lost where b is written for μπ, d for ντ: at the beginning it is not heard.
        let nasal: UInt8 = index == 0 ? 10 : 20
        let letters: [(Letter, UInt8)]
        switch (scalars[index], second) {
        case ("ο", "υ"): letters = [(.u, price(.u, length: 2))]
        case ("α", "ι"): letters = [(.epsilon, price(.epsilon, length: 2)), (.i, 5)]
        case ("ε", "ι"): letters = [(.epsilon, 5), (.i, price(.i, length: 2))]
        case ("ο", "ι"), ("υ", "ι"): letters = [(.o, 5), (.i, price(.i, length: 2))]
        // Eu is one vowel to who reads French or English.
        case ("α", "υ"): letters = [(.a, price(.a, length: 1)), (.v, 25)]
        case ("ε", "υ"): letters = [(.epsilon, price(.epsilon, length: 1)), (.v, 25)]
        case ("μ", "π"): letters = [(.m, nasal), (.voicedP, 100)]
        case ("ν", "τ"): letters = [(.n, nasal), (.voicedT, 100)]
        case ("γ", "κ"): letters = [(.n, nasal), (.voicedK, 100), (.k, 10)]
        case ("γ", "γ"): letters = [(.n, 10), (.gamma, 100)]
        case ("τ", "ζ"): letters = [(.voicedT, 10), (.zetaOfT, 100)]
        case ("τ", "σ"): letters = [(.t, 30), (.sh, 100)]
        default: return false
        }
        append(letters, length: 2)
        return true
    }

    private mutating func spellLetter() {
        let scalar = scalars[index]
        if scalar == "γ", let next = peek(1), Self.front.contains(next) {
            // Before another vowel the ι of γι is the y of Yannis, or is not written.
            let glides = next == "ι" && peek(2).map { Self.vowels[$0] != nil } ?? false
            return append([(.softGamma, 40)] + (glides ? [(.i, 5)] : []), length: glides ? 2 : 1)
        }
        if let letter = Self.vowels[scalar] { return append([(letter, price(letter, length: 1))], length: 1) }
        append((Self.consonants[scalar] ?? [.other]).map { ($0, $0 == .h ? 5 : 100) }, length: 1)
    }

    /// What it costs to leave a vowel out: as ``LatinSpeller`` has it.
    private func price(_ letter: Letter, length: Int) -> UInt8 {
        let isLast = peek(length) == nil && !unfinished
        if index == 0, opensName { return letter == .epsilon ? 25 : 40 }
        switch letter {
        case .epsilon: return isLast ? 2 : 8
        case .a: return isLast ? 80 : 8
        case .o, .u: return isLast ? 35 : 12
        default: return isLast ? 80 : 12
        }
    }

    private static let front: Set<Unicode.Scalar> = ["ε", "η", "ι", "υ"]

    private static let vowels: [Unicode.Scalar: Letter] = [
        "α": .a, "ε": .epsilon, "η": .i, "ι": .i, "ο": .o, "υ": .ypsilon, "ω": .o,
    ]

    private static let consonants: [Unicode.Scalar: [Letter]] = [
        "β": [.beta], "γ": [.gamma], "δ": [.d], "ζ": [.z], "θ": [.th, .h], "κ": [.k], "λ": [.l], "μ": [.m], "ν": [.n],
        "ξ": [.k, .s], "π": [.p], "ρ": [.r], "σ": [.s], "ς": [.s], "τ": [.t], "φ": [.f], "χ": [.chi], "ψ": [.p, .s],
    ]
}
