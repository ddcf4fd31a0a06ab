import Localization
import Screen
import Words
import Workshop

extension ListOverlay {
    /// What was said outside and belongs to no activity, so that it stands under no table: what it is, when it was said there, and
    /// by whom. Enter tells what became of one.
    static func outsideLines(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        var overlay = ListOverlay(t("Lines of no activity"), outsideItems(state), state).filtered(state)
        overlay.empty = t("Every line belongs to an activity.")
        overlay.flexible = 1
        overlay.done = t("what became of it")
        overlay.remake = outsideItems
        return overlay
    }

    private static func outsideItems(_ state: ConsoleState) -> [Item] {
        let t = state.t
        return state.programme.lines(of: nil).map { line in
            let said = line.origin?.on.map { t.date($0) } ?? ""
            var notes = [line.origin.map { $0.channel.word(t) } ?? ""]
            if line.by != nil { notes.append(t("%1: %2", t("Said by"), state.programme.name(of: line.by))) }
            if line.owner != nil || line.due != nil {
                let due = line.due.map { t("by %1", t.date($0)) } ?? ""
                notes.append(t.joined([state.programme.name(of: line.owner).string, due]))
            }
            if line.isParked { notes.append(t("parked")) }
            return Item(
                cells: [state.programme.kind(of: line, t), line.text.string, said],
                notes: [line.text.string, t.joined(notes)]
            ) { state, world in
                guard state.programme.contribution(line.id) != nil else { return [] }
                let story = StoryOverlay(line.id, state, world)
                state.overlay = story
                return story.asksAnew
            }
        }
    }
}
