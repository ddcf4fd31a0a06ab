import GRDB
import Workshop

// What holds of votes whoever was quicker; the same rules as in `Votes`, asked of the tables.

extension Poll {
    /// Another process may have closed the poll since the counter looked.
    static func requireOpen(_ poll: ID<Poll>?, _ db: Database) throws -> (id: ID<Poll>, isSecret: Bool) {
        guard let poll,
            let found = try db.first(
                "SELECT state, json_extract(rules, '$.isSecret') FROM poll WHERE id = ?", [poll.description],
                { (state: try $0.value() as State, isSecret: try $0.next() as Int?) })
        else { throw Refusal.unknownReference }
        guard found.state == .open else { throw Refusal.pollIs(found.state) }
        return (poll, found.isSecret == 1)
    }

    fileprivate func isSealed(_ db: Database) throws -> Bool {
        try db.value("SELECT 1 FROM sealed_poll WHERE poll_id = ?", [id.description]) == 1
    }

    /// Votes count for the options that the poll had when it was opened; also those in the urn.
    fileprivate func hasVotes(_ db: Database) throws -> Bool {
        try db.value(
            """
            SELECT EXISTS (SELECT 1 FROM poll_count WHERE poll_id = ?1)
                OR EXISTS (SELECT 1 FROM poll_turnout WHERE poll_id = ?1)
                OR EXISTS (SELECT 1 FROM ballot WHERE poll_id = ?1)
                OR EXISTS (SELECT 1 FROM urn_code WHERE poll_id = ?1)
            """, [id.description]) == 1
    }
}

extension Revision where Record == Poll {
    /// Whether a poll may become what this makes of it.
    func check(_ db: Database) throws {
        guard let before else { return }
        let isClosing = before.state == .open && after?.state == .closed
        let isSealed = try before.isSealed(db)
        if isSealed, !isClosing { throw Refusal.pollIsSealed }
        if before.rules.isSecret, isClosing, !isSealed { throw Refusal.pollIsSecret }
        if after?.state ?? .planned == .planned, try before.hasVotes(db) { throw Refusal.inUse }
        if after == nil,
            try db.value("SELECT 1 FROM ballot_issue WHERE poll_id = ? LIMIT 1", [before.id.description]) == 1
        {
            throw Refusal.inUse
        }
    }
}

extension Count {
    /// Numbers and ballots exclude each other for one source.
    func requireNumbers(_ db: Database) throws { try source.requireNumbers(in: poll, db) }
}

extension Turnout {
    /// Numbers and ballots exclude each other for one source.
    func requireNumbers(_ db: Database) throws { try source.requireNumbers(in: poll, db) }
}

extension VoteSource {
    fileprivate func requireNumbers(in poll: ID<Poll>, _ db: Database) throws {
        let found: Int? = try db.value(
            "SELECT 1 FROM ballot WHERE poll_id = ? AND source = ? LIMIT 1", [poll.description, rawValue])
        if found == 1 { throw Refusal.sourceHasBallots(self) }
    }
}

extension Ballot {
    /// Whether it may be in its poll beside what is there.
    func check(_ db: Database, _ kind: Change.Kind) throws {
        let hasNumbers: Int? = try db.value(
            """
            SELECT EXISTS (SELECT 1 FROM poll_count WHERE poll_id = ?1 AND source = ?2)
                OR EXISTS (SELECT 1 FROM poll_turnout WHERE poll_id = ?1 AND source = ?2)
            """, [poll.description, source.rawValue])
        if hasNumbers == 1 { throw Refusal.sourceHasCounts(source) }
        if let code {
            guard try code.isIssued(for: poll, db) else { throw Refusal.unknownCode(code) }
            let other: Int? = try db.value(
                "SELECT 1 FROM ballot WHERE poll_id = ? AND code = ? AND id <> ?",
                [poll.description, code.signs, id.description])
            if other == 1 { throw Refusal.codeSpent(code) }
        }
        if let voter {
            let other: Int? = try db.value(
                "SELECT 1 FROM ballot WHERE poll_id = ? AND voter_id = ? AND id <> ?",
                [poll.description, voter.description, id.description])
            if other == 1 { throw Refusal.changedMeanwhile(kind) }
        }
    }
}

extension BallotCode {
    /// Whether papers of a poll bear it.
    func isIssued(for poll: ID<Poll>, _ db: Database) throws -> Bool {
        try db.value("SELECT 1 FROM ballot_code WHERE poll_id = ? AND code = ?", [poll.description, signs]) == 1
    }

    /// Whether a ballot with it was keyed, or put into the urn.
    func isSpent(in poll: ID<Poll>, _ db: Database) throws -> Bool {
        try db.value(
            """
            SELECT EXISTS (SELECT 1 FROM ballot WHERE poll_id = ?1 AND code = ?2)
                OR EXISTS (SELECT 1 FROM urn_code WHERE poll_id = ?1 AND code = ?2)
            """, [poll.description, signs]) == 1
    }
}

extension Revision where Record == BallotIssue {
    /// Whether papers may be made, or recalled.
    func check(_ db: Database, _ kind: Change.Kind) throws {
        guard let record = after ?? before else { return }
        guard
            let state: Poll.State = try db.first(
                "SELECT state FROM poll WHERE id = ?", [record.poll.description], { try $0.value() })
        else { throw Refusal.unknownReference }
        guard state != .closed else { throw Refusal.pollIs(.closed) }
        let kept = Set(after?.codes ?? [])
        for code in before?.codes ?? [] where !kept.contains(code) {
            if try code.isSpent(in: record.poll, db) { throw Refusal.inUse }
        }
        for code in kept {
            let other: Int? = try db.value(
                "SELECT 1 FROM ballot_code WHERE poll_id = ? AND code = ? AND issue_id <> ?",
                [record.poll.description, code.signs, record.id.description])
            if other == 1 { throw Refusal.changedMeanwhile(kind) }
        }
    }
}

extension SealedBallots {
    /// What came out of the urn becomes a fact.
    func seal(_ db: Database) throws {
        guard try Poll.requireOpen(poll, db).isSecret else { throw Refusal.pollIsNotSecret }
        guard try db.value("SELECT 1 FROM sealed_poll WHERE poll_id = ?", [poll.description]) != 1 else {
            throw Refusal.pollIsSealed
        }
        try write(db)
    }
}
