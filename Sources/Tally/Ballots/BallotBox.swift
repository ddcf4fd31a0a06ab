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
    /// What is unusual about the file that they come from.
    public var remarks: [BallotRemark] = []
    /// Points of a first place where rankings are worth points, as in a budget; one less for each place behind it.
    public var pointsOfFirst: Int?
    /// By option, the tags that it carries, for quotas on winners; empty where none carries any.
    public var tags: [[String]] = []
    /// By option, what it is called where its name is a number or a code; empty where names say it.
    public var titles: [String] = []
    /// Papers that nobody can read; they are in no store.
    public var spoiled = 0
    /// The grades that stand in the file as words; nil where ballots hold numbers only.
    var grades: Grades?

    /// Grades in words, and the scale that they are of.
    struct Grades: Equatable, Sendable {
        /// By word as it stands in the file, what it was counted as.
        var words: [String: Int]
        /// The best grade of the scale, whether a ballot gives it or not.
        var highest: Int
    }

    /// Ballots about these options.
    /// - Precondition: at most 32,766 options.
    public init(options: [String], content: Content, budget: Budget? = nil, seats: Int? = nil) {
        precondition(options.count <= RankingStore.Cell.maximumOptions, "too many options")
        self.options = options
        self.content = content
        self.budget = budget
        self.seats = seats
    }

    /// How many ballots were handed in, the blank ones and those that nobody can read included.
    public var cast: Int {
        switch content {
        case .rankings(let store): spoiled + (store.weights.isEmpty ? store.count : store.weights.reduce(0, +))
        case .marks(let store): spoiled + (store.weights.isEmpty ? store.count : store.weights.reduce(0, +))
        }
    }
}

extension BallotBox {
    /// Whether ballots speak of these options and of nothing else. Counting looks options up without asking again, so that
    /// nothing is counted before this was asked.
    var isSound: Bool {
        switch content {
        case .rankings(let store): store.isSound(options: options.count)
        case .marks(let store): store.isSound(options: options.count)
        }
    }

    /// Whether all sums that a method can come to fit into a machine word. No method gives all options together more for a
    /// ballot than the highest number on it for each, or two for every pair.
    var isCountable: Bool {
        let weights: [Int]
        let count: Int
        var most = max(2, options.count)
        switch content {
        case .rankings(let store): (weights, count) = (store.weights, store.count)
        case .marks(let store):
            (weights, count) = (store.weights, store.count)
            for value in store.values { most = max(most, Int(clamping: value.magnitude)) }
        }
        var voters = weights.isEmpty ? count : 0
        for weight in weights {
            let (sum, isTooLarge) = voters.addingReportingOverflow(weight)
            guard !isTooLarge else { return false }
            voters = sum
        }
        let (forOne, isTooLarge) = max(1, voters).multipliedReportingOverflow(by: most)
        return !isTooLarge && !forOne.multipliedReportingOverflow(by: max(1, options.count)).overflow
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
