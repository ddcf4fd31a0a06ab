import GRDB
import Workshop

extension Attendance: Projected {
    static func all(_ db: Database) throws -> [Attendance] {
        try db.rows("SELECT * FROM attendance").map(Attendance.init)
    }

    func stored(_ db: Database) throws -> Attendance? {
        try db.row(
            "SELECT * FROM attendance WHERE day_id = ? AND stakeholder_id = ?",
            [day.description, stakeholder.description]
        ).map(Attendance.init)
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

    private init(_ row: Row) throws {
        self.init(
            day: try row.id("day_id"), stakeholder: try row.id("stakeholder_id"),
            arrivedAt: row.instant("arrived_at"), leftAt: row.optionalInstant("left_at"), isWalkIn: row["walk_in"],
            checkedInBy: row.text("checked_in_by"))
    }
}
