public import Foundation
import GRDB
public import Workshop

/// A copy of a file that was opened and found whole.
public struct BackupCopy: Sendable {
    /// Where it lies.
    public var path: String
    /// What it holds a copy of.
    public var programme: ID<Programme>?
    /// The last entry that it holds.
    public var sequence: Int
    /// The hash of that entry.
    public var head: String?
    /// When it was made.
    public var modified: Date

    /// Looks into a copy: the file itself and no link or folder under its name, its pages, its tables' shape, and the chain
    /// of hashes from its beginning.
    /// - Returns: nil when anything about it is wrong, or it is a newer Halqa's, which nobody here can judge.
    init?(_ path: String) {
        guard let status = System.status(path), status.st_mode & S_IFMT == S_IFREG else { return nil }
        // A copy that was cut in half still has its first page.
        let found = try? Self.opened(path).read { db in
            try Self.check(db)
            return (
                programme: try db.value("SELECT id FROM programme LIMIT 1") as String?,
                sequence: try Ledger.lastSequence(db),
                head: try db.value("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1") as String?
            )
        }
        guard let found, found.sequence > 0 else { return nil }
        self.path = path
        programme = found.programme.flatMap { ID($0) }
        (sequence, head) = (found.sequence, found.head)
        modified = Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9)
    }

    /// Whether a copy is a newer Halqa's: it is none to go back to here, and nothing to put aside either.
    static func isNewer(_ path: String) -> Bool {
        let version = try? opened(path).read { try Ledger.recognised($0) }
        return (version ?? 0) > Schema.version
    }

    private static func opened(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Checks what a copy has to be; much less than `verify`, which makes every table anew.
    /// - Throws: `LedgerError.damaged`, `.notAHalqaFile`, `.newerVersion` and what SQLite says.
    static func check(_ db: Database) throws {
        let version = try Ledger.recognised(db)
        guard version <= Schema.version else {
            throw LedgerError.newerVersion(found: version, known: Schema.version)
        }
        for words: String in try db.map("PRAGMA quick_check(1)", [], { try $0.next() }) where words != "ok" {
            throw LedgerError.damaged(words)
        }
        guard let first = try Ledger.checkChain(db, version: version).first else { return }
        throw LedgerError.damaged(first.words)
    }
}
