import GRDB
import Workshop

/// A connection, and the file it was made to.
struct Connection {
    var queue: DatabaseQueue
    var identity: FileIdentity
    /// How often its tables' shape had been changed when it was looked at last; nil before that.
    var shape: Int?
    /// The file itself, where the queue reads a copy in memory. Nothing that is written to the copy would last, so nothing is.
    var original: Original?

    /// Whether the queue reads a copy in memory: of a file of an earlier version that cannot be written to, or is only looked
    /// at; or of a newer Halqa's.
    var isCopy: Bool { original != nil }

    /// The version of a newer Halqa's file, of which the copy holds what is understood; nil for any other.
    var newer: Int? { original.flatMap { $0.version > Schema.version ? $0.version : nil } }

    /// Whether what is read is what the file says: a copy takes over what has come.
    /// - Returns: false where it has to be made anew.
    func isUpToDate() throws -> Bool {
        guard let original else { return true }
        let version = try original.dataVersion()
        if version == original.taken { return true }
        guard newer != nil, try queue.writeWithoutTransaction(original.takeOver) else { return false }
        original.taken = version
        return true
    }
}

/// A file that is read through a copy of it in memory.
final class Original {
    /// The connection to the file, which nothing is written through.
    let queue: DatabaseQueue
    /// The file's version.
    let version: Int
    /// What `dataVersion` was when the copy was made, or took over what had come.
    var taken = 0
    private var projector = Projector()

    init(_ queue: DatabaseQueue, version: Int) throws {
        self.queue = queue
        self.version = version
        taken = try dataVersion()
    }

    /// A number that changes when somebody writes to the file.
    func dataVersion() throws -> Int { try queue.read { try $0.value("PRAGMA data_version") ?? 0 } }

    /// Takes over what this Halqa understands of a newer one's file, into tables of its own: all of it, or what has come since.
    /// The file stays as it is: nothing but its journal, its writers and its drafts is looked at, and nothing in it is obeyed.
    /// - Returns: false when what was taken over is not there any more.
    func takeOver(into copy: Database) throws -> Bool {
        var follows = true
        try copy.inTransaction {
            // A branch may come before its stem.
            try copy.execute(sql: "PRAGMA defer_foreign_keys = ON")
            try queue.read { file in
                let last = try copy.first("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", []) {
                    (sequence: try $0.next() as Int, hash: try $0.next() as String)
                }
                let isThere: String? = try file.value("SELECT hash FROM journal WHERE seq = ?", [last?.sequence])
                follows = try file.value("PRAGMA user_version") == version && isThere == last?.hash
                guard follows else { return }
                try Self.take("writer", "id, key, branch_of, after", from: file, into: copy)
                try copy.execute(sql: "DELETE FROM draft")
                try? Self.take("draft", "operator, slot, text, saved_at", from: file, into: copy)
                let rows = try Row.fetchCursor(
                    file, sql: "SELECT \(JournalRow.columns) FROM journal WHERE seq > ? ORDER BY seq",
                    arguments: [last?.sequence ?? 0])
                while let row = try rows.next() {
                    var columns = Columns(row)
                    let row = try JournalRow(&columns)
                    try row.append(to: copy)
                    // What cannot be applied is left out, as when an older file's tables are made anew.
                    _ = try? projector.follow(row, into: copy)
                }
                if (try? Causality(copy).isLinear) == false { try Ledger.projectAnew(copy) }
            }
            return .commit
        }
        return follows
    }

    private static func take(_ table: String, _ columns: String, from file: Database, into copy: Database) throws {
        let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
        let rows = try Row.fetchCursor(file, sql: "SELECT \(columns) FROM \(table)")
        while let row = try rows.next() {
            try copy.run(
                "INSERT OR IGNORE INTO \(table) (\(columns)) VALUES (\(marks))",
                StatementArguments(row.databaseValues))
        }
    }
}
