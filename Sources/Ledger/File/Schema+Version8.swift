/// Version 8: people who were forgotten, and files that were made of damaged ones.
extension Schema {
    static let toVersion8 = Step(
        replaced: [("TRIGGER", "journal_is_never_changed")],
        made: erasures + recoveries)

    private static let erasures = [
        """
        CREATE TABLE erasure (
            -- Somebody was forgotten. What named them was erased from the rows that erased_row lists.
            id        TEXT PRIMARY KEY,
            person_id TEXT                          -- whose record stands on, emptied; NULL for a name that was nobody's
        ) STRICT
        """,
        """
        CREATE TABLE erased_row (
            -- A row of the journal of which something was erased. It keeps its hash; the last erasure that lists it holds.
            erasure_id TEXT NOT NULL REFERENCES erasure (id),
            entry      TEXT NOT NULL,               -- the row's id
            standing   TEXT NOT NULL CHECK (length(standing) = 64), -- SHA-256 of what it says since
            PRIMARY KEY (erasure_id, entry)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE INDEX erased_row_by_entry ON erased_row (entry)
        """,
        """
        CREATE TABLE erasure_due (
            -- Erasures since which the file has not been written anew yet. Whoever opens it next does it.
            erasure_id TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
            -- But for what was erased from a row that an erasure lists.
            WHEN NEW.seq IS NOT OLD.seq OR NEW.writer IS NOT OLD.writer OR NEW.n IS NOT OLD.n OR NEW.id IS NOT OLD.id
                 OR NEW.clock IS NOT OLD.clock OR NEW.at IS NOT OLD.at OR NEW.device IS NOT OLD.device
                 OR NEW.batch IS NOT OLD.batch OR NEW.kind IS NOT OLD.kind OR NEW.digest IS NOT OLD.digest
                 OR NEW.undoes IS NOT OLD.undoes OR NEW.parents IS NOT OLD.parents OR NEW.heads IS NOT OLD.heads
                 OR NEW.hash IS NOT OLD.hash OR NEW.signature IS NOT OLD.signature
                 OR NOT EXISTS (SELECT 1 FROM erased_row WHERE entry = OLD.id)
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END
        """,
    ]

    private static let recoveries = [
        """
        CREATE TABLE recovery (
            -- The file was made of what a damaged one and its copies still held.
            id   TEXT PRIMARY KEY,
            lost INTEGER NOT NULL CHECK (lost >= 0)     -- entries of which it is known that they were there
        ) STRICT
        """,
        """
        CREATE TABLE recovered_entry (
            -- Where an entry was found that does not stand where it stood. All others were read from the journal.
            recovery_id TEXT NOT NULL REFERENCES recovery (id),
            entry       TEXT NOT NULL,              -- its id
            source      TEXT NOT NULL CHECK (source IN ('journal', 'pages', 'beside', 'copy', 'table')),
            is_altered  INTEGER NOT NULL CHECK (is_altered IN (0, 1)),      -- 1: it does not fit the hash that was taken of it
            PRIMARY KEY (recovery_id, entry)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE fragment (
            -- What an entry of a damaged file said that nothing can be made of any more.
            id   TEXT PRIMARY KEY,
            kind TEXT NOT NULL,                     -- what had happened
            text TEXT NOT NULL                      -- its payload, as far as it could be read
        ) STRICT
        """,
    ]
}
