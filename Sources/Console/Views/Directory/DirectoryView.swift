import Localization
import Screen
import Workshop

/// Everybody who is known, in every city: found by two letters, shown whole, written down, invited.
enum DirectoryView: ConsoleView {
    typealias Memory = DirectoryState

    static func title(_ t: Localizer) -> String { t("Directory") }

    static func tab(_ t: Localizer) -> String { t("People") }

    static let subjects: Set<Change.Subject> = [.people, .door]

    static let bindings: [Binding] = filtering + organisations + people + importing + drawing + forgetting + moves

    static let isList: @Sendable (ConsoleState) -> Bool = { !$0.directory.isOpen }
    private static let isOfPeople: @Sendable (ConsoleState) -> Bool = { !isOfOrganisations($0) }
    private static let isAmongPeople: @Sendable (ConsoleState) -> Bool = {
        isList($0) && isOfPeople($0) && !$0.directory.isFiltering
    }
    private static let isFiltered: @Sendable (ConsoleState) -> Bool = { state in
        !(state.directory.query.isEmpty && state.directory.category == nil)
    }
    private static let whyNobody: @Sendable (ConsoleState) -> String? = { state in
        state.directory.focus == nil ? state.t("Nobody is in focus.") : nil
    }

    private static let filtering: [Binding] = [
        .leavingField(
            "directory.leaveFilter", \.directory.isFiltering,
            help: { $0("Leave the field and go to the people found.") }),
        Binding(
            "directory.clear", [.escape], title: { $0("everybody") }, help: { $0("List everybody again.") },
            footer: 12, applies: { isList($0) && ($0.directory.isFiltering || isFiltered($0)) },
            perform: { state, _ in
                let focus = state.directory.focus
                state.directory.query.clear()
                state.directory.category = nil
                state.directory.isFiltering = false
                search(&state, keeping: focus)
                return []
            }),
        Binding(
            "directory.filter", [.character("/"), .control("f")], title: { $0("find") },
            help: { $0("Find people: two letters of a name, an organisation or a city, in any script.") }, footer: 14,
            perform: { state, _ in
                state.directory.isOpen = false
                state.directory.isFiltering = true
                return []
            }),
        Binding(
            "directory.category", [.character("t")], title: { $0("category") },
            help: { $0("List the next category only; after the last one, everybody.") }, footer: 30,
            applies: { isList($0) && isOfPeople($0) },
            perform: { state, _ in
                let codes: [String?] = [nil] + (state.programme.programme?.categories.map(\.code) ?? [])
                let index = codes.firstIndex(of: state.directory.category) ?? 0
                state.directory.category = codes[(index + 1) % codes.count]
                search(&state)
                return []
            }),
    ]

    private static let people: [Binding] = [
        Binding(
            "directory.open", [.enter], title: { $0("show") },
            help: { $0("Show all that is known of the person in focus.") }, footer: 10, applies: isAmongPeople,
            whyNot: whyNobody,
            perform: { state, _ in
                state.directory.isOpen = true
                state.directory.row = 0
                return []
            }),
        Binding(
            "directory.shut", [.escape, .enter], title: { $0("to the list") }, help: { $0("Back to the list.") },
            footer: 10, applies: { $0.directory.isOpen },
            perform: { state, _ in
                state.directory.isOpen = false
                return []
            }),
        Binding(
            "directory.new", [.character("n"), .control("n")], title: { $0("add") },
            help: { $0("Write somebody down.") }, footer: 20, isForFacilitators: true, applies: isOfPeople,
            perform: { state, _ in
                state.overlay = newForm(state)
                return []
            }),
        Binding(
            "directory.edit", [.character("e"), .control("e")], title: { $0("edit") },
            help: { $0("Revise what is known of the person in focus.") }, footer: 22, isNeeded: { !isList($0) },
            isForFacilitators: true, applies: isOfPeople, whyNot: whyNobody,
            perform: { state, _ in
                guard let person = state.directory.focus.flatMap({ state.programme.stakeholders[$0] }) else {
                    return []
                }
                state.overlay = editForm(person, state)
                return []
            }),
        Binding(
            "directory.invite", [.character("i")], title: { $0("invite") },
            help: { $0("Invite the person in focus to this workshop.") }, footer: 24, isForFacilitators: true,
            applies: { isOfPeople($0) && !isInvited($0) }, whyNot: whyNobody,
            perform: { (state, _) throws(Refusal) in
                guard let person = state.directory.focus, let workshop = state.workshop else { return [] }
                return [.record(try state.programme.invitation(of: person, to: workshop.id), .none)]
            }),
        Binding(
            "directory.uninvite", [.character("i")], title: { $0("uninvite") },
            help: { $0("Withdraw the invitation of the person in focus to this workshop.") }, footer: 24,
            isForFacilitators: true, applies: { isOfPeople($0) && isInvited($0) },
            perform: { (state, _) throws(Refusal) in
                guard let person = state.directory.focus, let workshop = state.workshop else { return [] }
                return [.record(try state.programme.withdrawalOfInvitation(of: person, to: workshop.id), .none)]
            }),
    ]

    private static let forgetting: [Binding] = [
        Binding(
            "directory.forget", [.character("x")], title: { $0("forget") },
            help: { $0("Erase what names the person shown, for good, from the file and its copies; it asks before.") },
            isForFacilitators: true, applies: { $0.directory.isOpen && isOfPeople($0) },
            whyNot: { state in
                guard let person = state.directory.focus else { return state.t("Nobody is in focus.") }
                return state.programme.isForgotten(person) ? state.t("What named them was erased already.") : nil
            },
            perform: { state, _ in state.directory.focus.map { [.findNamed($0)] } ?? [] })
    ]

    /// Moves in the list; on a person's page the arrows turn to the next person, and the page keys scroll it.
    private static let moves = Binding.moves(
        "directory", next: { $0("The next person.") }, before: { $0("The person before.") },
        first: { $0("The first person.") }, last: { $0("The last person.") }, more: [.pageDown: .space],
        applies: { !$0.directory.isFiltering }
    ) { way, state, world in
        if state.directory.isOpen, way == .pageDown || way == .pageUp {
            let last = rows(of: state, world).count - listHeight(state)
            let row = state.directory.row + (way == .pageDown ? 5 : -5)
            state.directory.row = max(0, min(row, last))
        } else if isOfOrganisations(state) {
            way.move(&state.directory.organisations.list)
            state.directory.row = 0
        } else {
            way.move(&state.directory.list)
            state.directory.row = 0
        }
    }

    private static func isInvited(_ state: ConsoleState) -> Bool {
        guard let person = state.directory.focus, let workshop = state.workshop else { return false }
        return state.programme.invited(to: workshop.id).contains(person)
    }

    static func isTyping(_ state: ConsoleState) -> Bool { state.directory.isFiltering }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        if !state.directory.isFiltering, case .key(let key) = event, key.typed?.isLetter == true {
            _ = beginText(with: key, &state)
            return []
        }
        guard state.directory.isFiltering, state.directory.query.handle(event) else { return [] }
        search(&state)
        return []
    }

    /// A name may be typed as at the door: letters that follow each other look for it, and only one that stands by itself is a command.
    static func awaitsText(_ state: ConsoleState) -> Bool { !state.directory.isFiltering }

    /// No name begins so; twice the same letter is a command, pressed by somebody in haste.
    static let beginsWithTwins = false

    static func beginText(with key: Key, _ state: inout ConsoleState) -> [Effect] {
        state.directory.isOpen = false
        state.directory.isFiltering = true
        state.directory.query.clear()
        for typed in state.lettersBefore + [key] { _ = state.directory.query.handle(.key(typed)) }
        search(&state)
        return []
    }

    /// Shows a person whole.
    static func open(_ person: ID<Stakeholder>, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        let effects = Console.show(.directory, &state, world)
        state.directory.organisations.isShown = false
        state.directory.query.clear()
        state.directory.category = nil
        state.directory.isFiltering = false
        search(&state, keeping: person)
        state.directory.isOpen = state.directory.focus == person
        state.directory.row = 0
        return effects
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        if case .organisationKept(let organisation) = followup {
            state.directory.query.clear()
            state.directory.organisations.take(state.programme, query: "")
            state.directory.organisations.find("")
            let meant = state.programme.organisation(organisation)?.id
            return state.directory.organisations.select { $0.record?.id == meant }
        }
        guard case .personKept(let person) = followup else { return }
        if !state.directory.shown.contains(person) {
            state.directory.query.clear()
            state.directory.category = nil
            state.directory.isFiltering = false
        }
        search(&state, keeping: person)
    }

    static func settle(_ state: inout ConsoleState) {
        state.directory.organisations.list.resize(height: listHeight(state))
        if isOfOrganisations(state) {
            state.directory.organisations.take(state.programme, query: state.directory.query.text)
            if state.directory.organisations.focus == nil { state.directory.isOpen = false }
        }
        let focus = state.directory.focus
        let hasChanged = state.directory.people != state.programme.stakeholders
        let current = state
        state.directory.take(current.programme.stakeholders) { cityName($0, current) }
        state.directory.list.resize(height: listHeight(state))
        if hasChanged { search(&state, keeping: focus) }
        if state.directory.focus == nil, !isOfOrganisations(state) { state.directory.isOpen = false }
    }

    /// A city's name in the language of the screen, where a workshop is held in it; else as it was written.
    private static func cityName(_ written: String, _ state: ConsoleState) -> String {
        let workshop = state.programme.programme?.workshops.first { workshop in
            workshop.city.texts.values.contains { NameFold.sameName($0.string, written) }
        }
        return workshop.map { state.text($0.city) } ?? written
    }

    /// People that a query answers with at most: nobody reads further, and two letters are found in thousands of names.
    private static let limit = 500

    /// Looks people up, in the order of names without a query, best first with one.
    static func search(_ state: inout ConsoleState, keeping focus: ID<Stakeholder>? = nil) {
        let query = state.directory.query.text
        if isOfOrganisations(state) { return state.directory.organisations.find(query) }
        var found =
            NameFold.fold(query).isEmpty
            ? state.directory.order : state.names.search(query, limit: limit).map(\.key)
        if let category = state.directory.category {
            found.removeAll { state.programme.stakeholders[$0]?.category.string != category }
        }
        state.directory.shown = found
        state.directory.list = ListViewport(count: found.count, height: listHeight(state))
        if let focus, let index = found.firstIndex(of: focus) { state.directory.list.select(index) }
    }
}
