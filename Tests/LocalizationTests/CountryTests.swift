import Localization
import Testing

@Suite("Months by country")
struct CountryTests {
    @Test(
        "Arabic months are called as in the country; Moroccan where none is known",
        arguments: [
            (nil, "نونبر"), ("MA", "نونبر"), ("EG", "نوفمبر"), ("TN", "نوفمبر"), ("LB", "تشرين الثاني"),
            ("PL", "نونبر"),
        ] as [(String?, String)])
    func months(_ country: String?, _ month: String) {
        let t = Localizer(language: .arabic).spoken(in: country)
        #expect(t.date(year: 2026, month: 11, day: 30, weekday: 1, style: .long) == "30 \(month) 2026")
        #expect(
            Localizer(language: .french).spoken(in: country).date(
                year: 2026, month: 11, day: 30, weekday: 1, style: .long)
                == "30 novembre 2026")
    }

    @Test("the country is that of the language's name, or of the zone")
    func countries() {
        #expect(LanguageCode.country("ar-EG") == "EG")
        #expect(LanguageCode.country("fr_MA.UTF-8") == "MA")
        #expect(LanguageCode.country("fr") == nil)
        #expect(LanguageCode.country(ofZone: "Africa/Cairo") == "EG")
        #expect(LanguageCode.country(ofZone: "Europe/Paris") == nil)
        #expect(Localizer(speaking: "ar-EG").country == "EG")
    }

    @Test("every country has twelve months")
    func whole() {
        for language in Language.allCases {
            for months in language.entry.dates.countries.values { #expect(Set(months).count == 12) }
        }
    }
}
