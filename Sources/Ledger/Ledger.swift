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
    public let patience: Double
    let device: ID<Device>
    let world: World
    private var connection: Connection?

    init(path: String, device: ID<Device>, world: World, patience: Double, connection: Connection) {
        self.path = path
        self.device = device
        self.world = world
        self.patience = patience
        self.connection = connection
    }

    /// The connection to the file; made anew when the last one did not survive a failure.
    ///
    /// A file that was removed or replaced while it is open goes on taking what is written, and is gone with the program:
    /// this is said instead, once, and the next use takes what is there now.
    func connected() throws(LedgerError) -> DatabaseQueue {
        let identity = try FileIdentity(path)
        if let connection {
            if connection.identity == identity { return connection.queue }
            disconnect()
            throw .inputOutput("another file has taken its place")
        }
        let made = try Self.connect(path, patience: patience, isNew: false)
        connection = made
        return made.queue
    }

    /// As `connected`, for what is going to write.
    func writable() throws(LedgerError) -> DatabaseQueue {
        let queue = try connected()
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
            try db.map("SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", [sequence, limit ?? -1]) {
                try JournalEntry(JournalRow(&$0))
            }
        }
    }

    /// When each action was last said to be done or dropped. One that was taken up again since is among them: its record
    /// says so.
    public func settlements() throws(LedgerError) -> [ID<Contribution>: Instant] {
        let kinds = [Change.Kind.actionDone, .actionDropped].map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let entries = try read { db in
            try db.map("SELECT * FROM journal WHERE kind IN (\(kinds)) ORDER BY seq") {
                try JournalEntry(JournalRow(&$0))
            }
        }
        return entries.reduce(into: [:]) { settled, entry in
            if case .contribution(let revision) = entry.change, let line = revision.after {
                settled[line.id] = entry.at
            }
        }
    }

    /// The sequence number of the last entry; 0 in an empty journal.
    public func lastSequence() throws(LedgerError) -> Int {
        try read(Self.lastSequence)
    }

    /// The hash of the journal's last entry, which stands for everything before it on this device; nil while it is empty.
    public func headHash() throws(LedgerError) -> String? {
        try read { try $0.value("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1") }
    }

    /// A number that changes when another process has written to the file.
    public func dataVersion() throws(LedgerError) -> Int {
        try read { try $0.value("PRAGMA data_version") ?? 0 }
    }

    static func lastSequence(_ db: Database) throws -> Int {
        try db.value("SELECT max(seq) FROM journal") ?? 0
    }
}
