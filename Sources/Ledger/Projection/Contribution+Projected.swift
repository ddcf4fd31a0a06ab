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
                (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET activity_id = excluded.activity_id, prompt_id = excluded.prompt_id,
                table_number = excluded.table_number, position = excluded.position, kind = excluded.kind,
                text = excluded.text, author = excluded.author, written_at = excluded.written_at,
                parked = excluded.parked, merged_into = excluded.merged_into,
                due = excluded.due, outcome = excluded.outcome, settled_at = excluded.settled_at,
                settled_by = excluded.settled_by, owner = excluded.owner, owner_person = excluded.owner_person,
                owner_organisation = excluded.owner_organisation, said_by = excluded.said_by,
                said_by_person = excluded.said_by_person, said_by_organisation = excluded.said_by_organisation,
                about_line = excluded.about_line, about_person = excluded.about_person,
                about_organisation = excluded.about_organisation, about_link = excluded.about_link,
                tags = excluded.tags, channel = excluded.channel, said_on = excluded.said_on
            """,
            [
                id.description, activity?.description, prompt?.description, group, position, kind.rawValue, text.string,
                author.string, writtenAt.milliseconds, isParked, mergedInto?.description,
                due?.description, outcome?.rawValue, settlement?.at?.milliseconds, settlement?.by?.string,
                owner.words, owner.person, owner.organisation, speaker.words, speaker.person, speaker.organisation,
                about.line, about.person, about.organisation, about.link,
                try CanonicalJSON.encode(texts: tags.map(\.string)), origin?.channel.rawValue, origin?.on?.description,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM contribution WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), activity: try columns.optionalID(), prompt: try columns.optionalID(),
            group: try columns.next(),
            position: try columns.next(), kind: try columns.value(), text: try columns.text(),
            author: try columns.text(), writtenAt: try columns.instant(), isParked: try columns.next(),
            mergedInto: try columns.optionalID(), due: try columns.optionalDate(),
            settlement: try Self.settlement(&columns))
        owner = try PartyColumns.party(&columns)
        by = try PartyColumns.party(&columns)
        about = try ReferenceColumns.reference(&columns)
        let link: ID<Link>? = try columns.optionalID()
        about = about ?? link.map { .link($0) }
        tags = try columns.texts().map { PlainText($0) }
        let channel: Channel? = try columns.optionalValue()
        let day = try columns.optionalDate()
        origin = channel.map { Origin($0, on: day) }
    }

    private static func settlement(_ columns: inout Columns) throws -> Settlement? {
        let outcome: Outcome? = try columns.optionalValue()
        let at = try columns.optionalInstant()
        let by = try columns.optionalText()
        return outcome.map { Settlement($0, at: at, by: by) }
    }
}
