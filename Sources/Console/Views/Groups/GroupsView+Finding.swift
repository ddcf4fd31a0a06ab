import Localization
import Screen
import Workshop

// Somebody found by two letters, the tables in pages, and all of them before the room.
extension GroupsView {
    static let finding: [Binding] = [
        Binding(
            "groups.find", [.character("/")], title: { $0("find") },
            help: { $0("Two letters of a name find who sits or waits; a digit then seats them at that table.") },
            footer: 18, applies: { $0.tablePlan != nil && $0.groups.query == nil },
            perform: { state, _ in
                state.groups.query = LineEditor(screenDirection: state.appearance.direction)
                return []
            }),
        Binding(
            "groups.leaveFind", [.escape, .enter], title: { $0("leave") },
            help: { $0("Leave the field; who was found stays in focus.") }, footer: 10,
            applies: { $0.groups.query != nil && $0.groups.digits.isEmpty },
            perform: { state, _ in
                state.groups.query = nil
                return []
            }),
        Binding(
            "groups.projector", [.character("p")], title: { $0("projector") },
            help: { $0("All tables with their people, for the whole room; page keys turn, any other key comes back.") },
            footer: 45,
            whyNot: { state in
                state.tablePlan?.isSeated == true ? nil : state.t("Nobody sits yet. Press a to seat everybody.")
            },
            perform: { state, _ in
                guard let plan = state.tablePlan else { return [] }
                state.overlay = TablesForRoom(activity: plan.activity.id)
                return []
            }),
        page("pageDown", Key(.pageDown), { $0("A page of tables down.") }, 1),
        page("pageUp", Key(.pageUp), { $0("A page of tables up.") }, -1),
    ]

    private static func page(
        _ id: String, _ key: Key, _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        Binding(
            "groups.\(id)", [key], title: help, help: help,
            perform: { state, _ in
                guard let plan = state.tablePlan else { return [] }
                let grid = TableGrid(
                    plan.tables.map(\.count), waiting: plan.waiting.count, columns: state.size.columns - 4,
                    rows: state.size.rows - 7)
                let rows = max(4, state.size.rows - 10)
                state.groups.scroll = max(0, min(grid.rows - rows, (state.groups.scroll ?? 0) + step * rows))
                return []
            })
    }

    static func isTyping(_ state: ConsoleState) -> Bool { state.groups.query != nil }

    /// Letters look for somebody, digits seat who was found.
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard var query = state.groups.query, let plan = state.tablePlan else { return [] }
        if case .key(let key) = event, let digit = seatDigit(key, query.text, plan, state) {
            guard isMoving(state) else {
                state.notice = Notice(.hint, state.t("A digit seats one person: type more letters of the name."))
                return []
            }
            let effects = try type(digit, &state)
            if state.groups.digits.isEmpty { state.groups.query = nil }
            return effects
        }
        guard query.handle(event) else { return [] }
        state.groups.query = query
        state.groups.digits = ""
        let people = Set(plan.lists.joined())
        let isWhole = query.text.count >= 2
        let found = isWhole ? state.names.meant(by: query.text, among: people.contains) : []
        state.groups.focus = found.count == 1 ? found[0] : nil
        state.groups.scroll = nil
        if isWhole { state.notice = Notice(found.count == 1 ? .done : .hint, told(found, plan, state)) }
        return []
    }

    /// The digit that a key gives: AZERTY's row too once somebody is found, where the sign does not go on with their name.
    private static func seatDigit(_ key: Key, _ query: String, _ plan: TablePlan, _ state: ConsoleState) -> Int? {
        if let digit = key.typed?.wholeNumberValue { return digit }
        guard isMoving(state), let sign = key.typed, let digit = key.digit,
            let person = state.groups.focus.flatMap({ state.programme.stakeholders[$0] })
        else { return nil }
        let further = query + String(sign)
        let goesOn =
            sign.isLetter
            ? !state.names.meant(by: further, among: Set(plan.lists.joined()).contains).isEmpty
            : ([person.name] + person.aliases).contains { $0.string.lowercased().contains(further.lowercased()) }
        return goesOn ? nil : digit
    }

    /// Who is found, and where they sit: among forty names the eye does not find the one in focus at once.
    private static func told(_ found: [ID<Stakeholder>], _ plan: TablePlan, _ state: ConsoleState) -> String {
        let t = state.t
        let names = found.prefix(4).compactMap { state.programme.stakeholders[$0]?.name.string }
        guard let person = found.first, let name = names.first else { return t("Nobody at these tables is called so.") }
        guard found.count == 1 else {
            let others = found.count - names.count
            return t(
                "%1 people are called so: %2.", found.count, t.list(others > 0 ? names + [t("%1 more", others)] : names)
            )
        }
        guard let table = plan.tables.firstIndex(where: { $0.contains(person) }) else {
            return t("%1 has no table yet: type a table’s number.", name)
        }
        return t("%1 sits at table %2: type another table’s number.", name, table + 1)
    }
}
