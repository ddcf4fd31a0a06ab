import Localization
import Tally

/// What the bars of a result show: one number for each option, and what that number is. The whole count decides, not the
/// bars: where a method counts in rounds they show its first one, where it compares pairs the pairs that were won.
public struct Measure: Equatable, Sendable {
    /// What a number is. The raw value is its name for machines.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case votes, crosses, dots, points, supporters
        case middleGrade = "middle-grade"
        case firstChoices = "first-choices"
        case duelsWon = "duels-won"
    }

    /// By option; 0 where nothing speaks for it.
    public let values: [Fraction]
    /// What the numbers are.
    public let kind: Kind
    /// What the numbers are, in words: `first choices`.
    public let caption: String

    public init(_ result: TallyResult, _ t: Localizer) {
        let first = result.rounds.first?.counts ?? []
        let counts = result.options.indices.map { first.indices.contains($0) ? first[$0] ?? 0 : 0 }
        kind = Kind(of: result.method)
        caption = kind.caption(t)
        switch kind {
        case .votes, .crosses, .dots, .points, .middleGrade, .firstChoices: values = counts
        case .duelsWon:
            let options = result.options.indices
            values = options.map { option in
                Fraction(options.count { result.pairwise?.beats(option, $0) ?? false })
            }
        // A count is what a vote costs; how many carry it is what a room can see.
        case .supporters: values = (result.supporters ?? counts.map { _ in 0 }).map { Fraction($0) }
        }
    }

    /// The longest bar; 1 where all are empty.
    public var longest: Fraction { max(1, values.max() ?? 1) }
}

extension Measure.Kind {
    /// What a method's numbers are.
    public init(of method: VotingMethod) {
        switch method {
        case .plurality, .motion, .block: self = .votes
        case .approval, .budgetGreedy, .sequentialPAV: self = .crosses
        case .cumulative: self = .dots
        case .score, .star, .borda: self = .points
        case .majorityJudgment: self = .middleGrade
        case .irv, .coombs, .stv: self = .firstChoices
        case .copeland, .minimax, .schulze, .rankedPairs, .condorcet, .smith: self = .duelsWon
        case .sequentialPhragmen, .equalShares, .budgetEqualShares: self = .supporters
        }
    }

    /// What the numbers are, in words.
    public func caption(_ t: Localizer) -> String {
        switch self {
        case .votes: t("votes")
        case .crosses: t("crosses")
        case .dots: t("dots")
        case .points: t("points")
        case .middleGrade: t("middle grade")
        case .firstChoices: t("first choices")
        case .duelsWon: t("duels won")
        case .supporters: t("supporters")
        }
    }
}

extension Fraction {
    /// Near enough for the length of a bar; nothing is decided by it.
    public var length: Double { Double(decimal(4)) ?? 0 }
}
