import GRDB
import Workshop

extension Fragment: Projected {
    static let tableNames = ["fragment"]

    static func all(_ db: Database) throws -> [Fragment] {
        try db.map("SELECT id, kind, text FROM fragment") {
            Fragment(id: try $0.id(), kind: try $0.text(), text: try $0.text())
        }
    }

    /// Writes what is left of an entry. It is written once, and never changed.
    func write(_ db: Database) throws {
        try db.run("INSERT INTO fragment VALUES (?, ?, ?)", [id.description, kind.string, text.string])
    }
}
