/// Version 1, as it was shipped.
extension Schema {
    /// The journal, and what is no fact yet.
    static let truth = [
        """
        CREATE TABLE journal (
            -- Every fact, in the order in which it was recorded. This table is the truth: all others, but for draft,
            -- are made from it and can be made again. Rows are only ever added.
            seq       INTEGER PRIMARY KEY,          -- 1, 2, 3 … without gaps
            id        TEXT    NOT NULL UNIQUE,      -- UUID version 7
            at        INTEGER NOT NULL,             -- milliseconds since 1970 UTC; never goes back
            device    TEXT    NOT NULL,             -- the laptop
            operator  TEXT    NOT NULL,             -- who was at the keyboard
            batch     TEXT    NOT NULL,             -- id of the first row of what was recorded together
            kind      TEXT    NOT NULL,             -- what happened, in a word
            payload   TEXT    NOT NULL CHECK (json_valid(payload)), -- the record before and after
            undoes    TEXT,                         -- the batch that this one takes back
            hash      TEXT    NOT NULL CHECK (length(hash) = 64)    -- SHA-256 over the device's hash before and this row
        ) STRICT
        """,
        """
        CREATE INDEX journal_by_device ON journal (device, seq)
        """,
        """
        CREATE INDEX journal_by_batch  ON journal (batch, seq)
        """,
        """
        CREATE TRIGGER journal_is_only_added_to BEFORE INSERT ON journal
            WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM journal)
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
        CREATE TABLE draft (
            -- What somebody is typing and has not kept yet, so that a dead battery costs a second and not a sentence.
            operator  TEXT    NOT NULL,
            slot      TEXT    NOT NULL,             -- where it is being typed
            text      TEXT    NOT NULL,
            saved_at  INTEGER NOT NULL,             -- milliseconds since 1970 UTC
            PRIMARY KEY (operator, slot)
        ) STRICT, WITHOUT ROWID
        """,
    ]

    /// The plan, as the script gave it.
    static let plan = [
        """
        CREATE TABLE programme (
            -- The whole undertaking. One row.
            id        TEXT PRIMARY KEY,
            code      TEXT NOT NULL,                -- the script's own id
            title     TEXT NOT NULL CHECK (json_valid(title)),      -- {"ar": …, "fr": …, "en": …}
            languages TEXT NOT NULL,                -- codes, a space between
            plan      TEXT NOT NULL CHECK (json_valid(plan))        -- the script as it was read, whole
        ) STRICT
        """,
        """
        CREATE TABLE category (
            -- Kinds of stakeholders and the places set aside for each in every workshop.
            code      TEXT PRIMARY KEY,
            title     TEXT NOT NULL CHECK (json_valid(title)),
            quota     INTEGER CHECK (quota >= 0),
            position  INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE workshop (
            -- One event in one city.
            id          TEXT PRIMARY KEY,
            code        TEXT NOT NULL UNIQUE,
            city        TEXT NOT NULL CHECK (json_valid(city)),
            invitations INTEGER CHECK (invitations >= 0),           -- how many are to be invited
            language    TEXT,                       -- the language it is held in
            position    INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE day (
            -- One date of a workshop, with one theme.
            id          TEXT PRIMARY KEY,
            workshop_id TEXT NOT NULL REFERENCES workshop (id),
            code        TEXT NOT NULL,
            number      INTEGER NOT NULL CHECK (number >= 1),
            date        TEXT NOT NULL CHECK (date IS date(date)),   -- 2026-12-01
            theme       TEXT NOT NULL CHECK (json_valid(theme)),
            accent      TEXT NOT NULL,              -- the colour that stands for the theme
            UNIQUE (workshop_id, number), UNIQUE (workshop_id, code)
        ) STRICT
        """,
        """
        CREATE TABLE activity (
            -- A line of a day's run sheet, as planned. What became of it is in timing.
            id          TEXT PRIMARY KEY,
            day_id      TEXT NOT NULL REFERENCES day (id),
            code        TEXT NOT NULL,
            position    INTEGER NOT NULL,
            kind        TEXT NOT NULL CHECK (kind IN ('checkin', 'plenary', 'breakout', 'vote', 'questions', 'survey',
                                                      'matching', 'pairing', 'pause', 'closing')),
            title       TEXT NOT NULL CHECK (json_valid(title)),
            start       TEXT NOT NULL,              -- 09:30
            minutes     INTEGER NOT NULL CHECK (minutes >= 1),
            tables      INTEGER NOT NULL CHECK (tables >= 0),       -- 0: held in one circle
            UNIQUE (day_id, code)
        ) STRICT
        """,
        """
        CREATE TABLE prompt (
            -- A question put to the tables of an activity.
            id          TEXT PRIMARY KEY,
            activity_id TEXT NOT NULL REFERENCES activity (id),
            code        TEXT NOT NULL,
            position    INTEGER NOT NULL,
            title       TEXT NOT NULL CHECK (json_valid(title)),    -- a few words
            text        TEXT NOT NULL CHECK (json_valid(text)),     -- the question
            kind        TEXT NOT NULL,              -- what a line that answers it is, unless said otherwise
            UNIQUE (activity_id, code)
        ) STRICT
        """,
    ]

    /// What happens.
    static let records = [
        """
        CREATE TABLE stakeholder (
            -- A person in the directory.
            id           TEXT PRIMARY KEY,
            name         TEXT NOT NULL CHECK (name <> ''),          -- as the person writes it
            aliases      TEXT NOT NULL CHECK (json_valid(aliases)), -- other spellings
            organisation TEXT NOT NULL,
            category     TEXT NOT NULL,             -- a category's code, or what the roster said
            city         TEXT NOT NULL,
            phone        TEXT NOT NULL,
            email        TEXT NOT NULL,
            languages    TEXT NOT NULL CHECK (json_valid(languages)), -- ["ar", "fr"]
            consent      INTEGER CHECK (consent IN (0, 1))          -- to being listed; NULL when nobody asked
        ) STRICT
        """,
        """
        CREATE TABLE invitation (
            workshop_id    TEXT NOT NULL REFERENCES workshop (id),
            stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id),
            PRIMARY KEY (workshop_id, stakeholder_id)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE attendance (
            -- A person came on a day.
            day_id         TEXT NOT NULL REFERENCES day (id),
            stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id),
            arrived_at     INTEGER NOT NULL,        -- milliseconds since 1970 UTC
            left_at        INTEGER,                 -- NULL while in the room
            walk_in        INTEGER NOT NULL CHECK (walk_in IN (0, 1)),  -- 1: came without invitation
            checked_in_by  TEXT NOT NULL,
            PRIMARY KEY (day_id, stakeholder_id)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE timing (
            -- What became of an activity's plan. An activity without a row is as planned.
            activity_id    TEXT PRIMARY KEY REFERENCES activity (id),
            extra_minutes  INTEGER NOT NULL,        -- added to its length
            shift_minutes  INTEGER NOT NULL,        -- added to its start
            started_at     INTEGER,                 -- milliseconds since 1970 UTC
            ended_at       INTEGER CHECK (ended_at >= started_at)
        ) STRICT
        """,
        """
        CREATE TABLE seating (
            -- The tables of an activity.
            activity_id    TEXT PRIMARY KEY REFERENCES activity (id),
            tables         INTEGER NOT NULL CHECK (tables >= 0)
        ) STRICT
        """,
        """
        CREATE TABLE seat (
            -- Who sits at which table.
            activity_id    TEXT NOT NULL REFERENCES seating (activity_id),
            stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id),
            table_number   INTEGER NOT NULL CHECK (table_number >= 1),
            place          INTEGER NOT NULL,        -- order within the table
            PRIMARY KEY (activity_id, stakeholder_id)
        ) STRICT, WITHOUT ROWID
        """,
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
            due          TEXT CHECK (due IS date(due))
        ) STRICT
        """,
        """
        CREATE INDEX contribution_by_prompt ON contribution (activity_id, prompt_id, table_number, position)
        """,
        """
        CREATE INDEX contribution_by_target ON contribution (merged_into) WHERE merged_into IS NOT NULL
        """,
        """
        CREATE TABLE poll (
            -- A vote. Rules and options stand still once it is open.
            id             TEXT PRIMARY KEY,
            activity_id    TEXT NOT NULL REFERENCES activity (id),
            code           TEXT NOT NULL,
            question       TEXT NOT NULL CHECK (json_valid(question)),
            rules          TEXT NOT NULL CHECK (json_valid(rules)), -- method, dots, majority, quorum, base
            state          TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed')),
            opened_at      INTEGER,
            closed_at      INTEGER,
            present        INTEGER CHECK (present >= 0),            -- people in the room when it closed
            UNIQUE (activity_id, code)
        ) STRICT
        """,
        """
        CREATE TABLE poll_option (
            poll_id        TEXT NOT NULL REFERENCES poll (id),
            number         INTEGER NOT NULL CHECK (number >= 1),
            text           TEXT NOT NULL CHECK (json_valid(text)),
            PRIMARY KEY (poll_id, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE poll_option_origin (
            -- The lines that an option was harvested from.
            poll_id         TEXT NOT NULL,
            number          INTEGER NOT NULL,
            place           INTEGER NOT NULL,
            contribution_id TEXT NOT NULL REFERENCES contribution (id),
            PRIMARY KEY (poll_id, number, place),
            FOREIGN KEY (poll_id, number) REFERENCES poll_option (poll_id, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE poll_count (
            -- Votes of one option from one source.
            poll_id        TEXT NOT NULL REFERENCES poll (id),
            number         INTEGER NOT NULL CHECK (number >= 1),    -- the option; a motion's are yes, no, abstain
            source         TEXT NOT NULL CHECK (source IN ('hands', 'wall', 'paper', 'phone')),
            votes          INTEGER NOT NULL CHECK (votes >= 0),
            PRIMARY KEY (poll_id, source, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE poll_turnout (
            -- People who voted through one source, where they were counted.
            poll_id        TEXT NOT NULL REFERENCES poll (id),
            source         TEXT NOT NULL CHECK (source IN ('hands', 'wall', 'paper', 'phone')),
            ballots        INTEGER NOT NULL CHECK (ballots >= 0),
            PRIMARY KEY (poll_id, source)
        ) STRICT, WITHOUT ROWID
        """,
    ]
}
