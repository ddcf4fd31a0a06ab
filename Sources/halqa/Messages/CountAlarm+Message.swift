import Localization
import Workshop

extension CountAlarm {
    /// What does not fit together, in a sentence. Options are numbered from 1.
    func message(_ t: Localizer) -> String {
        switch self {
        case .votesExceedPresent(let votes, let present):
            t("%1 votes are more than the %2 people here.", votes, present)
        case .optionExceedsPresent(let option, let votes, let present):
            t("Option %1: %2 votes are more than the %3 people here.", option + 1, votes, present)
        case .dotsExceedPresent(let dots, let allowed):
            t("%1 dots are more than the %2 that the people here have.", dots, allowed)
        case .optionExceedsLimit(let option, let dots, let allowed):
            t("Option %1: %2 dots are more than the %3 that the people here may put on it.", option + 1, dots, allowed)
        case .ballotsExceedPresent(let ballots, let present):
            t("%1 ballots are more than the %2 people here.", ballots, present)
        case .votesExceedBallots(let votes, let ballots):
            t("%1 votes are more than the %2 ballots.", votes, ballots)
        case .optionExceedsBallots(let option, let votes, let ballots):
            t("Option %1: %2 votes are more than the %3 ballots.", option + 1, votes, ballots)
        case .dotsExceedBallots(let dots, let allowed):
            t("%1 dots are more than the %2 that the counted ballots carry.", dots, allowed)
        case .countersDisagree(let option, _, let first, let second):
            t(
                "Option %1: one counted %2, the other %3. Count again.", option + 1, first.map { "\($0)" } ?? "–",
                second.map { "\($0)" } ?? "–")
        }
    }
}
