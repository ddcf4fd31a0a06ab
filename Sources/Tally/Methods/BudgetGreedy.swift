/// Projects by votes, as far as the money goes: one that costs more than what is left is passed over, and the count goes
/// on with the next.
///
/// Source: the rule of most participatory budgets, "GreedyAV" in Rey and Maly, The (computational) social choice take on
/// indivisible participatory budgeting (2023).
struct BudgetGreedy: SequentialCount {
    struct State: SequentialState {
        var left: WideInteger
        /// Whether something was too expensive, where that ends the count.
        var isStopped = false
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var earlier = EarlierRounds()

        static func == (left: Self, right: Self) -> Bool {
            Set(left.elected.joined()) == Set(right.elected.joined())
                && Set(left.eliminated.joined()) == Set(right.eliminated.joined())
                && left.isStopped == right.isStopped
        }

        func hash(into hasher: inout Hasher) { hasher.combine(Set(elected.joined())) }
    }

    let votes: [Int]
    let costs: [WideInteger]
    let start: State

    /// Whether the count ends at the first project that costs more than what is left.
    let stops: Bool
    private let minimum: Int

    init(votes: [Int], _ plan: BudgetPlan, _ rules: RuleSet) {
        self.votes = votes
        stops = rules.tooExpensive == .stop
        minimum = rules.minVotes
        costs = plan.costs
        start = State(left: plan.limit)
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let gone = Set(state.elected.joined()).union(state.eliminated.joined())
        // What nobody voted for is not bought, however much money is left.
        let open = votes.indices.filter { !gone.contains($0) && votes[$0] >= minimum }
        var round = Round(counts: votes.indices.map { gone.contains($0) ? nil : Fraction(votes[$0]) })
        if stops { return countToTheFirst(open, &state, round) }
        let possible = open.filter { costs[$0] <= state.left }
        let most = possible.map { votes[$0] }.max()
        // Whoever has more votes than the next project that fits is passed over now.
        let passed = open.filter { option in costs[option] > state.left && most.map { votes[option] >= $0 } ?? true }
        if !passed.isEmpty {
            round.eliminated = passed
            round.reasons = [.tooExpensive]
            state.eliminated += Standing.ranking(passed) { votes[$0] }.reversed()
        }
        guard let most else { return (round, .finished) }
        round.reasons.append(.highest)
        return (round, .take(possible.filter { votes[$0] == most }, .elect))
    }

    /// The first project is bought or ends the count; among equal ones the order decides which is the first.
    private func countToTheFirst(
        _ open: [Int], _ state: inout State, _ before: Round
    ) -> (round: Round, decision: SequentialDecision) {
        var round = before
        guard !state.isStopped, let most = open.map({ votes[$0] }).max() else { return (round, .finished) }
        round.reasons = [.highest]
        return (round, .take(open.filter { votes[$0] == most }, .elect))
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        if stops, let option = options.first, options.count == 1, costs[option] > state.left {
            round.eliminated += options
            round.reasons = [.tooExpensive]
            state.eliminated.append(options)
            state.isStopped = true
            return
        }
        round.elected += options
        state.elected.append(options)
        for option in options { state.left = state.left - costs[option] }
    }

    var effort: Int { 64 * votes.count }

    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        tied.reduce(WideInteger(0)) { $0 + costs[$1] } <= state.left
    }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        let plan = try BudgetPlan(election)
        let approvals = try Approvals(election, worth: election.box.hasPoints)
        var result = TallyResult(election, .budgetGreedy, approvals.account)
        guard approvals.account.valid > 0 else {
            result.ranking = election.options.isEmpty ? [] : [Array(election.options)]
            return result
        }
        let votes = approvals.votes
        let outcome = SequentialCounter.run(BudgetGreedy(votes: votes, plan, election.rules), election)
        result.take(outcome) { votes[$0] }
        let elected = Set(result.winners)
        let others = Standing.ranking(election.options.filter { !elected.contains($0) }) { votes[$0] }
        result.ranking = result.ranking.filter { !elected.isDisjoint(with: $0) } + others
        result.dropFinalCount()
        result.spent = result.isOpen ? nil : plan.cost(of: result.winners)
        return result
    }
}

/// Costs and limit as whole numbers in a common unit.
struct BudgetPlan {
    let costs: [WideInteger]
    let limit: WideInteger
    /// One unit of money.
    let unit: WideInteger

    init(_ election: Election) throws(TallyError) {
        guard let budget = election.box.budget else { throw .needsBudget }
        var unit: WideInteger = 1
        for amount in budget.costs + [budget.limit] {
            let common = WideInteger.greatestCommonDivisor(unit, amount.denominator)
            unit = unit * amount.denominator.quotientAndRemainder(dividingBy: common).quotient
        }
        self.unit = unit
        let scale = unit
        costs = budget.costs.map { ($0 * Fraction(scale)).numerator }
        limit = (budget.limit * Fraction(scale)).numerator
    }

    func cost(of options: [Int]) -> Fraction {
        Fraction(options.reduce(WideInteger(0)) { $0 + costs[$1] }, unit)
    }
}

extension BallotBox {
    /// Whether some ballot gives an option more than a cross.
    var hasPoints: Bool {
        switch content {
        case .marks(let store): store.values.contains { $0 > 1 }
        case .rankings: pointsOfFirst != nil
        }
    }
}
