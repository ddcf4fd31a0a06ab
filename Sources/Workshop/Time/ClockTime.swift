public import Tally

/// What a clock on the wall shows, to the minute. Written `08:30`.
///
/// A day of a workshop may run past midnight in a forecast; minutes then go beyond 1440 and the text starts again at 0.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight.
    public let minutes: Int

    /// Makes a clock time from minutes since midnight.
    public init(minutes: Int) {
        self.minutes = minutes
    }

    /// The time that many minutes later.
    public func adding(minutes: Int) -> ClockTime { ClockTime(minutes: self.minutes + minutes) }

    /// The earlier time first.
    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: TextCodable {
    /// `09:30`, in 24 hours.
    public var description: String {
        let inDay = (minutes % 1440 + 1440) % 1440
        return padded(inDay / 60, 2) + ":" + padded(inDay % 60, 2)
    }

    /// Reads `8:30` or `08:30`, 00:00 to 23:59; nil for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }
}
