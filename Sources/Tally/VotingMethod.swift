/// How ballots become a result. The raw value is the name in files, scripts and on the command line.
public enum VotingMethod: String, Codable, CaseIterable, Sendable {
    case plurality
    case approval
    case cumulative
    case score
    case star
    case majorityJudgment = "majority-judgment"
    case borda
    case irv
    case coombs
    case copeland
    case minimax
    case schulze
    case rankedPairs = "ranked-pairs"
    case condorcet
    case smith
    case motion
    case block
    case stv
    case sequentialPAV = "sequential-pav"
    case sequentialPhragmen = "sequential-phragmen"
    case equalShares = "equal-shares"
    case budgetGreedy = "budget-greedy"
    case budgetEqualShares = "budget-equal-shares"
}

extension VotingMethod {
    /// Whether hands or stickers can be counted for it. The others need every single ballot.
    public var isCountedInRooms: Bool {
        switch self {
        case .plurality, .approval, .cumulative, .motion: true
        case .score, .star, .majorityJudgment, .borda, .irv, .coombs, .copeland, .minimax, .schulze, .rankedPairs,
            .condorcet, .smith, .block, .stv, .sequentialPAV, .sequentialPhragmen, .equalShares, .budgetGreedy,
            .budgetEqualShares:
            false
        }
    }

    /// Whether options cost something and the money is limited.
    public var isAboutMoney: Bool { self == .budgetGreedy || self == .budgetEqualShares }
}
