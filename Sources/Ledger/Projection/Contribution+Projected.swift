import GRDB
import Workshop

extension Contribution: Projected {
    static let tableNames = ["contribution"]

    static func all(_ db: Database) throws -> [Contribution] {
        try db.map("SELECT * FROM contribution") { try Contribution(&$0) }
    }

    func write(_ db: Database) throws {
        let (owner, speaker, about) = (PartyColumns(owner), PartyColumns(by), ReferenceColumns(about))
        try db.run(
            """
            INSERT INTO contribution VALUES
                (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET activity_id = excluded.activity_id, prompt_id = excluded.prompt_id,
                table_number = excluded.table_number, position = excluded.position, kind = excluded.kind,
                text = excluded.text, author = excluded.author, written_at = excluded.written_at,
                parked = excluded.parked, merged_into = excluded.merged_into,
                due = excluded.due, outcome = excluded.outcome, settled_at = excluded.settled_at,
                settled_by = excluded.settled_by, owner = excluded.owner, owner_person = excluded.owner_person,
                owner_organisation = excluded.owner_organisation, said_by = excluded.said_by,
                said_by_person = excluded.said_by_person, said_by_organisation = excluded.said_by_organisation,
                about_line = excluded.about_line, about_person = excluded.about_person,
                about_organisation = excluded.about_organisation, tags = excluded.tags
            """,
            [
                id.description, activity.description, prompt.description, group, position, kind.rawValue, text.string,
                author.string, writtenAt.milliseconds, isParked, mergedInto?.description,
                due?.description, outcome?.rawValue, settlement?.at?.milliseconds, settlement?.by?.string,
                owner.words, owner.person, owner.organisation, speaker.words, speaker.person, speaker.organisation,
                about.line, about.person, about.organisation, try CanonicalJSON.encode(texts: tags.map(\.string)),
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM contribution WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), activity: try columns.id(), prompt: try columns.id(), group: try columns.next(),
            position: try columns.next(), kind: try columns.value(), text: try columns.text(),
            author: try columns.text(), writtenAt: try columns.instant(), isParked: try columns.next(),
            mergedInto: try columns.optionalID(), due: try columns.optionalDate(),
            settlement: try Self.settlement(&columns))
        owner = try PartyColumns.party(&columns)
        by = try PartyColumns.party(&columns)
        about = try ReferenceColumns.reference(&columns)
        tags = try columns.texts().map { PlainText($0) }
    }

    private static func settlement(_ columns: inout Columns) throws -> Settlement? {
        let outcome: Outcome? = try columns.optionalValue()
        let at = try columns.optionalInstant()
        let by = try columns.optionalText()
        return outcome.map { Settlement($0, at: at, by: by) }
    }
}

/// A party in three columns: words, or who is referred to.
private struct PartyColumns {
    var words = ""
    var person: String?
    var organisation: String?

    init(_ party: Party?) {
        switch party {
        case nil: break
        case .words(let words): self.words = words.string
        case .person(let id): person = id.description
        case .organisation(let id): organisation = id.description
        }
    }

    static func party(_ columns: inout Columns) throws -> Party? {
        let words = try columns.text()
        let person: ID<Stakeholder>? = try columns.optionalID()
        let organisation: ID<Organisation>? = try columns.optionalID()
        return person.map { .person($0) } ?? organisation.map { .organisation($0) }
            ?? (words.isEmpty ? nil : .words(words))
    }
}

/// What a line is about, in three columns.
private struct ReferenceColumns {
    var line: String?
    var person: String?
    var organisation: String?

    init(_ reference: Reference?) {
        switch reference {
        case nil: break
        case .line(let id): line = id.description
        case .person(let id): person = id.description
        case .organisation(let id): organisation = id.description
        }
    }

    static func reference(_ columns: inout Columns) throws -> Reference? {
        let line: ID<Contribution>? = try columns.optionalID()
        let person: ID<Stakeholder>? = try columns.optionalID()
        let organisation: ID<Organisation>? = try columns.optionalID()
        return line.map { .line($0) } ?? person.map { .person($0) } ?? organisation.map { .organisation($0) }
    }
}
