import Testing
import Workshop

@Suite("A length of time")
struct PeriodTests {
    @Test(
        "months and years stay within the month (date, period, date)",
        arguments: [
            ("2027-01-31", "1 month", "2027-02-28"), ("2028-01-31", "1 month", "2028-02-29"),
            ("2027-12-15", "3 months", "2028-03-15"), ("2026-12-03", "12 months", "2027-12-03"),
            ("2028-02-29", "1 year", "2029-02-28"), ("2027-08-31", "6 months", "2028-02-29"),
            ("2027-03-30", "2 weeks", "2027-04-13"), ("2027-12-31", "1 day", "2028-01-01"),
            ("2027-05-31", "1 month", "2027-06-30"),
        ])
    func adding(_ start: String, _ period: String, _ end: String) throws {
        let date = try #require(CivilDate(start))
        #expect(date.adding(try #require(Period(period))).description == end)
    }

    @Test("is written as it is read; what is none is none")
    func text() {
        #expect(Period("1 months")?.description == "1 month")
        #expect(Period("2 WEEK")?.description == "2 weeks")
        for text in ["month", "0 days", "-1 month", "1,5 months", "1 moon", "1 month ago", "999999 days", ""] {
            #expect(Period(text) == nil, "\(text)")
        }
    }

    @Test("every month from every day of four years lands in the month after, on its day or its last")
    func everyMonth() throws {
        let first = try #require(CivilDate("2027-01-01"))
        for offset in 0..<1461 {
            let (date, later) = (first.adding(days: offset), first.adding(days: offset).adding(Period(1, .month)))
            #expect(later.month == date.month % 12 + 1)
            #expect(later.day == date.day || later.adding(days: 1).day == 1)
        }
    }
}
