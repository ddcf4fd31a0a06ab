import Localization
import Screen
import Words
import Workshop

/// The big screen: one thing, in letters that the last row can read.
struct Projector: Overlay {
    /// What is shown.
    enum Content: Sendable {
        /// The running activity and the time it has left.
        case timer
        /// A poll's bars.
        case poll(ID<Poll>)
        /// The question on the floor, and the next two.
        case questions
    }

    let content: Content

    var isForRoom: Bool { true }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] { [] }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        if case .key = event { state.overlay = nil }
        return []
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        switch content {
        case .timer: drawTimer(state, world, on: canvas)
        case .poll(let id): drawPoll(id, state, on: canvas)
        case .questions: FloorView.drawForRoom(state, on: canvas)
        }
    }

    private func drawTimer(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        guard let slot = state.timeline(world)?.running, let left = slot.secondsLeft else {
            drawBig(state.t.time(world.localTime(state.now).clock), on: canvas, style: .strong)
            return
        }
        canvas.putWrapped(
            state.text(slot.activity.title), row: 1, column: 4, columns: canvas.columns - 8, align: .center,
            style: Style(.accent, bold: true))
        let text = Clockface.minutesAndSeconds(left, state.t)
        drawBig(text, on: canvas.dropTop(3).dropBottom(3), style: left < 0 ? .bad : .strong)
        let total = Double(slot.plannedMinutes * 60)
        canvas.bar(
            total - Double(max(0, left)), of: total, row: canvas.rows - 2, column: 4, columns: canvas.columns - 8,
            track: .muted)
    }

    private func drawBig(_ text: String, on canvas: Canvas, style: Style) {
        if let big = BigText(text, fitting: Size(columns: canvas.columns - 4, rows: canvas.rows)) {
            canvas.put(big, row: (canvas.rows - big.size.rows) / 2, style: style)
        } else {
            canvas.put(text, row: canvas.rows / 2, align: .center, style: style)
        }
    }

    private func drawPoll(_ id: ID<Poll>, _ state: ConsoleState, on canvas: Canvas) {
        VoteView.drawForRoom(id, state, on: canvas)
    }
}
