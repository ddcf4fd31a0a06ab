import GRDB
import Workshop

extension Timing: Projected {
    static let tableNames = ["timing"]

    static func all(_ db: Database) throws -> [Timing] {
        try db.map("SELECT * FROM timing") { try Timing(&$0) }
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

    private init(_ columns: inout Columns) throws {
        self.init(
            activity: try columns.id(), extraMinutes: try columns.number(in: Self.minutes),
            shiftMinutes: try columns.number(in: Self.minutes), startedAt: try columns.optionalInstant(),
            endedAt: try columns.optionalInstant())
    }

    /// More than all workshops of a lifetime; beyond it arithmetic with clock times might overflow.
    private static let minutes = -100_000_000...100_000_000
}

extension Seating: Projected {
    static let tableNames = ["seating", "seat"]

    static func all(_ db: Database) throws -> [Seating] {
        try db.map("SELECT * FROM seating") { try Seating(&$0, db) }
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

    private init(_ columns: inout Columns, _ db: Database) throws {
        let activity: ID<Activity> = try columns.id()
        var tables = [[ID<Stakeholder>]](repeating: [], count: try columns.number(in: 0...10_000))
        let seats: [(table: Int, person: ID<Stakeholder>)] = try db.map(
            "SELECT table_number, stakeholder_id FROM seat WHERE activity_id = ? ORDER BY table_number, place",
            [activity.description]
        ) { (try $0.number(in: 1...max(1, tables.count)), try $0.id()) }
        for seat in seats { tables[seat.table - 1].append(seat.person) }
        self.init(activity: activity, tables: tables)
    }
}
