/// Votes of colleges: each has so many votes, whoever and however many of it come, and they go to the options in the parts
/// that its own ballots say.
///
/// Of a college with 40 votes whose 6 ballots say yes 4 times and no twice, 40 · 4/6 votes are for and 40 · 2/6 against.
/// With one vote each (plurality, motion) the parts are of its valid ballots, so that abstentions take theirs; with crosses
/// (approval) each option gets the part of its valid ballots that cross it; with dots the parts are of the dots that it placed.
/// A college of which no valid ballot comes gives no votes, and nobody else gets them. All sums are exact fractions: options
/// are equal when these are, and then the draw decides as in any vote.
///
/// Source: colleges of cooperatives as in the French law of 10 September 1947 (loi nº 47-1775), article 19 octies, with the
/// votes of a college shared in proportion; weighted voting as in D. S. Felsenthal and M. Machover, The Measurement of Voting
/// Power (1998), chapter 2.
struct Colleges {
    private let election: Election
    private let method: VotingMethod

    /// The colleges that the rules name; nil where they name none.
    /// - Throws: when the ballots do not say which college they are from, or the votes are to be measured against people.
    init?(_ election: Election, _ method: VotingMethod) throws(TallyError) {
        guard method.entry.takesColleges, !election.rules.colleges.isEmpty else { return nil }
        let named = Set(election.rules.colleges.map(\.name))
        guard election.box.cast == 0 || !election.colleges.isEmpty, named.isSuperset(of: election.colleges.keys) else {
            throw .needsColleges
        }
        switch election.rules.base {
        case .cast, .present, .invited: throw .collegesAreNoPeople
        case .options, .yesNo, .yesNoAbstain, .valid, .some(.none), nil: break
        }
        self.election = election
        self.method = method
    }

    func count() throws(TallyError) -> TallyResult {
        if method == .motion { try election.requireOneSeat() } else { try election.requireSeats() }
        let options = election.options
        var account = BallotAccount()
        var votes = Array(repeating: Fraction(0), count: options.count)
        var parts: [CollegeResult] = []
        for college in election.rules.colleges {
            let part = try self.part(college)
            account.valid += part.ballots.valid
            account.blank += part.ballots.blank
            account.spoiled += part.ballots.spoiled
            for option in options { votes[option] += part.votes[option] }
            parts.append(part)
        }
        // What nobody can read is counted college by college.
        var box = election.box
        box.spoiled = 0
        let whole = try Election(box, election.rules, seats: election.seats)
        var result = TallyResult(whole, method, account)
        result.colleges = parts
        result.base = election.rules.base ?? (method == .motion ? .yesNo : .valid)
        let voting = parts.reduce(0) { $0 + ($1.ballots.valid > 0 ? $1.weight : 0) }
        if method == .motion {
            try decide(&result, votes, of: voting)
        } else {
            result.ranking = Standing.ranking(options) { votes[$0] }
            result.electFromRanking(election, seats: election.seats)
            if election.rules.majority != .simple {
                func isReached(_ option: Int) -> Bool {
                    election.rules.majority.isReached(votes: votes[option], against: 0, base: Fraction(voting))
                }
                result.winners.removeAll { !isReached($0) }
                // Equal ones without the majority were equal for a seat that none of them gets.
                result.ties.removeAll { $0.between.allSatisfy { !isReached($0) } }
            }
        }
        var round = Round(counts: votes.map { $0 })
        round.elected = result.winners
        round.reasons = result.decision == .carried ? [.majority] : result.winners.isEmpty ? [] : [.highest]
        round.tie = result.ties.last
        result.rounds = [round]
        return result
    }

    /// What one college says.
    private func part(_ college: RuleSet.College) throws(TallyError) -> CollegeResult {
        let none = Array(repeating: 0, count: election.options.count)
        guard let box = election.colleges[college.name] else {
            return CollegeResult(
                name: college.name, weight: college.votes, ballots: BallotAccount(), counts: none,
                votes: none.map { Fraction($0) })
        }
        let sums = try LinearSums(method, of: Election(box, election.rules, seats: election.seats))
        var account = sums.account
        account.spoiled += box.spoiled
        // Dots against are dots that were placed.
        let placed = zip(sums.counts, sums.against).reduce(0) { $0 + $1.0 + 2 * $1.1 }
        let whole = method.form == .dots ? placed : account.valid
        return CollegeResult(
            name: college.name, weight: college.votes, ballots: account, counts: sums.counts,
            votes: sums.counts.map { whole == 0 ? 0 : Fraction(college.votes) * Fraction($0, whole) })
    }

    private func decide(_ result: inout TallyResult, _ votes: [Fraction], of voting: Int) throws(TallyError) {
        let places = try Motion.places(election.box.options)
        func sum(_ answer: Int) -> Fraction {
            votes.indices.reduce(0) { $0 + (places[$1] == answer ? votes[$1] : 0) }
        }
        let (yes, no) = (sum(0), sum(1))
        let base = result.base == .yesNo || result.base == .none ? yes + no : Fraction(voting)
        let isCarried = election.rules.majority.isReached(votes: yes, against: no, base: base)
        let decision: RoomResult.Decision =
            isCarried ? .carried : election.rules.majority == .simple && yes == no ? .tied : .rejected
        result.decision = decision
        let side = decision == .carried ? 0 : decision == .rejected ? 1 : nil
        result.winners = places.indices.filter { places[$0] == side }
        result.ranking = Standing.ranking(votes.indices) { votes[$0] }
        if decision == .tied, result.ballots.valid > 0 {
            result.ties = [
                Tie(between: places.indices.filter { places[$0] < 2 }, brokenBy: nil, changesWinner: true)
            ]
        }
    }
}

/// What a college said, and what became of its votes.
public struct CollegeResult: Hashable, Sendable {
    /// Whose it is: the category's code.
    public let name: String
    /// How many votes it has.
    public let weight: Int
    /// Its ballots by what they are worth.
    public let ballots: BallotAccount
    /// By option, what its ballots say: votes, crosses or dots.
    public let counts: [Int]
    /// By option, its part of the votes; all of them together are its weight, but for crosses.
    public let votes: [Fraction]
}
