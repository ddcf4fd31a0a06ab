import Localization
import Screen
import Workshop

// What was said outside of the room comes in: the file is chosen, looked at, put right, and taken.
extension CaptureView {
    static let outside: [Binding] = [
        Binding(
            "capture.outside", [.alt("f"), .control("v")], title: { $0("said outside…") },
            help: { $0("Choose a list of comments, letters or messages and look at its lines before they come in.") },
            isForFacilitators: true, perform: { _, _ in [.listFolder(nil, for: .outside)] })
    ]

    /// Shows what a list would do; what was in focus of it stays so.
    static func show(_ order: OutsideOrder, _ look: OutsideLook, _ state: inout ConsoleState) {
        let before = state.capture.outside
        let focus = before?.order.path == order.path ? before?.focus ?? 0 : 0
        state.capture.outside = OutsideReview(order: order, look: look, focus: focus)
        state.overlay = ListOverlay.outsideReview(state)
    }

    /// The list was taken in.
    static func followOutside(_ sentence: String, _ state: inout ConsoleState, _ world: World) {
        state.savedAt = world.now()
        state.capture.outside = nil
        state.overlay = nil
        state.notice = Notice(.done, sentence)
    }
}
