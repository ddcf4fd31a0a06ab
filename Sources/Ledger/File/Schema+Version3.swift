/// Version 3: what became of actions.
extension Schema {
    static let toVersion3 = Step(
        replaced: [],
        made: [
            """
            CREATE TABLE action_outcome (
                -- Actions that are open no more.
                contribution_id TEXT PRIMARY KEY REFERENCES contribution (id),
                outcome         TEXT NOT NULL CHECK (outcome IN ('done', 'dropped'))
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE VIEW who_does_what AS
                -- What people took on, soonest first, and what became of it.
                SELECT workshop.code AS workshop, day.number AS day, due, owner, contribution.text,
                       coalesce(outcome, 'open') AS status
                FROM contribution JOIN activity ON activity.id = contribution.activity_id
                     JOIN day ON day.id = day_id JOIN workshop ON workshop.id = workshop_id
                     LEFT JOIN action_outcome ON contribution_id = contribution.id
                WHERE contribution.kind = 'action' AND merged_into IS NULL
                ORDER BY due IS NULL, due, owner
            """,
        ])
}
