import GRDB
import Workshop

extension Poll: Projected {
    static let tableNames = [
        "poll", "poll_option", "poll_option_origin", "poll_option_tag", "poll_reservation", "second_round",
    ]

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
        try removeParts(db)
        if let follows {
            try db.run("INSERT INTO second_round VALUES (?, ?)", [id.description, follows.description])
        }
        for (place, text) in reservations.enumerated() {
            try db.run("INSERT INTO poll_reservation VALUES (?, ?, ?)", [id.description, place, text.string])
        }
        for (index, option) in options.enumerated() {
            try db.run(
                "INSERT INTO poll_option VALUES (?, ?, ?, ?)",
                [id.description, index + 1, try CanonicalJSON.encode(option.text), option.cost])
            for (place, tag) in option.tags.enumerated() {
                try db.run(
                    "INSERT INTO poll_option_tag VALUES (?, ?, ?, ?)", [id.description, index + 1, place, tag.string])
            }
            for (place, origin) in option.origins.enumerated() {
                try db.run(
                    "INSERT INTO poll_option_origin VALUES (?, ?, ?, ?)",
                    [id.description, index + 1, place, origin.description])
            }
        }
    }

    func remove(_ db: Database) throws {
        try removeParts(db)
        try db.run("DELETE FROM poll WHERE id = ?", [id.description])
    }

    private func removeParts(_ db: Database) throws {
        for table in ["second_round", "poll_reservation", "poll_option_tag", "poll_option_origin", "poll_option"] {
            try db.run("DELETE FROM \(table) WHERE poll_id = ?", [id.description])
        }
    }

    private init(_ columns: inout Columns, _ db: Database) throws {
        let id: ID<Poll> = try columns.id()
        let origins: [(number: Int, line: ID<Contribution>)] = try db.map(
            "SELECT number, contribution_id FROM poll_option_origin WHERE poll_id = ? ORDER BY number, place",
            [id.description]
        ) { (try $0.next(), try $0.id()) }
        let linesOfOption = Dictionary(grouping: origins, by: \.number)
        let tags: [(number: Int, tag: PlainText)] = try db.map(
            "SELECT number, tag FROM poll_option_tag WHERE poll_id = ? ORDER BY number, place", [id.description]
        ) { (try $0.next(), try $0.text()) }
        let tagsOfOption = Dictionary(grouping: tags, by: \.number)
        let reservations: [PlainText] = try db.map(
            "SELECT text FROM poll_reservation WHERE poll_id = ? ORDER BY place", [id.description]
        ) { try $0.text() }
        let follows: ID<Poll>? = try db.first(
            "SELECT follows FROM second_round WHERE poll_id = ?", [id.description]
        ) { try $0.id() }
        let options: [PollOption] = try db.map(
            "SELECT number, text, cost FROM poll_option WHERE poll_id = ? ORDER BY number", [id.description]
        ) { columns in
            let number: Int = try columns.next()
            let lines = linesOfOption[number] ?? []
            return PollOption(
                text: try columns.json(), origins: lines.map(\.line),
                cost: try columns.optionalNumber(in: Count.numbers), tags: (tagsOfOption[number] ?? []).map(\.tag))
        }
        self.init(
            id: id, activity: try columns.id(), code: try columns.plain(), question: try columns.json(),
            rules: try columns.json(), options: options, state: try columns.value(),
            openedAt: try columns.optionalInstant(), closedAt: try columns.optionalInstant(),
            presentAtClose: try columns.optionalNumber(in: Count.numbers), follows: follows,
            reservations: reservations)
    }
}
