import Localization
import Screen
import Workshop

/// Something to read that may be longer than the screen: arrows move it, any other key leads back.
protocol ReadingOverlay: Overlay {
    /// How far it has been moved.
    var list: ListViewport { get set }
    /// How many rows there are to read.
    func rowCount(_ state: ConsoleState) -> Int
    /// What is open once it was read.
    var behind: (any Overlay)? { get }
}

extension ReadingOverlay {
    var behind: (any Overlay)? { nil }

    /// How many rows are seen at once.
    static func height(_ state: ConsoleState) -> Int { state.size.rows - 4 - 3 }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var next = self
        next.list.resize(height: Self.height(state))
        next.list.resize(count: max(0, rowCount(state) - Self.height(state) + 1))
        switch key {
        case Key(.down): next.list.move(by: 1)
        case Key(.up): next.list.move(by: -1)
        case Key(.pageDown), .space: next.list.move(by: Self.height(state))
        case Key(.pageUp): next.list.move(by: -Self.height(state))
        // What leaves Halqa, or leads elsewhere, does so from here too; a no leads to the view.
        case .control("q") where behind == nil, .alt("q") where behind == nil:
            state.overlay = nil
            return try Console.take(event, &state, world)
        default:
            state.overlay = behind
            return []
        }
        state.overlay = next
        return []
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let more = rowCount(state) > Self.height(state)
        return (more ? [(state.t("Up/Down"), state.t("more"))] : []) + [(Key.escape.name, state.t("back"))]
    }
}
