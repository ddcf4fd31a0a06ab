/// What it takes to win: a rule that is decided with integers, never with a rounded percentage.
public enum Majority: Hashable, Sendable {
    /// More for than against; among several options, more than any other.
    case simple
    /// More than half of the base.
    case absolute
    /// At least this part of the base, such as 2/3.
    case atLeast(parts: Int, of: Int)

    /// Whether `votes` reach the majority.
    /// - Parameters:
    ///   - votes: votes for, at least 0.
    ///   - against: votes against (for several options: the votes of the strongest other one).
    ///   - base: what `absolute` and fractions are measured against; the votes for and against when nil.
    /// - Returns: false when nobody voted for, whatever the rule.
    public func isReached(votes: Int, against: Int, base: Int? = nil) -> Bool {
        guard votes > 0 else { return false }
        let whole = base ?? votes + against
        switch self {
        case .simple: return votes > against
        case .absolute: return votes > whole - votes
        case .atLeast(let parts, let of):
            let mine = votes.multipliedFullWidth(by: of)
            let needed = whole.multipliedFullWidth(by: parts)
            return (mine.high, mine.low) >= (needed.high, needed.low)
        }
    }
}

extension Majority {
    /// The same of votes that come in parts.
    func isReached(votes: Fraction, against: Fraction, base: Fraction? = nil) -> Bool {
        guard votes > 0 else { return false }
        let whole = base ?? votes + against
        return switch self {
        case .simple: votes > against
        case .absolute: votes > whole - votes
        case .atLeast(let parts, let of): votes * Fraction(of) >= whole * Fraction(parts)
        }
    }
}

extension Majority: TextCodable {
    /// Reads "simple", "absolute" or a fraction such as "2/3" (greater than 0, at most 1).
    public init?(_ description: String) {
        switch description {
        case "simple": self = .simple
        case "absolute": self = .absolute
        default:
            let parts = description.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]),
                above > 0, above <= below
            else { return nil }
            self = .atLeast(parts: above, of: below)
        }
    }

    /// The name in files: "simple", "absolute" or a fraction such as "2/3".
    public var description: String {
        switch self {
        case .simple: "simple"
        case .absolute: "absolute"
        case .atLeast(let parts, let of): "\(parts)/\(of)"
        }
    }
}
