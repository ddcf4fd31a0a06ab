import GRDB
import Storage
public import Workshop

extension Ledger {
    /// Makes the tables anew from the journal, in another file. The file itself is left as it is.
    ///
    /// Drafts, and what lies in open urns, are taken over as far as they can be read: no journal knows them.
    /// - Parameter target: where the new file goes; nothing that is there is replaced.
    /// - Returns: how many entries it holds.
    /// - Throws: `damaged`, naming the entry, when the journal itself is not sound; `newerVersion` for a newer Halqa's file, of
    ///   which a part would be lost; `alreadyExists`; what the disk says.
    public func rebuild(to target: String) throws(LedgerError) -> Int {
        if DatabaseFile.leftover(beside: target) != nil || DatabaseFile.owner(ofCompanion: target) != nil {
            throw .alreadyExists
        }
        let file = try connected()
        try requireNotNewer()
        return try typed {
            let copy = try DatabaseQueue()
            try file.backup(to: copy)
            let (image, count) = try copy.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA query_only = ON")
                var found = Verification(entries: 0, rows: 0, head: nil, problems: [])
                return try DatabaseQueue().writeWithoutTransaction { new in
                    try Self.lay(new)
                    _ = try Self.replay(db, into: new, &found) { _, _ in true }
                    if let problem = found.problems.first { throw LedgerError.damaged(problem.words) }
                    try new.inTransaction {
                        // A branch may come before its stem.
                        try new.execute(sql: "PRAGMA defer_foreign_keys = ON")
                        for table in ["writer", "journal"] { try Self.take(table, from: db, into: new) }
                        return .commit
                    }
                    for table in Schema.otherTables {
                        try? new.inTransaction {
                            try Self.take(table, from: db, into: new)
                            return .commit
                        }
                    }
                    return (try new.image(), found.entries)
                }
            }
            do { try StagedFile(image, for: target).put(replacing: false) } catch let problem as StagedFile.Problem {
                throw LedgerError.putting(at: target, problem)
            }
            return count
        }
    }

    /// Takes a table's rows over as they are.
    static func take(_ table: String, from db: Database, into new: Database) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) ORDER BY 1")
        while let row = try rows.next() {
            let values = row.databaseValues
            let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
            try new.execute(sql: "INSERT INTO \(table) VALUES (\(marks))", arguments: StatementArguments(values))
        }
    }
}
