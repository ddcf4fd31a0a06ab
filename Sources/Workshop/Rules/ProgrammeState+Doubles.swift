/// Organisations that may be one: offered to somebody who knows, never joined by themselves.
extension ProgrammeState {
    /// Two organisations that may be one.
    public struct LikelyDouble: Sendable, Equatable {
        /// Why it may be so.
        public enum Reason: String, Sendable, CaseIterable {
            /// They are called the same, in two towns.
            case sameName
            /// All words of one name stand in the other.
            case within
            /// The names sound alike.
            case soundsAlike
        }

        /// Both, the one with more people first.
        public let first: Body
        public let second: Body
        public let reason: Reason
    }

    /// What may be one, likeliest first. Two that are in two towns are offered only where they are called the same.
    public var likelyDoubles: [LikelyDouble] {
        let all = bodies.map { ($0, words: Set(NameFold.words($0.name.string)), town: NameFold.key($0.city.string)) }
        var doubles: [LikelyDouble] = []
        var comparisons = Self.mostSounds
        for (index, one) in all.enumerated() {
            for other in all[..<index] {
                guard let reason = Self.reason(one, other, &comparisons) else { continue }
                let isOrdered = (other.0.people.count, one.0.name) >= (one.0.people.count, other.0.name)
                doubles.append(
                    LikelyDouble(
                        first: isOrdered ? other.0 : one.0, second: isOrdered ? one.0 : other.0, reason: reason))
            }
        }
        let order = LikelyDouble.Reason.allCases
        func rank(_ double: LikelyDouble) -> Int { order.firstIndex(of: double.reason) ?? 0 }
        return doubles.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    private typealias Compared = (Body, words: Set<String>, town: String)

    private static func reason(_ one: Compared, _ other: Compared, _ comparisons: inout Int) -> LikelyDouble.Reason? {
        let names = (one.0.name.string, other.0.name.string)
        if NameFold.sameName(names.0, names.1) { return .sameName }
        guard one.town == other.town || one.town.isEmpty || other.town.isEmpty else { return nil }
        if min(one.words.count, other.words.count) > 1,
            one.words.isSubset(of: other.words) || other.words.isSubset(of: one.words)
        {
            return .within
        }
        // As many words or nearly: what sounds alike differs in spelling, not in length.
        guard abs(one.words.count - other.words.count) < 2, comparisons > 0 else { return nil }
        comparisons -= 1
        return NameFold.soundsAlike(names.0, names.1) ? .soundsAlike : nil
    }

    /// So many pairs are compared by sound: more than three hundred organisations have.
    private static let mostSounds = 50_000
}
