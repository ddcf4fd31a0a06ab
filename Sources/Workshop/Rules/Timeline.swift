/// A day's run sheet at an instant: what was, what is, and when everything else will be if nothing is done.
public struct Timeline: Sendable, Equatable {
    /// One activity's line.
    public struct Slot: Sendable, Equatable {
        /// How far the activity has come.
        public enum State: Sendable, Equatable {
            case ended, running, ahead
            /// A later one has started instead.
            case skipped
        }

        /// The activity.
        public var activity: Activity
        /// How far it has come.
        public var state: State
        /// Its start in the plan as it now stands (with shifts, without delays).
        public var planned: ClockTime
        /// Its length in the plan as it now stands, in minutes.
        public var plannedMinutes: Int
        /// When it started, or is to start when delays are carried on.
        public var start: ClockTime
        /// When it ended, or is to end.
        public var end: ClockTime
        /// For a running activity, seconds until its time is up; negative when it overruns; nil on a day that is over,
        /// where nobody said when it ended.
        public var secondsLeft: Int?
        /// For a running activity, seconds since it started; nil on a day that is over.
        public var secondsGone: Int?
        /// Of one that nobody started, whether something became of it all the same: it was held, and nobody knows when.
        public var isUsed = false
        /// Minutes by which it starts (or started) later than planned; negative when earlier.
        public var delay: Int { start.minutes - planned.minutes }
        /// Where it runs and more of its time is left than anybody ends it early by, the minutes that it took so far, of those that it
        /// has; nil for all else.
        public var early: (gone: Int, planned: Int)? {
            guard let secondsLeft, secondsLeft > Self.slack * 60, let secondsGone else { return nil }
            return (secondsGone / 60, plannedMinutes)
        }
        /// What ends so many minutes before its time is through, and not broken off.
        private static let slack = 5
        /// Minutes by which it took longer than planned; nil until it has ended.
        public var overrun: Int? { state == .ended ? end.minutes - start.minutes - plannedMinutes : nil }
    }

    /// The lines, in the plan's order.
    public var slots: [Slot]

    /// The night ends a day that nobody closed: at six the next morning, in minutes since its midnight.
    private static let end = ClockTime(minutes: 30 * 60)

    /// Where the day stands.
    /// - Parameters:
    ///   - day: the plan.
    ///   - timings: what has happened to it.
    ///   - isUsed: whether something became of an activity that nobody started.
    ///   - world: reads instants as clock times; its present is the instant of the timeline.
    public init(
        day: Day, timings: (ID<Activity>) -> Timing, isUsed: (Activity) -> Bool = { _ in false }, world: World
    ) {
        let now = world.now()
        // Files of before a rehearsal was set aside by the first start may hold both.
        let isUnderWay = day.activities.contains { activity in
            timings(activity.id).startedAt.map { world.workingDate($0) >= day.date } ?? false
        }
        func counted(_ activity: ID<Activity>) -> Timing {
            let timing = timings(activity)
            return isUnderWay && day.isRehearsed(timing, before: now, in: world)
                ? timing.notStarted : day.counted(timing, at: now, in: world)
        }
        let started = day.activities.compactMap { counted($0.id).startedAt }
        // A rehearsal is held on another date than the plan's: clock times count from the date it really began. It is
        // shown so until the day itself comes.
        let date = started.min().map { world.localTime($0).date } ?? day.date
        func clock(_ instant: Instant) -> ClockTime {
            let local = world.localTime(instant)
            return local.clock.adding(minutes: (local.date.daysSinceEpoch - date.daysSinceEpoch) * 1440)
        }
        // People who are called one after the other, for days, are late for nothing.
        let isLive = day.channel == nil && (!started.isEmpty || world.localNow.date == date) && clock(now) < Self.end
        let lastStarted = day.activities.lastIndex { counted($0.id).startedAt != nil } ?? -1
        var earliest = isLive ? clock(now) : ClockTime(minutes: 0)
        slots = []
        for (index, activity) in day.activities.enumerated() {
            let timing = counted(activity.id)
            let planned = activity.start.adding(minutes: timing.shiftMinutes)
            let minutes = max(1, activity.minutes + timing.extraMinutes)
            var slot = Slot(
                activity: activity, state: index < lastStarted ? .skipped : .ahead, planned: planned,
                plannedMinutes: minutes, start: planned, end: planned.adding(minutes: minutes))
            if let started = timing.startedAt {
                slot.start = clock(started)
                if let ended = timing.endedAt {
                    slot.state = .ended
                    slot.end = clock(ended)
                } else {
                    slot.state = .running
                    slot.end = slot.start.adding(minutes: minutes)
                }
                if isLive, slot.state == .running {
                    slot.secondsGone = max(0, now.seconds(since: started))
                    // Before it began (the clock was set back) nothing has been used up, and no more than all is left.
                    slot.secondsLeft = started.adding(minutes: minutes).seconds(since: max(now, started))
                    slot.end = max(slot.end, clock(now))
                    earliest = slot.end
                }
            } else if slot.state == .skipped {
                slot.isUsed = isUsed(activity)
            } else if slot.state == .ahead {
                slot.start = max(planned, earliest)
                slot.end = slot.start.adding(minutes: minutes)
                earliest = slot.end
            }
            slots.append(slot)
        }
    }

    /// The line that runs now.
    public var running: Slot? { slots.last { $0.state == .running } }

    /// The next line that has not started.
    public var next: Slot? { slots.first { $0.state == .ahead } }
}
