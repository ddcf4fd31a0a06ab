import Screen
import Workshop

/// What the tables remember.
struct GroupsState: ViewMemory {
    /// The activity whose tables are shown; nil to follow the day.
    var activity: ID<Activity>?
    /// The person in focus: digits are about them. Nil until an arrow chooses somebody.
    var focus: ID<Stakeholder>?
    /// The first digit of a table's number, while a second one may follow.
    var digits = ""
    /// A name that is looked for among those at the tables; nil while none is.
    var query: LineEditor?
    /// Rows of the tables above those that are seen, where page keys chose them; nil to show who is in focus.
    var scroll: Int?
    /// How new the encounters are, brought in line whenever the file changes.
    var mixing: MixingReport?
    /// The plan of all rounds that was made last.
    var planned: PlannedRounds?
    /// The plan that is being made; nil when none is.
    var awaited: TablesOrder?
}

/// The tables of an activity as they stand, and those who have none.
struct TablePlan {
    var activity: Activity
    /// Table 1 first.
    var tables: [[ID<Stakeholder>]]
    /// Who is here and sits nowhere, in the order of arrival.
    var waiting: [ID<Stakeholder>]
    /// Whether anybody has been seated at all.
    var isSeated: Bool

    /// The tables, then those who wait, if any do: what the arrows go through.
    var lists: [[ID<Stakeholder>]] { tables + (waiting.isEmpty ? [] : [waiting]) }
}

extension ConsoleState {
    /// What the tables remembers.
    var groups: GroupsState {
        get { memories[GroupsView.self] }
        set { memories[GroupsView.self] = newValue }
    }

    /// The activities of the day in which people sit at tables.
    var seatedActivities: [Activity] {
        day?.activities.filter { $0.groups > 0 || programme.seatings[$0.id] != nil } ?? []
    }

    /// The activity whose tables are shown: the one that was chosen, else the running one, else the next.
    var groupsActivity: Activity? {
        let activities = seatedActivities
        return activities.first { $0.id == groups.activity } ?? current(of: activities)
    }

    /// The tables that are shown.
    var tablePlan: TablePlan? {
        guard let activity = groupsActivity, let day = dayID else { return nil }
        let seating = programme.seatings[activity.id]
        let tables = seating?.tables ?? Array(repeating: [], count: activity.groups)
        let seated = Set(tables.joined())
        let waiting = programme.attendances(on: day).values.filter { $0.isHere && !seated.contains($0.stakeholder) }
            .sorted { ($0.arrivedAt, $0.stakeholder) < ($1.arrivedAt, $1.stakeholder) }
        return TablePlan(
            activity: activity, tables: tables, waiting: waiting.map(\.stakeholder),
            isSeated: tables.contains { !$0.isEmpty })
    }
}
