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
