import Testing

@testable import Localization

@Suite("What a language has of its own")
struct LanguageTests {
    @Test("is there in every part, and in the number that a part needs", arguments: Language.allCases)
    func whole(_ language: Language) {
        let entry = language.entry
        #expect(!entry.ownName.isEmpty && LanguageCode.ownName(language.code) == entry.ownName)
        #expect(!entry.longCodes.isEmpty && entry.longCodes.allSatisfy { $0.utf8.count == 3 })
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

    @Test(
        "languages are called by their names in the reader's language, and what is shown is read back",
        arguments: Language.allCases)
    func namesOfOthers(_ language: Language) {
        let t = Localizer(language: language)
        for code in LanguageCode.all {
            let name = t.language(code)
            #expect(!name.isEmpty && name != code)
            // Some have one name for two codes.
            let read = LanguageCode.read(name)
            #expect(read.count == 1 && read.map(t.language) == [name], "\(code)")
        }
        #expect(
            LanguageCode.read(t.writtenLanguages(["fr", "de", "Amazigh du Souss"])) == ["fr", "de", "Amazigh du Souss"])
    }

    @Test("codes and names of any language are read, parted by commas or spaces")
    func read() {
        #expect(LanguageCode.read("ar fr") == ["ar", "fr"])
        #expect(LanguageCode.read("AR, français ; العربية") == ["ar", "fr"])
        #expect(LanguageCode.read("polski i angielski") == ["pl", "en"])
        #expect(LanguageCode.read("FRA, eng") == ["fr", "en"] && LanguageCode.read("ara pol") == ["ar", "pl"])
        #expect(LanguageCode.read("Amazigh du Souss، fr") == ["Amazigh du Souss", "fr"])
        #expect(LanguageCode.read(" ,; ").isEmpty)
        #expect(LanguageCode.named("  Arabe ") == "ar" && LanguageCode.named("Esperanto") == nil)
    }

    @Test("a country whose words a language has is said beside it, and no country of a name")
    func countries() {
        let t = Localizer(language: .english)
        #expect(t.language("ar-EG") == "Arabic (EG)" && t.language("ar") == "Arabic")
        #expect(t.language("Hassani-fr") == "Hassani-fr")
        #expect(t.languages(["fr", "ar"]) == "French and Arabic" && t.languages([]).isEmpty)
    }

    @Test("languages that share letters are known")
    func letters() {
        #expect(LanguageCode.letters("ar-EG") == .arabic && LanguageCode.letters("fa") == .arabic)
        #expect(LanguageCode.letters("pl") == .latin && LanguageCode.letters("kab") == .latin)
        #expect(LanguageCode.letters("ru") == .cyrillic && LanguageCode.letters("zgh") == .tifinagh)
    }

    @Test("what the screen speaks is written as a code, or as the workshop's")
    func screen() {
        #expect(ScreenLanguage("fr_MA") == .one(.french) && ScreenLanguage("workshop") == .workshops)
        #expect(ScreenLanguage("el") == nil && ScreenLanguage("") == nil)
        #expect(ScreenLanguage.names.allSatisfy { ScreenLanguage($0)?.name == $0 })
        #expect(ScreenLanguage.workshops.language == nil && ScreenLanguage.one(.arabic).language == .arabic)
    }
}
