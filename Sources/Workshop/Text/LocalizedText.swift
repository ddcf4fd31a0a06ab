import Localization

/// A text of the script in the languages it carries, by ISO 639-1 code; where a country has other words, with its ISO 3166
/// code: `ar-EG`.
public struct LocalizedText: Hashable, Sendable {
    /// Language code → text; empty texts are not kept.
    public let texts: [String: PlainText]

    /// Makes a text from its languages.
    public init(_ texts: [String: PlainText]) {
        self.texts = texts.filter { !$0.value.isEmpty }
    }

    /// A text that is the same in every language, such as a line that a table wrote.
    public init(same text: PlainText) {
        self.init([Self.anyLanguage: text])
    }

    /// The text in `language`, in its country's words where it has some, else in the first language it has of `fallback`,
    /// else in any; of these, one in the letters that whoever reads `language` reads goes before all others. Empty only if
    /// it has none.
    public func text(in language: String, fallback: [String] = Self.spoken) -> PlainText {
        for code in [language, Self.withoutCountry(language), Self.anyLanguage] {
            if let text = texts[code] { return text }
        }
        let order = fallback.filter { texts[$0] != nil } + texts.keys.sorted()
        let letters = LanguageCode.letters(language)
        let readable = order.first { LanguageCode.letters($0) == letters }
        return (readable ?? order.first).flatMap { texts[$0] } ?? PlainText("")
    }

    /// The languages that Halqa speaks, of which one is there before all others that a text may have.
    public static let spoken = Language.allCases.map(\.code)

    /// `ar` of `ar-EG`.
    public static func withoutCountry(_ language: String) -> String {
        String(language.prefix { $0 != "-" })
    }

    /// The same text, saying something else in one language.
    func saying(_ text: PlainText, in language: String) -> LocalizedText {
        LocalizedText(texts.merging([language: text]) { $1 })
    }

    /// The code under which a text stands that has no language of its own (ISO 639-2 "undetermined").
    public static let anyLanguage = "und"
}

extension LocalizedText: Codable {
    /// Reads `{"fr":"…","ar":"…"}`.
    /// - Throws: `DecodingError` where it is no object of texts.
    public init(from decoder: any Decoder) throws {
        self.init(try [String: PlainText](from: decoder))
    }

    /// Writes the texts by their languages.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        try texts.encode(to: encoder)
    }
}
