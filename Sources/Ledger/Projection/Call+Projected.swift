import GRDB
import Workshop

extension Call: Projected {
    static let tableNames = ["call"]

    static func all(_ db: Database) throws -> [Call] {
        try db.map("SELECT * FROM call") { try Call(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO call VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET day_id = excluded.day_id, stakeholder_id = excluded.stakeholder_id,
                at = excluded.at, outcome = excluded.outcome, again = excluded.again, called_by = excluded.called_by
            """,
            [
                id.description, day.description, stakeholder.description, at.milliseconds, outcome.rawValue,
                again?.description, by.string,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM call WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), day: try columns.id(), stakeholder: try columns.id(), at: try columns.instant(),
            outcome: try columns.value(), again: try columns.optionalDate(), by: try columns.text())
    }
}
