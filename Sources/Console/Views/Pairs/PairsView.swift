import Localization
import Papers
import Screen
import Words
import Workshop

/// Who learns from whom: proposed so that everybody has somebody, agreed on one by one.
enum PairsView: ConsoleView {
    typealias Memory = PairsState

    static func title(_ t: Localizer) -> String { t("Pairs") }

    static let subjects: Set<Change.Subject> = [.lines, .people]

    static let bindings: [Binding] = acts + looks + moves

    private static let whyNone: @Sendable (ConsoleState) -> String? = {
        $0.pairFocus == nil ? $0.t("Nobody who learns is in focus.") : nil
    }

    private static let acts: [Binding] = [
        Binding(
            "pairs.agree", [.enter], title: { $0("agree") },
            help: { $0("Both have agreed: what they do, and when they meet for the first time.") }, footer: 10,
            whyNot: whyNone,
            perform: { state, _ in
                guard let row = state.pairFocus else { return [] }
                if let link = row.links.first {
                    state.overlay = BoardForms.link(link, agreeing: true, state)
                } else if let tutor = row.tutor {
                    state.overlay = BoardForms.link(.person(row.learner.id), .person(tutor), state)
                } else {
                    state.overlay = ListOverlay.tutors(for: row, state)
                }
                return []
            }),
        Binding(
            "pairs.propose", [.character("a")], title: { $0("propose") },
            help: {
                $0("For everybody without a tutor the one who fits best, so that nobody is left out who need not be.")
            },
            footer: 20, isForFacilitators: true,
            perform: { state, _ in
                state.overlay = ListOverlay.pairs(state)
                return []
            }),
        Binding(
            "pairs.choose", [.character("h")], title: { $0("by hand") },
            help: { $0("Choose the tutor: all who teach, with how they fit and how many learners they have.") },
            footer: 30, whyNot: whyNone,
            perform: { state, _ in
                state.overlay = state.pairFocus.map { ListOverlay.tutors(for: $0, state) }
                return []
            }),
        Binding(
            "pairs.part", [.character("x")], title: { $0("part") },
            help: { $0("They are no pair: what was proposed goes, what was agreed on is over.") }, footer: 40,
            whyNot: { state in
                state.pairFocus?.links.isEmpty == false ? nil : state.t("Nobody is paired with whoever is in focus.")
            },
            perform: { (state, _) throws(Refusal) in
                guard let link = state.pairFocus?.links.first else { return [] }
                let changes =
                    link.state == .proposed
                    ? try state.programme.removal(of: link.id) : try state.programme.ending(of: link.id)
                let names = link.ends.map { state.programme.name(of: $0) }
                return [
                    .record(
                        changes,
                        .notice(state.t("%1 and %2 are no pair any more; u takes it back.", names[0], names[1])))
                ]
            }),
    ]

    private static let looks: [Binding] = [
        Binding(
            "pairs.room", [.character("p")], title: { $0("for the room") },
            help: { $0("The pairs for the whole room; page keys turn, any other key comes back.") }, footer: 50,
            perform: { state, _ in
                state.overlay = PairsForRoom(activity: state.workedActivity?.id)
                return []
            }),
        .printing(
            .pairs, in: "pairs", .character("P"),
            help: { $0("The pairs on paper, and a slip for each: to look at, to print, to write to a file.") }),
        .nextActivity(in: "pairs"),
    ]

    private static let moves = Binding.moves(
        "pairs", next: { $0("The next one.") }, before: { $0("The one before.") }, first: { $0("The first one.") },
        last: { $0("The last one.") }
    ) { way, state, _ in
        way.move(&state.pairs.list)
        let rows = state.paired?.rows ?? []
        state.pairs.focus = state.pairs.list.selection.flatMap {
            rows.indices.contains($0) ? rows[$0].learner.id : nil
        }
    }

    /// The focus stays on its learner; where that is listed no more, at its place.
    static func settle(_ state: inout ConsoleState) {
        state.keepFinder()
        let rows = state.paired?.rows ?? []
        state.pairs.list.resize(height: listHeight(state))
        state.pairs.list.resize(count: rows.count)
        if let focus = state.pairs.focus, let index = rows.firstIndex(where: { $0.learner.id == focus }) {
            state.pairs.list.select(index)
        }
        state.pairs.focus = state.pairs.list.selection.flatMap { rows.indices.contains($0) ? rows[$0].learner.id : nil }
    }

    static func turned(_ state: inout ConsoleState) { state.pairs = PairsState() }
}
