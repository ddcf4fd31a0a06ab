/// Spells one folded Arabic word.
struct ArabicSpeller {
    private var scalars: [Unicode.Scalar]
    private let opensName: Bool
    private let unfinished: Bool
    private var tokens: [Phonetic.Token] = []

    init(_ scalars: [Unicode.Scalar], opensName: Bool, unfinished: Bool = false) {
        self.scalars = scalars
        self.unfinished = unfinished
        self.opensName = opensName
    }

    mutating func spell() -> [Phonetic.Token] {
        var index = 0
        if scalars.starts(with: ["ا", "ل"]), scalars.count > (unfinished ? 2 : 3) || scalars.count == 2 {
            tokens.append(.init(letter: .article, price: 5))
            index = 2
        }
        if scalars.dropFirst(index).starts(with: ["ع", "ا"]) {
            // عا is one long vowel: عادل, العالي.
            tokens.append(.init(letter: .alef, price: 45))
            index += 2
        }
        let start = index
        while index < scalars.count {
            if isArticle(at: index) {
                tokens.append(.init(letter: .article, price: 5))
                index += 2
                continue
            }
            defer { index += 1 }
            let scalar = scalars[index]
            let previous = index > start ? scalars[index - 1] : nil
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            guard let letter = Self.letter(scalar, after: previous, isLast: next == nil) else {
                tokens.append(.init(letter: .other, price: 100))
                continue
            }
            // لله, محمّد written محممد: a consonant twice is a consonant.
            if letter.isConsonant, scalar == previous { continue }
            tokens.append(.init(letter: letter, price: price(letter, index: index, after: previous, before: next)))
        }
        return tokens
    }

    /// عبدالقادر, نورالدين: an article between names that are written together.
    private func isArticle(at index: Int) -> Bool {
        guard index >= 2, index + 3 < scalars.count, scalars[index...].starts(with: ["ا", "ل"]) else { return false }
        let followsAbd = index == 3 && scalars.starts(with: ["ع", "ب", "د"])
        return followsAbd || scalars[(index + 2)...].elementsEqual(["د", "ي", "ن"])
    }

    private func price(
        _ letter: Letter, index: Int, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> UInt8 {
        switch letter {
        case .alefInitial:
            if next == "ي" || next == "و" || next == "ع" { return 4 }  // إيمان, أولاد: one vowel, two letters
            return 30
        case .alef: return previous == "و" && next == nil ? 6 : 35
        case .ain: return previous == nil && opensName ? 45 : 8
        case .waw, .ya: return previous == scalars[index] ? 5 : 38
        case .yaFinal: return 80
        case .lam where index == 0 && scalars.count > 3 && next != "ا" && next != "و" && next != "ي":
            return 40  // لمرابط, لعلج: the article as it is spoken
        case .ha, .hah: return 70
        case .haFinal: return 80
        default: return 100
        }
    }

    private static func letter(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, isLast: Bool) -> Letter? {
        switch scalar {
        case "ا": previous == nil ? .alefInitial : .alef
        case "ب": .ba
        case "ت": .ta
        case "ث": .tha
        case "ج": .jim
        case "ح": .hah
        case "خ": .kha
        case "د": .dal
        case "ذ": .dhal
        case "ر": .ra
        case "ز": .zay
        case "س": .sin
        case "ش": .shin
        case "ص": .sad
        case "ض": .dad
        case "ط": .tah
        case "ظ": .zah
        case "ع": .ain
        case "غ": .ghain
        case "ف": .fa
        case "ق": .qaf
        case "ك": .kaf
        case "ل": .lam
        case "م": .mim
        case "ن": .nun
        case "ه": isLast ? (previous == "ا" ? .haAfterAlef : .haFinal) : .ha
        case "و": .waw
        case "ي": isLast && previous != nil ? .yaFinal : .ya
        default: nil
        }
    }
}
