import Workshop

/// Names of people.
extension TextMask {
    /// Whom a text may name.
    struct People {
        /// What a word is in somebody's name.
        enum Part {
            case given, family
            /// The name of a note-taker, who may have signed with a word that is none.
            case signature
        }

        private let index: NameIndex<Int>
        private let spellings: [[String]]
        private let parts: [String: Part]
        private let keys: Set<String>
        private let vocabulary: Set<String>
        private var near: [String: Bool] = [:]
        private var full: [String: Bool] = [:]

        init(_ state: ProgrammeState, of isMeant: (Stakeholder) -> Bool) {
            let roster = state.stakeholders.values.filter(isMeant).sorted { $0.id < $1.id }
                .map { [$0.name] + $0.aliases }
            let authors = Set(state.contributions.values.flatMap { $0.values.map(\.author) }).sorted()
            var parts: [String: Part] = [:]
            for author in authors {
                for word in NameFold.words(author.string) { parts[word] = .signature }
            }
            let names = roster.map { $0.map { NameFold.words($0.string) }.filter { !$0.isEmpty } }
            for words in names.joined() {
                for (place, word) in words.enumerated() where !NameToken.isParticle(word) {
                    let part = place == 0 ? Part.given : .family
                    // Ben Jelloun is written Benjelloun too.
                    let joined =
                        place > 0 && NameToken.isParticle(words[place - 1]) ? [words[place - 1] + word] : []
                    for form in Self.withoutArticle(word) + joined where parts[form] != .family { parts[form] = part }
                }
            }
            self.parts = parts
            spellings = names.map { $0.flatMap(NameToken.orders) }
            keys = Set(names.joined().filter { $0.count > 1 }.map { $0.joined() })
            index = NameIndex(
                spellings.enumerated().compactMap { number, spellings in
                    spellings.first.map {
                        .init(key: number, name: $0, aliases: Array(spellings.dropFirst()))
                    }
                })
            vocabulary = Self.vocabulary(state.programme)
        }

        private static func withoutArticle(_ word: String) -> [String] {
            word.hasPrefix("ال") && word.unicodeScalars.count > 5 ? [word, String(word.dropFirst(2))] : [word]
        }

        /// The words of the script: they are what the room talks about, whoever bears one of them as a name.
        private static func vocabulary(_ programme: Programme?) -> Set<String> {
            guard let programme else { return [] }
            let days = programme.workshops.flatMap(\.days)
            let activities = days.flatMap(\.activities)
            var texts = [programme.title] + programme.categories.map(\.title) + programme.workshops.map(\.city)
            texts += days.map(\.theme) + activities.map(\.title)
            texts += activities.flatMap(\.prompts).flatMap { [$0.title, $0.text] }
            return Set(texts.flatMap { $0.texts.values.flatMap { NameFold.words($0.string) } })
        }

        /// Given names that are words of French or English as well, and name somebody where they have a capital.
        private static let homographs: Set<String> = [
            "ambre", "amine", "bill", "claire", "constant", "grace", "hope", "jade", "marine", "mark", "martin",
            "olive",
            "pierre", "rich", "rose", "said", "will",
        ]

        /// What people are addressed with.
        private static let titles: Set<String> = [
            "dr", "haj", "hajj", "hajja", "lalla", "m", "maalem", "maallem", "madame", "mademoiselle", "mlle", "mme",
            "monsieur", "moulay",
            "mr",
            "mrs", "ms", "prof", "si", "sidi", "الاستاذ", "الاستاذه", "الحاج", "الحاجه", "الدكتور", "الدكتوره", "السيد",
            "السيده", "المعلم", "المعلمه", "معلم",
            "سي", "سيدي", "للا", "مولاي",
        ]

        /// What saints are called, whose names many baths, mosques and streets bear.
        private static let saints: Set<String> = ["lalla", "moulay", "sidi", "سيدي", "للا", "مولاي"]

        /// What bears somebody's name and is a place, where it stands right before the name.
        private static let places: Set<String> = [
            "avenue", "bab", "bain", "boulevard", "commune", "derb", "douar", "ecole", "fondouk", "hamam", "hammam",
            "lycee", "mosque", "mosquee", "oued", "place", "quartier", "rue", "school", "souk", "street", "ville",
            "zaouia", "zawiya", "باب", "جماعه", "حمام", "حي", "درب", "دوار", "زاويه", "زنقه", "ساحه", "سوق", "شارع",
            "ضريح", "فندق", "مدرسه", "مسجد", "واد",
        ]

        /// Whether a place is named after a saint: *Hammam Sidi Amar*. A living *Sidi Amar* has no place before his name.
        func isPlace(_ before: NameToken, named saint: NameToken) -> Bool {
            saint.isJoined && Self.saints.contains(saint.word) && before.forms.contains(where: Self.places.contains)
        }

        func isTitle(_ token: NameToken) -> Bool {
            Self.titles.contains(token.word) && (token.isCapitalised || token.word.unicodeScalars.count > 1)
        }

        /// Whether a word, alone, names one of them.
        func isName(_ token: NameToken) -> Bool {
            if keys.contains(token.word) { return true }
            return token.forms.contains { word in
                guard let part = parts[word], !vocabulary.contains(word) else { return false }
                let letters = word.unicodeScalars.count
                switch (part, token.isArabic) {
                case (.signature, false): return token.isCapitalised && letters >= 3
                case (.signature, true): return letters >= 3
                // Arabic has no capitals, and its given names are words of the language.
                case (.given, true): return false
                case (.family, true): return letters >= 3
                case (.given, false):
                    return token.isCapitalised && letters >= 3 || letters >= 4 && !Self.homographs.contains(word)
                case (.family, false): return letters >= 4 || letters == 3 && token.isCapitalised
                }
            }
        }

        /// Whether two words with an apostrophe between them may be one word of a name: M’barek, m’bark.
        mutating func isName(elided both: NameToken) -> Bool {
            both.forms.contains { parts[$0] != nil } || both.word.hasPrefix("m") && isNear(both)
        }

        /// Whether words that begin with one that names nobody are a full name as it is written: أم كريم, Ben Ali.
        func isFullNameJustSo(_ tokens: ArraySlice<NameToken>) -> Bool {
            keys.contains(tokens.map(\.word).joined())
        }

        /// Whether a word may be one of somebody's name, in whatever spelling.
        mutating func isNear(_ token: NameToken) -> Bool {
            if let known = near[token.word] { return known }
            let isNear = token.forms.contains { word in
                // Amadou Diarra Ba: so short a word is one of a name where it is written just so.
                guard word.unicodeScalars.count > 2 else { return parts[word] != nil }
                // إبراهيم is written براهيم too: letters inside a word are enough for the whole name to be looked at.
                return index.search(word, limit: 1).first.map { $0.kind != .inside || word.unicodeScalars.count > 3 }
                    ?? false
            }
            near[token.word] = isNear
            return isNear
        }

        /// Whether words are a full name of one of them, in whatever spelling.
        mutating func isFullName(_ tokens: ArraySlice<NameToken>) -> Bool {
            let isMoreThanPart = NameToken.isMoreThanPart(tokens)
            return NameToken.readings(tokens, isPart: { parts[$0] != nil }).contains { words in
                if let known = full[words] { return known }
                let isSeveral = isMoreThanPart && words.contains(" ")
                let isName = index.search(words, limit: Self.mostNamesakes).contains { hit in
                    spellings[hit.key].contains { NameFold.soundsAlike($0, words) }
                        || isSeveral && index.isSure(hit.key, by: words)
                }
                full[words] = isName
                return isName
            }
        }

        /// How many words from the first on may be one full name.
        mutating func reach(_ tokens: ArraySlice<NameToken>) -> Int {
            NameToken.reach(tokens) { isNear($0) }
        }

        /// So many who share what is searched for are looked at.
        private static let mostNamesakes = 8
    }

    /// Where a text names somebody.
    mutating func names(in text: String) -> [Range<String.Index>] {
        let tokens = NameToken.joined(NameToken.tokens(of: text)) { people.isName(elided: $0) }
        var found: [Range<String.Index>] = []
        var index = 0
        while index < tokens.count {
            // Somebody's whole name who may be named, though others share a part of it.
            let free = sparedLength(tokens[index...])
            if free > 0 {
                index += free
                continue
            }
            let place = placeLength(tokens[index...])
            if place > 0 {
                index += place
                continue
            }
            let length = nameLength(tokens[index...])
            if length > 0 { found.append(tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound) }
            index += max(1, length)
        }
        return found
    }

    /// How many words from the first on are the whole name of somebody who may be named.
    private mutating func sparedLength(_ tokens: ArraySlice<NameToken>) -> Int {
        guard spared != nil else { return 0 }
        var longest = 1
        for token in tokens.dropFirst().prefix(4) {
            guard token.isJoined else { break }
            longest += 1
        }
        guard longest > 1 else { return 0 }
        return (2...longest).reversed().first { spared?.isFullName(tokens.prefix($0)) ?? false } ?? 0
    }

    /// How many words from the first on are a place and the saint that it is named after, nobody of the directory being called so.
    private mutating func placeLength(_ tokens: ArraySlice<NameToken>) -> Int {
        guard let place = tokens.first, let saint = tokens.dropFirst().first, people.isPlace(place, named: saint) else {
            return 0
        }
        var length = 2
        for token in tokens.dropFirst(2).prefix(4) {
            guard token.isJoined, token.isParticle || token.isCapitalised || token.isArabic else { return 0 }
            length += 1
            if !token.isParticle { break }
        }
        guard length > 2 else { return 0 }
        // Somebody of the directory is somebody, whatever stands before.
        for start in [1, 2] {
            var words = 0
            for token in tokens.dropFirst(start).prefix(4) {
                guard token.isJoined else { break }
                words += 1
                if words > 1, people.isFullName(tokens.dropFirst(start).prefix(words)) { return 0 }
            }
        }
        return length
    }

    /// How many words from the first on are a name.
    private mutating func nameLength(_ tokens: ArraySlice<NameToken>) -> Int {
        guard let first = tokens.first else { return 0 }
        let before = tokens.startIndex
        // The words that may be one full name.
        let longest = people.reach(tokens)
        if longest > 1, !first.isParticle || first.isServant {
            for length in (2...longest).reversed() where people.isFullName(tokens.prefix(length)) { return length }
        }
        if longest > 1, first.isParticle {
            for length in (2...longest).reversed() where people.isFullNameJustSo(tokens.prefix(length)) {
                return length
            }
        }
        if people.isName(first) { return 1 }
        if first.isParticle, let next = tokens.dropFirst().first, next.isJoined {
            var both = next
            both.word = first.word + next.word
            if people.isName(both) { return 2 }
        }
        // A form of address, and whoever follows it.
        guard people.isTitle(first) else { return 0 }
        let rest = tokens[(before + 1)...]
        if rest.first?.isJoined == true {
            let longest = people.reach(rest)
            if longest > 1 {
                for length in (2...longest).reversed() where people.isFullName(rest.prefix(length)) {
                    return length + 1
                }
            }
        }
        var length = 0
        var words = 0
        var isServed = false
        for token in rest.prefix(6) {
            guard token.isJoined,
                token.isParticle || token.isServant || isServed || token.isCapitalised || people.isNear(token)
            else { break }
            length += 1
            // The halves of a servant's name are one word of it: السيد عبد الحق بنكيران.
            isServed = token.isServant
            if !token.isParticle, !token.isServant { words += 1 }
            if words == 2 { break }
        }
        return length == 0 ? 0 : length + 1
    }
}
