/// One line per method: what it is in a few words, which rules it reads, how many winners it has, and the function that
/// counts. A new method is a file in `Methods` and a line here.
struct MethodEntry: Sendable {
    let count: @Sendable (Election) throws(TallyError) -> TallyResult
    let keys: [RuleSet.Key]
    let takesSeats: Bool
}

extension VotingMethod {
    /// The rules that the method reads.
    public var ruleKeys: [RuleSet.Key] { entry.keys }

    /// Whether several seats can be filled.
    public var takesSeats: Bool { entry.takesSeats }

    /// Counts ballots.
    /// - Parameters:
    ///   - box: ballots and options.
    ///   - rules: as agreed before the vote opened.
    ///   - seats: how many options win, at least 1.
    /// - Throws: when these ballots cannot be counted with this method, or the rules do not fit the options.
    public func count(_ box: BallotBox, rules: RuleSet = RuleSet(), seats: Int = 1) throws(TallyError) -> TallyResult {
        try entry.count(Election(box, rules, seats: seats))
    }

    private static let ranked: [RuleSet.Key] = [.unranked, .skipped, .duplicate, .draw]
    private static let inTurn: [RuleSet.Key] = [.overvote, .skipped, .duplicate, .tie, .draw]

    var entry: MethodEntry {
        let ranked = Self.ranked
        let inTurn = Self.inTurn
        return switch self {
        case .plurality:
            .init(
                count: Choice.plurality, keys: [.overvote, .skipped, .duplicate, .draw, .majority, .base],
                takesSeats: true)
        case .approval:
            .init(count: Choice.approval, keys: [.maxChoices, .draw, .majority, .base], takesSeats: true)
        case .cumulative:
            .init(count: Choice.cumulative, keys: [.dots, .maxPerOption, .draw, .base], takesSeats: true)
        case .score: .init(count: ScoreVoting.count, keys: [.minScore, .maxScore, .draw], takesSeats: true)
        case .star: .init(count: Star.count, keys: [.minScore, .maxScore, .draw], takesSeats: false)
        case .majorityJudgment:
            .init(count: MajorityJudgment.count, keys: [.minScore, .maxScore, .draw], takesSeats: false)
        case .borda: .init(count: Borda.count, keys: ranked, takesSeats: true)
        case .irv: .init(count: InstantRunoff.count, keys: inTurn, takesSeats: false)
        case .coombs: .init(count: Coombs.count, keys: [.unranked] + inTurn, takesSeats: false)
        case .copeland: .init(count: Copeland.count, keys: ranked, takesSeats: false)
        case .minimax: .init(count: Minimax.count, keys: ranked + [.strength], takesSeats: false)
        case .schulze: .init(count: Schulze.count, keys: ranked + [.strength], takesSeats: false)
        case .rankedPairs: .init(count: RankedPairs.count, keys: ranked + [.strength], takesSeats: false)
        case .condorcet: .init(count: CondorcetWinner.count, keys: ranked, takesSeats: false)
        case .smith: .init(count: SmithSet.count, keys: ranked, takesSeats: false)
        case .motion:
            .init(count: Motion.count, keys: [.overvote, .skipped, .duplicate, .majority, .base], takesSeats: false)
        case .block:
            .init(count: Choice.block, keys: [.maxChoices, .skipped, .duplicate, .draw, .base], takesSeats: true)
        case .stv:
            .init(
                count: SingleTransferableVote.count, keys: inTurn + [.quota, .threshold, .factorDecimals],
                takesSeats: true)
        case .sequentialPAV: .init(count: SequentialPAV.count, keys: [.maxChoices, .draw], takesSeats: true)
        case .sequentialPhragmen:
            .init(count: SequentialPhragmen.count, keys: [.maxChoices, .draw], takesSeats: true)
        case .equalShares:
            .init(count: EqualShares.count, keys: [.maxChoices, .draw, .completion], takesSeats: true)
        case .budgetGreedy: .init(count: BudgetGreedy.count, keys: [.maxChoices, .draw], takesSeats: false)
        case .budgetEqualShares:
            .init(count: EqualShares.countBudget, keys: [.maxChoices, .draw, .completion], takesSeats: false)
        }
    }
}
