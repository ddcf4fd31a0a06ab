import Localization
import Papers
import Screen
import Words
import Workshop

/// Who does what by when, over all days of the workshop, and what became of it.
enum ActionsView: ConsoleView {
    typealias Memory = ActionsState

    static func title(_ t: Localizer) -> String { t("Actions") }

    static let subjects: Set<Change.Subject> = [.lines]

    static let bindings: [Binding] = filtering + acts + [story] + moves

    private static let isInList: @Sendable (ConsoleState) -> Bool = { !$0.actions.isFiltering }

    private static let filtering: [Binding] = [
        .leavingField(
            "actions.leaveFilter", \.actions.isFiltering,
            help: { $0("Leave the field and go to the actions found.") }),
        Binding(
            "actions.clear", [.escape], title: { $0("all") }, help: { $0("List the actions of everybody again.") },
            footer: 12, applies: { $0.actions.isFiltering || !$0.actions.query.isEmpty },
            perform: { state, _ in
                state.actions.query.clear()
                state.actions.isFiltering = false
                settle(&state)
                return []
            }),
        Binding(
            "actions.filter", [.character("/"), .control("f")], title: { $0("find") },
            help: { $0("Find actions by a part of the owner's name or of the text.") }, footer: 40,
            perform: { state, _ in
                state.actions.isFiltering = true
                return []
            }),
        Binding(
            "actions.settled", [.character("a")], title: { $0("done too") },
            help: { $0("List those too that are done or dropped; once more, only what is open.") }, footer: 50,
            applies: isInList,
            perform: { state, _ in
                state.actions.showsSettled.toggle()
                settle(&state)
                return []
            }),
    ]

    private static let acts: [Binding] = [
        onAction(
            "done", [.enter, .space], { $0("done") }, { $0("It is done; on one that is done: it is open again.") }, 10
        ) {
            $0.outcome == .done ? nil : .done
        },
        onAction(
            "drop", [.character("x")], { $0("drop") },
            { $0("It will not be done; on one that was dropped: it is open again.") }, 20
        ) { $0.outcome == .dropped ? nil : .dropped },
        .printing(
            .actions, in: "actions", .character("p"), footer: 45, applies: isInList,
            help: { $0("The list on paper: to look at, to print, to write to a file.") }),
        Binding(
            "actions.owner", [.character("o")], title: { $0("who, when") },
            help: { $0("Who takes the line on and by when, who says it, and its tags.") }, footer: 30,
            applies: isInList, whyNot: whyNone,
            perform: { state, _ in
                guard let line = focused(state) else { return [] }
                state.overlay = CaptureView.ownerForm(line, state)
                return []
            }),
    ]

    private static let story = Binding(
        "actions.story", [.character("h")], title: { $0("what became of it") },
        help: {
            $0(
                "The line from its table to the last call: who said it, who took it on, what was said about it, and all that became of it, with each date."
            )
        },
        footer: 55, applies: isInList, whyNot: whyNone,
        perform: { state, world in
            guard let focus = state.actions.focus else { return [] }
            let overlay = StoryOverlay(focus, state, world)
            state.overlay = overlay
            return overlay.asksAnew
        })

    /// A key that settles the action in focus.
    private static func onAction(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ footer: Int,
        _ outcome: @escaping @Sendable (Contribution) -> Contribution.Outcome?
    ) -> Binding {
        Binding(
            "actions.\(id)", keys, title: title, help: help, footer: footer, waits: true, applies: isInList,
            whyNot: whyNone,
            perform: { (state, world) throws(Refusal) in
                guard let line = focused(state) else { return [] }
                let outcome = outcome(line)
                let changes = try state.programme.settling(
                    of: line.id, as: outcome, at: world.now(), by: state.operatorName)
                // Whoever pressed Enter unseen reads what it did, and how it is taken back.
                let status = outcome?.word(state.t) ?? state.t("open again")
                let sentence = state.t("%1: %2. F9 takes it back.", status, state.t.quoted(line.text.string))
                return [.record(changes, .notice(sentence))]
            })
    }

    private static let whyNone: @Sendable (ConsoleState) -> String? = { state in
        focused(state) == nil ? state.t("No action is in focus.") : nil
    }

    private static let moves = Binding.moves(
        "actions", next: { $0("The next action.") }, before: { $0("The action before.") },
        first: { $0("The first action.") }, last: { $0("The last action.") }, applies: isInList
    ) { way, state, _ in
        way.move(&state.actions.list)
        let listed = state.actionsListed
        state.actions.focus = state.actions.list.selection.map { listed[$0].line.id }
    }

    /// The action in focus.
    private static func focused(_ state: ConsoleState) -> Contribution? {
        state.actions.focus.flatMap { state.programme.contribution($0) }
    }

    static func isTyping(_ state: ConsoleState) -> Bool { state.actions.isFiltering }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard state.actions.isFiltering, state.actions.query.handle(event) else { return [] }
        settle(&state)
        return []
    }

    /// The focus stays on its action; when that is listed no more, it stays where it was.
    static func settle(_ state: inout ConsoleState) {
        state.keepFinder()
        let listed = state.actionsListed
        state.actions.list.resize(height: listHeight(state))
        state.actions.list.resize(count: listed.count)
        if let focus = state.actions.focus, let index = listed.firstIndex(where: { $0.line.id == focus }) {
            state.actions.list.select(index)
        }
        state.actions.focus = state.actions.list.selection.map { listed[$0].line.id }
    }
}
