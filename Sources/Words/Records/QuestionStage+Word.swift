public import Localization
public import Workshop

extension Questions.Stage {
    /// Where a question stands, in a word.
    public func word(_ t: Localizer) -> String {
        switch self {
        case .onFloor: Contribution.Outcome.now.word(t)
        case .waiting: t("waiting")
        case .later: Contribution.Outcome.later.word(t)
        case .answered: Contribution.Outcome.answered.word(t)
        case .withdrawn: Contribution.Outcome.withdrawn.word(t)
        }
    }
}
