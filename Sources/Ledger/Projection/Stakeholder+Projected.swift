import GRDB
import Workshop

extension Stakeholder: Projected {
    static let tableNames = ["stakeholder"]

    static func all(_ db: Database) throws -> [Stakeholder] {
        try db.map("SELECT * FROM stakeholder") { try Stakeholder(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO stakeholder VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases,
                organisation = excluded.organisation, category = excluded.category, city = excluded.city,
                phone = excluded.phone, email = excluded.email, languages = excluded.languages,
                consent = excluded.consent, organisation_id = excluded.organisation_id
            """,
            [
                id.description, name.string, try CanonicalJSON.encode(texts: aliases.map(\.string)),
                organisation.string,
                category.string, city.string, phone.string, email.string, try CanonicalJSON.encode(texts: languages),
                consent, belongsTo?.description,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM stakeholder WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.id(), name: try columns.text(), aliases: try columns.texts().map { PlainText($0) },
            organisation: try columns.text(), category: try columns.text(), city: try columns.text(),
            phone: try columns.text(), email: try columns.text(), languages: try columns.texts(),
            consent: try columns.next(), belongsTo: try columns.optionalID())
    }
}

extension Invitation: Projected {
    static let tableNames = ["invitation"]

    static func all(_ db: Database) throws -> [Invitation] {
        try db.map("SELECT * FROM invitation") { try Invitation(&$0) }
    }

    func write(_ db: Database) throws {
        try db.run("INSERT INTO invitation VALUES (?, ?)", [workshop.description, stakeholder.description])
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM invitation WHERE workshop_id = ? AND stakeholder_id = ?",
            [workshop.description, stakeholder.description])
    }

    private init(_ columns: inout Columns) throws {
        self.init(workshop: try columns.id(), stakeholder: try columns.id())
    }
}
