import Localization
import Tally

/// What the bars of a result show: one number for each option, and what that number is. The whole count decides, not the
/// bars: where a method counts in rounds they show its first one, where it compares pairs the pairs that were won.
public struct Measure: Equatable, Sendable {
    /// By option; 0 where nothing speaks for it.
    public let values: [Fraction]
    /// What the numbers are: `first choices`.
    public let caption: String

    public init(_ result: TallyResult, _ t: Localizer) {
        let first = result.rounds.first?.counts ?? []
        let counts = result.options.indices.map { first.indices.contains($0) ? first[$0] ?? 0 : 0 }
        switch result.method {
        case .plurality, .motion, .block:
            (values, caption) = (counts, t("votes"))
        case .approval, .budgetGreedy, .sequentialPAV:
            (values, caption) = (counts, t("crosses"))
        case .cumulative:
            (values, caption) = (counts, t("dots"))
        case .score, .star, .borda:
            (values, caption) = (counts, t("points"))
        case .majorityJudgment:
            (values, caption) = (counts, t("middle grade"))
        case .irv, .coombs, .stv:
            (values, caption) = (counts, t("first choices"))
        case .copeland, .minimax, .schulze, .rankedPairs, .condorcet, .smith:
            let options = result.options.indices
            let won = options.map { option in
                Fraction(options.count { result.pairwise?.beats(option, $0) ?? false })
            }
            (values, caption) = (won, t("duels won"))
        case .sequentialPhragmen, .equalShares, .budgetEqualShares:
            // A count is what a vote costs; how many carry it is what a room can see.
            (values, caption) = ((result.supporters ?? counts.map { _ in 0 }).map { Fraction($0) }, t("supporters"))
        }
    }

    /// The longest bar; 1 where all are empty.
    public var longest: Fraction { max(1, values.max() ?? 1) }
}

extension Fraction {
    /// Near enough for the length of a bar; nothing is decided by it.
    public var length: Double { Double(decimal(4)) ?? 0 }
}
