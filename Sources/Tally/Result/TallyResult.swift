/// What a vote came to, with everything that is needed to check it by hand. Options are given by index.
public struct TallyResult: Equatable, Sendable {
    /// How ballots became this result.
    public let method: VotingMethod
    /// The rules that were in force.
    public let rules: RuleSet
    /// Seats to fill; 1 for methods with one winner.
    public let seats: Int
    /// Names.
    public internal(set) var options: [String]
    /// By option, what it is called where its name is a number or a code; empty where names say it.
    public let titles: [String]
    /// What options cost and what there was to spend, where votes are about money.
    public let budget: Budget?
    /// Ballots by what they are worth.
    public let ballots: BallotAccount
    /// Who won, in the order of the options. Tied ones are all named as long as nothing breaks the tie, so that there
    /// can be more of them than seats; none when nobody voted or nobody reaches what was asked for.
    public var winners: [Int] = []
    /// Best first, tied ones together, ascending.
    public var ranking: [[Int]] = []
    /// The count, step by step; one step for methods that count once.
    public var rounds: [Round] = []
    /// Who is ahead of whom on how many ballots, for methods that compare pairs.
    public var pairwise: PairwiseMatrix?
    /// Schulze: the strength of the strongest path from row to column, 0 when there is none.
    public var paths: [[Int]]?
    /// Ranked pairs: the victories that were locked, strongest first.
    public var locked: [Victory]?
    /// Majority judgment: how often each option received each grade, from 0 upwards.
    public var grades: [[Int]]?
    /// How many ballots name each option, for methods whose counts are what a vote costs: phragmén and equal shares.
    public var supporters: [Int]?
    /// All ties, in the order in which they came up.
    public var ties: [Tie] = []
    /// What a proposal came to.
    public var decision: RoomResult.Decision?
    /// How many stand where, on a consent scale.
    public var agreement: Agreement?
    /// What became of the quotas; none where the rules ask for none.
    public var quotas: [QuotaResult] = []
    /// Who stands back for whom, so that the quotas are met.
    public var standBacks: [StandBack] = []
    /// Equal options of which the draw said who stands back for a quota, or who is brought in.
    public var quotaTies: [[Int]] = []
    /// By option the dots for it, where there are dots against as well; empty elsewhere.
    public var dotsFor: [Int] = []
    /// By option the dots against it; empty where there are none.
    public var dotsAgainst: [Int] = []
    /// What each college said, and what its votes became; none where everybody's ballot is worth the same.
    public var colleges: [CollegeResult] = []
    /// Ballots as they were handed in, where one may count as several; `ballots` has what they count as.
    public var papers: BallotAccount?
    /// What a percentage of this vote is out of.
    public var base = PercentageBase.none
    /// How many that is.
    public var baseCount: Int?
    /// What the winners cost together; nil while a tie keeps open who they are.
    public var spent: Fraction?

    /// Whether an option is no part of what percentages are of: an abstention, where they are of yes and no.
    public func isOutsideBase(_ option: Int) -> Bool {
        guard base == .yesNo, options.indices.contains(option) else { return false }
        if method == .motion { return (try? Motion.places([options[option]])) == [2] }
        return method.answers.isEmpty ? option >= 2 : method.answers[option].stance == .aside
    }

    /// Whether a tie that is left standing keeps open who wins: then `winners` names everybody who can.
    public var isOpen: Bool { ties.contains { $0.brokenBy == nil && $0.changesWinner != false } }

    /// Whether nothing at all speaks for options that are tied: a lot among them is one among those for whom nobody voted.
    public func hasNothing(_ tie: Tie) -> Bool {
        guard [.votes, .crosses, .dots, .points, .firstChoices].contains(method.figure), dotsAgainst.isEmpty,
            let round = rounds.first(where: { $0.tie == tie }) ?? (rounds.count == 1 ? rounds.first : nil)
        else { return false }
        return tie.between.allSatisfy { round.counts.indices.contains($0) && round.counts[$0] == 0 }
    }

    /// Whom every way to break the ties elects, where a count has followed them all.
    var electedByAllWays: [Int]?

    /// Who wins whatever becomes of a tie that is left standing, in the order of the options: all winners where none is.
    public var certain: [Int] {
        guard isOpen else { return winners }
        if let electedByAllWays { return electedByAllWays.filter(winners.contains) }
        // A tie for the last seat leaves those before it; with one seat it leaves nobody.
        guard seats > 1 else { return [] }
        let tied = Set(ties.filter { $0.brokenBy == nil && $0.changesWinner != false }.flatMap(\.between))
        return winners.filter { !tied.contains($0) }
    }

    /// Seats that stay empty, because nobody else has the votes for one: all of them where nobody has. 0 while a tie keeps
    /// open who wins, and where no ballot is valid, of which nothing comes.
    public var emptySeats: Int {
        method.takesSeats && !isOpen && ballots.valid > 0 ? max(0, seats - winners.count) : 0
    }

    init(_ election: Election, _ method: VotingMethod, _ ballots: BallotAccount) {
        self.method = method
        rules = election.rules
        seats = election.seats
        options = election.box.options
        titles = election.box.titles
        budget = method.isAboutMoney ? election.box.budget : nil
        var ballots = ballots
        ballots.spoiled += election.box.spoiled
        self.ballots = ballots
    }
}

/// A pairwise victory.
public struct Victory: Hashable, Sendable {
    /// The option ahead.
    public let winner: Int
    /// The option behind.
    public let loser: Int
    /// Its strength: winning votes or margin.
    public let strength: Int
}

/// One step of a count.
public struct Round: Equatable, Sendable {
    /// Why something happened in a round.
    public enum Reason: String, Codable, Sendable {
        /// More than half of the active ballots.
        case majority
        /// The quota was reached.
        case quota
        /// As many options are left as there are seats.
        case lastSeats = "last-seats"
        /// Fewest votes.
        case fewestVotes = "fewest-votes"
        /// Most last places.
        case mostLastPlaces = "most-last-places"
        /// What an elected option had above the quota went on.
        case surplus
        /// The highest count.
        case highest
        /// The smallest price, load or payment per vote.
        case lowestCost = "lowest-cost"
        /// It costs more than what is left.
        case tooExpensive = "too-expensive"
        /// Money that equal shares left was spent by votes.
        case completion
        /// Options with the same count that nothing tells apart.
        case tie
        /// Fewest "good" (3-2-1 voting).
        case fewestGood = "fewest-good"
        /// Fewer than half as many "good" as the first, so that only two go on.
        case underHalf = "under-half"
        /// Most "bad" (3-2-1 voting).
        case mostBad = "most-bad"
    }

    /// Votes that went from one option to another.
    public struct Transfer: Hashable, Sendable {
        /// Whose votes.
        public let from: Int
        /// Who received them; nil when they name nobody else, or were lost to a truncated value.
        public let to: Int?
        /// How many.
        public let votes: Fraction
    }

    /// By option; nil for one that is not in the running any more.
    public var counts: [Fraction?]
    /// Options that this count elects.
    public var elected: [Int] = []
    /// Options that go out after this count.
    public var eliminated: [Int] = []
    /// Votes that count for nobody any more: counts and this add up to the valid ballots.
    public var exhausted: Fraction = 0
    /// Votes that elect, where there is a quota.
    public var quota: Fraction?
    /// Last places by option, where they decide.
    public var lastPlaces: [Fraction?]?
    /// The last places as multiples of one fraction, where these are whole numbers of a machine's size.
    var lastPlaceNumbers: [Int]?
    /// Where votes went after this count.
    public var transfers: [Transfer] = []
    /// Why somebody was elected or went out.
    public var reasons: [Reason] = []
    /// A tie that came up in this round.
    public var tie: Tie?

    init(counts: [Fraction?]) { self.counts = counts }
}

/// Options that nothing told apart when one of them had to be taken.
public struct Tie: Hashable, Sendable {
    /// What told them apart in the end.
    public enum Breaker: String, Codable, Sendable {
        /// An earlier round.
        case previousRounds = "previous-rounds"
        /// The permutation drawn before the vote opened.
        case draw
        /// STAR: more voters preferred one.
        case preference
        /// STAR: the higher total score.
        case score
        /// STAR: more of the highest scores.
        case highestScores = "highest-scores"
    }

    /// The tied options, ascending.
    public let between: [Int]
    /// What broke the tie; nil when it is left standing.
    public let brokenBy: Breaker?
    /// Whether breaking it otherwise elects somebody else; nil when that takes too many counts to find out.
    public let changesWinner: Bool?
}
