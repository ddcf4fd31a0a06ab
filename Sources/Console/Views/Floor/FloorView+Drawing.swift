import Localization
import Screen
import Workshop

extension FloorView {
    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let activity = state.workedActivity, let questions = state.questions else {
            canvas.put(t("No questions are asked on this day."), row: 1, column: 2, style: .muted)
            return
        }
        canvas.put(state.text(activity.title), column: 2, columns: canvas.columns - 4, style: .strong)
        for (row, asked) in questions.waiting.enumerated() {
            canvas.put(asked.line.text.string, row: row + 2, column: 6, columns: canvas.columns - 8)
        }
    }
}
