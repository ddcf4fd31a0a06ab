import Localization
import Testing
import Words
import Workshop

/// Tags: (programme, words) to (name, title).
@Suite("Tags")
struct TagBookTests {
    private let programme = Programme(
        id: ID(high: 1, low: 1), code: "p", title: LocalizedText(["en": "P"]), languages: ["en", "fr"], categories: [],
        workshops: [],
        vocabularies: [
            Vocabulary(
                code: "axis",
                tags: [
                    Vocabulary.Tag(
                        code: "environment", title: LocalizedText(["en": "Environment", "fr": "Environnement"]))
                ]),
            Vocabulary(
                code: "form", use: .links, tags: [Vocabulary.Tag(code: "visit", title: LocalizedText(["en": "Visit"]))]),
        ])

    @Test(
        "a goal is found by its number and its title in every language; a script's tag by its id and titles; the rest stays as typed",
        arguments: [
            ("sdg7", "sdg/7"), ("ODD 7", "sdg/7"), ("sdg/17", "sdg/17"), ("Clean water and sanitation", "sdg/6"),
            ("Eau propre et assainissement", "sdg/6"), ("العمل المناخي", "sdg/13"), ("Koniec z ubóstwem", "sdg/1"),
            ("environment", "axis/environment"), ("ENVIRONNEMENT", "axis/environment"), ("wood", "wood"),
            ("visit", "visit"), ("envi", "axis/environment"), ("env", "env"),
        ])
    func found(typed: String, name: PlainText) {
        let book = TagBook(programme, t: Localizer(language: .english))
        #expect(book.tag(typed) == name)
    }

    @Test("a tag is called as the language calls it; those of the activity's vocabularies come first")
    func titles() {
        let book = TagBook(programme, first: ["sdg"], t: Localizer(language: .french))
        #expect(book.title(of: "axis/environment") == "Environnement" && book.title(of: "wood") == "wood")
        #expect(book.entries.count == 18 && book.entries.first?.name == "sdg/1")
        #expect(TagBook(programme, t: Localizer(language: .french)).entries.first?.name == "axis/environment")
    }

    @Test(
        "a word that stands in the title of one tag alone means it, whatever the article; what stands in two is a new one"
    )
    func words() {
        func tag(_ code: String, _ fr: String, _ ar: String) -> Vocabulary.Tag {
            Vocabulary.Tag(code: code, title: LocalizedText(["fr": PlainText(fr), "ar": PlainText(ar)]))
        }
        var programme = self.programme
        programme.vocabularies = [
            Vocabulary(
                code: "subject",
                tags: [
                    tag("bills", "Factures et usages", "الفواتير والاستعمال"), tag("women", "Femmes", "النساء"),
                    tag("waste", "Déchets et usages", "النفايات"),
                ])
        ]
        let book = TagBook(programme, t: Localizer(language: .french))
        for (typed, name) in [("factures", "subject/bills"), ("نساء", "subject/women"), ("النساء", "subject/women")] {
            #expect(book.tag(typed) == PlainText(name))
        }
        #expect(book.tag("usages") == "usages" && book.tag("eau") == "eau")
        #expect(book.tag(book.word(for: "subject/bills")) == "subject/bills")
        #expect(book.tag(book.word(for: "sdg/7")) == "sdg/7")
    }
}
