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
        #expect(title.text(in: "pl", fallback: []) == "الاستقبال")
        #expect(LocalizedText([:]).text(in: "en").isEmpty)
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
