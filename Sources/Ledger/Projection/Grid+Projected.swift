import GRDB
import Workshop

extension Grid: Projected {
    static let tableNames = ["grid"]

    static func all(_ db: Database) throws -> [Grid] {
        try db.map("SELECT value FROM grid") { try $0.json() }
    }

    func write(_ db: Database) throws {
        try db.run(
            "INSERT INTO grid VALUES (?, ?, ?) ON CONFLICT (code, edition) DO UPDATE SET value = excluded.value",
            [code, edition, try CanonicalJSON.encode(self)])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM grid WHERE code = ? AND edition = ?", [code, edition])
    }
}
