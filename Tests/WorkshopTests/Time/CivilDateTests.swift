import Testing
import Workshop

/// Dates of the Gregorian calendar.
@Suite("A date")
struct CivilDateTests {
    @Test("every day from 1600 to 2400 follows the day before, there and back")
    func everyDay() throws {
        var date = try #require(CivilDate(year: 1600, month: 1, day: 1))
        var weekday = date.weekday
        let end = try #require(CivilDate(year: 2400, month: 12, day: 31))
        #expect(weekday == 6)  // a Saturday
        while date < end {
            let next = date.adding(days: 1)
            #expect(next.daysSinceEpoch == date.daysSinceEpoch + 1)
            #expect(next > date)
            #expect(CivilDate(year: next.year, month: next.month, day: next.day) == next)
            weekday = (weekday + 1) % 7
            #expect(next.weekday == weekday)
            date = next
        }
        #expect(end.weekday == 0)  // a Sunday
    }

    @Test(
        "a leap year has a 29th of February, others have not",
        arguments: [(2000, true), (1900, false), (2024, true), (2026, false), (2100, false), (2400, true)])
    func leapYears(_ year: Int, _ isLeap: Bool) {
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CivilDate(year: year, month: 2, day: 30) == nil)
    }

    @Test("the epoch, and days that everybody knows")
    func known() {
        #expect(CivilDate("1970-01-01")?.daysSinceEpoch == 0)
        #expect(CivilDate("2026-12-01")?.weekday == 2)  // a Tuesday
        #expect(CivilDate("1969-12-31")?.daysSinceEpoch == -1)
        #expect(CivilDate("2000-03-01")?.daysSinceEpoch == 11_017)
    }

    @Test("a date is written and read in one form")
    func form() {
        #expect(CivilDate("2026-12-01")?.description == "2026-12-01")
        #expect(CivilDate(year: 1, month: 2, day: 3)?.description == "0001-02-03")
        for wrong in [
            "", "2026-12-1", "26-12-01", "2026/12/01", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01",
            "+026-12-01", "2026-12-01 ", "٢٠٢٦-١٢-٠١", "2026-12-01-01", "10000-01-01", "2026--2-01",
        ] {
            #expect(CivilDate(wrong) == nil, "\(wrong)")
        }
    }
}
