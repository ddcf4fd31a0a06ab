import Foundation
import Ledger

/// A server that keeps what laptops wrote: a post office. It can hold rows back; it cannot alter one unnoticed.
public final class Central {
    /// What the role that is connected may do.
    struct Powers {
        var adds: Bool
        var erases: Bool
        /// What it may and should not: it could alter or remove rows.
        var tooMuch: [String]
    }

    /// A chain of rows as the server has it.
    struct Chain {
        var writer: CarriedWriter
        /// How many rows there are, the number of the last, and its hash.
        var (rows, last, hash): (Int, Int, String)
        /// Up to which number there is no gap.
        var end: Int
    }

    /// What people call the server.
    public let label: String
    let connection: CentralConnection

    /// Connects to a server.
    /// - Throws: `CentralProblem`: why there is no connection.
    public init(_ address: CentralAddress) throws(CentralProblem) {
        label = address.label
        connection = try CentralConnection(address)
    }

    /// Who is connected.
    public var role: String { connection.role }
    /// Whether nobody on the way can read along.
    public var isEncrypted: Bool { connection.isEncrypted }

    // MARK: - Preparing

    /// The roles that somebody wants to have, and what for.
    public struct Roles: Sendable {
        /// Those of venues: they read and add rows of the programme.
        public var venues: [String] = []
        /// Those of offices: they read.
        public var offices: [String] = []
        /// Those that may erase what is left of rows since somebody was forgotten.
        public var erasers: [String] = []

        /// Nobody.
        public init() {}
    }

    /// Makes the tables, the walls between them and the roles, all of it or nothing; repeated it changes nothing.
    /// - Parameter programme: what venues may add to; nil for nothing yet.
    /// - Returns: the roles that were not there and are now; nobody can log in with them before they have a password or a certificate.
    /// - Throws: `CentralProblem`: `mayNot` where the role may not make tables and roles.
    public func prepare(_ roles: Roles, for programme: String?) throws(CentralProblem) -> [String] {
        try connection.run("BEGIN")
        var made: [String] = []
        for kind in CentralSchema.Kind.allCases where try !isRole(kind.rawValue) {
            try connection.run("CREATE ROLE \(kind.rawValue) NOLOGIN")
        }
        let found = try connection.run("SELECT to_regclass('halqa.central') IS NOT NULL").rows
        if found.first?.first == "t" { try checkVersion() }
        for statement in CentralSchema.statements { try connection.run(statement) }
        for (kind, names) in [
            (CentralSchema.Kind.venue, roles.venues), (.office, roles.offices), (.eraser, roles.erasers),
        ] {
            for name in names {
                let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
                if try !isRole(name) {
                    try connection.run("CREATE ROLE \(quoted) LOGIN")
                    made.append(name)
                }
                try connection.run("GRANT \(kind.rawValue) TO \(quoted)")
            }
        }
        if let programme {
            for name in roles.venues {
                try connection.run(
                    "INSERT INTO halqa.permit (role, programme) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    [name, programme])
            }
        }
        try connection.run("COMMIT")
        return made
    }

    private func isRole(_ name: String) throws(CentralProblem) -> Bool {
        try !connection.run("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]).rows.isEmpty
    }

    /// Refuses a server that was not prepared, or by a newer Halqa.
    /// - Throws: `notPrepared`, `newer`; what the server says.
    public func checkVersion() throws(CentralProblem) {
        let rows = try connection.run("SELECT version FROM halqa.central").rows
        guard let version = rows.first?.first?.flatMap({ Int($0) }) else { throw .notPrepared }
        if version > CentralSchema.version { throw .newer(found: version, known: CentralSchema.version) }
    }

    // MARK: - Looking

    /// What a role sees of a server.
    public struct Status: Sendable {
        /// What it may do: `venue`, `office`, `eraser`.
        public var kinds: [String]
        /// What it may and should not.
        public var tooMuch: [String]
        /// How many programmes it sees.
        public var programmes: Int
        /// How many rows it sees.
        public var rows: Int
    }

    /// Looks at the server.
    /// - Throws: `notPrepared`, `newer`; what the server says.
    public func status() throws(CentralProblem) -> Status {
        try checkVersion()
        var kinds: [String] = []
        for kind in CentralSchema.Kind.allCases {
            let rows = try connection.run("SELECT pg_has_role(current_user, $1, 'MEMBER')", [kind.rawValue]).rows
            if rows.first?.first == "t" { kinds.append(String(kind.rawValue.dropFirst("halqa_".count))) }
        }
        let tooMuch = try powers(for: "").tooMuch
        let rows = try connection.run("SELECT count(DISTINCT programme), count(*) FROM halqa.journal").rows
        let counts = (rows.first ?? []).map { $0.flatMap { Int($0) } ?? 0 }
        return Status(kinds: kinds, tooMuch: tooMuch, programmes: counts.first ?? 0, rows: counts.last ?? 0)
    }

    /// What the role may do with the rows of a programme.
    func powers(for programme: String) throws(CentralProblem) -> Powers {
        let rows =
            try connection.run(
                """
                SELECT r.rolsuper, r.rolbypassrls, pg_has_role(current_user, c.relowner, 'MEMBER'),
                       has_table_privilege('halqa.journal', 'DELETE'), has_table_privilege('halqa.journal', 'TRUNCATE'),
                       has_column_privilege('halqa.journal', 'hash', 'UPDATE'),
                       has_column_privilege('halqa.journal', 'payload', 'UPDATE'),
                       has_table_privilege('halqa.journal', 'INSERT'),
                       EXISTS (SELECT 1 FROM halqa.permit p WHERE p.role = current_user AND p.programme = $1)
                FROM pg_roles r, pg_class c WHERE r.rolname = current_user AND c.oid = 'halqa.journal'::regclass
                """, [programme]
            ).rows.first ?? []
        let may = rows.map { $0 == "t" }
        guard may.count == 9 else { throw .notPrepared }
        let names = ["superuser", "BYPASSRLS", "owner", "DELETE", "TRUNCATE", "UPDATE"]
        return Powers(
            adds: may[7] && (may[8] || may[0] || may[1]), erases: may[6],
            tooMuch: zip(names, may).filter(\.1).map(\.0))
    }

    /// The chains of a programme, and what people call its laptops.
    func chains(of programme: String) throws(CentralProblem) -> [String: Chain] {
        let rows = try connection.run(
            """
            SELECT w.id, w.key, w.branch_of, w.after, coalesce(g.rows, 0), coalesce(g.last, w.after), j.hash
            FROM halqa.writer w
            LEFT JOIN (SELECT writer, count(*) AS rows, max(n) AS last FROM halqa.journal WHERE programme = $1
                       GROUP BY writer) g ON g.writer = w.id
            LEFT JOIN halqa.journal j ON j.programme = $1 AND j.writer = w.id AND j.n = g.last
            WHERE w.programme = $1
            """, [programme]
        ).rows
        var chains: [String: Chain] = [:]
        for row in rows {
            guard row.count == 7, let id = row[0], let after = row[3].flatMap({ Int($0) }), after >= 0,
                let count = row[4].flatMap({ Int($0) }), let last = row[5].flatMap({ Int($0) })
            else { continue }
            var chain = Chain(
                writer: CarriedWriter(id: id, key: row[1], stem: row[2], after: after), rows: count, last: last,
                hash: row[6] ?? "", end: last)
            // Something in between was refused, or has not come yet.
            if count != last - after {
                var end = after
                for (_, number, _) in try hashes(of: [id], in: programme) where number == end + 1 { end = number }
                chain.end = end
            }
            chains[id] = chain
        }
        return chains
    }

    /// Which rows chains have: writer, number and hash, in their order.
    /// - Parameter numbers: those of the first and the last; nil for all.
    func hashes(
        of writers: [String], in programme: String, _ numbers: ClosedRange<Int>? = nil
    ) throws(CentralProblem) -> [(writer: String, number: Int, hash: String)] {
        let numbers = numbers ?? 1...1_000_000_000_000
        return try connection.run(
            """
            SELECT writer, n, hash FROM halqa.journal
            WHERE programme = $1 AND writer = ANY ($2::text[]) AND n >= $3::bigint AND n <= $4::bigint
            ORDER BY writer, n
            """, [programme, Self.list(writers), String(numbers.lowerBound), String(numbers.upperBound)]
        ).rows.compactMap { row in
            guard row.count == 3, let writer = row[0], let number = row[1].flatMap({ Int($0) }), let hash = row[2]
            else { return nil }
            return (writer, number, hash)
        }
    }

    /// Rows that come after what is known of each writer; of each at most so many.
    func rows(after known: [(writer: String, number: Int)], in programme: String, limit: Int) throws(CentralProblem)
        -> [CarriedRow]
    {
        try connection.run(
            """
            SELECT \(Self.columns("r")) FROM unnest($2::text[], $3::bigint[]) AS v (writer, number)
            CROSS JOIN LATERAL (SELECT * FROM halqa.journal j
                WHERE j.programme = $1 AND j.writer = v.writer AND j.n > v.number ORDER BY j.n LIMIT \(limit)) r
            ORDER BY r.writer, r.n
            """, [programme, Self.list(known.map(\.writer)), Self.list(known.map { String($0.number) })]
        ).rows.compactMap { CarriedRow($0) }
    }

    /// Rows of which something was erased, as venues say that they stand since.
    func erased(in programme: String) throws(CentralProblem) -> [CarriedRow] {
        let columns = CarriedRow.names.map { name in
            switch name {
            case "payload", "operator": "e.\"\(name)\""
            default: "j.\"\(name)\""
            }
        }
        return try connection.run(
            """
            SELECT \(columns.joined(separator: ", ")) FROM halqa.erasure e
            JOIN halqa.journal j ON j.programme = e.programme AND j.id = e.entry
            WHERE e.programme = $1 AND e.payload IS NOT NULL
            """, [programme]
        ).rows.compactMap { CarriedRow($0) }
    }

    /// What people call the laptops of a programme, by id.
    func laptops(of programme: String) throws(CentralProblem) -> [String: String] {
        let rows = try connection.run(
            "SELECT device, name FROM halqa.laptop WHERE programme = $1 ORDER BY device, name", [programme]
        ).rows
        return Dictionary(rows.map { ($0[0] ?? "", $0[1] ?? "") }) { first, _ in first }
    }

    // MARK: - Adding

    /// Adds rows that are not there; those that are stay as they are.
    func add(_ rows: [CarriedRow], to programme: String) throws(CentralProblem) {
        let columns = ["programme"] + CarriedRow.names.map { "\"\($0)\"" }
        var values: [String?] = [programme]
        var places: [String] = []
        for row in rows {
            let numbers = row.cells.indices.map { "$\(values.count + 1 + $0)" }
            places.append("($1, " + numbers.joined(separator: ", ") + ")")
            values += row.cells
        }
        try connection.run(
            "INSERT INTO halqa.journal (\(columns.joined(separator: ", "))) VALUES "
                + places.joined(separator: ", ") + " ON CONFLICT DO NOTHING", values)
    }

    /// Adds a writer that is not there.
    func add(_ writer: CarriedWriter, to programme: String) throws(CentralProblem) {
        try connection.run(
            "INSERT INTO halqa.writer (programme, id, key, branch_of, after) VALUES ($1, $2, $3, $4, $5)"
                + " ON CONFLICT DO NOTHING",
            [programme, writer.id, writer.key, writer.stem, String(writer.after)])
    }

    /// Adds the name of a laptop.
    func add(laptop device: String, _ name: String, to programme: String) throws(CentralProblem) {
        try connection.run(
            "INSERT INTO halqa.laptop (programme, device, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [programme, device, name])
    }

    /// Says what is left of a row since somebody was forgotten.
    func add(_ erasure: CarriedErasure, to programme: String) throws(CentralProblem) {
        try connection.run(
            """
            INSERT INTO halqa.erasure (programme, entry, standing, clock, payload, operator)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
            """,
            [
                programme, erasure.row.id, erasure.standing, String(erasure.clock), erasure.row.payload,
                erasure.row.operatorName,
            ])
    }

    /// Which erasures are there: the row and what it comes to.
    func erasures(of programme: String) throws(CentralProblem) -> Set<[String]> {
        let rows = try connection.run(
            "SELECT entry, standing FROM halqa.erasure WHERE programme = $1", [programme]
        ).rows
        return Set(rows.map { $0.compactMap(\.self) })
    }

    /// Rows that still say more than is left of them.
    private static let unerased = """
        halqa.erasure e WHERE e.programme = $1 AND e.payload IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM halqa.erasure f
            WHERE f.programme = e.programme AND f.entry = e.entry AND \(Standing.isLater("f", than: "e")))
        AND j.programme = e.programme AND j.id = e.entry
        AND (j.payload IS DISTINCT FROM e.payload OR j.operator IS DISTINCT FROM e.operator)
        """

    /// How many rows still say more than is left of them.
    func countUnerased(in programme: String) throws(CentralProblem) -> Int {
        let rows = try connection.run("SELECT count(*) FROM halqa.journal j, \(Self.unerased)", [programme]).rows
        return rows.first?.first?.flatMap { Int($0) } ?? 0
    }

    /// Puts what is left of rows in their place, and forgets what an older erasure had left.
    /// - Returns: how many rows have less in them now.
    func erase(in programme: String) throws(CentralProblem) -> Int {
        let touched = try connection.run(
            "UPDATE halqa.journal j SET payload = e.payload, operator = e.operator FROM \(Self.unerased)", [programme]
        ).touched
        try connection.run(
            """
            UPDATE halqa.erasure e SET payload = NULL, operator = NULL
            WHERE e.programme = $1 AND e.payload IS NOT NULL AND EXISTS (
                SELECT 1 FROM halqa.erasure f
                WHERE f.programme = e.programme AND f.entry = e.entry AND \(Standing.isLater("f", than: "e")))
            """, [programme])
        return touched
    }

    // MARK: - Text

    private static func columns(_ table: String) -> String {
        CarriedRow.names.map { "\(table).\"\($0)\"" }.joined(separator: ", ")
    }

    /// A list as the server reads one.
    private static func list(_ texts: [String]) -> String {
        "{"
            + texts.map { "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
            .joined(separator: ",") + "}"
    }
}
