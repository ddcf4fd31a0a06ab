import Localization
import Screen
import Tally
import Words
import Workshop

extension ListOverlay {
    /// The ways to vote, by what shall come out, each with what a voter does and when it fits.
    static func methods(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let words = MethodWords(t)
        let methods = MethodGroup.allCases.flatMap(\.methods)
        let items = methods.map { method in
            Item(
                cells: [words.name(method)], heading: MethodGroup(of: method).title(t),
                notes: [words.task(method), words.fits(method)]
            ) { state, _ in
                state.overlay = VoteView.newPollForm(method, state)
                return []
            }
        }
        // What a workshop uses most is in focus.
        return ListOverlay(
            t("How does the room decide?"), items, current: methods.firstIndex(of: .cumulative), state)
    }
}
