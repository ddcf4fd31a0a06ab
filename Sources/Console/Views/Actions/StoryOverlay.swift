import Localization
import Screen
import Words
import Workshop

/// What became of a line, from its table to the last call.
struct StoryOverlay: ReadingOverlay {
    private let line: ID<Contribution>
    private let story: [(when: String, what: String)]
    var list = ListViewport()

    private static let whenColumns = 14

    init(_ line: ID<Contribution>, _ state: ConsoleState, _ world: World) {
        self.line = line
        story = state.programme.story(of: line)?.rows(state.programme, world, state.t) ?? []
    }

    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? {
        var now = StoryOverlay(line, state, world)
        now.list = list
        return now
    }

    func rowCount(_ state: ConsoleState) -> Int { rows(columns(state)).count }

    private func columns(_ state: ConsoleState) -> Int { state.size.columns - Self.whenColumns - 6 }

    private func rows(_ columns: Int) -> [(when: String, what: String)] {
        story.flatMap { row in
            TextWrap.lines(row.what, columns: columns).enumerated().map { (when: $0 == 0 ? row.when : "", what: $1) }
        }
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.fill()
        let title = state.programme.contribution(line)?.text.string ?? ""
        canvas.put(title, row: 0, column: 2, columns: canvas.columns - 4, style: Style(.accent, bold: true))
        let (area, columns) = (canvas.dropTop(2), columns(state))
        area.placeCursor(row: 0, column: 2)
        for (row, shown) in rows(columns).dropFirst(list.selected).enumerated() {
            guard row < area.rows else { break }
            area.put(shown.when, row: row, column: 2, columns: Self.whenColumns, style: .muted)
            area.put(shown.what, row: row, column: Self.whenColumns + 4, columns: columns)
        }
    }
}
