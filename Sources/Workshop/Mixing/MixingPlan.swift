/// Who sits where in every round of an event, and what that comes to.
public struct MixingPlan<ID: Hashable & Sendable & Comparable>: Sendable, Equatable {
    /// How a plan was found.
    public enum Source: String, Codable, Sendable {
        /// By a construction that is known from mathematics.
        case construction
        /// By search.
        case search
    }

    /// A rule that could not be kept at a table.
    public struct Breach: Sendable, Hashable {
        /// Which rule.
        public enum Rule: String, Codable, Sendable {
            case together, apart, language
            case neverAlone = "never-alone"
        }

        /// Which rule.
        public var rule: Rule
        /// The round, from 0.
        public var round: Int
        /// Whom it concerns, in ascending order.
        public var people: [ID]
    }

    /// The tables of every round, those that stood already included; people in ascending order where the plan seats them.
    public var rounds: [[[ID]]]
    /// Pairs of people who meet at least once.
    public var encounters: Int
    /// More than that could not meet, whatever the plan.
    public var bound: Int
    /// How it was found.
    public var source: Source
    /// Rules that could not be kept in the rounds that were open.
    public var breaches: [Breach]

    /// Whether no plan could bring more people together.
    public var isBest: Bool { encounters >= bound }
}
