/// How often each two people have sat in one group so far; a pair has no order.
public struct Encounters<ID: Hashable & Sendable & Comparable>: Sendable, Equatable {
    private struct Pair: Hashable, Sendable {
        let first: ID
        let second: ID

        init(_ a: ID, _ b: ID) { (first, second) = a < b ? (a, b) : (b, a) }
    }

    private var counts: [Pair: Int] = [:]

    /// Nobody has met anybody.
    public init() {}

    /// The encounters of groups that met, each group as often as it is listed.
    public init(groups: some Sequence<[ID]>) {
        for group in groups { record(group) }
    }

    /// Counts one more encounter for each pair of a group. Somebody listed twice is there once.
    public mutating func record(_ group: [ID]) {
        let members = Array(Set(group))
        for (index, member) in members.enumerated() {
            for other in members[..<index] { counts[Pair(member, other), default: 0] += 1 }
        }
    }

    /// How often two people have met; 0 for somebody and themself.
    public func count(_ a: ID, _ b: ID) -> Int { counts[Pair(a, b)] ?? 0 }

    /// How many pairs have met at least once.
    public var pairs: Int { counts.count }

    /// Calls `body` with each pair that has met and how often.
    func forEach(_ body: (ID, ID, Int) -> Void) {
        for (pair, count) in counts { body(pair.first, pair.second, count) }
    }
}
