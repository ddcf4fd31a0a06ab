import Digest
import GRDB
import Workshop

/// The urn of one secret poll: ballots under random keys, the codes that were spent, and the receipts that were given.
///
/// Each table is written anew, in the order of its keys, whenever something is put into it. SQLite would otherwise lay the
/// rows of a page down in the order in which they came, and whoever copies the file while the poll is open could pair the
/// seventh code with the seventh ballot.
struct Urn {
    let poll: ID<Poll>

    init(_ poll: ID<Poll>) { self.poll = poll }

    /// The tables of all urns: ballots, codes, receipts.
    static let tables = ["urn", "urn_code", "urn_receipt"]

    /// Puts ballots in, each with the code on its paper; every table is laid down anew once for all of them.
    /// - Returns: their receipts, in the same order.
    func put(
        _ ballots: [(answer: String, code: BallotCode)], _ random: () -> UInt64, _ db: Database
    ) throws -> [String] {
        var receipts: [String] = []
        for ballot in ballots {
            var receipt = Self.receipt(of: ballot.answer, random)
            while try receipts.contains(receipt) || holds(receipt, db) {
                receipt = Self.receipt(of: ballot.answer, random)
            }
            receipts.append(receipt)
        }
        let poll = poll.description
        try insert(
            ballots.map { [poll, ID<SealedBallots.Ballot>(high: random(), low: random()).description, $0.answer] },
            into: "urn", db)
        try insert(ballots.map { [poll, $0.code.signs] }, into: "urn_code", db)
        try insert(receipts.map { [poll, $0] }, into: "urn_receipt", db)
        return receipts
    }

    /// Whether a receipt was given.
    func holds(_ receipt: String, _ db: Database) throws -> Bool {
        try db.value("SELECT 1 FROM urn_receipt WHERE poll_id = ? AND receipt = ?", [poll.description, receipt]) == 1
    }

    /// Whether a ballot with this code was put in.
    func isSpent(_ code: BallotCode, _ db: Database) throws -> Bool {
        try db.value("SELECT 1 FROM urn_code WHERE poll_id = ? AND code = ?", [poll.description, code.signs]) == 1
    }

    /// How many ballots lie in each urn.
    static func counts(_ db: Database) throws -> [ID<Poll>: Int] {
        let urns: [(ID<Poll>, Int)] = try db.map("SELECT poll_id, count(*) FROM urn_code GROUP BY poll_id") {
            (try $0.id(), try $0.next())
        }
        return Dictionary(urns, uniquingKeysWith: { $1 })
    }

    /// Takes everything out.
    func empty(_ db: Database) throws -> SealedBallots {
        let arguments: StatementArguments = [poll.description]
        let ballots = try db.map("SELECT key, answer FROM urn WHERE poll_id = ? ORDER BY key", arguments) {
            SealedBallots.Ballot(key: try $0.id(), answer: try $0.plain())
        }
        let sealed = SealedBallots(
            poll: poll, ballots: ballots,
            receipts: try db.map("SELECT receipt FROM urn_receipt WHERE poll_id = ? ORDER BY receipt", arguments) {
                try $0.plain()
            },
            codes: try db.map("SELECT code FROM urn_code WHERE poll_id = ? ORDER BY code", arguments) {
                try $0.code()
            }, hash: Self.hash(of: ballots))
        for table in Self.tables {
            try db.run("DELETE FROM \(table) WHERE poll_id = ?", arguments)
        }
        try db.run("INSERT INTO urn_emptied VALUES (?)", arguments)
        return sealed
    }

    /// Writes the file anew if an urn was emptied, or somebody forgotten, since it was written last.
    ///
    /// `VACUUM` copies every table in the order of its keys into fresh pages; deleted content is overwritten with zeroes
    /// on the way (`secure_delete`).
    static func rewrite(_ db: Database) throws {
        let isDue = try db.value("SELECT 1 FROM urn_emptied UNION SELECT 1 FROM erasure_due LIMIT 1") == 1
        guard isDue else { return }
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "DELETE FROM urn_emptied; DELETE FROM erasure_due")
    }

    /// Takes the open urns out of a copy of the file. Two copies that differ by one ballot and one code would pair them;
    /// the papers are there to be keyed again.
    static func removeAll(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM urn; DELETE FROM urn_receipt; DELETE FROM urn_code")
    }

    /// SHA-256 over keys and answers in the order of the keys, a line each.
    static func hash(of ballots: [SealedBallots.Ballot]) -> String {
        JournalHash.digest(ballots.map { "\($0.key) \($0.answer)\n" }.joined())
    }

    /// The polls whose ballots are not those that were sealed.
    static func broken(_ sealed: [ID<Poll>: SealedBallots]) -> Set<ID<Poll>> {
        Set(
            sealed.values.filter {
                $0.hash != hash(of: $0.ballots) || $0.ballots.count != $0.codes.count
                    || $0.ballots.count != $0.receipts.count
            }.map(\.poll))
    }

    /// Six signs of SHA-256 over a random number and the ballot. The number is thrown away, so that nobody can try out
    /// which ballot a receipt belongs to; it shows that a ballot was taken, not what stands on it.
    private static func receipt(of answer: String, _ random: () -> UInt64) -> String {
        var bytes: [UInt8] = []
        for _ in 0..<4 {
            let number = random()
            bytes += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
        }
        bytes += answer.utf8
        var number = SHA256.hash(bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let alphabet = Array("34679ACDEFGHJKMNPQRTWXY".utf8)
        var signs: [UInt8] = []
        for place in 0..<6 {
            if place > 0, place % 2 == 0 { signs.append(UInt8(ascii: "-")) }
            signs.append(alphabet[Int(number % UInt64(alphabet.count))])
            number /= UInt64(alphabet.count)
        }
        return String(decoding: signs, as: UTF8.self)
    }

    /// Adds rows to a table that is laid down anew, in the order of its keys.
    private func insert(_ added: [[String]], into table: String, _ db: Database) throws {
        guard let columns = added.first?.count else { return }
        var rows = try db.map("SELECT * FROM \(table)") { cells in
            try (0..<columns).map { _ in try cells.next() as String }
        }
        rows += added
        try db.run("DELETE FROM \(table)", [])
        let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
        for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            try db.run("INSERT INTO \(table) VALUES (\(marks))", StatementArguments(row))
        }
    }
}
