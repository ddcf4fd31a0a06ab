/// A motion: yes, no, or abstain, with the majority that it takes.
///
/// Source: Robert's Rules of Order Newly Revised, §44; abstentions do not count unless the base says so.
enum Motion {
    /// What the three options are called in ballots.
    private static let names: [(option: Int, names: Set<String>)] = [
        (0, ["yes", "y", "oui", "نعم"]), (1, ["no", "n", "non", "لا"]),
        (2, ["abstain", "abstention", "امتناع"]),
    ]

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        var place: [Int] = []
        for name in election.box.options {
            guard let known = names.first(where: { $0.names.contains(name.lowercased()) }) else {
                throw .notAMotion(option: name)
            }
            place.append(known.option)
        }
        let sums = try LinearSums(.motion, of: election)
        let (counts, account) = (sums.counts, sums.account)
        var votes = [0, 0, 0]
        for (option, count) in counts.enumerated() { votes[place[option]] += count }
        var result = TallyResult(election, .motion, account)
        result.measure(election, .yesNo, votes)
        let majority = election.rules.majority
        let side: Int?
        if majority.isReached(votes: votes[0], against: votes[1], base: result.baseCount) {
            (result.decision, side) = (.carried, 0)
        } else if majority == .simple && votes[0] == votes[1] {
            (result.decision, side) = (.tied, nil)
        } else {
            (result.decision, side) = (.rejected, 1)
        }
        result.winners = place.indices.filter { place[$0] == side }
        result.ranking = Standing.ranking(counts.indices) { counts[$0] }
        var round = Round(counts: counts.map { Fraction($0) })
        round.elected = result.winners
        round.reasons = result.decision == .carried ? [.majority] : []
        if result.decision == .tied, account.valid > 0 {
            let tie = Tie(between: place.indices.filter { place[$0] < 2 }, brokenBy: nil, changesWinner: true)
            result.ties = [tie]
            round.tie = tie
        }
        result.rounds = [round]
        return result
    }
}
