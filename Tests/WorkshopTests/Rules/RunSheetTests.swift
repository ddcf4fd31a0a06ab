import TestSupport
import Testing
import Workshop

/// The run sheet: starting, ending, stretching, shifting. (before, change, after)
@Suite("The run sheet")
struct RunSheetTests {
    private static let today = SampleDay.day(1)

    private func activities(_ day: SampleDay) throws -> [Activity] {
        try #require(day.state.day(Self.today)).activities
    }

    @Test("starting an activity ends the one that runs, at the same instant")
    func startEndsTheRunningOne() throws {
        var day = try SampleDay(at: .planned)
        let plan = try activities(day)
        try day.record(try day.state.start(of: plan[0].id, at: day.clock.now, in: day.world))
        #expect(day.state.timing(of: plan[0].id).isRunning)
        day.clock.advance(minutes: 40)

        let changes = try day.state.start(of: plan[2].id, at: day.clock.now, in: day.world)
        #expect(changes.map(\.kind) == [.activityEnded, .activityStarted])
        try day.record(changes)

        #expect(day.state.timing(of: plan[0].id).endedAt == day.clock.now)
        #expect(day.state.timing(of: plan[2].id).startedAt == day.clock.now)
        #expect(day.state.timing(of: plan[1].id) == Timing(activity: plan[1].id), "passed over, not touched")
    }

    @Test("starting what runs changes nothing; starting what has ended is refused")
    func startTwice() throws {
        var day = try SampleDay(at: .planned)
        let activity = try activities(day)[0].id
        try day.record(try day.state.start(of: activity, at: day.clock.now, in: day.world))
        #expect(try day.state.start(of: activity, at: day.clock.now.adding(minutes: 5), in: day.world).isEmpty)
        try day.record(try day.state.end(of: activity, at: day.clock.now, in: day.world))
        #expect(throws: Refusal.hasEnded) { try day.state.start(of: activity, at: day.clock.now, in: day.world) }
    }

    @Test("what was rehearsed a week before is, on the day itself, as if it had not been")
    func rehearsed() throws {
        var day = try SampleDay(at: .planned)
        let plan = try activities(day)
        let morning = day.clock.now
        day.clock.now = morning.adding(minutes: -7 * 1440)
        try day.record(try day.state.start(of: plan[0].id, at: day.clock.now, in: day.world))
        try day.record(try day.state.end(of: plan[0].id, at: day.clock.now, in: day.world))
        try day.record(try day.state.stretch(of: plan[1].id, byMinutes: 5, in: day.world))
        try day.record(try day.state.start(of: plan[1].id, at: day.clock.now, in: day.world))

        day.clock.now = morning
        #expect(throws: Refusal.notStarted) {
            try day.state.end(of: plan[1].id, at: day.clock.now, in: day.world)
        }
        #expect(throws: Refusal.notStarted) {
            try day.state.resumption(of: plan[0].id, at: day.clock.now, in: day.world)
        }
        #expect(try day.state.stretch(of: plan[0].id, byMinutes: 5, in: day.world).count == 1)
        let shifts = try day.state.shift(ofRestOf: Self.today, byMinutes: 10, in: day.world)
        #expect(shifts.count == plan.count, "all of it is still ahead")

        try day.record(try day.state.start(of: plan[0].id, at: day.clock.now, in: day.world))
        #expect(day.state.timing(of: plan[0].id) == Timing(activity: plan[0].id, startedAt: morning))
        #expect(day.state.timing(of: plan[1].id) == Timing(activity: plan[1].id, extraMinutes: 5))
    }

    @Test("a second rehearsal takes the place of the first")
    func rehearsedTwice() throws {
        var day = try SampleDay(at: .planned)
        let plan = try activities(day)
        let first = day.clock.now.adding(minutes: -7 * 1440)
        try day.record(try day.state.start(of: plan[0].id, at: first, in: day.world))
        let second = first.adding(minutes: 2 * 1440)
        try day.record(try day.state.start(of: plan[1].id, at: second, in: day.world))
        #expect(day.state.timing(of: plan[0].id).startedAt == nil)
        #expect(day.state.timing(of: plan[1].id).startedAt == second)
    }

    @Test("ending needs a start, and happens once")
    func ending() throws {
        var day = try SampleDay(at: .planned)
        let activity = try activities(day)[0].id
        #expect(throws: Refusal.notStarted) { try day.state.end(of: activity, at: day.clock.now, in: day.world) }
        try day.record(try day.state.start(of: activity, at: day.clock.now, in: day.world))
        try day.record(try day.state.end(of: activity, at: day.clock.now.adding(minutes: 1), in: day.world))
        #expect(throws: Refusal.hasEnded) {
            try day.state.end(of: activity, at: day.clock.now.adding(minutes: 2), in: day.world)
        }
    }

    @Test("a clock that was set back does not end an activity before it started")
    func clockSetBack() throws {
        var day = try SampleDay(at: .planned)
        let activity = try activities(day)[0].id
        let start = day.clock.now
        try day.record(try day.state.start(of: activity, at: start, in: day.world))
        try day.record(try day.state.end(of: activity, at: start.adding(minutes: -30), in: day.world))
        #expect(day.state.timing(of: activity).endedAt == start)
    }

    @Test("an activity that was ended too early goes on with its first start")
    func resumption() throws {
        var day = try SampleDay(at: .planned)
        let activity = try activities(day)[0].id
        #expect(throws: Refusal.notStarted) { try day.state.resumption(of: activity, at: day.clock.now, in: day.world) }
        let start = day.clock.now
        try day.record(try day.state.start(of: activity, at: start, in: day.world))
        #expect(try day.state.resumption(of: activity, at: day.clock.now, in: day.world).isEmpty, "it runs")
        try day.record(try day.state.end(of: activity, at: start.adding(minutes: 1), in: day.world))
        try day.record(try day.state.resumption(of: activity, at: day.clock.now, in: day.world))
        #expect(day.state.timing(of: activity).isRunning)
        #expect(day.state.timing(of: activity).startedAt == start)
    }

    @Test("going on with an activity ends the one that runs: a room does one thing at a time")
    func resumptionEndsAnother() throws {
        var day = try SampleDay(at: .planned)
        let (first, second) = (try activities(day)[0].id, try activities(day)[1].id)
        let start = day.clock.now
        try day.record(try day.state.start(of: first, at: start, in: day.world))
        try day.record(try day.state.start(of: second, at: start.adding(minutes: 5), in: day.world))
        try day.record(try day.state.resumption(of: first, at: start.adding(minutes: 7), in: day.world))
        #expect(day.state.timing(of: first).isRunning)
        #expect(day.state.timing(of: second).endedAt == start.adding(minutes: 7))
    }

    @Test("who came after an activity had ended sits at its tables once it goes on; who stood up does not")
    func resumptionSeats() throws {
        var day = try SampleDay(at: .morning)
        let activity = SampleDay.measures
        try day.record(try day.state.start(of: activity, at: day.clock.now, in: day.world))
        try day.record(try day.state.seating(of: activity, world: day.world))
        let standing = try #require(day.state.seatings[activity]?.tables.joined().first)
        try day.record(try day.state.move(of: standing, toTable: nil, in: activity))
        try day.record(try day.state.end(of: activity, at: day.clock.now, in: day.world))
        let late = Stakeholder(id: SampleDay.person(77), name: "Latecomer Two")
        try day.record(
            try day.state.walkIn(late, on: SampleDay.day(1), at: day.clock.now.adding(minutes: 1), by: "desk 1"))
        #expect(day.state.seatings[activity]?.table(of: late.id) == nil)
        try day.record(
            try day.state.resumption(of: activity, at: day.clock.now.adding(minutes: 2), in: day.world))
        #expect(day.state.seatings[activity]?.table(of: late.id) != nil)
        #expect(day.state.seatings[activity]?.table(of: standing) == nil)
    }

    @Test("a stretch adds up; one minute is the least; what has ended stays as it was")
    func stretch() throws {
        var day = try SampleDay(at: .planned)
        let welcome = try activities(day)[1]  // 15 minutes
        try day.record(try day.state.stretch(of: welcome.id, byMinutes: 10, in: day.world))
        try day.record(try day.state.stretch(of: welcome.id, byMinutes: 5, in: day.world))
        #expect(day.state.timing(of: welcome.id).extraMinutes == 15)
        try day.record(try day.state.stretch(of: welcome.id, byMinutes: -29, in: day.world))
        #expect(day.state.timing(of: welcome.id).extraMinutes == -14)
        #expect(throws: Refusal.tooShort) { try day.state.stretch(of: welcome.id, byMinutes: -1, in: day.world) }
        try day.record(try day.state.start(of: welcome.id, at: day.clock.now, in: day.world))
        try day.record(try day.state.end(of: welcome.id, at: day.clock.now, in: day.world))
        #expect(throws: Refusal.hasEnded) { try day.state.stretch(of: welcome.id, byMinutes: 1, in: day.world) }
    }

    @Test("a shift moves what has not started, and only that")
    func shift() throws {
        var day = try SampleDay(at: .morning)  // the third activity runs
        let plan = try activities(day)
        try day.record(try day.state.shift(ofRestOf: Self.today, byMinutes: 20, in: day.world))
        try day.record(try day.state.shift(ofRestOf: Self.today, byMinutes: -5, in: day.world))
        #expect(plan.map { day.state.timing(of: $0.id).shiftMinutes } == [0, 0, 0, 15, 15, 15, 15, 15, 15])
        #expect(try day.state.shift(ofRestOf: Self.today, byMinutes: 0, in: day.world).isEmpty)
    }

    @Test("a number of minutes beyond any day is refused, not computed with", arguments: [Int.max, Int.min, 1_000_000])
    func absurdMinutes(_ minutes: Int) throws {
        let day = try SampleDay(at: .morning)
        #expect(throws: Refusal.notACount(minutes)) {
            try day.state.stretch(of: SampleDay.barriers, byMinutes: minutes, in: day.world)
        }
        #expect(throws: Refusal.notACount(minutes)) {
            try day.state.shift(ofRestOf: Self.today, byMinutes: minutes, in: day.world)
        }
    }

    @Test("an activity or a day that is not in the plan is refused")
    func unknown() throws {
        let day = try SampleDay(at: .planned)
        #expect(throws: Refusal.unknownReference) {
            try day.state.start(of: day.world.newID(), at: day.clock.now, in: day.world)
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.end(of: day.world.newID(), at: day.clock.now, in: day.world)
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.stretch(of: day.world.newID(), byMinutes: 1, in: day.world)
        }
        #expect(throws: Refusal.unknownReference) {
            try day.state.shift(ofRestOf: day.world.newID(), byMinutes: 1, in: day.world)
        }
    }
}
