/// Copeland's method: a point for every option that is beaten in pairs, half a point for every draw.
///
/// Source: A. H. Copeland, A "reasonable" social welfare function (1951); half points as in Saari and Merlin,
/// The Copeland method (1996).
enum Copeland {
    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var result = try TallyResult(pairwise: election, .copeland)
        guard let matrix = result.pairwise else { return result }
        let doubled = election.options.map { option in
            election.options.reduce(0) { points, other in
                if option == other || matrix.beats(other, option) { return points }
                return points + (matrix.beats(option, other) ? 2 : 1)
            }
        }
        result.decide(by: doubled, election, scale: 2)
        return result
    }
}
