extension NameIndex {
    /// Everybody whom a part of a name can mean that is typed in order to act at once: one, and it is that one; several,
    /// and somebody must choose.
    ///
    /// Unlike a search it leaves out what is merely near: letters inside a word, organisations, names that sound alike
    /// in one script while others are written so. Unlike ``resolve(_:)`` it never prefers the script that was typed:
    /// for `moh` a Mohammed and a محمد are two.
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
    private static var vowelsAlone: Int { 40 }

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
            let sounds = NameForm.forms(of: words).filter { form in
                form.words.allSatisfy { !$0.hasPrefix("ال") || $0 == "الله" }
            }.map { Self.opening($0.words) }
            return typed.allSatisfy { word in
                let bare = word.hasPrefix("ال") && word.count > 3 ? String(word.dropFirst(2)) : word
                let opening = Self.opening([bare])
                return sounds.contains { !$0.isDisjoint(with: opening) }
            }
        }
    }

    /// What the first letter of a name may sound like.
    private static func opening(_ words: [String]) -> Sounds {
        Phonetic.spell(words).first?.letter.anySound ?? []
    }

    private static func script(of word: String) -> Int {
        switch word.unicodeScalars.first?.value ?? 0 {
        case ..<0x250: 0
        case 0x600..<0x700: 1
        case 0x2D30..<0x2D80: 2
        default: 3
        }
    }
}
