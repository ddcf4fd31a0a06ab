/// A vote: what is asked, by which rules, and how far it has come.
public struct Poll: Codable, Hashable, Sendable {
    /// How far a poll has come. Its rules and options are frozen once it is open.
    public enum State: String, Codable, CaseIterable, Sendable {
        case planned, open, closed
    }

    /// The poll's id; a planned one's is derived from the script.
    public var id: ID<Poll>
    /// The activity in which it is taken.
    public var activity: ID<Activity>
    /// The id that commands take.
    public var code: String
    /// What the room is asked.
    public var question: LocalizedText
    /// The rules.
    public var rules: PollRules
    /// What can be voted for, option 1 first.
    public var options: [PollOption]
    /// How far it has come.
    public var state: State
    /// When it was opened.
    public var openedAt: Instant?
    /// When it was closed.
    public var closedAt: Instant?
    /// Who was in the room when it was closed; nil before.
    public var presentAtClose: Int?

    /// Makes a poll.
    public init(
        id: ID<Poll>, activity: ID<Activity>, code: String, question: LocalizedText, rules: PollRules,
        options: [PollOption], state: State = .planned, openedAt: Instant? = nil, closedAt: Instant? = nil,
        presentAtClose: Int? = nil
    ) {
        self.id = id
        self.activity = activity
        self.code = code
        self.question = question
        self.rules = rules
        self.options = options
        self.state = state
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.presentAtClose = presentAtClose
    }
}

/// Something that can be voted for.
public struct PollOption: Codable, Hashable, Sendable {
    /// What it says.
    public var text: LocalizedText
    /// The lines it came from, so that a result leads back to table and note-taker; empty for a listed option.
    public var origins: [ID<Contribution>]
    /// What it costs, in the currency's whole units; nil in a vote that is not about money.
    public var cost: Int?

    /// Makes an option.
    public init(text: LocalizedText, origins: [ID<Contribution>] = [], cost: Int? = nil) {
        self.text = text
        self.origins = origins
        self.cost = cost
    }
}

/// Where votes were counted.
public enum VoteSource: String, Codable, CaseIterable, Sendable, Comparable {
    /// Hands in the air.
    case hands
    /// Stickers on the wall.
    case wall
    /// Paper ballots.
    case paper
    /// Telephones.
    case phone

    public static func < (left: VoteSource, right: VoteSource) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}

extension Poll: JournalRecord {
    public static let sort = Change.Sort.poll
    public static let subject = Change.Subject.votes
    public static let newestVersion = 2
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public static func change(_ revision: Revision<Self>) -> Change? { .poll(revision) }
    public var version: Int { options.contains { $0.cost != nil } ? max(2, rules.version) : rules.version }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        guard let before else { return .pollPlanned }
        guard let after else { return .pollWithdrawn }
        return switch (before.state, after.state) {
        case (.planned, .open): .pollOpened
        case (.open, .closed): .pollClosed
        case (.closed, .open): .pollReopened
        default: .pollRevised
        }
    }
}
