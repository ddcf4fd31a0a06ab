import GRDB
import Workshop

extension Ballot: Projected {
    static let tableNames = ["ballot"]

    static func all(_ db: Database) throws -> [Ballot] {
        try db.map("SELECT * FROM ballot") { try Ballot(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO ballot VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET poll_id = excluded.poll_id, source = excluded.source,
                answer = excluded.answer, number = excluded.number, voter_id = excluded.voter_id,
                category = excluded.category, code = excluded.code
            """,
            [
                id.description, poll.description, source.rawValue, answer, number, voter?.description,
                category?.string, code?.signs,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM ballot WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), poll: try columns.id(), source: try columns.value(), answer: try columns.plain(),
            number: try columns.number(in: Count.numbers), voter: try columns.optionalID(),
            category: try columns.optionalText(), code: try columns.optionalCode())
    }
}

extension BallotIssue: Projected {
    static let tableNames = ["ballot_issue", "ballot_code"]

    static func all(_ db: Database) throws -> [BallotIssue] {
        try db.map("SELECT * FROM ballot_issue") { try BallotIssue(&$0, db) }
    }

    func write(_ db: Database) throws {
        // Codes that stay are not taken away and given back: one that was spent is referred to.
        let before = Set(try Self.codes(of: id, db))
        try db.run(
            "INSERT INTO ballot_issue VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET poll_id = excluded.poll_id",
            [id.description, poll.description])
        for code in before.subtracting(codes) { try remove(code, db) }
        for code in codes where !before.contains(code) {
            try db.run(
                "INSERT INTO ballot_code VALUES (?, ?, ?)", [poll.description, code.signs, id.description])
        }
    }

    func remove(_ db: Database) throws {
        for code in try Self.codes(of: id, db) { try remove(code, db) }
        try db.run("DELETE FROM ballot_issue WHERE id = ?", [id.description])
    }

    private func remove(_ code: BallotCode, _ db: Database) throws {
        do {
            try db.run("DELETE FROM ballot_code WHERE poll_id = ? AND code = ?", [poll.description, code.signs])
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            // Its ballot lies in the urn, which only the tables know.
            throw Refusal.inUse
        }
    }

    private static func codes(of issue: ID<BallotIssue>, _ db: Database) throws -> [BallotCode] {
        try db.map("SELECT code FROM ballot_code WHERE issue_id = ? ORDER BY code", [issue.description]) {
            try $0.code()
        }
    }

    private init(_ columns: inout Columns, _ db: Database) throws {
        let id: ID<BallotIssue> = try columns.id()
        self.init(
            id: id, poll: try columns.id(), codes: try Self.codes(of: id, db))
    }
}

extension SealedBallots: Projected {
    static let tableNames = ["sealed_poll", "sealed_ballot"]

    static func all(_ db: Database) throws -> [SealedBallots] {
        try db.map("SELECT * FROM sealed_poll") { columns in
            let poll: ID<Poll> = try columns.id()
            return SealedBallots(
                poll: poll,
                ballots: try db.map(
                    "SELECT key, answer FROM sealed_ballot WHERE poll_id = ? ORDER BY key", [poll.description]
                ) { SealedBallots.Ballot(key: try $0.id(), answer: try $0.plain()) },
                receipts: try columns.texts(), codes: try columns.json(), hash: try columns.plain())
        }
    }

    /// Writes what came out of an urn. It is written once, and never changed.
    func write(_ db: Database) throws {
        try db.run(
            "INSERT INTO sealed_poll VALUES (?, ?, ?, ?)",
            [
                poll.description, try CanonicalJSON.encode(texts: receipts), try CanonicalJSON.encode(codes), hash,
            ])
        for ballot in ballots {
            try db.run(
                "INSERT INTO sealed_ballot VALUES (?, ?, ?)",
                [poll.description, ballot.key.description, ballot.answer])
        }
    }
}
