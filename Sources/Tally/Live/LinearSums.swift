/// What a method adds up over ballots: votes or points by option, or the pairwise matrix. The sums of some ballots and of
/// others add up to those of all, which is what lets a tally be kept without recounting.
struct LinearSums: Equatable, Sendable {
    /// What is added up.
    enum Kind {
        case votes, approvals, dots, block, borda, pairs
    }

    var account = BallotAccount()
    /// Votes, dots or twice the Borda points; empty for pairwise methods.
    var counts: [Int] = []
    /// Of the dots, those against each option, which `counts` has taken away already; empty for other methods.
    var against: [Int] = []
    /// For pairwise methods.
    var pairwise: PairwiseMatrix?

    /// Of no ballots; nil for a method that counts in rounds or looks at whole ballots.
    init?(_ method: VotingMethod, options: Int) {
        switch method.entry.adds {
        case .votes, .approvals, .dots, .block, .borda: counts = Array(repeating: 0, count: options)
        case .pairs: pairwise = PairwiseMatrix(count: options)
        case nil: return nil
        }
        if method.entry.adds == .dots { against = counts }
    }

    /// Of the ballots of an election.
    init(_ method: VotingMethod, of election: Election) throws(TallyError) {
        if let sums = election.sums {
            self = sums
            return
        }
        switch method.entry.adds {
        case .votes: (counts, account) = Choice.votes(election)
        case .approvals: (counts, account) = try Choice.approvals(election)
        case .dots: (counts, against, account) = try Choice.dots(election)
        case .block: (counts, account) = try Choice.blockVotes(election)
        case .borda:
            let ballots = election.rankings(.atOnce)
            account = ballots.account
            counts = Borda.points(ballots, options: election.options.count, unranked: election.rules.unranked)
        case .pairs, nil:
            let ballots = election.rankings(.atOnce)
            account = ballots.account
            pairwise = PairwiseMatrix(ballots, options: election.options.count, unranked: election.rules.unranked)
        }
    }

    mutating func add(_ other: LinearSums, times factor: Int) {
        account.valid += factor * other.account.valid
        account.blank += factor * other.account.blank
        account.spoiled += factor * other.account.spoiled
        for index in counts.indices { counts[index] += factor * other.counts[index] }
        for index in against.indices { against[index] += factor * other.against[index] }
        if let matrix = other.pairwise { pairwise?.add(matrix, times: factor) }
    }
}
