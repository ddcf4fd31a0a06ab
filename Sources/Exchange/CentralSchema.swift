/// What a server is prepared with: tables that are only ever added to, and three kinds of roles.
///
/// A venue's role reads and adds rows of the programmes that it is permitted, an office's role reads, and one that erases may put in a
/// row's place what a venue says is left of it since somebody was forgotten. What only PostgreSQL has stands here and in no statement that
/// venues run.
enum CentralSchema {
    /// The version of the tables.
    static let version = 1

    /// What a role may do.
    enum Kind: String, CaseIterable {
        case venue = "halqa_venue"
        case office = "halqa_office"
        case eraser = "halqa_eraser"
    }

    /// The partitions that share the programmes among them.
    private static let partitions = 16

    /// Makes what is not there, in one transaction; repeated it changes nothing.
    static var statements: [String] { tables + walls }

    private static let tables =
        [
            "CREATE SCHEMA IF NOT EXISTS halqa",
            """
            CREATE TABLE IF NOT EXISTS halqa.central (
                version integer NOT NULL,
                single  boolean PRIMARY KEY DEFAULT true CHECK (single)
            )
            """,
            "INSERT INTO halqa.central (version) VALUES (\(version)) ON CONFLICT DO NOTHING",
            """
            CREATE TABLE IF NOT EXISTS halqa.permit (
                role      text NOT NULL,
                programme text NOT NULL,
                PRIMARY KEY (role, programme)
            )
            """,
            "COMMENT ON TABLE halqa.permit IS 'Which role may read and add rows of which programme.'",
            """
            CREATE TABLE IF NOT EXISTS halqa.writer (
                programme text   NOT NULL,
                id        text   NOT NULL,
                key       text,
                branch_of text,
                after     bigint NOT NULL CHECK (after >= 0),
                PRIMARY KEY (programme, id)
            )
            """,
            "COMMENT ON TABLE halqa.writer IS 'Who wrote rows: the public key in hexadecimal digits; NULL for one that does not sign.'",
            """
            CREATE TABLE IF NOT EXISTS halqa.journal (
                programme text   NOT NULL,
                writer    text   NOT NULL,
                n         bigint NOT NULL CHECK (n >= 1),
                id        text   NOT NULL,
                clock     bigint NOT NULL CHECK (clock >= 1),
                at        bigint NOT NULL,
                device    text   NOT NULL,
                operator  text   NOT NULL,
                batch     text   NOT NULL,
                kind      text   NOT NULL,
                payload   text   CHECK (octet_length(payload) <= 33554432),
                digest    text   NOT NULL CHECK (length(digest) = 64),
                undoes    text,
                parents   text,
                heads     text,
                hash      text   NOT NULL CHECK (length(hash) = 64),
                signature text   CHECK (length(signature) = 128),
                PRIMARY KEY (programme, writer, n)
            ) PARTITION BY HASH (programme)
            """,
            "COMMENT ON TABLE halqa.journal IS 'Rows of programmes as laptops wrote them; hash and signature say whether one was altered.'",
            "CREATE INDEX IF NOT EXISTS journal_by_id ON halqa.journal (programme, id)",
        ]
        + (0..<partitions).map {
            """
            CREATE TABLE IF NOT EXISTS halqa.journal_\($0) PARTITION OF halqa.journal
                FOR VALUES WITH (MODULUS \(partitions), REMAINDER \($0))
            """
        } + [
            """
            CREATE TABLE IF NOT EXISTS halqa.laptop (
                programme text NOT NULL,
                device    text NOT NULL,
                name      text NOT NULL,
                PRIMARY KEY (programme, device, name)
            )
            """,
            """
            CREATE TABLE IF NOT EXISTS halqa.erasure (
                programme text   NOT NULL,
                entry     text   NOT NULL,
                standing  text   NOT NULL CHECK (length(standing) = 64),
                clock     bigint NOT NULL,
                payload   text,
                operator  text,
                PRIMARY KEY (programme, entry, standing)
            )
            """,
            "COMMENT ON TABLE halqa.erasure IS 'What is left of a row since somebody was forgotten; the highest clock holds, of one clock the greater standing.'",
        ]

    private static let data = ["journal", "writer", "laptop", "erasure"]

    /// Who may do what. Policies are made anew each time: there is no other way to say that they are these.
    private static let walls =
        [
            "REVOKE ALL ON SCHEMA halqa FROM PUBLIC",
            "GRANT USAGE ON SCHEMA halqa TO halqa_venue, halqa_office, halqa_eraser",
            "GRANT SELECT ON halqa.central, halqa.permit TO halqa_venue, halqa_office, halqa_eraser",
            "GRANT SELECT, UPDATE (payload, operator) ON halqa.journal, halqa.erasure TO halqa_eraser",
        ]
        + data.flatMap { table in
            [
                "GRANT SELECT, INSERT ON halqa.\(table) TO halqa_venue",
                "GRANT SELECT ON halqa.\(table) TO halqa_office",
                "ALTER TABLE halqa.\(table) ENABLE ROW LEVEL SECURITY",
                "ALTER TABLE halqa.\(table) FORCE ROW LEVEL SECURITY",
            ]
                + policy("venue_reads", on: table, "FOR SELECT TO halqa_venue USING (\(permitted))")
                + policy("venue_adds", on: table, "FOR INSERT TO halqa_venue WITH CHECK (\(permitted))")
                + policy("office_reads", on: table, "FOR SELECT TO halqa_office USING (true)")
        }
        + policy("eraser_reads", on: "journal", "FOR SELECT TO halqa_eraser USING (true)")
        + policy("eraser_reads", on: "erasure", "FOR SELECT TO halqa_eraser USING (true)")
        + policy(
            "eraser_erases", on: "journal",
            """
            FOR UPDATE TO halqa_eraser
            USING ((programme, id) IN (SELECT e.programme, e.entry FROM halqa.erasure e))
            WITH CHECK ((programme, id, payload, operator) IN
                (SELECT e.programme, e.entry, e.payload, e.operator FROM halqa.erasure e))
            """)
        + policy(
            "eraser_erases", on: "erasure",
            "FOR UPDATE TO halqa_eraser USING (true) WITH CHECK (payload IS NULL AND operator IS NULL)")

    private static let permitted =
        "programme IN (SELECT p.programme FROM halqa.permit p WHERE p.role = current_user)"

    private static func policy(_ name: String, on table: String, _ rule: String) -> [String] {
        ["DROP POLICY IF EXISTS \(name) ON halqa.\(table)", "CREATE POLICY \(name) ON halqa.\(table) \(rule)"]
    }
}
