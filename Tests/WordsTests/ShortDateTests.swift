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

    @Test(
        "words that lead to a date belong to it, and the end of a month is its last day",
        arguments: [
            ("pour le 15/01", "2027-01-15"), ("avant le 15 janvier", "2027-01-15"), ("d’ici vendredi", "2026-12-04"),
            ("by Friday", "2026-12-04"), ("until 15 January 2028", "2028-01-15"), ("vendredi 4 décembre", "2026-12-04"),
            ("do piątku", "2026-12-04"), ("na środę", "2026-12-02"), ("przed 15 stycznia", "2027-01-15"),
            ("قبل يوم الجمعة", "2026-12-04"), ("قبل 15 يناير", "2027-01-15"), ("fin janvier", "2027-01-31"),
            ("pour la fin de février 2028", "2028-02-29"), ("by the end of December", "2026-12-31"),
            ("نهاية يناير", "2027-01-31"), ("في نهاية شهر فبراير", "2027-02-28"), ("do końca stycznia", "2027-01-31"),
        ])
    func led(written: String, date: String) throws {
        let today = try #require(CivilDate(year: 2026, month: 12, day: 1))
        #expect(CivilDate(due: written, from: today)?.description == date)
    }

    @Test(
        "what only leads to a date, or says more, is none",
        arguments: ["pour le", "fin", "fin Karim", "le bois", "vendredi Karim"])
    func none(written: String) throws {
        let today = try #require(CivilDate(year: 2026, month: 12, day: 1))
        #expect(CivilDate(due: written, from: today) == nil)
    }
}
