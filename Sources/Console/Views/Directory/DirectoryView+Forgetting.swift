import Localization
import Workshop

// Somebody is forgotten.
extension DirectoryView {
    /// What is asked before; nil where there is nobody to ask about any more.
    static func forgetQuestion(_ person: ID<Stakeholder>, _ named: NamedSomewhere, _ state: ConsoleState) -> Question? {
        let t = state.t
        guard let name = state.programme.stakeholders[person]?.name, !state.programme.isForgotten(person) else {
            return nil
        }
        var sentences = [
            t("Forget %1 for good?", name),
            t(
                "%1 and %2 lose what names them, here and in the copies; what was counted stays. It cannot be brought back.",
                t.plural("%1 entry", "%1 entries", named.entries), t.plural("%1 text", "%1 texts", named.texts)),
        ]
        if named.doubtful > 0 {
            sentences.append(
                t.plural(
                    "%1 text may mean somebody else and stays: halqa forget asks about it.",
                    "%1 texts may mean somebody else and stay: halqa forget asks about each.", named.doubtful))
        }
        var question = Question(text: sentences.joined(separator: " "), yes: t("forget"), effects: [.forget(person)])
        question.renewed = { state, _ in forgetQuestion(person, named, state) }
        return question
    }
}
