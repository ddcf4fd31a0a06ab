/// Somebody was forgotten: what named them was erased from rows of the journal.
///
/// The rows keep their places and their hashes. What they say since stands in the file in place of what they said, and this record
/// holds for each what its content has to come to, so that the chain of hashes goes on proving it. Nothing in it says who it was. It is
/// an entry like any other: wherever it comes, by a stick or through a server, what it lists is erased there too.
public struct Erasure: Codable, Hashable, Sendable {
    /// A row of which something was erased.
    public struct Row: Codable, Hashable, Sendable {
        /// The row.
        public var entry: ID<JournalEntry>
        /// The hash of what the row says since: of its fields, its own hash and its payload.
        public var standing: String

        /// Says what a row says since.
        public init(entry: ID<JournalEntry>, standing: String) {
            self.entry = entry
            self.standing = standing
        }
    }

    /// The erasure's id.
    public var id: ID<Erasure>
    /// The person whose record stands on, with nothing in it that says who it was; nil for a name that was nobody's in the
    /// directory.
    public var person: ID<Stakeholder>?
    /// The rows, in the order of the file in which they were erased.
    public var rows: [Row]

    /// Makes an erasure.
    public init(id: ID<Erasure>, person: ID<Stakeholder>?, rows: [Row]) {
        self.id = id
        self.person = person
        self.rows = rows
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Erasure: JournalRecord {
    public static let sort = Change.Sort.erasure
    public static let subject = Change.Subject.people
    public static let newestVersion = 7
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .erasure(id) }
    public static func change(_ revision: Revision<Self>) -> Change? { revision.after.map { .erasure($0) } }
    public static let course = RecordCourse.ofFile
    public var version: Int { 7 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind { .personForgotten }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] { [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { nil }
    public static func all(in state: ProgrammeState) -> [Self] { [] }
    public static let erased = ErasedParts.nothing
}
