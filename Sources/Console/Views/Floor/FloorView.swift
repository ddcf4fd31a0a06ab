import Localization
import Screen
import Workshop

/// What the room asks: one question on the floor, the others waiting. What is typed is asked; the arrow up leads to the
/// questions.
enum FloorView: ConsoleView {
    typealias Memory = FloorState

    static func title(_ t: Localizer) -> String { t("Floor") }

    static let subjects: Set<Change.Subject> = [.lines]

    static let takesTab = true

    static let fieldRows = 3

    static let bindings: [Binding] = asking

    static let isWriting: @Sendable (ConsoleState) -> Bool = { $0.floor.focus == nil }

    static func isTyping(_ state: ConsoleState) -> Bool { isWriting(state) }

    private static let asking: [Binding] = [
        Binding(
            "floor.ask", [.enter], title: { $0("ask") },
            help: { $0("Ask what stands in the field. It is on the disk when it waits in the list.") }, footer: 10,
            applies: isWriting, perform: CaptureView.keep),
        Binding(
            "floor.activity", [Key(.pageDown)], title: { $0("Next activity") },
            help: { $0("The next activity in which lines are written; one that has begun meanwhile first.") },
            applies: isWriting, perform: { state, world in Work.turn(by: 1, &state, world) }),
        Binding(
            "floor.activityBefore", [Key(.pageUp)], title: { $0("Activity before") },
            help: { $0("The activity before in which lines are written.") }, applies: isWriting,
            perform: { state, world in Work.turn(by: -1, &state, world) }),
    ]
}

// The field is that of Capture: what was begun there is asked here, and the other way round.
extension FloorView {
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard isWriting(state) else { return [] }
        return try CaptureView.input(event, &state, world)
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        CaptureView.followUp(followup, &state)
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { CaptureView.storeDraft(&state) }

    static func settle(_ state: inout ConsoleState) {
        CaptureView.settle(&state)
        if let focus = state.floor.focus, state.questions?.all.contains(where: { $0.line.id == focus }) != true {
            state.floor.focus = nil
        }
    }

    static func isHeld(_ state: ConsoleState) -> Bool { state.floor.focus != nil }

    static func turned(_ state: inout ConsoleState) { state.floor.focus = nil }
}
