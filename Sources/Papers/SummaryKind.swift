public import Localization

/// What a summary is of.
public enum SummaryKind: String, CaseIterable, Sendable {
    /// What the day came to.
    case day
    /// What all days of the workshop came to.
    case workshop
    /// The programme's cities side by side.
    case programme

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .day: t("Summary of this day")
        case .workshop: t("Summary of all days here")
        case .programme: t("The cities side by side")
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .day: t("who came, what was said and decided")
        case .workshop: t("one day after the other")
        case .programme: t("the same days, city by city")
        }
    }

    /// What it can tell of, in reading order.
    public var sections: [SummarySection] {
        switch self {
        case .day, .workshop: SummarySection.allCases
        case .programme: [.overview, .attendance, .decisions, .trace]
        }
    }
}
