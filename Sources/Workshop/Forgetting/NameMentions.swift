/// Finds where texts name one person: whoever is to be forgotten.
///
/// A whole name in any order, spelling and script the door would understand is the person, unless it is somebody else's word for word;
/// so are their telephone number and mail address. A part of a name may be somebody else, or no name at all: how sure it is is said, and
/// people decide.
public struct NameMentions: Sendable {
    /// How sure it is that somebody is meant.
    public enum Certainty: Int, Comparable, Sendable, CaseIterable {
        /// A given name alone, or a word that others bear too, or that the plan uses.
        case possible
        /// A family name that nobody else in the file bears.
        case likely
        /// The whole name, the telephone number or the mail address.
        case sure

        /// By how sure it is.
        public static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
    }

    /// A place in a text.
    public struct Mention: Equatable, Sendable {
        /// Where it stands.
        public var range: Range<String.Index>
        /// How sure it is.
        public var certainty: Certainty
    }

    /// The spellings of the whole name, folded, in the orders in which they are written.
    private let spellings: [String]
    private let keys: Set<String>
    /// What others are called, word for word.
    private let others: Set<String>
    /// The words of the name by themselves.
    private let parts: [String: Certainty]
    /// What the person is called where that is one word alone.
    private let single: Set<String>
    private let phones: [[UInt8]]
    private let mails: [String]
    private let index: NameIndex<Int>
    private var near: [String: Bool] = [:]
    private var whole: [String: Bool] = [:]

    /// - Parameters:
    ///   - names: the person's name, as it is and as it ever was, and other spellings.
    ///   - phones: telephone numbers, as written.
    ///   - mails: mail addresses, as written.
    ///   - others: the names and other spellings of everybody else in the file.
    ///   - vocabulary: the texts of the plan: what they speak of is no name.
    public init(
        names: [PlainText], phones: [PlainText] = [], mails: [PlainText] = [], others: [PlainText] = [],
        vocabulary: [PlainText] = []
    ) {
        let own = names.map { NameFold.words($0.string) }.filter { !$0.isEmpty }
        let spellings = Self.unique(own.flatMap(NameToken.orders))
        let keys = Set(spellings.map(NameFold.key))
        (self.spellings, self.keys) = (spellings, keys)
        self.others = Set(others.map { NameFold.key($0.string) }).subtracting(keys)
        let borne = Set(others.flatMap { NameFold.words($0.string) })
        let spoken = Set(vocabulary.flatMap { NameFold.words($0.string) })
        var parts: [String: Certainty] = [:]
        for words in own {
            for (place, word) in words.enumerated()
            where !NameToken.isParticle(word) && word.unicodeScalars.count > 2 {
                let isFamily = place > 0 || words.count == 1
                let certainty: Certainty =
                    isFamily && words.count > 1 && !borne.contains(word) && !spoken.contains(word) ? .likely : .possible
                // El Amrani is written Elamrani too.
                let joined = place > 0 && NameToken.isParticle(words[place - 1]) ? [words[place - 1] + word] : []
                for form in [word] + joined { parts[form] = max(parts[form] ?? .possible, certainty) }
            }
        }
        self.parts = parts
        single = Set(own.filter { $0.count == 1 }.map { $0[0] })
        self.phones = phones.map { TelephoneDigits.national($0.string) }.filter { $0.count >= 6 }
        self.mails = mails.map { $0.string.lowercased() }.filter { $0.contains("@") }
        index = NameIndex(
            spellings.first.map { [.init(key: 0, name: $0, aliases: Array(spellings.dropFirst()))] } ?? [])
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// How sure it is that a name as a whole, such as a note-taker's, is the person's; nil where it is not.
    public mutating func certainty(ofName name: String) -> Certainty? {
        let words = NameFold.words(name)
        if words.count == 1, single.contains(words[0]) { return .likely }
        return mentions(in: name).map(\.certainty).max()
    }

    /// Where a text names the person, first to last; none overlap.
    public mutating func mentions(in text: String) -> [Mention] {
        var found = names(in: text)
        found += Self.places(of: mails, in: text).map { Mention(range: $0, certainty: .sure) }
        if !phones.isEmpty { found += numbers(in: text).map { Mention(range: $0, certainty: .sure) } }
        var result: [Mention] = []
        for mention in found.sorted(by: { ($0.range.lowerBound, $1.certainty) < ($1.range.lowerBound, $0.certainty) }) {
            guard let last = result.last, mention.range.lowerBound < last.range.upperBound else {
                result.append(mention)
                continue
            }
            result[result.count - 1] = Mention(
                range: last.range.lowerBound..<max(last.range.upperBound, mention.range.upperBound),
                certainty: max(last.certainty, mention.certainty))
        }
        return result
    }

    // MARK: - Names

    private mutating func names(in text: String) -> [Mention] {
        guard !parts.isEmpty || !single.isEmpty else { return [] }
        let tokens = NameToken.joined(NameToken.tokens(of: text, commaJoins: true)) {
            $0.forms.contains { parts[$0] != nil || keys.contains($0) } || $0.word.hasPrefix("m") && isNear($0)
        }
        var found: [Mention] = []
        var index = 0
        while index < tokens.count {
            let rest = tokens[index...]
            let length = wholeName(rest)
            if length > 0 {
                found.append(
                    Mention(
                        range: tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound,
                        certainty: .sure))
                index += length
                continue
            }
            let foreign = othersName(rest)
            if foreign > 0 {
                index += foreign
                continue
            }
            let token = tokens[index]
            var certainty = token.forms.compactMap { parts[$0] }.max()
            var range = token.range
            // El Amrani: the article goes with the name.
            if certainty == nil, token.isParticle, let next = rest.dropFirst().first, next.isJoined,
                let both = parts[token.word + next.word] ?? parts[next.word]
            {
                certainty = both
                range = token.range.lowerBound..<next.range.upperBound
                index += 1
            }
            if let certainty, token.isCapitalised || token.isArabic || certainty == .likely || isAlone(text, token) {
                found.append(Mention(range: range, certainty: certainty))
            }
            index += 1
        }
        return found
    }

    private func isAlone(_ text: String, _ token: NameToken) -> Bool {
        token.range.lowerBound == text.startIndex && token.range.upperBound == text.endIndex
    }

    /// How many words from the first on are the person's whole name.
    private mutating func wholeName(_ tokens: ArraySlice<NameToken>) -> Int {
        guard let first = tokens.first else { return 0 }
        if first.forms.contains(where: { keys.contains($0) }) { return 1 }
        let longest = NameToken.reach(tokens) { isNear($0) }
        guard longest > 1 else { return 0 }
        return (2...longest).reversed().first { isWholeName(tokens.prefix($0)) } ?? 0
    }

    /// How many words from the first on are somebody else's whole name.
    private func othersName(_ tokens: ArraySlice<NameToken>) -> Int {
        guard !others.isEmpty else { return 0 }
        var key = ""
        var length = 0
        var longest = 0
        for token in tokens.prefix(5) {
            guard length == 0 || token.isJoined else { break }
            key += token.word
            length += 1
            if length > 1, others.contains(key) { longest = length }
        }
        return longest
    }

    private mutating func isNear(_ token: NameToken) -> Bool {
        if let known = near[token.word] { return known }
        let index = index
        let isNear = token.forms.contains { word in
            parts[word] != nil
                || word.unicodeScalars.count > 1
                    && index.search(word, limit: 1).first.map { $0.kind != .inside || word.unicodeScalars.count > 3 }
                        ?? false
        }
        near[token.word] = isNear
        return isNear
    }

    private mutating func isWholeName(_ tokens: ArraySlice<NameToken>) -> Bool {
        let isMoreThanPart = NameToken.isMoreThanPart(tokens)
        for words in NameToken.readings(tokens, isPart: { parts[$0] != nil }) {
            if let known = whole[words] {
                if known { return true }
                continue
            }
            let key = NameFold.key(words)
            let isName =
                keys.contains(key)
                || !others.contains(key)
                    && (spellings.contains { NameFold.soundsAlike($0, words) }
                        || isMoreThanPart && isWholeBeyondDoubt(words))
            whole[words] = isName
            if isName { return true }
        }
        return false
    }

    /// Whether words are the person's name as the door would take it.
    private func isWholeBeyondDoubt(_ words: String) -> Bool {
        NameFold.words(words).count > 1 && index.isSure(0, by: words)
    }

    // MARK: - Ways to reach somebody

    private static func places(of words: [String], in text: String) -> [Range<String.Index>] {
        guard !words.isEmpty, text.contains("@") else { return [] }
        var found: [Range<String.Index>] = []
        for word in words {
            let wanted = Array(word.unicodeScalars)
            let scalars = Array(text.unicodeScalars.indices)
            guard wanted.count <= scalars.count else { continue }
            var at = 0
            while at + wanted.count <= scalars.count {
                let fits = wanted.indices.allSatisfy {
                    text.unicodeScalars[scalars[at + $0]].properties.lowercaseMapping == String(wanted[$0])
                }
                if fits {
                    let end = at + wanted.count
                    found.append(scalars[at]..<(end < scalars.count ? scalars[end] : text.endIndex))
                    at = end
                } else {
                    at += 1
                }
            }
        }
        return found
    }

    /// Digits of any script, however they are set apart.
    private func numbers(in text: String) -> [Range<String.Index>] {
        var digits: [(value: UInt8, range: Range<String.Index>)] = []
        var found: [Range<String.Index>] = []
        var separators = 0
        func look() {
            defer { digits = [] }
            let values = digits.map(\.value)
            for phone in phones where values.count >= phone.count {
                for start in 0...(values.count - phone.count) where Array(values[start..<start + phone.count]) == phone
                {
                    // +212, 00212 or 0 before it belong to it.
                    let before = String(decoding: values[..<start], as: UTF8.self)
                    let first = ["0", "212", "00212", "2120"].contains(before) ? 0 : start
                    found.append(digits[first].range.lowerBound..<digits[start + phone.count - 1].range.upperBound)
                    break
                }
            }
        }
        let scalars = text.unicodeScalars
        var plus: String.Index?
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                let from = digits.isEmpty ? plus ?? index : index
                digits.append((UInt8(ascii: "0") + UInt8(value), from..<scalars.index(after: index)))
                (separators, plus) = (0, nil)
            } else if "+＋".unicodeScalars.contains(scalar) {
                look()
                plus = index
            } else if " \u{A0}\u{202F}\u{2009}.-‐‑–/()_·".unicodeScalars.contains(scalar), separators < 3 {
                separators += 1
            } else if scalar.properties.generalCategory != .format {
                look()
                (separators, plus) = (0, nil)
            }
        }
        look()
        return found
    }
}
