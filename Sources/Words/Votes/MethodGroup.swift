public import Localization
public import Tally

/// What a room wants to come out of a vote: the question that a facilitator can answer before choosing a method.
public enum MethodGroup: CaseIterable, Sendable {
    case decision, winner, order, seats, budget

    /// The methods that answer it, the easiest to explain first.
    public var methods: [VotingMethod] {
        VotingMethod.allCases.filter { Self(of: $0) == self }.enumerated()
            .sorted { (Self.place($0.element), $0.offset) < (Self.place($1.element), $1.offset) }.map(\.element)
    }

    /// From the easiest to the hardest; what is not named here stands behind.
    private static let easiestFirst: [VotingMethod] = [
        .plurality, .approval, .irv, .twoRound, .score, .threeTwoOne, .star, .majorityJudgment, .condorcet, .minimax,
        .coombs,
        .cumulative, .borda, .dowdall, .schulze, .rankedPairs, .copeland, .smith,
    ]

    private static func place(_ method: VotingMethod) -> Int {
        easiestFirst.firstIndex(of: method) ?? easiestFirst.count
    }

    /// What stands over them.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .decision: t("One decision")
        case .winner: t("One winner")
        case .order: t("An order")
        case .seats: t("Several winners")
        case .budget: t("A budget")
        }
    }

    /// The group that a method belongs to.
    public init(of method: VotingMethod) {
        self =
            switch method.goal {
            case .decision: .decision
            case .winner: .winner
            case .order: .order
            case .seats: .seats
            case .budget: .budget
            }
    }
}
