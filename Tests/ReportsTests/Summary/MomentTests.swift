import Reports
import TestSupport
import Testing
import Workshop

@Suite("A moment as the room's clock showed it")
struct MomentTests {
    @Test(
        "is written in ISO 8601 with the distance to UTC",
        arguments: [
            (3600, "2026-12-01T09:36:05+01:00"), (0, "2026-12-01T08:36:05+00:00"),
            (-12_600, "2026-12-01T05:06:05-03:30"), (50_400, "2026-12-01T22:36:05+14:00"),
        ])
    func writing(_ secondsFromUTC: Int, _ expected: String) {
        let instant = Instant(SampleDay.date, ClockTime(minutes: 8 * 60 + 36), secondsFromUTC: 0).adding(seconds: 5)
        let moment = Moment(instant, in: FixedWorld(now: instant, secondsFromUTC: secondsFromUTC).world)
        #expect(moment.description == expected)
        #expect(Moment(expected) == moment)
    }

    @Test(
        "reads nothing else",
        arguments: [
            "", "2026-12-01", "2026-12-01T09:36:05Z", "2026-12-01 09:36:05+01:00", "2026-02-30T09:36:05+01:00",
            "2026-12-01T09:36:60+01:00", "2026-12-01T09:36:05+0100!", "2026-12-01T24:36:05+01:00",
            "٢٠٢٦-12-01T09:36:05",
        ])
    func refusing(_ text: String) {
        #expect(Moment(text) == nil)
    }
}
