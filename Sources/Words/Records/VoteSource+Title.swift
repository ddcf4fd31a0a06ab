public import Localization
public import Workshop

extension VoteSource {
    /// Where votes were counted, in a word.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .hands: t("hands")
        case .wall: t("wall")
        case .paper: t("papers")
        case .phone: t("phones")
        }
    }
}
