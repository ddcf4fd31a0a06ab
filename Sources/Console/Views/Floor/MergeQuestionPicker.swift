import Localization
import Screen
import Words
import Workshop

extension ListOverlay {
    /// The other questions of the activity, to say which of them asks the same: those that wait first.
    static func mergeQuestion(_ line: Contribution, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        var overlay = ListOverlay(t("Which question asks the same?"), candidates(line, state), state).filtered(state)
        overlay.subtitle = line.text.string
        overlay.empty = t("No other question is like that.")
        overlay.done = t("merge")
        overlay.remake = { candidates(line, $0) }
        return overlay
    }

    private static func candidates(_ line: Contribution, _ state: ConsoleState) -> [Item] {
        // One of a day before stands where it was asked: it is answered or withdrawn by itself.
        let others = state.questions.all.filter { $0.line.id != line.id && $0.line.activity == line.activity }
        let sorted = others.filter { $0.stage.isOpen } + others.filter { !$0.stage.isOpen }
        return sorted.map { other in
            Item(cells: [other.line.text.string, other.stage.word(state.t)]) { (state, _) throws(Refusal) in
                let changes = try state.programme.merge(of: line.id, into: other.line.id)
                state.capture.focus = other.line.id
                return [.record(changes, .none)]
            }
        }
    }
}
