public import Tally

/// How the values of one criterion are spread over papers.
public struct Distribution: Equatable, Sendable {
    /// The values, ascending.
    public let values: [Fraction]

    /// Of values in any order.
    public init(_ values: [Fraction]) { self.values = values.sorted() }

    /// How many papers.
    public var count: Int { values.count }

    /// The value in the middle; half way between both where their number is even; nil without papers.
    public var median: Fraction? { Self.middle(values[...]) }

    /// The middle of the lower half and that of the upper one, the value in the middle in neither; nil below two papers.
    /// Source: the quartiles of D. S. Moore and G. P. McCabe, Introduction to the Practice of Statistics (1989).
    public var quartiles: (lower: Fraction, upper: Fraction)? {
        let half = values.count / 2
        guard let lower = Self.middle(values.prefix(half)), let upper = Self.middle(values.suffix(half)) else {
            return nil
        }
        return (lower, upper)
    }

    private static func middle(_ values: ArraySlice<Fraction>) -> Fraction? {
        guard !values.isEmpty else { return nil }
        let upper = values[values.startIndex + values.count / 2]
        return values.count % 2 == 1 ? upper : (values[values.startIndex + values.count / 2 - 1] + upper) / 2
    }
}
