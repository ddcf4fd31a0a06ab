import Foundation
import GRDB
import Workshop

// Files of earlier versions. Only the journal, drafts and urns are taken over; everything else is made anew from the journal.

extension Ledger {
    /// Takes a file of an earlier version to this one, all of it or nothing.
    /// - Parameter toLook: true for a copy of a file whose tables may be damaged; its journal is enough.
    static func bringUpToDate(_ db: Database, toLook: Bool = false) throws {
        try db.inTransaction(.immediate) {
            // Another process may have been quicker.
            let version = try recognised(db, toLook: toLook)
            guard version < Schema.version else { return .commit }
            try remake(db, from: version)
            return .commit
        }
    }

    private static func remake(_ db: Database, from version: Int) throws {
        let urns = version >= 2 ? try UrnContents(db) : nil
        // A table that a later version laid anew stands behind others that refer to it; in the end all of it must fit.
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        let staysInPlace = version >= Schema.journalForGood
        let (before, now) = (Schema.statements(of: version), Schema.statements())
        // What keeps the journal as it is may be another trigger in a later version; its tables stay.
        let same = Set(before).intersection(now)
        func isKept(_ statement: String) -> Bool {
            let (type, name) = Schema.name(statement)
            return type == "TABLE" && Schema.keptTables.contains(name) && same.contains(statement)
                || staysInPlace && Schema.isTruth(statement) && same.contains(statement)
        }
        let old = before.filter { !isKept($0) }.map(Schema.name)
        try Schema.dropViews(db)
        for (type, name) in old where type != "TABLE" { try db.execute(sql: "DROP \(type) IF EXISTS \(name)") }
        if !staysInPlace { try db.execute(sql: "ALTER TABLE journal RENAME TO old_journal") }
        // Children first: those that came last.
        for (type, name) in old.reversed() where type == "TABLE" && name != "journal" {
            try db.execute(sql: "DROP TABLE IF EXISTS \(name)")
        }
        for statement in now where !isKept(statement) { try db.execute(sql: statement) }
        try Schema.layViews(db)
        if !staysInPlace {
            try JournalRow.readOld(from: "old_journal", db) { row in
                if row.number == 1 { try db.run("INSERT INTO writer VALUES (?, NULL, NULL, 0)", [row.writer]) }
                try row.append(to: db)
            }
            try db.execute(sql: "DROP TABLE old_journal")
        }
        try project(db)
        try urns?.put(db)
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        if let problem = try Schema.differences(in: db).first(where: \.isDangerous) {
            throw LedgerError.damaged(problem.description)
        }
    }

    /// Fills the tables from the journal. What cannot be read or applied is left out; verification names it.
    private static func project(_ db: Database) throws {
        if (try? Causality(db).isLinear) == false, (try? project(db, into: db)) != nil { return }
        var projector = Projector()
        let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY seq")
        while let row = try rows.next() {
            var columns = Columns(row)
            _ = try? projector.follow(try JournalRow(&columns), into: db)
        }
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
