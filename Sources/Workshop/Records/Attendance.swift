/// A person came on a day.
public struct Attendance: Codable, Hashable, Sendable {
    /// The day.
    public var day: ID<Day>
    /// The person.
    public var stakeholder: ID<Stakeholder>
    /// When the person was checked in.
    public var arrivedAt: Instant
    /// When the person went home; nil while here.
    public var leftAt: Instant?
    /// True when the person was not invited to this workshop.
    public var isWalkIn: Bool
    /// Who checked the person in.
    public var checkedInBy: PlainText

    /// Makes an attendance.
    public init(
        day: ID<Day>, stakeholder: ID<Stakeholder>, arrivedAt: Instant, leftAt: Instant? = nil, isWalkIn: Bool,
        checkedInBy: PlainText
    ) {
        self.day = day
        self.stakeholder = stakeholder
        self.arrivedAt = arrivedAt
        self.leftAt = leftAt
        self.isWalkIn = isWalkIn
        self.checkedInBy = checkedInBy
    }

    /// True while the person is in the room.
    public var isHere: Bool { leftAt == nil }

    /// Whether the person was in the room at a moment, as far as the record says: of who came back only the last leaving counts.
    public func isHere(at instant: Instant) -> Bool { arrivedAt <= instant && (leftAt.map { $0 > instant } ?? true) }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Attendance: JournalRecord {
    public static let sort = Change.Sort.attendance
    public static let subject = Change.Subject.door
    public static let keyFields = ["day", "stakeholder"]
    public var keyValues: [String] { [day.description, stakeholder.description] }
    public var recordName: RecordName { .attendance(day, stakeholder) }
    public static let newestVersion = 1
    public var version: Int { 1 }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .attendance(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        guard let before else { return .arrived }
        guard let after else { return .arrivalWithdrawn }
        return switch (before.leftAt, after.leftAt) {
        case (nil, .some): .left
        case (.some, nil): .returned
        default: .arrivalRevised
        }
    }

    public static var fields: [RecordField<Self>] {
        [
            // Who came in by two doors came when the first one saw it.
            RecordField(
                RecordField("arrivedAt", \.arrivedAt), RecordField("isWalkIn", \.isWalkIn),
                RecordField("checkedInBy", \.checkedInBy)
            ).choosing { records in
                records.reduce(records[0]) { $1.arrivedAt < $0.arrivedAt ? $1 : $0 }
            },
            // Who was seen to go went.
            RecordField("leftAt", \.leftAt).choosing { records in
                records.reduce(records[0]) { first, next in
                    guard let left = next.leftAt else { return first }
                    return first.leftAt.map { $0 < left } ?? true ? next : first
                }
            },
        ]
    }

    public var referents: [Referent] { [.person(stakeholder), .day(day)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(of: day) }
    public func standing(in state: ProgrammeState) -> Self? { state.attendances[day]?[stakeholder] }
    public static func all(in state: ProgrammeState) -> [Self] { state.attendances.values.flatMap(\.values) }
    public static let erased = ErasedParts.texts(names: ["checkedInBy"])
}
