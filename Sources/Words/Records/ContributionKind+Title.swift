public import Localization
public import Workshop

extension Contribution.Kind {
    /// What a line is, in a word.
    /// - Parameter isAnswer: of a note, whether it is about a question.
    public func title(_ t: Localizer, isAnswer: Bool = false) -> String {
        switch self {
        case .idea: t("idea")
        case .barrier: t("barrier")
        case .need: t("need")
        case .offer: t("offer")
        case .action: t("action")
        case .question: t("question")
        case .note: isAnswer ? t("answer") : t("note")
        }
    }
}

extension ProgrammeState {
    /// What a line is, in a word; a note about a question is its answer.
    public func kind(of line: Contribution, _ t: Localizer) -> String { line.kind.title(t, isAnswer: isAnswer(line)) }
}
