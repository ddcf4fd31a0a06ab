import GRDB
import Tally
import Workshop

extension Count: Projected {
    static let tableNames = ["poll_count"]

    static func all(_ db: Database) throws -> [Count] {
        try db.map("SELECT * FROM poll_count") { try Count(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO poll_count VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (poll_id, source, number, counter) DO UPDATE
                SET votes = excluded.votes, uncounted = excluded.uncounted
            """, [poll.description, option, source.rawValue, counter, votes, uncounted?.rawValue])
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM poll_count WHERE poll_id = ? AND source = ? AND number = ? AND counter = ?",
            [poll.description, source.rawValue, option, counter])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            poll: try columns.id(), option: try columns.number(in: Self.numbers), source: try columns.value(),
            counter: try columns.number(in: Self.numbers), votes: try columns.number(in: Self.numbers),
            uncounted: try columns.optionalValue())
    }

    /// What a room can have counted; beyond it sums might overflow.
    static let numbers = 0...1_000_000_000
}

extension Turnout: Projected {
    static let tableNames = ["poll_turnout"]

    static func all(_ db: Database) throws -> [Turnout] {
        try db.map("SELECT * FROM poll_turnout") { try Turnout(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO poll_turnout VALUES (?, ?, ?)
            ON CONFLICT (poll_id, source) DO UPDATE SET ballots = excluded.ballots
            """, [poll.description, source.rawValue, ballots])
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM poll_turnout WHERE poll_id = ? AND source = ?", [poll.description, source.rawValue])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            poll: try columns.id(), source: try columns.value(), ballots: try columns.number(in: Count.numbers))
    }
}
