/// The method of equal shares: every voter receives the same part of the budget; again and again the option is bought
/// whose supporters, sharing its cost as equally as their money allows, pay least per unit of what it is worth to them.
///
/// Source: D. Peters, G. Pierczyński and P. Skowron, Proportional participatory budgeting with additive utilities (2021).
/// In a committee each option costs one seat and is worth 1. With a budget an approved option is worth its cost, and one
/// with points is worth the points. What is left is spent by `completion`: `utilitarian-greedy` goes by votes, and
/// buys nothing that nobody voted for; `SharesIncrease` has the completions that make shares from more than there is.
/// Counts are the payments per unit of worth (the lowest is bought), and votes while completing.
struct EqualShares: SequentialCount {
    struct State: SequentialState {
        /// By group of voters, what each of them has left, in parts of one `scale`th.
        var money: [WideInteger]
        var scale: WideInteger
        var spent: WideInteger = 0
        var isCompleting = false
        /// By option, what it cost per unit when that was last worked out: it only rises.
        var rates: [Fraction]
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var earlier = EarlierRounds()

        static func == (left: Self, right: Self) -> Bool {
            Set(left.elected.joined()) == Set(right.elected.joined()) && left.isCompleting == right.isCompleting
                && left.money.indices.allSatisfy {
                    left.money[$0] * right.scale == right.money[$0] * left.scale
                }
        }

        func hash(into hasher: inout Hasher) { hasher.combine(Set(elected.joined())) }
    }

    let approvals: Approvals
    let options: Range<Int>
    /// Whole numbers in a common unit.
    let costs: [WideInteger]
    /// The sum from which shares are made.
    private(set) var limit: WideInteger
    /// By option, what one point on a ballot is worth.
    let units: [WideInteger]
    /// Whether what is left goes by votes.
    private(set) var completes: Bool
    let votes: [Int]
    private(set) var start: State

    /// Votes that it takes to be bought.
    let minimum: Int
    /// What is really there, where the shares are made from more.
    let purse: WideInteger
    /// Whether the count ends once all that is there is spent: there are not more seats than there are.
    let isCommittee: Bool

    init(
        _ election: Election, _ approvals: Approvals, costs: [WideInteger], limit: WideInteger, worthIsCost: Bool,
        isCommittee: Bool = false
    ) {
        purse = limit
        self.isCommittee = isCommittee
        minimum = election.box.budget == nil ? 1 : election.rules.minVotes
        self.approvals = approvals
        self.costs = costs
        self.limit = limit
        options = election.options
        units = worthIsCost ? costs : costs.map { _ in 1 }
        completes = election.rules.completion == .utilitarianGreedy
        votes = approvals.votes
        start = State(
            money: approvals.weights.map { _ in limit }, scale: WideInteger(max(1, approvals.account.valid)),
            rates: costs.map { _ in 0 })
    }

    /// The same with shares made from another sum.
    func shares(of limit: WideInteger, completes: Bool) -> EqualShares {
        var method = self
        method.limit = limit
        method.completes = completes
        method.start.money = start.money.map { _ in limit }
        return method
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let taken = Set(state.elected.joined())
        var round = Round(counts: options.map { _ in nil })
        guard approvals.account.valid > 0, !isCommittee || state.spent < purse else { return (round, .finished) }
        if !state.isCompleting {
            let best = cheapest(&state, taken)
            if !best.isEmpty {
                // The other rates were not all worked out again and can be lower bounds.
                for option in best { round.counts[option] = state.rates[option] }
                round.reasons = [.lowestCost]
                return (round, .take(best, .elect))
            }
            guard completes else { return (round, .finished) }
            state.isCompleting = true
        }
        let left = purse - state.spent
        let possible = options.filter { !taken.contains($0) && costs[$0] <= left && votes[$0] >= minimum }
        for option in options where !taken.contains(option) { round.counts[option] = Fraction(votes[option]) }
        guard let most = possible.map({ votes[$0] }).max() else { return (round, .finished) }
        round.reasons = [.completion]
        return (round, .take(possible.filter { votes[$0] == most }, .elect))
    }

    /// The options that cost least per unit, and can be paid. A rate only rises while money is spent, so that only
    /// options whose last rate is not above the best one have to be looked at.
    private func cheapest(_ state: inout State, _ taken: Set<Int>) -> [Int] {
        var best: Fraction?
        var found: [Int] = []
        let open = options.filter { !taken.contains($0) && state.rates[$0] >= 0 && votes[$0] >= minimum }
        for option in open.sorted(by: { (state.rates[$0], $0) < (state.rates[$1], $1) }) {
            if let best, state.rates[option] > best { break }
            guard let share = share(option, state) else {
                state.rates[option] = -1
                continue
            }
            let rate = share.isFree ? 0 : Fraction(share.cost, share.points * units[option] * state.scale)
            state.rates[option] = rate
            if let known = best, rate > known { continue }
            if rate == best { found.append(option) } else { found = [option] }
            best = rate
        }
        return found.sorted()
    }

    /// What the supporters who can pay an equal rate pay together, and their points.
    private struct Share {
        var cost: WideInteger
        var points: WideInteger
        var isFree: Bool { cost == 0 }
    }

    /// nil when the supporters together cannot pay.
    private func share(_ option: Int, _ state: State) -> Share? {
        let supporters = approvals.supporters[option]
        guard !supporters.isEmpty else { return nil }
        var share = Share(cost: costs[option] * state.scale, points: 0)
        var total: WideInteger = 0
        for (group, worth) in supporters {
            let weight = approvals.weights[group]
            total = total + state.money[group] * WideInteger(weight)
            share.points = share.points + WideInteger(weight * worth)
        }
        guard total >= share.cost else { return nil }
        let order = supporters.sorted { a, b in
            state.money[a.group] * WideInteger(b.worth) < state.money[b.group] * WideInteger(a.worth)
        }
        for (group, worth) in order {
            let money = state.money[group]
            guard money * share.points < share.cost * WideInteger(worth) else { break }
            let weight = approvals.weights[group]
            share.cost = share.cost - money * WideInteger(weight)
            share.points = share.points - WideInteger(weight * worth)
        }
        return share
    }

    func take(
        _ chosen: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        round.elected += chosen
        state.elected.append(chosen)
        for option in chosen {
            if !state.isCompleting { pay(option, &state) }
            state.spent = state.spent + costs[option]
        }
    }

    private func pay(_ option: Int, _ state: inout State) {
        guard let share = share(option, state), !share.isFree else { return }
        let divisor = WideInteger.greatestCommonDivisor(share.cost, share.points)
        let factor = share.points.quotientAndRemainder(dividingBy: divisor).quotient
        let perPoint = share.cost.quotientAndRemainder(dividingBy: divisor).quotient
        if factor != 1 {
            state.scale = state.scale * factor
            for group in state.money.indices { state.money[group] = state.money[group] * factor }
        }
        for (group, worth) in approvals.supporters[option] {
            let payment = perPoint * WideInteger(worth)
            state.money[group] = payment < state.money[group] ? state.money[group] - payment : 0
        }
    }

    var effort: Int { 64 * options.count + 16 * approvals.weights.count }

    /// Without a common supporter nobody pays for two of them; while completing, when there is money for all.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        if state.isCompleting || isCommittee {
            guard tied.reduce(state.spent, { $0 + costs[$1] }) <= purse else { return false }
        }
        if state.isCompleting { return true }
        let groups = tied.flatMap { approvals.supporters[$0].map(\.group) }
        return Set(groups).count == groups.count
    }

    /// A committee.
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let approvals = try Approvals(election)
        let method = EqualShares(
            election, approvals, costs: election.options.map { _ in 1 }, limit: WideInteger(election.seats),
            worthIsCost: false, isCommittee: true)
        return try method.result(election, .equalShares, step: 1)
    }

    /// Projects with costs.
    static func countBudget(_ election: Election) throws(TallyError) -> TallyResult {
        let plan = try BudgetPlan(election)
        let hasPoints = election.box.hasPoints
        let approvals = try Approvals(election, worth: hasPoints)
        let method = EqualShares(election, approvals, costs: plan.costs, limit: plan.limit, worthIsCost: !hasPoints)
        var result = try method.result(
            election, .budgetEqualShares, step: plan.unit * WideInteger(approvals.account.valid))
        result.spent = result.isOpen ? nil : plan.cost(of: result.winners)
        return result
    }

    /// - Parameter step: by how much the sum grows, where `completion` says that it grows.
    private func result(
        _ election: Election, _ name: VotingMethod, step: WideInteger
    ) throws(TallyError) -> TallyResult {
        var result = TallyResult(election, name, approvals.account)
        var outcome = SequentialCounter.run(self, election)
        if [.addOne, .addOneThenGreedy].contains(election.rules.completion), approvals.account.valid > 0 {
            var increase = SharesIncrease(
                self, step: step, completes: election.rules.completion == .addOneThenGreedy)
            outcome = try increase.outcome(election)
        }
        result.take(outcome) { votes[$0] }
        result.dropFinalCount()
        result.supporters = approvals.voters
        return result
    }
}
