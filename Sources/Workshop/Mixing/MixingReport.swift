/// How many of the encounters that a seating makes are new.
public struct MixingReport: Sendable, Equatable {
    /// Pairs of people who sit together.
    public let pairs: Int
    /// Those of them who had never met before.
    public let newEncounters: Int

    /// Counts the pairs of a seating against the encounters before it. Somebody listed twice in a group is there once.
    public init<ID>(groups: some Sequence<[ID]>, met: Encounters<ID>) {
        var pairs = 0
        var new = 0
        for group in groups {
            let members = Array(Set(group))
            for (index, member) in members.enumerated() {
                for other in members[..<index] {
                    pairs += 1
                    if met.count(member, other) == 0 { new += 1 }
                }
            }
        }
        self.pairs = pairs
        newEncounters = new
    }

    /// Pairs who had met before.
    public var repeatedEncounters: Int { pairs - newEncounters }

    /// The share of new encounters as an exact fraction, not reduced; nil where nobody sits with anybody.
    public var share: (numerator: Int, denominator: Int)? {
        pairs == 0 ? nil : (newEncounters, pairs)
    }
}
