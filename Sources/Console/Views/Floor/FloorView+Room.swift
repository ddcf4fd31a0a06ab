import Localization
import Screen
import Workshop

extension FloorView {
    /// The questions for the whole room: the one on the floor as large as it fits, below it the next two.
    static func drawForRoom(_ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let questions = state.questions
        let next = questions.waiting.prefix(2)
        let foot = canvas.bottom(next.isEmpty ? 1 : 2 + 2 * next.count)
        let area = canvas.dropTop(1).dropBottom(foot.rows + 2).inset(columns: 4)
        if let asked = questions.onFloor {
            let rows = putLarge(asked.line.text.string, align: .center, on: area)
            canvas.put(
                who(asks: asked, state), row: rows + 2, column: 4, columns: canvas.columns - 8, align: .center,
                style: .strong)
        } else if let activity = state.capturePlace?.activity {
            _ = putLarge(state.text(activity.title), align: .center, on: area)
        }
        guard !next.isEmpty else { return }
        foot.put(t("Next:"), column: 4, style: .muted)
        for (place, asked) in next.enumerated() {
            foot.dropTop(1 + 2 * place).top(2).putWrapped(
                asked.line.text.string, column: 6, columns: canvas.columns - 10, style: .strong)
        }
    }
}
