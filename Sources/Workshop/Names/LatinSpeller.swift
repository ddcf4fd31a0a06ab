/// Spells one folded Latin word, as French writes Moroccan names; the digits of chat alphabets (3li, 7assan) are
/// letters if letters stand beside them.
struct LatinSpeller {
    private let scalars: [Unicode.Scalar]
    private let opensName: Bool
    private let unfinished: Bool
    private let hasLetters: Bool
    private var index = 0
    private var tokens: [Phonetic.Token] = []

    init(_ scalars: [Unicode.Scalar], opensName: Bool, unfinished: Bool = false) {
        self.scalars = scalars
        self.opensName = opensName
        self.unfinished = unfinished
        hasLetters = scalars.contains { ("a"..."z").contains($0) }
    }

    mutating func spell() -> [Phonetic.Token] {
        if Self.articles.contains(String(String.UnicodeScalarView(scalars))) {
            return [.init(letter: .article, price: 5)]
        }
        spellArticle()
        spellOnset()
        let start = index
        while index < scalars.count {
            let scalar = scalars[index]
            if Self.vowels.contains(scalar) || scalar == "y" {
                spellVowel(isFirst: index == start)
            } else {
                spellConsonant(scalar)
            }
        }
        return tokens
    }

    /// The article as a word of its own, with the consonants that it is assimilated to.
    static let articles: Set<String> = ["el", "al", "l", "ed", "er", "es", "ez", "et", "en", "ech", "ar", "as", "az"]
    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u"]

    private func peek(_ offset: Int) -> Unicode.Scalar? {
        let position = index + offset
        return scalars.indices.contains(position) ? scalars[position] : nil
    }

    private func isVowel(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { Self.vowels.contains($0) || $0 == "y" } ?? false
    }

    private mutating func append(_ letter: Letter, price: UInt8 = 100, length: Int = 1) {
        tokens.append(.init(letter: letter, price: price))
        index += length
    }

    /// Elmansouri, Alhassan, Ennaji: the article written to the name.
    private mutating func spellArticle() {
        guard scalars.count > 4, let first = peek(0), first == "e" || first == "a", let second = peek(1) else { return }
        if second == "l", first == "e" || !isVowel(peek(2)), peek(2) != "l" {
            append(.article, price: 20, length: 2)
        } else if peek(2) == "h", second == peek(3), peek(4) == "h" {
            append(first == "e" ? .e : .a, price: 6, length: 3)  // Echcharif: the article took the consonant over
        } else if second == peek(2), "dzrsntl".unicodeScalars.contains(second) {
            append(first == "e" ? .e : .a, price: 6)
        }
    }

    /// Brahim, Smaïl, M’barek: Arabic writes a vowel before two consonants (إبراهيم).
    private mutating func spellOnset() {
        guard opensName, let first = peek(0), let second = peek(1), !isVowel(first), !isVowel(second) else { return }
        if second != "h" || first == "m" || first == "l", second != first { append(.i, price: 2, length: 0) }
    }

    private mutating func spellVowel(isFirst: Bool) {
        let scalar = scalars[index]
        var letter: Letter
        var length = 1
        switch scalar {
        case "a": letter = .a
        case "e":
            letter = peek(1) == nil && !unfinished ? .eFinal : .e
            if peek(1) == "e" { (letter, length) = (.i, 2) }
            if peek(1) == "u" { length = 2 }
        case "i": letter = .i
        case "y": letter = .y
        case "u": letter = .u
        default:
            letter = .o
            if peek(1) == "u" || peek(1) == "o" { (letter, length) = (.u, 2) }
        }
        while peek(length) == scalar, scalar != "o" { length += 1 }
        let before = peek(-1)
        let after = peek(length)
        // The ou of Mahmoud is long, that of Mouhcine is not.
        let closesName = !unfinished && (peek(length + 1) == nil || peek(length + 1) == "e" && peek(length + 2) == nil)
        let price = price(letter, isFirst: isFirst, closesName: closesName, before: before, after: after)
        append(letter, price: price, length: length)
    }

    private func price(
        _ letter: Letter, isFirst: Bool, closesName: Bool, before: Unicode.Scalar?, after: Unicode.Scalar?
    ) -> UInt8 {
        let isLast = after == nil && !unfinished
        if isFirst, opensName {
            // إلياس looks as if it began with the article.
            return after == "l" ? 10 : letter == .e ? 25 : 40
        }
        // Between vowels i and ou are consonants, which Arabic writes.
        let glides = isVowel(before) || isVowel(after)
        switch letter {
        case .e: return 8
        case .eFinal: return 2
        case .a: return isLast ? (before == "h" ? 20 : 80) : 8
        case .o: return isLast ? 35 : 12
        case .u: return isLast ? 35 : glides && before != "y" || closesName ? 38 : 12
        case .y: return before == "i" ? 5 : isLast ? 35 : 38
        default: return isLast ? 80 : glides && before != "u" ? 40 : 12
        }
    }

    /// Letters that another may still join: c may become ch, k kh.
    private static let openEndings: [Unicode.Scalar: Phonetic.Token] = [
        "c": .init(letter: .ch, price: 20), "g": .init(letter: .gh, price: 100), "k": .init(letter: .kh, price: 100),
        "s": .init(letter: .sh, price: 100),
    ]

    private mutating func spellConsonant(_ scalar: Unicode.Scalar) {
        if scalar == peek(1), ("a"..."z").contains(scalar) {
            index += 1  // doubled: the last of them speaks
            return
        }
        let next = peek(1)
        if unfinished, next == nil, let letter = Self.openEndings[scalar] {
            return append(letter.letter, price: letter.price)
        }
        let nextIsFront = next == "e" || next == "i" || next == "y"
        switch scalar {
        case "b": append(.b)
        case "c":
            if next == "h" { return append(.ch, length: 2) }
            if next == "k" || next == "q" { return append(.k, length: 2) }
            append(nextIsFront ? .s : .c)
        case "d":
            if next == "j" { return append(.j, length: 2) }
            spellAspirated(.d, .dh)
        case "f": append(.f)
        case "g":
            if next == "h" { return append(.gh, length: 2) }
            if next == "u", peek(2) == "e" || peek(2) == "i" { return append(.g, length: 2) }
            append(nextIsFront ? .gSoft : .g)
        case "h": append(.h, price: 70)
        case "j": append(.j)
        case "k":
            if next == "h" { return append(.kh, length: 2) }
            append(.k)
        case "l": append(.l)
        case "m": append(.m)
        case "n": append(.n)
        case "p":
            if next == "h" { return append(.f, length: 2) }
            append(.p)
        case "q":
            append(.k, length: next == "u" && (peek(2) == "e" || peek(2) == "i") ? 2 : 1)
        case "r": spellAspirated(.r, .rh)
        case "s":
            if next == "c", peek(2) == "h" { return append(.sh, length: 3) }
            spellAspirated(.s, .sh)
        case "t":
            if next == "c", peek(2) == "h" { return append(.sh, length: 3) }
            spellAspirated(.t, .th)
        case "v": append(.v)
        case "w": append(.w, price: 38)
        // Xristos, as χ looks: no other name begins so.
        case "x" where index == 0 && next == "r": append(.kh)
        case "x":
            append(.k, length: 0)
            append(.s)
        case "z": append(.z)
        case "2" where hasLetters: append(.a, price: 5)
        case "3" where hasLetters: append(.a, price: 8)
        case "5" where hasLetters: append(.kh)
        case "7" where hasLetters: append(.h, price: 70)
        case "9" where hasLetters: append(.k)
        default: append(.other)
        }
    }

    /// th, dh, sh, rh are one letter (ث ذ ش غ) or two (Thami is تهامي, Adham أدهم, Ishak إسحاق, Farhat فرحات).
    private mutating func spellAspirated(_ plain: Letter, _ aspirated: Letter) {
        guard peek(1) == "h" else { return append(plain) }
        append(aspirated)
        append(.h, price: 5)
    }
}
