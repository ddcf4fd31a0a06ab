import Tally

/// What was counted and cast in the polls: a part of the state, with the tallies that follow from it.
struct Votes: Sendable {
    /// Every count, by what tells it from the others.
    private(set) var counted: [ID<Poll>: [Count.Key: Count]] = [:]
    /// The numbers that count, by source and option: with two counters those that both agree on.
    private(set) var counts: [ID<Poll>: [VoteSource: [Int: Int]]] = [:]
    private(set) var turnouts: [ID<Poll>: [VoteSource: Int]] = [:]
    private(set) var ballots: [ID<Poll>: [ID<Ballot>: Ballot]] = [:]
    private(set) var issues: [ID<Poll>: [ID<BallotIssue>: BallotIssue]] = [:]
    private(set) var sealed: [ID<Poll>: SealedBallots] = [:]
    /// By poll, which ballot has which code.
    private(set) var spent: [ID<Poll>: [BallotCode: ID<Ballot>]] = [:]
    private(set) var tallies: [ID<Poll>: PollTally] = [:]

    /// Nobody has voted.
    init() {}

    /// What records of a file's tables say.
    init(
        of polls: [ID<Poll>: Poll], counts: [Count], turnouts: [Turnout], ballots: [Ballot], issues: [BallotIssue],
        sealed: [SealedBallots]
    ) {
        for record in counts { counted[record.poll, default: [:]][record.key] = record }
        for record in turnouts { self.turnouts[record.poll, default: [:]][record.source] = record.ballots }
        for record in ballots {
            self.ballots[record.poll, default: [:]][record.id] = record
            if let code = record.code { spent[record.poll, default: [:]][code] = record.id }
        }
        for record in issues { self.issues[record.poll, default: [:]][record.id] = record }
        for record in sealed { self.sealed[record.poll] = record }
        for poll in polls.values { recount(poll) }
    }

    /// Whether anything would be lost if the poll were planned anew: votes count for the options that it had when it was
    /// opened.
    func hasVotes(_ poll: ID<Poll>) -> Bool {
        counted[poll] != nil || turnouts[poll] != nil || ballots[poll] != nil || sealed[poll] != nil
    }

    /// Whether somebody is named on a ballot.
    func hasVoter(_ person: ID<Stakeholder>) -> Bool {
        ballots.values.contains { $0.values.contains { $0.voter == person } }
    }

    /// Whether a code was issued for a poll.
    func isIssued(_ code: BallotCode, in poll: ID<Poll>) -> Bool {
        issues[poll]?.values.contains { $0.codes.contains(code) } ?? false
    }

    /// Makes tallies and agreed numbers anew from the records of a poll.
    mutating func recount(_ poll: Poll) {
        counts[poll.id] = nil
        for key in (counted[poll.id] ?? [:]).keys { settle(key, in: poll) }
        tallies[poll.id] = nil
        guard ballots[poll.id] != nil || sealed[poll.id] != nil else { return }
        var tally = PollTally(poll)
        for ballot in (ballots[poll.id] ?? [:]).values { tally.add(ballot.answer, from: ballot.source, poll) }
        for ballot in sealed[poll.id]?.ballots ?? [] { tally.add(ballot.answer, from: .paper, poll) }
        tallies[poll.id] = tally
    }
}

/// Two are equal when their records are; everything else follows from these.
extension Votes: Equatable {
    static func == (left: Self, right: Self) -> Bool {
        left.counted == right.counted && left.turnouts == right.turnouts && left.ballots == right.ballots
            && left.issues == right.issues && left.sealed == right.sealed
    }
}

extension Votes {
    /// Whether a poll may become what a change makes of it.
    func check(_ revision: Revision<Poll>) throws(Refusal) {
        guard let before = revision.before else { return }
        let isClosing = before.state == .open && revision.after?.state == .closed
        if sealed[before.id] != nil, !isClosing { throw .pollIsSealed }
        if before.rules.isSecret, isClosing, sealed[before.id] == nil { throw .pollIsSecret }
        if revision.after?.state ?? .planned == .planned, hasVotes(before.id) { throw .inUse }
        if revision.after == nil, issues[before.id] != nil { throw .inUse }
    }

    /// A number is counted, or taken back.
    mutating func revise(_ revision: Revision<Count>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        if poll.rules.isSecret { throw .pollIsSecret }
        if let source = revision.after?.source, hasBallots(poll.id, from: source) { throw .sourceHasBallots(source) }
        guard counted[poll.id]?[record.key] == revision.before else { throw .changedMeanwhile(kind) }
        counted[poll.id, default: [:]][record.key] = revision.after
        if counted[poll.id] == [:] { counted[poll.id] = nil }
        settle(record.key, in: poll)
    }

    /// People are counted, or the number is taken back.
    mutating func revise(_ revision: Revision<Turnout>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        if poll.rules.isSecret { throw .pollIsSecret }
        if let source = revision.after?.source, hasBallots(poll.id, from: source) { throw .sourceHasBallots(source) }
        guard turnouts[poll.id]?[record.source] == revision.before?.ballots else { throw .changedMeanwhile(kind) }
        turnouts[poll.id, default: [:]][record.source] = revision.after?.ballots
        if turnouts[poll.id] == [:] { turnouts[poll.id] = nil }
    }

    /// A ballot is cast, corrected or taken back.
    mutating func revise(_ revision: Revision<Ballot>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        if poll.rules.isSecret { throw .pollIsSecret }
        if let ballot = revision.after {
            if hasNumbers(poll.id, from: ballot.source) { throw .sourceHasCounts(ballot.source) }
            if let code = ballot.code {
                guard isIssued(code, in: poll.id) else { throw .unknownCode(code) }
                guard spent[poll.id]?[code] ?? ballot.id == ballot.id else { throw .codeSpent(code) }
            }
            let others = (ballots[poll.id] ?? [:]).values
            if let voter = ballot.voter, others.contains(where: { $0.voter == voter && $0.id != ballot.id }) {
                throw .changedMeanwhile(kind)
            }
        }
        guard ballots[poll.id]?[record.id] == revision.before else { throw .changedMeanwhile(kind) }
        ballots[poll.id, default: [:]][record.id] = revision.after
        if ballots[poll.id] == [:] { ballots[poll.id] = nil }
        if let code = revision.before?.code { spent[poll.id]?[code] = nil }
        if let code = revision.after?.code { spent[poll.id, default: [:]][code] = record.id }
        if let before = revision.before { tallies[poll.id]?.remove(before.answer, from: before.source) }
        if let after = revision.after {
            tallies[poll.id, default: PollTally(poll)].add(after.answer, from: after.source, poll)
        }
    }

    /// Codes are issued, or an issue of which nothing was spent is recalled.
    mutating func revise(_ revision: Revision<BallotIssue>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        guard let record = revision.after ?? revision.before else { return }
        guard poll.state != .closed else { throw .pollIs(.closed) }
        let kept = Set(revision.after?.codes ?? [])
        if (revision.before?.codes ?? []).contains(where: { spent[poll.id]?[$0] != nil && !kept.contains($0) }) {
            throw .inUse
        }
        let others = (issues[poll.id] ?? [:]).values.filter { $0.id != record.id }
        guard issues[poll.id]?[record.id] == revision.before, others.allSatisfy({ kept.isDisjoint(with: $0.codes) })
        else { throw .changedMeanwhile(kind) }
        issues[poll.id, default: [:]][record.id] = revision.after
        if issues[poll.id] == [:] { issues[poll.id] = nil }
    }

    /// The urn of a secret poll is emptied.
    mutating func seal(_ ballots: SealedBallots, in poll: Poll) throws(Refusal) {
        guard poll.rules.isSecret else { throw .pollIsNotSecret }
        guard sealed[poll.id] == nil else { throw .pollIsSealed }
        sealed[poll.id] = ballots
        recount(poll)
    }

    private func hasBallots(_ poll: ID<Poll>, from source: VoteSource) -> Bool {
        ballots[poll]?.values.contains { $0.source == source } ?? false
    }

    func hasNumbers(_ poll: ID<Poll>, from source: VoteSource) -> Bool {
        turnouts[poll]?[source] != nil || counted[poll]?.keys.contains { $0.source == source } ?? false
    }

    /// Notes the number that counts for one option from one source, if there is one.
    private mutating func settle(_ key: Count.Key, in poll: Poll) {
        let entries = (1...2).map { counted[poll.id]?[Count.Key(source: key.source, option: key.option, counter: $0)] }
        var settled = entries[0]
        if poll.rules.counters > 1 {
            let agrees = entries[0].flatMap { first in entries[1].map { first.agrees(with: $0) } } ?? false
            if !agrees { settled = nil }
        }
        counts[poll.id, default: [:]][key.source, default: [:]][key.option] =
            settled?.uncounted == nil ? settled?.votes : nil
        if counts[poll.id]?[key.source] == [:] { counts[poll.id]?[key.source] = nil }
        if counts[poll.id] == [:] { counts[poll.id] = nil }
    }
}
