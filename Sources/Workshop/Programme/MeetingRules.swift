/// Short meetings one after the other, all of them at once: how long each is, and when there is a break.
public struct MeetingRules: Codable, Hashable, Sendable {
    /// How long a meeting is, in minutes.
    public var minutes: Int
    /// How long people have to change tables, in minutes; nil for none.
    public var change: Int?
    /// After how many meetings there is a break; nil for none.
    public var breakAfter: Int?
    /// How long the break is, in minutes.
    public var breakMinutes: Int?

    /// Makes rules.
    public init(minutes: Int, change: Int? = nil, breakAfter: Int? = nil, breakMinutes: Int? = nil) {
        self.minutes = minutes
        self.change = change
        self.breakAfter = breakAfter
        self.breakMinutes = breakMinutes
    }

    /// How long a meeting can be.
    public static let lengths = 3...120
    /// How long changing and breaks can be.
    public static let pauses = 1...120
    /// After how many meetings there can be a break.
    public static let runs = 1...20

    /// When meetings begin that are over after so many minutes, in minutes from the first.
    public func starts(within length: Int) -> [Int] {
        var starts: [Int] = []
        var start = 0
        while start + minutes <= length {
            starts.append(start)
            let isBreak = breakAfter.map { starts.count % $0 == 0 } ?? false
            start += minutes + (isBreak ? breakMinutes ?? 0 : change ?? 0)
        }
        return starts
    }
}
