import Foundation
import GRDB
public import Workshop

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
    /// Where this laptop keeps the keys with which it writes; nil where it signs nothing.
    let writers: WriterFolder?
    /// The writer as it is, where it could not be kept anywhere else.
    var writerInHand: RememberedWriter?
    /// The head that a transaction is going to leave, and the last one that one left.
    var intended: String?
    /// See `intended`.
    var written: String?
    /// What is known of the file: what it said when it was last read, or written to, here. It is brought up to date before it
    /// is used.
    var known: Snapshot?
    private let isToLook: Bool
    private var connection: Connection?

    init(
        path: String, device: ID<Device>, world: World, patience: Double, writers: WriterFolder?,
        connection: Connection?,
        toLook: Bool = false
    ) {
        self.path = path
        self.device = device
        self.world = world
        self.patience = patience
        self.writers = writers
        self.connection = connection
        isToLook = toLook
    }

    deinit { closeWriter() }

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
            guard connection.identity == identity else {
                disconnect()
                throw .replaced
            }
            if try typed(connection.isUpToDate) { return connection.queue }
            disconnect()
        }
        let made = try Self.connect(path, patience: waits ? patience : 0, toLook: isToLook)
        connection = made
        return made.queue
    }

    /// As `connected`, for what is going to write.
    func writable() throws(LedgerError) -> DatabaseQueue {
        let queue = try connected()
        try requireNotNewer()
        if connection?.isCopy == true { throw .readOnly }
        return queue
    }

    /// Refuses what would take over what is not understood.
    func requireNotNewer() throws(LedgerError) {
        if let newer = connection?.newer { throw .newerVersion(found: newer, known: Schema.version) }
    }

    /// Whether nothing can be written: the file or the medium that it is on does not let this person.
    public var isReadOnly: Bool { connection?.isCopy == true || !System.mayWrite(path) }

    /// Lets go of a connection that may not have survived a failure. The next use makes another one.
    func disconnect() {
        try? connection?.queue.close()
        connection = nil
    }

    /// Reads, in one transaction.
    func read<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
        try typed {
            try asItIs {
                try connected().read { db in
                    try Self.requireThisVersion(db)
                    try requireKnownShape(db)
                    return try body(db)
                }
            }
        }
    }

    /// Does something with the file; once more when another program has made it a file of another version meanwhile, which is
    /// then opened as what it is.
    func asItIs<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch is OtherVersion {
            disconnect()
            return try body()
        }
    }

    /// Tables that somebody has altered since they were looked at are looked at again: SQLite counts how often they were.
    /// - Throws: `damaged` for what would make this program trip, as when the file is opened.
    private func requireKnownShape(_ db: Database) throws {
        guard !isToLook else { return }
        let shape: Int = try db.value("PRAGMA schema_version") ?? 0
        if connection?.shape == shape { return }
        if connection?.shape != nil, let problem = try Schema.differences(in: db).first(where: \.isDangerous) {
            throw LedgerError.damaged(problem.description)
        }
        connection?.shape = shape
    }

    /// Nothing is read or written in tables that may mean something else.
    static func requireThisVersion(_ db: Database) throws {
        let version: Int = try db.value("PRAGMA user_version") ?? 0
        if version != Schema.version { throw OtherVersion(found: version) }
    }

    /// The file itself, where a copy of it in memory is read.
    var original: Original? { connection?.original }

    /// What the file's tables say now, and the sequence number of the last entry that they reflect.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where a table cannot be read.
    public func state() throws(LedgerError) -> (state: ProgrammeState, sequence: Int) {
        try read { db in (try ProgrammeState(db), try Self.lastSequence(db)) }
    }

    /// The entries after a sequence number, in order; 0 for all.
    /// - Parameter limit: at most so many; nil for all.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where an entry cannot be read.
    public func entries(after sequence: Int, limit: Int? = nil) throws(LedgerError) -> [JournalEntry] {
        try read { db in
            try db.map(
                "SELECT \(JournalRow.columns) FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", [sequence, limit ?? -1]
            ) { try JournalEntry(JournalRow(&$0)) }
        }
    }

    /// The sequence number of the last entry; 0 in an empty journal.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func lastSequence() throws(LedgerError) -> Int {
        try read(Self.lastSequence)
    }

    /// The version of files that this Halqa writes.
    public static var fileVersion: Int { Schema.version }

    /// The version of a file that a newer Halqa has taken over, which can be looked at only; nil for any other.
    public var newerVersion: Int? { connection?.newer }

    /// A number that changes when another process has written to the file.
    /// - Throws: what opening the file anew throws; `busy`; `replaced`, once, when another file stands in its place.
    public func dataVersion() throws(LedgerError) -> Int {
        let copy = try connected()
        return try typed { try (original?.queue ?? copy).read { try $0.value("PRAGMA data_version") ?? 0 } }
    }

    static func lastSequence(_ db: Database) throws -> Int {
        try db.value("SELECT max(seq) FROM journal") ?? 0
    }
}

/// Another program has made the file one of another version while it was open.
struct OtherVersion: Error {
    let found: Int
}
