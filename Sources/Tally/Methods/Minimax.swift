/// Minimax, also called Simpson–Kramer: the option whose worst pairwise defeat is the weakest.
///
/// Source: P. B. Simpson, On defining areas of voter choice (1969); G. H. Kramer, A dynamical model of political
/// equilibrium (1977). A defeat is as strong as the votes of the one who wins it, or the margin.
enum Minimax {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var result = try TallyResult(pairwise: election, .minimax)
        guard let matrix = result.pairwise else { return result }
        let worst = election.options.map { option in
            election.options.map { matrix.strength($0, over: option, election.rules.strength) }.max() ?? 0
        }
        result.ranking = Standing.ranking(election.options) { -worst[$0] }
        result.electFromRanking(election)
        var round = Round(counts: worst.map { Fraction($0) })
        round.elected = result.winners
        round.reasons = result.winners.isEmpty ? [] : [.lowestCost]
        round.tie = result.ties.last
        result.rounds = [round]
        return result
    }
}
