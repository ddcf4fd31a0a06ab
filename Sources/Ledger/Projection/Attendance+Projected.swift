import GRDB
import Workshop

extension Attendance: Projected {
    static let tableNames = ["attendance"]

    static func all(_ db: Database) throws -> [Attendance] {
        try db.map("SELECT * FROM attendance") { try Attendance(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO attendance VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (day_id, stakeholder_id) DO UPDATE SET arrived_at = excluded.arrived_at,
                left_at = excluded.left_at, walk_in = excluded.walk_in, checked_in_by = excluded.checked_in_by
            """,
            [
                day.description, stakeholder.description, arrivedAt.milliseconds, leftAt?.milliseconds, isWalkIn,
                checkedInBy.string,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM attendance WHERE day_id = ? AND stakeholder_id = ?",
            [day.description, stakeholder.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            day: try columns.id(), stakeholder: try columns.id(), arrivedAt: try columns.instant(),
            leftAt: try columns.optionalInstant(), isWalkIn: try columns.next(), checkedInBy: try columns.text())
    }
}
