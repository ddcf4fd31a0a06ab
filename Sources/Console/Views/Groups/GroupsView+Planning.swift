import Localization
import Words
public import Workshop

/// An order for a plan of all rounds at tables that are open.
public struct TablesOrder: Equatable, Sendable {
    /// The activity whose tables are shown, or made.
    public var activity: ID<Activity>
    /// What is to be arranged.
    public var rounds: TableRounds
    /// Whether people are seated by the plan as soon as it is there.
    public var isToSeat: Bool
}

/// What is known of the rounds together.
struct PlannedRounds {
    var rounds: TableRounds
    var plan: MixingPlan<ID<Stakeholder>>
}

// All rounds are planned together, beside the keys: while the tables are looked at, and again whenever somebody comes.
extension GroupsView {
    /// The plan that holds now, of what is shown; nil while there is none.
    static func planned(_ state: ConsoleState) -> PlannedRounds? {
        guard let planned = state.groups.planned, let activity = state.groupsActivity,
            planned.rounds.activities.contains(activity.id)
        else { return nil }
        return planned
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        // One that people wait for is not put aside.
        guard state.viewName == .groups, state.role == .facilitator, state.groups.awaited?.isToSeat != true,
            let activity = shownOpen(state),
            let rounds = try? state.programme.rounds(from: activity.id), rounds != state.groups.planned?.rounds,
            rounds != state.groups.awaited?.rounds
        else { return [] }
        let order = TablesOrder(activity: activity.id, rounds: rounds, isToSeat: false)
        expect(order, &state)
        return [.planTables(order)]
    }

    /// Seats everybody by the plan, at once where it is there already.
    static func seat(
        _ activity: ID<Activity>, tables: Int?, _ state: ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        let rounds = try state.programme.rounds(from: activity, tables: tables)
        let order = TablesOrder(activity: activity, rounds: rounds, isToSeat: true)
        if let planned = state.groups.planned, planned.rounds == rounds {
            return try seating(planned.plan, order, state, world)
        }
        return [.planTables(order)]
    }

    /// A plan is on its way, of which nothing else is asked meanwhile.
    static func expect(_ order: TablesOrder, _ state: inout ConsoleState) {
        state.groups.awaited = order
        if order.isToSeat { state.notice = Notice(.hint, state.t("The tables are being planned.")) }
    }

    /// A plan is there.
    static func take(
        _ plan: MixingPlan<ID<Stakeholder>>, _ order: TablesOrder, _ state: inout ConsoleState, _ world: World
    ) -> [Effect] {
        guard order == state.groups.awaited else { return [] }
        state.groups.awaited = nil
        state.groups.planned = PlannedRounds(rounds: order.rounds, plan: plan)
        guard order.isToSeat else { return [] }
        do {
            return try seating(plan, order, state, world)
        } catch {
            state.notice = Notice(.failure, error.message(state.t))
            return []
        }
    }

    /// The activity that is shown, if its tables can still be made.
    private static func shownOpen(_ state: ConsoleState) -> Activity? {
        state.groupsActivity.flatMap { activity in
            let isSeated = state.programme.seatings[activity.id]?.tables.contains { !$0.isEmpty } == true
            return isSeated || state.programme.timing(of: activity.id).endedAt != nil ? nil : activity
        }
    }

    private static func seating(
        _ plan: MixingPlan<ID<Stakeholder>>, _ order: TablesOrder, _ state: ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        let changes = try state.programme.seating(of: order.activity, by: plan, of: order.rounds, world: world)
        guard !changes.isEmpty else { return [] }
        var next = state.programme
        try next.apply(changes)
        let seated = next.seatings[order.activity]?.tables ?? []
        let people = state.t.plural("%1 person", "%1 people", seated.reduce(0) { $0 + $1.count })
        let sentence = state.t.plural("%2 at %1 table.", "%2 at %1 tables.", seated.count { !$0.isEmpty }, people)
        return [.record(changes, state.overlay is Form ? .formDone : .notice(sentence))]
    }
}
