/// Version 2: single ballots and their codes, two counters, costs, and the urns of secret polls.
extension Schema {
    static let toVersion2 = Step(
        replaced: [
            ("TABLE", "poll_option_origin"), ("TABLE", "poll_option"), ("TABLE", "poll_count"),
        ],
        made: [
            """
            CREATE TABLE poll_option (
                poll_id        TEXT NOT NULL REFERENCES poll (id),
                number         INTEGER NOT NULL CHECK (number >= 1),
                text           TEXT NOT NULL CHECK (json_valid(text)),
                cost           INTEGER CHECK (cost >= 0),               -- in the currency's whole units
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
                -- Votes of one option from one source, as one person counted them.
                poll_id        TEXT NOT NULL REFERENCES poll (id),
                number         INTEGER NOT NULL CHECK (number >= 1),    -- the option; a motion's are yes, no, abstain
                source         TEXT NOT NULL CHECK (source IN ('hands', 'wall', 'paper', 'phone')),
                counter        INTEGER NOT NULL CHECK (counter >= 1),   -- 2 for the second of two people who count
                votes          INTEGER NOT NULL CHECK (votes >= 0),
                uncounted      TEXT CHECK (uncounted IN ('majority', 'undocumented')),  -- instead of a number
                PRIMARY KEY (poll_id, source, number, counter)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE ballot (
                -- One voter's answer in a poll that is not secret, as it was keyed.
                id             TEXT PRIMARY KEY,
                poll_id        TEXT NOT NULL REFERENCES poll (id),
                source         TEXT NOT NULL CHECK (source IN ('hands', 'wall', 'paper', 'phone')),
                answer         TEXT NOT NULL CHECK (answer <> ''),      -- 3142: the options in order of preference …
                number         INTEGER NOT NULL CHECK (number >= 1),    -- place in the order of keying
                voter_id       TEXT REFERENCES stakeholder (id),        -- NULL when nobody is named
                category       TEXT,                    -- the voter's; NULL when it is not known
                code           TEXT,                    -- on the paper
                UNIQUE (poll_id, voter_id), UNIQUE (poll_id, code)
            ) STRICT
            """,
            """
            CREATE INDEX ballot_by_source ON ballot (poll_id, source, number)
            """,
            """
            CREATE INDEX ballot_by_voter ON ballot (voter_id) WHERE voter_id IS NOT NULL
            """,
            """
            CREATE TABLE ballot_issue (
                -- Paper ballots that were made at one time.
                id             TEXT PRIMARY KEY,
                poll_id        TEXT NOT NULL REFERENCES poll (id)
            ) STRICT
            """,
            """
            CREATE TABLE ballot_code (
                -- The code on each paper. Nothing says who was given which.
                poll_id        TEXT NOT NULL REFERENCES poll (id),
                code           TEXT NOT NULL CHECK (length(code) = 6),
                issue_id       TEXT NOT NULL REFERENCES ballot_issue (id),
                PRIMARY KEY (poll_id, code)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE INDEX ballot_code_by_issue ON ballot_code (issue_id, code)
            """,
            """
            CREATE TABLE sealed_poll (
                -- A secret poll whose urn was emptied.
                poll_id        TEXT PRIMARY KEY REFERENCES poll (id),
                receipts       TEXT NOT NULL CHECK (json_valid(receipts)),  -- what voters were given, sorted
                codes          TEXT NOT NULL CHECK (json_valid(codes)),     -- those that were spent, sorted
                hash           TEXT NOT NULL CHECK (length(hash) = 64)      -- SHA-256 over the ballots, sorted by key
            ) STRICT
            """,
            """
            CREATE TABLE sealed_ballot (
                -- What came out of the urn.
                poll_id        TEXT NOT NULL REFERENCES sealed_poll (poll_id),
                key            TEXT NOT NULL,           -- 128 random bits
                answer         TEXT NOT NULL CHECK (answer <> ''),
                PRIMARY KEY (poll_id, key)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE urn (
                -- The ballots of secret polls that are open. They are not in the journal before the poll closes, and
                -- nothing says who cast them, when, in what order or with which code.
                poll_id        TEXT NOT NULL REFERENCES poll (id),
                key            TEXT NOT NULL CHECK (length(key) = 36),      -- 128 random bits
                answer         TEXT NOT NULL CHECK (answer <> ''),
                PRIMARY KEY (poll_id, key)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE urn_code (
                -- The codes with which ballots were put into an urn.
                poll_id        TEXT NOT NULL,
                code           TEXT NOT NULL,
                PRIMARY KEY (poll_id, code),
                FOREIGN KEY (poll_id, code) REFERENCES ballot_code (poll_id, code)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE urn_receipt (
                -- What the voters were given: short codes of a ballot and a number that was thrown away.
                poll_id        TEXT NOT NULL REFERENCES poll (id),
                receipt        TEXT NOT NULL,
                PRIMARY KEY (poll_id, receipt)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE urn_emptied (
                -- Polls whose urn was emptied while the file has not been rewritten yet. Whoever opens it next does it.
                poll_id        TEXT PRIMARY KEY REFERENCES poll (id)
            ) STRICT, WITHOUT ROWID
            """,
        ])
}
