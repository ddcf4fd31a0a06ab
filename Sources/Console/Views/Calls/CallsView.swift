import Localization
import Screen
import Words
import Workshop

/// People are called on a day on which nobody comes: whom, under which number, what they took on, and what they say.
enum CallsView: ConsoleView {
    typealias Memory = CallsState

    static func title(_ t: Localizer) -> String { t("Calls") }

    static let subjects: Set<Change.Subject> = [.lines, .door]

    static let bindings: [Binding] = finding + acts + [rate] + commitments + moves

    private static let isInList: @Sendable (ConsoleState) -> Bool = { !$0.calls.isFinding }

    private static let finding: [Binding] = [
        .leavingField(
            "calls.leaveFind", \.calls.isFinding, help: { $0("Leave the field and go to the people found.") }),
        Binding(
            "calls.all", [.escape], title: { $0("all") },
            help: { $0("List everybody again; who was found stays in focus.") },
            footer: 12, applies: { $0.calls.isFinding || !$0.calls.query.isEmpty },
            perform: { state, _ in
                state.calls.query.clear()
                state.calls.isFinding = false
                settle(&state)
                return []
            }),
        Binding(
            "calls.find", [.character("/"), .control("f")], title: { $0("find") },
            help: { $0("Find people by a part of a name, an organisation or a number, or by the code on the sheet.") },
            footer: 50, applies: isInList,
            perform: { state, _ in
                state.calls.isFinding = true
                return []
            }),
    ]

    private static let acts: [Binding] = [
        act("reached", [.enter], { $0("reached") }, { $0("The person answered. What they say follows with t.") }, 10) {
            (callee, state, world) throws(Refusal) in
            guard !callee.isOnTheLine(at: world.now()) else {
                state.notice = Notice(
                    .hint, state.t("%1 is on record as reached. t writes down what they say.", callee.person.name))
                return []
            }
            return [.record(try state.programme.addition(of: call(callee, .reached, state, world)), .none)]
        },
        act(
            "vain", [.character("n")], { $0("no answer") },
            { $0("Nobody answered: when to try again. After three tries a letter is next.") }, 12
        ) { (callee, state, world) throws(Refusal) in
            guard !callee.isOnTheLine(at: world.now()) else {
                state.notice = Notice(
                    .hint, state.t("%1 was reached just now. Down goes to the next one.", callee.person.name))
                return [.ring]
            }
            state.overlay = again(callee, state)
            return []
        },
        act(
            "said", [.character("t")], { $0("what they say") },
            { $0("Write down what the person says, about what they took on or about anything.") }, 14
        ) { (callee, state, _) throws(Refusal) in
            state.overlay = said(callee, state)
            return []
        },
        act(
            "wrong", [.character("w")], { $0("wrong number") },
            { $0("Somebody else has this number, or nobody: a letter is next.") }, 40, waits: true
        ) { (callee, state, world) throws(Refusal) in
            [.record(try state.programme.addition(of: call(callee, .wrongNumber, state, world)), .none)]
        },
        act(
            "declined", [.character("r")], { $0("does not want to") },
            { $0("The person does not want to be called: nobody calls again.") }, 42, waits: true
        ) { (callee, state, world) throws(Refusal) in
            [.record(try state.programme.addition(of: call(callee, .declined, state, world)), .none)]
        },
        Binding(
            "calls.dial", [.character("d")], title: { $0("to dial") },
            help: { $0("The number as a square that a telephone reads and dials; any key comes back.") }, footer: 45,
            applies: isInList,
            whyNot: { state in
                guard let callee = state.callee else { return state.t("Nobody is in focus.") }
                return callee.person.phone.isEmpty ? state.t("no number: a letter is next") : nil
            },
            perform: { state, _ in
                guard let person = state.callee?.person else { return [] }
                state.overlay = DialForPhone(name: person.name, number: person.phone)
                return []
            }),
        Binding(
            "calls.sheet", [.character("e")], title: { $0("from the sheet") },
            help: {
                $0("Key back what stands on the printed sheet of calls: a code, a letter and words for each row.")
            },
            footer: 46,
            perform: { state, _ in
                state.overlay = SheetPile.form(state)
                return []
            }),
    ]

    /// What is asked with digits while one talks: a grid of the day.
    private static let rate = Binding(
        "calls.rate", [.character("a")], title: { $0("rate") },
        help: { $0("Key a paper of a grid with what the person says.") }, footer: 35, applies: isInList,
        whyNot: { $0.programme.currentGrids.isEmpty ? $0.t("This programme has no grids.") : nil },
        perform: { state, _ in
            state.overlay = ListOverlay.grids(state)
            return []
        })

    private static let commitments: [Binding] = [
        Binding(
            "calls.choose", [.character("c"), Key(.right)], title: { $0("next commitment") },
            help: { $0("Choose the next of what the person took on.") }, footer: 30,
            applies: { isInList($0) && $0.calleeCommitments.count > 1 },
            perform: { state, _ in
                state.calls.chosen = (state.calls.chosen + 1) % max(1, state.calleeCommitments.count)
                return []
            }),
        onCommitment("done", [.space], { $0("done") }, { $0("What is chosen is done.") }, 20, .done),
        onCommitment(
            "started", [.character("s")], { $0("under way") }, { $0("What is chosen is under way.") }, 22, .started),
        onCommitment(
            "dropped", [.character("x")], { $0("drop") }, { $0("What is chosen will not be done.") }, 24, .dropped),
    ]

    private static func act(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ footer: Int, waits: Bool = false,
        _ perform: @escaping @Sendable (Callee, inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Binding {
        Binding(
            "calls.\(id)", keys, title: title, help: help, footer: footer, waits: waits, applies: isInList,
            whyNot: { $0.callee == nil ? $0.t("Nobody is in focus.") : nil },
            perform: { (state, world) throws(Refusal) in
                guard let callee = state.callee else { return [] }
                return try perform(callee, &state, world)
            })
    }

    private static func onCommitment(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ footer: Int, _ outcome: Contribution.Outcome
    ) -> Binding {
        Binding(
            "calls.\(id)", keys, title: title, help: help, footer: footer, waits: true, applies: isInList,
            whyNot: { $0.chosenCommitment == nil ? $0.t("The person has taken nothing on that is open.") : nil },
            perform: { (state, world) throws(Refusal) in
                guard let line = state.chosenCommitment else { return [] }
                let changes = try state.programme.settling(
                    of: line.id, as: outcome, at: world.now(), by: state.operatorName)
                // It stays in sight as done, and what they say can be about it.
                if !state.calls.settled.contains(line.id) { state.calls.settled.append(line.id) }
                return [.record(changes, .none)]
            })
    }

    private static let moves = Binding.moves(
        "calls", next: { $0("The next person.") }, before: { $0("The person before.") },
        first: { $0("The first person.") }, last: { $0("The last person.") }, applies: isInList
    ) { way, state, _ in
        // The next one is looked for who is to be called, once the person in focus was.
        let next = state.calls.keepsOrder && way.step != 0 ? due(from: state.calls, way.step) : nil
        if state.calls.keepsOrder {
            state.calls.keepsOrder = false
            relist(&state)
        }
        let listed = state.calls.listed
        if let next, let index = listed.firstIndex(where: { $0.person.id == next }) {
            state.calls.list.select(index)
        } else {
            way.move(&state.calls.list)
        }
        turn(to: state.calls.list.selection.map { listed[$0].person.id }, &state)
    }

    /// The next one who is to be called, from the place that the person in focus has kept.
    private static func due(from calls: CallsState, _ step: Int) -> ID<Stakeholder>? {
        guard let place = calls.listed.firstIndex(where: { $0.person.id == calls.focus }) else { return nil }
        let rest = step > 0 ? Array(calls.listed[(place + 1)...]) : calls.listed[..<place].reversed()
        return (rest.first { $0.standing == .due } ?? rest.first)?.person.id
    }

    /// Turns to another person: what was settled on the call before is over.
    private static func turn(to person: ID<Stakeholder>?, _ state: inout ConsoleState) {
        state.calls.focus = person
        state.calls.chosen = 0
        state.calls.settled = []
        state.calls.page = CalleePage()
        renewPage(&state)
    }

    static func isTyping(_ state: ConsoleState) -> Bool { state.calls.isFinding }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard state.calls.isFinding, state.calls.query.handle(event) else { return [] }
        state.calls.keepsOrder = false
        relist(&state)
        state.calls.list.home()
        turn(to: state.calls.list.selection.map { state.calls.listed[$0].person.id }, &state)
        return []
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        let today = world.localNow.date
        guard state.calls.today != today else { return [] }
        state.calls.today = today
        settle(&state)
        return []
    }

    /// Who is to be called is found out anew. The focus stays on its person, and whoever was just called keeps the place in the list
    /// until the focus moves on: the next key is about them too.
    static func settle(_ state: inout ConsoleState) {
        let before = state.callee?.standing
        let all = state.day.map { state.programme.callees(on: $0, today: state.dateOfCalls) } ?? []
        if let before, let now = all.first(where: { $0.person.id == state.calls.focus })?.standing, now != before {
            state.calls.keepsOrder = true
        }
        if state.calls.keepsOrder {
            let places = Dictionary(
                state.calls.all.enumerated().map { ($0.element.person.id, $0.offset) }, uniquingKeysWith: { $1 })
            state.calls.all = all.enumerated().sorted {
                (places[$0.element.person.id] ?? .max, $0.offset) < (places[$1.element.person.id] ?? .max, $1.offset)
            }.map(\.element)
        } else {
            state.calls.all = all
        }
        list(&state)
        if state.calls.focus == nil || state.calls.listed.allSatisfy({ $0.person.id != state.calls.focus }) {
            turn(to: state.calls.list.selection.map { state.calls.listed[$0].person.id }, &state)
        } else {
            renewPage(&state)
        }
    }

    /// Puts everybody in order again.
    private static func relist(_ state: inout ConsoleState) {
        state.calls.all = state.day.map { state.programme.callees(on: $0, today: state.dateOfCalls) } ?? []
        list(&state)
    }

    /// Lists whom the query finds.
    private static func list(_ state: inout ConsoleState) {
        let query = state.calls.query
        state.calls.listed =
            query.isEmpty
            ? state.calls.all
            : state.calls.all.filter { callee in
                let person = callee.person
                let words = [
                    person.name.string, state.programme.organisationName(of: person).string, person.phone.string,
                ]
                return query.finds(words.joined(separator: " "))
                    || SheetCode(of: person.id).description.lowercased() == query.text.lowercased()
            }
        state.calls.list.resize(height: listHeight(state))
        state.calls.list.resize(count: state.calls.listed.count)
        if let index = state.calls.listed.firstIndex(where: { $0.person.id == state.calls.focus }) {
            state.calls.list.select(index)
        }
    }

    /// What there is to say of who is in focus: found out once for each change and each person.
    private static func renewPage(_ state: inout ConsoleState) {
        var page = CalleePage()
        if let person = state.callee?.person, let day = state.day {
            let open = state.programme.openCommitments(of: person)
            let settled = state.calls.settled.compactMap { state.programme.contribution($0) }
            page.commitments = open + settled.filter { line in line.isSettled && !open.contains { $0.id == line.id } }
            for line in page.commitments { page.remarks[line.id] = state.programme.remarks(on: line.id) }
            page.said = state.programme.said(by: person.id, on: day)
            page.links = state.programme.links(of: .person(person.id)).filter { $0.state != .ended }
        }
        let chosen = state.chosenCommitment?.id
        state.calls.page = page
        if let place = page.commitments.firstIndex(where: { $0.id == chosen }) { state.calls.chosen = place }
        state.calls.list.resize(height: listHeight(state))
    }
}

// What is asked about a call.
extension CallsView {
    static func call(
        _ callee: Callee, _ outcome: Call.Outcome, again: CivilDate? = nil, _ state: ConsoleState, _ world: World
    ) -> Call {
        Call(
            id: world.newID(), day: state.day?.id ?? ID(high: 0, low: 0), stakeholder: callee.person.id,
            at: world.now(),
            outcome: outcome, again: again, by: state.operatorName)
    }

    /// When to try again; the day after next where nothing is said.
    private static func again(_ callee: Callee, _ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let date = fields.date(t("Try again on"), state.dateOfCalls.adding(days: 2))
        return Form(t("No answer: %1", callee.person.name), fields, done: t("keep")) {
            (values, state, world) throws(Refusal) in
            let call = call(callee, .noAnswer, again: values[date], state, world)
            return [.record(try state.programme.addition(of: call), .formDone)]
        }
    }

    /// What the person says, and about what. Who says something was reached.
    private static func said(_ callee: Callee, _ state: ConsoleState) -> Form {
        let t = state.t
        let lines = state.calleeCommitments
        var fields = FormFields(state)
        let text = fields.text(t("What they say"))
        let about: [(value: ID<Contribution>?, title: String)] =
            lines.map { (Optional($0.id), $0.text.string) } + [(nil, t("nothing of that"))]
        let line = fields.choice(t("About"), about, current: min(state.calls.chosen, about.count - 1))
        return Form(callee.person.name.string, fields, done: t("keep")) { (values, state, world) throws(Refusal) in
            let call = call(callee, .reached, state, world)
            let note: ID<Contribution> = world.newID()
            let changes = try state.programme.call(call, saying: values[text], about: values[line], as: note)
            return [.record(changes, .formDone)]
        }
    }
}
