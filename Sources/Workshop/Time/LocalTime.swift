/// An instant as people in the room read it: a date, a clock time and the seconds.
public struct LocalTime: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Hours and minutes.
    public let clock: ClockTime
    /// Seconds, 0 to 59.
    public let second: Int

    /// Reads `instant` where the clock is that many seconds east of UTC.
    public init(_ instant: Instant, secondsFromUTC: Int) {
        let seconds = Int((Double(instant.milliseconds) / 1000).rounded(.down)) + secondsFromUTC
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let inDay = seconds - days * 86_400
        date = CivilDate(daysSinceEpoch: days)
        clock = ClockTime(minutes: inDay / 60)
        second = inDay % 60
    }

    /// `09:47:03`.
    public var clockWithSeconds: String { clock.description + ":" + padded(second, 2) }
}

extension Instant {
    /// The instant at which a clock that is `secondsFromUTC` east of UTC shows this date and time.
    public init(_ date: CivilDate, _ clock: ClockTime, secondsFromUTC: Int) {
        let seconds = date.daysSinceEpoch * 86_400 + clock.minutes * 60 - secondsFromUTC
        self.init(milliseconds: Int64(seconds) * 1000)
    }
}
