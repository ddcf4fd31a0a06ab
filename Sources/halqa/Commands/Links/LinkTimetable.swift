import ArgumentParser
import Localization
import Words
import Workshop

/// Says who meets whom, when and at which table.
struct LinkTimetable: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "timetable",
        abstract: "Say when and at which table those meet who are linked, in an activity with short meetings.",
        discussion: """
            The script asks for it: meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}} and groups, the number of \
            tables. Nobody is in two places. Once people have been checked in, whoever is not there is left out, and all others \
            stay when and where they are. halqa sheet FILE timetable prints it.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Argument(help: "The activity, by the script's id; not needed where one of the day has meetings.")
    var activity: String?

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.activity(activity, of: day, isArgument: true) { $0.meetings != nil }
        let (state, t) = (session.state, session.t)
        let plan = try state.meetings(in: activity.id, session.world)
        func name(_ party: Party) -> String { state.name(of: party).string }
        func pair(_ two: (one: Party, other: Party)) -> String { t("%1 – %2", name(two.one), name(two.other)) }
        var lines: [String] = []
        for slot in plan.slots {
            lines.append(t.time(slot.start))
            lines += slot.meetings.map { "    " + t("table %1: %2", $0.table, pair(($0.one, $0.other))) }
        }
        if plan.slots.isEmpty { lines.append(t("Nobody is linked yet. See: halqa link FILE propose.")) }
        if !plan.left.isEmpty { lines.append(t("No slot was left for: %1", t.parts(plan.left.map(pair)))) }
        if !plan.absent.isEmpty { lines.append(t("Not here: %1", t.parts(plan.absent.map(pair)))) }
        if !plan.unnamed.isEmpty {
            lines.append(
                t.plural(
                    "%1 link is left out: nobody is named who says its line.",
                    "%1 links are left out: nobody is named who says their lines.", plan.unnamed.count))
        }
        try session.answer(TimetableReport(activity, plan, state), lines)
    }
}

/// A timetable, as JSON.
private struct TimetableReport: Encodable {
    struct Two: Encodable {
        var one: PlainText
        var other: PlainText
        var table: Int?
    }

    struct Slot: Encodable {
        var start: ClockTime
        var meetings: [Two]
    }

    var activity: String
    /// How long a meeting is.
    var minutes: Int
    var slots: [Slot]
    /// Who found no slot.
    var left: [Two]
    /// Who does not meet because one of them is not there.
    var absent: [Two]
    /// Links of lines of which nobody is named who says them.
    var unnamed: [ID<Link>]

    init(_ activity: Activity, _ plan: MeetingPlan, _ state: ProgrammeState) {
        func two(_ one: Party, _ other: Party, _ table: Int? = nil) -> Two {
            Two(one: state.name(of: one), other: state.name(of: other), table: table)
        }
        self.activity = activity.code
        minutes = plan.minutes
        slots = plan.slots.map { slot in
            Slot(start: slot.start, meetings: slot.meetings.map { two($0.one, $0.other, $0.table) })
        }
        left = plan.left.map { two($0.one, $0.other) }
        absent = plan.absent.map { two($0.one, $0.other) }
        unnamed = plan.unnamed.map(\.id)
    }
}
