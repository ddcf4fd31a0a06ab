/// Who sits at which table in an activity.
public struct Seating: Codable, Hashable, Sendable {
    /// The activity.
    public var activity: ID<Activity>
    /// The tables in order, table 1 first; each lists its people.
    public var tables: [[ID<Stakeholder>]]

    /// Makes a seating.
    public init(activity: ID<Activity>, tables: [[ID<Stakeholder>]]) {
        self.activity = activity
        self.tables = tables
    }

    /// The number of the table at which `person` sits, from 1; nil for nobody's.
    public func table(of person: ID<Stakeholder>) -> Int? {
        tables.firstIndex { $0.contains(person) }.map { $0 + 1 }
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Seating: JournalRecord {
    public static let sort = Change.Sort.seating
    public static let subject = Change.Subject.groups
    public static let keyFields = ["activity"]
    public var keyValues: [String] { [activity.description] }
    public var recordName: RecordName { .seating(activity) }
    public static let newestVersion = 1
    public var version: Int { 1 }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .seating(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        after == nil ? .groupsCleared : before == nil ? .groupsAssigned : .groupsChanged
    }

    public static var fields: [RecordField<Self>] { [RecordField("tables", \.tables)] }

    public var referents: [Referent] { [.activity(activity)] + tables.joined().map { .person($0) } }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofActivity: activity) }
    public func standing(in state: ProgrammeState) -> Self? { state.seatings[activity] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.seatings.values) }
    public static let erased = ErasedParts.nothing
}
