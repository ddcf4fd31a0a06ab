import Localization
import Screen
import Words
import Workshop

/// People are called on a day on which nobody comes: whom, under which number, what they took on, and what they say.
enum CallsView: ConsoleView {
    typealias Memory = CallsState

    static func title(_ t: Localizer) -> String { t("Calls") }

    static let subjects: Set<Change.Subject> = [.lines, .door]

    static let bindings: [Binding] = acts + [rate] + commitments + moves

    private static let acts: [Binding] = [
        act("reached", [.enter], { $0("reached") }, { $0("The person answered. What they say follows with t.") }, 10) {
            (callee, state, world) throws(Refusal) in
            [.record(try state.programme.addition(of: call(callee, .reached, state, world)), .none)]
        },
        act(
            "vain", [.character("n")], { $0("no answer") },
            { $0("Nobody answered: when to try again. After three tries a letter is next.") }, 12
        ) { (callee, state, _) throws(Refusal) in
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
            { $0("Somebody else has this number, or nobody: a letter is next.") }, 40
        ) { (callee, state, world) throws(Refusal) in
            [.record(try state.programme.addition(of: call(callee, .wrongNumber, state, world)), .none)]
        },
        act(
            "declined", [.character("r")], { $0("does not want to") },
            { $0("The person does not want to be called: nobody calls again.") }, 42
        ) { (callee, state, world) throws(Refusal) in
            [.record(try state.programme.addition(of: call(callee, .declined, state, world)), .none)]
        },
    ]

    /// What is asked with digits while one talks: a grid of the day.
    private static let rate = Binding(
        "calls.rate", [.character("a")], title: { $0("rate") },
        help: { $0("Key a paper of a grid with what the person says.") }, footer: 35,
        whyNot: { $0.programme.currentGrids.isEmpty ? $0.t("This programme has no grids.") : nil },
        perform: { state, _ in
            state.overlay = ListOverlay.grids(state)
            return []
        })

    private static let commitments: [Binding] = [
        Binding(
            "calls.choose", [.character("c"), Key(.right)], title: { $0("next commitment") },
            help: { $0("Choose the next of what the person took on.") }, footer: 30,
            applies: { $0.calleeCommitments.count > 1 },
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
        _ help: @escaping @Sendable (Localizer) -> String, _ footer: Int,
        _ perform: @escaping @Sendable (Callee, inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Binding {
        Binding(
            "calls.\(id)", keys, title: title, help: help, footer: footer,
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
            "calls.\(id)", keys, title: title, help: help, footer: footer,
            whyNot: { $0.chosenCommitment == nil ? $0.t("The person has taken nothing on that is open.") : nil },
            perform: { (state, world) throws(Refusal) in
                guard let line = state.chosenCommitment else { return [] }
                let changes = try state.programme.settling(
                    of: line.id, as: outcome, at: world.now(), by: state.operatorName)
                return [.record(changes, .none)]
            })
    }

    private static let moves: [Binding] = [
        move("down", [Key(.down), .character("j")], { $0("The next person.") }) { $0.move(by: 1) },
        move("up", [Key(.up), .character("k")], { $0("The person before.") }) { $0.move(by: -1) },
        move("pageDown", [Key(.pageDown)], { $0("A page down.") }) { $0.pageDown() },
        move("pageUp", [Key(.pageUp)], { $0("A page up.") }) { $0.pageUp() },
        move("home", [Key(.home), .character("g")], { $0("The first person.") }) { $0.home() },
        move("end", [Key(.end), .character("G")], { $0("The last person.") }) { $0.end() },
    ]

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        _ change: @escaping @Sendable (inout ListViewport) -> Void
    ) -> Binding {
        Binding(
            "calls.\(id)", keys, title: help, help: help,
            perform: { state, _ in
                change(&state.calls.list)
                let all = state.callees
                state.calls.focus = state.calls.list.selection.map { all[$0].person.id }
                state.calls.chosen = 0
                return []
            })
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        let today = world.localNow.date
        guard state.calls.today != today else { return [] }
        state.calls.today = today
        settle(&state)
        return []
    }

    /// The focus stays on its person, wherever a call has put them in the list.
    static func settle(_ state: inout ConsoleState) {
        let all = state.callees
        state.calls.list.resize(height: listHeight(state))
        state.calls.list.resize(count: all.count)
        if let focus = state.calls.focus, let index = all.firstIndex(where: { $0.person.id == focus }) {
            state.calls.list.select(index)
        }
        state.calls.focus = state.calls.list.selection.map { all[$0].person.id }
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
