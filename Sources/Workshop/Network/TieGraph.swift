/// Which of some people are tied to which, in bits: a row for each of them. A tie has no direction.
public struct TieGraph: Equatable, Sendable {
    /// How many people.
    public let count: Int
    private let width: Int
    private var bits: [UInt64]

    /// Nobody is tied to anybody.
    public init(count: Int) {
        self.count = count
        width = (count + 63) / 64
        bits = Array(repeating: 0, count: count * width)
    }

    /// Whether two are tied.
    public subscript(one: Int, other: Int) -> Bool {
        bits[one * width + other / 64] & 1 << UInt64(other % 64) != 0
    }

    /// Ties two; somebody and themself are no tie.
    public mutating func tie(_ one: Int, _ other: Int) {
        guard one != other else { return }
        bits[one * width + other / 64] |= 1 << UInt64(other % 64)
        bits[other * width + one / 64] |= 1 << UInt64(one % 64)
    }

    /// How many people somebody is tied to.
    public func degree(_ person: Int) -> Int {
        bits[(person * width)..<((person + 1) * width)].reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// How many ties there are.
    public var ties: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } / 2 }

    /// The ties, each once.
    public var pairs: [(Int, Int)] {
        (0..<count).flatMap { one in (one + 1..<max(one + 1, count)).filter { self[one, $0] }.map { (one, $0) } }
    }

    /// How many pairs there could be.
    public var possible: Int { count * (count - 1) / 2 }

    /// How many are tied to nobody.
    public var isolates: Int { (0..<count).count { degree($0) == 0 } }

    /// For each person, which of the parts that hang together they are in, by its lowest person.
    public var components: [Int] {
        var part = Array(0..<count)
        func root(_ person: Int) -> Int {
            var at = person
            while part[at] != at { at = part[at] }
            return at
        }
        for (one, other) in pairs {
            let (first, second) = (root(one), root(other))
            if first != second { part[max(first, second)] = min(first, second) }
        }
        return (0..<count).map(root)
    }

    /// How many people are in the largest part that hangs together.
    public var largest: Int { Dictionary(grouping: components) { $0 }.values.map(\.count).max() ?? 0 }
}
