import Synchronization
import Workshop

/// The time zones of this machine, each read once.
enum Zones {
    private static let known = Mutex<[String: ZoneFile?]>([:])

    /// Whether the machine knows a zone.
    static func isKnown(_ name: String) -> Bool { zone(name) != nil }

    /// Seconds east of UTC in a zone; nil where the machine does not know it.
    static func offset(_ name: String, at instant: Instant) -> Int? { zone(name)?.offset(at: instant) }

    private static func zone(_ name: String) -> ZoneFile? {
        known.withLock { known in
            if let found = known[name] { return found }
            let zone = ZoneFile(named: name)
            known[name] = .some(zone)
            return zone
        }
    }
}
