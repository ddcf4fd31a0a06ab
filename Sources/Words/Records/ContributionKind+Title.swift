public import Localization
public import Workshop

extension Contribution.Kind {
    /// What a line is, in a word.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .idea: t("idea")
        case .barrier: t("barrier")
        case .need: t("need")
        case .offer: t("offer")
        case .action: t("action")
        case .question: t("question")
        }
    }
}
