/// Version 9: writers that sign, what laptops are called, and what came from others.
///
/// How a writer signs is laid out since version 4; from here on each one that a Halqa begins does.
extension Schema {
    static let toVersion9 = Step(
        replaced: [],
        made: [
            """
            CREATE TABLE laptop (
                -- What people call a laptop. No fact of the workshop: it is not in the journal.
                device TEXT PRIMARY KEY,            -- as journal.device
                name   TEXT NOT NULL CHECK (name <> '')
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE joining (
                -- When rows were taken over from another laptop's file or parcel, into this file.
                at      INTEGER NOT NULL,           -- milliseconds since 1970 UTC, as this laptop's clock said
                origin  TEXT    NOT NULL,           -- the name of the file or parcel
                entries INTEGER NOT NULL CHECK (entries >= 0)  -- how many rows came
            ) STRICT
            """,
        ])
}
