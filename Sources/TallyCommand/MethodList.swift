import Localization
import Tally
import Words

/// The methods, each with what a voter does, and the options and rules that it reads.
struct MethodList {
    let t: Localizer

    var text: String {
        let width = VotingMethod.allCases.map(\.rawValue.count).max() ?? 0
        return VotingMethod.allCases.map { method in
            let rules = rules(of: method).map(\.rawValue) + (method.takesSeats ? ["--seats"] : [])
            return Plain.left(method.rawValue, width) + "  " + line(for: method) + "\n"
                + Plain.left("", width) + "  " + t("rules: %1", t.series(rules)) + "\n"
        }.joined()
    }

    /// One method, with the values of its rules as files and commands write them, and in brackets what holds when none is stated.
    func text(of method: VotingMethod) -> String {
        let rules = rules(of: method)
        let width = rules.map(\.rawValue.count).max() ?? 0
        let standard = RuleSet()
        let seats = method.takesSeats ? ["  --seats N"] : []
        let lines = rules.map { key in
            "  " + Plain.left(key.rawValue, width) + "  " + key.allowed.replacing("|", with: " | ")
                + (standard.value(key).map { " [" + $0 + "]" } ?? "")
        }
        return ([t("%1: %2", method.rawValue, line(for: method))] + seats + lines).map { $0 + "\n" }.joined()
    }

    /// Those that a file of ballots can be counted by.
    private func rules(of method: VotingMethod) -> [RuleSet.Key] { method.ruleKeys.filter { !$0.isOfRooms } }

    /// What a voter does, and who wins.
    func line(for method: VotingMethod) -> String { MethodWords(t).line(method) }
}
