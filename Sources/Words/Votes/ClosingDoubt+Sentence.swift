public import Localization
import Tally
public import Workshop

extension ClosingDoubt {
    /// What is doubtful about closing a poll, in a sentence.
    public func sentence(about poll: Poll, in state: ProgrammeState, _ t: Localizer) -> String {
        let options = OptionWords(poll.rules.method, t)
        func called(_ indices: [Int]) -> String { t.list(indices.map { options.called(poll.number(of: $0)) }) }
        switch self {
        case .papersMissing(let missing, let issued):
            return t.plural(
                "%2 of %3 papers are keyed, %1 is missing.", "%2 of %3 papers are keyed, %1 are missing.", missing,
                issued - missing, issued)
        case .fewBallots(let cast, let here):
            return t("Ballots are keyed of %1 of the %2 people here.", cast, here)
        case .unsettled(let indices):
            return t("The two counters do not agree on %1, where nothing counts so far.", called(indices))
        case .nothingCounted: return t("Nothing was counted.")
        case .uncounted(let source, let indices):
            return t("Nothing is counted (%1) for %2.", source.title(t), called(indices))
        case .alarm(let alarm): return alarm.sentence(about: poll, in: state, t)
        }
    }
}
