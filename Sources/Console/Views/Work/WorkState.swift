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
    /// The activity that is worked on elsewhere than where its work begins: in Capture although it has a surface of its own, or
    /// in that although its lines come first.
    var turnedAway: ID<Activity>?
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
    func surface(of activity: Activity) -> ViewName {
        ViewName.surface(for: activity.kind, by: day?.channel, rates: activity.grids?.isEmpty == false)
    }

    /// The surface of what is worked on.
    var ownSurface: ViewName { workedActivity.map(surface(of:)) ?? .capture }

    /// The surface in which it is worked on: its own, unless Capture was turned to, or comes first.
    var surface: ViewName {
        guard let activity = workedActivity else { return .capture }
        return (work.turnedAway == activity.id) != beginsInCapture(activity) ? .capture : surface(of: activity)
    }

    /// Whether lines are written first: tables talk, and what they said is rated afterwards.
    private func beginsInCapture(_ activity: Activity) -> Bool {
        surface(of: activity) == .rating && activity.kind != .survey && !activity.prompts.isEmpty
    }

    /// Turns to Capture for what is worked on, or to the surface of its own.
    mutating func workInCapture(_ isInCapture: Bool) {
        guard let activity = workedActivity else { return }
        work.turnedAway = isInCapture != beginsInCapture(activity) ? activity.id : nil
    }
}
