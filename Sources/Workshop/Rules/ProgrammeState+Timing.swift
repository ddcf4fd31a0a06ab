/// The run sheet: starting, ending, stretching and shifting.
extension ProgrammeState {
    /// Minutes by which a plan can be moved at once: a day and a night either way.
    private static let adjustments = -1440...1440

    /// An activity starts. Another one of the same day that is still running ends at that instant: one room does one
    /// thing at a time.
    public func start(of activity: ID<Activity>, at instant: Instant) throws(Refusal) -> [Change] {
        guard let day = day(of: activity) else { throw .unknownReference }
        let timing = timing(of: activity)
        guard timing.endedAt == nil else { throw .hasEnded }
        guard timing.startedAt == nil else { return [] }
        var after = timing
        after.startedAt = instant
        return try ends(ofRunningOn: day, at: instant) + [revision(to: after)]
    }

    /// A running activity ends.
    public func end(of activity: ID<Activity>, at instant: Instant) throws(Refusal) -> [Change] {
        guard day(of: activity) != nil else { throw .unknownReference }
        var after = timing(of: activity)
        guard let started = after.startedAt else { throw .notStarted }
        guard after.endedAt == nil else { throw .hasEnded }
        after.endedAt = max(instant, started)
        return [revision(to: after)]
    }

    /// An activity that was ended too early goes on; another one that runs ends at that instant.
    public func resumption(of activity: ID<Activity>, at instant: Instant) throws(Refusal) -> [Change] {
        guard let day = day(of: activity) else { throw .unknownReference }
        var after = timing(of: activity)
        guard after.startedAt != nil else { throw .notStarted }
        guard after.endedAt != nil else { return [] }
        after.endedAt = nil
        return try ends(ofRunningOn: day, at: instant) + [revision(to: after)]
    }

    /// One room does one thing at a time.
    private func ends(ofRunningOn day: Day, at instant: Instant) throws(Refusal) -> [Change] {
        var changes: [Change] = []
        for other in day.activities where timing(of: other.id).isRunning {
            changes += try end(of: other.id, at: instant)
        }
        return changes
    }

    /// An activity gets more minutes, or fewer; it keeps one at least.
    public func stretch(of activity: ID<Activity>, byMinutes minutes: Int) throws(Refusal) -> [Change] {
        guard let planned = self.activity(activity)?.minutes else { throw .unknownReference }
        guard Self.adjustments.contains(minutes) else { throw .notACount(minutes) }
        var after = timing(of: activity)
        guard after.endedAt == nil else { throw .hasEnded }
        after.extraMinutes += minutes
        guard planned + after.extraMinutes >= 1 else { throw .tooShort }
        return [revision(to: after)]
    }

    /// The plan of everything that has not started yet is put off (or brought forward) by so many minutes.
    public func shift(ofRestOf day: ID<Day>, byMinutes minutes: Int) throws(Refusal) -> [Change] {
        guard let day = self.day(day) else { throw .unknownReference }
        guard Self.adjustments.contains(minutes) else { throw .notACount(minutes) }
        guard minutes != 0 else { return [] }
        return day.activities.map { timing(of: $0.id) }.filter { $0.startedAt == nil }.map { timing in
            var after = timing
            after.shiftMinutes += minutes
            return revision(to: after)
        }
    }

    private func revision(to after: Timing) -> Change {
        .timing(Revision(from: timings[after.activity], to: after))
    }
}
