/// Version 7: links, calls, and lines that were said outside of the room or answer no prompt.
extension Schema {
    static let toVersion7 = Step(replaced: replacedLines, made: linesFromOutside + links + grids)

    private static let links = [
        """
        CREATE TABLE link (
            -- Two things that belong together; each end is one of its three columns.
            id           TEXT PRIMARY KEY,
            form         TEXT NOT NULL,             -- form/twinning, or as it was typed; empty where nobody has said
            from_line    TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
            from_person  TEXT REFERENCES stakeholder (id),
            from_organisation TEXT REFERENCES organisation (id),
            to_line      TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
            to_person    TEXT REFERENCES stakeholder (id),
            to_organisation TEXT REFERENCES organisation (id),
            state        TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'ended')),
            reason       TEXT NOT NULL,             -- why it was proposed
            made_by      TEXT NOT NULL,             -- who kept it
            made_at      INTEGER NOT NULL,          -- milliseconds since 1970 UTC
            day_id       TEXT REFERENCES day (id),
            due          TEXT CHECK (due IS date(due))      -- when both meet for the first time
        ) STRICT
        """,
        """
        CREATE TABLE call (
            -- Somebody was called, or written to, on a day on which people are reached so.
            id             TEXT PRIMARY KEY,
            day_id         TEXT NOT NULL REFERENCES day (id),
            stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id),
            at             INTEGER NOT NULL,        -- milliseconds since 1970 UTC
            outcome        TEXT NOT NULL CHECK (outcome IN ('reached', 'noAnswer', 'wrongNumber', 'declined')),
            again          TEXT CHECK (again IS date(again)),       -- when to try again
            called_by      TEXT NOT NULL
        ) STRICT
        """,
    ]
}
