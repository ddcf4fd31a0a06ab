/// Consent scales: everybody says how far he or she can go with one proposal. What counts is how many stand where; the
/// grades are names, so that no average is made of them. More for it than against it carry it, or the majority that the
/// rules ask for; a voice at the lowest grade stops it where the rules say `block=yes`. Reservations are counted, so that
/// they are asked for and noted.
///
/// Sources: the fist to five as A. Fletcher describes it, FireStarter Youth Power Curriculum (2002): three fingers and more
/// let the proposal pass, with fewer one speaks, the fist blocks. The eight gradients of agreement of S. Kaner, Facilitator's
/// Guide to Participatory Decision-Making (3rd edition, 2014, chapter 17), who leaves open how much agreement is enough: here
/// grades 1 to 3 are for it, 4 and 5 step aside, 6 to 8 are against it.
enum ConsentScales {
    /// From five fingers to the fist.
    static let fistToFive: [OwnAnswer] = [
        OwnAnswer("5", 5, .support), OwnAnswer("4", 4, .support), OwnAnswer("3", 3, .support),
        OwnAnswer("2", 2, .against, isReservation: true), OwnAnswer("1", 1, .against, isReservation: true),
        OwnAnswer("0", 0, .against, isReservation: true, canBlock: true),
    ]

    /// From endorsement to veto: endorsement, endorsement with a minor point, agreement with reservations, abstention,
    /// standing aside, disagreement that goes along, disagreement that takes no part, block.
    static let gradients: [OwnAnswer] = [
        OwnAnswer("1", 1, .support), OwnAnswer("2", 2, .support), OwnAnswer("3", 3, .support, isReservation: true),
        OwnAnswer("4", 4, .aside), OwnAnswer("5", 5, .aside, isReservation: true),
        OwnAnswer("6", 6, .against, isReservation: true), OwnAnswer("7", 7, .against, isReservation: true),
        OwnAnswer("8", 8, .against, isReservation: true, canBlock: true),
    ]

    static func countFistToFive(_ election: Election) throws(TallyError) -> TallyResult {
        try count(election, .fistToFive)
    }

    static func countGradients(_ election: Election) throws(TallyError) -> TallyResult {
        try count(election, .gradients)
    }

    private static func count(_ election: Election, _ method: VotingMethod) throws(TallyError) -> TallyResult {
        try election.requireOneSeat()
        let answers = method.answers
        var place: [Int] = []
        for name in election.box.options {
            // A grade that nobody gave is in no file; one that is none of the scale is in the wrong one.
            guard let number = Int(name), let known = answers.firstIndex(where: { $0.number == number }) else {
                throw .notAnAnswer(option: name, among: answers.map(\.name))
            }
            place.append(known)
        }
        let sums = try LinearSums(method, of: election)
        var votes = Array(repeating: 0, count: answers.count)
        for (option, count) in sums.counts.enumerated() { votes[place[option]] += count }
        var result = TallyResult(election, method, sums.account)
        // The whole scale, in its order: an empty grade tells as much as a full one.
        result.options = answers.map(\.name)
        let agreement = Agreement(votes, answers, canBlock: election.rules.block == .yes)
        result.measure(election, .valid, votes, agreement)
        result.agreement = agreement
        result.decision = agreement.decision(election.rules.majority, base: result.baseCount)
        // Grades do not win, and do not stand before each other.
        result.ranking = []
        var round = Round(counts: votes.map { Fraction($0) })
        round.reasons = result.decision == .carried ? [.majority] : []
        result.rounds = [round]
        return result
    }
}
