import GRDB
import Workshop

extension Timing: Projected {
    static func all(_ db: Database) throws -> [Timing] {
        try db.rows("SELECT * FROM timing").map(Timing.init)
    }

    func stored(_ db: Database) throws -> Timing? {
        try db.row("SELECT * FROM timing WHERE activity_id = ?", [activity.description]).map(Timing.init)
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO timing VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (activity_id) DO UPDATE SET extra_minutes = excluded.extra_minutes,
                shift_minutes = excluded.shift_minutes, started_at = excluded.started_at, ended_at = excluded.ended_at
            """,
            [activity.description, extraMinutes, shiftMinutes, startedAt?.milliseconds, endedAt?.milliseconds])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM timing WHERE activity_id = ?", [activity.description])
    }

    private init(_ row: Row) throws {
        self.init(
            activity: try row.id("activity_id"), extraMinutes: row["extra_minutes"], shiftMinutes: row["shift_minutes"],
            startedAt: row.optionalInstant("started_at"), endedAt: row.optionalInstant("ended_at"))
    }
}

extension Seating: Projected {
    static func all(_ db: Database) throws -> [Seating] {
        try db.rows("SELECT * FROM seating").map { try Seating($0, db) }
    }

    func stored(_ db: Database) throws -> Seating? {
        try db.row("SELECT * FROM seating WHERE activity_id = ?", [activity.description]).map { try Seating($0, db) }
    }

    func write(_ db: Database) throws {
        try remove(db)
        try db.run("INSERT INTO seating VALUES (?, ?)", [activity.description, tables.count])
        for (table, people) in tables.enumerated() {
            for (place, person) in people.enumerated() {
                try db.run(
                    "INSERT INTO seat VALUES (?, ?, ?, ?)",
                    [activity.description, person.description, table + 1, place])
            }
        }
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM seat WHERE activity_id = ?", [activity.description])
        try db.run("DELETE FROM seating WHERE activity_id = ?", [activity.description])
    }

    private init(_ row: Row, _ db: Database) throws {
        let activity: ID<Activity> = try row.id("activity_id")
        let count: Int = row["tables"]
        guard (0...10_000).contains(count) else { throw LedgerError.damaged("seating: \(count) tables") }
        var tables = [[ID<Stakeholder>]](repeating: [], count: count)
        let seats = try db.rows(
            "SELECT * FROM seat WHERE activity_id = ? ORDER BY table_number, place", [activity.description])
        for seat in seats {
            let table: Int = seat["table_number"]
            guard tables.indices.contains(table - 1) else { throw LedgerError.damaged("seat: table \(table)") }
            tables[table - 1].append(try seat.id("stakeholder_id"))
        }
        self.init(activity: activity, tables: tables)
    }
}
