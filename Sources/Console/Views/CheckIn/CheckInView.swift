import Localization
import Screen
import Workshop

/// The door: two letters find a person, Enter checks in, and a second Enter never takes it back.
enum CheckInView: ConsoleView {
    typealias Memory = CheckInState

    static func title(_ t: Localizer) -> String { t("Check-in") }

    static let bindings: [Binding] = [
        Binding(
            "checkIn.enter", [.enter], title: { $0("check in") },
            help: { $0("Check in the person in focus. Who is here already stays so.") }, footer: 10,
            isForFacilitators: true, applies: { $0.checkIn.atDoor == nil }, whyNot: whyNobody, perform: checkIn),
        Binding(
            "checkIn.walkIn", [.control("n")], title: { $0("walk-in") },
            help: { $0("Somebody without invitation: name, organisation and category on one page.") }, footer: 20,
            isForFacilitators: true, applies: { $0.checkIn.atDoor == nil },
            perform: { state, _ in
                state.overlay = walkInForm(state)
                return []
            }),
        Binding(
            "checkIn.category", [.tab], title: { $0("category") },
            help: { $0("Look for the next category only; after the last one, for all.") }, footer: 30,
            applies: { $0.checkIn.atDoor == nil },
            perform: { state, _ in
                nextCategory(&state, 1)
                return []
            }),
        Binding(
            "checkIn.categoryBefore", [.backTab], title: { $0("Category before") },
            help: { $0("Look for the category before.") }, applies: { $0.checkIn.atDoor == nil },
            perform: { state, _ in
                nextCategory(&state, -1)
                return []
            }),
        Binding(
            "checkIn.down", [Key(.down)], title: { $0("Next person") }, help: { $0("The next person found.") },
            applies: { $0.checkIn.atDoor == nil },
            perform: { state, _ in
                state.checkIn.list.move(by: 1)
                return []
            }),
        Binding(
            "checkIn.up", [Key(.up)], title: { $0("Person before") }, help: { $0("The person found before.") },
            applies: { $0.checkIn.atDoor == nil },
            perform: { state, _ in
                state.checkIn.list.move(by: -1)
                return []
            }),
        Binding(
            "checkIn.clear", [.escape], title: { $0("clear") }, help: { $0("Empty the field.") }, footer: 85,
            applies: { $0.checkIn.atDoor == nil && !($0.checkIn.query.isEmpty && $0.checkIn.category == nil) },
            perform: { state, _ in
                state.checkIn.query.clear()
                state.checkIn.category = nil
                search(&state)
                return []
            }),
        atDoor(
            "wrong", [.character("w")], { $0("wrong person") }, { $0("It was somebody else: withdraw this arrival.") },
            footer: 10
        ) { (programme, person, day, _) throws(Refusal) in try programme.withdrawal(of: person, on: day) },
        atDoor(
            "leave", [.character("l")], { $0("leaves now") }, { $0("The person goes home.") }, footer: 11,
            when: { $0.isHere }
        ) { (programme, person, day, now) throws(Refusal) in try programme.departure(of: person, on: day, at: now) },
        atDoor(
            "return", [.character("r"), .enter], { $0("is back") }, { $0("The person went home and comes back.") },
            footer: 10, when: { !$0.isHere }
        ) { (programme, person, day, _) throws(Refusal) in try programme.reentry(of: person, on: day) },
        Binding(
            "checkIn.nothing", [.escape, .enter], title: { $0("nothing") }, help: { $0("Leave everything as it is.") },
            footer: 12, applies: { $0.checkIn.atDoor != nil },
            perform: { state, _ in
                turnAway(&state)
                return []
            }),
    ]

    /// What can be done about a person who has been checked in before.
    private static func atDoor(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, footer: Int,
        when applies: @escaping @Sendable (Attendance) -> Bool = { _ in true },
        _ changes:
            @escaping @Sendable (ProgrammeState, ID<Stakeholder>, ID<Day>, Instant) throws(Refusal) -> [Change]
    ) -> Binding {
        Binding(
            "checkIn.\(id)", keys, title: title, help: help, footer: footer, isForFacilitators: true,
            applies: { state in attendanceAtDoor(state).map(applies) ?? false },
            perform: { (state, world) throws(Refusal) in
                guard let person = state.checkIn.atDoor, let day = state.dayID else { return [] }
                let changes = try changes(state.programme, person, day, world.now())
                turnAway(&state)
                return [.record(changes, .none)]
            })
    }

    static func isTyping(_ state: ConsoleState) -> Bool { state.checkIn.atDoor == nil }

    static func attendanceAtDoor(_ state: ConsoleState) -> Attendance? {
        guard let person = state.checkIn.atDoor, let day = state.dayID else { return nil }
        return state.programme.attendances(on: day)[person]
    }

    private static func turnAway(_ state: inout ConsoleState) {
        state.checkIn.atDoor = nil
        state.checkIn.query.clear()
        search(&state)
    }

    private static func whyNobody(_ state: ConsoleState) -> String? {
        guard state.checkIn.list.selection == nil else { return nil }
        return state.checkIn.query.text.count < fewestLetters
            ? state.t("Type two letters of a name first.")
            : state.t("Nobody is found. Ctrl-N writes down somebody without invitation.")
    }

    private static func checkIn(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let chosen = state.checkIn.list.selection, let day = state.dayID else { return [] }
        let person = state.checkIn.found[chosen]
        if state.programme.attendances(on: day)[person] != nil {
            state.checkIn.atDoor = person
            return []
        }
        let changes = try state.programme.arrival(of: person, on: day, at: world.now(), by: state.operatorName)
        return [.record(changes, .checkedIn(person))]
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        guard case .checkedIn(let person) = followup else { return }
        state.checkIn.last = person
        state.checkIn.query.clear()
        search(&state)
    }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard state.checkIn.atDoor == nil, state.checkIn.query.handle(event) else { return [] }
        state.checkIn.last = nil
        search(&state)
        return []
    }

    static func settle(_ state: inout ConsoleState) {
        if state.checkIn.atDoor != nil, attendanceAtDoor(state) == nil { state.checkIn.atDoor = nil }
        state.checkIn.list.resize(height: listRows(state))
        search(&state, keepingFocus: true)
    }

    private static func nextCategory(_ state: inout ConsoleState, _ step: Int) {
        let codes: [String?] = [nil] + (state.programme.programme?.categories.map(\.code) ?? [])
        let index = codes.firstIndex(of: state.checkIn.category) ?? 0
        state.checkIn.category = codes[(index + step + codes.count) % codes.count]
        search(&state)
    }

    /// Looks people up: all of a category, or those who answer to the query, the invited ones first.
    private static func search(_ state: inout ConsoleState, keepingFocus: Bool = false) {
        let focus = state.checkIn.list.selection.map { state.checkIn.found[$0] }
        let query = state.checkIn.query.text
        let invited = state.workshop.map { state.programme.invited(to: $0.id) } ?? []
        let isOfCategory: (ID<Stakeholder>) -> Bool = { person in
            guard let category = state.checkIn.category else { return true }
            return state.programme.stakeholders[person]?.category.string == category
        }
        if query.count >= fewestLetters {
            let hits = state.names.search(query, limit: 60).map(\.key).filter(isOfCategory)
            state.checkIn.found = hits.filter(invited.contains) + hits.filter { !invited.contains($0) }
        } else if state.checkIn.category != nil, query.isEmpty {
            state.checkIn.found = invited.filter(isOfCategory).sorted {
                NameFold.key(name(of: $0, state)) < NameFold.key(name(of: $1, state))
            }
        } else {
            state.checkIn.found = []
        }
        state.checkIn.list = ListViewport(count: state.checkIn.found.count, height: listRows(state))
        if keepingFocus, let focus, let index = state.checkIn.found.firstIndex(of: focus) {
            state.checkIn.list.select(index)
        }
    }

    /// One letter finds half the room: an Enter after it would check somebody in by chance.
    static let fewestLetters = 2

    static func name(of person: ID<Stakeholder>, _ state: ConsoleState) -> String {
        state.programme.stakeholders[person]?.name.string ?? ""
    }

    /// The name that was typed is the walk-in's name to begin with.
    private static func walkInForm(_ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let name = fields.text(t("Name"), state.checkIn.query.text)
        let organisation = fields.text(t("Organisation"))
        let category = fields.category(of: "", state)
        return Form(t("Without invitation"), fields, done: t("check in")) { (values, state, world) throws(Refusal) in
            guard let day = state.dayID else { return [] }
            let person = Stakeholder(
                id: world.newID(), name: values[name], organisation: values[organisation],
                category: PlainText(values[category]),
                city: PlainText(state.workshop.map { state.text($0.city) } ?? ""))
            let changes = try state.programme.walkIn(person, on: day, at: world.now(), by: state.operatorName)
            return [.record(changes, .checkedIn(person.id))]
        }
    }
}
