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
        var history: [[Fraction?]] = []

        static func == (left: Self, right: Self) -> Bool { left.piles == right.piles && left.elected == right.elected }

        func hash(into hasher: inout Hasher) {
            hasher.combine(piles)
            hasher.combine(counts)
        }
    }

    let ballots: RankedBallots
    let overvote: RuleSet.Overvote
    let start: State

    init(_ election: Election, _ ballots: RankedBallots) {
        self.ballots = ballots
        overvote = election.rules.overvote
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
        state.history.append(round.counts)
        let active = ballots.account.valid - state.exhausted
        guard active > 0 else { return (round, .finished) }
        if let winner = running.first(where: { state.counts[$0] > active - state.counts[$0] }) {
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
        var moves = Array(repeating: 0, count: width * width)
        state.piles.remove(options, ballots, overvote) { ballot, old, new in
            moves[Int(old) * width + (new == Piles.exhausted ? width - 1 : Int(new))] += ballots.weight(ballot)
        }
        for from in options {
            state.counts[from] = 0
            for to in 0..<width where moves[from * width + to] > 0 {
                let votes = moves[from * width + to]
                let isExhausted = to == width - 1
                if isExhausted { state.exhausted += votes } else { state.counts[to] += votes }
                round.transfers.append(
                    Round.Transfer(from: from, to: isExhausted ? nil : to, votes: Fraction(votes)))
            }
        }
    }

    /// They all go out before anybody else does when together they are behind everybody else. Not so when a ballot
    /// can be exhausted by two of them standing at one rank, because then it matters who is still there.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool {
        if ballots.hasTies && overvote == .exhaust { return false }
        let together = tied.reduce(0) { $0 + state.counts[$1] }
        let others = state.counts.indices.filter { state.piles.isRunning[$0] && !tied.contains($0) }
        return !others.isEmpty && others.allSatisfy { state.counts[$0] > together }
    }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let ballots = election.rankings(.inTurn)
        var result = TallyResult(election, .irv, ballots.account)
        let outcome = SequentialCounter(method: InstantRunoff(election, ballots), election: election).run()
        result.take(outcome) { option in outcome.state.counts[option] }
        return result
    }
}
