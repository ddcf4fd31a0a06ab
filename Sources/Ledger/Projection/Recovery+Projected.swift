import GRDB
import Workshop

extension Recovery: Projected {
    static let tableNames = ["recovery", "recovered_entry"]

    /// Without the entries: where each was found is asked of the table.
    static func all(_ db: Database) throws -> [Recovery] {
        try db.map("SELECT id, lost FROM recovery") {
            Recovery(id: try $0.id(), rows: [], lost: try $0.number(in: 0...Int(Int32.max)))
        }
    }

    /// Writes where entries were found. It is written once, and never changed.
    func write(_ db: Database) throws {
        try db.run("INSERT INTO recovery VALUES (?, ?)", [id.description, lost])
        for row in rows {
            try db.run(
                "INSERT INTO recovered_entry VALUES (?, ?, ?, ?)",
                [id.description, row.entry.description, row.source.rawValue, row.isAltered == true])
        }
    }
}
