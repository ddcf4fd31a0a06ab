public import Localization

/// A paper that looks further than one day. The raw values are what names of files have.
public enum StudyKind: String, CaseIterable, Sendable {
    /// The sheet on which each of the people ticks whom of the others they know.
    case names
    /// How the ties of a workshop's people grew.
    case network
    /// What came of the cities by one of the later days.
    case impact
    /// The measures of all cities, by theme.
    case toolkit

    /// Whether it names people who were not asked whether they agree to be listed.
    public var namesEverybody: Bool { self == .names }

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .names: t("Sheet of names")
        case .network: t("Growth of the network")
        case .impact: t("Impact")
        case .toolkit: t("Toolkit")
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .names: t("each ticks whom of the others they know")
        case .network: t("who came to know whom, counted, without names")
        case .impact: t("reached, commitments and figures, city by city")
        case .toolkit: t("the measure sheets of all cities, by theme")
        }
    }
}
