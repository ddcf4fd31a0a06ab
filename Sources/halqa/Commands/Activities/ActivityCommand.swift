import ArgumentParser
import Localization
import Workshop

/// The run sheet.
struct ActivityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: "The run sheet: list, start, end, resume, extend, shift.",
        usage: "halqa activity FILE list|start|end|resume|extend|shift --workshop fes --day 1 …",
        subcommands: [
            ActivityList.self, ActivityStart.self, ActivityEnd.self, ActivityResume.self, ActivityExtend.self,
            ActivityShift.self,
        ],
        defaultSubcommand: ActivityList.self)
}

/// Says what was, what is and what will be.
struct ActivityList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say what was, what is, and when the rest will be.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions

    func run(_ session: Session) throws {
        try RunSheet(session: session, day: try session.day(place).day).answer()
    }
}

/// Starts an activity.
struct ActivityStart: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start an activity; another one that is running ends.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Argument(help: "The activity, by the script's id.") var activity: String

    func run(_ session: Session) throws {
        let (day, activity, at) = try session.recordStep(of: activity, on: place, at: moment) { state, activity, at in
            try state.start(of: activity, at: at, in: session.world)
        }
        let since = session.state.timing(of: activity.id).startedAt ?? at
        try RunSheet(session: session, day: day).answer(
            session.t("%1 is running since %2.", activity.code, session.world.clock(since)))
    }
}

/// Ends an activity.
struct ActivityEnd: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End an activity (the one that is running, when none is named).")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Argument(help: "The activity, by the script's id.") var activity: String?

    func run(_ session: Session) throws {
        let before = session.state
        let (day, activity, at) = try session.recordStep(of: activity, on: place, at: moment) { state, activity, at in
            try state.end(of: activity, at: at, in: session.world)
        }
        var world = session.world
        world.now = { at }
        let slots = before.timeline(of: day, in: world).slots
        let (t, clock) = (session.t, session.world.clock(at))
        // A command says what it means and is asked nothing; what was broken off says how it goes on.
        let sentence =
            slots.first { $0.activity.id == activity.id }?.early.map { early in
                t.plural(
                    "%2 ended at %3, after %4 of %1 minute; resume %2 goes on with it.",
                    "%2 ended at %3, after %4 of %1 minutes; resume %2 goes on with it.", early.planned, activity.code,
                    clock, early.gone)
            } ?? t("%1 ended at %2.", activity.code, clock)
        try RunSheet(session: session, day: day).answer(sentence)
    }
}

/// Goes on with an activity.
struct ActivityResume: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Go on with an activity that was ended too early.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Argument(help: "The activity, by the script's id.") var activity: String

    func run(_ session: Session) throws {
        let (day, activity, _) = try session.recordStep(of: activity, on: place, at: moment) { state, activity, at in
            try state.resumption(of: activity, at: at, in: session.world)
        }
        try RunSheet(session: session, day: day).answer(session.t("%1 goes on.", activity.code))
    }
}

extension Session {
    /// Records what an activity does at a moment.
    /// - Parameter named: the activity's id in the script; the one that is running when nil.
    /// - Returns: what was found by the words of the command.
    fileprivate func recordStep(
        of named: String?, on place: DayOptions, at moment: MomentOptions,
        _ rule: (ProgrammeState, ID<Activity>, Instant) throws -> [Change]
    ) throws -> (day: Day, activity: Activity, at: Instant) {
        let day = try day(place).day
        let activity = try activity(named, of: day, isArgument: true)
        let at = try self.moment(moment, on: day)
        try record { try rule($0, activity.id, at) }
        return (day, activity, at)
    }
}

/// Gives an activity more minutes, or fewer.
struct ActivityExtend: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Give an activity more minutes, or fewer.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "The activity, by the script's id (otherwise the one that is running).") var activity: String?
    @Argument(help: "Minutes: 10 for more, -5 for fewer.") var minutes: Int

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.activity(activity, of: day)
        try session.record { try $0.stretch(of: activity.id, byMinutes: minutes, in: session.world) }
        let total = activity.minutes + session.state.timing(of: activity.id).extraMinutes
        try RunSheet(session: session, day: day).answer(
            session.t.plural("%2 takes %1 minute now.", "%2 takes %1 minutes now.", total, activity.code))
    }
}

/// Puts off what has not started.
struct ActivityShift: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: "Put off everything that has not started, or bring it forward.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Argument(help: "Minutes: 10 for later, -5 for earlier.") var minutes: Int

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        try session.record { try $0.shift(ofRestOf: day.id, byMinutes: minutes, in: session.world) }
        try RunSheet(session: session, day: day).answer()
    }
}
