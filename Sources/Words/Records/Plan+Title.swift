public import Localization
public import Workshop

extension Period.Unit {
    /// What is counted, as a choice.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .day: t("days")
        case .week: t("weeks")
        case .month: t("months")
        case .year: t("years")
        }
    }
}

extension Activity.Kind {
    /// What people do, as a choice.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .checkin: t("check-in")
        case .plenary: t("plenary")
        case .breakout: t("round at the tables")
        case .vote: t("vote")
        case .questions: t("questions from the floor")
        case .survey: t("survey")
        case .matching: t("needs and offers")
        case .pairing: t("pairs")
        case .pause: t("pause")
        case .closing: t("closing")
        }
    }
}
