extension RuleSet {
    /// Two rules each of which could hold, and which cannot hold together.
    public enum Contradiction: Error, Hashable, Sendable {
        /// The lowest score is not below the highest: every ballot says the same, or none is valid.
        case scores(lowest: Int, highest: Int)
        /// More dots may go to one option than a ballot holds.
        case dotsOnOne(Int, dots: Int)
    }

    /// What contradicts itself in these rules; nil for rules that can hold together. A rule at its default counts as well: who
    /// states only the lowest score states it against the highest that holds.
    public var contradiction: Contradiction? {
        if minScore >= maxScore { return .scores(lowest: minScore, highest: maxScore) }
        if let maxPerOption, let dots, maxPerOption > dots { return .dotsOnOne(maxPerOption, dots: dots) }
        return nil
    }
}
