import Localization
import Screen
import Workshop

extension ListOverlay {
    /// The lines of an activity, to say which of them another one repeats; those of the same table and prompt first.
    static func merge(_ line: Contribution, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        var overlay = ListOverlay(t("Which line says the same?"), candidates(line, state), state).filtered(state)
        overlay.subtitle = line.text.string
        overlay.empty = t("No other line is like that.")
        overlay.flexible = 1
        overlay.done = t("merge")
        overlay.remake = { candidates(line, $0) }
        return overlay
    }

    private static func candidates(_ line: Contribution, _ state: ConsoleState) -> [Item] {
        let lines = state.programme.lines(of: line.activity).filter { $0.id != line.id && $0.mergedInto == nil }
        let sorted = lines.filter { $0.prompt == line.prompt } + lines.filter { $0.prompt != line.prompt }
        return sorted.map { other in
            Item(cells: [state.t("Table %1", other.group), other.text.string]) { (state, _) throws(Refusal) in
                [.record(try state.programme.merge(of: line.id, into: other.id), .none)]
            }
        }
    }
}
