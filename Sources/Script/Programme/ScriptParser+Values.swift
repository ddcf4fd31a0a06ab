import Tally
import Workshop
import Yams

/// Single values. Each gives nil for a key that is not there, and notes a value that is not what it should be.
extension ScriptParser {
    /// A value that is read from its text.
    mutating func value<Value>(
        _ node: Node?, _ expected: ScriptProblem.Expectation, nearest: (String) -> String? = { _ in nil },
        _ read: (String) -> Value?
    ) -> Value? {
        guard let node, mayLook(at: node) else { return nil }
        guard case .scalar(let scalar) = node, !Self.isNull(scalar) else {
            note(.expected(expected, found: found(node), nearest: nil), at: Place(node))
            return nil
        }
        if let value = read(scalar.string) { return value }
        note(.expected(expected, found: found(node), nearest: nearest(scalar.string)), at: Place(node))
        return nil
    }

    /// A whole number, in digits, without quotes.
    mutating func number(_ node: Node?, in range: ClosedRange<Int>) -> Int? {
        let isPlain = node?.scalar.map { $0.style == .plain } ?? true
        return value(node, .number(range)) { text in
            let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
            guard isPlain, !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
                range.contains(number)
            else { return nil }
            return number
        }
    }

    /// Yes or no, without quotes.
    mutating func flag(_ node: Node?) -> Bool? {
        let isPlain = node?.scalar.map { $0.style == .plain } ?? true
        return value(node, .oneOf(["true", "false"])) { isPlain ? ["true": true, "false": false][$0] : nil }
    }

    /// One of an enum's names.
    mutating func oneOf<Word: RawRepresentable>(
        _ words: [Word], _ node: Node?
    ) -> Word? where Word.RawValue == String {
        word(of: words.map(\.rawValue), node).flatMap(Word.init)
    }

    /// One of some words.
    mutating func word(of words: [String], _ node: Node?) -> String? {
        value(node, .oneOf(words), nearest: { Spelling.nearest(to: $0, in: words) }) {
            words.contains($0) ? $0 : nil
        }
    }

    /// A date; it has to be there.
    mutating func date(_ node: Node?) -> CivilDate? {
        value(node, .date, CivilDate.init)
    }

    /// A time of day.
    mutating func time(_ node: Node?) -> ClockTime? {
        value(node, .time) { ClockTime($0) }
    }

    /// What a motion needs to be carried.
    mutating func majority(_ node: Node?) -> Majority? {
        value(node, .majority, nearest: { Spelling.nearest(to: $0, in: ["simple", "absolute"]) }, Majority.init)
    }

    /// An id that stands once among its siblings.
    mutating func identifier(_ node: Node?, among siblings: inout [String: Int]) -> String {
        let code = value(node, .identifier, nearest: Self.identifier(like:)) { Label.isOne($0) ? $0 : nil }
        guard let node, let code else { return "" }
        noteUnlessFirst(code, node, among: &siblings)
        return code
    }

    /// Notes a word that stands among its siblings already.
    mutating func noteUnlessFirst(_ word: String, _ node: Node, among siblings: inout [String: Int]) {
        let line = Place(node).line
        if let first = siblings.updateValue(line, forKey: word) {
            siblings[word] = first
            note(.duplicate(.excerpt(word), firstLine: first), at: Place(node))
        }
    }

    /// The code of a language: ISO 639, two or three letters.
    mutating func language(_ node: Node?) -> String? {
        value(node, .language, nearest: { $0.lowercased() == $0 ? nil : $0.lowercased() }) {
            Self.isLanguage($0) ? $0 : nil
        }
    }

    /// The name of a time zone that the machine knows.
    mutating func zone(_ node: Node?) -> String? {
        let isKnown = isZone
        return value(node, .zone) { isKnown($0) ? $0 : nil }
    }

    /// A text in each of the programme's languages.
    mutating func texts(_ node: Node?) -> LocalizedText {
        guard let node, let mapping = mapping(node, expected: .texts) else { return LocalizedText([:]) }
        var texts: [String: PlainText] = [:]
        for (key, value) in pairs(of: mapping) {
            let code = key.scalar?.string ?? ""
            if !problems.isEmpty, YAMLDocument.isHidden(code) { continue }
            let language = LocalizedText.withoutCountry(code)
            let isLanguage = Self.isLanguage(language, country: code)
            if let languages, !languages.contains(isLanguage ? language : code) {
                let nearest = Spelling.nearest(to: code, in: languages.filter { mapping[$0] == nil })
                note(.undeclaredLanguage(.excerpt(code), declared: languages, nearest: nearest), at: Place(key))
            } else if !isLanguage {
                note(.expected(.language, found: found(key), nearest: nil), at: Place(key))
            }
            texts[code] = line(value) ?? PlainText("")
        }
        for language in languages ?? [] where texts[language] == nil {
            note(.missingLanguage(language), at: Place(node))
        }
        return LocalizedText(texts)
    }

    /// A line of text that says something.
    private mutating func line(_ node: Node) -> PlainText? {
        value(node, .line) {
            let text = PlainText($0)
            return text.isEmpty ? nil : text
        }
    }

    /// Whether a code is that of a language, alone or with its country: `ar-EG`.
    static func isLanguage(_ language: String, country code: String) -> Bool {
        let country = code.dropFirst(language.count)
        return isLanguage(language)
            && (country.isEmpty
                || country.utf8.count == 3
                    && country.dropFirst().utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    }

    static func isLanguage(_ code: String) -> Bool {
        (2...3).contains(code.utf8.count)
            && code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// The id that somebody meant: `Énergie 2` is `energie-2`.
    private static func identifier(like text: String) -> String? {
        let words = NameFold.words(text).filter { $0.utf8.allSatisfy { $0 < 0x80 } }
        let code = words.joined(separator: "-")
        return Label.isOne(code) ? code : nil
    }
}
