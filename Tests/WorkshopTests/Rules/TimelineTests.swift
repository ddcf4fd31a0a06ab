import TestSupport
import Testing
import Workshop

/// What the run sheet forecasts: planned, real, and what is to come when delays are carried on.
@Suite("The timeline")
struct TimelineTests {
    private static let today = SampleDay.day(1)

    /// `09:15–09:30 ahead`, one line an activity.
    private func table(_ day: SampleDay) throws -> [String] {
        try timeline(day).slots.map { "\($0.start)–\($0.end) \($0.state)" }
    }

    private func timeline(_ day: SampleDay) throws -> Timeline {
        Timeline(
            day: try #require(day.state.day(Self.today)), timings: { day.state.timing(of: $0) }, world: day.world)
    }

    private func activity(_ index: Int, _ day: SampleDay) throws -> ID<Activity> {
        try #require(day.state.day(Self.today)).activities[index].id
    }

    @Test("before the day begins, the forecast is the plan")
    func planned() throws {
        let day = try SampleDay(at: .planned)
        #expect(
            try table(day) == [
                "08:30–09:15 ahead", "09:15–09:30 ahead", "09:30–10:30 ahead", "10:30–10:50 ahead",
                "10:50–12:00 ahead", "12:00–12:30 ahead", "12:30–14:00 ahead", "14:00–14:40 ahead",
                "15:00–15:30 ahead",
            ])
        #expect(try timeline(day).running == nil)
        #expect(try timeline(day).next?.activity.code == "checkin")
    }

    @Test("what nobody started before a later activity was held all the same where something became of it")
    func used() throws {
        var day = try SampleDay(at: .planned)
        let plan = try #require(day.state.day(Self.today))
        try day.record(try day.state.start(of: activity(4, day), at: day.clock.now, in: day.world))
        func used() -> [String] {
            day.state.timeline(of: plan, in: day.world).slots.filter(\.isUsed).map(\.activity.code)
        }
        #expect(used() == [])
        try day.record(
            try day.state.arrival(of: SampleDay.person(1), on: Self.today, at: day.clock.now, by: "Amina"))
        #expect(used() == ["checkin"])
        let prompt = try #require(plan.activities[2].prompts.first)
        try day.record(
            try day.state.contribution(
                SampleDay.line(1), saying: "Stokers are paid by the load", kind: nil, to: prompt.id,
                in: plan.activities[2].id, group: 1, by: "Amina", at: day.clock.now))
        #expect(used() == ["checkin", plan.activities[2].code])
        // One that runs or has ended says itself when.
        #expect(!day.state.timeline(of: plan, in: day.world).slots[4].isUsed)
    }

    @Test("a start that is late by ten minutes pushes the rest, and the gap before the closing takes the delay up")
    func lateStart() throws {
        var day = try SampleDay(at: .planned)
        day.clock.advance(minutes: 15)  // 08:40
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        #expect(
            try table(day) == [
                "08:40–09:25 running", "09:25–09:40 ahead", "09:40–10:40 ahead", "10:40–11:00 ahead",
                "11:00–12:10 ahead", "12:10–12:40 ahead", "12:40–14:10 ahead", "14:10–14:50 ahead",
                "15:00–15:30 ahead",
            ])
        #expect(try timeline(day).slots.map(\.delay) == [10, 10, 10, 10, 10, 10, 10, 10, 0])
    }

    @Test("an overrun pushes the rest minute by minute; what is early is not brought forward")
    func overrun() throws {
        var day = try SampleDay(at: .planned)
        day.clock.advance(minutes: 5)
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        day.clock.advance(minutes: 52)
        #expect(try table(day)[0...1] == ["08:30–09:22 running", "09:22–09:37 ahead"])
        #expect(try timeline(day).running?.secondsLeft == -7 * 60)
        #expect(try timeline(day).running?.secondsGone == 52 * 60)

        try day.record(try day.state.end(of: activity(0, day), at: day.clock.now, in: day.world))
        #expect(try timeline(day).slots[0].overrun == 7)
        #expect(try table(day)[0...1] == ["08:30–09:22 ended", "09:22–09:37 ahead"])
    }

    @Test("what ends early leaves the next at its planned time")
    func early() throws {
        var day = try SampleDay(at: .planned)
        day.clock.advance(minutes: 5)
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        day.clock.advance(minutes: 20)
        try day.record(try day.state.end(of: activity(0, day), at: day.clock.now, in: day.world))
        #expect(try table(day)[0...1] == ["08:30–08:50 ended", "09:15–09:30 ahead"])
        #expect(try timeline(day).slots[0].overrun == -25)
    }

    @Test("what was passed over is skipped, and costs no time")
    func skipped() throws {
        var day = try SampleDay(at: .planned)
        day.clock.advance(minutes: 65)  // 09:30
        try day.record(try day.state.start(of: activity(2, day), at: day.clock.now, in: day.world))
        #expect(
            try table(day)[0...3] == [
                "08:30–09:15 skipped", "09:15–09:30 skipped", "09:30–10:30 running", "10:30–10:50 ahead",
            ])
    }

    @Test("stretch and shift move the plan itself: no delay is shown for them")
    func adjusted() throws {
        var day = try SampleDay(at: .planned)
        try day.record(try day.state.shift(ofRestOf: Self.today, byMinutes: 30, in: day.world))
        try day.record(try day.state.stretch(of: activity(0, day), byMinutes: 15, in: day.world))
        let slots = try timeline(day).slots
        #expect(try table(day)[0...1] == ["09:00–10:00 ahead", "10:00–10:15 ahead"])
        #expect(slots[0].delay == 0)
        #expect(slots[0].planned == ClockTime("09:00"))
        #expect(slots[0].plannedMinutes == 60)
        #expect(slots[1].delay == 15)
    }

    @Test("a rehearsal on another date counts its clock times from the date it really began")
    func rehearsal() throws {
        var day = try SampleDay(at: .planned)
        day.clock.now = Instant(SampleDay.date.adding(days: -12), ClockTime(minutes: 520), secondsFromUTC: 3600)
        #expect(try table(day)[0] == "08:30–09:15 ahead", "days before, the plan stands")
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        #expect(try table(day)[0...1] == ["08:40–09:25 running", "09:25–09:40 ahead"])
    }

    /// A day whose first two activities were rehearsed a week before, the second one never ended, at 08:35 on its date.
    private func rehearsed() throws -> SampleDay {
        var day = try SampleDay(at: .planned)
        let morning = day.clock.now.adding(minutes: 10)
        day.clock.now = morning.adding(minutes: -7 * 1440)
        for index in 0...1 {
            try day.record(try day.state.start(of: activity(index, day), at: day.clock.now, in: day.world))
            day.clock.advance(minutes: 20)
        }
        #expect(try table(day)[0...2] == ["08:35–08:55 ended", "08:55–09:15 running", "09:30–10:30 ahead"])
        day.clock.now = morning
        return day
    }

    @Test("a rehearsal that was left open is shown until the day comes, and then says nothing about it")
    func rehearsalLeftOpen() throws {
        let day = try rehearsed()
        #expect(try table(day)[0...2] == ["08:35–09:20 ahead", "09:20–09:35 ahead", "09:35–10:35 ahead"])
        #expect(try timeline(day).running == nil)

        day.clock.advance(minutes: -1440)
        #expect(try table(day)[0...2] == ["08:35–08:55 ended", "08:55–09:10 running", "09:30–10:30 ahead"])
        #expect(try timeline(day).running?.secondsGone == nil, "the rehearsal is over, no clock runs")
    }

    @Test("(rehearsed a week before, the first start on the day, the day counts its own clock)")
    func startAfterRehearsal() throws {
        var day = try rehearsed()
        let changes = try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world)
        #expect(changes.map(\.kind) == [.activityAdjusted, .activityStarted])
        try day.record(changes)
        day.clock.advance(minutes: 5)
        #expect(try table(day)[0...2] == ["08:35–09:20 running", "09:20–09:35 ahead", "09:35–10:35 ahead"])
        #expect(try timeline(day).running?.secondsGone == 5 * 60)

        // Both changes are taken back as one: the rehearsal is as it was.
        try day.record(changes.reversed().compactMap(\.inverse))
        #expect(day.state.timing(of: try activity(1, day)).isRunning)
    }

    @Test("a file that holds a rehearsal beside the day itself shows the day")
    func rehearsalBeside() throws {
        var day = try rehearsed()
        let id = try activity(2, day)
        try day.record([
            .timing(Revision(from: nil, to: Timing(activity: id, startedAt: day.clock.now)))
        ])
        #expect(
            try table(day)[0...3] == [
                "08:30–09:15 skipped", "09:15–09:30 skipped", "08:35–09:35 running", "10:30–10:50 ahead",
            ])
    }

    @Test("a day that goes on the morning after keeps what it has")
    func goesOnTheMorningAfter() throws {
        var day = try SampleDay(at: .planned)
        day.clock.advance(minutes: 5)
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        day.clock.advance(minutes: 1440)
        let changes = try day.state.start(of: activity(1, day), at: day.clock.now, in: day.world)
        #expect(changes.map(\.kind) == [.activityEnded, .activityStarted])
    }

    @Test("past midnight the clock goes on counting, and shows the small hours")
    func pastMidnight() throws {
        var day = try SampleDay(at: .planned)
        day.clock.now = Instant(SampleDay.date, ClockTime(minutes: 23 * 60 + 40), secondsFromUTC: 3600)
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        day.clock.advance(minutes: 60)
        let slots = try timeline(day).slots
        #expect(slots[0].end.minutes == 24 * 60 + 40)
        #expect(try table(day)[0...1] == ["23:40–00:40 running", "00:40–00:55 ahead"])
    }

    @Test(
        "a day that nobody closed is over in the morning: what was to come stands as planned, nothing runs up",
        arguments: [6 * 60, 9 * 60, 7 * 24 * 60])
    func neverClosed(minutesAfterMidnight: Int) throws {
        var day = try SampleDay(at: .planned)
        day.clock.advance(minutes: 15)  // 08:40
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        day.clock.now = Instant(
            SampleDay.date.adding(days: 1), ClockTime(minutes: minutesAfterMidnight), secondsFromUTC: 3600)
        #expect(try table(day)[0...1] == ["08:40–09:25 running", "09:15–09:30 ahead"])
        let slots = try timeline(day).slots
        #expect(slots.dropFirst().allSatisfy { $0.delay == 0 })
        #expect(slots[0].secondsLeft == nil)
        #expect(slots[0].secondsGone == nil)
    }

    @Test("a clock set back shows no negative time gone, and no more time left than was planned")
    func clockSetBack() throws {
        var day = try SampleDay(at: .planned)
        try day.record(try day.state.start(of: activity(0, day), at: day.clock.now, in: day.world))
        day.clock.advance(minutes: -120)
        let running = try #require(try timeline(day).running)
        #expect(running.secondsGone == 0)
        #expect(running.secondsLeft == 45 * 60)
    }
}
