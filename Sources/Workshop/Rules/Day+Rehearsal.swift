// A run sheet may be tried out days before. What was started then is a rehearsal: it is shown while nothing else is
// known of the day, but it is no part of the day itself.
extension World {
    /// The date to which an instant belongs for those who sit up late: until six, it is still that of the evening.
    public func workingDate(_ instant: Instant) -> CivilDate { localTime(instant.adding(minutes: -6 * 60)).date }

    /// Today, for those who sit up late.
    public var today: CivilDate { workingDate(now()) }
}

extension Day {
    /// Whether an instant is on one of its dates.
    public func isToday(_ instant: Instant, in world: World) -> Bool { dates.contains(world.workingDate(instant)) }

    /// Whether a timing is of an earlier date than that of `instant`, and of one before the day's own.
    func isRehearsed(_ timing: Timing, before instant: Instant, in world: World) -> Bool {
        guard let started = timing.startedAt else { return false }
        return world.workingDate(started) < min(date, world.workingDate(instant))
    }

    /// What counts at an instant: once the day's own date has come, nothing that was rehearsed before does.
    func counted(_ timing: Timing, at instant: Instant, in world: World) -> Timing {
        isToday(instant, in: world) && isRehearsed(timing, before: instant, in: world)
            ? timing.notStarted : timing
    }
}

extension Timing {
    /// The plan as it was moved, without what has happened.
    var notStarted: Timing {
        Timing(activity: activity, extraMinutes: extraMinutes, shiftMinutes: shiftMinutes)
    }
}
