import GRDB
import Workshop

extension Erasure: Projected {
    static let tableNames = ["erasure", "erased_row"]

    /// Without the rows: what they have to come to is asked of the journal alone.
    static func all(_ db: Database) throws -> [Erasure] {
        try db.map("SELECT id, person_id FROM erasure") {
            Erasure(id: try $0.id(), person: try $0.optionalID(), rows: [])
        }
    }

    /// Writes what was erased. It is written once, and never changed.
    func write(_ db: Database) throws {
        try db.run("INSERT INTO erasure VALUES (?, ?)", [id.description, person?.description])
        for row in rows {
            try db.run(
                "INSERT INTO erased_row VALUES (?, ?, ?)", [id.description, row.entry.description, row.standing])
        }
    }
}
