import Localization
import Screen
import Workshop

// A roster comes in: the file is chosen, looked at, put right, and taken.
extension DirectoryView {
    static let importing: [Binding] = [
        Binding(
            "directory.import", [.character("r")], title: { $0("import a roster") },
            help: { $0("Choose a roster and look at what it would do before it is taken.") },
            footer: 28, isForFacilitators: true,
            applies: { !$0.directory.isFiltering },
            whyNot: {
                $0.workshop == nil ? $0.t("Choose a day first: its workshop is what they are invited to.") : nil
            },
            perform: { _, _ in [.listFolder(nil)] })
    ]

    /// What came of an order.
    static func take(_ action: Action, _ state: inout ConsoleState, _ world: World) {
        switch action {
        case .rosterSeen(let order, let look):
            let before = state.directory.review
            let isSame = before?.order.path == order.path
            let review = isSame ? before : nil
            state.directory.review = (review ?? RosterReview(order: order, look: look)).next(order, look)
            state.overlay = ListOverlay.rosterReview(state)
        case .rosterTaken(let sentence):
            state.savedAt = world.now()
            state.directory.review = nil
            state.overlay = nil
            state.notice = Notice(.done, sentence)
        default: break
        }
    }
}
