public import Localization

extension Localizer {
    /// `Arabic and French`: the languages with these ISO 639-1 codes; one that Halqa does not speak
    /// is called as it calls itself.
    public func languages(_ codes: [String]) -> String {
        list(codes.map { Language(localeName: $0)?.entry.name(self) ?? LanguageCode.ownName($0) })
    }
}
