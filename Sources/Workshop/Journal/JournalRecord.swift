/// Something that the journal keeps, before and after each change to it. What each member is stands here, not again at
/// every record.
///
/// Nothing has a default: what a record does not say of itself would be forgotten in silence elsewhere. All that asks records of any
/// sort (joining, rescue, erasing, the list of what stands) asks here.
public protocol JournalRecord: Codable, Hashable, Sendable {
    /// What sort of record it is.
    static var sort: Change.Sort { get }
    /// The fields that tell one from the others of its sort, by their names in a payload. They are the record's identity:
    /// no later version changes them.
    static var keyFields: [String] { get }
    /// What stands in these fields, as a payload has it; empty for a field that is left out.
    var keyValues: [String] { get }
    /// The same, in the form that is quickly compared.
    var recordName: RecordName { get }
    /// What it is about.
    static var subject: Change.Subject { get }
    /// The lowest version of payloads that can express this record as it is.
    var version: Int { get }
    /// The highest of these, whatever a record says.
    static var newestVersion: Int { get }
    /// Whether it is revised, or stays as it was written.
    static var course: RecordCourse { get }
    /// The change that a revision of such a record is; nil where there is none, such as taking back what is written once.
    static func change(_ revision: Revision<Self>) -> Change?
    /// What it means that one becomes the other; `before` is nil for a new one, `after` for one that was removed.
    static func kind(from before: Self?, to after: Self?) -> Change.Kind
    /// What laptops may change each for itself without disagreeing; together all that is not the key and can change.
    static var fields: [RecordField<Self>] { get }
    /// What it refers to that has to be there as long as it is.
    var referents: [Referent] { get }
    /// The workshop in whose room it happened; nil for what belongs to none: people, organisations, the plan.
    func workshop(in state: ProgrammeState) -> Workshop?
    /// The record that has this one's key, as it stands; nil where there is none, or the state does not hold it whole.
    func standing(in state: ProgrammeState) -> Self?
    /// All that stand, in any order; none of a sort that the state does not hold whole.
    static func all(in state: ProgrammeState) -> [Self]
    /// What goes of it when somebody is forgotten.
    static var erased: ErasedParts { get }
}

extension JournalRecord {
    /// True for what is written once and never revised.
    public static var isWrittenOnce: Bool { course != .revised }
}

/// What becomes of a record once it is written.
public enum RecordCourse: Sendable {
    /// It is revised and removed.
    case revised
    /// It stays as it is.
    case once
    /// It stays as it is, and says what became of the file itself: a state holds a part of it, the rows of the journal the rest.
    case ofFile
}

/// What tells a record from all others of a file: `contribution 0190…`.
public struct RecordKey: Hashable, Sendable, CustomStringConvertible {
    /// The sort's name and the fields of the key.
    public let description: String

    /// The key of a record of a sort, from the values of its key's fields.
    public init(_ sort: Change.Sort, _ values: [String]) {
        description = ([sort.rawValue] + values).joined(separator: " ")
    }

    /// The key of what an entry is about of which not even the sort is known: each is taken for a record of its own.
    /// - Parameter entry: the entry's id.
    public init(unknownIn entry: String) { description = "unknown " + entry }
}

/// A revision of a record of any sort.
public protocol RecordRevision: Sendable {
    /// The record's sort.
    var sort: Change.Sort { get }
    /// The record's key; nil for a revision without a side.
    var key: RecordKey? { get }
    /// Whether the record was not there before it.
    var isAddition: Bool { get }
    /// Whether the record is gone after it.
    var isRemoval: Bool { get }
    /// What happened, in a word.
    var kind: Change.Kind { get }
    /// What takes it back; nil for what cannot be.
    var opposite: Change? { get }
    /// The lowest version that can express both sides.
    var version: Int { get }
    /// Whether it builds on another one: the record is before it as it is after that one.
    func follows(_ other: any RecordRevision) -> Bool
    /// The change that adds the record as it is after it; nil where it is gone then.
    var addition: Change? { get }
    /// The change that adds the record as it was before it; nil where it was not there.
    var withdrawn: Change? { get }
    /// The workshop in whose room it happened; nil for what belongs to none.
    func workshop(in state: ProgrammeState) -> Workshop?
    /// The change that leads from what stands to what this one says; nil for what is written once.
    func onWhatStands(in state: ProgrammeState) -> Change?
    /// The changes that lead from the record after it to the one after another revision, or to none.
    /// - Parameter fields: what the laptops disagree about.
    func settling(as other: (any RecordRevision)?, _ fields: [String]) -> [Change]
    /// Writes it under the name of its sort.
    /// - Throws: what the encoder does.
    func encode(into container: inout KeyedEncodingContainer<PayloadKey>) throws
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Revision: RecordRevision where Record: JournalRecord {
    public var sort: Change.Sort { Record.sort }
    public var key: RecordKey? { (after ?? before).map { RecordKey(Record.sort, $0.keyValues) } }
    public var isAddition: Bool { before == nil }
    public var isRemoval: Bool { after == nil }
    public var kind: Change.Kind { Record.kind(from: before, to: after) }
    public var opposite: Change? { Record.isWrittenOnce ? nil : Record.change(inverse) }
    public var version: Int { max(before?.version ?? 1, after?.version ?? 1) }
    public func follows(_ other: any RecordRevision) -> Bool { (other as? Self)?.after == before }
    public var addition: Change? { after.flatMap { Record.change(Revision(from: nil, to: $0)) } }
    public var withdrawn: Change? { before.flatMap { Record.change(Revision(from: nil, to: $0)) } }
    public func workshop(in state: ProgrammeState) -> Workshop? { record?.workshop(in: state) }
    public func onWhatStands(in state: ProgrammeState) -> Change? {
        Record.isWrittenOnce ? nil : Record.change(Revision(from: record?.standing(in: state), to: after))
    }
    public func settling(as other: (any RecordRevision)?, _ fields: [String]) -> [Change] { settled(as: other, fields) }

    /// Writes both sides; of what is written once, the record alone.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(into container: inout KeyedEncodingContainer<PayloadKey>) throws {
        let key = PayloadKey(Record.sort.rawValue)
        if Record.isWrittenOnce {
            try container.encode(after, forKey: key)
        } else {
            try container.encode(self, forKey: key)
        }
    }
}

/// A record before and after a change: nil before it is added, nil after it is removed.
public struct Revision<Record: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The record as it must stand for the change to apply.
    public let before: Record?
    /// The record as the change leaves it.
    public let after: Record?

    /// Makes a revision; one side at least should be there.
    public init(from before: Record?, to after: Record?) {
        self.before = before
        self.after = after
    }

    /// The revision that leads back.
    public var inverse: Revision { Revision(from: after, to: before) }
}

/// A name in a payload, whether this Halqa knows it or not.
public struct PayloadKey: CodingKey {
    /// The name.
    public let stringValue: String
    /// Payloads have no numbered fields.
    public var intValue: Int? { nil }

    /// A name.
    public init(_ name: String) { stringValue = name }
    /// A name that is read.
    public init(stringValue: String) { self.init(stringValue) }
    /// None: payloads have no numbered fields.
    public init?(intValue: Int) { nil }
}
