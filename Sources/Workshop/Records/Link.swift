/// Two things that belong together: a need and an offer, somebody who learns and somebody who shows, two towns.
public struct Link: Codable, Hashable, Sendable {
    /// How far it has come.
    public enum State: String, Codable, CaseIterable, Sendable {
        /// Somebody thought of it; nobody has said yes.
        case proposed
        /// Both ends said yes.
        case agreed
        /// It is over, or came to nothing.
        case ended
    }

    /// The link's id.
    public var id: ID<Link>
    /// What it is: `form/twinning` for a tag of one of the script's vocabularies of links, else as it was typed; empty where
    /// nobody has said.
    public var form: PlainText
    /// The end that it goes out from: the need, whoever learns.
    public var from: Reference
    /// The other end.
    public var to: Reference
    /// How far it has come.
    public var state: State
    /// Why it was proposed, in words; empty where nobody said so.
    public var reason: PlainText
    /// Who kept it.
    public var by: PlainText
    /// When it was kept.
    public var at: Instant
    /// The day on which it was made; nil outside of one.
    public var day: ID<Day>?
    /// When both meet for the first time, or the first step is due.
    public var due: CivilDate?

    /// Makes a link.
    public init(
        id: ID<Link>, form: PlainText = "", from: Reference, to: Reference, state: State = .proposed,
        reason: PlainText = "", by: PlainText, at: Instant, day: ID<Day>? = nil, due: CivilDate? = nil
    ) {
        self.id = id
        self.form = form
        self.from = from
        self.to = to
        self.state = state
        self.reason = reason
        self.by = by
        self.at = at
        self.day = day
        self.due = due
    }

    /// Both ends.
    public var ends: [Reference] { [from, to] }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Link: JournalRecord {
    public static let sort = Change.Sort.link
    public static let subject = Change.Subject.lines
    public static let keyFields = ["id"]
    public static let newestVersion = 6
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .link(id) }
    public static let course = RecordCourse.revised
    public var version: Int { 6 }
    public static func change(_ revision: Revision<Self>) -> Change? { .link(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        guard let after else { return .linkRemoved }
        if let before, before.state == after.state { return .linkRevised }
        return switch after.state {
        case .proposed: .linkProposed
        case .agreed: .linkAgreed
        case .ended: .linkEnded
        }
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("form", \.form), RecordField(RecordField("from", \.from), RecordField("to", \.to)),
            RecordField("state", \.state), RecordField("reason", \.reason), RecordField("by", \.by).later,
            RecordField("at", \.at).later, RecordField("day", \.day), RecordField("due", \.due),
        ]
    }

    public var referents: [Referent] { ends.map(\.referent) + (day.map { [.day($0)] } ?? []) }
    public func workshop(in state: ProgrammeState) -> Workshop? { day.flatMap { state.workshop(of: $0) } }
    public func standing(in state: ProgrammeState) -> Self? { state.links[id] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.links.values) }
    public static let erased = ErasedParts.texts(names: ["by"])
}
