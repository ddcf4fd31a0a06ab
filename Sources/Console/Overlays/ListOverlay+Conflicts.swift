import Localization
import Words
import Workshop

// What laptops said differently before they were joined. Both sides are kept, and one is shown until somebody takes one.
extension ListOverlay {
    /// Shows what is not settled; says so where nothing is.
    static func show(
        _ conflicts: [Conflict], _ names: [ID<Device>: PlainText], _ state: inout ConsoleState, _ world: World
    ) {
        guard !conflicts.isEmpty else {
            state.overlay = nil
            state.notice = Notice(.hint, state.t("Nothing was said differently."))
            return
        }
        let words = Self.words(names, state, world)
        let items = conflicts.map { conflict in
            Item(cells: [words.title(conflict)], notes: conflict.sides.map { words.side($0, of: conflict) }) {
                state, world in
                state.overlay = sides(of: conflict, Self.words(names, state, world), state)
                return []
            }
        }
        var overlay = ListOverlay(state.t("What was said differently on different laptops"), items, state)
        overlay.done = state.t("decide")
        state.overlay = overlay
    }

    private static func words(
        _ names: [ID<Device>: PlainText], _ state: ConsoleState, _ world: World
    ) -> ConflictWords { ConflictWords(state.programme, state.t, world, names: names, naming: .titles) }

    /// What each side of a conflict says, to take one. What is open then is the list of what is left.
    private static func sides(of conflict: Conflict, _ words: ConflictWords, _ state: ConsoleState) -> ListOverlay {
        let before = words.before(conflict).map { [$0] } ?? []
        let items = conflict.sides.map { side in
            let said = words.side(side, of: conflict)
            let place = conflict.sides.firstIndex(of: side) ?? 0
            return Item(cells: [said], notes: [said] + before) { (state, _) throws(Refusal) in
                let changes = conflict.settling(taking: place)
                // It is used elsewhere, and cannot go.
                guard !changes.isEmpty else { throw .inUse }
                return [.record(changes, .notice(state.t("Settled."))), .findConflicts]
            }
        }
        var overlay = ListOverlay(words.title(conflict), items, state)
        overlay.done = state.t("take this side")
        overlay.hasDigits = true
        return overlay
    }
}
