import Screen
import Words
import Workshop

/// What the list of pairs remembers.
struct PairsState: ViewMemory {
    /// The learner in focus, wherever they stand in the list.
    var focus: ID<Stakeholder>?
    /// What is seen of the list.
    var list = ListViewport(height: 10)
}

/// The pairing as it is shown now: who learns, or why nobody can.
enum ShownPairs: Sendable {
    case paired(Paired)
    case refused(Refusal)
}

extension ConsoleState {
    /// What the list of pairs remembers.
    var pairs: PairsState {
        get { memories[PairsView.self] }
        set { memories[PairsView.self] = newValue }
    }

    /// The pairing that is worked on; nil where the day has none.
    var shownPairs: ShownPairs? {
        guard let activity = workedActivity else { return nil }
        do throws(Refusal) {
            return .paired(try programme.paired(in: activity.id))
        } catch {
            return .refused(error)
        }
    }

    /// The pairing, where there are people for it.
    var paired: Paired? {
        if case .paired(let paired)? = shownPairs { paired } else { nil }
    }

    /// The learner in focus.
    var pairFocus: Paired.Row? { paired?.rows.first { $0.learner.id == pairs.focus } }
}
