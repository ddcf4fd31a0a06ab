/// How ballots become a result. The raw value is the name in files, scripts and on the command line.
///
/// A new method is a file in `Methods`, a case, its version and an entry here, and its words in `MethodWords`: ballots, sheets, bars,
/// forms, scripts and lists ask the entry what voters do, which answers or options there are, and what is counted. Where
/// voters choose among the method's own answers, these have their words in `AnswerWords`.
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
    case twoRound = "two-round"
    case dowdall
    case threeTwoOne = "3-2-1"
    case fistToFive = "fist-to-five"
    case gradients
}

/// What a method is, in one line: what voters do, what comes out, what its numbers are, what it adds up, which rules it
/// reads, and the function that counts.
struct MethodEntry: Sendable {
    let form: BallotLine.Form
    let goal: VotingMethod.Goal
    let figure: VotingMethod.Figure
    var adds: LinearSums.Kind?
    let keys: [RuleSet.Key]
    /// The numbers that a ballot may give to an option, where the method and not a rule says so.
    var scale: ClosedRange<Int>?
    var takesSeats = false
    /// Whether colleges can vote by it: then each adds its votes, in the parts that its ballots say.
    var takesColleges = false
    /// What voters choose among, where these are not options of the poll.
    var answers: [OwnAnswer] = []
    let count: @Sendable (Election) throws(TallyError) -> TallyResult
}

extension VotingMethod {
    /// The version of files from which on they can name it: a program that reads only older ones does not know it.
    public var since: Int {
        switch self {
        case .plurality, .approval, .cumulative, .score, .star, .majorityJudgment, .borda, .irv, .coombs, .copeland,
            .minimax, .schulze, .rankedPairs, .condorcet, .smith, .motion, .block, .stv, .sequentialPAV,
            .sequentialPhragmen, .equalShares, .budgetGreedy, .budgetEqualShares:
            1
        case .twoRound, .dowdall: 3
        case .fistToFive, .gradients: 4
        case .threeTwoOne: 5
        }
    }
}

extension VotingMethod {
    /// What a room wants to come out of a vote.
    public enum Goal: Sendable {
        case decision, winner, order, seats, budget
    }

    /// What the numbers of a result are. The raw value is its name for machines.
    public enum Figure: String, Codable, CaseIterable, Sendable {
        case votes, crosses, dots, points, supporters, good
        case netDots = "net-dots"
        case middleGrade = "middle-grade"
        case firstChoices = "first-choices"
        case duelsWon = "duels-won"
    }

    /// What voters do.
    public var form: BallotLine.Form { entry.form }

    /// What comes out.
    public var goal: Goal { entry.goal }

    /// What its numbers are.
    public var figure: Figure { entry.figure }

    /// Whether hands or stickers can be counted for it. The others need every single ballot.
    public var isCountedInRooms: Bool {
        switch entry.adds {
        case .votes, .approvals, .dots: true
        case .block, .borda, .pairs, nil: false
        }
    }

    /// Whether options cost something and the money is limited.
    public var isAboutMoney: Bool { goal == .budget }

    /// What voters choose among where the method says it, such as yes, no and abstain; none where they choose among options.
    public var answers: [OwnAnswer] { entry.answers }

    /// Whether voters choose among the method's own answers to one proposal.
    public var hasOwnAnswers: Bool { !entry.answers.isEmpty }

    /// Whether some answers are reservations, which are asked for and noted.
    public var asksForReservations: Bool { entry.answers.contains(where: \.isReservation) }

    /// The rules that the method reads.
    public var ruleKeys: [RuleSet.Key] {
        entry.keys + (takesSeats ? [.atLeast] : []) + (entry.takesColleges ? [.colleges] : []) + [.maxWeight]
    }

    /// Whether a majority and what percentages are of can be asked for: of what a room counts, and where the count reads them.
    public func reads(_ key: RuleSet.Key) -> Bool {
        ruleKeys.contains(key) || isCountedInRooms && (key == .majority || key == .base)
    }

    /// The numbers that a ballot may give to an option, where it gives numbers.
    public func scale(_ rules: RuleSet) -> ClosedRange<Int> {
        entry.scale ?? min(rules.minScore, rules.maxScore)...rules.maxScore
    }

    /// Whether several seats can be filled.
    public var takesSeats: Bool { entry.takesSeats }

    /// Counts ballots.
    /// - Parameters:
    ///   - box: ballots and options.
    ///   - rules: as agreed before the vote opened.
    ///   - seats: how many options win, at least 1.
    /// - Throws: when these ballots cannot be counted with this method, or the rules do not fit the options.
    public func count(_ box: BallotBox, rules: RuleSet = RuleSet(), seats: Int = 1) throws(TallyError) -> TallyResult {
        try result(of: Election(box, self.rules(rules, for: box), seats: seats))
    }

    /// What an election comes to, quotas included.
    func result(of election: Election) throws(TallyError) -> TallyResult {
        let colleges = try Colleges(election, self)
        var result = if let colleges { try colleges.count() } else { try entry.count(election) }
        if takesSeats { try result.meetQuotas(election) }
        return result
    }
}

extension VotingMethod {
    private static let ranked: [RuleSet.Key] = [.unranked, .skipped, .duplicate, .draw]
    private static let inTurn: [RuleSet.Key] = [.overvote, .skipped, .duplicate, .tie, .draw]
    private static let scored: [RuleSet.Key] = [.minScore, .maxScore, .draw]

    private static func duels(
        _ goal: Goal, _ keys: [RuleSet.Key] = [],
        count: @escaping @Sendable (Election) throws(TallyError) -> TallyResult
    ) -> MethodEntry {
        .init(form: .ranking, goal: goal, figure: .duelsWon, adds: .pairs, keys: ranked + keys, count: count)
    }

    var entry: MethodEntry {
        let inTurn = Self.inTurn
        return switch self {
        case .motion:
            .init(
                form: .choice, goal: .decision, figure: .votes, adds: .votes,
                keys: [.overvote, .skipped, .duplicate, .majority, .base], takesColleges: true,
                answers: Motion.answers, count: Motion.count)
        case .fistToFive:
            .init(
                form: .choice, goal: .decision, figure: .votes, adds: .votes,
                keys: [.overvote, .skipped, .duplicate, .majority, .base, .block], answers: ConsentScales.fistToFive,
                count: ConsentScales.countFistToFive)
        case .gradients:
            .init(
                form: .choice, goal: .decision, figure: .votes, adds: .votes,
                keys: [.overvote, .skipped, .duplicate, .majority, .base, .block], answers: ConsentScales.gradients,
                count: ConsentScales.countGradients)
        case .plurality:
            .init(
                form: .choice, goal: .winner, figure: .votes, adds: .votes,
                keys: [.overvote, .skipped, .duplicate, .draw, .majority, .base], takesSeats: true,
                takesColleges: true, count: Choice.plurality)
        case .approval:
            .init(
                form: .crosses, goal: .winner, figure: .crosses, adds: .approvals,
                keys: [.maxChoices, .draw, .majority, .base], takesSeats: true, takesColleges: true,
                count: Choice.approval)
        case .cumulative:
            .init(
                form: .dots, goal: .order, figure: .dots, adds: .dots,
                keys: [.dots, .maxPerOption, .themes, .dotsAgainst, .draw, .base],
                takesSeats: true, takesColleges: true, count: Choice.cumulative)
        case .score:
            .init(
                form: .scores, goal: .winner, figure: .points, keys: Self.scored, takesSeats: true,
                count: ScoreVoting.count)
        case .star: .init(form: .scores, goal: .winner, figure: .points, keys: Self.scored, count: Star.count)
        case .threeTwoOne:
            .init(
                form: .scores, goal: .winner, figure: .good, keys: [.draw], scale: ThreeTwoOne.scale,
                count: ThreeTwoOne.count)
        case .majorityJudgment:
            .init(form: .scores, goal: .winner, figure: .middleGrade, keys: Self.scored, count: MajorityJudgment.count)
        case .borda:
            .init(
                form: .ranking, goal: .order, figure: .points, adds: .borda, keys: Self.ranked, takesSeats: true,
                count: Borda.count)
        case .dowdall:
            .init(
                form: .ranking, goal: .order, figure: .points, keys: [.skipped, .duplicate, .draw], takesSeats: true,
                count: Dowdall.count)
        case .irv:
            .init(
                form: .ranking, goal: .winner, figure: .firstChoices, keys: inTurn + [.until],
                count: InstantRunoff.count)
        case .twoRound:
            .init(
                form: .ranking, goal: .winner, figure: .firstChoices, keys: [.overvote, .skipped, .duplicate, .draw],
                count: TwoRounds.count)
        case .coombs:
            .init(
                form: .ranking, goal: .winner, figure: .firstChoices, keys: [.unranked] + inTurn, count: Coombs.count)
        case .copeland: Self.duels(.order, count: Copeland.count)
        case .minimax: Self.duels(.winner, [.strength], count: Minimax.count)
        case .schulze: Self.duels(.order, [.strength], count: Schulze.count)
        case .rankedPairs: Self.duels(.order, [.strength], count: RankedPairs.count)
        case .condorcet: Self.duels(.winner, count: CondorcetWinner.count)
        case .smith: Self.duels(.order, count: SmithSet.count)
        case .block:
            .init(
                form: .crosses, goal: .seats, figure: .votes, adds: .block,
                keys: [.maxChoices, .skipped, .duplicate, .draw, .base], takesSeats: true, count: Choice.block)
        case .stv:
            .init(
                form: .ranking, goal: .seats, figure: .firstChoices,
                keys: inTurn + [.quota, .threshold, .factorDecimals], takesSeats: true,
                count: SingleTransferableVote.count)
        case .sequentialPAV:
            .init(
                form: .crosses, goal: .seats, figure: .crosses, keys: [.maxChoices, .draw], takesSeats: true,
                count: SequentialPAV.count)
        case .sequentialPhragmen:
            .init(
                form: .crosses, goal: .seats, figure: .supporters, keys: [.maxChoices, .draw], takesSeats: true,
                count: SequentialPhragmen.count)
        case .equalShares:
            .init(
                form: .crosses, goal: .seats, figure: .supporters, keys: [.maxChoices, .draw, .completion],
                takesSeats: true, count: EqualShares.count)
        case .budgetGreedy:
            .init(
                form: .crosses, goal: .budget, figure: .crosses,
                keys: [.maxChoices, .minVotes, .tooExpensive, .draw], count: BudgetGreedy.count)
        case .budgetEqualShares:
            .init(
                form: .crosses, goal: .budget, figure: .supporters,
                keys: [.maxChoices, .minVotes, .draw, .completion], count: EqualShares.countBudget)
        }
    }
}
