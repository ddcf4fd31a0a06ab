/// Version 8: people who were forgotten.
extension Schema {
    static let toVersion8 = Step(
        replaced: [("TRIGGER", "journal_is_never_changed")],
        made: erasures)

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
}
