/// Instant-runoff voting, also called the alternative vote: the option with the fewest first places goes out, its ballots
/// go on to the next option that they name, until one has more than half of the ballots that are still active.
///
/// Source: Hare's method for one seat, as in Robert's Rules of Order Newly Revised, §45 "preferential voting", one
/// elimination a round; overvotes, skipped ranks and duplicates as in the RCTab rule settings.
struct InstantRunoff: SequentialCount {
    struct State: SequentialState {
        var piles: Piles
        var counts: [Int]
        var exhausted: Int
        var elected: [[Int]] = []
        var eliminated: [[Int]] = []
        var earlier = EarlierRounds()

        static func == (left: Self, right: Self) -> Bool {
            left.piles == right.piles && left.elected == right.elected && left.earlier == right.earlier
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(piles)
            hasher.combine(counts)
            hasher.combine(earlier)
        }
    }

    let ballots: RankedBallots
    let overvote: RuleSet.Overvote
    let asksEarlierRounds: Bool
    /// Whether a majority does not end it as long as more than two are left.
    let goesOn: Bool
    let start: State

    init(_ election: Election, _ ballots: RankedBallots) {
        self.ballots = ballots
        overvote = election.rules.overvote
        goesOn = election.rules.until == .two
        asksEarlierRounds = election.rules.tie == .previousRounds
        let piles = Piles(
            ballots, isRunning: election.options.map { _ in true }, overvote: election.rules.overvote)
        var counts = Array(repeating: 0, count: election.options.count)
        var exhausted = 0
        for (ballot, top) in piles.tops.enumerated() {
            if top == Piles.exhausted {
                exhausted += ballots.weight(ballot)
            } else {
                counts[Int(top)] += ballots.weight(ballot)
            }
        }
        start = State(piles: piles, counts: counts, exhausted: exhausted)
    }

    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision) {
        let running = state.counts.indices.filter { state.piles.isRunning[$0] }
        var round = Round(
            counts: state.counts.indices.map { state.piles.isRunning[$0] ? Fraction(state.counts[$0]) : nil })
        round.exhausted = Fraction(state.exhausted)
        let active = ballots.account.valid - state.exhausted
        guard active > 0 else { return (round, .finished) }
        if !goesOn || running.count <= 2,
            let winner = running.first(where: { state.counts[$0] > active - state.counts[$0] })
        {
            round.elected = [winner]
            round.reasons = [.majority]
            state.elected.append([winner])
            return (round, .finished)
        }
        let fewest = running.map { state.counts[$0] }.min()
        round.reasons = [.fewestVotes]
        return (round, .take(running.filter { state.counts[$0] == fewest }, .eliminate))
    }

    func take(
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round
    ) {
        round.eliminated += options
        state.eliminated.append(options)
        let width = state.counts.count + 1
        // A row for each option that has votes to pass on.
        var rows = Array(repeating: -1, count: width)
        var count = 0
        for option in options where state.counts[option] > 0 {
            rows[option] = count
            count += 1
        }
        var moves = Array(repeating: 0, count: count * width)
        state.piles.remove(options, ballots, overvote) { ballot, old, new in
            moves[rows[Int(old)] * width + (new == Piles.exhausted ? width - 1 : Int(new))] += ballots.weight(ballot)
        }
        for from in options where rows[from] >= 0 {
            state.counts[from] = 0
            for to in 0..<width where moves[rows[from] * width + to] > 0 {
                let votes = moves[rows[from] * width + to]
                let isExhausted = to == width - 1
                if isExhausted { state.exhausted += votes } else { state.counts[to] += votes }
                round.transfers.append(
                    Round.Transfer(from: from, to: isExhausted ? nil : to, votes: Fraction(votes)))
            }
        }
    }

    /// They all go out before anybody else does when together they are behind everybody else. Not so when a ballot
    /// can be exhausted by two of them standing at one rank, because then it matters who is still there; and not when
    /// two who receive their votes are equal afterwards, because a later tie may ask the rounds between.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        let together = tied.reduce(0) { $0 + state.counts[$1] }
        let out = Set(tied)
        let others = state.counts.indices.filter { state.piles.isRunning[$0] && !out.contains($0) }
        guard others.count > (goesOn ? 1 : 0), others.allSatisfy({ state.counts[$0] > together }) else { return false }
        if together == 0 { return true }
        if ballots.hasTies && overvote == .exhaust { return false }
        guard asksEarlierRounds else { return true }
        var after = state
        var round = Round(counts: [])
        take(tied, purpose, in: &after, &round)
        return EarlierRounds.areSaid(others, before: state.counts, after: after.counts)
    }

    func standing(in round: Round) -> [Fraction?]? { round.counts }

    func open(_ state: State) -> [Int] { state.counts.indices.filter { state.piles.isRunning[$0] } }

    var effort: Int { 256 * start.counts.count + ballots.count }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let ballots = election.rankings(.inTurn)
        var result = TallyResult(election, .irv, ballots.account)
        let outcome = SequentialCounter.run(InstantRunoff(election, ballots), election)
        result.take(outcome) { option in outcome.state.counts[option] }
        return result
    }
}
