/// Version 5: a plan that can be amended, organisations that people refer to, and what quotas, second rounds and consent scales ask of polls.
extension Schema {
    static let toVersion5 = Step(
        replaced: replacedPlan + replacedPeople, made: amendedPlan + organisedPeople + polls)

    private static let polls = [
        """
        CREATE TABLE poll_option_tag (
            -- What options carry that quotas on winners ask for.
            poll_id        TEXT NOT NULL,
            number         INTEGER NOT NULL,
            place          INTEGER NOT NULL,
            tag            TEXT NOT NULL CHECK (tag <> ''),
            PRIMARY KEY (poll_id, number, place),
            FOREIGN KEY (poll_id, number) REFERENCES poll_option (poll_id, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE poll_reservation (
            -- What those said who have reservations about a proposal.
            poll_id        TEXT NOT NULL REFERENCES poll (id),
            place          INTEGER NOT NULL,
            text           TEXT NOT NULL CHECK (text <> ''),
            PRIMARY KEY (poll_id, place)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE second_round (
            -- Polls in which the first of another poll meet.
            poll_id        TEXT PRIMARY KEY REFERENCES poll (id),
            follows        TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
    ]
}
