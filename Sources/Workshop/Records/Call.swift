/// Somebody was called, or written to, on a day on which people are reached so; one of several tries perhaps.
public struct Call: Codable, Hashable, Sendable {
    /// What came of it.
    public enum Outcome: String, Codable, CaseIterable, Sendable {
        case reached, noAnswer, wrongNumber, declined
    }

    /// The call's id.
    public var id: ID<Call>
    /// The day that it belongs to.
    public var day: ID<Day>
    /// Who was called.
    public var stakeholder: ID<Stakeholder>
    /// When.
    public var at: Instant
    /// What came of it.
    public var outcome: Outcome
    /// When to try again; nil where nobody said so.
    public var again: CivilDate?
    /// Who called.
    public var by: PlainText

    /// Makes a call.
    public init(
        id: ID<Call>, day: ID<Day>, stakeholder: ID<Stakeholder>, at: Instant, outcome: Outcome,
        again: CivilDate? = nil, by: PlainText
    ) {
        self.id = id
        self.day = day
        self.stakeholder = stakeholder
        self.at = at
        self.outcome = outcome
        self.again = again
        self.by = by
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Call: JournalRecord {
    public static let sort = Change.Sort.call
    public static let subject = Change.Subject.door
    public static let keyFields = ["id"]
    public static let newestVersion = 6
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .call(id) }
    public static let course = RecordCourse.revised
    public var version: Int { 6 }
    public static func change(_ revision: Revision<Self>) -> Change? { .call(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        before == nil ? .called : after == nil ? .callRemoved : .callRevised
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("outcome", \.outcome), RecordField("again", \.again), RecordField("day", \.day),
            RecordField("stakeholder", \.stakeholder), RecordField("at", \.at).later, RecordField("by", \.by).later,
        ]
    }

    public var referents: [Referent] { [.person(stakeholder), .day(day)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(of: day) }
    public func standing(in state: ProgrammeState) -> Self? { state.calls[id] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.calls.values) }
    public static let erased = ErasedParts.texts(names: ["by"])
}
