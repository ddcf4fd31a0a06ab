import Testing

@testable import Localization

@Suite("Plurals by language")
struct PluralTests {
    /// Source: Unicode CLDR 45, the integer samples of each plural category.
    @Test(
        "Arabic has six forms",
        arguments: [
            (0, [0]), (1, [1]), (2, [2]),
            (3, [3, 4, 9, 10, 103, 110, 1003, 1010]),
            (4, [11, 12, 26, 99, 111, 199, 1011, 1099]),
            (5, [100, 101, 102, 200, 202, 300, 500, 1000, 10_000, 1_000_000]),
        ])
    func arabic(form: Int, counts: [Int]) {
        for count in counts { #expect(Language.arabic.pluralForm(count) == form, "\(count)") }
    }

    @Test(
        "Polish has three forms: one, few, and all others, the teens among them",
        arguments: [
            (0, [1]), (1, [2, 3, 4, 22, 24, 34, 102, 104, 122, 1002]),
            (2, [0, 5, 9, 10, 11, 12, 13, 14, 19, 20, 21, 25, 100, 101, 111, 112, 114, 1000, 1012]),
        ])
    func polish(form: Int, counts: [Int]) {
        for count in counts { #expect(Language.polish.pluralForm(count) == form, "\(count)") }
    }

    @Test("French has the singular for nothing and for one, English only for one")
    func frenchAndEnglish() {
        #expect([0, 1, 2, 21, 1_000_000].map(Language.french.pluralForm) == [0, 0, 1, 1, 1])
        #expect([0, 1, 2, 21, 1_000_000].map(Language.english.pluralForm) == [1, 0, 1, 1, 1])
    }

    @Test("a count below nothing takes the form of its magnitude, the smallest there is included")
    func negative() {
        #expect(Language.arabic.pluralForm(-2) == 2)
        #expect(Language.french.pluralForm(-1) == 0)
        #expect(Language.arabic.pluralForm(.min) == 3)
    }

    @Test("lines are counted as each language counts them")
    func sentences() {
        func lines(_ language: Language, _ counts: [Int]) -> [String] {
            counts.map { Localizer(language: language).plural("%1 line", "%1 lines", $0) }
        }
        #expect(lines(.english, [0, 1, 2]) == ["0 lines", "1 line", "2 lines"])
        #expect(lines(.french, [0, 1, 2]) == ["0 contribution", "1 contribution", "2 contributions"])
        #expect(
            lines(.arabic, [0, 1, 2, 3, 11, 100])
                == ["لا مساهمة", "مساهمة واحدة", "مساهمتان", "3 مساهمات", "11 مساهمة", "100 مساهمة"])
    }
}
