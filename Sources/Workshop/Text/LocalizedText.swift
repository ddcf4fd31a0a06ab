/// A text of the script in the languages it carries, by ISO 639-1 code.
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

    /// The text in `language`, else in the first language it has of `fallback`, else in any. Empty only if it has none.
    public func text(in language: String, fallback: [String] = ["en", "fr", "ar"]) -> PlainText {
        for code in [language, Self.anyLanguage] + fallback {
            if let text = texts[code] { return text }
        }
        return texts.min { $0.key < $1.key }?.value ?? PlainText("")
    }

    /// The code under which a text stands that has no language of its own (ISO 639-2 "undetermined").
    public static let anyLanguage = "und"
}

extension LocalizedText: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try [String: PlainText](from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try texts.encode(to: encoder)
    }
}
