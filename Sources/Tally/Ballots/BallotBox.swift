/// The ballots of one vote, and what they are about: what a file holds, and all that a method needs besides its rules.
public struct BallotBox: Equatable, Sendable {
    /// How voters answered.
    public enum Content: Equatable, Sendable {
        /// Options in an order.
        case rankings(RankingStore)
        /// A number for each marked option.
        case marks(MarkStore)
    }

    /// Names, in the order in which results list them.
    public var options: [String]
    /// The ballots.
    public var content: Content
    /// What each option costs and what there is to spend; nil for votes that are not about money.
    public var budget: Budget?
    /// The seats that the file names.
    public var seats: Int?

    /// Ballots about these options.
    /// - Precondition: at most 32,766 options.
    public init(options: [String], content: Content, budget: Budget? = nil, seats: Int? = nil) {
        precondition(options.count <= RankingStore.Cell.maximumOptions, "too many options")
        self.options = options
        self.content = content
        self.budget = budget
        self.seats = seats
    }

    /// How many ballots were handed in, the blank ones included.
    public var cast: Int {
        switch content {
        case .rankings(let store): store.weights.isEmpty ? store.count : store.weights.reduce(0, +)
        case .marks(let store): store.weights.isEmpty ? store.count : store.weights.reduce(0, +)
        }
    }
}

/// What options cost and what there is to spend, in one currency.
public struct Budget: Equatable, Sendable {
    /// By option, each at least 0.
    public var costs: [Fraction]
    /// At least 0.
    public var limit: Fraction

    /// A budget.
    public init(costs: [Fraction], limit: Fraction) {
        self.costs = costs
        self.limit = limit
    }
}
