/// The single transferable vote by the weighted inclusive Gregory method: whoever reaches the quota is elected, and all of
/// that pile goes on at a value reduced so that what was above the quota, and no more, goes on; when nothing is above a
/// quota, the option with the fewest votes goes out and its pile goes on at the value that it has.
///
/// Source: the Scottish Local Government Elections Order 2007, rules 45–52 (there with `factor-decimals=5`): surpluses
/// before eliminations, the largest first; a ballot's new value is surplus × value / votes, cut off at the stated decimals;
/// when as many options are left as seats, they are elected and nothing is transferred any more.
struct SingleTransferableVote: SequentialCount {
    let ballots: RankedBallots
    let rules: RuleSet
    let seats: Int
    let start: STVState
    /// Votes in the first round: a ballot that counts for nobody even there, such as one with two first options, is in
    /// no quota.
    private let firstVotes: Fraction

    init(_ election: Election, _ ballots: RankedBallots) {
        self.ballots = ballots
        rules = election.rules
        seats = election.seats
        let piles = Piles(
            ballots, isRunning: election.options.map { _ in true }, overvote: election.rules.overvote)
        start = STVState(piles: piles, counts: piles.votes(ballots).counts.map { Fraction($0) })
        firstVotes = start.active
    }

    func count(_ state: inout STVState) -> (round: Round, decision: SequentialDecision) {
        let active = state.active
        let quota = quota(rules.quota == .static ? firstVotes : active)
        state.quota = quota
        let out = Set(state.eliminated.joined())
        var round = Round(counts: state.counts.indices.map { out.contains($0) ? nil : state.counts[$0] })
        round.exhausted = Fraction(ballots.account.valid) - active
        round.quota = quota
        guard ballots.account.valid > 0 else { return (round, .finished) }

        let reached = state.running.filter {
            // Where nobody has a vote any more, a quota of 0 is no merit.
            state.counts[$0] > quota
                || state.counts[$0] == quota && quota > 0 && rules.threshold != .hagenbachBischoff
        }
        if !reached.isEmpty {
            elect(Standing.ranking(reached) { state.counts[$0] }, .quota, &state, &round)
            for option in reached where state.counts[option] > quota {
                state.surpluses[option] = state.counts[option] - quota
            }
        }
        let free = seats - state.electedCount
        if free > 0, state.running.count <= free {
            elect(Standing.ranking(state.running) { state.counts[$0] }, .lastSeats, &state, &round)
        }
        if state.electedCount >= seats || state.running.isEmpty { return (round, .finished) }
        if let largest = state.surpluses.values.max() {
            round.reasons.append(.surplus)
            let options = state.surpluses.keys.filter { state.surpluses[$0] == largest }.sorted()
            return (round, .take(options, .transferSurplus))
        }
        round.reasons.append(.fewestVotes)
        let fewest = state.running.map { state.counts[$0] }.min()
        return (round, .take(state.running.filter { state.counts[$0] == fewest }, .eliminate))
    }

    private func quota(_ active: Fraction) -> Fraction {
        switch rules.threshold {
        case .droop: Fraction((active / Fraction(seats + 1)).floor + 1)
        case .hare: active / Fraction(seats)
        case .hagenbachBischoff: active / Fraction(seats + 1)
        }
    }

    private func elect(
        _ groups: [[Int]], _ reason: Round.Reason, _ state: inout STVState, _ round: inout Round
    ) {
        state.elected += groups
        round.elected += groups.joined()
        round.reasons.append(reason)
        // No ballot lies with somebody who is not running, so that nothing has to be moved here.
        for option in groups.joined() { state.isElected[option] = true }
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout STVState, _ round: inout Round
    ) {
        switch purpose {
        case .transferSurplus:
            for option in options { transferSurplus(of: option, &state, &round) }
        case .eliminate, .elect:
            round.eliminated += options
            state.eliminated.append(options)
            let left = state.running
            if left.count == seats - state.electedCount {
                elect(Standing.ranking(left) { state.counts[$0] }, .lastSeats, &state, &round)
                return
            }
            move(options, &state, &round) { $0 }
            for option in options { state.counts[option] = 0 }
        }
    }

    private func transferSurplus(of option: Int, _ state: inout STVState, _ round: inout Round) {
        guard let surplus = state.surpluses.removeValue(forKey: option) else { return }
        let votes = state.counts[option]
        move([option], &state, &round) { value in
            let reduced = surplus * value / votes
            return rules.factorDecimals.map { reduced.truncated(decimals: $0) } ?? reduced
        }
        state.counts[option] = votes - surplus
        let passed = round.transfers.filter { $0.from == option && $0.to != nil }.reduce(Fraction(0)) { $0 + $1.votes }
        round.transfers.removeAll { $0.from == option && $0.to == nil }
        if surplus > passed { round.transfers.append(Round.Transfer(from: option, to: nil, votes: surplus - passed)) }
    }

    private struct Parcel: Hashable {
        let route: Int
        let value: UInt32
    }

    /// Moves the piles of these options on, at a value that depends on the one that their ballots have.
    private func move(
        _ options: [Int], _ state: inout STVState, _ round: inout Round, value: (Fraction) -> Fraction
    ) {
        let width = state.counts.count + 1
        // By the two options and the value, so that there is one multiplication for all ballots of a kind.
        var papers: [Parcel: Int] = [:]
        var newValues: [UInt32: UInt32] = [:]
        var values = state.values
        var valueOf = state.valueOf
        state.piles.remove(options, receiving: state.isReceiving, ballots, rules.overvote) { ballot, old, new in
            let before = valueOf[ballot]
            let after: UInt32
            if let known = newValues[before] {
                after = known
            } else {
                let reduced = value(values[Int(before)])
                if let same = values.firstIndex(of: reduced) {
                    after = UInt32(same)
                } else {
                    after = UInt32(values.count)
                    values.append(reduced)
                }
                newValues[before] = after
            }
            valueOf[ballot] = after
            let place = new == Piles.exhausted ? width - 1 : Int(new)
            papers[Parcel(route: Int(old) * width + place, value: after), default: 0] += ballots.weight(ballot)
        }
        state.values = values
        state.valueOf = valueOf
        var votes: [Int: Fraction] = [:]
        for (parcel, count) in papers { votes[parcel.route, default: 0] += Fraction(count) * values[Int(parcel.value)] }
        for (key, sum) in votes.sorted(by: { $0.key < $1.key }) {
            let (from, to) = key.quotientAndRemainder(dividingBy: width)
            let isExhausted = to == width - 1
            if !isExhausted { state.counts[to] += sum }
            round.transfers.append(Round.Transfer(from: from, to: isExhausted ? nil : to, votes: sum))
        }
    }

    /// Together they stay behind everybody else and lift nobody to the quota, so that they go out one after the other.
    func orderIsIndifferent(
        _ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: STVState
    ) -> Bool {
        guard purpose == .eliminate, state.surpluses.isEmpty else { return false }
        let out = Set(tied)
        let others = state.running.filter { !out.contains($0) }
        guard others.count > seats - state.electedCount else { return false }
        let together = tied.reduce(Fraction(0)) { $0 + state.counts[$1] }
        if together == 0 { return others.allSatisfy { state.counts[$0] > 0 } }
        if ballots.hasTies && rules.overvote == .exhaust { return false }
        // A quota that follows the active ballots can fall while they go.
        let quota = rules.quota == .static ? state.quota ?? 0 : quota(state.active - together)
        guard others.allSatisfy({ state.counts[$0] > together && state.counts[$0] + together < quota }) else {
            return false
        }
        guard rules.tie == .previousRounds else { return true }
        var after = state
        var round = Round(counts: [])
        take(tied, purpose, in: &after, &round)
        return EarlierRounds.areSaid(others, before: state.counts, after: after.counts)
    }

    func standing(in round: Round) -> [Fraction?]? { round.counts }

    func open(_ state: STVState) -> [Int] { state.running + state.surpluses.keys }

    var effort: Int { 256 * start.counts.count + 8 * ballots.count }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        let ballots = election.rankings(.inTurn)
        var result = TallyResult(election, .stv, ballots.account)
        let outcome = SequentialCounter.run(SingleTransferableVote(election, ballots), election)
        result.take(outcome) { outcome.state.counts[$0] }
        result.dropFinalCount()
        return result
    }
}
