/// The option that beats every other one in pairs, if there is one.
///
/// Source: Condorcet, Essai sur l'application de l'analyse à la probabilité des décisions (1785).
enum CondorcetWinner {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var result = try TallyResult(pairwise: election, .condorcet)
        guard let matrix = result.pairwise else { return result }
        let winner = election.options.first { option in
            election.options.allSatisfy { $0 == option || matrix.beats(option, $0) }
        }
        if let winner, result.ballots.valid > 0 {
            let others = election.options.filter { $0 != winner }
            result.winners = [winner]
            result.ranking = others.isEmpty ? [[winner]] : [[winner], others]
        } else {
            result.ranking = election.options.isEmpty ? [] : [Array(election.options)]
        }
        return result
    }
}
