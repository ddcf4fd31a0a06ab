import GRDB
import Workshop

extension Poll: Projected {
    static let tableNames = ["poll", "poll_option", "poll_option_origin"]

    static func all(_ db: Database) throws -> [Poll] {
        try db.map("SELECT * FROM poll") { try Poll(&$0, db) }
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
                "INSERT INTO poll_option VALUES (?, ?, ?, ?)",
                [id.description, index + 1, try CanonicalJSON.encode(option.text), option.cost])
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

    private init(_ columns: inout Columns, _ db: Database) throws {
        let id: ID<Poll> = try columns.id()
        let origins: [(number: Int, line: ID<Contribution>)] = try db.map(
            "SELECT number, contribution_id FROM poll_option_origin WHERE poll_id = ? ORDER BY number, place",
            [id.description]
        ) { (try $0.next(), try $0.id()) }
        let linesOfOption = Dictionary(grouping: origins, by: \.number)
        let options: [PollOption] = try db.map(
            "SELECT number, text, cost FROM poll_option WHERE poll_id = ? ORDER BY number", [id.description]
        ) { columns in
            let lines = linesOfOption[try columns.next()] ?? []
            return PollOption(
                text: try columns.json(), origins: lines.map(\.line),
                cost: try columns.optionalNumber(in: Count.numbers))
        }
        self.init(
            id: id, activity: try columns.id(), code: try columns.plain(), question: try columns.json(),
            rules: try columns.json(), options: options, state: try columns.value(),
            openedAt: try columns.optionalInstant(), closedAt: try columns.optionalInstant(),
            presentAtClose: try columns.optionalNumber(in: Count.numbers))
    }
}
