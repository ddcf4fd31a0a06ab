/// A motion: yes, no, or abstain, with the majority that it takes.
///
/// Source: Robert's Rules of Order Newly Revised, §44; abstentions do not count unless the base says so.
enum Motion {
    static let answers = [
        OwnAnswer("yes", 1, .support), OwnAnswer("no", 2, .against), OwnAnswer("abstain", 3, .aside),
    ]

    /// What the three options are called in ballots.
    private static let names: [(option: Int, names: Set<String>)] = [
        (0, ["yes", "y", "oui", "نعم", "tak", "for", "pour", "مع", "za"]),
        (1, ["no", "n", "non", "لا", "nie", "against", "contre", "ضد", "przeciw"]),
        (2, ["abstain", "abstention", "abst", "امتناع", "ممتنع", "wstrzymuję się", "wstrzymanie"]),
    ]

    /// By option, which of the three answers it is.
    static func places(_ options: [String]) throws(TallyError) -> [Int] {
        var places: [Int] = []
        for name in options {
            guard let known = names.first(where: { $0.names.contains(name.lowercased()) }) else {
                throw .notAnAnswer(option: name, among: answers.map(\.name))
            }
            places.append(known.option)
        }
        return places
    }

    static func count(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let written = try places(election.box.options)
        let sums = try LinearSums(.motion, of: election)
        var votes = [0, 0, 0]
        for (option, count) in sums.counts.enumerated() { votes[written[option]] += count }
        var result = TallyResult(election, .motion, sums.account)
        // However many ways there are to write an answer, it is one: OUI, oui, نعم.
        var place: [Int] = []
        for (option, answer) in written.enumerated() where !place.contains(answer) {
            place.append(answer)
            result.options[place.count - 1] = election.box.options[option]
        }
        result.options.removeLast(result.options.count - place.count)
        let counts = place.map { votes[$0] }
        let agreement = Agreement(votes, answers, canBlock: false)
        result.measure(election, .yesNo, votes, agreement)
        let decision = agreement.decision(election.rules.majority, base: result.baseCount)
        let side = decision == .carried ? 0 : decision == .rejected ? 1 : nil
        result.decision = decision
        result.winners = place.indices.filter { place[$0] == side }
        result.ranking = Standing.ranking(counts.indices) { counts[$0] }
        var round = Round(counts: counts.map { Fraction($0) })
        round.elected = result.winners
        round.reasons = result.decision == .carried ? [.majority] : []
        if result.decision == .tied, sums.account.valid > 0 {
            let tie = Tie(between: place.indices.filter { place[$0] < 2 }, brokenBy: nil, changesWinner: true)
            result.ties = [tie]
            round.tie = tie
        }
        result.rounds = [round]
        return result
    }
}
