/// A language of screens and papers, named by its ISO 639-1 code.
///
/// The set is closed: a language is offered only when its catalogue is complete. A script may carry texts in more
/// languages than these; they are shown with English around them, or by falling back, never lost.
///
/// A case here asks for its entry below, and an entry for everything that a language has of its own. Nothing outside
/// `Languages/` asks which language it is; `scripts/languages.sh` reads the cases, for scripts.
public enum Language: String, CaseIterable, Codable, Sendable {
    case english = "en"
    case french = "fr"
    case arabic = "ar"
    case polish = "pl"

    /// What it has of its own.
    public var entry: any LanguageEntry.Type {
        switch self {
        case .english: English.self
        case .french: French.self
        case .arabic: Arabic.self
        case .polish: Polish.self
        }
    }

    /// The ISO 639-1 code, as scripts and `--lang` write it.
    public var code: String { rawValue }

    /// What it calls itself.
    public var ownName: String { entry.ownName }

    /// True when the language is written from right to left.
    public var isRightToLeft: Bool { entry.isRightToLeft }

    /// Reads `fr`, `fr_MA.UTF-8`, `ar-MA`; nil for any language that Halqa does not speak.
    public init?(localeName: String) { self.init(rawValue: LanguageCode.primary(localeName)) }
}
