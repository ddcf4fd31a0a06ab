/// Instant-runoff voting, also called the alternative vote: the option with the fewest first places goes out, its ballots
/// go on to the next option that they name, until one has more than half of the ballots that are still active.
///
/// Source: Hare's method for one seat, as in Robert's Rules of Order Newly Revised, §45 "preferential voting", one
/// elimination a round; overvotes, skipped ranks and duplicates as in the RCTab rule settings.
struct InstantRunoff: SequentialCount {
    let ballots: RankedBallots
    let overvote: RuleSet.Overvote
    let asksEarlierRounds: Bool
    /// Whether a majority does not end it as long as more than two are left.
    let goesOn: Bool
    let start: PileState

    init(_ election: Election, _ ballots: RankedBallots) {
        self.ballots = ballots
        overvote = election.rules.overvote
        goesOn = election.rules.until == .two
        asksEarlierRounds = election.rules.tie == .previousRounds
        start = PileState(election, ballots)
    }

    func count(_ state: inout PileState) -> (round: Round, decision: SequentialDecision) {
        let running = state.running
        var round = state.round
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
        _ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout PileState, _ round: inout Round
    ) {
        round.eliminated += options
        round.transfers += state.eliminate(options, ballots, overvote)
    }

    /// They all go out before anybody else does when together they are behind everybody else. Not so when a ballot
    /// can be exhausted by two of them standing at one rank, because then it matters who is still there; and not when
    /// two who receive their votes are equal afterwards, because a later tie may ask the rounds between.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: PileState) -> Bool {
        let together = tied.reduce(0) { $0 + state.counts[$1] }
        let out = Set(tied)
        let others = state.running.filter { !out.contains($0) }
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

    func open(_ state: PileState) -> [Int] { state.running }

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
