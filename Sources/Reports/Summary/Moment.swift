public import Tally
public import Workshop

/// An instant as the clock in the room showed it. Written `2026-12-01T09:36:00+01:00` (ISO 8601).
public struct Moment: Hashable, Sendable {
    /// The date in the room.
    public let date: CivilDate
    /// Hours and minutes in the room.
    public let clock: ClockTime
    /// Seconds, 0 to 59.
    public let second: Int
    /// How far the room's clock is ahead of UTC, in seconds; whole minutes are written.
    public let secondsFromUTC: Int

    /// Reads an instant where `world` is.
    public init(_ instant: Instant, in world: World) {
        let local = world.localTime(instant)
        date = local.date
        clock = local.clock
        second = local.second
        secondsFromUTC = world.secondsFromUTC(instant)
    }
}

extension Moment {
    /// The date to which it belongs for those who sit up late: until six, it is still that of the evening.
    var workingDate: CivilDate { clock.minutes < 6 * 60 ? date.adding(days: -1) : date }
}

extension Moment: TextCodable {
    /// As ISO 8601 writes it, with the zone's distance from UTC.
    public var description: String {
        let minutes = abs(secondsFromUTC) / 60
        let offset = (secondsFromUTC < 0 ? "-" : "+") + ClockTime(minutes: minutes).description
        return "\(date)T\(clock):\(second < 10 ? "0" : "")\(second)\(offset)"
    }

    /// Reads the form that `description` writes; nil for any other.
    public init?(_ description: String) {
        let bytes = description.utf8
        guard bytes.count == 25, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        func part(_ range: Range<Int>) -> String {
            String(description.dropFirst(range.lowerBound).prefix(range.count))
        }
        guard let date = CivilDate(part(0..<10)), part(10..<11) == "T", let clock = ClockTime(part(11..<16)),
            part(16..<17) == ":", let second = Int(part(17..<19)), (0...59).contains(second),
            ["+", "-"].contains(part(19..<20)), let offset = ClockTime(part(20..<25))
        else { return nil }
        self.date = date
        self.clock = clock
        self.second = second
        secondsFromUTC = offset.minutes * (part(19..<20) == "-" ? -60 : 60)
    }
}
