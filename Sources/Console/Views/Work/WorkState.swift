import Workshop

/// What view 4 is about while the day goes on: all surfaces share it.
struct WorkState: Sendable {
    /// The activity that is worked on, once a surface was shown or something was begun; nil to follow the day.
    var activity: ID<Activity>?
    /// The activity that ran when `activity` was settled on. Another one that runs has begun since then.
    var ran: ID<Activity>?
    /// The activity that has begun while the person was writing here, and when that was shown: for a moment they may not
    /// have seen it.
    var shown: (begun: ID<Activity>, at: Instant)?
    /// When something was typed last.
    var typedAt: Instant?
    /// The activity that is worked on in Capture although it has a surface of its own.
    var inCapture: ID<Activity>?
}

extension ConsoleState {
    /// The activities of the day that are worked on: those in which lines are written, or whose kind has a surface.
    var worked: [Activity] {
        day?.activities.filter { !$0.prompts.isEmpty || surface(of: $0) != .capture } ?? []
    }

    /// The one of them that runs.
    var runningWork: Activity? { worked.last { programme.timing(of: $0.id).isRunning } }

    /// What is worked on now: what was turned to, else what runs, else what comes next.
    var workedActivity: Activity? {
        let all = worked
        return all.first { $0.id == work.activity } ?? all.last { programme.timing(of: $0.id).isRunning }
            ?? all.first { programme.timing(of: $0.id).startedAt == nil } ?? all.last
    }

    /// An activity that has begun since something was begun elsewhere, or since another activity was turned to.
    var begunMeanwhile: Activity? {
        guard let running = runningWork, let here = workedActivity, running.id != here.id, running.id != work.ran
        else { return nil }
        return running
    }

    /// The surface that an activity's kind needs.
    func surface(of activity: Activity) -> ViewName { ViewName.surface(for: activity.kind, by: day?.channel) }

    /// The surface of what is worked on.
    var ownSurface: ViewName { workedActivity.map(surface(of:)) ?? .capture }

    /// The surface in which it is worked on: its own, unless Capture was turned to.
    var surface: ViewName {
        work.inCapture != nil && work.inCapture == workedActivity?.id ? .capture : ownSurface
    }
}
