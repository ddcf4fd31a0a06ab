import Localization
import Tally

/// What a room wants to come out of a vote: the question that a facilitator can answer before choosing a method.
public enum MethodGroup: CaseIterable, Sendable {
    case decision, winner, order, seats, budget

    /// The methods that answer it, the easiest to explain first.
    public var methods: [VotingMethod] {
        switch self {
        case .decision: [.motion]
        case .winner: [.plurality, .approval, .irv, .score, .star, .majorityJudgment, .condorcet, .minimax, .coombs]
        case .order: [.cumulative, .borda, .schulze, .rankedPairs, .copeland, .smith]
        case .seats: [.block, .stv, .sequentialPAV, .sequentialPhragmen, .equalShares]
        case .budget: [.budgetGreedy, .budgetEqualShares]
        }
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
        self = Self.allCases.first { $0.methods.contains(method) } ?? .winner
    }
}
