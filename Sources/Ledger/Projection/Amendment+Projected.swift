import GRDB
import Workshop

extension Amendment: Projected {
    static func all(_ db: Database) throws -> [Amendment] {
        try db.map("SELECT value FROM amendment") { try $0.json() }
    }

    func stored(_ db: Database) throws -> Amendment? {
        try db.first(
            "SELECT value FROM amendment WHERE thing = ? AND aspect = ? AND category = ? AND language = ?",
            StatementArguments(keyValues)
        ) { try $0.json() }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO amendment VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (thing, aspect, category, language) DO UPDATE SET value = excluded.value
            """, StatementArguments(keyValues + [try CanonicalJSON.encode(self)]))
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM amendment WHERE thing = ? AND aspect = ? AND category = ? AND language = ?",
            StatementArguments(keyValues))
    }
}

extension Revision where Record == Amendment {
    /// Amends the plan, and the tables that show it.
    func amend(_ db: Database) throws {
        guard let script = try Programme.stored(db) else { throw Refusal.unknownReference }
        var plan = Plan(script, amendments: try Amendment.all(db))
        try plan.apply(self)
        if let after { try after.write(db) } else { try before?.remove(db) }
        if after == nil {
            do {
                switch before {
                case .day(let day, _): try day.remove(db)
                case .activity(let activity, _): try activity.remove(db)
                default: break
                }
            } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
                throw Refusal.inUse
            }
        }
        try plan.programme.writeTables(db)
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
