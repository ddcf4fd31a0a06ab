import Localization
import Testing
import Workshop

@Suite("Dates as people write them")
struct WrittenDateTests {
    private let today = CivilDate("2026-12-01")

    @Test(
        "numbers in any digits, months by name, and the next such day where no year is written",
        arguments: [
            ("20/12/2026", "2026-12-20"), ("20/12", "2026-12-20"), ("٢٠٢٦-١٢-٢٠", "2026-12-20"),
            ("20 décembre", "2026-12-20"), ("20 دجنبر", "2026-12-20"), ("20-12-26", "2026-12-20"),
            ("15/3", "2027-03-15"), ("1er mars", "2027-03-01"), ("March 3rd, 2028", "2028-03-03"),
            ("٣ غشت ٢٠٢٧", "2027-08-03"), ("5 déc. 2026", "2026-12-05"), ("30/11", "2027-11-30"),
        ])
    func read(text: String, date: String) throws {
        #expect(CivilDate(written: text, near: try #require(today))?.description == date)
    }

    @Test("a date is read as every language writes it, with its months long and short", arguments: Language.allCases)
    func written(_ language: Language) throws {
        let t = Localizer(language: language)
        for month in 1...12 {
            for day in [1, 2, 28] {
                for style in [Localizer.DateStyle.long, .short] {
                    let text = t.date(year: 2027, month: month, day: day, weekday: 0, style: style)
                    let near = CivilDate(year: 2027, month: 1, day: 1)
                    let date = CivilDate(year: 2027, month: month, day: day)
                    #expect(CivilDate(written: text, near: try #require(near)) == date, "\(text)")
                }
            }
        }
    }

    @Test(
        "what is no date stays none",
        arguments: ["12/20/2026", "30/2", "décembre", "20", "Karim", "20 Karim", "32 mars", "20 décembre 2026 3", ""])
    func none(text: String) throws {
        #expect(CivilDate(written: text, near: try #require(today)) == nil)
    }
}
