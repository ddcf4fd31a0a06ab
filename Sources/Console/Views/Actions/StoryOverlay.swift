import Localization
import Screen
import Words
import Workshop

/// What became of a line, from its table to the last call.
struct StoryOverlay: ReadingOverlay {
    private let line: ID<Contribution>
    private let story: [(when: String, what: String)]
    private let lines: [ID<Contribution>]
    private let steps: [ID<Contribution>: [LineStep]]
    var list = ListViewport()

    private static let whenColumns = 14

    /// - Parameter steps: all that ever became of its lines, once the journal was asked.
    init(
        _ line: ID<Contribution>, steps: [ID<Contribution>: [LineStep]] = [:], _ state: ConsoleState, _ world: World
    ) {
        let told = state.programme.story(of: line, steps: steps, world)
        (self.line, self.steps) = (line, steps)
        story = told?.rows(state.programme, world, state.t) ?? []
        lines = told?.lines ?? []
    }

    var asksAnew: [Effect] { [.findSteps(lines)] }

    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? { telling(steps, state, world) }

    /// The same with what the journal says.
    func telling(_ steps: [ID<Contribution>: [LineStep]], _ state: ConsoleState, _ world: World) -> StoryOverlay {
        var now = StoryOverlay(line, steps: steps, state, world)
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
