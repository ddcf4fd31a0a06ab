/// A line of a day's run sheet.
public struct Activity: Codable, Hashable, Sendable {
    /// What people do in an activity.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case checkin, plenary, breakout, vote, questions, survey, matching, pairing, pause, closing
    }

    /// Derived from the script's ids.
    public var id: ID<Activity>
    /// The script's own id: `barriers`.
    public var code: String
    /// What people do.
    public var kind: Kind
    /// What the activity is called.
    public var title: LocalizedText
    /// A word to the facilitator; empty when the script has none.
    public var notes: LocalizedText
    /// When it is planned to start.
    public var start: ClockTime
    /// How long it is planned to take, in minutes.
    public var minutes: Int
    /// How many tables it is planned for; 0 when it is held in one circle.
    public var groups: Int
    /// The questions put to the tables, or to the whole room.
    public var prompts: [Prompt]
    /// The votes taken in it.
    public var polls: [PollPlan]
    /// The vocabularies whose tags are offered first for lines that are said in it; nil where the script names none.
    public var tags: [String]?
    /// For a matching: the activities whose needs and offers are brought together with its own, by their codes; nil for all
    /// of the workshop so far.
    public var between: [String]?
    /// For a pairing: who teaches whom; nil where the script does not say it.
    public var pair: PairRules?
    /// How people meet who are linked, two and two at tables; nil where no timetable is asked for.
    public var meetings: MeetingRules?
    /// The grids that are filled in in it, by their codes; nil where the script names none.
    public var grids: [String]?
    /// For questions: the categories of those who answer them, who are offered first; nil where the script names none.
    public var experts: [String]?

    /// Makes an activity.
    public init(
        id: ID<Activity>, code: String, kind: Kind, title: LocalizedText, notes: LocalizedText = LocalizedText([:]),
        start: ClockTime, minutes: Int, groups: Int = 0, prompts: [Prompt] = [], polls: [PollPlan] = [],
        tags: [String]? = nil, between: [String]? = nil, pair: PairRules? = nil, meetings: MeetingRules? = nil,
        grids: [String]? = nil, experts: [String]? = nil
    ) {
        self.id = id
        self.code = code
        self.kind = kind
        self.title = title
        self.notes = notes
        self.start = start
        self.minutes = minutes
        self.groups = groups
        self.prompts = prompts
        self.polls = polls
        self.tags = tags
        self.between = between
        self.pair = pair
        self.meetings = meetings
        self.grids = grids
        self.experts = experts
    }

    /// The lowest version of payloads that can express it.
    var version: Int {
        let isNewest =
            grids != nil || between != nil || pair != nil || meetings != nil || experts != nil
            || prompts.contains { $0.kind == .note }
        return polls.map(\.version).reduce(isNewest ? 6 : tags == nil ? 1 : 5, max)
    }

    /// The numbers under which the script plans to capture lines: one for each table, or 1 alone for the whole room.
    /// When people are seated at other tables than these, `ProgrammeState.groupNumbers(of:)` knows.
    public var groupNumbers: ClosedRange<Int> { 1...max(1, groups) }
}

/// A question put to groups.
public struct Prompt: Codable, Hashable, Sendable {
    /// Derived from the script's ids.
    public var id: ID<Prompt>
    /// The script's own id: `fuel`.
    public var code: String
    /// One to four words, for a tab; the question itself where the script has none.
    public var title: LocalizedText
    /// The question, as it is read aloud.
    public var text: LocalizedText
    /// What a line that answers it is, unless the note-taker says otherwise.
    public var kind: Contribution.Kind

    /// Makes a prompt.
    public init(id: ID<Prompt>, code: String, title: LocalizedText, text: LocalizedText, kind: Contribution.Kind) {
        self.id = id
        self.code = code
        self.title = title
        self.text = text
        self.kind = kind
    }
}
