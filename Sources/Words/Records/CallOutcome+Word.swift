public import Localization
public import Workshop

extension Call.Outcome {
    /// What came of a call, in a word.
    public func word(_ t: Localizer) -> String {
        switch self {
        case .reached: t("reached")
        case .noAnswer: t("no answer")
        case .wrongNumber: t("wrong number")
        case .declined: t("does not want to")
        }
    }
}
