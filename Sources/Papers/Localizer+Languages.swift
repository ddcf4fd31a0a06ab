import Localization

extension Localizer {
    /// What a language is called in this one.
    public func name(of language: Language) -> String {
        switch language {
        case .english: self("English")
        case .french: self("French")
        case .arabic: self("Arabic")
        }
    }

    /// `Arabic and French`.
    public func languages(_ languages: [Language]) -> String { list(languages.map(name(of:))) }
}
