/// A file was made from what another one that was damaged, and its copies, still held.
public struct Recovery: Codable, Hashable, Sendable {
    /// Where an entry was found.
    public enum Source: String, Codable, CaseIterable, Sendable {
        /// In the journal, as SQLite reads it.
        case journal
        /// In a page to which nothing led any more.
        case pages
        /// In the file beside it, in which SQLite keeps what it is about to change.
        case beside
        /// In a copy of the file.
        case copy
        /// In a table only: no entry says it.
        case table
    }

    /// An entry that does not stand where it stood.
    public struct Row: Codable, Hashable, Sendable {
        /// The entry.
        public var entry: ID<JournalEntry>
        /// Where it was found.
        public var source: Source
        /// Whether what it says does not fit the hash that was taken of it: a letter in it may be another one.
        public var isAltered: Bool?

        /// Says where an entry was found.
        public init(entry: ID<JournalEntry>, source: Source, isAltered: Bool) {
            self.entry = entry
            self.source = source
            self.isAltered = isAltered ? true : nil
        }
    }

    /// The recovery's id.
    public var id: ID<Recovery>
    /// The entries that were not read from the journal, or whose chain had to begin anew; all others stand as they stood.
    public var rows: [Row]
    /// How many entries could not be saved, as far as anything says that they were there.
    public var lost: Int

    /// Makes the record of a recovery.
    public init(id: ID<Recovery>, rows: [Row], lost: Int) {
        self.id = id
        self.rows = rows
        self.lost = lost
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Recovery: JournalRecord {
    public static let sort = Change.Sort.recovery
    public static let subject = Change.Subject.plan
    public static let newestVersion = 7
    public static let keyFields = ["id"]
    public var keyValues: [String] { [id.description] }
    public var recordName: RecordName { .recovery(id) }
    public static func change(_ revision: Revision<Self>) -> Change? { revision.after.map { .recovery($0) } }
    public static let course = RecordCourse.ofFile
    public var version: Int { 7 }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind { .fileRecovered }

    public static var fields: [RecordField<Self>] { [.whole] }

    public var referents: [Referent] { [] }
    public func workshop(in state: ProgrammeState) -> Workshop? { nil }
    public func standing(in state: ProgrammeState) -> Self? { nil }
    public static func all(in state: ProgrammeState) -> [Self] { [] }
    public static let erased = ErasedParts.texts()
}
