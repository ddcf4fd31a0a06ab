import Localization
import Screen
import Words
import Workshop

/// Who sits with whom: everybody seated by one key so that people meet, and moved by hand where that is wiser.
enum GroupsView: ConsoleView {
    typealias Memory = GroupsState

    static func title(_ t: Localizer) -> String { t("Groups") }

    static let subjects: Set<Change.Subject> = [.groups]

    static let bindings: [Binding] = finding + focus + numbers + seating + turns

    private static let turns: [Binding] = [
        turn("next", [.character("]"), Key(.right, .control)], { $0("other activity") }, 1, footer: 50),
        turn("previous", [.character("["), Key(.left, .control)], { $0("Activity before") }, -1),
    ]

    private static let seating: [Binding] = [
        Binding(
            "groups.assign", [.character("a")], title: { $0("assign") },
            help: { $0("Seat everybody who is here: categories spread, and with people they have not met.") },
            footer: 16, isForFacilitators: true, whyNot: whyNoTables,
            perform: { (state, world) throws(Refusal) in try assign(&state, world) }),
        Binding(
            "groups.late", [.character("l")], title: { $0("seat latecomers") },
            help: { $0("Seat those who have no table; nobody who sits moves.") }, footer: 20, isForFacilitators: true,
            whyNot: { state in
                whyNoTables(state)
                    ?? (state.tablePlan?.waiting.isEmpty == true ? state.t("Everybody who is here has a table.") : nil)
            },
            perform: seatLatecomers),
        Binding(
            "groups.rounds", [.character("r")], title: { $0("all rounds") },
            help: { $0("All tables that are still to be made, planned together: who would sit where, how many meet.") },
            footer: 92, isForFacilitators: true, whyNot: whyNoRounds,
            perform: { state, _ in
                state.overlay = RoundsOverlay()
                return []
            }),
        Binding(
            "groups.tables", [.character("t")], title: { $0("fewer tables") },
            help: { $0("Seat everybody at as many tables as you say.") }, isForFacilitators: true,
            whyNot: whyNoTables,
            perform: { state, _ in
                state.overlay = tablesForm(state)
                return []
            }),
        Binding(
            "groups.clear", [.character("c")], title: { $0("clear") },
            help: { $0("Let everybody stand up.") }, footer: 40, isForFacilitators: true,
            whyNot: { state in
                state.tablePlan?.isSeated == true ? nil : state.t("Nobody sits yet. Press a to seat everybody.")
            },
            perform: clear),
    ]

    private static let focus: [Binding] = [
        Binding(
            "groups.stand", [.character("0"), Key(.delete)], title: { $0("no table") },
            help: { $0("The person in focus stands up from the table.") }, footer: 12, isForFacilitators: true,
            applies: { isMoving($0) && $0.groups.digits.isEmpty },
            perform: { (state, _) throws(Refusal) in try seat(at: nil, &state) }),
        Binding(
            "groups.keep", [.enter], title: { $0("seat there") },
            help: { $0("Seat the person in focus at the table whose number was begun.") }, footer: 10,
            isForFacilitators: true, applies: { !$0.groups.digits.isEmpty },
            perform: { (state, _) throws(Refusal) in try seat(at: Int(state.groups.digits), &state) }),
        Binding(
            "groups.done", [.escape], title: { $0("let go") }, help: { $0("Nobody is in focus any more.") },
            footer: 14, applies: { $0.groups.focus != nil },
            perform: { state, _ in
                if state.groups.digits.isEmpty { state.groups.focus = nil }
                state.groups.digits = ""
                return []
            }),
        Binding(
            "groups.byHand", [Key(.down), .character("j")], title: { $0("move by hand") },
            help: { $0("Choose somebody with the arrows; a digit then seats them at that table.") }, footer: 30,
            isForFacilitators: true, applies: isIdle,
            perform: { state, _ in
                state.groups.focus = state.tablePlan?.lists.joined().first
                return []
            }),
        move("down", [Key(.down), .character("j")], { $0("The next person.") }, when: { !isIdle($0) }) {
            step(1, $0, &$1)
        },
        move("up", [Key(.up), .character("k")], { $0("The person before.") }) { step(-1, $0, &$1) },
        move("right", [Key(.right)], { $0("The table to the right.") }) { plan, state in
            beside(state.appearance.direction == .leftToRight ? 1 : -1, plan, &state)
        },
        move("left", [Key(.left)], { $0("The table to the left.") }) { plan, state in
            beside(state.appearance.direction == .leftToRight ? -1 : 1, plan, &state)
        },
    ]

    /// A digit seats the person in focus, so it is bound only while there is one; elsewhere it leads to another view.
    private static let numbers: [Binding] = (0...9).map { digit in
        Binding(
            "groups.table\(digit)", Key.digits(digit), label: digit == 1 ? "1-9" : "",
            title: { $0("to that table") }, help: { $0("Seat the person in focus at the table with that number.") },
            footer: digit == 1 ? 10 : nil, isForFacilitators: true,
            applies: { isMoving($0) && (digit > 0 || !$0.groups.digits.isEmpty) },
            perform: { (state, _) throws(Refusal) in try type(digit, &state) })
    }

    private static func turn(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String, _ step: Int,
        footer: Int? = nil
    ) -> Binding {
        Binding(
            "groups.\(id)", keys, title: title, help: { $0("The tables of another activity of the day.") },
            footer: footer, applies: { $0.seatedActivities.count > 1 },
            perform: { state, _ in
                let activities = state.seatedActivities
                let index = activities.firstIndex { $0.id == state.groupsActivity?.id } ?? 0
                state.groups = GroupsState()
                state.groups.activity = activities[(index + step + activities.count) % activities.count].id
                settle(&state)
                return []
            })
    }

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        when applies: @escaping @Sendable (ConsoleState) -> Bool = { _ in true },
        _ change: @escaping @Sendable (TablePlan, inout ConsoleState) -> Void
    ) -> Binding {
        .move("groups.\(id)", keys, help, applies: applies) { state, _ in
            guard let plan = state.tablePlan else { return }
            state.groups.digits = ""
            state.groups.scroll = nil
            change(plan, &state)
        }
    }

    /// Whether somebody who may is moving people by hand.
    static func isMoving(_ state: ConsoleState) -> Bool { state.groups.focus != nil && state.role == .facilitator }

    /// Whether somebody who may has not chosen anybody yet.
    private static func isIdle(_ state: ConsoleState) -> Bool {
        state.groups.focus == nil && state.role == .facilitator
    }

    private static func whyNoTables(_ state: ConsoleState) -> String? {
        state.groupsActivity == nil ? state.t("On this day nobody sits at tables.") : nil
    }

    private static func whyNoRounds(_ state: ConsoleState) -> String? {
        if let reason = whyNoTables(state) { return reason }
        // What was planned before is no plan of tables that nobody will sit at any more.
        let isOver = state.groupsActivity.map { state.programme.timing(of: $0.id).endedAt != nil } ?? false
        if isOver, state.tablePlan?.isSeated != true {
            return state.t("This activity is over: no tables are planned for it any more. Turn to one that is to come.")
        }
        guard planned(state) == nil, state.groups.awaited == nil else { return nil }
        if state.tablePlan?.isSeated == true {
            return state.t("These tables are made. Turn to the next ones that are not.")
        }
        guard state.tablePlan?.waiting.isEmpty == false, let activity = state.groupsActivity else {
            return state.t("Nobody is here yet. Check people in first (F3); then a seats them.")
        }
        do {
            _ = try state.programme.rounds(from: activity.id)
            return nil
        } catch {
            return error.message(state.t)
        }
    }

    static func settle(_ state: inout ConsoleState) {
        let plan = state.tablePlan
        if let focus = state.groups.focus, plan?.lists.contains(where: { $0.contains(focus) }) != true {
            state.groups.focus = nil
            state.groups.digits = ""
        }
        state.groups.mixing = plan.flatMap { state.programme.mixing(of: $0.activity.id) }
    }
}

// Seating everybody.
extension GroupsView {
    private static func assign(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let plan = state.tablePlan else { return [] }
        guard let reason = whyAsk(plan, state) else {
            return try seat(plan.activity.id, tables: nil, state, world)
        }
        // What cannot be is said before it is asked for.
        _ = try state.programme.rounds(from: plan.activity.id)
        state.overlay = seatQuestion(reason, plan, state)
        return []
    }

    private static func seatQuestion(
        _ reason: String, _ plan: TablePlan, _ state: ConsoleState
    ) -> Question {
        let id = plan.activity.id
        var question = Question(text: reason, yes: state.t("seat anew")) { (state, world) throws(Refusal) in
            try seat(id, tables: nil, state, world)
        }
        // As many lines as are written by now.
        question.renewed = { state, _ in
            guard let plan = state.tablePlan, plan.activity.id == id, let reason = whyAsk(plan, state) else {
                return nil
            }
            return seatQuestion(reason, plan, state)
        }
        return question
    }

    /// What would be lost by seating everybody anew; nil when nothing.
    private static func whyAsk(_ plan: TablePlan, _ state: ConsoleState) -> String? {
        let t = state.t
        let lines = state.programme.lines(of: plan.activity.id).count
        if lines > 0 {
            return t.plural(
                "These tables have written %1 line already. Seat everybody anew?",
                "These tables have written %1 lines already. Seat everybody anew?", lines)
        }
        return plan.isSeated ? t("People sit already. Seat everybody anew?") : nil
    }

    private static func seatLatecomers(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let plan = state.tablePlan else { return [] }
        let changes = try state.programme.seatingOfLatecomers(in: plan.activity.id, world: world)
        guard !changes.isEmpty else { return [] }
        let sentence = state.t.plural("%1 person has sat down.", "%1 people have sat down.", plan.waiting.count)
        return [.record(changes, .notice(sentence))]
    }

    private static func clear(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let plan = state.tablePlan else { return [] }
        state.overlay = clearQuestion(plan.activity.id, state)
        return []
    }

    private static func clearQuestion(_ activity: ID<Activity>, _ state: ConsoleState) -> Question {
        var question = Question(
            text: state.t("Let everybody stand up? Who sat where stays in the journal."), yes: state.t("clear")
        ) { state, _ in [.record(state.programme.clearing(of: activity), .none)] }
        question.renewed = { state, _ in
            state.programme.clearing(of: activity).isEmpty ? nil : clearQuestion(activity, state)
        }
        return question
    }

    /// Fewer people came than planned: fewer tables. More than planned would have nowhere to write.
    private static func tablesForm(_ state: ConsoleState) -> Form? {
        guard let plan = state.tablePlan else { return nil }
        let planned = max(plan.activity.groups, plan.tables.count)
        var fields = FormFields(state)
        let tables = fields.number(state.t("Tables"), 1...max(1, planned), plan.tables.count)
        var form = Form(state.t("Seat everybody"), fields, done: state.t("assign")) {
            (values, state, world) throws(Refusal) in
            try seat(plan.activity.id, tables: values[tables], state, world)
        }
        // An Enter that ends a number is no answer to what it would undo.
        form.doubt = { _, state in state.tablePlan.flatMap { whyAsk($0, state) } }
        // As many tables as there are now, and what would be lost by now.
        form.renewed = { state, _ in tablesForm(state) }
        return form
    }
}

// Moving people by hand.
extension GroupsView {
    /// A digit: a whole number where no longer one is possible, else its beginning.
    static func type(_ digit: Int, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let plan = state.tablePlan else { return [] }
        let number = (Int(state.groups.digits) ?? 0) * 10 + digit
        if state.groups.digits.isEmpty, number * 10 <= plan.tables.count {
            state.groups.digits = String(number)
            return []
        }
        return try seat(at: number, &state)
    }

    private static func seat(at table: Int?, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        state.groups.digits = ""
        guard let person = state.groups.focus, let plan = state.tablePlan else { return [] }
        let current = plan.tables.firstIndex { $0.contains(person) }.map { $0 + 1 }
        // Where the person sits already, nothing is moved to the end of the list.
        guard table != current else { return [] }
        // A digit that was meant for a view is told from one that moved somebody.
        let name = state.programme.stakeholders[person]?.name.string ?? ""
        let sentence =
            table.map { state.t("%1 sits at table %2 now.", name, $0) } ?? state.t("%1 sits at no table now.", name)
        return [.record(try state.programme.move(of: person, toTable: table, in: plan.activity.id), .notice(sentence))]
    }

    /// The next person, table after table; the first arrow chooses the first.
    private static func step(_ step: Int, _ plan: TablePlan, _ state: inout ConsoleState) {
        let people = plan.lists.flatMap(\.self)
        guard let index = people.firstIndex(where: { $0 == state.groups.focus }) else {
            state.groups.focus = step > 0 ? people.first : people.last
            return
        }
        state.groups.focus = people[min(max(0, index + step), people.count - 1)]
    }

    /// The person at the same place of the next table that has anybody.
    private static func beside(_ step: Int, _ plan: TablePlan, _ state: inout ConsoleState) {
        let lists = plan.lists.filter { !$0.isEmpty }
        guard let focus = state.groups.focus, let list = lists.firstIndex(where: { $0.contains(focus) }),
            let place = lists[list].firstIndex(of: focus)
        else {
            state.groups.focus = lists.first?.first
            return
        }
        let next = lists[(list + step + lists.count) % lists.count]
        state.groups.focus = next[min(place, next.count - 1)]
    }
}

extension Key {
    /// The keys that type a digit, on Western and on Arabic keyboards.
    static func digits(_ digit: Int) -> [Key] {
        let arabic = Unicode.Scalar(UInt32(0x660 + digit)).map { Key.character(Character($0)) }
        return [.character(Character(String(digit)))] + (arabic.map { [$0] } ?? [])
    }
}
