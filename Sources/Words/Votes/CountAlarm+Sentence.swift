public import Localization
public import Tally

extension CountAlarm {
    /// What does not fit together, in a sentence.
    /// - Parameter number: what is called out for an option, by index.
    public func sentence(_ t: Localizer, number: (Int) -> Int = { $0 + 1 }) -> String {
        switch self {
        case .votesExceedPresent(let votes, let present):
            t("That makes %1 votes, but %2 people are here.", votes, present)
        case .optionExceedsPresent(let option, let votes, let present):
            t("That makes %1 votes for option %2, but %3 people are here.", votes, number(option), present)
        case .dotsExceedPresent(let dots, let allowed):
            t("That makes %1 dots, but the people who are here have %2.", dots, allowed)
        case .optionExceedsLimit(let option, let dots, let allowed):
            t(
                "That makes %1 dots on option %2, but the people who are here may put %3 there.", dots, number(option),
                allowed)
        case .themeExceedsPresent(let theme, let dots, let allowed):
            t(
                "That makes %1 dots on the theme “%2”, but the people who are here may put %3 there.", dots,
                t.isolated(theme), allowed)
        case .ballotsExceedPresent(let ballots, let present):
            t("That makes %1 ballots, but %2 people are here.", ballots, present)
        case .votesExceedBallots(let votes, let ballots):
            t("That makes %1 votes on %2 ballots.", votes, ballots)
        case .optionExceedsBallots(let option, let votes, let ballots):
            t("That makes %1 votes for option %2 on %3 ballots.", votes, number(option), ballots)
        case .dotsExceedBallots(let dots, let allowed):
            t("That makes %1 dots, but the ballots that were counted carry %2.", dots, allowed)
        case .countersDisagree(let option, _, _, _):
            t("The two counters differ on option %1. Count it again, both of you.", number(option))
        }
    }
}
