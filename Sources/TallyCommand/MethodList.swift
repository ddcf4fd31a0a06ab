import Localization
import Tally
import Words

/// The methods, one line each.
struct MethodList {
    let t: Localizer

    var text: String {
        let width = VotingMethod.allCases.map(\.rawValue.count).max() ?? 0
        return VotingMethod.allCases.map { Plain.left($0.rawValue, width) + "  " + line(for: $0) + "\n" }.joined()
    }

    /// What a voter does, and who wins.
    func line(for method: VotingMethod) -> String { MethodWords(t).line(method) }
}
