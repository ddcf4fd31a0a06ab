/// Votes for options: one each (plurality), as many as one likes (approval), several dots (cumulative), or as many as
/// there are seats (block).
///
/// Dots may go by theme (`themes`), and some may be against options (`dots-against`): a dot against takes a dot for away, and
/// only options with more for them than against them are chosen. A ballot with dots for and against one option says nothing
/// about it, and is spoiled.
///
/// Sources: the definitions in D. M. Farrell, Electoral Systems (2011), for plurality and the block vote; S. J. Brams and
/// P. C. Fishburn, Approval Voting (1978); for cumulative votes, Glasser, Game theory and cumulative voting (1959); for votes
/// against, S. J. Brams, When Is It Advantageous to Cast a Negative Vote? (1977), and D. S. Felsenthal, On Combining Approval
/// with Disapproval Voting (1989). `Themes` names those for dots by theme.
enum Choice {
    static func plurality(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        return try count(election, .plurality, .valid)
    }

    static func approval(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        return try count(election, .approval, .valid)
    }

    static func cumulative(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        // What a live tally has added up was held against the themes ballot by ballot; the rules themselves were not.
        _ = try Themes(election.rules, options: election.box.options, tags: election.box.tags)
        // Of dots for and against there is no whole that each would be a part of.
        let hasAgainst = election.rules.dotsAgainst != nil
        return try count(election, .cumulative, hasAgainst ? .none : .options)
    }

    static func block(_ election: Election) throws(TallyError) -> TallyResult {
        try election.requireSeats()
        return try count(election, .block, .valid)
    }

    private static func count(
        _ election: Election, _ method: VotingMethod, _ base: PercentageBase
    ) throws(TallyError) -> TallyResult {
        let sums = try LinearSums(method, of: election)
        var result = TallyResult(election, method, sums.account)
        result.measure(election, base, sums.counts)
        result.decide(by: sums.counts, election, seats: election.seats)
        if method == .cumulative, election.rules.dotsAgainst != nil { result.split(sums, election) }
        if method == .plurality || method == .approval { result.requireMajority(election, sums.counts) }
        return result
    }

    static func approvals(_ election: Election) throws(TallyError) -> ([Int], BallotAccount) {
        crosses(try election.crosses(), election, most: election.rules.maxChoices)
    }

    static func blockVotes(_ election: Election) throws(TallyError) -> ([Int], BallotAccount) {
        let most = election.rules.maxChoices ?? election.seats
        switch election.box.content {
        case .marks: return crosses(try election.crosses(), election, most: most)
        case .rankings: return firstPlaces(election, most: most)
        }
    }

    /// All dots, those against taken away, and these alone; a ballot with more than it has, or with more on one option or
    /// theme than it may, is spoiled.
    static func dots(
        _ election: Election
    ) throws(TallyError) -> (counts: [Int], against: [Int], account: BallotAccount) {
        let themes = try Themes(election.rules, options: election.box.options, tags: election.box.tags)
        let mostAgainst = election.rules.dotsAgainst ?? 0
        let dots: MarkStore
        if case .marks(let store) = election.box.content { dots = store } else { dots = try election.crosses() }
        var account = BallotAccount()
        var counts = Array(repeating: 0, count: election.options.count)
        var against = counts
        for ballot in 0..<dots.count {
            let values = dots.values[dots.range(ballot)]
            let weight = dots.weight(ballot)
            let (placed, opposed) = values.reduce((0, 0)) { $1 < 0 ? ($0.0, $0.1 - $1) : ($0.0 + $1, $0.1) }
            let isTooMany = election.rules.dots.map { placed > $0 } ?? false
            let isTooHigh =
                election.rules.maxPerOption.map { most in values.contains { $0 > most || $0 < -most } } ?? false
            if opposed > mostAgainst || isTooMany || isTooHigh {
                account.spoiled += weight
            } else if themes?.exceeded(dots.marks(of: ballot)) != nil {
                account.spoiled += weight
            } else if placed + opposed == 0 {
                account.blank += weight
            } else {
                account.valid += weight
                for (option, value) in dots.marks(of: ballot) {
                    counts[option] += value * weight
                    if value < 0 { against[option] -= value * weight }
                }
            }
        }
        return (counts, against, account)
    }

    /// One vote a ballot. From a ranking, the first option that it names; several at that rank spoil it, or are passed
    /// with `overvote=skip`. From numbers, the one option with the highest above 0.
    static func votes(_ election: Election) -> ([Int], BallotAccount) {
        switch election.box.content {
        case .rankings(let store):
            let ballots = store.interpreted(election.rules, .inTurn)
            let piles = Piles(
                ballots, isRunning: election.options.map { _ in true }, overvote: election.rules.overvote)
            let votes = piles.votes(ballots)
            var account = ballots.account
            account.valid -= votes.exhausted
            account.spoiled += votes.exhausted
            return (votes.counts, account)
        case .marks(let store):
            var counts = Array(repeating: 0, count: election.options.count)
            var account = BallotAccount()
            for ballot in 0..<store.count {
                let marks = store.marks(of: ballot).filter { $0.value > 0 }
                let weight = store.weight(ballot)
                let highest = marks.map(\.value).max()
                let votes = marks.filter { $0.value == highest }
                switch votes.count {
                case 0: account.blank += weight
                case 1:
                    account.valid += weight
                    counts[votes[0].option] += weight
                default: account.spoiled += weight
                }
            }
            return (counts, account)
        }
    }

    private static func crosses(
        _ crosses: MarkStore, _ election: Election, most: Int?
    ) -> ([Int], BallotAccount) {
        var account = BallotAccount()
        var counts = Array(repeating: 0, count: election.options.count)
        for ballot in 0..<crosses.count {
            let range = crosses.range(ballot)
            let weight = crosses.weight(ballot)
            if range.isEmpty {
                account.blank += weight
            } else if let most, range.count > most {
                account.spoiled += weight
            } else {
                account.valid += weight
                for index in range { counts[Int(crosses.marked[index])] += weight }
            }
        }
        return (counts, account)
    }

    /// A ranking votes for its first options; a rank that would go beyond their number ends it.
    private static func firstPlaces(_ election: Election, most: Int) -> ([Int], BallotAccount) {
        let ballots = election.rankings(.atOnce)
        var counts = Array(repeating: 0, count: election.options.count)
        var account = ballots.account
        for ballot in 0..<ballots.count {
            let range = ballots.range(ballot)
            var end = min(range.upperBound, range.lowerBound + most)
            while end < range.upperBound, end > range.lowerBound, ballots.cells[end] & RankingStore.Cell.tied != 0 {
                end -= 1
            }
            let weight = ballots.weight(ballot)
            if end == range.lowerBound {
                account.valid -= weight
                account.spoiled += weight
            }
            for index in range.lowerBound..<end {
                counts[Int(ballots.cells[index] & RankingStore.Cell.option)] += weight
            }
        }
        return (counts, account)
    }
}

extension TallyResult {
    /// Notes what is for and what is against each option; only those with more for them are chosen.
    fileprivate mutating func split(_ sums: LinearSums, _ election: Election) {
        dotsAgainst = sums.against
        dotsFor = zip(sums.counts, sums.against).map { $0 + $1 }
        let all = ranking
        ranking = all.filter { sums.counts[$0[0]] > 0 }
        ties = []
        electFromRanking(election, seats: election.seats)
        ranking = all
        for index in rounds.indices {
            rounds[index].elected = winners
            rounds[index].reasons = winners.isEmpty ? [] : [.highest]
            rounds[index].tie = ties.last
        }
    }

    /// Notes what percentages are out of.
    /// - Parameter agreement: the sides, where something is decided.
    mutating func measure(
        _ election: Election, _ natural: PercentageBase, _ counts: [Int], _ agreement: Agreement? = nil
    ) {
        base = election.rules.base ?? natural
        switch base {
        case .options: baseCount = election.rules.dotsAgainst == nil ? counts.reduce(0, +) : nil
        case .yesNo: baseCount = agreement.map { $0.support + $0.against } ?? counts.prefix(2).reduce(0, +)
        case .yesNoAbstain: baseCount = counts.reduce(0, +)
        case .valid: baseCount = ballots.valid
        case .cast: baseCount = ballots.cast
        // Ballots do not say how many people were there.
        case .present, .invited, .none: baseCount = nil
        }
    }

    /// Where more than "more than any other" was asked for, winners without it are none.
    mutating func requireMajority(_ election: Election, _ counts: [Int]) {
        guard election.rules.majority != .simple else { return }
        func isReached(_ option: Int) -> Bool {
            election.rules.majority.isReached(votes: counts[option], against: 0, base: baseCount ?? ballots.valid)
        }
        winners.removeAll { !isReached($0) }
        // Equal ones without the majority were equal for a seat that none of them gets.
        ties.removeAll { $0.between.allSatisfy { !isReached($0) } }
        for index in rounds.indices {
            rounds[index].elected = winners
            rounds[index].tie = ties.last
        }
    }
}
