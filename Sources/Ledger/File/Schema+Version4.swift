/// Version 4: the journal's row as laptops that join need it, and what became of a line as a part of it.
extension Schema {
    static let toVersion4 = Step(
        replaced: [
            ("TABLE", "journal"), ("INDEX", "journal_by_device"), ("INDEX", "journal_by_batch"),
            ("TRIGGER", "journal_is_only_added_to"), ("TRIGGER", "journal_is_never_changed"),
            ("TRIGGER", "journal_is_never_cut"), ("TABLE", "contribution"), ("INDEX", "contribution_by_prompt"),
            ("INDEX", "contribution_by_target"), ("TABLE", "action_outcome"),
        ],
        made: journal + lines)

    private static let journal = [
        """
        CREATE TABLE writer (
            -- Who has written into the journal: a laptop at work on this file. Rows are only ever added.
            id        TEXT PRIMARY KEY,             -- first 16 bytes of SHA-256 of the key; of one without: the laptop's id
            key       BLOB CHECK (length(key) = 32),        -- Ed25519; NULL for one that does not sign
            branch_of TEXT REFERENCES writer (id),  -- where two rows had one number: the writer that this is a branch of
            after     INTEGER NOT NULL CHECK (after >= 0),  -- the number before its first: 0, or where it branches off
            CHECK (branch_of IS NOT NULL OR after = 0)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE journal (
            -- Every fact. This table is the truth: all others, but for writer, draft and the urns, are made from it and
            -- can be made again. Rows are only ever added.
            seq       INTEGER PRIMARY KEY,          -- 1, 2, 3 … in the order in which rows came into this file; it means
                                                    -- nothing in another file and is not hashed
            writer    TEXT    NOT NULL REFERENCES writer (id),
            n         INTEGER NOT NULL CHECK (n >= 1),      -- the writer's own 1, 2, 3 … without gaps
            id        TEXT    NOT NULL UNIQUE,      -- UUID version 7
            clock     INTEGER NOT NULL CHECK (clock >= 1),  -- greater than that of every row that the writer had seen
            at        INTEGER NOT NULL,             -- milliseconds since 1970 UTC, as the laptop's clock said
            device    TEXT    NOT NULL,             -- the laptop
            operator  TEXT    NOT NULL,             -- who was at the keyboard
            batch     TEXT    NOT NULL,             -- id of the first row of what was recorded together
            kind      TEXT    NOT NULL,             -- what happened, in a word
            payload   TEXT    CHECK (payload IS NULL OR json_valid(payload)),
                                                    -- the record before and after; NULL once it was erased
            digest    TEXT    NOT NULL CHECK (length(digest) = 64), -- SHA-256 of the payload
            undoes    TEXT,                         -- the batch that this one takes back
            parents   TEXT    CHECK (parents IS NULL OR json_valid(parents)),
                                                    -- ["id", …]: the rows that made the record as it was before
            heads     TEXT    CHECK (heads IS NULL OR json_valid(heads)),
                                                    -- {"writer": [n, "hash"], …}: the last rows of others that the
                                                    -- writer has seen since its row before; with parents NULL in a row
                                                    -- from before version 4, where the order says both
            hash      TEXT    NOT NULL CHECK (length(hash) = 64),   -- SHA-256 over the writer's hash before and this row
            signature BLOB    CHECK (length(signature) = 64),       -- the writer's, over hash; it holds for all before it
            UNIQUE (writer, n),
            CHECK ((parents IS NULL) = (heads IS NULL))
        ) STRICT
        """,
        """
        CREATE INDEX journal_by_batch ON journal (batch, seq)
        """,
        """
        CREATE INDEX journal_by_clock ON journal (clock)
        """,
        """
        CREATE TRIGGER journal_is_only_added_to BEFORE INSERT ON journal
            WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM journal)
                 OR NEW.n IS NOT 1 + ifnull((SELECT max(n) FROM journal WHERE writer = NEW.writer),
                                            (SELECT after FROM writer WHERE id = NEW.writer))
                 OR EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to, without gaps'); END
        """,
        """
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END
        """,
        """
        CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END
        """,
        """
        CREATE TRIGGER writers_are_never_changed BEFORE UPDATE ON writer
            BEGIN SELECT RAISE(ABORT, 'writers are only ever added'); END
        """,
        """
        CREATE TRIGGER writers_are_never_cut BEFORE DELETE ON writer
            BEGIN SELECT RAISE(ABORT, 'writers are only ever added'); END
        """,
        """
        CREATE TABLE record_head (
            -- For every record the row of the journal that made it as it is: what a change to it builds on.
            record    TEXT    NOT NULL,             -- its sort and what tells it from others: contribution 0190…
            entry     TEXT    NOT NULL,             -- the row's id
            is_known  INTEGER NOT NULL CHECK (is_known IN (0, 1)),  -- 0: a newer Halqa's, which this one cannot read
            PRIMARY KEY (record, entry)
        ) STRICT, WITHOUT ROWID
        """,
    ]

    private static let lines = [
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
            owner        TEXT NOT NULL,             -- who takes an action on
            due          TEXT CHECK (due IS date(due)),
            outcome      TEXT CHECK (outcome IN ('started', 'done', 'dropped', 'now', 'answered', 'later', 'talking',
                                                 'met', 'withdrawn', 'adopted', 'rejected')),   -- what became of it
            settled_at   INTEGER,                   -- when that was said: milliseconds since 1970 UTC
            settled_by   TEXT                       -- who said it
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
