import Localization
import Screen
import Workshop

/// A question with a yes: shown above the footer, before something that would surprise.
struct Question: Overlay {
    /// What is asked.
    let text: String
    /// What Enter does, in a word or two.
    let yes: String
    /// What follows a yes.
    let effects: [Effect]
    /// True when Enter is not enough: it may be asked in the middle of a series of numbers, each ended with Enter.
    var asksForLetter = false

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        switch key {
        case .enter where asksForLetter: return []
        case .enter, .character("y"):
            state.overlay = nil
            return effects
        case .escape, .character("n"), .character("q"):
            state.overlay = nil
            return []
        default: return []
        }
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        [(asksForLetter ? "y" : Key.enter.name, yes), (Key.escape.name, state.t("no"))]
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let lines = TextWrap.lines(text, columns: canvas.columns - 6)
        let area = canvas.bottom(min(canvas.rows, lines.count + 2))
        area.fill()
        area.put(area.symbol(.alarm), row: 1, column: 2, style: .warning)
        for (row, line) in lines.enumerated() { area.put(line, row: row + 1, column: 4, style: .strong) }
    }
}
