import Testing
import Workshop

@testable import Correspondence

@Suite("Calendars")
struct CalendarTests {
    private let made = Instant(milliseconds: 1_796_136_000_000)
    private let date = CivilDate(year: 2027, month: 2, day: 9) ?? CivilDate(daysSinceEpoch: 0)

    /// Clocks that go back by an hour from one instant to another, as Morocco's do in Ramadan.
    private func zone(_ years: ClosedRange<Int> = 2027...2027) -> CalendarZone {
        // 7 February 2027, 03:00, to 14 March 2027, 02:00: tzdata 2025b, Morocco.
        let (start, end) = (
            Instant(CivilDate(year: 2027, month: 2, day: 7)!, ClockTime(minutes: 120), secondsFromUTC: 0),
            Instant(CivilDate(year: 2027, month: 3, day: 14)!, ClockTime(minutes: 120), secondsFromUTC: 0)
        )
        return CalendarZone("Africa/Casablanca", years: years) { $0 >= start && $0 < end ? 0 : 3600 }
    }

    private func lines(_ events: [CalendarEvent]) -> [String] {
        CalendarFile.written("Eco-hammams", events, madeAt: made).split(separator: "\r\n").map(String.init)
    }

    @Test("the clocks of a place: where the year begins, and each time that they are turned, to the second")
    func zones() {
        let lines = lines([
            CalendarEvent(id: "1", .clock(date, ClockTime(minutes: 510), minutes: 60), in: zone(), title: "Day")
        ])
        let start = lines.firstIndex(of: "BEGIN:VTIMEZONE") ?? 0
        let end = lines.firstIndex(of: "END:VTIMEZONE") ?? 0
        #expect(
            Array(lines[start...end]) == [
                "BEGIN:VTIMEZONE", "TZID:Africa/Casablanca",
                "BEGIN:DAYLIGHT", "DTSTART:20270101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "END:DAYLIGHT",
                "BEGIN:STANDARD", "DTSTART:20270207T030000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "END:STANDARD",
                "BEGIN:DAYLIGHT", "DTSTART:20270314T020000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "END:DAYLIGHT",
                "END:VTIMEZONE",
            ])
        #expect(lines.contains("DTSTART;TZID=Africa/Casablanca:20270209T083000"))
        #expect(lines.contains("DTEND;TZID=Africa/Casablanca:20270209T093000"))
    }

    @Test("events of one place share its clocks; those without one are by whatever clock hangs there")
    func shared() {
        let clock = CalendarEvent.When.clock(date, ClockTime(minutes: 510), minutes: 60)
        let all = lines([
            CalendarEvent(id: "1", clock, in: zone(), title: "One"),
            CalendarEvent(id: "2", clock, in: zone(), title: "Two"), CalendarEvent(id: "3", clock, title: "Three"),
        ])
        #expect(all.count { $0 == "BEGIN:VTIMEZONE" } == 1)
        #expect(all.contains("DTSTART:20270209T083000"))
    }

    @Test("whole dates end before the first that is not meant; an hour past midnight is on the next date")
    func dates() {
        let many = lines([CalendarEvent(id: "1", .dates(date...date.adding(days: 13)), title: "Calls")])
        #expect(many.contains("DTSTART;VALUE=DATE:20270209"))
        #expect(many.contains("DTEND;VALUE=DATE:20270223"))
        let late = lines([CalendarEvent(id: "1", .clock(date, ClockTime(minutes: 1380), minutes: 120), title: "Night")])
        #expect(late.contains("DTEND:20270210T010000"))
    }

    @Test("an event has one name for good, and says when it was made")
    func identity() {
        let event = CalendarEvent(id: "0190-7", .dates(date...date), title: "Order the pellets, today; all\nof them")
        let all = lines([event])
        #expect(all.contains("UID:0190-7"))
        #expect(all.contains("DTSTAMP:\(made.basicUTC)"))
        #expect(all.contains("SUMMARY:Order the pellets\\, today\\; all\\nof them"))
    }
}
