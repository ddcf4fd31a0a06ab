extension NameIndex {
    /// Those whose name is what was typed but for an article: of two who differ in nothing else neither is guessed. Where nobody
    /// is written as it was typed, those also who are one letter away.
    /// - Parameters:
    ///   - typed: the folded words that were typed.
    ///   - hits: those among whom it is looked.
    func near(_ typed: [String], among hits: [NameHit<Key>]) -> [NameHit<Key>] {
        let query = NearName(typed)
        guard query.isTelling else { return [] }
        let looked = hits.lazy.filter { $0.kind != .phone && $0.kind != .detail }.prefix(Self.mostNear)
        let known = looked.map { (hit: $0, names: names(of: $0.key).map(NearName.init)) }
        let isWritten = known.contains { $0.names.contains(where: query.isWritten) }
        return known.filter { entry in
            entry.names.contains { name in
                isWritten
                    ? name.words.count == query.words.count && query.isNear(name, letters: 0)
                    : query.isNear(name, letters: query.words.count > 1 ? 1 : 0)
            }
        }
        .map(\.hit)
    }

    /// What was typed without the articles that are written to its words; nil where there are none.
    static func withoutArticles(_ typed: [String]) -> String? {
        let bare = typed.map(NearWord.bare)
        return bare == typed ? nil : bare.joined(separator: " ")
    }

    /// So many are compared letter by letter.
    private static var mostNear: Int { 60 }
}

/// A name as it is compared with one that differs in an article or a letter: titles and articles of their own are left out, a
/// particle stands with what follows it.
private struct NearName {
    let words: [NearWord]

    init(_ folded: [String]) {
        let bare = NameTitles.without(folded)
        words = NameForm.compounds(bare).prefix(8).compactMap { group in
            let word = bare[group].joined()
            return Phonetic.isArticle([word]) ? nil : NearWord(word)
        }
    }

    /// Whether there is enough of it to be told from another.
    var isTelling: Bool { words.count > 1 || (words.first?.count ?? 0) > 4 }

    func isNear(_ other: NearName, letters: Int) -> Bool { pairs(0, letters, other.words, []) }

    /// Whether the other name is written so, in the same letters, but for an article.
    func isWritten(_ other: NearName) -> Bool {
        words.count == other.words.count
            && words.allSatisfy { word in other.words.contains(where: word.isWritten) }
    }

    /// Whether the words from that one on have each a word of their own in the other name, with so many letters between them.
    private func pairs(_ index: Int, _ letters: Int, _ other: [NearWord], _ used: Set<Int>) -> Bool {
        guard index < words.count else { return true }
        for (place, word) in other.enumerated() where !used.contains(place) {
            guard let distance = words[index].distance(to: word), distance <= letters else { continue }
            if pairs(index + 1, letters - distance, other, used.union([place])) { return true }
        }
        return false
    }
}

/// A word in the forms that it has without the article that is written to it: Lahoussine, Lhoussine, Elhoussine, الحسين.
private struct NearWord {
    private let folded: String
    private let spelling: SureSpelling?
    private let latin: [[Character]]
    private let arabic: [[Unicode.Scalar]]

    init(_ folded: String) {
        self.folded = folded
        spelling = SureSpelling(folded)
        latin = spelling?.bareForms ?? []
        let scalars = Array(folded.unicodeScalars)
        arabic = spelling == nil ? Self.forms(scalars) : []
    }

    var count: Int { folded.count }

    /// Whether the other one is written in the same letters, but for an article.
    func isWritten(_ other: NearWord) -> Bool { !written.isDisjoint(with: other.written) }

    private var written: Set<String> {
        Set([folded] + Self.articles.filter(folded.hasPrefix).map { String(folded.dropFirst($0.count)) })
    }

    /// 0 where both are one word but for an article, 1 where a letter is another one, more or less; nil for another word.
    func distance(to other: NearWord) -> Int? {
        switch (spelling, other.spelling) {
        case (_?, _?): Self.nearest(latin, other.latin, SureSpelling.isAlike)
        case (nil, nil): Self.nearest(arabic, other.arabic, ==)
        case (let own?, nil): own.distance(toArabic: other.arabic, other.folded, folded)
        case (nil, let their?): their.distance(toArabic: arabic, folded, other.folded)
        }
    }

    private static func nearest<Sign>(
        _ left: [[Sign]], _ right: [[Sign]], _ isSame: (Sign, Sign) -> Bool
    ) -> Int? {
        var nearest: Int?
        for one in left {
            for another in right {
                guard let distance = distance(one, another, isSame), distance < nearest ?? 2 else { continue }
                nearest = distance
                if distance == 0 { return 0 }
            }
        }
        return nearest
    }

    /// 0 for the same signs, 1 where one is another, more or less; nil beyond.
    private static func distance<Sign>(_ one: [Sign], _ another: [Sign], _ isSame: (Sign, Sign) -> Bool) -> Int? {
        guard abs(one.count - another.count) <= 1 else { return nil }
        var start = 0
        while start < min(one.count, another.count), isSame(one[start], another[start]) { start += 1 }
        var end = 0
        while end < min(one.count, another.count) - start,
            isSame(one[one.count - 1 - end], another[another.count - 1 - end])
        {
            end += 1
        }
        let rest = max(one.count, another.count) - start - end
        return rest <= 1 ? rest : nil
    }

    /// A word without the article that is written to it, in either script.
    static func bare(_ folded: String) -> String {
        guard folded.count > 5, let article = articles.first(where: folded.hasPrefix) else { return folded }
        return String(folded.dropFirst(article.count))
    }

    private static let articles = ["ال", "el", "al", "la", "l"]

    private static func forms(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var forms = [scalars]
        if scalars.starts(with: "ال".unicodeScalars), scalars.count > 4 { forms.append(Array(scalars.dropFirst(2))) }
        // As it is said: لحسن.
        if scalars.first == "ل", scalars.count > 3 { forms.append(Array(scalars.dropFirst())) }
        return forms
    }
}

extension SureSpelling {
    /// The word, and what it is without an article.
    var bareForms: [[Character]] {
        let key = Self.withoutBreath(latin)
        return [key]
            + ["el", "al", "la", "le", "li", "l"].filter { key.starts(with: $0) && key.count > $0.count + 2 }
            .map { Array(key.dropFirst($0.count)) }
    }

    /// Whether two vowels are written for one another.
    static func isAlike(_ one: Character, _ another: Character) -> Bool {
        one == another || one == "e" && (another == "a" || another == "i")
            || another == "e" && (one == "a" || one == "i")
    }

    /// 0 where an Arabic word is heard in one of its forms, 1 where it sounds alike; nil for another word.
    func distance(toArabic forms: [[Unicode.Scalar]], _ arabic: String, _ written: String) -> Int? {
        // Folded, an ending -a and an h are one letter; it is an h where one was typed.
        let heard = latin.last == "h" ? forms : forms.map { $0.last == "ه" ? $0.dropLast() + ["ة"] : $0 }
        if heard.contains(where: { form in bareForms.contains { SureSpelling(key: $0).isHeard(in: form) } }) {
            return 0
        }
        return NameFold.soundsAlike(arabic, written) ? 1 : nil
    }
}
