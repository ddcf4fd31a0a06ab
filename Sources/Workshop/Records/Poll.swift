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
    /// The poll whose first options meet in this one; nil for a poll that stands for itself.
    public var follows: ID<Poll>?
    /// The reservations that were asked for and noted, in the order in which they were.
    public var reservations: [PlainText]

    /// Makes a poll.
    public init(
        id: ID<Poll>, activity: ID<Activity>, code: String, question: LocalizedText, rules: PollRules,
        options: [PollOption], state: State = .planned, openedAt: Instant? = nil, closedAt: Instant? = nil,
        presentAtClose: Int? = nil, follows: ID<Poll>? = nil, reservations: [PlainText] = []
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
        self.follows = follows
        self.reservations = reservations
    }

    /// Whether the other one differs only in what was noted after the vote.
    public func differsInNotes(from other: Poll) -> Bool {
        var other = other
        guard other.reservations != reservations else { return false }
        other.reservations = reservations
        return other == self
    }
}

extension Poll {
    private enum CodingKeys: String, CodingKey {
        case id, activity, code, question, rules, options, state, openedAt, closedAt, presentAtClose, follows
        case reservations
    }

    /// Reads a poll as any version of Halqa wrote it.
    /// - Throws: `DecodingError` where a field is missing that version 1 had; what the rules are refused with.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID<Poll>.self, forKey: .id),
            activity: try container.decode(ID<Activity>.self, forKey: .activity),
            code: try container.decode(String.self, forKey: .code),
            question: try container.decode(LocalizedText.self, forKey: .question),
            rules: try container.decode(PollRules.self, forKey: .rules),
            options: try container.decode([PollOption].self, forKey: .options),
            state: try container.decode(State.self, forKey: .state),
            openedAt: try container.decodeIfPresent(Instant.self, forKey: .openedAt),
            closedAt: try container.decodeIfPresent(Instant.self, forKey: .closedAt),
            presentAtClose: try container.decodeIfPresent(Int.self, forKey: .presentAtClose),
            follows: try container.decodeIfPresent(ID<Poll>.self, forKey: .follows),
            reservations: try container.decodeIfPresent([PlainText].self, forKey: .reservations) ?? [])
    }

    /// Writes a poll; what no earlier version knew is left out where it is at its default.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(activity, forKey: .activity)
        try container.encode(code, forKey: .code)
        try container.encode(question, forKey: .question)
        try container.encode(rules, forKey: .rules)
        try container.encode(options, forKey: .options)
        try container.encode(state, forKey: .state)
        try container.encodeIfPresent(openedAt, forKey: .openedAt)
        try container.encodeIfPresent(closedAt, forKey: .closedAt)
        try container.encodeIfPresent(presentAtClose, forKey: .presentAtClose)
        try container.encodeIfPresent(follows, forKey: .follows)
        if !reservations.isEmpty { try container.encode(reservations, forKey: .reservations) }
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
    /// What quotas on winners ask for: `women`, `youth`.
    public var tags: [PlainText]

    /// Makes an option.
    public init(
        text: LocalizedText, origins: [ID<Contribution>] = [], cost: Int? = nil, tags: [PlainText] = []
    ) {
        self.text = text
        self.origins = origins
        self.cost = cost
        self.tags = tags
    }
}

extension PollOption {
    private enum CodingKeys: String, CodingKey {
        case text, origins, cost, tags
    }

    /// Reads an option as any version of Halqa wrote it.
    /// - Throws: `DecodingError` where its text or its origins are missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            text: try container.decode(LocalizedText.self, forKey: .text),
            origins: try container.decode([ID<Contribution>].self, forKey: .origins),
            cost: try container.decodeIfPresent(Int.self, forKey: .cost),
            tags: try container.decodeIfPresent([PlainText].self, forKey: .tags) ?? [])
    }

    /// Writes an option; without tags as every version wrote it.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(origins, forKey: .origins)
        try container.encodeIfPresent(cost, forKey: .cost)
        if !tags.isEmpty { try container.encode(tags, forKey: .tags) }
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

    /// In the order in which they are counted.
    public static func < (left: VoteSource, right: VoteSource) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Poll: JournalRecord {
    public static let sort = Change.Sort.poll
    public static let subject = Change.Subject.votes
    public static let newestVersion = PollRules.newestVersion
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .poll(id) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .poll(revision) }
    public var version: Int {
        if follows != nil || !reservations.isEmpty || options.contains(where: { !$0.tags.isEmpty }) {
            return max(4, rules.version)
        }
        return options.contains { $0.cost != nil } ? max(2, rules.version) : rules.version
    }

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

    public static var fields: [RecordField<Self>] {
        [
            RecordField("question", \.question), RecordField("code", \.code), RecordField("activity", \.activity),
            RecordField("follows", \.follows), RecordField(all: "reservations", \.reservations),
            // What it was opened with stands, also against what somebody else wrote into its plan meanwhile.
            RecordField(RecordField("rules", \.rules), RecordField("options", \.options))
                .said { $0.state == .planned && $1.state == .open }
                .showing { records in records.first { $0.state != .planned } ?? records[records.count - 1] },
            // It has come as far as it has come on one side, and did so when it first had.
            RecordField(
                RecordField("state", \.state), RecordField("openedAt", \.openedAt),
                RecordField("closedAt", \.closedAt), RecordField("presentAtClose", \.presentAtClose)
            ).choosing { records in
                records.reduce(records[0]) { $1.isFurther(than: $0) ? $1 : $0 }
            },
        ]
    }

    private func isFurther(than other: Poll) -> Bool {
        let order = State.allCases
        let (own, others) = (order.firstIndex(of: state) ?? 0, order.firstIndex(of: other.state) ?? 0)
        if own != others { return own > others }
        guard let since = closedAt ?? openedAt, let otherSince = other.closedAt ?? other.openedAt else { return false }
        return since < otherSince
    }

    public var referents: [Referent] { [.activity(activity)] + options.flatMap(\.origins).map { .line($0) } }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofActivity: activity) }
    public func standing(in state: ProgrammeState) -> Self? { state.polls[id] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.polls.values) }
    public static let erased = ErasedParts.texts()
}
