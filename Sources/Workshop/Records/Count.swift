public import Tally

/// The votes that one option got from one source, as one person counted them.
public struct Count: Hashable, Sendable {
    /// The poll.
    public var poll: ID<Poll>
    /// The option's number, from 1.
    public var option: Int
    /// Where they were counted.
    public var source: VoteSource
    /// Who counted: 1, or 2 for the second of two.
    public var counter: Int
    /// How many; 0 where they were not counted.
    public var votes: Int
    /// What was reported instead of a number; nil for a number.
    public var uncounted: Uncounted?

    /// Makes a count.
    public init(
        poll: ID<Poll>, option: Int, source: VoteSource, counter: Int = 1, votes: Int, uncounted: Uncounted? = nil
    ) {
        self.poll = poll
        self.option = option
        self.source = source
        self.counter = counter
        self.votes = votes
        self.uncounted = uncounted
    }

    /// What tells a count from the others of its poll.
    public struct Key: Hashable, Sendable {
        /// Where the votes were counted.
        public var source: VoteSource
        /// The option's number, from 1.
        public var option: Int
        /// Who counted.
        public var counter: Int

        /// Makes a key.
        public init(source: VoteSource, option: Int, counter: Int = 1) {
            self.source = source
            self.option = option
            self.counter = counter
        }
    }

    /// What tells this count from the others of its poll.
    public var key: Key { Key(source: source, option: option, counter: counter) }

    /// Whether it says the same as another one, whoever counted.
    public func agrees(with other: Count) -> Bool { votes == other.votes && uncounted == other.uncounted }
}

extension Count: Codable {
    private enum CodingKeys: String, CodingKey {
        case poll, option, source, counter, votes, uncounted
    }

    /// Reads a count as any version of Halqa wrote it: without a counter, it is the first one's.
    /// - Throws: `DecodingError` where a field other than the counter is missing, or the source is none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            poll: try container.decode(ID<Poll>.self, forKey: .poll),
            option: try container.decode(Int.self, forKey: .option),
            source: try container.decode(VoteSource.self, forKey: .source),
            counter: try container.decodeIfPresent(Int.self, forKey: .counter) ?? 1,
            votes: try container.decode(Int.self, forKey: .votes),
            uncounted: try container.decodeIfPresent(Uncounted.self, forKey: .uncounted))
    }

    /// Writes a count; the first counter goes without saying.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(poll, forKey: .poll)
        try container.encode(option, forKey: .option)
        try container.encode(source, forKey: .source)
        if counter != 1 { try container.encode(counter, forKey: .counter) }
        try container.encode(votes, forKey: .votes)
        try container.encodeIfPresent(uncounted, forKey: .uncounted)
    }
}

/// How many people voted through one source.
public struct Turnout: Codable, Hashable, Sendable {
    /// The poll.
    public var poll: ID<Poll>
    /// Where they voted.
    public var source: VoteSource
    /// How many people.
    public var ballots: Int

    /// Makes a turnout.
    public init(poll: ID<Poll>, source: VoteSource, ballots: Int) {
        self.poll = poll
        self.source = source
        self.ballots = ballots
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Count: JournalRecord {
    public static let sort = Change.Sort.count
    public static let subject = Change.Subject.votes
    public static let newestVersion = 2
    public static let keyFields = ["poll", "source", "option", "counter"]
    public var keyValues: [String] {
        [poll.description, source.rawValue, String(option), counter == 1 ? "" : String(counter)]
    }
    public var recordName: RecordName { .count(poll, key) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .count(revision) }
    public var version: Int { counter == 1 && uncounted == nil ? 1 : 2 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .countWithdrawn : before == nil ? .counted : .counted
    }

    public static var fields: [RecordField<Self>] {
        [RecordField(RecordField("votes", \.votes), RecordField("uncounted", \.uncounted))]
    }

    public var referents: [Referent] { [.poll(poll)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofPoll: poll) }
    public func standing(in state: ProgrammeState) -> Self? { state.counted[poll]?[key] }
    public static func all(in state: ProgrammeState) -> [Self] { state.counted.values.flatMap(\.values) }
    public static let erased = ErasedParts.nothing
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Turnout: JournalRecord {
    public static let sort = Change.Sort.turnout
    public static let subject = Change.Subject.votes
    public static let keyFields = ["poll", "source"]
    public var keyValues: [String] { [poll.description, source.rawValue] }
    public var recordName: RecordName { .turnout(poll, source) }
    public static let newestVersion = 1
    public var version: Int { 1 }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .turnout(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .turnoutWithdrawn : before == nil ? .turnoutCounted : .turnoutCounted
    }

    public static var fields: [RecordField<Self>] { [RecordField("ballots", \.ballots)] }

    public var referents: [Referent] { [.poll(poll)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofPoll: poll) }
    public func standing(in state: ProgrammeState) -> Self? {
        state.turnouts[poll]?[source].map { Turnout(poll: poll, source: source, ballots: $0) }
    }
    public static func all(in state: ProgrammeState) -> [Self] {
        state.turnouts.flatMap { poll, sources in
            sources.map { Turnout(poll: poll, source: $0.key, ballots: $0.value) }
        }
    }
    public static let erased = ErasedParts.nothing
}
