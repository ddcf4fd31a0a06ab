import GRDB
import Workshop

extension Stakeholder: Projected {
    static func all(_ db: Database) throws -> [Stakeholder] {
        try db.rows("SELECT * FROM stakeholder").map(Stakeholder.init)
    }

    func stored(_ db: Database) throws -> Stakeholder? {
        try db.row("SELECT * FROM stakeholder WHERE id = ?", [id.description]).map(Stakeholder.init)
    }

    func write(_ db: Database) throws {
        try db.run(
            """
            INSERT INTO stakeholder VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases,
                organisation = excluded.organisation, category = excluded.category, city = excluded.city,
                phone = excluded.phone, email = excluded.email, languages = excluded.languages,
                consent = excluded.consent
            """,
            [
                id.description, name.string, aliases.isEmpty ? "[]" : try CanonicalJSON.encode(aliases),
                organisation.string, category.string, city.string, phone.string, email.string,
                languages.joined(separator: " "), consent,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM stakeholder WHERE id = ?", [id.description])
    }

    private init(_ row: Row) throws {
        let aliases: String = row["aliases"]
        let languages: String = row["languages"]
        self.init(
            id: try row.id("id"), name: row.text("name"), aliases: aliases == "[]" ? [] : try row.json("aliases"),
            organisation: row.text("organisation"), category: row.text("category"), city: row.text("city"),
            phone: row.text("phone"), email: row.text("email"),
            languages: languages.split(separator: " ").map(String.init), consent: row["consent"])
    }
}

extension Invitation: Projected {
    static func all(_ db: Database) throws -> [Invitation] {
        try db.rows("SELECT * FROM invitation").map(Invitation.init)
    }

    func stored(_ db: Database) throws -> Invitation? {
        try db.row(
            "SELECT * FROM invitation WHERE workshop_id = ? AND stakeholder_id = ?",
            [workshop.description, stakeholder.description]
        ).map(Invitation.init)
    }

    func write(_ db: Database) throws {
        try db.run("INSERT INTO invitation VALUES (?, ?)", [workshop.description, stakeholder.description])
    }

    func remove(_ db: Database) throws {
        try db.run(
            "DELETE FROM invitation WHERE workshop_id = ? AND stakeholder_id = ?",
            [workshop.description, stakeholder.description])
    }

    private init(_ row: Row) throws {
        self.init(workshop: try row.id("workshop_id"), stakeholder: try row.id("stakeholder_id"))
    }
}
