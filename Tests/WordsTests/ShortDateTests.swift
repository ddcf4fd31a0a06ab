import Localization
import Testing
import Words
import Workshop

/// A date in numbers, as the readers of each language write it; what is shown is read.
@Suite("Short dates")
struct ShortDateTests {
    @Test(
        "each language in its own form, which typing takes too",
        arguments: [
            (Language.english, "2027-01-05"), (.french, "05/01/2027"), (.arabic, "05/01/2027"), (.polish, "05.01.2027"),
        ])
    func forms(language: Language, written: String) throws {
        let date = try #require(CivilDate(year: 2027, month: 1, day: 5))
        #expect(Localizer(language: language).date(date) == written)
        #expect(CivilDate(written: written, near: date.adding(days: -400)) == date)
    }

    @Test("a day of the week is the next such day after today")
    func weekday() throws {
        // A Tuesday.
        let today = try #require(CivilDate(year: 2026, month: 12, day: 1))
        for (word, days) in [("Friday", 3), ("vendredi", 3), ("الجمعة", 3), ("piątek", 3), ("mardi", 7), ("Monday", 6)]
        {
            #expect(CivilDate(due: word, from: today) == today.adding(days: days), "\(word)")
        }
        #expect(CivilDate(due: "someday", from: today) == nil)
    }
}
