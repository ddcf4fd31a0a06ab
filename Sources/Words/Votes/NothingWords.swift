public import Localization
public import Tally

extension VotingMethod.Figure {
    /// What is said of options that are equal because nobody voted for any of them, in a sentence: a row of noughts reads as if
    /// something had been counted.
    public func nothing(_ t: Localizer) -> String {
        switch self {
        case .dots, .netDots: t("They have no dots.")
        case .points: t("They have no points.")
        case .votes, .crosses, .supporters, .good, .middleGrade, .firstChoices, .duelsWon: t("They have no votes.")
        }
    }
}
