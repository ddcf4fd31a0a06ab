public import ArgumentParser
import Localization
public import Workshop

/// The plan, and what is amended in it.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The plan: show it, move a workshop or a day, add days, reword, set places.",
        usage: "halqa plan FILE show|move|add-day|add-activity|text|quota --workshop fes …",
        discussion: """
            What the script says stays in the file; an amendment stands beside it, is undone like anything else, and does \
            not change an id. What has begun keeps its date and its words.
            """,
        subcommands: [
            PlanShow.self, PlanMove.self, PlanAddDay.self, PlanAddActivity.self, PlanReword.self, PlanQuota.self,
        ],
        defaultSubcommand: PlanShow.self)
}

/// Moves what has not begun.
struct PlanMove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Put a workshop, a day or an activity on another date or time.",
        discussion: """
            Without --day all days of the workshop that have not begun are moved, as far apart as they were. Days that tell \
            how long after the event they lie follow by themselves. A day that was held on another date than planned can be \
            put on that date afterwards.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "The new date: 2026-12-09, 9/12 or 9 décembre.") var to: CivilDate?
    @Option(help: "The time zone that the workshop is held in: Africa/Casablanca.") var zone: String?
    @Option(help: "The activity that starts at another time, by the script's id.") var activity: String?
    @Option(help: "When the activity starts: 10:30.") var start: ClockTime?
    @Option(help: "How long the activity takes.") var minutes: Int?

    func validate() throws {
        if to == nil, zone == nil, activity == nil {
            throw ValidationError("Say where to: --to DATE, --zone or --activity.")
        }
        if (start != nil || minutes != nil) != (activity != nil) {
            throw ValidationError("An activity is moved with --activity and --start or --minutes.")
        }
    }

    func run(_ session: Session) throws {
        let workshop = try session.workshop(place.workshop)
        if let to {
            let day = place.day == nil ? nil : try session.day(place).day
            try session.record { state in
                if let day { return try state.moving(day.id, to: to, in: session.world) }
                return try state.moving(workshop.id, to: to, in: session.world)
            }
        }
        if let zone { try session.record { try $0.moving(workshop.id, toZone: zone, in: session.world) } }
        if let code = activity {
            let day = try session.day(place).day
            let activity = try session.activity(code, of: day)
            try session.record {
                try $0.moving(
                    activity.id, to: start ?? activity.start, minutes: minutes ?? activity.minutes, in: session.world)
            }
            return try PlanBook(session, workshops: [workshop.id], day: day.id).answer()
        }
        try PlanBook(session, workshops: [workshop.id]).answer()
    }
}

/// Says how many places there are.
struct PlanQuota: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "quota", abstract: "Set the places of a workshop for a category, or for all.",
        discussion: """
            Places are for people, or with --organisations for organisations, whoever comes for them. There cannot be fewer \
            than are invited already.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).")
    var workshop: String?
    @Flag(help: "Organisations take the places, not people.") var organisations = false
    @Argument(help: "The category, by the script's id; all for the whole workshop.") var category: String
    @Argument(help: "How many places.") var places: Int

    func run(_ session: Session) throws {
        let workshop = try session.workshop(workshop)
        let all = try session.programme().categories.map { Coded(value: $0, code: $0.code, names: $0.title.all) }
        let isAll = category == "all" && !all.contains { $0.code == "all" }
        let code = isAll ? nil : try Thing.category.find(category, among: all, session.t).code
        if isAll, organisations {
            throw Failure(
                .usage, session.t("The places of a whole workshop are for people. Take --organisations away."))
        }
        try session.record {
            try $0.setting(Quota(places, of: organisations ? .organisations : .people), of: code, in: workshop.id)
        }
        try PlanBook(session, workshops: [workshop.id]).answer()
    }
}

extension ClockTime: ExpressibleByArgument {
    /// `8:30`, `8h30`.
    public init?(argument: String) { self.init(written: argument) }
}

extension Period: ExpressibleByArgument {
    /// `1 month`.
    public init?(argument: String) { self.init(argument) }
}

extension Channel: ExpressibleByArgument {}
extension Activity.Kind: ExpressibleByArgument {}
