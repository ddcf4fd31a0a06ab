/// What a person wants the screen to speak, once and for all.
public enum ScreenLanguage: Hashable, Sendable {
    /// One language, whatever the workshop's.
    case one(Language)
    /// What each workshop is held in, with English around it where Halqa does not speak that.
    case workshops

    /// How it is written in the settings: `fr`, `workshop`.
    public var name: String {
        switch self {
        case .one(let language): language.code
        case .workshops: Self.workshopsName
        }
    }

    /// Reads how it is written; nil for anything else.
    public init?(_ name: String) {
        if name == Self.workshopsName {
            self = .workshops
        } else if let language = Language(localeName: name) {
            self = .one(language)
        } else {
            return nil
        }
    }

    /// The one language; nil where it is the workshop's.
    public var language: Language? {
        if case .one(let language) = self { language } else { nil }
    }

    /// All that can be written.
    public static let names = Language.allCases.map(\.code) + [workshopsName]

    private static let workshopsName = "workshop"
}
