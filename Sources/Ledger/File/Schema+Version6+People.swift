/// People in version 6: organisations are records, and people refer to them.
extension Schema {
    /// What version 6 lays anew of people.
    static let replacedPeople: [(type: String, name: String)] = [("TABLE", "stakeholder")]

    static let organisedPeople = [
        """
        CREATE TABLE organisation (
            -- Where people come from, as far as more is known than the words of their rows.
            id       TEXT PRIMARY KEY,
            name     TEXT NOT NULL CHECK (name <> ''),          -- what it is called on every screen and paper
            aliases  TEXT NOT NULL CHECK (json_valid(aliases)), -- other names and spellings
            category TEXT NOT NULL,
            city     TEXT NOT NULL,
            country  TEXT NOT NULL,
            joined   TEXT REFERENCES organisation (id)          -- the one that it was found to be the same as
        ) STRICT
        """,
        """
        CREATE TABLE stakeholder (
            -- A person in the directory.
            id           TEXT PRIMARY KEY,
            name         TEXT NOT NULL CHECK (name <> ''),          -- as the person writes it
            aliases      TEXT NOT NULL CHECK (json_valid(aliases)), -- other spellings
            organisation TEXT NOT NULL,             -- as it was said; organisation_id says which one is meant
            category     TEXT NOT NULL,             -- a category's code, or what the roster said
            city         TEXT NOT NULL,
            phone        TEXT NOT NULL,
            email        TEXT NOT NULL,
            languages    TEXT NOT NULL CHECK (json_valid(languages)), -- ["ar", "fr"]
            consent      INTEGER CHECK (consent IN (0, 1)),         -- to being listed; NULL when nobody asked
            organisation_id TEXT REFERENCES organisation (id)
        ) STRICT
        """,
    ]
}
