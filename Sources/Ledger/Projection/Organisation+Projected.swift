import GRDB
import Workshop

extension Organisation: Projected {
    static let tableNames = ["organisation"]

    static func all(_ db: Database) throws -> [Organisation] {
        try db.map("SELECT * FROM organisation") { try Organisation(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO organisation VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases,
                category = excluded.category, city = excluded.city, country = excluded.country, joined = excluded.joined
            """,
            [
                id.description, name.string, try CanonicalJSON.encode(texts: aliases.map(\.string)), category.string,
                city.string, country.string, joined?.description,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM organisation WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), name: try columns.text(), aliases: try columns.texts().map { PlainText($0) },
            category: try columns.text(), city: try columns.text(), country: try columns.text(),
            joined: try columns.optionalID())
    }
}
