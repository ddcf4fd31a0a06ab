public import Localization
public import Tally

extension RuleSet.Contradiction {
    /// What contradicts itself, in a sentence: the same in scripts, forms and commands.
    public func message(_ t: Localizer) -> String {
        switch self {
        case .scores(let lowest, let highest):
            t("The lowest score, %1, is not below the highest, %2.", lowest, highest)
        case .dotsOnOne(let most, let dots):
            t("%1 dots on one option are more than the %2 that each person has.", most, dots)
        }
    }
}
