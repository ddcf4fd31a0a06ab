import Localization
import Screen
import Words
import Workshop

// Organisations in the directory: listed, shown whole, called otherwise, joined and told apart.
extension DirectoryView {
    /// Whether organisations are listed in place of the people.
    static let isOfOrganisations: @Sendable (ConsoleState) -> Bool = { $0.directory.organisations.isShown }

    private static let isAmong: @Sendable (ConsoleState) -> Bool = {
        isOfOrganisations($0) && !$0.directory.isFiltering
    }
    private static let whyNone: @Sendable (ConsoleState) -> String? = { state in
        state.directory.organisations.focus == nil ? state.t("No organisation is in focus.") : nil
    }

    static let organisations: [Binding] = [
        Binding(
            "directory.organisations", [.character("o")], title: { $0("organisations") },
            help: { $0("List the organisations that people come from.") }, footer: 26,
            applies: { !isOfOrganisations($0) && isList($0) && !$0.directory.isFiltering },
            perform: { state, _ in
                showOrganisations(&state)
                return []
            }),
        Binding(
            "directory.people", [.character("o"), .escape], title: { $0("people") },
            help: { $0("List the people again.") }, footer: 26, applies: { isAmong($0) && !$0.directory.isOpen },
            perform: { state, _ in
                showPeople(&state)
                return []
            }),
        Binding(
            "directory.openOrganisation", [.enter], title: { $0("show") },
            help: { $0("Show all that is known of the organisation in focus.") }, footer: 10,
            applies: { isAmong($0) && !$0.directory.isOpen }, whyNot: whyNone,
            perform: { state, _ in
                state.directory.isOpen = true
                state.directory.row = 0
                return []
            }),
        Binding(
            "directory.newOrganisation", [.character("n"), .control("n")], title: { $0("new organisation") },
            help: { $0("Write down an organisation of which nobody is in the directory yet.") }, footer: 20,
            isForFacilitators: true, applies: isAmong,
            perform: { state, _ in
                state.overlay = newOrganisationForm(state)
                return []
            }),
        Binding(
            "directory.editOrganisation", [.character("e"), .control("e")], title: { $0("edit") },
            help: { $0("Call the organisation in focus otherwise, or say more of it.") }, footer: 22,
            isForFacilitators: true, applies: isAmong, whyNot: whyNone,
            perform: { state, _ in
                state.overlay = state.directory.organisations.focus.map { organisationForm($0, state) }
                return []
            }),
        Binding(
            "directory.rateOrganisation", [.character("a")], title: { $0("rate") },
            help: { $0("Key a paper of a grid about the organisation in focus.") }, footer: 23, applies: isAmong,
            whyNot: whyNone,
            perform: { state, _ in
                guard let body = state.directory.organisations.focus else { return [] }
                state.overlay = ListOverlay.grids(
                    state, about: body.record.map { .known(.organisation($0.id)) } ?? .body(body))
                return []
            }),
        Binding(
            "directory.join", [.character("m")], title: { $0("join") },
            help: { $0("Say which organisation the one in focus is the same as: it goes under in that one.") },
            footer: 24, isForFacilitators: true, applies: isAmong, whyNot: whyNone,
            perform: { state, _ in
                state.overlay = state.directory.organisations.focus.map { ListOverlay.join($0, state) }
                return []
            }),
        Binding(
            "directory.part", [.character("p")], title: { $0("part") },
            help: { $0("Let an organisation that was joined into the one in focus stand for itself again.") },
            footer: 25, isForFacilitators: true, applies: { isAmong($0) && !joined($0).isEmpty }, whyNot: whyNone,
            perform: { state, _ in
                let records = joined(state)
                state.overlay =
                    records.count == 1 ? partQuestion(records[0], state) : ListOverlay.part(records, state)
                return []
            }),
    ]

    /// What was joined into the one in focus.
    static func joined(_ state: ConsoleState) -> [Organisation] {
        state.directory.organisations.focus?.record.map { state.programme.joined(into: $0.id) } ?? []
    }

    static func showOrganisations(_ state: inout ConsoleState) {
        state.directory.organisations.isShown = true
        leavePage(&state)
        state.directory.organisations.take(state.programme, query: "")
        state.directory.organisations.find("")
    }

    static func showPeople(_ state: inout ConsoleState) {
        state.directory.organisations.isShown = false
        leavePage(&state)
        search(&state)
    }

    private static func leavePage(_ state: inout ConsoleState) {
        state.directory.isOpen = false
        state.directory.row = 0
        state.directory.query.clear()
    }

    // MARK: - Forms and questions

    private static func newOrganisationForm(_ state: ConsoleState) -> Form {
        let name = state.directory.organisations.shown.isEmpty ? PlainText(state.directory.query.text) : ""
        let city = PlainText(state.workshop.map { state.text($0.city) } ?? "")
        let made = Organisation(id: ID(high: 0, low: 0), name: name, city: city)
        return organisationForm(made, title: state.t("New organisation"), state) {
            (edit, state, world) throws(Refusal) in
            var made = Organisation(id: world.newID(), name: "")
            edit(&made)
            return [.record(try state.programme.addition(of: made), .organisationKept(made.id))]
        }
    }

    private static func organisationForm(_ body: ProgrammeState.Body, _ state: ConsoleState) -> Form {
        let shown =
            body.record
            ?? Organisation(id: ID(high: 0, low: 0), name: body.name, aliases: body.aliases, city: body.city)
        var form = organisationForm(shown, title: body.name.string, state) { (edit, state, world) throws(Refusal) in
            let id = body.record?.id ?? world.newID()
            let changes = try state.programme.revision(of: body, as: id, edit)
            return [.record(changes, .organisationKept(id))]
        }
        let name = form.entries[0].text
        form.doubt = { values, state in
            let now = values.entries[0].text
            guard now != name else { return nil }
            if let known = state.programme.likelySame(as: PlainText(now), in: body.city, renaming: body) {
                return state.t(
                    "%1 is known already, and may be the same. Call “%2” “%3” all the same?",
                    state.t.quoted(known.name.string), name, now)
            }
            guard !body.people.isEmpty else { return nil }
            return state.t("Call “%1” “%2” from now on, on every screen and paper?", name, now)
        }
        form.renewed = { state, _ in
            state.programme.bodies.first { $0.isSame(as: body) }.map { organisationForm($0, state) }
        }
        return form
    }

    private static func organisationForm(
        _ organisation: Organisation, title: String, _ state: ConsoleState,
        submit:
            @escaping @Sendable ((inout Organisation) -> Void, ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let name = fields.text(t("Name"), organisation.name.string, note: t("an association, a company, a commune"))
        let aliases = fields.text(
            t("Also written"), organisation.aliases.map(\.string).joined(separator: "; "), hint: t("separated by ;"))
        let category = fields.category(of: organisation.category.string, state)
        let city = fields.text(t("City"), organisation.city.string, example: "Fès")
        let country = fields.text(t("Country"), organisation.country.string, example: t("Morocco"))
        return Form(title, fields, done: t("keep")) { (values, state, world) throws(Refusal) in
            let edit: (inout Organisation) -> Void = { organisation in
                let isNew = organisation.name.isEmpty
                func isWritten<Value>(_ field: Form.Field<Value>) -> Bool { isNew || values.isChanged(field) }
                if isWritten(name) { organisation.name = values[name] }
                if isWritten(aliases) {
                    organisation.aliases = parts(values[aliases].string, ";؛").map { PlainText($0) }
                }
                if isWritten(category) { organisation.category = PlainText(values[category]) }
                if isWritten(city) { organisation.city = values[city] }
                if isWritten(country) { organisation.country = values[country] }
            }
            return try submit(edit, state, world)
        }
    }

    /// Whether one is to go under in another.
    static func joinQuestion(
        _ body: ProgrammeState.Body, into other: ProgrammeState.Body, _ state: ConsoleState
    ) -> Question {
        let text = state.t.plural(
            "Join “%2” into “%3”? %1 person belongs to that one then. Part takes it back.",
            "Join “%2” into “%3”? %1 people belong to that one then. Part takes it back.", body.people.count,
            title(of: body, state), title(of: other, state))
        var question = Question(text: text, yes: state.t("join")) { (state, world) throws(Refusal) in
            let (id, target) = (body.record?.id ?? world.newID(), other.record?.id ?? world.newID())
            let changes = try state.programme.joining(body, as: id, into: other, as: target)
            return [.record(changes, .organisationKept(target))]
        }
        question.renewed = { state, _ in
            let bodies = state.programme.bodies
            guard let body = bodies.first(where: { $0.isSame(as: body) }),
                let other = bodies.first(where: { $0.isSame(as: other) })
            else { return nil }
            return joinQuestion(body, into: other, state)
        }
        return question
    }

    /// Whether one is to stand for itself again.
    static func partQuestion(_ record: Organisation, _ state: ConsoleState) -> Question {
        Question(text: state.t("Let “%1” stand for itself again?", record.name), yes: state.t("part")) {
            (state, _) throws(Refusal) in
            [.record(try state.programme.parting(record.id), .organisationKept(record.id))]
        }
    }

    /// The name, and the town that tells it from others.
    static func title(of body: ProgrammeState.Body, _ state: ConsoleState) -> String {
        body.city.isEmpty ? body.name.string : state.t("%1 (%2)", body.name, body.city)
    }
}

extension ListOverlay {
    /// The organisations, to say which of them the one in focus is the same as; the likely ones first.
    static func join(_ body: ProgrammeState.Body, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        var overlay = ListOverlay(
            t("Which organisation is it the same as?"), candidates(body, state), state
        ).filtered(state)
        overlay.subtitle = DirectoryView.title(of: body, state)
        overlay.empty = t("There is no other organisation.")
        overlay.done = t("join")
        overlay.remake = { candidates(body, $0) }
        return overlay
    }

    private static func candidates(_ body: ProgrammeState.Body, _ state: ConsoleState) -> [Item] {
        let likely = state.directory.organisations.likelySame(as: body)
        let others = state.directory.organisations.all.filter { other in
            other != body && !likely.contains { $0.other == other }
        }
        return (likely.map { ($0.other, $0.reason.title(state.t)) } + others.map { ($0, "") }).map { other, reason in
            Item(cells: [other.name.string, other.city.string, reason]) { state, _ in
                state.overlay = DirectoryView.joinQuestion(body, into: other, state)
                return []
            }
        }
    }

    /// Those that were joined into one, to say which of them is to stand for itself again.
    static func part(_ records: [Organisation], _ state: ConsoleState) -> ListOverlay {
        var overlay = ListOverlay(
            state.t("Which is to stand for itself again?"),
            records.map { record in
                Item(cells: [record.name.string, record.city.string]) { state, _ in
                    state.overlay = DirectoryView.partQuestion(record, state)
                    return []
                }
            }, state)
        overlay.done = state.t("part")
        return overlay
    }
}
