import Testing
import Workshop

/// A script's text in the languages it carries.
@Suite("Localized text")
struct LocalizedTextTests {
    private let title = LocalizedText(["fr": "Accueil", "ar": "الاستقبال", "en": ""])

    @Test("the language asked for, else the first of the fallback that there is, else any")
    func fallback() {
        #expect(title.text(in: "ar") == "الاستقبال")
        #expect(title.text(in: "en") == "Accueil")
        #expect(title.text(in: "pl") == "Accueil")
        #expect(title.text(in: "wo", fallback: []) == "Accueil")
        #expect(LocalizedText([:]).text(in: "en").isEmpty)
    }

    @Test("what cannot be read stands only where nothing can be", arguments: ["pl", "en", "tr", "de-AT"])
    func latinLetters(language: String) {
        #expect(title.text(in: language, fallback: ["ar", "fr"]) == "Accueil")
        #expect(title.text(in: language, fallback: ["ar"]) == "Accueil")
        #expect(LocalizedText(["ar": "فاس", "ru": "Фес"]).text(in: language, fallback: ["ru", "ar"]) == "Фес")
        #expect(LocalizedText(["ar": "فاس"]).text(in: language, fallback: ["fr"]) == "فاس")
        // Of several that can be read, the first of the programme's.
        let city = LocalizedText(["ar": "فاس", "es": "Fez", "fr": "Fès"])
        #expect(city.text(in: language, fallback: ["ar", "fr", "es"]) == "Fès")
        #expect(city.text(in: language, fallback: ["es", "ar", "fr"]) == "Fez")
    }

    @Test(
        "nor do readers of Arabic letters get Latin ones where there are theirs",
        arguments: ["ar", "ar-EG", "fa", "ary"])
    func arabicLetters(language: String) {
        let city = LocalizedText(["ar-MA": "فاس", "fr": "Fès", "en": "Fez"])
        #expect(city.text(in: language, fallback: ["fr", "en"]) == "فاس")
        #expect(LocalizedText(["fr": "Fès", "en": "Fez"]).text(in: language, fallback: ["fr", "en"]) == "Fès")
    }

    @Test("an empty text is none")
    func empty() {
        #expect(title.texts.keys.sorted() == ["ar", "fr"])
    }

    @Test("what a table wrote is the same in every language")
    func same() {
        #expect(LocalizedText(same: "Préchauffer").text(in: "ar") == "Préchauffer")
    }
}
