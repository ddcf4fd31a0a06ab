public import Localization
public import Workshop

extension ProgrammeState.LikelyDouble.Reason {
    /// Why two organisations may be one, in a few words.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .sameName: t("called the same")
        case .sameWords: t("says the same in other words")
        case .within: t("all words of one name stand in the other")
        case .soundsAlike: t("sounds alike")
        }
    }
}
