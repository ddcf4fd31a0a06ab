/// What an entry of a damaged file said that nothing can be made of any more: what it builds on is gone, or it is not whole. It is kept as
/// text, for people to read.
public struct Fragment: Codable, Hashable, Sendable {
    /// The fragment's id.
    public var id: ID<Fragment>
    /// What had happened, in the journal's word.
    public var kind: PlainText
    /// The payload, as far as it could be read.
    public var text: PlainText

    /// Makes a fragment.
    public init(id: ID<Fragment>, kind: PlainText, text: PlainText) {
        self.id = id
        self.kind = kind
        self.text = text
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Fragment: JournalRecord {
    public static let sort = Change.Sort.fragment
    public static let subject = Change.Subject.plan
    public static let newestVersion = 7
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .fragment(id) }
    public static func change(_ revision: Revision<Self>) -> Change? { revision.after.map { .fragment($0) } }
    public static let course = RecordCourse.ofFile
    public var version: Int { 7 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind { .fragmentKept }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] { [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { nil }
    public static func all(in state: ProgrammeState) -> [Self] { [] }
    public static let erased = ErasedParts.texts()
}
