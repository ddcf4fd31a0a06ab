extension NameIndex {
    /// Everybody whom a name, or a part of one, can mean that is given in order to act at once, at the door, by a command,
    /// behind an `@`: one, and it is that one; several, and somebody must choose.
    ///
    /// Unlike a search it leaves out what is merely near: letters inside a word, organisations, names that sound alike
    /// in one script while others are written so. It never prefers the script that was typed: for `moh` a Mohammed and a
    /// محمد are two.
    /// - Parameters:
    ///   - query: what was typed.
    ///   - isEligible: who is looked among.
    /// - Returns: those who can be meant, best first.
    public func meant(by query: String, among isEligible: (Key) -> Bool = { _ in true }) -> [Key] {
        let hits = search(query, limit: 500).filter { isEligible($0.key) }
        let typed = NameFold.words(query)
        guard !typed.isEmpty else { return [] }
        if typed.allSatisfy({ $0.allSatisfy(\.isNumber) }) { return hits.filter { $0.kind == .phone }.map(\.key) }
        let otherScript = hits.filter { isSpeltElsewhere($0, typed) }
        let namesakes = hits.filter { bears($0.key, query, typed) }
        let written = namesakes.isEmpty ? hits.filter { $0.kind <= .beginning } : namesakes
        var found = (written + otherScript).map(\.key)
        if found.isEmpty, typed.joined().count >= Self.fewestLettersBySound {
            found = hits.filter { $0.kind == .sound }.map(\.key)
        }
        var seen: Set<Key> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// Fewer letters than these, spelt otherwise, are too few to know a name by.
    private static var fewestLettersBySound: Int { 4 }

    /// What vowels alone can come to, which Arabic does not write; a wrong consonant costs more.
    private static var vowelsAlone: Int { 26 }

    /// Whether the name is the whole name of an entry, in whatever order its words stand.
    private func bears(_ key: Key, _ query: String, _ typed: [String]) -> Bool {
        guard let entry = entry(key) else { return false }
        return ([entry.name] + entry.aliases).contains { name in
            NameFold.sameName(name, query) || typed.count > 1 && NameFold.words(name).sorted() == typed.sorted()
        }
    }

    /// Whether a hit is the name that was typed, written in another script: each word begins with the same sound as one
    /// of the name, past an article, and no consonant is wrong.
    private func isSpeltElsewhere(_ hit: NameHit<Key>, _ typed: [String]) -> Bool {
        guard hit.kind == .sound, hit.distance <= Self.vowelsAlone * typed.count, let entry = entry(hit.key),
            let first = typed.first
        else { return false }
        return ([entry.name] + entry.aliases).contains { name in
            let words = NameFold.words(name)
            guard words.contains(where: { Self.script(of: $0) != Self.script(of: first) }) else { return false }
            let forms = NameForm.forms(of: words).map { $0.words.joined() }
            return typed.allSatisfy { word in forms.contains { Self.opensAlike(word, $0) } }
        }
    }

    /// Whether a Latin and an Arabic word can begin with the same letters, past an article.
    private static func opensAlike(_ a: String, _ b: String) -> Bool {
        guard Self.script(of: a) != Self.script(of: b) else { return false }
        let (latin, written) = Self.script(of: a) == 0 ? (a, b) : (b, a)
        guard Self.script(of: latin) == 0, Self.script(of: written) == 1 else {
            return !opening(a).isDisjoint(with: opening(b))
        }
        let hasArticle = written.hasPrefix("ال") && written.count > 3
        let arabic = Array(hasArticle ? String(written.dropFirst(2)) : written)
        guard let first = arabic.first, let letter = latin.first else { return false }
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        if first == "ا" || first == "ع" { return vowels.contains(letter) }
        if vowels.contains(letter) { return first == "و" || first == "ي" }
        guard !opening(latin).isDisjoint(with: opening(String(arabic))) else { return false }
        if latin.hasPrefix("kh") { return ["خ", "ق", "ك"].contains(first) }
        // A long ا is heard as a, whatever the other vowels are.
        guard arabic.count > 1, arabic[1] == "ا", let vowel = latin.first(where: vowels.contains) else { return true }
        return !["o", "u", "i"].contains(vowel)
    }

    /// What the first letter of a name may sound like.
    private static func opening(_ word: String) -> Sounds { Phonetic.spell([word]).first?.letter.anySound ?? [] }

    private static func script(of word: String) -> Int {
        switch word.unicodeScalars.first?.value ?? 0 {
        case ..<0x250: 0
        case 0x600..<0x700: 1
        case 0x2D30..<0x2D80: 2
        default: 3
        }
    }
}
