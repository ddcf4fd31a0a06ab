/// A language of screens and papers, named by its ISO 639-1 code.
///
/// The set is closed: a language is offered only when its catalogue is complete. A script may carry texts in more
/// languages than these; they are shown by falling back, never lost.
public enum Language: String, CaseIterable, Codable, Sendable {
    case english = "en"
    case french = "fr"
    case arabic = "ar"

    /// The ISO 639-1 code, as scripts and `--lang` write it.
    public var code: String { rawValue }

    /// True when the language is written from right to left.
    public var isRightToLeft: Bool { self == .arabic }

    /// Reads `fr`, `fr_MA.UTF-8`, `ar-MA`; nil for any language that Halqa does not speak.
    public init?(localeName: String) {
        let code = localeName.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        self.init(rawValue: code.lowercased())
    }
}
