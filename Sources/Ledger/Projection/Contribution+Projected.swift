import GRDB
import Workshop

extension Contribution: Projected {
    static func all(_ db: Database) throws -> [Contribution] {
        try db.rows("SELECT * FROM contribution").map(Contribution.init)
    }

    func stored(_ db: Database) throws -> Contribution? {
        try db.row("SELECT * FROM contribution WHERE id = ?", [id.description]).map(Contribution.init)
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO contribution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET activity_id = excluded.activity_id, prompt_id = excluded.prompt_id,
                table_number = excluded.table_number, position = excluded.position, kind = excluded.kind,
                text = excluded.text, author = excluded.author, written_at = excluded.written_at,
                parked = excluded.parked, merged_into = excluded.merged_into, owner = excluded.owner,
                due = excluded.due
            """,
            [
                id.description, activity.description, prompt.description, group, position, kind.rawValue, text.string,
                author.string, writtenAt.milliseconds, isParked, mergedInto?.description, owner.string,
                due?.description,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM contribution WHERE id = ?", [id.description])
    }

    private init(_ row: Row) throws {
        let due: String? = row["due"]
        self.init(
            id: try row.id("id"), activity: try row.id("activity_id"), prompt: try row.id("prompt_id"),
            group: row["table_number"], position: row["position"], kind: try row.value("kind"),
            text: row.text("text"), author: row.text("author"), writtenAt: row.instant("written_at"),
            isParked: row["parked"], mergedInto: try row.optionalID("merged_into"), owner: row.text("owner"),
            due: due.flatMap { CivilDate($0) })
    }
}
