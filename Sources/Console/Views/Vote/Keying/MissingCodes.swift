import Localization
import Screen
import Workshop

/// The codes whose papers have not been keyed, in the order of the sheet: what to look for under the chairs.
struct MissingCodes: Overlay {
    let poll: ID<Poll>
    /// What the urn of a secret poll said; nil where the file knows.
    var found: [BallotCode]?
    var list = ListViewport()

    private static let cell = 10

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var missing = self
        let columns = max(1, (state.size.columns - 4) / Self.cell)
        let rows = (codes(state).count + columns - 1) / columns
        missing.list.resize(height: 1)
        missing.list.resize(count: max(1, rows - (state.size.rows - 7) + 1))
        switch key {
        case Key(.down), Key(.pageDown): missing.list.move(by: 1)
        case Key(.up), Key(.pageUp): missing.list.move(by: -1)
        default:
            state.overlay = nil
            return []
        }
        state.overlay = missing
        return []
    }

    private func codes(_ state: ConsoleState) -> [BallotCode] { found ?? state.programme.missingCodes(of: poll) }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        [(state.t("Up/Down"), state.t("more")), (Key.escape.name, state.t("back"))]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        canvas.fill()
        let codes = codes(state)
        let issued = state.programme.issuedCodes(of: poll).count
        canvas.put(
            t.plural("%1 of %2 papers is still missing", "%1 of %2 papers are still missing", codes.count, issued),
            row: 0, column: 2, style: Style(.accent, bold: true))
        let columns = max(1, (canvas.columns - 4) / Self.cell)
        let area = canvas.dropTop(2)
        for (index, code) in codes.dropFirst(list.selected * columns).enumerated() {
            let row = index / columns
            guard row < area.rows else { break }
            area.put(
                code.description, row: row, column: 2 + index % columns * Self.cell, columns: Self.cell - 1,
                direction: .leftToRight)
        }
    }
}
