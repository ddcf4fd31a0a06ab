import Tally

/// Single ballots: one line of digits each.
extension ProgrammeState {
    /// More papers than are printed at once.
    public static let largestIssue = 5000

    /// Somebody's ballot is keyed. The second ballot of a named voter takes the place of the first; the journal keeps both.
    /// - Parameters:
    ///   - line: as it was keyed; see `BallotLine`.
    ///   - category: the voter's category, where it is known; that of the directory for a named voter.
    ///   - code: the code on the paper.
    ///   - id: the ballot's id, if it is a new one.
    /// - Throws: `unknownReference`, `pollIs`, `pollIsSecret`; `notABallot` and `empty` for the line; `sourceHasCounts`; `unknownCode`
    ///   and `codeSpent`; `needsCollege` where colleges vote and the category has none.
    public func casting(
        _ line: String, source: VoteSource, in poll: ID<Poll>, voter: ID<Stakeholder>? = nil,
        category: PlainText? = nil, code: BallotCode? = nil, id: ID<Ballot>
    ) throws(Refusal) -> [Change] {
        let target = try openPoll(poll)
        if target.rules.isSecret { throw .pollIsSecret }
        let answer = try answer(line, in: target)
        if votes.hasNumbers(poll, from: source) { throw .sourceHasCounts(source) }
        let person = voter.flatMap { stakeholders[$0] }
        if voter != nil, person == nil { throw .unknownReference }
        let before = voter.flatMap { voter in ballots[poll]?.values.first { $0.voter == voter } }
        if let code {
            guard votes.isIssued(code, in: poll) else { throw .unknownCode(code) }
            guard votes.spent[poll]?[code] ?? before?.id == before?.id else { throw .codeSpent(code) }
        }
        let known = category ?? person?.category
        let colleges = target.rules.further.colleges
        if !colleges.isEmpty, !colleges.contains(where: { $0.name == known?.string }) {
            throw .needsCollege(colleges.map { PlainText($0.name) })
        }
        let last = ballots[poll]?.values.map(\.number).max() ?? 0
        let after = Ballot(
            id: before?.id ?? id, poll: poll, source: source, answer: answer,
            number: before?.number ?? min(last, Self.largestCount) + 1, voter: voter,
            category: known?.isEmpty ?? true ? nil : known, code: code ?? before?.code)
        return after == before ? [] : [.ballot(Revision(from: before, to: after))]
    }

    /// What a ballot puts into the urn of a secret poll. Whether one with its code lies there only the file knows.
    /// - Returns: the line as the urn keeps it.
    /// - Throws: `unknownReference`, `pollIs`, `pollIsNotSecret`, `notABallot`, `empty`, `unknownCode`.
    public func casting(
        _ line: String, intoUrnOf poll: ID<Poll>, code: BallotCode
    ) throws(Refusal) -> String {
        let answer = try answer(line, in: try secretPoll(poll))
        guard votes.isIssued(code, in: poll) else { throw .unknownCode(code) }
        return answer
    }

    /// A poll that takes votes and has an urn.
    /// - Throws: `unknownReference`, `pollIs`, `pollIsNotSecret`.
    @discardableResult
    public func secretPoll(_ id: ID<Poll>) throws(Refusal) -> Poll {
        let poll = try openPoll(id)
        guard poll.rules.isSecret else { throw .pollIsNotSecret }
        return poll
    }

    /// A ballot was keyed wrongly: this is what stands on it.
    /// - Throws: `unknownReference`, `pollIs`; `notABallot` and `empty` for the line.
    public func correction(of ballot: ID<Ballot>, _ line: String) throws(Refusal) -> [Change] {
        guard let before = self.ballot(ballot) else { throw .unknownReference }
        var after = before
        after.answer = try answer(line, in: try openPoll(before.poll))
        return after == before ? [] : [.ballot(Revision(from: before, to: after))]
    }

    /// A ballot was keyed that is none, or twice. The journal keeps it; its code can be used again.
    /// - Throws: `unknownReference`, `pollIs`.
    public func withdrawal(of ballot: ID<Ballot>) throws(Refusal) -> [Change] {
        guard let before = self.ballot(ballot) else { throw .unknownReference }
        _ = try openPoll(before.poll)
        return [.ballot(Revision(from: before, to: nil))]
    }

    /// So many paper ballots are made: the codes that are printed on them, none of them used in this poll before.
    /// - Parameter random: a uniformly random word.
    /// - Throws: `unknownReference`; `pollIs` for one that is closed; `notACount`.
    public func issuing(
        _ count: Int, in poll: ID<Poll>, id: ID<BallotIssue>, random: () -> UInt64
    ) throws(Refusal) -> [Change] {
        guard let target = polls[poll] else { throw .unknownReference }
        guard target.state != .closed else { throw .pollIs(.closed) }
        guard (1...Self.largestIssue).contains(count) else { throw .notACount(count) }
        var taken = Set(issuedCodes(of: poll))
        var codes: [BallotCode] = []
        while codes.count < count {
            let code = BallotCode(random: random)
            if taken.insert(code).inserted { codes.append(code) }
        }
        let issue = BallotIssue(id: id, poll: poll, codes: codes.sorted())
        return [.ballotIssue(Revision(from: nil, to: issue))]
    }

    /// What a line says, as the record keeps it.
    private func answer(_ line: String, in poll: Poll) throws(Refusal) -> String {
        let reading = poll.ballotLine.read(line)
        guard reading.problems.isEmpty else { throw .notABallot(reading.problems) }
        guard !reading.isEmpty else { throw .empty }
        return reading.canonical
    }
}

extension ProgrammeState {
    /// The ballots of each poll that is not secret.
    public var ballots: [ID<Poll>: [ID<Ballot>: Ballot]] { votes.ballots }

    /// The paper ballots that were made for each poll.
    public var issues: [ID<Poll>: [ID<BallotIssue>: BallotIssue]] { votes.issues }

    /// The ballots of each secret poll that has closed.
    public var sealed: [ID<Poll>: SealedBallots] { votes.sealed }

    /// The ballots of a poll in the order of keying.
    public func ballots(of poll: ID<Poll>) -> [Ballot] {
        (ballots[poll] ?? [:]).values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    }

    /// The ballot with that id, in whatever poll.
    public func ballot(_ id: ID<Ballot>) -> Ballot? {
        for ballots in ballots.values { if let ballot = ballots[id] { return ballot } }
        return nil
    }

    /// The codes on a poll's papers, in the order in which they lie in the piles.
    public func issuedCodes(of poll: ID<Poll>) -> [BallotCode] {
        (issues[poll] ?? [:]).values.sorted { $0.id < $1.id }.flatMap(\.codes)
    }

    /// The codes whose ballots have been keyed. Of a secret poll that is open nobody can say.
    public func spentCodes(of poll: ID<Poll>) -> Set<BallotCode> {
        Set(sealed[poll]?.codes ?? []).union((votes.spent[poll] ?? [:]).keys)
    }

    /// The codes whose ballots have not been keyed, in the order in which they lie in the piles.
    public func missingCodes(of poll: ID<Poll>) -> [BallotCode] {
        let spent = spentCodes(of: poll)
        return issuedCodes(of: poll).filter { !spent.contains($0) }
    }
}
