import Foundation
import GRDB
import Workshop

/// One Halqa file: the journal, its projection and the drafts, in SQLite.
///
/// Several processes may have one file open. Every write is one short transaction; every read is short. A ledger
/// belongs to the thread that opened it.
public final class Ledger {
    /// The file's path, as it was given.
    public let path: String
    /// How long a write waits for other processes, in seconds.
    public var patience: Double { didSet { settlePatience() } }
    let device: ID<Device>
    let world: World
    private var connection: Connection?

    init(path: String, device: ID<Device>, world: World, patience: Double, connection: Connection?) {
        self.path = path
        self.device = device
        self.world = world
        self.patience = patience
        self.connection = connection
    }

    /// Whether a read or a write waits for other processes at all; somebody who sits at the keys does not.
    public var waits = true {
        didSet { if waits != oldValue { settlePatience() } }
    }

    private func settlePatience() {
        let milliseconds = waits ? Int(patience * 1000) : 0
        connection?.queue.inDatabase { try? $0.execute(sql: "PRAGMA busy_timeout = \(milliseconds)") }
    }

    /// Lets go of the connection, and of all that it remembers of the file. The next use makes another one.
    public func reconnect() { disconnect() }

    /// The connection to the file; made anew when the last one did not survive a failure.
    ///
    /// A file that was removed or replaced while it is open goes on taking what is written, and is gone with the program:
    /// this is said instead, once, and the next use takes what is there now.
    func connected() throws(LedgerError) -> DatabaseQueue {
        let identity = try FileIdentity(path)
        if let connection {
            if connection.identity == identity { return connection.queue }
            disconnect()
            throw .replaced
        }
        let made = try Self.connect(path, patience: waits ? patience : 0)
        connection = made
        return made.queue
    }

    /// As `connected`, for what is going to write.
    func writable() throws(LedgerError) -> DatabaseQueue {
        let queue = try connected()
        if let newer = connection?.newer { throw .newerVersion(found: newer, known: Schema.version) }
        if connection?.isCopy == true { throw .readOnly }
        return queue
    }

    /// Whether nothing can be written: the file or the medium that it is on does not let this person.
    public var isReadOnly: Bool { connection?.isCopy == true || access(path, W_OK) != 0 }

    /// Lets go of a connection that may not have survived a failure. The next use makes another one.
    func disconnect() {
        try? connection?.queue.close()
        connection = nil
    }

    /// Reads, in one transaction.
    func read<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
        let queue = try connected()
        return try typed { try queue.read(body) }
    }

    /// What is in the file now, and the sequence number of the last entry it reflects.
    public func state() throws(LedgerError) -> (state: ProgrammeState, sequence: Int) {
        try read { db in (try ProgrammeState(db), try Self.lastSequence(db)) }
    }

    /// The entries after a sequence number, in order; 0 for all.
    /// - Parameter limit: at most so many; nil for all.
    public func entries(after sequence: Int, limit: Int? = nil) throws(LedgerError) -> [JournalEntry] {
        try read { db in
            try db.map(
                "SELECT \(JournalRow.columns) FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", [sequence, limit ?? -1]
            ) { try JournalEntry(JournalRow(&$0)) }
        }
    }

    /// The sequence number of the last entry; 0 in an empty journal.
    public func lastSequence() throws(LedgerError) -> Int {
        try read(Self.lastSequence)
    }

    /// What stands for the whole journal: the hash of its last entry; where several laptops have written, the digest of the
    /// last hashes of all. Nil while it is empty.
    public func headHash() throws(LedgerError) -> String? {
        JournalHash.head(of: try read(Self.heads))
    }

    /// How many records were last changed by a newer Halqa in a way that this one does not understand. They are kept whole,
    /// shown as they were before, and not changed.
    public func unknownRecords() throws(LedgerError) -> Int {
        try read { try $0.value("SELECT count(*) FROM record_head WHERE is_known = 0") ?? 0 }
    }

    /// The version of a file that a newer Halqa has taken over, which can be looked at only; nil for any other.
    public var newerVersion: Int? { connection?.newer }

    /// A number that changes when another process has written to the file.
    public func dataVersion() throws(LedgerError) -> Int {
        try read { try $0.value("PRAGMA data_version") ?? 0 }
    }

    static func lastSequence(_ db: Database) throws -> Int {
        try db.value("SELECT max(seq) FROM journal") ?? 0
    }
}
