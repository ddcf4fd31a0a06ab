public import Localization

/// A part of a summary, which can be chosen or left out, in the order in which they are read.
///
/// Their names are what commands take and what JSON says was chosen.
public enum SummarySection: String, CaseIterable, Codable, Sendable {
    /// The day in one paragraph; of several days or cities, their numbers side by side.
    case overview
    /// The votes.
    case decisions
    /// What people committed to.
    case actions
    /// What belongs together: needs and offers, people, organisations.
    case links
    /// Questions: those that are open, put off, answered.
    case questions
    /// What was set aside.
    case parked
    /// Who sat where, and what the tables said.
    case tables
    /// What surveys brought.
    case feedback
    /// Who came: by category and city, against invited and places.
    case attendance
    /// The run sheet, planned and as it was.
    case times
    /// When the summary was true, and the hash by which it can be checked.
    case trace

    /// All of them.
    public static let all = Set(allCases)

    /// Whether it is looked up rather than read: it stands in the annex.
    public var isAnnex: Bool { self == .attendance || self == .times }

    /// What it is called, in the words that stand above it on paper.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .overview: t("At a glance")
        case .attendance: t("Who came")
        case .times: t("How the day went")
        case .tables: t("What the tables said")
        case .decisions: t("What the room decided")
        case .actions: t("Who does what by when")
        case .links: t("What belongs together")
        case .questions: t("Open questions")
        case .parked: t("Set aside for later")
        case .feedback: t("How people found the day")
        case .trace: t("Where it comes from")
        }
    }
}

extension Set<SummarySection> {
    /// In reading order.
    public var ordered: [SummarySection] { SummarySection.allCases.filter(contains) }

    /// What a machine is told of a choice; nil for everything.
    public var chosen: [SummarySection]? { self == SummarySection.all ? nil : ordered }
}
