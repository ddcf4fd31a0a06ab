import Localization
import Workshop

extension ProgrammeState {
    /// The country in which a workshop is held, as ISO 3166 writes it: that of its language, else that of its clocks; nil where
    /// neither says it.
    func country(of workshop: Workshop) -> String? {
        workshop.language.flatMap { LanguageCode.country($0) }
            ?? zone(of: workshop).flatMap { LanguageCode.country(ofZone: $0) }
    }

    /// The country of several workshops; nil where they lie in more than one.
    func country(of workshops: [Workshop]) -> String? {
        let countries = Set(workshops.map { country(of: $0) })
        return countries.count == 1 ? countries.first ?? nil : nil
    }
}
