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
