import Localization
import Screen
import Workshop

/// What the room asks: one question on the floor, in large letters, the others waiting. What is typed is asked; the arrow up
/// leads to the questions.
enum FloorView: ConsoleView {
    typealias Memory = FloorState

    static func title(_ t: Localizer) -> String { t("Floor") }

    static let subjects: Set<Change.Subject> = [.lines]

    static let takesTab = true

    static let fieldRows = 3

    static let bindings: [Binding] =
        CaptureView.pasting + writing + CaptureView.leaving + CaptureView.naming + floor + lines + moves

    static let isWriting = CaptureView.isWriting

    static func isTyping(_ state: ConsoleState) -> Bool { isWriting(state) }

    private static let writing: [Binding] = [
        Binding(
            "floor.ask", [.enter], title: { $0("ask") },
            help: { $0("Ask what stands in the field. It is on the disk when it waits in the list.") }, footer: 10,
            applies: { isWriting($0) && $0.answering == nil && $0.capture.base == nil && !CaptureView.isPasted($0) },
            whyNot: { $0.capturePlace == nil ? $0.t("No questions are asked on this day.") : nil },
            perform: CaptureView.keep),
        Binding(
            "floor.keep", [.enter], title: { $0("keep") }, help: { $0("Keep the question as it is written now.") },
            footer: 10, applies: { isWriting($0) && $0.capture.base != nil }, perform: CaptureView.keep),
        Binding(
            "floor.keepAnswer", [.enter], title: { $0("keep") },
            help: {
                $0(
                    "Keep the answer; @ and two letters say whose it is. A name alone says who answered by word of mouth; without words, the second Enter says that it was answered."
                )
            },
            footer: 10, applies: { isWriting($0) && $0.answering != nil && !CaptureView.isPasted($0) },
            perform: keepAnswer),
        Binding(
            "floor.leaveAnswer", [.escape], title: { $0("leave it") },
            help: { $0("Back to the questions. What was begun of the answer waits there.") }, footer: 15,
            applies: { isWriting($0) && $0.answering != nil && !CaptureView.isPasted($0) },
            perform: { state, _ in leaveAnswer(&state) }),
        Binding(
            "floor.questions", [Key(.up)], title: { $0("questions") },
            help: { $0("Go up to the questions: there they come to the floor, are answered, put off, moved, merged.") },
            footer: 40, applies: isWriting,
            whyNot: { $0.floorRows.isEmpty ? $0.t("No question is listed here. Type one and press Enter.") : nil },
            perform: { state, _ in
                state.capture.focus = state.floorRows.last
                return []
            }),
    ]

    private static let floor: [Binding] = [
        Binding(
            "floor.next", [.control("n"), .character("n"), .alt("g")], title: { $0("next") },
            help: { $0("Bring the next question to the floor.") }, footer: 20, isForFacilitators: true,
            whyNot: { $0.questions.waiting.isEmpty ? $0.t("No question waits.") : nil },
            perform: { (state, world) throws(Refusal) in
                guard let next = state.questions.waiting.first else { return [] }
                return try bring(next.line.id, &state, world)
            }),
        Binding(
            "floor.answer", [.alt("a"), .character("a")], title: { $0("answer") },
            help: { $0("Write what is answered to the question in focus, or to the one on the floor.") }, footer: 25,
            whyNot: whyNone, perform: { state, _ in answer(&state) }),
        Binding(
            "floor.room", [.alt("r"), .character("p")], title: { $0("projector") },
            help: {
                $0("The question on the floor and the next two, in letters for the whole room. Any key comes back.")
            },
            footer: 60,
            perform: { state, _ in
                state.overlay = Projector(content: .questions)
                return []
            }),
        Binding(
            "floor.list", [.tab], title: { $0("list") },
            help: { $0("What waits, what is for later, what was answered.") },
            footer: 50, applies: { !CaptureView.isPasted($0) }, perform: { state, _ in turnList(&state, 1) }),
        Binding(
            "floor.listBefore", [.backTab], title: { $0("List before") }, help: { $0("The list before.") },
            applies: { !CaptureView.isPasted($0) }, perform: { state, _ in turnList(&state, -1) }),
        .nextActivity(in: "floor", [Key(.pageDown)], applies: isWriting),
        Binding(
            "floor.activityBefore", [Key(.pageUp)], title: { $0("Activity before") },
            help: { $0("The activity before in which lines are written.") }, applies: isWriting,
            perform: { state, world in Work.turn(by: -1, &state, world) }),
    ]

    private static let lines: [Binding] = [
        Binding(
            "floor.bring", [.enter], title: { $0("to the floor") },
            help: { $0("Bring the question in focus to the floor, also one that was answered or put off.") },
            footer: 10,
            isForFacilitators: true, applies: { !isWriting($0) },
            perform: { (state, world) throws(Refusal) in
                guard let asked = focused(state), asked.stage != .onFloor else { return [] }
                return try bring(asked.line.id, &state, world)
            }),
        Binding(
            "floor.later", [.character("l")], title: { $0("later") },
            help: { $0("It is answered later: say who will, and by when.") }, footer: 30, applies: { !isWriting($0) },
            perform: { state, _ in
                guard let asked = focused(state) else { return [] }
                state.overlay = laterForm(asked.line, state)
                return []
            }),
        onQuestion(
            "withdraw", [.character("w")], { $0("withdraw") },
            { $0("Nobody asks it any more; on one that was withdrawn: it waits again.") }, footer: 35
        ) { $0.stage == .withdrawn ? nil : .withdrawn },
        onQuestion(
            "back", [.character("b")], { $0("Wait again") },
            { $0("Put the question back among those that wait, where it stood.") }
        ) { _ in nil },
        Binding(
            "floor.merge", [.character("m")], title: { $0("merge") },
            help: { $0("Say which question asks the same: this one is then counted with it.") }, footer: 45,
            applies: { !isWriting($0) },
            perform: { state, _ in
                guard let asked = focused(state) else { return [] }
                state.overlay = ListOverlay.mergeQuestion(asked.line, state)
                return []
            }),
        Binding(
            "floor.unmerge", [.character("M")], title: { $0("Part") },
            help: { $0("The questions that were merged into this one stand for themselves again.") },
            applies: { !isWriting($0) },
            whyNot: { focused($0)?.same.isEmpty == false ? nil : $0.t("No other question was merged into this one.") },
            perform: { (state, _) throws(Refusal) in
                var (next, changes) = (state.programme, [Change]())
                for line in focused(state)?.same ?? [] {
                    let parted = try next.unmerging(of: line.id)
                    try next.apply(parted)
                    changes += parted
                }
                return changes.isEmpty ? [] : [.record(changes, .none)]
            }),
        Binding(
            "floor.edit", [.character("e")], title: { $0("edit") }, help: { $0("Write the question anew.") },
            footer: 55,
            applies: { !isWriting($0) },
            perform: { state, _ in focused(state).map { CaptureView.edit($0.line, &state) } ?? [] }),
        Binding(
            "floor.who", [.character("o")], title: { $0("Who asks") },
            help: { $0("Who takes the line on and by when, who says it, and its tags.") }, applies: { !isWriting($0) },
            perform: { state, _ in
                guard let asked = focused(state) else { return [] }
                state.overlay = CaptureView.ownerForm(asked.line, state)
                return []
            }),
        moving(
            "moveUp", [.character("K"), Key(.up, .control)], { $0("Move up") },
            { $0("Move the question up in the queue.") }, -1),
        moving(
            "moveDown", [.character("J"), Key(.down, .control)], { $0("Move down") },
            { $0("Move the question down in the queue.") }, 1),
        Binding(
            "floor.remove", [.character("x"), Key(.delete)], title: { $0("Remove") },
            help: { $0("Take the line out of the list. The journal keeps it; u brings it back.") },
            applies: { !isWriting($0) },
            perform: { (state, _) throws(Refusal) in
                guard let asked = focused(state) else { return [] }
                let changes = try state.programme.removal(of: asked.line.id)
                state.capture.focus = neighbour(of: asked.line.id, state)
                return [.record(changes, .notice(CaptureView.removed(asked.line, state)))]
            }),
        Binding(
            "floor.write", [.escape], title: { $0("write on") }, help: { $0("Back to writing.") }, footer: 65,
            applies: { !isWriting($0) },
            perform: { state, _ in
                state.capture.focus = nil
                return []
            }),
    ]

    private static let moves: [Binding] = [
        move("up", [Key(.up), .character("k")], { $0("Question above") }, { $0("The question above.") }, -1),
        move(
            "down", [Key(.down), .character("j")], { $0("Question below") },
            { $0("The question below; after the last one, write on.") }, 1),
        move("pageUp", [Key(.pageUp)], { $0("A page up.") }, { $0("A page of questions up.") }, -6),
        move("pageDown", [Key(.pageDown)], { $0("A page down.") }, { $0("A page of questions down.") }, 6),
    ]
}
