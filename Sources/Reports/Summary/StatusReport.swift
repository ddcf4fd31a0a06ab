public import Localization
public import Workshop

/// Where the whole programme stands: every city, every day, in a few numbers.
///
/// Its JSON form is that of `halqa status --json` and documented in `docs/commands.md`.
public struct StatusReport: Codable, Hashable, Sendable {
    /// One event.
    public struct WorkshopStatus: Codable, Hashable, Sendable {
        /// The script's own id, which commands take.
        public var id: String
        /// The city's name.
        public var city: PlainText
        /// People invited.
        public var invited: Int
        /// The time zone that it is held in; absent in a file that does not say.
        public var zone: String?
        /// Whose clocks its times are read from.
        public var clock: Clock
        /// Its days, in order.
        public var days: [DayStatus]
    }

    /// Whose clocks times are read from.
    public enum Clock: String, Codable, Sendable {
        /// Those of the place where it is held.
        case workshop
        /// The laptop's: the file names no time zone, or one that this machine does not know.
        case laptop
    }

    /// One day.
    public struct DayStatus: Codable, Hashable, Sendable {
        /// The script's own id.
        public var id: String
        /// 1 for the first day; commands take it.
        public var number: Int
        /// What it is about.
        public var theme: PlainText
        /// The date.
        public var date: CivilDate
        /// People invited to the workshop.
        public var invited: Int
        /// Everyone who came, with or without an invitation.
        public var present: Int
        /// Those in the room now.
        public var hereNow: Int
        /// Those who came without an invitation.
        public var walkIns: Int
        /// What people said, each thing once: without answers, what was withdrawn, and what was taken on about something else.
        public var contributions: Int
        /// The votes, in the same form as in a day's summary.
        public var polls: [PollSummary]
        /// How long after the event it lies; absent for a day of the event.
        public var after: Period?
        /// How people are reached on it; absent for a day in a room.
        public var by: Channel?
        /// Those who were reached; absent on a day in a room.
        public var reached: Int?
        /// True for a day in the room that lies after the event by its date alone; absent for any other.
        public var apart: Bool?

        /// Whether it is none of the event's own days.
        var isLater: Bool { after != nil || by != nil || apart == true }
    }

    /// The language that was asked for, as an ISO 639-1 code.
    public var language: String
    /// The instant that it describes.
    public var asOf: Moment
    /// The undertaking; absent in a file that has none yet.
    public var programme: DaySummary.ProgrammeName?
    /// One a city, in the script's order.
    public var workshops: [WorkshopStatus]
    /// How many records of a newer Halqa are in the file, which this one keeps and does not show; absent for none.
    public var unknownRecords: Int?

    /// Looks at everything the file says.
    /// - Parameter digits: the digits of its sentences; its numbers are numbers.
    public init(of state: ProgrammeState, world: World, language: String, digits: Digits = .western) {
        self.language = language
        asOf = Moment(world.now(), in: world.held(in: state.zone))
        unknownRecords = state.unknownRecords == 0 ? nil : state.unknownRecords
        let languages = state.programme?.languages ?? []
        programme = state.programme.map {
            DaySummary.ProgrammeName(id: $0.code, title: $0.title.text(in: language, fallback: languages))
        }
        workshops = (state.programme?.workshops ?? []).map { workshop in
            let invited = state.invited(to: workshop.id).count
            let zone = state.zone(of: workshop)
            let isKnown = zone.map { world.offset($0, world.now()) != nil } ?? false
            return WorkshopStatus(
                id: workshop.code, city: workshop.city.text(in: language, fallback: languages), invited: invited,
                zone: zone, clock: isKnown ? .workshop : .laptop,
                days: workshop.days.compactMap { day in
                    SummarySource(day: day.id, state: state, world: world, language: language, digits: digits).map {
                        DayStatus($0, invited: invited)
                    }
                })
        }
    }
}

extension StatusReport.DayStatus {
    init(_ source: SummarySource, invited: Int) {
        let attendances = source.state.came(on: source.day).values
        if source.day.channel != nil { reached = source.state.reached(on: source.day).count }
        after = source.day.after
        by = source.day.channel
        apart = source.day.isApart
        id = source.day.code
        number = source.day.number
        theme = source.text(source.day.theme)
        date = source.day.date
        self.invited = invited
        present = attendances.count
        hereNow = attendances.count { $0.isHere }
        walkIns = attendances.count { $0.isWalkIn }
        contributions = source.day.activities.reduce(0) {
            $0 + LineSummary.standing(in: $1, source).count(where: \.isSaid)
        }
        polls = source.day.activities.flatMap { activity in
            source.state.polls(of: activity.id).map { PollSummary($0, activity: activity.code, source) }
        }
    }
}
