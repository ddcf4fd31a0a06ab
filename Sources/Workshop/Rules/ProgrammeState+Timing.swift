/// The run sheet: starting, ending, stretching and shifting. What was rehearsed on an earlier date does not stand in the
/// way of any of them on the day itself.
extension ProgrammeState {
    /// Minutes by which a plan can be moved at once: a day and a night either way.
    public static let adjustments = -1440...1440

    /// An activity starts. Another one of the same day that is still running ends at that instant: one room does one
    /// thing at a time. With the first one that starts on a date, all that was rehearsed on earlier dates goes back to
    /// what it was before: not started.
    /// - Throws: `unknownReference`; `hasEnded`.
    public func start(
        of activity: ID<Activity>, at instant: Instant, in world: World
    ) throws(Refusal) -> [Change] {
        guard let day = day(of: activity) else { throw .unknownReference }
        let rehearsed = day.activities.map { timing(of: $0.id) }.filter {
            day.isRehearsed($0, before: instant, in: world)
        }
        var after = timing(of: activity)
        if rehearsed.contains(after) { after = after.notStarted }
        guard after.endedAt == nil else { throw .hasEnded }
        guard after.startedAt == nil else { return [] }
        after.startedAt = instant
        return rehearsed.filter { $0.activity != activity }.map { revision(to: $0.notStarted) }
            + ends(ofRunningOn: day, except: Set(rehearsed.map(\.activity)), at: instant) + [revision(to: after)]
    }

    /// A running activity ends.
    /// - Throws: `unknownReference`, `notStarted`, `hasEnded`.
    public func end(of activity: ID<Activity>, at instant: Instant, in world: World) throws(Refusal) -> [Change] {
        var after = try timing(of: activity, at: instant, in: world)
        guard let started = after.startedAt else { throw .notStarted }
        guard after.endedAt == nil else { throw .hasEnded }
        after.endedAt = max(instant, started)
        return [revision(to: after)]
    }

    /// An activity that was ended too early goes on; another one that runs ends at that instant. Who came since it ended gets a place
    /// at its tables, as whoever comes late.
    /// - Throws: `unknownReference`, `notStarted`.
    public func resumption(
        of activity: ID<Activity>, at instant: Instant, in world: World
    ) throws(Refusal) -> [Change] {
        guard let day = day(of: activity) else { throw .unknownReference }
        var after = day.counted(timing(of: activity), at: instant, in: world)
        guard after.startedAt != nil else { throw .notStarted }
        guard let ended = after.endedAt else { return [] }
        after.endedAt = nil
        return ends(ofRunningOn: day, at: instant) + [revision(to: after)]
            + seats(forThoseSince: ended, in: activity, of: day.id, world: world)
    }

    /// One room does one thing at a time.
    private func ends(
        ofRunningOn day: Day, except rehearsed: Set<ID<Activity>> = [], at instant: Instant
    ) -> [Change] {
        day.activities.map { timing(of: $0.id) }.filter { $0.isRunning && !rehearsed.contains($0.activity) }.map {
            var after = $0
            after.endedAt = max(instant, $0.startedAt ?? instant)
            return revision(to: after)
        }
    }

    /// An activity gets more minutes, or fewer; it keeps one at least.
    /// - Throws: `unknownReference`, `notACount`, `hasEnded`; `tooShort` for less than a minute.
    public func stretch(
        of activity: ID<Activity>, byMinutes minutes: Int, in world: World
    ) throws(Refusal) -> [Change] {
        guard let planned = self.activity(activity)?.minutes else { throw .unknownReference }
        guard Self.adjustments.contains(minutes) else { throw .notACount(minutes) }
        var after = try timing(of: activity, at: world.now(), in: world)
        guard after.endedAt == nil else { throw .hasEnded }
        after.extraMinutes += minutes
        guard planned + after.extraMinutes >= 1 else { throw .tooShort }
        return minutes == 0 ? [] : [revision(to: after)]
    }

    /// The plan of everything that is still to come is put off (or brought forward) by so many minutes; what was passed over
    /// stays where it was.
    /// - Throws: `unknownReference`, `notACount`.
    public func shift(
        ofRestOf day: ID<Day>, byMinutes minutes: Int, in world: World
    ) throws(Refusal) -> [Change] {
        guard let day = self.day(day) else { throw .unknownReference }
        guard Self.adjustments.contains(minutes) else { throw .notACount(minutes) }
        guard minutes != 0 else { return [] }
        let timings = day.activities.map { day.counted(timing(of: $0.id), at: world.now(), in: world) }
        let last = timings.lastIndex { $0.startedAt != nil } ?? -1
        return timings.dropFirst(last + 1).map { timing in
            var after = timing
            after.shiftMinutes += minutes
            return revision(to: after)
        }
    }

    /// What counts of an activity at an instant.
    private func timing(
        of activity: ID<Activity>, at instant: Instant, in world: World
    ) throws(Refusal) -> Timing {
        guard let day = day(of: activity) else { throw .unknownReference }
        return day.counted(timing(of: activity), at: instant, in: world)
    }

    private func revision(to after: Timing) -> Change {
        .timing(Revision(from: timings[after.activity], to: after))
    }
}
