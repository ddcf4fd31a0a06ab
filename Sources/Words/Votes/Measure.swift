public import Localization
public import Tally

/// What the bars of a result show: one number for each option, and what that number is. The whole count decides, not the
/// bars: where a method counts in rounds they show its first one, where it compares pairs the pairs that were won.
public struct Measure: Equatable, Sendable {
    /// What a number is.
    public typealias Kind = VotingMethod.Figure

    /// By option; 0 where nothing speaks for it.
    public let values: [Fraction]
    /// What the numbers are.
    public let kind: Kind
    /// What the numbers are, in words: `first choices`.
    public let caption: String

    /// The measure of a result, in words of the language that `t` speaks.
    public init(_ result: TallyResult, _ t: Localizer) {
        let first = result.rounds.first?.counts ?? []
        let counts = result.options.indices.map { first.indices.contains($0) ? first[$0] ?? 0 : 0 }
        kind = result.dotsAgainst.isEmpty ? result.method.figure : .netDots
        caption = kind.caption(t)
        switch kind {
        case .votes, .crosses, .dots, .netDots, .points, .middleGrade, .firstChoices, .good: values = counts
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

extension VotingMethod.Figure {
    /// What the numbers are, in words.
    public func caption(_ t: Localizer) -> String {
        switch self {
        case .votes: t("votes")
        case .crosses: t("crosses")
        case .dots: t("dots")
        case .netDots: t("dots for, less dots against")
        case .good: t("rated good")
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
