/// Whether two spellings of a word are one beyond doubt, so that somebody may be taken by it unasked.
///
/// It is narrower than sound (``Phonetic``), which looks for everybody who may be meant: here a vowel that is written must be
/// heard, and one that is heard must be able to stand there. Nabila is not نبيل and Salma not Salima; Mohamed is Mohammed, and
/// محمد. What it does not know is no other name for that: it is asked about.
struct SureSpelling {
    let latin: [Character]

    /// A word in the signs of ``key(_:)``.
    init(key: [Character]) { latin = key }

    /// A word in Latin letters or in Tifinagh, folded; nil for another script.
    init?(_ word: String) {
        let scalars = Array(word.unicodeScalars)
        if let latin = Tifinagh.latin(scalars) {
            self.latin = Self.key(String(String.UnicodeScalarView(latin)))
        } else if let first = scalars.first, first.value < 0x250 {
            // One word in the singular and the plural: sons of.
            latin = Self.key(word == "oulad" ? "ould" : Phonetic.unabbreviated(word))
        } else {
            return nil
        }
    }

    /// Whether both are one word in Latin letters: double letters are single ones, ou is u, y is i; an e may be an a or an i.
    func isSame(_ other: SureSpelling) -> Bool {
        Self.withoutArticle(Self.withoutBreath(latin)).contains { left in
            Self.withoutArticle(Self.withoutBreath(other.latin)).contains { Self.isOne(left, $0) }
        }
    }

    private static func isOne(_ left: [Character], _ right: [Character]) -> Bool {
        let (left, right) = (withoutOnset(left), withoutOnset(right))
        guard left.count == right.count else { return false }
        for (index, (one, another)) in zip(left, right).enumerated() where one != another {
            let pair: Set<Character> = [one, another]
            guard pair == ["e", "a"] || pair == ["e", "i"], index + 1 < left.count else { return false }
        }
        return true
    }

    /// A word without the i before two consonants that spoken Arabic leaves out: Ibrahim and Brahim, Idriss and Driss.
    private static func withoutOnset(_ key: [Character]) -> [Character] {
        guard key.count > 4, key[0] == "i", !vowels.contains(key[1]), !vowels.contains(key[2]) else { return key }
        return Array(key.dropFirst())
    }

    /// A word as it is, and without an article that is written to it: Elkhattabi, Lhoussine.
    private static func withoutArticle(_ key: [Character]) -> [[Character]] {
        let bare = ["el", "al", "lah", "lh"].filter { key.starts(with: $0) && key.count > $0.count + 2 }
            .map { Array(key.dropFirst($0.hasSuffix("h") ? $0.count - 1 : $0.count)) }
        return [key] + bare
    }

    /// A word without an h at its end that nobody hears.
    static func withoutBreath(_ key: [Character]) -> [Character] {
        guard key.count > 3, key.last == "h", let before = key.dropLast().last, vowels.contains(before) else {
            return key
        }
        return Array(key.dropLast())
    }

    /// Whether an Arabic word, as it was written, is this one: every letter is heard, every long vowel is written.
    /// - Parameter isBeginning: true where the word is still being typed.
    func isHeard(in arabic: [Unicode.Scalar], isBeginning: Bool = false) -> Bool {
        let letters = arabic.filter { !Self.isSilent($0) }
        guard !letters.isEmpty, !latin.isEmpty else { return false }
        let bare =
            letters.starts(with: Array("ال".unicodeScalars)) && letters.count > 3 ? Array(letters.dropFirst(2)) : nil
        if Hearing(latin, letters, isBeginning).succeeds { return true }
        guard let bare else { return false }
        for article in ["", "el", "al", "la", "le", "l", "e", "a"] where latin.starts(with: article) {
            if Hearing(Array(latin.dropFirst(article.count)), bare, isBeginning).succeeds { return true }
        }
        return false
    }

    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{640}" || scalar == "ء"
            || scalar.properties.generalCategory == .format
    }

    /// A word as it is compared: one sign for one sound, as far as French and English spellings tell it.
    private static func key(_ word: String) -> [Character] {
        let letters = Array(word.unicodeScalars)
        var key: [Character] = []
        var index = 0
        while index < letters.count {
            let rest = letters[index...]
            let heard: [Character]
            if let (written, sound) = sounds[letters[index]]?.first(where: { rest.starts(with: $0.written) }) {
                heard = sound
                index += written.count
            } else {
                heard = [Character(letters[index])]
                index += 1
            }
            let next = index < letters.count ? letters[index] : " "
            for sign in heard == ["c"] ? ["e", "i", "y"].contains(next) ? ["s"] : ["k"] : heard where key.last != sign {
                key.append(sign)
            }
        }
        // What is written at the end and not heard.
        if key.count > 3, key.last == "e" { key.removeLast() }
        return key
    }

    /// What is heard for letters, by the first of them; the longest first.
    private static let sounds: [Unicode.Scalar: [(written: [Unicode.Scalar], sound: [Character])]] = {
        let table = [
            ("gue", "ge"), ("gui", "gi"), ("sch", "S"), ("ch", "S"), ("sh", "S"), ("kh", "X"), ("gh", "G"), ("rh", "G"),
            ("ph", "f"), ("ck", "k"), ("dj", "j"), ("dh", "d"), ("th", "t"),
            ("ou", "u"), ("oo", "u"), ("ei", "i"), ("ey", "i"), ("7", "h"), ("3", ""), ("9", "k"), ("5", "X"),
            ("w", "u"), ("o", "u"), ("y", "i"), ("q", "k"), ("x", "ks"), ("v", "f"),
        ]
        var sounds: [Unicode.Scalar: [(written: [Unicode.Scalar], sound: [Character])]] = [:]
        for (written, sound) in table {
            let scalars = Array(written.unicodeScalars)
            sounds[scalars[0], default: []].append((scalars, Array(sound)))
        }
        return sounds
    }()
    static let vowels: Set<Character> = ["a", "e", "i", "u"]
}

/// One attempt to hear an Arabic word in a Latin one, letter by letter.
private struct Hearing {
    let latin: [Character]
    let arabic: [Unicode.Scalar]
    let isBeginning: Bool

    init(_ latin: [Character], _ arabic: [Unicode.Scalar], _ isBeginning: Bool) {
        (self.latin, self.arabic, self.isBeginning) = (latin, arabic, isBeginning)
    }

    var succeeds: Bool { hears(0, 0, Before()) }

    /// What was heard before.
    private struct Before {
        /// A long a: a short i may stand after it, as in Khalid.
        var hasLong = false
        /// A short vowel, just now: another vowel does not follow it.
        var isShort = false
    }

    /// Whether the rest of the Latin word can be the rest of the Arabic one.
    private func hears(_ at: Int, _ letter: Int, _ before: Before) -> Bool {
        if at == latin.count, letter == arabic.count { return true }
        if at == latin.count, isBeginning, letter > 0 { return true }
        guard letter < arabic.count else { return false }
        return ways(letter).contains { way in
            guard latin[at...].starts(with: way.heard) else { return false }
            if before.isShort, !way.isConsonant, let first = way.heard.first, SureSpelling.vowels.contains(first) {
                return false
            }
            let next = at + way.heard.count
            let after = Before(hasLong: before.hasLong || way.isLong)
            if hears(next, letter + 1, after) { return true }
            // A short vowel, which is not written.
            guard way.isConsonant, letter + 1 < arabic.count || isBeginning, next < latin.count,
                SureSpelling.vowels.contains(latin[next])
            else { return false }
            let isHigh = latin[next] == "i" || latin[next] == "u"
            if isHigh, isClosing(letter + 1), !after.hasLong, !isBeginning { return false }
            if latin[next] == "i", isBeforeEnding(letter + 1), !after.hasLong, !isBeginning { return false }
            return hears(next + 1, letter + 1, Before(hasLong: after.hasLong, isShort: true))
        }
    }

    /// Whether that letter is a consonant and the last one: an i or u before it is long, and written.
    private func isClosing(_ letter: Int) -> Bool {
        letter == arabic.count - 1 && !["ا", "و", "ي", "ى", "ة", "ه"].contains(arabic[letter])
    }

    /// Whether nothing but an a at the end follows that letter: an i before it is long as well, as in Salima.
    private func isBeforeEnding(_ letter: Int) -> Bool {
        letter == arabic.count - 2 && ["ا", "ى", "ة", "ه"].contains(arabic[letter + 1])
    }

    private struct Way {
        var heard: [Character]
        var isConsonant = false
        var isLong = false
    }

    private func ways(_ letter: Int) -> [Way] {
        func vowels(_ texts: [String], isLong: Bool = false) -> [Way] {
            texts.map { Way(heard: Array($0), isLong: isLong) }
        }
        let scalar = arabic[letter]
        let isFirst = letter == 0
        let isLast = letter == arabic.count - 1
        switch scalar {
        case "ا" where isFirst, "أ" where isFirst, "إ" where isFirst, "آ" where isFirst, "ٱ" where isFirst,
            "ئ" where isFirst:
            return opening(scalar)
        case "إ": return vowels(["i", "e"])
        // The alef of an article after a vowel.
        case "ا" where arabic[letter - 1] == "ة": return vowels(["a", "e", ""], isLong: true)
        case "ا", "آ", "أ":
            // That of an article has no sound of its own.
            let isArticle = letter + 2 < arabic.count && arabic[letter + 1] == "ل"
            // After a long i it is heard as an e as well: Inès, Rihem.
            let isLight = letter > 1 && arabic[letter - 2] == "ي"
            return vowels(isLast ? ["a", "ae"] : isArticle || isLight ? ["a", "e"] : ["a"], isLong: true)
        case "ى" where isLast: return vowels(["a"])
        // Its t is heard after a long a: حياة is Hayat, and بركة no Barakat.
        case "ة" where isLast && letter > 0 && arabic[letter - 1] != "ا": return vowels(["a", "e", "ah"])
        case "ة" where isLast: return vowels(["a", "e", "at", "et", "t", "ah"])
        case "ه" where isLast: return [Way(heard: ["h"], isConsonant: true)] + vowels(["a", ""])
        case "و" where Self.alefs.contains(arabic[max(0, letter - 1)]) && letter == 1,
            "ي" where Self.alefs.contains(arabic[max(0, letter - 1)]) && letter == 1:
            return [Way(heard: [scalar == "و" ? "u" : "i"], isConsonant: true), Way(heard: [])]
        case "و" where letter > 0 && ["و", "ؤ"].contains(arabic[letter - 1]):
            return [Way(heard: ["u"], isConsonant: true), Way(heard: [])]
        case "و", "ؤ": return [Way(heard: ["u"], isConsonant: true)]
        case "ي", "ئ", "ى", "ی": return [Way(heard: ["i"], isConsonant: true)] + vowels(["e"])
        // An ayn is heard as the vowel that goes with it, or not at all.
        case "ع":
            let silent = Way(heard: [], isConsonant: true)
            guard isFirst else { return [silent] + vowels(["a", "e"]) }
            // Ammar and Imad, but no Omar.
            let hasLong = arabic.count == 4 && arabic[2] == "ا"
            return hasLong ? vowels(["a", "i", "e"]) : vowels(["a", "i", "u", "e"]) + [silent]
        case "ل" where isAssimilated(letter): return [Way(heard: ["l"], isConsonant: true), Way(heard: [])]
        default:
            guard let heard = Self.consonants[scalar] else { return [] }
            let doubled = letter > 0 && arabic[letter - 1] == scalar ? [Way(heard: [], isConsonant: true)] : []
            return heard.map { Way(heard: [$0], isConsonant: true) } + doubled
        }
    }

    /// What an alef at the beginning is heard as. Spoken Arabic leaves it out before two consonants: Driss, Brahim.
    private func opening(_ alef: Unicode.Scalar) -> [Way] {
        let heard: [Character] =
            switch alef {
            case "أ", "آ": ["a", "u", "e"]
            case "إ": ["i", "e"]
            // Without its hamza a short name may be one or another: Anas, Ines.
            default: arabic.count > 4 || arabic.dropFirst().first == "ي" ? ["a", "e", "i", "u"] : ["a", "e", "u"]
            }
        let isCluster = latin.count > 1 && !latin.prefix(2).contains(where: SureSpelling.vowels.contains)
        let silent = isCluster && alef != "أ" && alef != "آ" ? [Way(heard: [])] : []
        return heard.map { Way(heard: [$0], isLong: alef == "آ") } + silent
    }

    /// Whether the l of an article takes the sound of the letter after it: Abderrahim.
    private func isAssimilated(_ letter: Int) -> Bool {
        letter > 1 && letter + 1 < arabic.count && arabic[letter - 1] == "ا"
            && "تثدذرزسشصضطظن".unicodeScalars.contains(arabic[letter + 1])
    }

    private static let alefs: Set<Unicode.Scalar> = ["ا", "أ", "إ", "آ"]

    private static let consonants: [Unicode.Scalar: [Character]] = [
        "ب": ["b", "p"], "پ": ["p", "b"], "ت": ["t"], "ث": ["t", "s"], "ج": ["j", "g"], "چ": ["S", "j"], "ح": ["h"],
        "خ": ["X"], "د": ["d"], "ذ": ["d", "z"], "ر": ["r"], "ز": ["z"], "س": ["s"], "ش": ["S"], "ص": ["s"], "ض": ["d"],
        "ط": ["t"], "ظ": ["d", "z"], "غ": ["G", "g"], "ف": ["f"], "ڤ": ["f"], "ق": ["k", "g"], "ك": ["k", "g"],
        "ک": ["k", "g"],
        "گ": ["g", "k"], "ڭ": ["g", "k"], "ل": ["l"], "م": ["m"], "ن": ["n"], "ه": ["h"], "ة": ["a"],
    ]
}
