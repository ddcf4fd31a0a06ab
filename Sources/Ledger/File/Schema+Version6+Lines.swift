/// Lines in version 6: who says them, who takes them on and what they are about may be somebody of the file.
extension Schema {
    /// What version 6 lays anew of lines.
    static let replacedLines: [(type: String, name: String)] = [
        ("INDEX", "contribution_by_target"), ("INDEX", "contribution_by_prompt"), ("TABLE", "contribution"),
    ]

    static let linesOfSomebody = [
        """
        CREATE TABLE contribution (
            -- One line that a table said.
            id           TEXT PRIMARY KEY,
            activity_id  TEXT NOT NULL REFERENCES activity (id),
            prompt_id    TEXT NOT NULL REFERENCES prompt (id),
            table_number INTEGER NOT NULL CHECK (table_number >= 1),
            position     INTEGER NOT NULL,          -- order within table and prompt; then by id
            kind         TEXT NOT NULL CHECK (kind IN ('idea', 'barrier', 'need', 'offer', 'action', 'question')),
            text         TEXT NOT NULL CHECK (text <> ''),
            author       TEXT NOT NULL,             -- who typed it
            written_at   INTEGER NOT NULL,          -- milliseconds since 1970 UTC
            parked       INTEGER NOT NULL CHECK (parked IN (0, 1)),
            merged_into  TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
            due          TEXT CHECK (due IS date(due)),
            outcome      TEXT CHECK (outcome IN ('started', 'done', 'dropped', 'now', 'answered', 'later', 'talking',
                                                 'met', 'withdrawn', 'adopted', 'rejected')),   -- what became of it
            settled_at   INTEGER,                   -- when that was said: milliseconds since 1970 UTC
            settled_by   TEXT,                      -- who said it
            owner        TEXT NOT NULL,             -- who takes it on: words that are nobody yet; else one of the next two
            owner_person TEXT REFERENCES stakeholder (id),
            owner_organisation TEXT REFERENCES organisation (id),
            said_by      TEXT NOT NULL,             -- who says it: words that are nobody yet; else one of the next two
            said_by_person TEXT REFERENCES stakeholder (id),
            said_by_organisation TEXT REFERENCES organisation (id),
            about_line   TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
            about_person TEXT REFERENCES stakeholder (id),
            about_organisation TEXT REFERENCES organisation (id),
            tags         TEXT NOT NULL CHECK (json_valid(tags))     -- ["sdg/7", "axis/environment", "wood"]
        ) STRICT
        """,
        """
        CREATE INDEX contribution_by_prompt ON contribution (activity_id, prompt_id, table_number, position)
        """,
        """
        CREATE INDEX contribution_by_target ON contribution (merged_into) WHERE merged_into IS NOT NULL
        """,
    ]
}
