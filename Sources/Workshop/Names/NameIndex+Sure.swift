extension NameIndex {
    /// Whether somebody who can be meant by a query is meant beyond doubt, so that nobody need be asked: each word typed is one
    /// of the name, or its beginning; nothing of the name that tells it from another was left out.
    ///
    /// One word alone may be any part of the name, and its beginning. Of several, the first name is among them, with all that
    /// stands between it and the last: a middle name more may be another person's. A Ben or an Aït of the name is typed with
    /// what follows it, and عبد الرحيم is one name: رحيم is not a part of it. An article may be missing on either side. The
    /// beginning of the last word is enough from four letters on: of fewer, such as in Jan Lis, it may be a name; and so it may
    /// where one letter is missing, as in Mansour, of Mansouri. Where
    /// nothing but an a is missing it is another name: Karim, of Karima. A word spelt otherwise must be the same beyond
    /// doubt (``SureSpelling``). Titles that tell a woman from a man must not say both.
    public func isSure(_ key: Key, by query: String) -> Bool {
        guard let entry = entry(key) else { return false }
        let typed = WrittenWord.all(in: query)
        guard !typed.isEmpty else { return false }
        if typed.allSatisfy({ $0.folded.allSatisfy(\.isNumber) }) { return true }
        // A title before one name alone is no part of it: Docteur Tazi.
        let behind = Array(typed.suffix(NameTitles.behind(typed.map(\.folded)).count))
        let details = entry.details.flatMap(NameFold.words)
        return ([entry.name] + entry.aliases).contains { name in
            guard !NameTitles.areOfTwoSexes(query, name) else { return false }
            let words = WrittenWord.all(in: name)
            if SureName(typed, words).isSure || (behind.count < typed.count && SureName(behind, words).isSure) {
                return true
            }
            // A town or an organisation behind the name.
            guard let end = typed.indices.reversed().first(where: { !details.contains(typed[$0].folded) }) else {
                return false
            }
            return end + 1 < typed.count && SureName(Array(typed[...end]), words).isSure
        }
    }
}

extension NameIndex {
    /// Whether somebody's name goes on where what was typed ends: it begins with the words typed, letter for letter, the last of which is no
    /// whole word yet. It may be somebody else's whole name all the same (Jan Lis, of Jan Lisowski).
    public func isBegun(_ key: Key, by query: String) -> Bool {
        let typed = Self.words(query)
        guard let last = typed.last, typed.count > 1 else { return false }
        return written(key).contains { words in
            words.count >= typed.count && words.prefix(typed.count - 1) == typed.dropLast()
                && words[typed.count - 1].count > last.count && words[typed.count - 1].hasPrefix(last)
        }
    }

    /// Whether each word typed begins a word of somebody's name, letter for letter, each another one.
    public func isSpelt(_ key: Key, by query: String) -> Bool {
        written(key).contains { words in
            var rest = words
            return Self.words(query).allSatisfy { typed in
                rest.firstIndex { $0.hasPrefix(typed) }.map { rest.remove(at: $0) } != nil
            }
        }
    }

    /// The names of an entry, each by its words.
    private func written(_ key: Key) -> [[String]] {
        entry(key).map { ([$0.name] + $0.aliases).map(Self.words) } ?? []
    }

    private static func words(_ name: String) -> [String] {
        NameFold.words(name).filter { !Phonetic.isArticle([$0]) }
    }
}

/// A word of a name as it is written, beside its fold.
struct WrittenWord {
    let folded: String
    let written: [Unicode.Scalar]

    /// The words of a name without titles.
    static func all(in name: String) -> [WrittenWord] {
        var words: [WrittenWord] = []
        for token in name.split(whereSeparator: { $0.isWhitespace || "-\u{2011}.".contains($0) }) {
            let folded = NameFold.words(String(token))
            for word in folded {
                let isWhole = folded.count == 1
                words.append(WrittenWord(folded: word, written: Array((isWhole ? String(token) : word).unicodeScalars)))
            }
        }
        let bare = words.enumerated().filter {
            !NameTitles.isTitle($0.element.folded, at: $0.offset, of: words.count)
        }.map(\.element)
        return bare.count > 1 ? bare : words
    }
}

/// One attempt to find what was typed in a name, word by word in any order.
private struct SureName {
    let typed: [WrittenWord]
    let name: [WrittenWord]
    let compounds: [Range<Int>]
    /// Names of servants, in what was typed and in the name.
    let servants: (typed: [Range<Int>], name: [Range<Int>])

    init(_ typed: [WrittenWord], _ name: [WrittenWord]) {
        (self.typed, self.name) = (typed, name)
        compounds = NameForm.compounds(name.map(\.folded))
        servants = (NameForm.servants(typed.map(\.folded)), NameForm.servants(name.map(\.folded)))
    }

    var isSure: Bool { name.count <= 16 && typed.count <= 16 && finds(0, []) }

    /// Whether what is typed from that word on is in the name, beside the words that were found already.
    private func finds(_ index: Int, _ used: Set<Int>) -> Bool {
        guard index < typed.count else { return isEnough(used) }
        for count in 1...min(3, typed.count - index) {
            let words = typed[index..<index + count]
            let isLast = index + count == typed.count
            guard Self.isWhole(index..<index + count, among: servants.typed) else { continue }
            for start in name.indices {
                for length in 1...min(3, name.count - start) {
                    let places = start..<start + length
                    // Two words for two only where the name has them as one: Nour-Eddine, نور الدين.
                    guard count == 1 || length == 1 || compounds.contains(places) || servants.name.contains(places),
                        Self.isWhole(places, among: servants.name, orOpens: isLast)
                    else { continue }
                    guard used.isDisjoint(with: places), isSame(words, places, isLast: isLast) else { continue }
                    if finds(index + count, used.union(places)) { return true }
                }
            }
        }
        return Self.isArticle(typed[index].folded) && index + 1 < typed.count && finds(index + 1, used)
    }

    private func isSame(_ words: ArraySlice<WrittenWord>, _ places: Range<Int>, isLast: Bool) -> Bool {
        let word = words.map(\.folded).joined()
        let folded = name[places].map(\.folded).joined()
        if word == folded || Self.bare(word) == Self.bare(folded) { return true }
        let isAlone = typed.count == 1
        let isInOneWord = places.count == 1 || word.count > name[places.lowerBound].folded.count
        if isAlone || isLast && Self.bare(word).count >= Self.fewestOfBeginning, isInOneWord {
            let names = [folded, Self.bare(folded)]
            if names.contains(where: { Self.begins($0, with: word) && (isAlone || Self.breaksOff($0, after: word)) }) {
                return true
            }
        }
        let written = name[places].flatMap(\.written)
        if let sure = SureSpelling(word) {
            if let other = SureSpelling(folded) { return sure.isSame(other) }
            return sure.isHeard(in: written, isBeginning: isAlone && word.count < 3)
        }
        return SureSpelling(folded)?.isHeard(in: words.flatMap(\.written)) ?? false
    }

    /// So many letters of a word are a beginning, beside another word; fewer may be a name.
    private static let fewestOfBeginning = 4

    /// Whether what follows a beginning is more than what makes another name of it: Mansour and Mansouri, Andalous and Andaloussi.
    private static func breaksOff(_ word: String, after typed: String) -> Bool {
        var rest = word.dropFirst(typed.count)
        if rest.first == typed.last { rest = rest.dropFirst() }
        return rest.count > 1
    }

    /// Whether a word begins with what was typed, and is no woman's name made of a man's.
    private static func begins(_ word: String, with typed: String) -> Bool {
        guard word.hasPrefix(typed) else { return false }
        let rest = word.dropFirst(typed.count)
        guard rest == "a" || rest == "ه" || rest == "ا", let last = typed.last else { return true }
        return ["a", "e", "i", "o", "u", "y", "ا", "و", "ي", "ه"].contains(last)
    }

    /// Whether places cut no name of a servant in two; the beginning of one may be enough.
    private static func isWhole(_ places: Range<Int>, among servants: [Range<Int>], orOpens: Bool = false) -> Bool {
        servants.allSatisfy { servant in
            !servant.overlaps(places)
                || places.lowerBound <= servant.lowerBound && servant.upperBound <= places.upperBound
                || orOpens && places.lowerBound == servant.lowerBound
        }
    }

    /// Whether nothing of the name was left out that tells it from another.
    private func isEnough(_ used: Set<Int>) -> Bool {
        guard typed.count > 1 else { return true }
        guard let first = name.indices.first(where: { !Self.isArticle(name[$0].folded) }), used.contains(first) else {
            return false
        }
        let last = used.max() ?? first
        return used.allSatisfy { place in
            // A middle name.
            let isNextMissing =
                place < last && !used.contains(place + 1) && !Self.isArticle(name[place + 1].folded)
            let isParticleMissing =
                place > 0 && !used.contains(place - 1) && NameForm.isParticle(name[place - 1].folded)
                && !Self.isArticle(name[place - 1].folded)
            let isEndMissing =
                place + 1 < name.count && !used.contains(place + 1) && NameForm.isTrailing(name[place + 1].folded)
            return !isNextMissing && !isParticleMissing && !isEndMissing
        }
    }

    private static func isArticle(_ word: String) -> Bool { Phonetic.isArticle([word]) }

    /// A word without the Arabic article that is written to it.
    private static func bare(_ word: String) -> String {
        word.hasPrefix("ال") && word.count > 3 ? String(word.dropFirst(2)) : word
    }
}
