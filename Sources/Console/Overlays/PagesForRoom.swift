import Localization
import Screen
import Workshop

/// What is shown to the whole room and is longer than a screen: arrows, the space bar and PgUp, PgDn turn its pages, round and
/// round; any other key comes back.
protocol PagesForRoom: Overlay {
    /// The page, from 0.
    var page: Int { get set }
    /// How many there are; none where there is nothing to show.
    func pages(_ state: ConsoleState) -> Int
}

extension PagesForRoom {
    var isForRoom: Bool { true }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] { [] }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        let count = max(1, pages(state))
        var next = self
        switch key {
        case Key(.pageDown), Key(.right), Key(.down), .space: next.page = (page + 1) % count
        case Key(.pageUp), Key(.left), Key(.up): next.page = (page + count - 1) % count
        default:
            state.overlay = nil
            return []
        }
        state.overlay = next
        return []
    }

    /// What the activity is called, and which page it is where there are several.
    /// - Returns: the page that is there to be drawn: others may have made it shorter meanwhile.
    func drawHead(of activity: ID<Activity>?, _ state: ConsoleState, on canvas: Canvas) -> Int {
        let title = state.programme.activity(activity).map { state.text($0.title) } ?? ""
        canvas.put(
            title, row: 0, column: 2, columns: canvas.columns - 12, align: .leading, style: Style(.accent, bold: true))
        let pages = pages(state)
        let index = min(page, max(0, pages - 1))
        if pages > 1 {
            canvas.put(
                state.t("%1 of %2", index + 1, pages), row: 0, column: canvas.columns - 10, columns: 8,
                align: .trailing, style: .muted)
        }
        return index
    }
}
