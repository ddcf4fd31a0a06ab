import GRDB

// What people who ask SQL look at. A view holds nothing, so views are no part of a version: a file with others is the same file.

extension Schema {
    /// Views that show tables in words: each row of the table once, with names and codes for ids, and nothing else.
    ///
    /// A rule stands in Swift alone. No view says who has come, what is open or what a vote decided, leaves a row out, puts something
    /// where nothing stands, or says a local time: SQLite knows no zones, and a laptop's is not a workshop's. What a row refers to
    /// is looked up as `ProgrammeState` does, which tests hold against this.
    static let views = [
        """
        CREATE VIEW organisation_in_words AS
            -- Organisations. called: as the one is called that this one was joined into; its own name where it was not.
            SELECT organisation.name, standing.name AS called, organisation.aliases, organisation.category,
                   organisation.city, organisation.country, organisation.id, standing.id AS standing_id
            FROM organisation
                 JOIN organisation AS standing ON standing.id = coalesce(organisation.joined, organisation.id)
            ORDER BY organisation.name, organisation.id
        """,
        """
        CREATE VIEW attendance_in_words AS
            -- The table attendance: who came, and on days with a channel who was reached and did not come.
            -- organisation: the one that the person's row refers to; NULL where it only says one: organisation_written.
            SELECT workshop.code AS workshop, day.number AS day, day.channel, stakeholder.name,
                   belongs.called AS organisation, stakeholder.organisation AS organisation_written,
                   stakeholder.category, datetime(arrived_at / 1000, 'unixepoch') AS arrived_utc,
                   datetime(left_at / 1000, 'unixepoch') AS left_utc, walk_in, checked_in_by, day_id, stakeholder_id
            FROM attendance JOIN stakeholder ON stakeholder.id = stakeholder_id
                 JOIN day ON day.id = day_id JOIN workshop ON workshop.id = workshop_id
                 LEFT JOIN organisation_in_words AS belongs ON belongs.id = stakeholder.organisation_id
            ORDER BY workshop.position, day.number, day_id, arrived_at, stakeholder_id
        """,
        """
        CREATE VIEW call_in_words AS
            -- The table call: each time that somebody was called or written to.
            SELECT workshop.code AS workshop, day.number AS day, day.channel, stakeholder.name,
                   datetime(at / 1000, 'unixepoch') AS at_utc, outcome, again, called_by, call.id
            FROM call JOIN stakeholder ON stakeholder.id = stakeholder_id
                 JOIN day ON day.id = day_id JOIN workshop ON workshop.id = workshop_id
            ORDER BY at, call.id
        """,
        """
        CREATE VIEW contribution_in_words AS
            -- The table contribution: every line, of every kind, those that were merged into another too.
            -- outcome: what became of it; NULL where nobody said that anything has.
            SELECT workshop.code AS workshop, day.number AS day, activity.code AS activity, prompt.code AS prompt,
                   line.table_number, line.position, line.kind, line.text,
                   coalesce(speaker.name, speaking.called, nullif(line.said_by, '')) AS said_by,
                   coalesce(doer.name, doing.called, nullif(line.owner, '')) AS owner, line.due, line.outcome,
                   datetime(line.settled_at / 1000, 'unixepoch') AS settled_utc, line.settled_by, line.parked,
                   line.merged_into, coalesce(topic.text, somebody.name, something.called) AS about, line.about_link,
                   line.tags, line.channel, line.said_on, line.author,
                   datetime(line.written_at / 1000, 'unixepoch') AS written_utc, line.id
            FROM contribution AS line LEFT JOIN prompt ON prompt.id = line.prompt_id
                 LEFT JOIN activity ON activity.id = line.activity_id
                 LEFT JOIN day ON day.id = activity.day_id LEFT JOIN workshop ON workshop.id = day.workshop_id
                 LEFT JOIN stakeholder AS doer ON doer.id = line.owner_person
                 LEFT JOIN organisation_in_words AS doing ON doing.id = line.owner_organisation
                 LEFT JOIN stakeholder AS speaker ON speaker.id = line.said_by_person
                 LEFT JOIN organisation_in_words AS speaking ON speaking.id = line.said_by_organisation
                 LEFT JOIN contribution AS topic ON topic.id = line.about_line
                 LEFT JOIN stakeholder AS somebody ON somebody.id = line.about_person
                 LEFT JOIN organisation_in_words AS something ON something.id = line.about_organisation
            ORDER BY workshop.position, day.number, activity.position, prompt.position, line.table_number, line.position,
                     line.id
        """,
        """
        CREATE VIEW link_in_words AS
            -- The table link: every link, those that were ended too, with what its ends say or are called.
            SELECT coalesce(one.text, here.name, ours.called) AS from_end,
                   coalesce(other.text, there.name, theirs.called) AS to_end, form, state, link.due, reason, made_by,
                   datetime(made_at / 1000, 'unixepoch') AS made_utc, workshop.code AS workshop, day.number AS day, link.id
            FROM link LEFT JOIN contribution AS one ON one.id = from_line
                 LEFT JOIN stakeholder AS here ON here.id = from_person
                 LEFT JOIN organisation_in_words AS ours ON ours.id = from_organisation
                 LEFT JOIN contribution AS other ON other.id = to_line
                 LEFT JOIN stakeholder AS there ON there.id = to_person
                 LEFT JOIN organisation_in_words AS theirs ON theirs.id = to_organisation
                 LEFT JOIN day ON day.id = day_id LEFT JOIN workshop ON workshop.id = workshop_id
            ORDER BY made_at, link.id
        """,
        """
        CREATE VIEW rating_in_words AS
            -- The table rating: a row for each mark of each paper; a paper without marks has one row.
            -- rated: what the person or organisation is called, or what the line says; a workshop, a day, a link and a code
            -- have columns of their own.
            SELECT grid, edition, coalesce(person.name, body.called, line.text) AS rated,
                   rated_workshop.code AS rated_workshop, rated_day.number AS rated_day, link_id AS rated_link, paper_code,
                   coalesce(assessor.name, office.called, nullif(rater, '')) AS rater, settled, rating.date,
                   rating.category, json_extract(mark.value, '$.criterion') AS criterion,
                   json_extract(mark.value, '$.value') AS value, json_extract(mark.value, '$.isTask') AS is_task,
                   json_extract(mark.value, '$.isTarget') AS is_target, json_extract(mark.value, '$.note') AS note,
                   workshop.code AS workshop, day.number AS day, rating.author,
                   datetime(rating.written_at / 1000, 'unixepoch') AS written_utc, rating.id
            FROM rating LEFT JOIN json_each(rating.marks) AS mark
                 LEFT JOIN stakeholder AS person ON person.id = person_id
                 LEFT JOIN organisation_in_words AS body ON body.id = rating.organisation_id
                 LEFT JOIN contribution AS line ON line.id = line_id
                 LEFT JOIN day AS rated_day ON rated_day.id = rated_day_id
                 LEFT JOIN workshop AS rated_workshop
                           ON rated_workshop.id = coalesce(rating.workshop_id, rated_day.workshop_id)
                 LEFT JOIN stakeholder AS assessor ON assessor.id = rater_person
                 LEFT JOIN organisation_in_words AS office ON office.id = rater_organisation
                 LEFT JOIN day ON day.id = rating.day_id LEFT JOIN workshop ON workshop.id = day.workshop_id
            ORDER BY rating.written_at, rating.id, mark.key
        """,
        """
        CREATE VIEW poll_count_in_words AS
            -- The table poll_count: what each of those who counted has counted; two who count one pile have a row each.
            SELECT workshop.code AS workshop, day.number AS day, activity.code AS activity, poll.code AS poll, poll.state,
                   source, counter, poll_count.number AS option, poll_option.text AS says, votes, uncounted, poll_count.poll_id
            FROM poll_count JOIN poll ON poll.id = poll_count.poll_id JOIN activity ON activity.id = poll.activity_id
                 JOIN day ON day.id = day_id JOIN workshop ON workshop.id = workshop_id
                 LEFT JOIN poll_option ON poll_option.poll_id = poll_count.poll_id
                                      AND poll_option.number = poll_count.number
            ORDER BY workshop.position, day.number, activity.position, poll.code, poll.id, source, counter, option
        """,
        """
        CREATE VIEW ballot_in_words AS
            -- The table ballot: single ballots of polls that are not secret, without who cast them.
            SELECT workshop.code AS workshop, day.number AS day, activity.code AS activity, poll.code AS poll, poll.state,
                   source, ballot.number, answer, category, poll_id
            FROM ballot JOIN poll ON poll.id = poll_id JOIN activity ON activity.id = poll.activity_id
                 JOIN day ON day.id = day_id JOIN workshop ON workshop.id = workshop_id
            ORDER BY workshop.position, day.number, activity.position, poll.code, poll_id, source, ballot.number, ballot.id
        """,
        """
        CREATE VIEW sealed_ballot_in_words AS
            -- The table sealed_ballot: ballots of secret polls that have closed, in no order in which they were cast.
            SELECT workshop.code AS workshop, day.number AS day, activity.code AS activity, poll.code AS poll, poll.state,
                   answer, poll_id
            FROM sealed_ballot JOIN poll ON poll.id = poll_id JOIN activity ON activity.id = poll.activity_id
                 JOIN day ON day.id = day_id JOIN workshop ON workshop.id = workshop_id
            ORDER BY workshop.position, day.number, activity.position, poll.code, poll_id, key
        """,
    ]

    /// Views that Halqa has made before, in which rules stood that were not those of the program.
    private static let formerViews = [
        "who_came", "who_does_what", "what_was_said", "what_was_counted", "what_was_cast", "what_is_linked",
        "what_was_rated",
    ]

    /// Takes away the views that Halqa has made, this one or an older one. What is somebody's own stays.
    static func dropViews(_ db: Database) throws {
        for (name, thing) in try found(db).sorted(by: { $0.key < $1.key }) where thing.isView && isOurs(name) {
            try db.execute(sql: "DROP VIEW \(name)")
        }
    }

    /// Makes the views where there are none, but for one whose name a table of somebody's own bears.
    static func layViews(_ db: Database) throws {
        let found = try found(db)
        for view in views where found[name(view).name] == nil { try db.execute(sql: view) }
    }

    /// Makes the views of a file anew where they are others, and so made by an older Halqa. It waits for nobody: who only wants to read
    /// is held up by nothing, and whoever opens the file next does it.
    /// - Throws: what SQLite says where it cannot be done; the file is then as it was.
    static func renewViews(_ db: Database) throws {
        guard try !hasTheseViews(db) else { return }
        let patience: Int = try db.value("PRAGMA busy_timeout") ?? 0
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        defer { try? db.execute(sql: "PRAGMA busy_timeout = \(patience)") }
        try db.inTransaction(.immediate) {
            // Another process may have been quicker, or have made the file one of another version.
            let current: Int = try db.value("PRAGMA user_version") ?? 0
            if current == version, try !hasTheseViews(db) {
                try dropViews(db)
                try layViews(db)
            }
            return .commit
        }
    }

    private static func isOurs(_ view: String) -> Bool {
        formerViews.contains(view) || views.contains { name($0).name == view }
    }

    private static func hasTheseViews(_ db: Database) throws -> Bool {
        let found = try found(db)
        return found.allSatisfy { !$0.value.isView || !formerViews.contains($0.key) }
            && views.allSatisfy { view in
                found[name(view).name].map { !$0.isView || $0.statement == view } ?? false
            }
    }

    /// The views and the tables of a file, by name.
    private static func found(_ db: Database) throws -> [String: (isView: Bool, statement: String)] {
        let found: [(name: String, thing: (isView: Bool, statement: String))] = try db.map(
            "SELECT name, type, sql FROM sqlite_schema WHERE type IN ('view', 'table')"
        ) { (try $0.next(), (try $0.next() == "view", try $0.next())) }
        return Dictionary(found.map { ($0.name, $0.thing) }, uniquingKeysWith: { $1 })
    }
}
