import GRDB
import Workshop

extension Link: Projected {
    static let tableNames = ["link"]

    static func all(_ db: Database) throws -> [Link] {
        try db.map("SELECT * FROM link") { try Link(&$0) }
    }

    func write(_ db: Database) throws {
        let (one, other) = (ReferenceColumns(from), ReferenceColumns(to))
        try db.run(
            """
            INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET form = excluded.form, from_line = excluded.from_line,
                from_person = excluded.from_person, from_organisation = excluded.from_organisation,
                to_line = excluded.to_line, to_person = excluded.to_person, to_organisation = excluded.to_organisation,
                state = excluded.state, reason = excluded.reason, made_by = excluded.made_by,
                made_at = excluded.made_at, day_id = excluded.day_id, due = excluded.due
            """,
            [
                id.description, form.string, one.line, one.person, one.organisation, other.line, other.person,
                other.organisation, state.rawValue, reason.string, by.string, at.milliseconds, day?.description,
                due?.description,
            ])
    }

    func remove(_ db: Database) throws {
        try db.run("DELETE FROM link WHERE id = ?", [id.description])
    }

    private init(_ columns: inout Columns) throws {
        func end(_ reference: Reference?) throws -> Reference {
            guard let reference else { throw LedgerError.damaged("a link without an end") }
            return reference
        }
        self.init(
            id: try columns.id(), form: try columns.text(), from: try end(ReferenceColumns.reference(&columns)),
            to: try end(ReferenceColumns.reference(&columns)), state: try columns.value(),
            reason: try columns.text(), by: try columns.text(), at: try columns.instant(),
            day: try columns.optionalID(), due: try columns.optionalDate())
    }
}
