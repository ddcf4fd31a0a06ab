/// Version 7: grids, and the papers on which they are filled in.
extension Schema {
    static let grids = [
        """
        CREATE TABLE grid (
            -- Criteria by which something is rated; each edition is a row.
            code    TEXT NOT NULL,
            edition INTEGER NOT NULL CHECK (edition >= 1),
            value   TEXT NOT NULL CHECK (json_valid(value)),        -- all of it
            PRIMARY KEY (code, edition)
        ) STRICT
        """,
        """
        CREATE TABLE rating (
            -- One paper of a grid; what it is about is one of the columns from person_id to paper_code.
            id              TEXT PRIMARY KEY,
            grid            TEXT NOT NULL,
            edition         INTEGER NOT NULL,
            person_id       TEXT REFERENCES stakeholder (id),
            organisation_id TEXT REFERENCES organisation (id),
            workshop_id     TEXT REFERENCES workshop (id),
            rated_day_id    TEXT REFERENCES day (id),
            line_id         TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
            link_id         TEXT REFERENCES link (id) DEFERRABLE INITIALLY DEFERRED,
            paper_code      TEXT,                   -- made up by whoever rates
            rater           TEXT NOT NULL,          -- words that are nobody yet; else one of the next two
            rater_person    TEXT REFERENCES stakeholder (id),
            rater_organisation TEXT REFERENCES organisation (id),
            settled         INTEGER NOT NULL CHECK (settled IN (0, 1)),     -- what two assessors agreed on
            day_id          TEXT REFERENCES day (id),
            date            TEXT NOT NULL CHECK (date IS date(date)),
            category        TEXT NOT NULL,          -- as ticked on a paper with a code
            marks           TEXT NOT NULL CHECK (json_valid(marks)),        -- [{"criterion": "boiler", "value": "3"}]
            author          TEXT NOT NULL,          -- who keyed it
            written_at      INTEGER NOT NULL,       -- milliseconds since 1970 UTC
            FOREIGN KEY (grid, edition) REFERENCES grid (code, edition)
        ) STRICT
        """,
    ]
}
