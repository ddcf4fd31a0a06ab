public import Localization
public import Tally
public import Workshop

extension CountAlarm {
    /// What does not fit together in a poll, in a sentence.
    public func sentence(about poll: Poll, in state: ProgrammeState, _ t: Localizer) -> String {
        let (options, themes) = (OptionWords(poll.rules.method, t), ThemeWords(poll, in: state, t))
        return sentence(t, option: { options.called(poll.number(of: $0)) }, theme: themes.title)
    }

    /// - Parameters:
    ///   - option: what an option is called, by index.
    ///   - theme: what a theme is called, by its name in the rules.
    private func sentence(_ t: Localizer, option called: (Int) -> String, theme: (String) -> String) -> String {
        switch self {
        case .votesExceedPresent(let votes, let present):
            t("That makes %1 votes, but %2 people are here.", votes, present)
        case .optionExceedsPresent(let option, let votes, let present):
            t("That makes %1 votes for %2, but %3 people are here.", votes, called(option), present)
        case .dotsExceedPresent(let dots, let allowed):
            t("That makes %1 dots, but the people who are here have %2.", dots, allowed)
        case .optionExceedsLimit(let option, let dots, let allowed):
            t(
                "That makes %1 dots on %2, but the people who are here may put %3 there.", dots, called(option), allowed
            )
        case .themeExceedsPresent(let name, let dots, let allowed):
            t(
                "That makes %1 dots on the theme “%2”, but the people who are here may put %3 there.", dots,
                t.isolated(theme(name)), allowed)
        case .ballotsExceedPresent(let ballots, let present):
            t("That makes %1 ballots, but %2 people are here.", ballots, present)
        case .votesExceedBallots(let votes, let ballots):
            t("That makes %1 votes on %2 ballots.", votes, ballots)
        case .optionExceedsBallots(let option, let votes, let ballots):
            t("That makes %1 votes for %2 on %3 ballots.", votes, called(option), ballots)
        case .dotsExceedBallots(let dots, let allowed):
            t("That makes %1 dots, but the ballots that were counted carry %2.", dots, allowed)
        case .majorityCannotBe(let option, let others, let present):
            t(
                "Nobody can have seen the majority for %1: %2 spoke otherwise, and %3 people are here.", called(option),
                others,
                present)
        case .countersDisagree(let option, _, _, _):
            t("The two counters differ on %1. Count it again, both of you.", called(option))
        }
    }
}
