import GRDB
public import Workshop

/// Secret polls. While one is open its ballots lie in the urn, in tables of their own that the journal does not know;
/// when it closes they become one entry of the journal, sorted by their random keys.
extension Ledger {
    /// Puts a ballot into the urn of a secret poll and spends its code, both or neither. From then on nothing leads from
    /// the code to the ballot, and nobody can change it.
    /// - Parameter line: as it was keyed; see `BallotLine`.
    /// - Returns: the receipt. It will stand in the list of receipts, and does not say what was voted.
    /// - Throws: as `record`.
    public func castSecret(
        _ code: BallotCode, _ line: String, in poll: ID<Poll>
    ) throws(LedgerError) -> String {
        switch try castSecret([SecretPaper(code: code, line: line)], in: poll)[0] {
        case .success(let receipt): return receipt
        case .failure(let refusal): throw .refused(refusal)
        }
    }

    /// Puts several ballots into the urn of a secret poll together: all that may be put in are on the disk, or none is.
    ///
    /// Which of them came first is known to nobody afterwards, as with ballots that came one by one.
    /// - Returns: for each, in the order in which they are given, the receipt of what lies in the urn now, or the rule that
    ///   stands in its way; of two with one code the second is refused.
    /// - Throws: as `castSecret(_:_:in:)`, but for what is wrong with one ballot alone.
    public func castSecret(
        _ papers: [SecretPaper], in poll: ID<Poll>
    ) throws(LedgerError) -> [Result<String, Refusal>] {
        var outcomes: [Result<String, Refusal>] = []
        do {
            try writing { db in
                outcomes = []
                let (now, _) = try current(db)
                try requireOwnUrn(of: poll, now, db)
                let urn = Urn(poll)
                var ballots: [(answer: String, code: BallotCode)] = []
                var taken: Set<BallotCode> = []
                for paper in papers {
                    do {
                        let answer = try now.state.casting(paper.line, intoUrnOf: poll, code: paper.code)
                        guard try !urn.isSpent(paper.code, db), taken.insert(paper.code).inserted else {
                            throw Refusal.codeSpent(paper.code)
                        }
                        ballots.append((answer, paper.code))
                        // Its receipt is known when all are in.
                        outcomes.append(.success(""))
                    } catch let refusal as Refusal {
                        outcomes.append(.failure(refusal))
                    }
                }
                var receipts = try urn.put(ballots, world.random, db)[...]
                outcomes = outcomes.map { outcome in outcome.map { _ in receipts.removeFirst() } }
            }
            return outcomes
        } catch let failure as CommitFailure {
            // Whether they are in the urn is found out by a receipt: a code alone would not say whose it was.
            disconnect()
            guard let sought = outcomes.lazy.compactMap({ try? $0.get() }).first else { return outcomes }
            let isThere: Bool
            do { isThere = try read { try Urn(poll).holds(sought, $0) } } catch {
                throw .outcomeUnknown(LedgerError.described(LedgerError(failure.cause)))
            }
            guard isThere else { throw LedgerError(failure.cause) }
            return outcomes
        } catch {
            throw afterFailure(error)
        }
    }

    /// How many ballots lie in the urn of a poll that is open. It is all that anybody can know of them.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func secretBallots(in poll: ID<Poll>) throws(LedgerError) -> Int {
        try read { try $0.value("SELECT count(*) FROM urn_code WHERE poll_id = ?", [poll.description]) ?? 0 }
    }

    /// The codes of papers that have not been put into the urn, in the order in which they lie in the piles.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func missingSecretCodes(in poll: ID<Poll>) throws(LedgerError) -> [BallotCode] {
        try read { db in
            try db.map(
                """
                SELECT code FROM ballot_code WHERE poll_id = ?1
                    AND NOT EXISTS (SELECT 1 FROM urn_code WHERE urn_code.poll_id = ?1 AND urn_code.code = ballot_code.code)
                ORDER BY issue_id, code
                """, [poll.description]
            ) { try $0.code() }
        }
    }

    /// Closes a secret poll: its urn is emptied into the journal, sealed with a hash over the ballots, and the file is
    /// written anew, so that nothing in it remembers in which order they came.
    ///
    /// When this returns the poll is closed. If the file could not be written anew (somebody else was using it all the
    /// time, or the disk is full) the next one to open it does that.
    /// - Throws: as `record`.
    @discardableResult
    public func closeSecret(
        _ poll: ID<Poll>, by operatorName: PlainText
    ) throws(LedgerError) -> [JournalEntry] {
        let entries = try seal(poll, by: operatorName)
        // The closing stands whatever comes of this.
        try? rewrite()
        return entries
    }

    /// Empties the urn into the journal, and closes the poll with it.
    func seal(_ poll: ID<Poll>, by operatorName: PlainText) throws(LedgerError) -> [JournalEntry] {
        try recordBatch(by: operatorName) { state, db in
            try requireOwnUrn(of: poll, known, db)
            try state.secretPoll(poll)
            let sealing = Change.ballotsSealed(try Urn(poll).empty(db))
            state.castInSecret = try Urn.counts(db)
            // The closing stands on the sealing.
            var sealed = state
            try sealed.apply(sealing)
            return [sealing] + (try sealed.closing(of: poll, at: world.now()))
        }
    }

    /// An urn stands where its poll was opened: it never travels, and a second one elsewhere would be a second vote.
    private func requireOwnUrn(of poll: ID<Poll>, _ now: Snapshot?, _ db: Database) throws {
        guard try now?.joined ?? Self.lastJoining(db) != nil else { return }
        let opened: String? = try db.value(
            "SELECT device FROM journal WHERE kind = ? AND instr(payload, ?) ORDER BY clock DESC, writer DESC LIMIT 1",
            [Change.Kind.pollOpened.rawValue, poll.description])
        if let opened, opened != device.description { throw Refusal.urnIsElsewhere }
    }

    /// Writes the whole file anew, in place: other processes have it open and go on with it.
    func rewrite() throws(LedgerError) {
        let queue = try writable()
        try typed { try queue.writeWithoutTransaction { try Urn.rewrite($0) } }
    }
}
