import Foundation
import GRDB
import Workshop

extension Ledger {
    /// Makes a new file that holds this programme and opens it. A file that exists is never touched.
    public static func create(
        _ path: String, programme: Programme, by operatorName: PlainText, device: ID<Device>, world: World,
        patience: Double = 30
    ) throws(LedgerError) -> Ledger {
        try refuseNetworkFileSystem(path)
        // Made here rather than by SQLite, so that nobody else can read it from its first moment on.
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw error(of: errno) }
        close(descriptor)
        do {
            let ledger = try Ledger(connecting: path, device: device, world: world, patience: patience, isNew: true)
            try ledger.record([.programmeCreated(programme)], by: operatorName)
            return ledger
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Opens a file that is there.
    /// - Parameters:
    ///   - device: this laptop.
    ///   - patience: how long a write waits for other processes, in seconds.
    public static func open(
        _ path: String, device: ID<Device>, world: World, patience: Double = 30
    ) throws(LedgerError) -> Ledger {
        guard access(path, F_OK) == 0 else { throw error(of: errno) }
        try refuseNetworkFileSystem(path)
        return try Ledger(connecting: path, device: device, world: world, patience: patience, isNew: false)
    }

    /// Opens the file anew, after a failure that the connection may not have survived.
    func reopen() throws(LedgerError) {
        try? queue.close()
        queue = try Self.connect(path, patience: patience, isNew: false)
    }

    private convenience init(
        connecting path: String, device: ID<Device>, world: World, patience: Double, isNew: Bool
    ) throws(LedgerError) {
        let queue = try Self.connect(path, patience: patience, isNew: isNew)
        self.init(path: path, device: device, world: world, patience: patience, queue: queue)
    }

    private static func connect(
        _ path: String, patience: Double, isNew: Bool
    ) throws(LedgerError) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.label = "ledger"
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA cell_size_check = ON") }
        return try typed {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                if isNew { try lay(db) } else { try recognise(db) }
                try makeDurable(db, path)
            }
            return queue
        }
    }

    /// Lays the tables of a new file.
    private static func lay(_ db: Database) throws {
        try db.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;")
        try db.inTransaction(.immediate) {
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
            for part in [Schema.truth, Schema.plan, Schema.records, Schema.views] { try db.execute(sql: part) }
            return .commit
        }
    }

    /// Refuses what is not a Halqa file, and what is a newer one's.
    private static func recognise(_ db: Database) throws {
        let application: Int = try db.row("PRAGMA application_id", [])?[0] ?? 0
        let version: Int = try db.row("PRAGMA user_version", [])?[0] ?? 0
        guard application == Schema.applicationID, version >= 1 else { throw LedgerError.notAHalqaFile }
        guard version <= Schema.version else {
            throw LedgerError.newerVersion(found: version, known: Schema.version)
        }
    }

    /// Rollback journal and a synchronised commit, set and then read back: a setting that did not take would be found
    /// out by the first power cut only.
    private static func makeDurable(_ db: Database, _ path: String) throws {
        try db.execute(sql: "PRAGMA synchronous = EXTRA")
        let mode: String = try db.row("PRAGMA journal_mode = TRUNCATE", [])?[0] ?? ""
        let synchronous: Int = try db.row("PRAGMA synchronous", [])?[0] ?? 0
        let foreignKeys: Int = try db.row("PRAGMA foreign_keys", [])?[0] ?? 0
        guard synchronous == 3, foreignKeys == 1 else { throw LedgerError.inputOutput("synchronous=\(synchronous)") }
        guard mode == "truncate" || access(path, W_OK) != 0 else {
            throw LedgerError.inputOutput("journal_mode=\(mode)")
        }
    }

    private static func refuseNetworkFileSystem(_ path: String) throws(LedgerError) {
        let table = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
        let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
        if let type = MountTable(table).networkFileSystem(of: folder) { throw .networkFileSystem(type) }
    }

    private static func error(of code: Int32) -> LedgerError {
        switch code {
        case EEXIST: .alreadyExists
        case ENOENT, ENOTDIR: .noSuchFile
        case EROFS, EACCES, EPERM: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        default: .inputOutput(String(cString: strerror(code)))
        }
    }
}
