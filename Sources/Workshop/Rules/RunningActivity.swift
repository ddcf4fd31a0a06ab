/// An activity that runs in a room.
struct RunningActivity {
    /// The activity.
    let activity: Activity
    /// When its time is up, as it was begun and lengthened.
    let endsAt: Instant
}

extension ProgrammeState {
    /// What runs in rooms at an instant: it was begun on that date, and nobody has ended it. The night ends what nobody
    /// ended; people are called for days, with long pauses, and in no room.
    func runningActivities(at now: Instant, in world: World) -> [RunningActivity] {
        let today = world.workingDate(now)
        return timings.values.compactMap { timing in
            guard timing.isRunning, let startedAt = timing.startedAt, world.workingDate(startedAt) == today,
                let activity = activity(timing.activity), day(of: activity.id)?.channel == nil
            else { return nil }
            let minutes = max(1, activity.minutes + timing.extraMinutes)
            return RunningActivity(activity: activity, endsAt: startedAt.adding(minutes: minutes))
        }
    }
}
