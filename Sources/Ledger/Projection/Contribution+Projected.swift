import GRDB
import Workshop

extension Contribution: Projected {
    static let tableNames = ["contribution"]

    static func all(_ db: Database) throws -> [Contribution] {
        try db.map("SELECT * FROM contribution") { try Contribution(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO contribution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET activity_id = excluded.activity_id, prompt_id = excluded.prompt_id,
                table_number = excluded.table_number, position = excluded.position, kind = excluded.kind,
                text = excluded.text, author = excluded.author, written_at = excluded.written_at,
                parked = excluded.parked, merged_into = excluded.merged_into, owner = excluded.owner,
                due = excluded.due, outcome = excluded.outcome, settled_at = excluded.settled_at,
                settled_by = excluded.settled_by
            """,
            [
                id.description, activity.description, prompt.description, group, position, kind.rawValue, text.string,
                author.string, writtenAt.milliseconds, isParked, mergedInto?.description, owner.string,
                due?.description, outcome?.rawValue, settlement?.at?.milliseconds, settlement?.by?.string,
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
            mergedInto: try columns.optionalID(), owner: try columns.text(), due: try columns.optionalDate(),
            settlement: try Self.settlement(&columns))
    }

    private static func settlement(_ columns: inout Columns) throws -> Settlement? {
        let outcome: Outcome? = try columns.optionalValue()
        let at = try columns.optionalInstant()
        let by = try columns.optionalText()
        return outcome.map { Settlement($0, at: at, by: by) }
    }
}
