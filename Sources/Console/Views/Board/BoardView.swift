import Localization
import Papers
import Screen
import Words
import Workshop

/// Needs and offers of a matching, side by side: what fits a need, why, and what was linked.
enum BoardView: ConsoleView {
    typealias Memory = BoardState

    static func title(_ t: Localizer) -> String { t("Board") }

    static let subjects: Set<Change.Subject> = [.lines]

    static let takesTab = true

    static let bindings: [Binding] = acts + looks + moves + sides

    private static let whyNone: @Sendable (ConsoleState) -> String? = {
        $0.boardFocus == nil ? $0.t("No need and no offer is in focus.") : nil
    }

    /// Whether Enter links: one is sought for, and the focus is on the other side.
    private static let isChoosing: @Sendable (ConsoleState) -> Bool = { state in
        guard let sought = state.board.sought.flatMap({ state.programme.contribution($0) }) else { return false }
        return (sought.kind == .need) == (state.board.side == .offers)
    }

    private static let acts: [Binding] = [
        Binding(
            "board.seek", [.enter], title: { $0("what fits?") },
            help: { $0("Put the other side in the order of what fits the line in focus, and say why.") }, footer: 10,
            applies: { !isChoosing($0) }, whyNot: whyNone,
            perform: { state, _ in
                guard let line = state.boardFocus else { return [] }
                state.board.sought = line.id
                state.board.side = line.kind == .need ? .offers : .needs
                state.board.focus[state.board.side] = state.shownBoard?.rows(state.board.side).first?.line.id
                settle(&state)
                return []
            }),
        Binding(
            "board.link", [.enter], title: { $0("link") },
            help: { $0("Link the need and the offer: form, whether both agreed, first step and date.") }, footer: 10,
            applies: isChoosing, whyNot: whyNone,
            perform: { state, _ in
                guard let line = state.boardFocus, let sought = state.board.sought else { return [] }
                let (need, offer) = line.kind == .offer ? (sought, line.id) : (line.id, sought)
                state.overlay = BoardForms.link(.line(need), .line(offer), state)
                return []
            }),
        Binding(
            "board.back", [.escape], title: { $0("all") },
            help: { $0("Show both sides as they were, without order and tag.") }, footer: 12,
            applies: { $0.board.sought != nil || $0.board.tag != nil },
            perform: { state, _ in
                if let sought = state.board.sought, let line = state.programme.contribution(sought) {
                    state.board.side = line.kind == .need ? .needs : .offers
                    state.board.sought = nil
                } else {
                    state.board.tag = nil
                }
                settle(&state)
                return []
            }),
        Binding(
            "board.propose", [.character("a")], title: { $0("propose") },
            help: { $0("For every need without an answer the offer that fits best: keep those that you mark.") },
            footer: 30, isForFacilitators: true,
            perform: { state, _ in
                state.overlay = ListOverlay.proposals(state)
                return []
            }),
    ]

    private static let looks: [Binding] = [
        Binding(
            "board.new", [.character("n")], title: { $0("new need or offer") },
            help: { $0("Write a need or an offer down here: what, who says it, and its tags.") }, footer: 15,
            whyNot: { $0.workedActivity == nil ? $0.t("Nothing is matched on this day.") : nil },
            perform: { state, _ in
                if let activity = state.workedActivity { state.overlay = BoardForms.line(in: activity, state) }
                return []
            }),
        Binding(
            "board.links", [.character("l")], title: { $0("links") },
            help: { $0("All links of the board with how far they have come; Enter changes one.") }, footer: 20,
            perform: { state, _ in
                state.overlay = ListOverlay.links(state)
                return []
            }),
        Binding(
            "board.tag", [.character("t"), .character("/")], title: { $0("by tag") },
            help: { $0("Show only needs and offers with one tag or goal.") }, footer: 40,
            perform: { state, _ in
                state.overlay = ListOverlay.boardTags(state)
                return []
            }),
        Binding(
            "board.line", [.character("o")], title: { $0("who, tags") },
            help: { $0("Who takes the line on and by when, who says it, and its tags.") }, footer: 50, whyNot: whyNone,
            perform: { state, _ in
                guard let line = state.boardFocus else { return [] }
                state.overlay = CaptureView.ownerForm(line, state)
                return []
            }),
        Binding(
            "board.room", [.character("p")], title: { $0("for the room") },
            help: { $0("Needs and offers for the whole room; page keys turn, any other key comes back.") }, footer: 60,
            perform: { state, _ in
                state.overlay = BoardForRoom(activity: state.workedActivity?.id)
                return []
            }),
        .printing(
            .board, in: "board", .character("P"),
            help: { $0("The board on paper: to look at, to print, to write to a file.") }),
        .nextActivity(in: "board"),
    ]

    private static let moves = Binding.moves(
        "board", next: { $0("The next line.") }, before: { $0("The line before.") }, first: { $0("The first line.") },
        last: { $0("The last line.") }
    ) { way, state, _ in
        let side = state.board.side
        guard var list = state.board.lists[side] else { return }
        way.move(&list)
        state.board.lists[side] = list
        let rows = state.shownBoard?.rows(side) ?? []
        state.board.focus[side] = list.selection.flatMap { rows.indices.contains($0) ? rows[$0].line.id : nil }
    }

    private static let sides: [Binding] = [
        side("side", [.tab, .backTab], { $0("The other side.") }) { $0.side.other },
        side("needs", [Key(.left)], { $0("To the left side.") }) { _ in .needs },
        side("offers", [Key(.right)], { $0("To the right side.") }) { _ in .offers },
    ]

    private static func side(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        _ next: @escaping @Sendable (BoardState) -> BoardSide
    ) -> Binding {
        Binding.move("board.\(id)", keys, help) { state, _ in
            let side = next(state.board)
            // In Arabic needs stand at the right.
            let isMirrored = state.appearance.direction == .rightToLeft && id != "side"
            state.board.side = isMirrored ? side.other : side
            settle(&state)
        }
    }

    static func sentences(_ state: ConsoleState) -> [String] {
        [
            state.t(
                "What fits best comes first: shared tags decide, then shared words, then whether who offers is looked for, then the town. What few needs and offers have weighs more; behind each tag and word stands how many of all have it."
            )
        ]
    }

    /// The focus stays on its line; where that is shown no more, at its place.
    static func settle(_ state: inout ConsoleState) {
        state.keepFinder()
        state.keepBoard()
        guard let shown = state.shownBoard else { return }
        if state.board.sought != nil, shown.sought == nil { state.board.sought = nil }
        for side in BoardSide.allCases {
            let rows = shown.rows(side)
            var list = state.board.lists[side] ?? ListViewport(height: 10)
            list.resize(height: rowsOfLines(state, shown))
            list.resize(count: rows.count)
            if let focus = state.board.focus[side], let index = rows.firstIndex(where: { $0.line.id == focus }) {
                list.select(index)
            }
            state.board.lists[side] = list
            state.board.focus[side] = list.selection.map { rows[$0].line.id }
        }
        if shown.rows(state.board.side).isEmpty, !shown.rows(state.board.side.other).isEmpty {
            state.board.side = state.board.side.other
        }
    }

    static func isHeld(_ state: ConsoleState) -> Bool { state.board.sought != nil }

    static func turned(_ state: inout ConsoleState) { state.board = BoardState() }
}
