public import Localization

extension Localizer {
    /// `Arabic and French`: the languages with these ISO 639-1 codes; one that Halqa does not speak
    /// is called by its name here where many people know it, else as it calls itself.
    public func languages(_ codes: [String]) -> String {
        list(codes.map { Language(localeName: $0)?.entry.name(self) ?? known($0) ?? LanguageCode.ownName($0) })
    }

    /// The name of a language that Halqa does not speak and that people in its rooms do.
    private func known(_ code: String) -> String? {
        switch LanguageCode.primary(code) {
        case "de": self("German")
        case "es": self("Spanish")
        case "it": self("Italian")
        case "nl": self("Dutch")
        case "pt": self("Portuguese")
        case "ru": self("Russian")
        case "tr": self("Turkish")
        case "uk": self("Ukrainian")
        case "fa": self("Persian")
        case "ku", "ckb": self("Kurdish")
        case "wo": self("Wolof")
        case "ber", "zgh", "tzm": self("Amazigh")
        case "shi": self("Tashelhit")
        case "rif": self("Tarifit")
        case "kab": self("Kabyle")
        default: nil
        }
    }
}
