/// A point in time: milliseconds since 1970-01-01 00:00 UTC, leap seconds not counted.
public struct Instant: Hashable, Comparable, Codable, Sendable {
    /// Milliseconds since the epoch.
    public let milliseconds: Int64

    /// Makes an instant from milliseconds since the epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Reads milliseconds.
    /// - Throws: `DecodingError` where they are no whole number of 64 bits.
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes milliseconds.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// The earlier instant first.
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// Whole seconds from `earlier` to this instant, rounded down; negative when this is the earlier one.
    public func seconds(since earlier: Instant) -> Int {
        let difference = milliseconds - earlier.milliseconds
        return Int(difference >= 0 ? difference / 1000 : -((-difference + 999) / 1000))
    }

    /// The instant that many seconds later.
    public func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
    }

    /// The instant that many minutes later.
    public func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }
}
