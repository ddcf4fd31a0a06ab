import Foundation
import GRDB
import Workshop

// Files of other versions. Only the journal, drafts and urns are taken over; everything else is made anew from the journal.

extension Ledger {
    /// Takes a file of an earlier version to this one, all of it or nothing.
    static func bringUpToDate(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            // Another process may have been quicker.
            let version = try recognised(db)
            guard version < Schema.version else { return .commit }
            try remake(db, from: version)
            return .commit
        }
    }

    private static func remake(_ db: Database, from version: Int) throws {
        let urns = version >= 2 ? try UrnContents(db) : nil
        let old = Schema.statements(of: version).map(Schema.name)
        for (type, name) in old where type != "TABLE" { try db.execute(sql: "DROP \(type) IF EXISTS \(name)") }
        try db.execute(sql: "ALTER TABLE journal RENAME TO old_journal")
        // Children first: those that came last.
        for (type, name) in old.reversed() where type == "TABLE" && !["journal", "draft"].contains(name) {
            try db.execute(sql: "DROP TABLE \(name)")
        }
        for statement in Schema.statements() where Schema.name(statement) != ("TABLE", "draft") {
            try db.execute(sql: statement)
        }
        var numbers: [String: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM old_journal ORDER BY seq")
        while let row = try rows.next() {
            var columns = Columns(row)
            let row = try JournalRow(old: &columns) { device in
                numbers[device, default: 0] += 1
                return numbers[device] ?? 1
            }
            if row.number == 1 { try db.run("INSERT INTO writer VALUES (?, NULL, NULL, 0)", [row.writer]) }
            try row.append(to: db)
        }
        try db.execute(sql: "DROP TABLE old_journal")
        try project(db)
        try urns?.put(db)
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        if let problem = try Schema.differences(in: db).first(where: \.isDangerous) {
            throw LedgerError.damaged(problem.description)
        }
    }

    /// Fills the tables from the journal. What cannot be read or applied is left out; verification names it.
    private static func project(_ db: Database) throws {
        var projector = Projector()
        let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY seq")
        while let row = try rows.next() {
            var columns = Columns(row)
            _ = try? projector.follow(try JournalRow(&columns), into: db)
        }
    }

    /// What this Halqa understands of a newer one's file, in tables of its own in memory. The file stays as it is: nothing
    /// but its journal, its writers and its drafts is looked at, and nothing in it is obeyed.
    static func digest(ofNewer file: Database, into copy: Database) throws {
        try copy.inTransaction {
            for statement in Schema.statements() { try copy.execute(sql: statement) }
            try copy.execute(
                sql: """
                    PRAGMA application_id = \(Schema.applicationID);
                    PRAGMA user_version = \(Schema.version);
                    PRAGMA defer_foreign_keys = ON;
                    """)
            try file.inTransaction(.deferred) {
                for (table, columns) in [
                    ("writer", "id, key, branch_of, after"), ("journal", JournalRow.columns),
                    ("draft", "operator, slot, text, saved_at"),
                ] {
                    let order = table == "journal" ? "seq" : "rowid"
                    guard
                        try file.value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [table]) == 1
                    else {
                        if table == "draft" { continue }
                        throw LedgerError.damaged("table \(table) is missing or altered")
                    }
                    let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
                    let sorted = table == "journal" ? " ORDER BY \(order)" : ""
                    let rows = try Row.fetchCursor(file, sql: "SELECT \(columns) FROM \(table)\(sorted)")
                    while let row = try rows.next() {
                        try copy.run(
                            "INSERT INTO \(table) (\(columns)) VALUES (\(marks))",
                            StatementArguments(row.databaseValues.map { $0 }))
                    }
                }
                return .commit
            }
            try project(copy)
            return .commit
        }
    }
}

/// Fills tables from the rows of a journal, one after the other.
struct Projector {
    /// How many rows a newer Halqa wrote.
    private(set) var unknown = 0

    /// Applies one row: all of it or nothing, as when it was recorded.
    /// - Returns: the entry; nil for one that builds on what is not understood.
    @discardableResult
    mutating func follow(_ row: JournalRow, into db: Database) throws -> JournalEntry? {
        let entry = try JournalEntry(row)
        if case .unknown(let change) = entry.change {
            unknown += 1
            if let record = change.record { try RecordHead(entry: row.id, isKnown: false).put(for: record, db) }
            return entry
        }
        let record = entry.change.content?.key
        do {
            try db.inSavepoint {
                let change = try entry.change.completed(at: entry.at, by: entry.operatorName, db)
                try change.apply(db)
                if let record { try RecordHead(entry: row.id, isKnown: true).put(for: record, db) }
                return .commit
            }
        } catch let refusal as Refusal where unknown > 0 {
            // What it stands on may be what is not understood.
            _ = refusal
            unknown += 1
            if let record { try RecordHead(entry: row.id, isKnown: false).put(for: record, db) }
            return nil
        }
        return entry
    }
}

extension Change {
    /// Says who said what became of a line and when, where an entry of before version 3 leaves that to its row.
    /// - Parameters:
    ///   - instant: the entry's time.
    ///   - operatorName: the entry's operator.
    func completed(at instant: Instant, by operatorName: PlainText, _ db: Database) throws -> Change {
        guard case .contribution(let revision) = self,
            [revision.before, revision.after].contains(where: { $0?.settlement != nil && $0?.settlement?.at == nil })
        else { return self }
        let current = try (revision.after ?? revision.before)?.stored(db)
        var (before, after) = (revision.before, revision.after)
        if before?.settlement?.at == nil, before?.outcome == current?.outcome {
            before?.settlement = current?.settlement
        }
        if let outcome = after?.outcome, after?.settlement?.at == nil {
            after?.settlement =
                outcome == before?.outcome
                ? before?.settlement : Contribution.Settlement(outcome, at: instant, by: operatorName)
        }
        return .contribution(Revision(from: before, to: after))
    }
}

/// What lies in the urns of a file while its tables are made anew. It is kept in memory: nothing of it may come to lie on a
/// disk anywhere else.
private struct UrnContents {
    private static let tables = [("urn", 3), ("urn_code", 2), ("urn_receipt", 2), ("urn_emptied", 1)]
    private var rows: [(table: String, cells: [String])] = []

    init(_ db: Database) throws {
        for (table, columns) in Self.tables {
            rows += try db.map("SELECT * FROM \(table)") { cells in
                (table, try (0..<columns).map { _ in try cells.next() as String })
            }.sorted { $0.1.lexicographicallyPrecedes($1.1) }
        }
    }

    func put(_ db: Database) throws {
        for (table, cells) in rows {
            let marks = cells.map { _ in "?" }.joined(separator: ", ")
            try db.run("INSERT INTO \(table) VALUES (\(marks))", StatementArguments(cells))
        }
    }
}
