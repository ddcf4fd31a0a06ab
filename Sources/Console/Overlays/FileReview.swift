import Localization
import Workshop

/// A list of what a file would bring, looked at before it is taken in. Whatever is done in it leads back to it, to the line
/// that was in focus.
struct FileReview: Sendable {
    typealias Item = ListOverlay.Item

    /// So many rows of one sort are listed.
    private static let mostRows = 200

    /// The list as it is now; nil where no file is looked at.
    let overlay: @Sendable (ConsoleState) -> ListOverlay?
    /// Where the line in focus is kept.
    let keepFocus: @Sendable (Int, inout ConsoleState) -> Void

    /// All things of the list, each of which keeps that it was in focus.
    func all(_ items: [Item]) -> [Item] {
        items.enumerated().map { index, item in
            var kept = item
            kept.perform = { (state, world) throws(Refusal) in
                keepFocus(index, &state)
                return try item.perform(&state, world)
            }
            return kept
        }
    }

    /// What does nothing leaves the list where it is.
    func off(_ item: Item) -> Item {
        var item = opening(item, overlay)
        item.isOff = true
        return item
    }

    /// What asks something more of the file.
    func opening(_ item: Item, _ asked: @escaping @Sendable (ConsoleState) -> ListOverlay?) -> Item {
        var item = item
        item.perform = { state, _ in
            state.overlay = asked(state)
            return []
        }
        return item
    }

    /// What takes the file in once yes was said; no leads back.
    func asking(_ text: String, yes: String, _ effects: [Effect], _ state: inout ConsoleState) -> [Effect] {
        var question = Question(text: text, yes: yes, effects: effects)
        question.behind = overlay(state)
        state.overlay = question
        return []
    }

    /// The first rows of a sort, under what they are and how many there are of them.
    func rows<Row>(_ heading: String, _ rows: [Row], _ t: Localizer, _ item: (Row) -> Item) -> [Item] {
        rows.prefix(Self.mostRows).map { row in
            var item = item(row)
            item.heading = t("%1: %2", heading, rows.count)
            return item
        }
    }
}
