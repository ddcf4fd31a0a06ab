import Foundation
import GRDB
import Storage
public import Workshop

extension Ledger {
    /// Everything that the file holds, read in one transaction.
    /// - Throws: `newerVersion` for a newer Halqa's file, of which a part would be lost; `busy`; `damaged`.
    public func package() throws(LedgerError) -> (package: DataPackage, openUrns: Int) {
        _ = try connected()
        try requireNotNewer()
        return try read { db in
            let programme = try Programme.all(db).first
            let names = Schema.truthTables.reversed() + Schema.projectionTables + Schema.keptTables
            return (
                DataPackage(
                    version: Schema.version, title: programme?.title.text(in: "en", fallback: []).string ?? "",
                    tables: try names.map { try FileTable($0, db) }),
                try db.value("SELECT count(DISTINCT poll_id) FROM urn") ?? 0
            )
        }
    }

    /// What people look at in a spreadsheet: the tables of facts, and the views that show them in words. Journal and drafts are not
    /// among them.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func tablesToLookAt() throws(LedgerError) -> [FileTable] {
        try read { db in
            let facts = Schema.projectionTables.filter { $0 != "record_head" }
            return try (Schema.views.map { Schema.name($0).name } + facts).map { try FileTable($0, db) }
        }
    }
}

extension DataPackage {
    /// A file that holds what a package says, in memory; `put` makes it one on the disk.
    public struct Rebuilt: Sendable {
        /// How many entries its journal has.
        public var entries: Int
        fileprivate var image: Data

        /// Puts it into its place, whole and durably.
        /// - Parameter path: where the file goes; nothing that is there is replaced.
        /// - Throws: `alreadyExists`; `networkFileSystem`; what the disk says.
        public func put(at path: String) throws(LedgerError) {
            try Ledger.refuseNetworkFileSystem(path)
            if DatabaseFile.leftover(beside: path) != nil || DatabaseFile.owner(ofCompanion: path) != nil {
                throw .alreadyExists
            }
            do { try StagedFile(image, for: path).put(replacing: false) } catch {
                throw .putting(at: path, error)
            }
        }
    }

    /// Makes a file of the package: the journal as it is, entry by entry with its hashes, and the tables anew from it.
    ///
    /// Who changes a table and not the journal would be overruled by it in silence; so the two are held against each other.
    /// - Throws: `PackageProblem`: `notAPackage` where there is no journal in it; `unfitRow`; `brokenJournal`; `altered`; `file`.
    public func rebuilt() throws(PackageProblem) -> Rebuilt {
        do { return try remade() } catch let problem as PackageProblem { throw problem } catch {
            throw .file(LedgerError(error))
        }
    }

    private func remade() throws -> Rebuilt {
        guard let journal = tables.first(where: { $0.name == "journal" }), !journal.rows.isEmpty else {
            throw PackageProblem.notAPackage
        }
        let known = Set(Schema.truthTables + Schema.projectionTables + Schema.keptTables)
        guard tables.allSatisfy({ known.contains($0.name) }), Set(tables.map(\.name)).count == tables.count else {
            throw PackageProblem.notAPackage
        }
        return try DatabaseQueue().writeWithoutTransaction { new in
            try Ledger.lay(new)
            try new.execute(sql: "PRAGMA foreign_keys = ON")
            // What stands in the package is laid down as it is, and then asked like a file.
            let (found, differences) = try DatabaseQueue().writeWithoutTransaction { old in
                try Ledger.lay(old)
                try old.execute(sql: "PRAGMA foreign_keys = OFF")
                try old.inTransaction {
                    for table in tables {
                        do { try table.put(into: old) } catch is DatabaseError {
                            throw PackageProblem.unfitRow(table.name)
                        }
                    }
                    return .commit
                }
                var found = Verification(entries: 0, rows: 0, head: nil, problems: [])
                _ = try Ledger.replay(old, into: new, &found) { _, _ in true }
                if let problem = found.problems.first { throw PackageProblem.brokenJournal(problem) }
                var differences = found
                if version == Schema.version {
                    for table in Schema.projectionTables { try Ledger.compare(table, old, new, &differences) }
                }
                try new.inTransaction {
                    // A branch may come before its stem.
                    try new.execute(sql: "PRAGMA defer_foreign_keys = ON")
                    for table in ["writer", "journal"] + Schema.keptTables {
                        try Ledger.take(table, from: old, into: new)
                    }
                    return .commit
                }
                return (found, differences)
            }
            if case .table(let name, let extra, let missing)? = differences.problems.first {
                throw PackageProblem.altered(name, extra: extra, missing: missing)
            }
            return Rebuilt(entries: found.entries, image: try new.image())
        }
    }
}
