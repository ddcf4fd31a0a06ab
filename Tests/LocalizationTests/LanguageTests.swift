import Testing

@testable import Localization

@Suite("What a language has of its own")
struct LanguageTests {
    @Test("is there in every part, and in the number that a part needs", arguments: Language.allCases)
    func whole(_ language: Language) {
        let entry = language.entry
        #expect(!entry.ownName.isEmpty && LanguageCode.ownName(language.code) == entry.ownName)
        let dates = entry.dates
        #expect([dates.months, dates.shortMonths, dates.otherMonths].map(\.count) == [12, 12, 12])
        #expect(Set(dates.months).count == 12 && Set(dates.shortMonths).count == 12)
        #expect(Set(dates.weekdays).count == 7)
        #expect(entry.answers.yes != entry.answers.no)
        // The letters that every language answers with say the same in this one.
        #expect(entry.answers.yes != "n" && entry.answers.yes != "q" && entry.answers.no != "y")
        #expect(Set(entry.rosters.yes).isDisjoint(with: entry.rosters.no))
        #expect(entry.rosters.languageNames[language.code]?.isEmpty == false)
    }

    @Test("no two languages have one name, in any language", arguments: Language.allCases)
    func names(_ language: Language) {
        let t = Localizer(language: language)
        #expect(Set(Language.allCases.map { $0.entry.name(t) }).count == Language.allCases.count)
        #expect(Set(Language.allCases.map(\.ownName)).count == Language.allCases.count)
    }

    @Test("a locale's name says the language, or none of ours")
    func locales() {
        #expect(Language(localeName: "fr_MA.UTF-8") == .french)
        #expect(Language(localeName: "ar-MA") == .arabic)
        #expect(Language(localeName: "EN") == .english)
        #expect(Language(localeName: "el_GR.UTF-8") == nil && Language(localeName: "") == nil)
        #expect(LanguageCode.primary("el_GR.UTF-8@euro") == "el")
    }

    @Test("a language that Halqa does not speak has its own name and direction, and its texts English around them")
    func others() {
        #expect(LanguageCode.ownName("el") == "Ελληνικά" && LanguageCode.ownName("qqq") == "qqq")
        #expect(LanguageCode.isRightToLeft("ar") && LanguageCode.isRightToLeft("he"))
        #expect(!LanguageCode.isRightToLeft("el") && !LanguageCode.isRightToLeft("fr"))
        let t = Localizer(speaking: "el")
        #expect(t.language == .english && t.textLanguage == "el")
        let french = Localizer(speaking: "fr", digits: .arabicIndic)
        #expect(french.language == .french && french.textLanguage == "fr" && french.digits == .arabicIndic)
        #expect(Localizer(language: .arabic).textLanguage == "ar")
    }

    @Test("what the screen speaks is written as a code, or as the workshop's")
    func screen() {
        #expect(ScreenLanguage("fr_MA") == .one(.french) && ScreenLanguage("workshop") == .workshops)
        #expect(ScreenLanguage("el") == nil && ScreenLanguage("") == nil)
        #expect(ScreenLanguage.names.allSatisfy { ScreenLanguage($0)?.name == $0 })
        #expect(ScreenLanguage.workshops.language == nil && ScreenLanguage.one(.arabic).language == .arabic)
    }
}
