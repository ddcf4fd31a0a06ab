/// What a room's counts say.
public struct RoomResult: Equatable, Sendable {
    /// One option's part of the result.
    public struct Option: Equatable, Sendable {
        /// Votes or dots from all sources.
        public let votes: Int
        /// The same by source; a source that reported nothing for this option is absent.
        public let bySource: [String: Int]
        /// What sources reported instead of a number.
        public let uncounted: [String: Uncounted]
        /// Sources in which two people count and have not come to one number; their votes are not in the result yet.
        public let unsettled: [String: Unsettled]
        /// Votes over `baseCount`; nil when there is no base or it is 0.
        public let share: Fraction?
        /// 1 for the most votes; options with equal votes share a rank, and the next one is skipped. nil where options
        /// that were not counted leave it open.
        public let rank: Int?

        /// Whether every source that reported it reported a number; `votes` are then all that there are.
        public var isCounted: Bool { uncounted.isEmpty && unsettled.isEmpty }

        /// Whether any source said anything of it. Of one that none did, `votes` is 0 and says nothing.
        public var isReported: Bool { !bySource.isEmpty || !isCounted }
    }

    /// What a proposal came to.
    public enum Decision: String, Codable, Sendable {
        /// The majority was reached.
        case carried
        /// It was not.
        case rejected
        /// As many for as against, where more for than against was needed.
        case tied
        /// Somebody stopped it, where one voice can.
        case blocked
        /// Too few took part for a decision.
        case noQuorum = "no-quorum"
    }

    /// In the order of the options.
    public let options: [Option]
    /// All options' votes by source.
    public let bySource: [String: Int]
    /// Votes or dots on all options from all sources.
    public let totalVotes: Int
    /// Ballots: as counted; with one vote each (plurality, motion) the sum of votes when they were not; nil when
    /// nobody can know.
    public let ballots: Int?
    /// Ballots as counted, by source.
    public let ballotsBySource: [String: Int]
    /// What the ballots of a source are worth, where they were read one by one.
    public let accounts: [String: BallotAccount]
    /// What the shares are out of.
    public let base: PercentageBase
    /// How many that is; nil when there is no base or nobody can know.
    public let baseCount: Int?
    /// Option indices, best first, those with equal votes together. Where options that were not counted leave the order
    /// open, only the one that was seen to have the majority, if there is one.
    public let ranking: [[Int]]
    /// The options in front, as many as there are seats; none when nobody voted, when a majority that was asked for is
    /// missing, or the quorum. More than seats say that some are tied.
    public let winners: [Int]
    /// Whether enough took part; nil when no quorum was asked for.
    public let quorumReached: Bool?
    /// What a proposal came to; nil for other votes, and where sides that were not counted leave it open.
    public let decision: Decision?
    /// How many stand where, on a consent scale.
    public let agreement: Agreement?
    /// How many options win.
    public let seats: Int
    /// The tie for the last seat, and what broke it.
    public let tie: Tie?
    /// What became of the quotas on winners.
    public let quotas: [QuotaResult]
    /// Who stands back for whom, so that the quotas are met.
    public let standBacks: [StandBack]
    /// Equal options of which the draw said who stands back for a quota, or who is brought in.
    public let quotaTies: [[Int]]

    /// Whether no number stands for an option: nobody counted it, although others were counted.
    public func lacksFigure(_ option: Int) -> Bool {
        !options[option].isReported && options.contains(where: \.isReported)
    }

    /// Seats that stay empty, because nobody else has the votes for one; 0 while it is open who wins, and where one place is
    /// all that there is.
    public var emptySeats: Int {
        guard seats > 1, totalVotes > 0, quorumReached != false, options.allSatisfy(\.isCounted) else { return 0 }
        return tie != nil && tie?.brokenBy == nil ? 0 : max(0, seats - winners.count)
    }

    /// Whether a place among the winners is shared.
    public var isTied: Bool { winners.count > seats || decision == .tied }
}

extension RoomCount {
    /// The result of what has been counted so far. Nothing counted is a result too: everyone at 0, nobody ahead.
    public func result() -> RoomResult {
        let sums = votes.map { $0.values.reduce(0, +) }
        let total = sums.reduce(0, +)
        let oneVoteEach = method.form == .choice
        let handedIn = ballots.values.reduce(0, +)
        let counted: Int? =
            if countsAllBallots {
                handedIn
            } else if oneVoteEach && isComplete {
                // With one vote each, the votes of the other sources are their ballots.
                handedIn + votes.reduce(0) { $0 + $1.reduce(0) { $0 + (ballots[$1.key] == nil ? $1.value : 0) } }
            } else {
                nil
            }
        let (base, baseCount) = measure(sums: sums, total: total, ballots: counted)
        let quorumReached = quorum.map { max(present, counted ?? 0) >= $0 }

        let ranking = ranking(sums)
        var ranks = [Int?](repeating: nil, count: options)
        var rank = 1
        for group in ranking {
            for option in group { ranks[option] = rank }
            rank += group.count
        }
        let agreement = method.hasOwnAnswers ? Agreement(sums, method.answers, canBlock: canBlock) : nil
        let decision = agreement.flatMap { decide($0, base: baseCount, quorumReached: quorumReached) }
        let elected = elect(sums, ranking: ranking, base: baseCount, quorumReached: quorumReached, decision: decision)

        var bySource: [String: Int] = [:]
        for option in votes { bySource.merge(option, uniquingKeysWith: +) }
        return RoomResult(
            options: sums.indices.map { option in
                RoomResult.Option(
                    votes: sums[option], bySource: votes[option], uncounted: uncounted[option],
                    unsettled: unsettled[option],
                    // An abstention is no part of yes and no.
                    share: base == .yesNo && isAside(option)
                        ? nil : baseCount.flatMap { $0 > 0 ? Fraction(sums[option], $0) : nil },
                    rank: ranks[option])
            },
            bySource: bySource, totalVotes: total, ballots: counted, ballotsBySource: ballots,
            accounts: accounts, base: base, baseCount: baseCount, ranking: ranking,
            winners: elected.winners, quorumReached: quorumReached, decision: decision,
            agreement: method.asksForReservations ? agreement : nil, seats: seats, tie: elected.tie,
            quotas: elected.quotas, standBacks: elected.standBacks, quotaTies: elected.quotaTies)
    }

    private func isAside(_ option: Int) -> Bool {
        method.hasOwnAnswers
            ? method.answers.indices.contains(option) && method.answers[option].stance == .aside : option >= 2
    }

    /// Whether every option of every source has a number on which those who counted agree.
    private var isComplete: Bool { uncounted.indices.allSatisfy(isCounted) }

    private func isCounted(_ option: Int) -> Bool { uncounted[option].isEmpty && unsettled[option].isEmpty }

    private func ranking(_ sums: [Int]) -> [[Int]] {
        // Grades do not stand before each other.
        if method.asksForReservations { return [] }
        let open = sums.indices.filter { !isCounted($0) }
        guard open.isEmpty || seenMajority != nil else { return [] }
        // Who was seen to have the majority stands first, whatever others were counted at.
        var ranking = seenMajority.map { [[$0]] } ?? []
        guard open.allSatisfy({ $0 == seenMajority }) else { return ranking }
        for option in sums.indices.sorted(by: { (sums[$1], $0) < (sums[$0], $1) }) where option != seenMajority {
            if let last = ranking.last?.last, last != seenMajority, sums[last] == sums[option] {
                ranking[ranking.count - 1].append(option)
            } else {
                ranking.append([option])
            }
        }
        return ranking
    }

    private func measure(sums: [Int], total: Int, ballots: Int?) -> (PercentageBase, Int?) {
        let named: PercentageBase
        if let base {
            named = base
        } else {
            switch method {
            case .motion: named = .yesNo
            case .cumulative: named = .options
            case .approval: named = ballots == nil ? .present : .valid
            default: named = .valid
            }
        }
        switch named {
        case .options: return (named, isComplete ? total : nil)
        case .yesNo:
            return (named, isComplete ? sums.indices.reduce(0) { $0 + (isAside($1) ? 0 : sums[$1]) } : nil)
        case .yesNoAbstain: return (named, isComplete ? total : nil)
        // Only votes are counted in a room, so one vote each makes them the valid ballots, however many were handed in.
        case .valid:
            if method.form == .choice { return (named, isComplete ? total : nil) }
            // Ballots that were read one by one are known to be blank or spoiled; of the others nobody can say.
            let unusable = accounts.values.reduce(0) { $0 + $1.blank + $1.spoiled }
            return (named, ballots.map { $0 - unusable })
        case .cast: return (named, ballots)
        case .present: return (named, present)
        case .invited: return (named, invited)
        case .none: return (named, nil)
        }
    }

    /// The one option that was seen to have the majority, where that can be.
    private var seenMajority: Int? { saidMajority.flatMap { couldHaveMajority($0) ? $0 : nil } }

    /// The one option of which it is said that everybody saw its majority.
    var saidMajority: Int? {
        let seen = uncounted.indices.filter { uncounted[$0].values.contains(.majority) }
        return seen.count == 1 ? seen[0] : nil
    }

    /// Whether an option that nobody counted can have the majority, given how many of those present spoke otherwise. Where nobody
    /// knows who is there, or everybody has several votes, nothing can be said against it.
    func couldHaveMajority(_ option: Int) -> Bool {
        guard present > 0, method.form == .choice else { return true }
        let sums = votes.map { $0.values.reduce(0, +) }
        let left = max(0, present - (sums.reduce(0, +) - sums[option]))
        guard method.hasOwnAnswers else {
            let strongest = sums.indices.filter { $0 != option }.map { sums[$0] }.max() ?? 0
            return majority.isReached(votes: left, against: strongest, base: majority == .simple ? nil : present)
        }
        func sum(_ stance: OwnAnswer.Stance) -> Int {
            method.answers.indices.filter {
                method.answers[$0].stance == stance && $0 != option && sums.indices.contains($0)
            }
            .reduce(0) { $0 + sums[$1] }
        }
        switch method.answers[option].stance {
        case .support: return majority.isReached(votes: sum(.support) + left, against: sum(.against))
        case .against: return !majority.isReached(votes: sum(.support), against: sum(.against) + left)
        case .aside: return true
        }
    }

    private func decide(_ agreement: Agreement, base: Int?, quorumReached: Bool?) -> RoomResult.Decision? {
        if quorumReached == false { return .noQuorum }
        if agreement.blocks > 0 { return .blocked }
        // While nobody knows whether somebody blocks it, nobody knows whether it is carried.
        let blocking = method.answers.indices.filter { canBlock && method.answers[$0].canBlock }
        guard blocking.allSatisfy({ !uncounted.indices.contains($0) || isCounted($0) }) else { return nil }
        if let seenMajority {
            switch method.answers[seenMajority].stance {
            case .support: return .carried
            case .against: return .rejected
            case .aside: return nil
            }
        }
        return isComplete ? agreement.decision(majority, base: base) : nil
    }

    private typealias Elected = (
        winners: [Int], tie: Tie?, quotas: [QuotaResult], standBacks: [StandBack], quotaTies: [[Int]]
    )

    private func elect(
        _ sums: [Int], ranking: [[Int]], base: Int?, quorumReached: Bool?, decision: RoomResult.Decision?
    ) -> Elected {
        func only(_ winners: [Int], _ tie: Tie? = nil) -> Elected { (winners, tie, [], [], []) }
        let nobody = only([])
        if method.hasOwnAnswers {
            // Of a consent scale no grade wins.
            guard !method.asksForReservations else { return nobody }
            switch decision {
            case .carried: return only([0])
            case .rejected: return only(sums.count > 1 ? [1] : [])
            case .tied, .noQuorum, .blocked, nil: return nobody
            }
        }
        guard quorumReached != false else { return nobody }
        if let seenMajority { return only(seats == 1 ? [seenMajority] : []) }
        guard isComplete, let front = ranking.first, sums[front[0]] > 0 else { return nobody }
        var (winners, tie) = Standing.elect(ranking, seats: seats, drawn: seats == 1 ? nil : drawn)
        if majority != .simple {
            let others = winners
            winners = winners.filter {
                majority.isReached(votes: sums[$0], against: 0, base: base ?? sums.reduce(0, +))
            }
            // Equal ones without the majority were equal for a seat that none of them gets.
            if let open = tie, open.between.allSatisfy({ others.contains($0) ? !winners.contains($0) : true }) {
                tie = nil
            }
        }
        // A tie for the one place is what the result says by naming all of them.
        if seats == 1 { tie = nil }
        guard let quotas, tie?.brokenBy != nil || tie == nil,
            let settled = try? quotas.settle(winners, ranking: ranking, drawn: drawn)
        else { return only(winners, tie) }
        return (settled.winners, tie, settled.quotas, settled.standBacks, settled.drawn)
    }
}
