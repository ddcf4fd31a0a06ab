import GRDB
import Workshop

extension Amendment: Projected {
    static let tableNames = ["amendment"]

    static func all(_ db: Database) throws -> [Amendment] {
        try db.map("SELECT value FROM amendment") { try $0.json() }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO amendment VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (thing, aspect, category, language) DO UPDATE SET value = excluded.value
            """, StatementArguments(keyValues + [try CanonicalJSON.encode(self)]))
        try Self.writePlan(db)
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM amendment WHERE thing = ? AND aspect = ? AND category = ? AND language = ?",
            StatementArguments(keyValues))
        switch self {
        case .day(let day, _): try day.remove(db)
        case .activity(let activity, _): try activity.remove(db)
        default: break
        }
        try Self.writePlan(db)
    }

    /// The tables of the plan show it as it stands.
    private static func writePlan(_ db: Database) throws {
        guard let script = try Programme.all(db).first else { return }
        try Plan(script, amendments: try all(db)).programme.writeTables(db)
    }
}

extension Day {
    fileprivate func remove(_ db: Database) throws {
        for activity in activities { try activity.remove(db) }
        try db.run("DELETE FROM day WHERE id = ?", [id.description])
    }
}

extension Activity {
    fileprivate func remove(_ db: Database) throws {
        try db.run("DELETE FROM prompt WHERE activity_id = ?", [id.description])
        try db.run("DELETE FROM activity WHERE id = ?", [id.description])
    }
}
