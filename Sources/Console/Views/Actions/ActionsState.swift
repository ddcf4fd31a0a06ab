import Screen
import Words
import Workshop

/// What the list of actions remembers.
struct ActionsState: ViewMemory {
    /// Whether those are listed too that are done or dropped.
    var showsSettled = false
    /// What is looked for: words of an owner or of the text.
    var query = LineEditor()
    /// Whether letters go into it.
    var isFiltering = false
    /// What is seen of the list, and the line in focus.
    var list = ListViewport(height: 10)
    /// The action in focus, wherever it stands in the list.
    var focus: ID<Contribution>?
}

/// An action, and the day on which it was taken on.
struct TakenOn: Sendable {
    var line: Contribution
    var day: Day
}

extension ConsoleState {
    /// What the list of actions remembers.
    var actions: ActionsState {
        get { memories[ActionsView.self] }
        set { memories[ActionsView.self] = newValue }
    }

    /// What was taken on over the days of the workshop: soonest first, those without a date last, then as it was said.
    var actionsTaken: [TakenOn] {
        let days = workshop?.days ?? []
        let all = days.flatMap { day in
            day.activities.flatMap { programme.lines(of: $0.id) }
                .filter { $0.kind == .action && $0.mergedInto == nil }.map { TakenOn(line: $0, day: day) }
        }
        return all.soonestFirst(by: \.line.due)
    }

    /// Those of them that are listed.
    var actionsListed: [TakenOn] {
        actionsTaken.filter { action in
            guard actions.showsSettled || !action.line.isSettled else { return false }
            let line = action.line
            let names = [line.owner, line.by].map { programme.name(of: $0).string }
            let tags = line.tags.isEmpty ? [] : line.tags.map(tagBook().title(of:))
            return actions.query.finds((names + tags + [line.text.string]).joined(separator: " "))
        }
    }
}
