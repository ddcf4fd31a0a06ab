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
            """
        ])
}
