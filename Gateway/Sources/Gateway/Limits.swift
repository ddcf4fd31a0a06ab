import Synchronization

/// How much one address may ask, and how often it may guess.
///
/// Addresses are remembered for a minute and no longer, at most so many of them: who makes up addresses fills no memory.
final class Limits: Sendable {
    /// What is remembered of one address.
    private struct Seen {
        /// Requests that it may make at once.
        var allowance: Double
        /// When the allowance was looked at last, in seconds.
        var at: Double
        /// When it named codes that are none, in seconds; the last ones.
        var wrong: [Double] = []
        /// When it asked questions, in seconds; the last ones.
        var asked: [Double] = []
        /// Connections that are open.
        var connections = 0
    }

    private struct Inside {
        var seen: [String: Seen] = [:]
        /// When wrong codes came, from anywhere.
        var wrong: [Double] = []
        var alarmedAt: Double?
        var sweptAt = 0.0
        /// Which questions were seconded from where.
        var seconded: Set<[String]> = []
    }

    /// Requests a second that one address may make, and so many at once.
    let rate: Double
    let burst: Double
    /// Connections that one address may hold open, and all together.
    let connections: Int
    static let allConnections = 4000
    /// Wrong codes a minute after which an address waits, and after which the room is told.
    static let wrongFromOne = 5
    static let wrongInRoom = 20
    /// Questions a minute that one address may ask.
    static let questionsFromOne = 4
    private static let minute = 60.0
    private static let mostSeen = 20_000

    private let inside = Mutex(Inside())

    init(rate: Double = 40, burst: Double = 120, connections: Int = 48) {
        self.rate = rate
        self.burst = burst
        self.connections = connections
    }

    private static func at(_ address: String, _ inside: inout Inside, _ now: Double, _ burst: Double) -> Seen {
        if now - inside.sweptAt > minute || inside.seen.count > mostSeen {
            inside.sweptAt = now
            inside.seen = inside.seen.filter { $0.value.connections > 0 || now - $0.value.at < minute }
        }
        var seen = inside.seen[address] ?? Seen(allowance: burst, at: now)
        seen.wrong.removeAll { now - $0 > minute }
        return seen
    }

    /// Whether an address may make one more request now.
    func allows(_ address: String, now: Double) -> Bool {
        inside.withLock { inside in
            var seen = Self.at(address, &inside, now, burst)
            seen.allowance = min(burst, seen.allowance + max(0, now - seen.at) * rate)
            seen.at = now
            defer { inside.seen[address] = seen }
            guard seen.allowance >= 1 else { return false }
            seen.allowance -= 1
            return true
        }
    }

    /// How many addresses are connected.
    var addresses: Int { inside.withLock { $0.seen.values.count { $0.connections > 0 } } }

    /// How many wrong codes came within the last minute, from anywhere.
    func wrongCodes(now: Double) -> Int {
        inside.withLock { $0.wrong.count { now - $0 <= Self.minute } }
    }

    /// Whether an address has named so many wrong codes that it waits.
    func hasToWait(_ address: String, now: Double) -> Bool {
        inside.withLock { Self.at(address, &$0, now, burst).wrong.count >= Self.wrongFromOne }
    }

    /// An address named a code that is none.
    /// - Returns: how many wrong ones came in this minute, where the room is to be told now; nil otherwise.
    func wrong(_ address: String, now: Double) -> Int? {
        inside.withLock { inside in
            var seen = Self.at(address, &inside, now, burst)
            if seen.wrong.count < Self.wrongFromOne { seen.wrong.append(now) }
            seen.at = now
            inside.seen[address] = seen
            inside.wrong.removeAll { now - $0 > Self.minute }
            if inside.wrong.count < 10_000 { inside.wrong.append(now) }
            guard inside.wrong.count >= Self.wrongInRoom, inside.alarmedAt.map({ now - $0 > Self.minute }) ?? true
            else {
                return nil
            }
            inside.alarmedAt = now
            return inside.wrong.count
        }
    }

    /// How many wrong codes came within a minute, where it is a matter for the room; nil where it is none.
    func alarm(now: Double) -> Int? {
        inside.withLock { inside in
            let count = inside.wrong.count { now - $0 <= Self.minute }
            return count >= Self.wrongInRoom ? count : nil
        }
    }

    /// Whether an address may ask one more question.
    func mayAsk(_ address: String, now: Double) -> Bool {
        inside.withLock { inside in
            var seen = Self.at(address, &inside, now, burst)
            seen.asked.removeAll { now - $0 > Self.minute }
            defer { inside.seen[address] = seen }
            guard seen.asked.count < Self.questionsFromOne else { return false }
            seen.asked.append(now)
            return true
        }
    }

    /// Whether an address seconds a question for the first time.
    func seconds(_ question: String, from address: String) -> Bool {
        inside.withLock { $0.seconded.count < Self.mostSeen && $0.seconded.insert([question, address]).inserted }
    }

    /// A connection is opened.
    /// - Returns: false where the address, or all together, have too many.
    func opens(_ address: String, now: Double) -> Bool {
        inside.withLock { inside in
            var seen = Self.at(address, &inside, now, burst)
            guard seen.connections < connections,
                inside.seen.values.reduce(0, { $0 + $1.connections }) < Self.allConnections
            else { return false }
            seen.connections += 1
            inside.seen[address] = seen
            return true
        }
    }

    /// A connection that was let in is closed.
    func closes(_ address: String) {
        inside.withLock { inside in
            guard let seen = inside.seen[address] else { return }
            inside.seen[address]?.connections = max(0, seen.connections - 1)
        }
    }
}
