import Foundation
import Workshop

extension World {
    /// This machine's clock, time zones and randomness.
    static let system = World(
        now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
        secondsFromUTC: { TimeZone.current.secondsFromGMT(for: $0.date) },
        random: {
            var generator = SystemRandomNumberGenerator()
            return generator.next()
        },
        offset: { TimeZone(identifier: $0)?.secondsFromGMT(for: $1.date) })
}

extension Instant {
    fileprivate var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
