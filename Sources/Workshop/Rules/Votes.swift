import Tally

/// What was counted and cast in the polls: a part of the state, with the tallies that follow from it.
struct Votes: Sendable, Equatable {
    /// Every count, by what tells it from the others.
    private(set) var counted: [ID<Poll>: [Count.Key: Count]] = [:]
    /// The numbers that count, by source and option: with two counters those that both agree on.
    @Derived private(set) var counts: [ID<Poll>: [VoteSource: [Int: Int]]] = [:]
    /// Numbers that were counted on other laptops for what `counted` has a number of: until somebody has said which is right, they are two
    /// counters that disagree.
    @Derived private(set) var disputed: [ID<Poll>: [Count.Key: Count]] = [:]
    private(set) var turnouts: [ID<Poll>: [VoteSource: Int]] = [:]
    private(set) var ballots: [ID<Poll>: [ID<Ballot>: Ballot]] = [:]
    private(set) var issues: [ID<Poll>: [ID<BallotIssue>: BallotIssue]] = [:]
    private(set) var sealed: [ID<Poll>: SealedBallots] = [:]
    /// By poll, which ballot has which code.
    @Derived private(set) var spent: [ID<Poll>: [BallotCode: ID<Ballot>]] = [:]
    @Derived private(set) var tallies: [ID<Poll>: PollTally] = [:]

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
        for ballot in (ballots[poll.id] ?? [:]).values {
            tally.add(ballot.answer, from: ballot.source, poll, category: ballot.category)
        }
        for ballot in sealed[poll.id]?.ballots ?? [] { tally.add(ballot.answer, from: .paper, poll) }
        tallies[poll.id] = tally
    }
}

// What may be, whoever was quicker.
extension Votes {
    /// Whether a poll may become what a change makes of it.
    /// - Parameter inUrn: how many ballots lie in its urn.
    func check(_ revision: Revision<Poll>, inUrn: Int) throws(Refusal) {
        guard let before = revision.before else { return }
        let isClosing = before.state == .open && revision.after?.state == .closed
        let isNoting = revision.after.map(before.differsInNotes) ?? false
        if sealed[before.id] != nil, !isClosing, !isNoting { throw .pollIsSealed }
        if before.rules.isSecret, isClosing, sealed[before.id] == nil { throw .pollIsSecret }
        if revision.after?.state ?? .planned == .planned, hasVotes(before.id) || inUrn > 0 { throw .inUse }
        if revision.after == nil, issues[before.id] != nil { throw .inUse }
    }

    /// Whether a number may be counted, or taken back.
    func check(_ revision: Revision<Count>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        if poll.rules.isSecret { throw .pollIsSecret }
        if let source = revision.after?.source, hasBallots(poll.id, from: source) { throw .sourceHasBallots(source) }
        try revision.requireStanding(kind) { counted[poll.id]?[$0.key] }
    }

    /// Whether people may be counted, or the number taken back.
    func check(_ revision: Revision<Turnout>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        if poll.rules.isSecret { throw .pollIsSecret }
        if let source = revision.after?.source, hasBallots(poll.id, from: source) { throw .sourceHasBallots(source) }
        try revision.requireStanding(kind) { record in
            turnouts[poll.id]?[record.source].map { Turnout(poll: poll.id, source: record.source, ballots: $0) }
        }
    }

    /// Whether a ballot may be cast, corrected or taken back.
    func check(_ revision: Revision<Ballot>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
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
        try revision.requireStanding(kind) { ballots[poll.id]?[$0.id] }
    }

    /// Whether codes may be issued, or an issue of which nothing was spent recalled. What was spent in an urn only the file
    /// knows: its tables hold on to it.
    func check(_ revision: Revision<BallotIssue>, _ kind: Change.Kind, in poll: Poll) throws(Refusal) {
        guard poll.state != .closed else { throw .pollIs(.closed) }
        let kept = Set(revision.after?.codes ?? [])
        if (revision.before?.codes ?? []).contains(where: { spent[poll.id]?[$0] != nil && !kept.contains($0) }) {
            throw .inUse
        }
        let others = (issues[poll.id] ?? [:]).values.filter { $0.id != revision.record?.id }
        guard others.allSatisfy({ kept.isDisjoint(with: $0.codes) }) else { throw .changedMeanwhile(kind) }
        try revision.requireStanding(kind) { issues[poll.id]?[$0.id] }
    }

    /// Whether the urn of a poll may be emptied.
    func check(_ ballots: SealedBallots, in poll: Poll) throws(Refusal) {
        guard poll.rules.isSecret else { throw .pollIsNotSecret }
        guard sealed[poll.id] == nil else { throw .pollIsSealed }
    }
}

// What was let pass is put in its place, and what follows from it is brought up to date.
extension Votes {
    /// A number is counted, or taken back.
    mutating func put(_ revision: Revision<Count>, in polls: [ID<Poll>: Poll]) {
        guard let record = revision.record else { return }
        counted.put(revision, at: \.poll, \.key)
        disputed[record.poll]?[record.key] = nil
        if let poll = polls[record.poll] { settle(record.key, in: poll) }
    }

    /// Somebody else counted something else.
    mutating func dispute(_ count: Count, in polls: [ID<Poll>: Poll]) {
        disputed[count.poll, default: [:]][count.key] = count
        if let poll = polls[count.poll] { settle(count.key, in: poll) }
    }

    /// People are counted, or the number is taken back.
    mutating func put(_ revision: Revision<Turnout>) {
        guard let record = revision.record else { return }
        turnouts[record.poll, default: [:]][record.source] = revision.after?.ballots
        if turnouts[record.poll] == [:] { turnouts[record.poll] = nil }
    }

    /// A ballot is cast, corrected or taken back.
    mutating func put(_ revision: Revision<Ballot>, in polls: [ID<Poll>: Poll]) {
        guard let record = revision.record else { return }
        ballots.put(revision, at: \.poll, \.id)
        if let code = revision.before?.code { spent[record.poll]?[code] = nil }
        if let code = revision.after?.code { spent[record.poll, default: [:]][code] = record.id }
        guard let poll = polls[record.poll] else { return }
        if let before = revision.before {
            tallies[poll.id]?.remove(before.answer, from: before.source, category: before.category)
        }
        if let after = revision.after {
            tallies[poll.id, default: PollTally(poll)].add(
                after.answer, from: after.source, poll, category: after.category)
        }
    }

    /// Codes are issued, or an issue is recalled.
    mutating func put(_ revision: Revision<BallotIssue>) { issues.put(revision, at: \.poll, \.id) }

    /// The urn of a secret poll is emptied.
    mutating func put(_ ballots: SealedBallots, in polls: [ID<Poll>: Poll]) {
        sealed[ballots.poll] = ballots
        if let poll = polls[ballots.poll] { recount(poll) }
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
        if disputed[poll.id]?[key] != nil { settled = nil }
        counts[poll.id, default: [:]][key.source, default: [:]][key.option] =
            settled?.uncounted == nil ? settled?.votes : nil
        if counts[poll.id]?[key.source] == [:] { counts[poll.id]?[key.source] = nil }
        if counts[poll.id] == [:] { counts[poll.id] = nil }
    }
}
