/// The plan in version 5: as it stands, with what was amended beside it.
extension Schema {
    /// What version 5 lays anew of the plan: an amended day may take any number, and what two laptops add may share a code.
    static let replacedPlan: [(type: String, name: String)] = [
        ("TABLE", "category"), ("TABLE", "day"), ("TABLE", "activity"),
    ]

    static let amendedPlan = [
        """
        CREATE TABLE category (
            -- Kinds of stakeholders. The places set aside for each are in quota.
            code      TEXT PRIMARY KEY,
            title     TEXT NOT NULL CHECK (json_valid(title)),
            position  INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE quota (
            -- Places set aside in a workshop for a category.
            workshop_id TEXT NOT NULL REFERENCES workshop (id),
            category    TEXT NOT NULL REFERENCES category (code),
            places      INTEGER NOT NULL CHECK (places >= 0),
            unit        TEXT NOT NULL CHECK (unit IN ('people', 'organisations')),  -- who takes a place
            PRIMARY KEY (workshop_id, category)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE day (
            -- One date of a workshop, with one theme.
            id          TEXT PRIMARY KEY,
            workshop_id TEXT NOT NULL REFERENCES workshop (id),
            code        TEXT NOT NULL,              -- a label: the id tells days apart
            number      INTEGER NOT NULL CHECK (number >= 1),
            date        TEXT NOT NULL CHECK (date IS date(date)),   -- 2026-12-01
            until       TEXT NOT NULL CHECK (until IS date(until)), -- the last of its dates
            after       TEXT,                       -- how long after the event it lies: 1 month
            channel     TEXT CHECK (channel IN ('telephone', 'mail')),      -- how people are reached; NULL: in the room
            theme       TEXT NOT NULL CHECK (json_valid(theme)),
            accent      TEXT NOT NULL               -- the colour that stands for the theme
        ) STRICT
        """,
        """
        CREATE TABLE activity (
            -- A line of a day's run sheet, as planned. What became of it is in timing.
            id          TEXT PRIMARY KEY,
            day_id      TEXT NOT NULL REFERENCES day (id),
            code        TEXT NOT NULL,              -- a label: the id tells activities apart
            position    INTEGER NOT NULL,
            kind        TEXT NOT NULL CHECK (kind IN ('checkin', 'plenary', 'breakout', 'vote', 'questions', 'survey',
                                                      'matching', 'pairing', 'pause', 'closing')),
            title       TEXT NOT NULL CHECK (json_valid(title)),
            start       TEXT NOT NULL,              -- 09:30
            minutes     INTEGER NOT NULL CHECK (minutes >= 1),
            tables      INTEGER NOT NULL CHECK (tables >= 0)        -- 0: held in one circle
        ) STRICT
        """,
        """
        CREATE TABLE amendment (
            -- What of the plan is no longer as the script says. programme.plan keeps what it says; the other tables of the
            -- plan show it as it stands.
            thing       TEXT NOT NULL,              -- id of the programme, workshop, day, activity or prompt
            aspect      TEXT NOT NULL,              -- what of it: date, zone, times, quota, theme …; day: the day itself
            category    TEXT NOT NULL,              -- a category's code, where one is meant
            language    TEXT NOT NULL,              -- of a text
            value       TEXT NOT NULL CHECK (json_valid(value)),
            PRIMARY KEY (thing, aspect, category, language)
        ) STRICT, WITHOUT ROWID
        """,
    ]
}
