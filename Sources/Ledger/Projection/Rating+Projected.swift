import GRDB
import Workshop

extension Rating: Projected {
    static let tableNames = ["rating"]

    static func all(_ db: Database) throws -> [Rating] {
        try db.map("SELECT * FROM rating") { try Rating(&$0) }
    }

    func write(_ db: Database) throws {
        let (about, by) = (SubjectColumns(subject), PartyColumns(rater))
        try db.run(
            """
            INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET grid = excluded.grid, edition = excluded.edition,
                person_id = excluded.person_id, organisation_id = excluded.organisation_id,
                workshop_id = excluded.workshop_id, rated_day_id = excluded.rated_day_id, line_id = excluded.line_id,
                link_id = excluded.link_id, paper_code = excluded.paper_code, rater = excluded.rater,
                rater_person = excluded.rater_person, rater_organisation = excluded.rater_organisation,
                settled = excluded.settled, day_id = excluded.day_id, date = excluded.date,
                category = excluded.category, marks = excluded.marks, author = excluded.author,
                written_at = excluded.written_at
            """,
            [
                id.description, grid.code, grid.edition, about.person, about.organisation, about.workshop, about.day,
                about.line, about.link, about.code, by.words, by.person, by.organisation, isSettled, day?.description,
                date.description, category.string, try CanonicalJSON.encode(marks), author.string,
                writtenAt.milliseconds,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM rating WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(),
            grid: GridKey(code: try columns.plain(), edition: try columns.number(in: 1...Int.max)),
            subject: try SubjectColumns.subject(&columns), rater: try PartyColumns.party(&columns),
            isSettled: try columns.number(in: 0...1) == 1, day: try columns.optionalID(), date: try Self.date(&columns),
            category: try columns.text(), marks: try columns.json(), author: try columns.text(),
            writtenAt: try columns.instant())
    }

    private static func date(_ columns: inout Columns) throws -> CivilDate {
        guard let date = try columns.optionalDate() else { throw LedgerError.damaged("a paper without a date") }
        return date
    }
}

/// What a paper is about, in a column for each sort of thing.
private struct SubjectColumns {
    var person: String?
    var organisation: String?
    var workshop: String?
    var day: String?
    var line: String?
    var link: String?
    var code: String?

    init(_ subject: Rating.Subject) {
        switch subject {
        case .person(let id): person = id.description
        case .organisation(let id): organisation = id.description
        case .workshop(let id): workshop = id.description
        case .day(let id): day = id.description
        case .line(let id): line = id.description
        case .link(let id): link = id.description
        case .code(let code): self.code = code.string
        }
    }

    static func subject(_ columns: inout Columns) throws -> Rating.Subject {
        let person: ID<Stakeholder>? = try columns.optionalID()
        let organisation: ID<Organisation>? = try columns.optionalID()
        let workshop: ID<Workshop>? = try columns.optionalID()
        let day: ID<Day>? = try columns.optionalID()
        let line: ID<Contribution>? = try columns.optionalID()
        let link: ID<Link>? = try columns.optionalID()
        let code = try columns.optionalText()
        let found: Rating.Subject? =
            person.map { .person($0) } ?? organisation.map { .organisation($0) } ?? workshop.map { .workshop($0) }
            ?? day.map { .day($0) } ?? line.map { .line($0) } ?? link.map { .link($0) }
            ?? code.map { .code($0) }
        guard let found else { throw LedgerError.damaged("a paper about nothing") }
        return found
    }
}
