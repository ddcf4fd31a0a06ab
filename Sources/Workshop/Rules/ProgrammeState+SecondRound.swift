import Tally

/// Who meets in a second round.
public struct SecondRound: Equatable, Sendable {
    /// The first round.
    public let first: Poll
    /// Who goes on, by index, in the order of the first round: two, or more where some are equal.
    public let finalists: [Int]
    /// Those of them who are equal for the last place; none where nobody is.
    public let tied: [Int]
}

/// The second round as a room holds it: a vote of its own between those who came first, after the first one has closed.
///
/// Source: the two-round system (D. M. Farrell, Electoral Systems, 2011, chapter 3): without more than half, the first two
/// meet. Laws break a tie for the second place by age or by lot; a room is told of it, and all who are equal go on unless
/// it says otherwise.
extension ProgrammeState {
    /// Who meets in the second round of a poll that is closed: the two with the most votes, and all who equal the second.
    /// - Throws: when there is nothing left to decide, or nobody knows who is in front.
    public func secondRound(of poll: ID<Poll>) throws(Refusal) -> SecondRound {
        guard let first = polls[poll], let result = roomCount(of: poll)?.result() else { throw .unknownReference }
        guard first.state == .closed else { throw .pollIs(first.state) }
        guard first.rules.isCountedInRooms, !first.rules.method.hasOwnAnswers, first.rules.seats == 1 else {
            throw .hasNoSecondRound
        }
        guard result.options.allSatisfy(\.isCounted), result.totalVotes > 0 else { throw .frontIsUnknown }
        let votes = result.options.map(\.votes)
        if first.rules.method == .plurality,
            votes.contains(where: { Majority.absolute.isReached(votes: $0, against: 0, base: result.totalVotes) })
        {
            throw .isDecided
        }
        var finalists: [Int] = []
        var tied: [Int] = []
        for group in result.ranking where finalists.count < 2 {
            // Who got nothing meets nobody.
            guard let one = group.first, votes[one] > 0 else { break }
            if finalists.count + group.count > 2 { tied = group }
            finalists += group
        }
        guard finalists.count > 1 else { throw .isDecided }
        return SecondRound(first: first, finalists: finalists, tied: tied)
    }

    /// The second round of a poll, planned: the same question, one vote each, counted by the same people.
    /// - Parameters:
    ///   - finalists: who meets, as indices of the first round's options; two at least.
    ///   - id: the new poll's.
    ///   - code: the id that commands take; `first-measures-2` when nil.
    /// - Throws: as `secondRound(of:)` where none can follow; `noSuchOption` for one that the first round did not have, or that
    ///   is named twice; `tooFewOptions` for fewer than two; what a new poll is refused with.
    public func secondRound(
        of poll: ID<Poll>, between finalists: [Int], id: ID<Poll>, code: String? = nil
    ) throws(Refusal) -> [Change] {
        let first = try secondRound(of: poll).first
        guard Set(finalists).count == finalists.count, finalists.allSatisfy(first.options.indices.contains) else {
            throw .noSuchOption(count: first.options.count)
        }
        guard finalists.count > 1 else { throw .tooFewOptions(minimum: 2) }
        let rules = PollRules(
            method: .plurality, majority: .simple, quorum: first.rules.quorum, isSecret: first.rules.isSecret,
            counters: first.rules.counters)
        let options = finalists.map { index in
            var option = first.options[index]
            option.cost = nil
            return option
        }
        return try creation(
            of: Poll(
                id: id, activity: first.activity, code: code ?? freeCode(after: first), question: first.question,
                rules: rules, options: options, follows: first.id))
    }

    /// The first poll's code and the next number that is free on its day.
    private func freeCode(after first: Poll) -> String {
        let activities = day(of: first.activity)?.activities ?? []
        let taken = Set(activities.flatMap { polls(of: $0.id) }.map(\.code))
        var number = 2
        while taken.contains("\(first.code)-\(number)") { number += 1 }
        return "\(first.code)-\(number)"
    }
}
