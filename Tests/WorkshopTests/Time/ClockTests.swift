import TestSupport
import Testing
import Workshop

/// Instants, and what the clock on the wall shows for them.
@Suite("Clock times")
struct ClockTests {
    @Test("a time of day is read with one digit or two, and written with two")
    func clockTime() {
        #expect(ClockTime("8:30")?.description == "08:30")
        #expect(ClockTime("00:00")?.minutes == 0)
        #expect(ClockTime("23:59")?.minutes == 1439)
        for wrong in ["", "24:00", "12:60", "12:5", "8", "8:30:00", "-1:30", "٨:٣٠", "008:30", " 8:30"] {
            #expect(ClockTime(wrong) == nil, "\(wrong)")
        }
    }

    @Test("a date, or a day of the week, that stands where a time belongs is told from what is neither")
    func dateAlone() throws {
        let today = try #require(CivilDate("2026-12-01"))
        for date in ["15/3", "15/03/2027", "2027-03-15", "15 mars", "١٥/٣", "Friday"] {
            #expect(WrittenMoment.isDateAlone(date, near: today), "\(date)")
        }
        for other in ["14:30", "14h30", "14.30", "15/3 14:30", "25:00", "soon", "", "14"] {
            #expect(!WrittenMoment.isDateAlone(other, near: today), "\(other)")
        }
    }

    @Test("minutes beyond a day, and before it, show the time of day")
    func beyond() {
        #expect(ClockTime(minutes: 1440 + 30).description == "00:30")
        #expect(ClockTime(minutes: -30).description == "23:30")
        #expect(ClockTime("23:50")?.adding(minutes: 20).minutes == 1450)
    }

    @Test("an instant and what is read from it agree, before and after the epoch, east and west")
    func local() throws {
        for offset in [0, 3600, -12_600, 50_400] {
            for day in ["1969-12-31", "1970-01-01", "2026-12-01", "2024-02-29"] {
                for clock in ["00:00", "08:47", "23:59"] {
                    let date = try #require(CivilDate(day)), time = try #require(ClockTime(clock))
                    let instant = Instant(date, time, secondsFromUTC: offset)
                    let local = LocalTime(instant.adding(seconds: 59), secondsFromUTC: offset)
                    #expect(local.date == date)
                    #expect(local.clock == time)
                    #expect(local.second == 59)
                }
            }
        }
    }

    @Test("milliseconds before the epoch belong to the second that they are in")
    func beforeTheEpoch() {
        let local = LocalTime(Instant(milliseconds: -1), secondsFromUTC: 0)
        #expect(local.date.description == "1969-12-31")
        #expect(local.clockWithSeconds == "23:59:59")
    }

    @Test("whole seconds between instants are rounded down, either way")
    func seconds() {
        let noon = Instant(milliseconds: 10_000)
        #expect(Instant(milliseconds: 11_999).seconds(since: noon) == 1)
        #expect(Instant(milliseconds: 8_001).seconds(since: noon) == -2)
        #expect(Instant(milliseconds: 9_000).seconds(since: noon) == -1)
        #expect(noon.adding(minutes: -1).milliseconds == -50_000)
    }
}
