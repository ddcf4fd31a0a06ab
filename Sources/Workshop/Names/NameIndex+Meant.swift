extension NameIndex {
    /// Everybody whom a name, or a part of one, can mean that is given in order to act at once, at the door, by a command,
    /// behind an `@`: one, and it is that one; several, and somebody must choose.
    ///
    /// Unlike a search it leaves out what is merely near: letters inside a word, names in which a consonant is another
    /// one. It never prefers the script that was typed: for `moh` a Mohammed and a محمد are two. Nor does it prefer one
    /// spelling: who types by ear writes Mohamed for a Mohammed. A town or an organisation after the name tells two of
    /// one name apart.
    /// - Parameters:
    ///   - text: what was typed.
    ///   - isEligible: who is looked among.
    /// - Returns: those who can be meant, best first.
    public func meant(by text: String, among isEligible: (Key) -> Bool = { _ in true }) -> [Key] {
        meant(by: look(for: text), among: isEligible)
    }

    /// The same of a search that was made already.
    public func meant(by look: NameLook<Key>, among isEligible: (Key) -> Bool = { _ in true }) -> [Key] {
        let text = look.text
        let written = NameFold.words(text)
        let typed = written.map(Phonetic.unabbreviated)
        guard !typed.isEmpty else { return [] }
        let query = typed.joined(separator: " ")
        let all = typed == written ? look.hits : hits(query, limit: Self.mostHits)
        let hits = all.filter { isEligible($0.key) }
        var known: [String: Bool] = [:]
        if typed.allSatisfy({ $0.allSatisfy(\.isNumber) }) { return hits.filter { $0.kind == .phone }.map(\.key) }
        let otherScript = hits.filter { isSpeltElsewhere($0, typed) || isNamedElsewhere($0, query, typed) }
        let namesakes = hits.filter { bears($0.key, typed) }
        var found = namesakes.isEmpty ? hits.filter { $0.kind <= .beginning } : namesakes
        if typed.joined().count >= Self.fewestLettersBySound {
            // Where somebody is written so, only those who sound the very same; else all spellings.
            let slack = found.isEmpty ? Self.vowelsAlone * typed.count : 0
            found += hits.filter { $0.kind == .sound && $0.distance <= slack && isSpelling($0.key, typed, &known) }
            // Whoever would be taken unasked, were there nobody else: Mohammed beside a Mohamed.
            if slack == 0, typed.count > 1 {
                found += hits.lazy.filter { $0.kind == .sound }.prefix(Self.mostSpellings)
                    .filter { isSure($0.key, by: text) }
            }
        }
        // Where somebody is written as it was typed, those in another script who are meant beyond doubt as well.
        let isWhole = !namesakes.isEmpty && typed.count > 1
        found += isWhole ? otherScript.filter { isSure($0.key, by: text) } : otherScript
        // An article that is typed may be missing in the name.
        let bare = typed.filter { !Phonetic.isArticle([$0]) }
        if bare.count < typed.count, bare.count > 1 {
            found += search(bare.joined(separator: " "), limit: 60)
                .filter { isEligible($0.key) && $0.kind <= .beginning && bears($0.key, bare) }
        }
        let own = NameTitles.without(typed)
        var nearby = hits
        if let bare = Self.withoutArticles(own) {
            nearby += self.hits(bare, limit: Self.mostSpellings).filter { isEligible($0.key) }
        }
        found += near(own, among: nearby)
        if found.isEmpty {
            found = hits.lazy.filter { $0.kind == .sound }.prefix(Self.mostSpellings).filter {
                isSure($0.key, by: text)
            }
        }
        // A title that is typed may be missing in the name as well.
        if own.count < typed.count, !hits.contains(where: { isWritten($0.key, typed) }) {
            let untitled = Set(meant(by: own.joined(separator: " "), among: isEligible))
            found += self.hits(own.joined(separator: " "), limit: Self.mostHits).filter { untitled.contains($0.key) }
        }
        // Before one name alone it is no part of it, unless somebody is called so.
        let behind = NameTitles.behind(typed)
        if found.isEmpty, own.count == typed.count, behind.count < typed.count {
            let untitled = behind.joined(separator: " ")
            let all = Set(meant(by: untitled, among: isEligible))
            found = self.hits(untitled, limit: Self.mostHits).filter { all.contains($0.key) }
        }
        if found.isEmpty { found = hits.filter { $0.kind == .detail && isToldApart($0.key, typed, &known) } }
        var seen: Set<Key> = []
        let keys = found.map(\.key).filter { seen.insert($0).inserted }
        // Whoever is written just so is meant, and beside them only who bears the same name beyond doubt, or one of as many
        // words: عبد الرحيم is not meant by رحيم where somebody is called that.
        guard typed.count > 1, keys.count > 1, let exact = keys.first(where: { isWritten($0, typed) }) else {
            return keys
        }
        return keys.filter { $0 == exact || isWritten($0, typed) || isSure($0, by: text) || isAsLong($0, as: typed) }
    }

    /// Whether a name of an entry has as many words as were typed, articles aside.
    private func isAsLong(_ key: Key, as typed: [String]) -> Bool {
        func count(_ words: [String]) -> Int { words.count { !Phonetic.isArticle([$0]) } }
        return names(of: key).contains { count($0) == count(typed) }
    }

    /// Whether a name of an entry is what was typed, with the same title.
    private func isWritten(_ key: Key, _ typed: [String]) -> Bool {
        names(of: key).contains { $0.joined() == typed.joined() }
    }

    /// Fewer letters than these, spelt otherwise, are too few to know a name by.
    private static var fewestLettersBySound: Int { 4 }

    /// So many hits are looked at.
    static var mostHits: Int { 500 }

    /// So many of those who sound so are looked at, nearest first.
    private static var mostSpellings: Int { 40 }

    /// What vowels alone can come to, which Arabic does not write; a wrong consonant costs more.
    private static var vowelsAlone: Int { 26 }

    /// Whether the name is the whole name of an entry, in whatever order its words stand, with or without a title.
    private func bears(_ key: Key, _ typed: [String]) -> Bool {
        let whole = typed.joined()
        let bare = NameTitles.without(typed)
        return names(of: key).contains { name in
            if name.joined() == whole { return true }
            let words = NameTitles.without(name)
            return words.joined() == bare.joined() || bare.count > 1 && words.sorted() == bare.sorted()
        }
    }

    /// Whether each word typed is a word of the name spelt otherwise, and not a part of one: Karim is not Abdelkrim.
    /// - Parameter known: what was found out of two words before: many people share a name.
    private func isSpelling(_ key: Key, _ typed: [String], _ known: inout [String: Bool]) -> Bool {
        let own = NameTitles.without(typed)
        let asked = NameForm.compounds(own).map { own[$0].joined() }
        return names(of: key).contains { name in
            let words = NameTitles.without(name)
            let groups = NameForm.compounds(words).map { words[$0].joined() }
            return asked.allSatisfy { word in
                (groups + words).contains { Self.remembered(word, $0, &known, Self.isNear) }
            }
        }
    }

    private static func remembered(
        _ word: String, _ whole: String, _ known: inout [String: Bool], _ holds: (String, String) -> Bool
    ) -> Bool {
        let pair = word + "\n" + whole
        if let answer = known[pair] { return answer }
        let answer = holds(word, whole)
        known[pair] = answer
        return answer
    }

    /// Whether a word may be another one, or its beginning, spelt otherwise.
    private static func isNear(_ word: String, _ whole: String) -> Bool {
        if NameFold.soundsAlike(word, whole) { return true }
        guard word.count < whole.count else { return false }
        // While a name is being typed its end is missing.
        return NameFold.soundsAlike(word, String(whole.prefix(word.count)))
            || NameFold.soundsAlike(word, String(whole.prefix(word.count + 1)))
    }

    /// Whether a whole name, in another script than that which was typed, sounds the same: Brahim Ait Ali, إبراهيم أيت علي.
    private func isNamedElsewhere(_ hit: NameHit<Key>, _ query: String, _ typed: [String]) -> Bool {
        guard hit.kind == .sound, typed.count > 1, let first = typed.first else { return false }
        return names(of: hit.key).contains { name in
            name.contains { Self.script(of: $0) != Self.script(of: first) }
                && NameFold.soundsAlike(name.joined(separator: " "), query)
        }
    }

    /// Whether a name is followed by what tells its bearer from others: each word typed begins one of the name, one at
    /// least, or one of the organisation, the town or another detail.
    private func isToldApart(_ key: Key, _ typed: [String], _ known: inout [String: Bool]) -> Bool {
        guard let entry = entry(key) else { return false }
        let names = names(of: key).flatMap(\.self)
        let details = entry.details.flatMap(NameFold.words)
        func stands(_ word: String, among words: [String]) -> Bool {
            words.contains { $0.hasPrefix(word) || Self.remembered(word, $0, &known, NameFold.soundsAlike) }
        }
        return typed.contains { stands($0, among: names) }
            && typed.allSatisfy { stands($0, among: names) || stands($0, among: details) }
    }

    /// Whether a hit is the name that was typed, written in another script: each word begins with the same sound as one
    /// of the name, past an article, and no consonant is wrong.
    private func isSpeltElsewhere(_ hit: NameHit<Key>, _ typed: [String]) -> Bool {
        guard hit.kind == .sound, hit.distance <= Self.vowelsAlone * typed.count, let first = typed.first else {
            return false
        }
        return names(of: hit.key).contains { words in
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
        // Spoken Arabic leaves out the vowel that the letter stands for: Driss and إدريس, Brahim and إبراهيم.
        if first == "ا", !vowels.contains(letter), !hasArticle, latin.count >= fewestLettersBySound {
            return !opening(latin).isDisjoint(with: opening(String(arabic.dropFirst())))
        }
        if first == "ا" || first == "ع" { return vowels.contains(letter) }
        if vowels.contains(letter) { return first == "و" || first == "ي" }
        guard !consonant(latin).isDisjoint(with: opening(String(arabic))) else { return false }
        if latin.hasPrefix("kh") { return ["خ", "ق", "ك"].contains(first) }
        // A long ا is heard as a, whatever the other vowels are.
        guard arabic.count > 1, arabic[1] == "ا", let vowel = latin.first(where: vowels.contains) else { return true }
        return !["o", "u", "i"].contains(vowel)
    }

    /// What the first letter of a name may sound like.
    private static func opening(_ word: String) -> Sounds { Phonetic.spell([word]).first?.letter.anySound ?? [] }

    /// The same of a word that begins with a consonant: before two of them, as in Brahim, a vowel is spelt, as Arabic writes one; whoever
    /// types two letters writes none.
    private static func consonant(_ word: String) -> Sounds {
        Phonetic.spell([word]).map(\.letter).first(where: \.isConsonant)?.anySound ?? []
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
