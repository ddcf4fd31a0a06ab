import GRDB
import Workshop

extension Contribution: Projected {
    private static let selection =
        "SELECT contribution.*, outcome FROM contribution LEFT JOIN action_outcome ON contribution_id = id"

    static func all(_ db: Database) throws -> [Contribution] {
        try db.map(Self.selection) { try Contribution(&$0) }
    }

    func stored(_ db: Database) throws -> Contribution? {
        try db.first(Self.selection + " WHERE id = ?", [id.description]) { try Contribution(&$0) }
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
        guard let outcome else {
            return try db.run("DELETE FROM action_outcome WHERE contribution_id = ?", [id.description])
        }
        try db.run(
            """
            INSERT INTO action_outcome VALUES (?, ?)
            ON CONFLICT (contribution_id) DO UPDATE SET outcome = excluded.outcome
            """, [id.description, outcome.rawValue])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM action_outcome WHERE contribution_id = ?", [id.description])
        try db.run("DELETE FROM contribution WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), activity: try columns.id(), prompt: try columns.id(), group: try columns.next(),
            position: try columns.next(), kind: try columns.value(), text: try columns.text(),
            author: try columns.text(), writtenAt: try columns.instant(), isParked: try columns.next(),
            mergedInto: try columns.optionalID(), owner: try columns.text(), due: try columns.optionalDate(),
            outcome: try columns.optionalValue())
    }
}
