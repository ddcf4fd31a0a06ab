import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("Cities in several spellings")
struct CityNamesTests {
    private func names(_ people: [PlainText], _ language: String = "fr") throws -> CityNames {
        let sample = try SampleDay()
        let source = try #require(
            SummarySource(day: SampleDay.day(1), state: sample.state, world: sample.world, language: language))
        return CityNames(people, source)
    }

    @Test(
        "in Arabic and in Latin letters are one city",
        arguments: [
            ("Meknès", "مكناس"), ("Tétouan", "تطوان"), ("Oujda", "وجدة"), ("Sefrou", "صفرو"), ("Taza", "تازة"),
            ("Kénitra", "القنيطرة"), ("Moulay Yacoub", "مولاي يعقوب"), ("Azrou", "أزرو"), ("Ifrane", "إفران"),
            ("Khénifra", "خنيفرة"), ("Errachidia", "الرشيدية"), ("Témara", "تمارة"), ("Settat", "سطات"),
            ("Salé", "سلا"), ("Safi", "آسفي"), ("Casablanca", "الدار البيضاء"), ("Tanger", "طنجة"),
        ])
    func scripts(_ latin: PlainText, _ arabic: PlainText) throws {
        // Among all the others.
        let others: [PlainText] = [
            "Casablanca", "Tanger", "Agadir", "Béni Mellal", "الحسيمة", "الناظور", "ورزازات", "Essaouira", "الجديدة",
        ]
        let people = others + [latin, latin, arabic]
        #expect(try names(people).title(latin) == latin)
        #expect(try names(people).title(arabic) == latin)
        #expect(try names(people, "ar").title(latin) == arabic)
        for other in others { #expect(try names(people).title(other) == other) }
    }

    @Test("the script's titles count in every language, and for every spelling of them")
    func script() throws {
        let names = try names(["فاس", "FES", "Fez", "fès", "الرباط"])
        for city: PlainText in ["فاس", "FES", "Fez", "fès"] { #expect(names.title(city) == "Fès") }
        #expect(names.title("الرباط") == "Rabat")
    }

    @Test("where two come into question, neither is taken")
    func doubt() throws {
        let names = try names(["Salim", "Salem", "سالم"])
        #expect(["Salim", "Salem", "سالم"].map { names.title($0) } == ["Salim", "Salem", "سالم"])
    }

    @Test("the most frequent spelling names the city; nothing names nothing")
    func usual() throws {
        let names = try names(["SEFROU", "Sefrou", "Sefrou", ""])
        #expect(names.title("SEFROU") == "Sefrou")
        #expect(names.title("") == "")
    }
}
