/// One line that a table said.
public struct Contribution: Hashable, Sendable {
    /// What a line is.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case idea, barrier, need, offer, action, question
        /// An answer, what was said on a call, a first remark: what is none of the others.
        case note
    }

    /// What became of a line. Which of them a line can have depends on what it is.
    public enum Outcome: String, Codable, CaseIterable, Sendable {
        /// Of actions: under way, done, not to be done.
        case started, done, dropped
        /// Of questions: on the floor, answered, to be answered after the day.
        case now, answered, later
        /// Of needs and offers: being talked about, met.
        case talking, met
        /// Of questions, needs and offers: not asked, needed or offered any more.
        case withdrawn
        /// Of ideas: taken up by the room, or not.
        case adopted, rejected
    }

    /// What became of a line, with who said so and when.
    public struct Settlement: Codable, Hashable, Sendable {
        /// What became of it.
        public var outcome: Outcome
        /// When that was said; nil in an entry of before version 3, where the entry's own time says it.
        public var at: Instant?
        /// Who said it; nil where `at` is.
        public var by: PlainText?

        /// Makes a settlement.
        public init(_ outcome: Outcome, at: Instant?, by: PlainText?) {
            self.outcome = outcome
            self.at = at
            self.by = by
        }
    }

    /// Where a line comes from that was not said in a room of the programme.
    public struct Origin: Codable, Hashable, Sendable {
        /// By which way it came.
        public var channel: Channel
        /// When it was said there; nil where nobody knows.
        public var on: CivilDate?

        /// Makes an origin.
        public init(_ channel: Channel, on: CivilDate? = nil) {
            self.channel = channel
            self.on = on
        }
    }

    /// The line's id.
    public var id: ID<Contribution>
    /// The activity it was said in; nil for what was said in none, and taken in from outside.
    public var activity: ID<Activity>?
    /// The prompt it answers; nil for what answers none, such as what was said about another line.
    public var prompt: ID<Prompt>?
    /// The table that said it, from 1.
    public var group: Int
    /// Where it stands among the lines of its table and prompt; equal positions are ordered by id.
    public var position: Int
    /// What it is.
    public var kind: Kind
    /// What was said.
    public var text: PlainText
    /// Who typed it.
    public var author: PlainText
    /// When it was kept.
    public var writtenAt: Instant
    /// True when the room set it aside for later.
    public var isParked: Bool
    /// The line that it was merged into; nil while it stands for itself.
    public var mergedInto: ID<Contribution>?
    /// Who takes it on, for an action; nil when nobody has.
    public var owner: Party?
    /// By when, for an action.
    public var due: CivilDate?
    /// What became of it; nil while nothing has.
    public var settlement: Settlement?
    /// Who says it; nil where nobody said so. `author` is who typed it.
    public var by: Party?
    /// What it is about.
    public var about: Reference?
    /// Tags of the script's vocabularies, as `axis/environment`, and others as they were typed; each once.
    public var tags: [PlainText]
    /// Where it comes from; nil for what was said in the room.
    public var origin: Origin?

    /// Whether somebody took it on, or a date is set.
    public var hasCommitment: Bool { owner != nil || due != nil }

    /// What became of it, without who said so and when.
    ///
    /// By itself: where Swift 6.3.1 inlines it into a closure that borrows the line, its optimiser stops with "outside of lifetime
    /// use", and nothing is built.
    @inline(never)
    public var outcome: Outcome? { settlement?.outcome }

    /// Makes a line.
    public init(
        id: ID<Contribution>, activity: ID<Activity>?, prompt: ID<Prompt>?, group: Int, position: Int, kind: Kind,
        text: PlainText, author: PlainText, writtenAt: Instant, isParked: Bool = false,
        mergedInto: ID<Contribution>? = nil, owner: Party? = nil, due: CivilDate? = nil,
        settlement: Settlement? = nil, by: Party? = nil, about: Reference? = nil, tags: [PlainText] = [],
        origin: Origin? = nil
    ) {
        self.id = id
        self.activity = activity
        self.prompt = prompt
        self.group = group
        self.position = position
        self.kind = kind
        self.text = text
        self.author = author
        self.writtenAt = writtenAt
        self.isParked = isParked
        self.mergedInto = mergedInto
        self.owner = owner?.words?.isEmpty == true ? nil : owner
        self.due = due
        self.settlement = settlement
        self.by = by?.words?.isEmpty == true ? nil : by
        self.about = about
        self.tags = tags
        self.origin = origin
    }
}

extension Contribution.Outcome {
    /// What can become of a line of a kind, in the order in which it usually does.
    public static func all(of kind: Contribution.Kind) -> [Self] {
        switch kind {
        case .action: [.started, .done, .dropped]
        case .question: [.now, .answered, .later, .withdrawn]
        case .need, .offer: [.talking, .met, .withdrawn]
        case .idea: [.adopted, .rejected]
        case .barrier, .note: []
        }
    }

    /// Whether there is nothing left to do about the line.
    public var isFinal: Bool {
        switch self {
        case .done, .dropped, .answered, .met, .withdrawn, .adopted, .rejected: true
        case .started, .now, .later, .talking: false
        }
    }
}

extension Contribution: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, activity, prompt, group, position, kind, text, author, writtenAt, isParked, mergedInto, owner, due
        case settlement, by, about, tags, origin
        /// What became of an action, as versions 1 and 2 wrote it.
        case outcome
    }

    /// Reads a line as any version of Halqa wrote it.
    /// - Throws: `DecodingError` where a field is missing that version 1 had, or says what none of its kind can say.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let outcome = try container.decodeIfPresent(Outcome.self, forKey: .outcome)
        self.init(
            id: try container.decode(ID<Contribution>.self, forKey: .id),
            activity: try container.decodeIfPresent(ID<Activity>.self, forKey: .activity),
            prompt: try container.decodeIfPresent(ID<Prompt>.self, forKey: .prompt),
            group: try container.decode(Int.self, forKey: .group),
            position: try container.decode(Int.self, forKey: .position),
            kind: try container.decode(Kind.self, forKey: .kind),
            text: try container.decode(PlainText.self, forKey: .text),
            author: try container.decode(PlainText.self, forKey: .author),
            writtenAt: try container.decode(Instant.self, forKey: .writtenAt),
            isParked: try container.decode(Bool.self, forKey: .isParked),
            mergedInto: try container.decodeIfPresent(ID<Contribution>.self, forKey: .mergedInto),
            owner: try container.decode(Party.self, forKey: .owner),
            due: try container.decodeIfPresent(CivilDate.self, forKey: .due),
            settlement: try container.decodeIfPresent(Settlement.self, forKey: .settlement)
                ?? outcome.map { Settlement($0, at: nil, by: nil) },
            by: try container.decodeIfPresent(Party.self, forKey: .by),
            about: try container.decodeIfPresent(Reference.self, forKey: .about),
            tags: try container.decodeIfPresent([PlainText].self, forKey: .tags) ?? [],
            origin: try container.decodeIfPresent(Origin.self, forKey: .origin))
    }

    /// Writes a line; what an entry of before version 3 said is written as it was then.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(activity, forKey: .activity)
        try container.encodeIfPresent(prompt, forKey: .prompt)
        try container.encode(group, forKey: .group)
        try container.encode(position, forKey: .position)
        try container.encode(kind, forKey: .kind)
        try container.encode(text, forKey: .text)
        try container.encode(author, forKey: .author)
        try container.encode(writtenAt, forKey: .writtenAt)
        try container.encode(isParked, forKey: .isParked)
        try container.encodeIfPresent(mergedInto, forKey: .mergedInto)
        // Nobody is an empty text, as ever.
        try container.encode(owner ?? .words(""), forKey: .owner)
        try container.encodeIfPresent(due, forKey: .due)
        if isOfOldForm {
            try container.encodeIfPresent(outcome, forKey: .outcome)
        } else {
            try container.encodeIfPresent(settlement, forKey: .settlement)
        }
        try container.encodeIfPresent(by, forKey: .by)
        try container.encodeIfPresent(about, forKey: .about)
        if !tags.isEmpty { try container.encode(tags, forKey: .tags) }
        try container.encodeIfPresent(origin, forKey: .origin)
    }

    /// Whether nobody is named who said what became of it, as before version 3.
    private var isOfOldForm: Bool { settlement?.at == nil && settlement?.by == nil }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Contribution: JournalRecord {
    public static let sort = Change.Sort.contribution
    public static let subject = Change.Subject.lines
    public static let newestVersion = 6
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .contribution(id) }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .contribution(revision) }
    public var version: Int {
        if kind == .note || activity == nil || prompt == nil || origin != nil { return 6 }
        if case .link = about { return 6 }
        let isPlain = by == nil && about == nil && tags.isEmpty && (owner == nil || owner?.words != nil)
        return !isPlain ? 5 : settlement == nil ? 1 : isOfOldForm ? 2 : 3
    }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        guard let before else { return .contributionWritten }
        guard let after else { return .contributionRemoved }
        if before.isParked != after.isParked { return after.isParked ? .contributionParked : .contributionUnparked }
        if before.mergedInto != after.mergedInto {
            return after.mergedInto == nil ? .contributionUnmerged : .contributionMerged
        }
        if before.outcome != after.outcome {
            return switch after.outcome {
            case .done: .actionDone
            case .dropped: .actionDropped
            case nil: .actionReopened
            default: .lineSettled
            }
        }
        // Still under way, some days later.
        if let at = before.settlement?.at, at != after.settlement?.at { return .lineSettled }
        return before.position != after.position ? .contributionMoved : .contributionRevised
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("text", \.text), RecordField("kind", \.kind),
            RecordField(RecordField("prompt", \.prompt), RecordField("group", \.group)),
            RecordField("position", \.position).later, RecordField("author", \.author).later,
            RecordField("writtenAt", \.writtenAt).later, RecordField("isParked", \.isParked),
            RecordField("mergedInto", \.mergedInto), RecordField("owner", \.owner), RecordField("due", \.due),
            RecordField("settlement", \.settlement), RecordField("by", \.by), RecordField("about", \.about),
            RecordField("tags", \.tags), RecordField("origin", \.origin),
        ]
    }

    public var referents: [Referent] {
        (activity.map { [.activity($0)] } ?? []) + (prompt.map { [.prompt($0)] } ?? [])
            + (mergedInto.map { [.line($0)] } ?? []) + (owner?.referents ?? []) + (by?.referents ?? [])
            + (about.map { [$0.referent] } ?? [])
    }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofActivity: activity) }
    public func standing(in state: ProgrammeState) -> Self? { state.contributions[activity]?[id] }
    public static func all(in state: ProgrammeState) -> [Self] { state.contributions.values.flatMap(\.values) }
    public static let erased = ErasedParts.texts(names: ["author", "by", "owner"])
}
