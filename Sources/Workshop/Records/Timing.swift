/// What became of an activity's plan.
public struct Timing: Codable, Hashable, Sendable {
    /// The activity.
    public var activity: ID<Activity>
    /// Minutes added to (or taken from) its planned length.
    public var extraMinutes: Int
    /// Minutes by which its planned start was put off.
    public var shiftMinutes: Int
    /// When it really started; nil before.
    public var startedAt: Instant?
    /// When it really ended; nil before.
    public var endedAt: Instant?

    /// Makes a timing; without arguments, that of an activity that nothing has happened to.
    public init(
        activity: ID<Activity>, extraMinutes: Int = 0, shiftMinutes: Int = 0, startedAt: Instant? = nil,
        endedAt: Instant? = nil
    ) {
        self.activity = activity
        self.extraMinutes = extraMinutes
        self.shiftMinutes = shiftMinutes
        self.startedAt = startedAt
        self.endedAt = endedAt
    }

    /// True between start and end.
    public var isRunning: Bool { startedAt != nil && endedAt == nil }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Timing: JournalRecord {
    public static let sort = Change.Sort.timing
    public static let subject = Change.Subject.runSheet
    public static let keyFields = ["activity"]
    public var keyValues: [String] { [activity.description] }
    public var recordName: RecordName { .timing(activity) }
    public static let newestVersion = 1
    public var version: Int { 1 }
    public static let course = RecordCourse.revised
    public static func change(_ revision: Revision<Self>) -> Change? { .timing(revision) }

    public static func kind(from before: Self?, to after: Self?) -> Change.Kind {
        let before = (before?.startedAt, before?.endedAt)
        let after = (after?.startedAt, after?.endedAt)
        // A rehearsal gives way to the start on the day itself, or to none.
        if let started = after.0, started != before.0 { return .activityStarted }
        if after.0 == nil { return .activityAdjusted }
        if before.1 == nil, after.1 != nil { return .activityEnded }
        if before.1 != nil, after.1 == nil { return .activityResumed }
        return .activityAdjusted
    }

    public static var fields: [RecordField<Self>] {
        [
            RecordField("extraMinutes", \.extraMinutes), RecordField("shiftMinutes", \.shiftMinutes),
            RecordField("startedAt", \.startedAt), RecordField("endedAt", \.endedAt),
        ]
    }

    public var referents: [Referent] { [.activity(activity)] }
    public func workshop(in state: ProgrammeState) -> Workshop? { state.workshop(ofActivity: activity) }
    public func standing(in state: ProgrammeState) -> Self? { state.timings[activity] }
    public static func all(in state: ProgrammeState) -> [Self] { Array(state.timings.values) }
    public static let erased = ErasedParts.nothing
}
