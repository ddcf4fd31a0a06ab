public import Localization
public import Workshop

extension Contribution.Outcome {
    /// What became of a line, in a word.
    public func word(_ t: Localizer) -> String {
        switch self {
        case .started: t("under way")
        case .done: t("done")
        case .dropped: t("dropped")
        case .now: t("being answered")
        case .answered: t("answered")
        case .later: t("to be answered later")
        case .talking: t("being talked about")
        case .met: t("met")
        case .withdrawn: t("withdrawn")
        case .adopted: t("adopted")
        case .rejected: t("rejected")
        }
    }
}
