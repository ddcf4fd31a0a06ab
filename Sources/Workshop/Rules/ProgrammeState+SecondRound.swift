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
        guard let first = polls[poll] else { throw .unknownReference }
        guard first.state == .closed else { throw .pollIs(first.state) }
        guard first.canHaveSecondRound else { throw .hasNoSecondRound }
        let (votes, ranking) = try standing(of: first)
        let all = votes.reduce(0, +)
        if first.rules.method == .plurality, votes.contains(where: { $0 + $0 > all }) {
            throw .isDecided
        }
        var finalists: [Int] = []
        var tied: [Int] = []
        for group in ranking where finalists.count < 2 {
            // Who got nothing meets nobody.
            guard let one = group.first, votes[one] > 0 else { break }
            if finalists.count + group.count > 2 { tied = group }
            finalists += group
        }
        guard finalists.count > 1 else { throw .isDecided }
        return SecondRound(first: first, finalists: finalists, tied: tied)
    }

    /// What each option came to, and in which order: hands and papers, or where ballots are not all worth the same, or dots
    /// are against as well, what the ballots come to.
    func standing(of first: Poll) throws(Refusal) -> (votes: [Fraction], ranking: [[Int]]) {
        guard first.rules.isCountedInRooms else {
            guard let result = try? tally(of: first.id), result.ballots.valid > 0, let round = result.rounds.first
            else {
                throw .frontIsUnknown
            }
            return (round.counts.map { $0 ?? 0 }, result.ranking)
        }
        guard let result = roomCount(of: first.id)?.result() else { throw .unknownReference }
        guard result.options.allSatisfy(\.isCounted), result.totalVotes > 0 else { throw .frontIsUnknown }
        return (result.options.map { Fraction($0.votes) }, result.ranking)
    }

    /// The second round of a poll, planned: the same question, one vote each, counted by the same people; the same colleges
    /// vote, and papers count as often as in the first.
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
        var rules = PollRules(
            method: .plurality, majority: .simple, quorum: first.rules.quorum, isSecret: first.rules.isSecret,
            counters: first.rules.counters)
        for key in [RuleSet.Key.colleges, .maxWeight] where first.rules.further.stated.contains(key) {
            guard let value = first.rules.further.value(key) else { continue }
            do { try rules.further.state(key, value) } catch { throw .hasNoSecondRound }
        }
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

extension Poll {
    /// Whether the two in front can meet in a vote of their own: one wins, of options that got votes, crosses or dots.
    public var canHaveSecondRound: Bool {
        rules.method.isCountedInRooms && !rules.method.hasOwnAnswers && rules.seats == 1
    }
}
