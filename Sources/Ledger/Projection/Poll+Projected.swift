import GRDB
import Workshop

extension Poll: Projected {
    static func all(_ db: Database) throws -> [Poll] {
        try db.rows("SELECT * FROM poll").map { try Poll($0, db) }
    }

    func stored(_ db: Database) throws -> Poll? {
        try db.row("SELECT * FROM poll WHERE id = ?", [id.description]).map { try Poll($0, db) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO poll VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET activity_id = excluded.activity_id, code = excluded.code,
                question = excluded.question, rules = excluded.rules, state = excluded.state,
                opened_at = excluded.opened_at, closed_at = excluded.closed_at, present = excluded.present
            """,
            [
                id.description, activity.description, code, try CanonicalJSON.encode(question),
                try CanonicalJSON.encode(rules), state.rawValue, openedAt?.milliseconds, closedAt?.milliseconds,
                presentAtClose,
            ])
        try removeOptions(db)
        for (index, option) in options.enumerated() {
            try db.run(
                "INSERT INTO poll_option VALUES (?, ?, ?)",
                [id.description, index + 1, try CanonicalJSON.encode(option.text)])
            for (place, origin) in option.origins.enumerated() {
                try db.run(
                    "INSERT INTO poll_option_origin VALUES (?, ?, ?, ?)",
                    [id.description, index + 1, place, origin.description])
            }
        }
    }

    func remove(_ db: Database) throws {
        try removeOptions(db)
        try db.run("DELETE FROM poll WHERE id = ?", [id.description])
    }

    private func removeOptions(_ db: Database) throws {
        try db.run("DELETE FROM poll_option_origin WHERE poll_id = ?", [id.description])
        try db.run("DELETE FROM poll_option WHERE poll_id = ?", [id.description])
    }

    private init(_ row: Row, _ db: Database) throws {
        let id: String = row["id"]
        var origins: [Int: [ID<Contribution>]] = [:]
        for origin in try db.rows(
            "SELECT * FROM poll_option_origin WHERE poll_id = ? ORDER BY number, place", [id])
        {
            origins[origin["number"], default: []].append(try origin.id("contribution_id"))
        }
        let options = try db.rows("SELECT * FROM poll_option WHERE poll_id = ? ORDER BY number", [id]).map {
            PollOption(text: try $0.json("text"), origins: origins[$0["number"]] ?? [])
        }
        self.init(
            id: try row.id("id"), activity: try row.id("activity_id"), code: row["code"],
            question: try row.json("question"), rules: try row.json("rules"), options: options,
            state: try row.value("state"), openedAt: row.optionalInstant("opened_at"),
            closedAt: row.optionalInstant("closed_at"), presentAtClose: row["present"])
    }
}

extension Count: Projected {
    static func all(_ db: Database) throws -> [Count] {
        try db.rows("SELECT * FROM poll_count").map(Count.init)
    }

    func stored(_ db: Database) throws -> Count? {
        try db.row(
            "SELECT * FROM poll_count WHERE poll_id = ? AND source = ? AND number = ?",
            [poll.description, source.rawValue, option]
        ).map(Count.init)
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO poll_count VALUES (?, ?, ?, ?)
            ON CONFLICT (poll_id, source, number) DO UPDATE SET votes = excluded.votes
            """, [poll.description, option, source.rawValue, votes])
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM poll_count WHERE poll_id = ? AND source = ? AND number = ?",
            [poll.description, source.rawValue, option])
    }

    private init(_ row: Row) throws {
        self.init(
            poll: try row.id("poll_id"), option: row["number"], source: try row.value("source"), votes: row["votes"])
    }
}

extension Turnout: Projected {
    static func all(_ db: Database) throws -> [Turnout] {
        try db.rows("SELECT * FROM poll_turnout").map(Turnout.init)
    }

    func stored(_ db: Database) throws -> Turnout? {
        try db.row(
            "SELECT * FROM poll_turnout WHERE poll_id = ? AND source = ?", [poll.description, source.rawValue]
        ).map(Turnout.init)
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

    private init(_ row: Row) throws {
        self.init(poll: try row.id("poll_id"), source: try row.value("source"), ballots: row["ballots"])
    }
}
