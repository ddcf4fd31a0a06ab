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
        guard descriptor >= 0 else { throw LedgerError(errno: errno) }
        close(descriptor)
        do {
            let connection = try connect(path, patience: patience, isNew: true)
            let ledger = Ledger(path: path, device: device, world: world, patience: patience, connection: connection)
            // Tables and plan in one transaction: a file is never there without its programme.
            _ = try typed {
                try transaction(on: connection.queue) { db in
                    try lay(db)
                    return try ledger.append([.programmeCreated(programme)], by: operatorName, to: db)
                }
            }
            return ledger
        } catch {
            unlink(path)
            unlink(path + "-journal")
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
        try refuseNetworkFileSystem(path)
        let connection = try connect(path, patience: patience, isNew: false)
        return Ledger(path: path, device: device, world: world, patience: patience, connection: connection)
    }

    static func connect(_ path: String, patience: Double, isNew: Bool) throws(LedgerError) -> Connection {
        // SQLite would make a file that is not there, and take `:memory:` and `file:` for something else than names.
        let identity = try FileIdentity(path)
        let name = path.hasPrefix("/") ? path : "./" + path
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.label = "ledger"
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA cell_size_check = ON") }
        return try typed {
            let queue = try DatabaseQueue(path: name, configuration: configuration)
            let isUpToDate = try queue.writeWithoutTransaction { db in
                let version = isNew ? Schema.version : try recognise(db)
                try makeDurable(db, path)
                guard try version == Schema.version || isBroughtUpToDate(db) else { return false }
                // Whoever emptied an urn may have died before the file was written anew. If that is not possible now,
                // it is as good as it was, and the next one does it.
                if !isNew { try? Urn.rewrite(db) }
                return true
            }
            if isUpToDate { return Connection(queue: queue, identity: identity) }
            let copy = try DatabaseQueue(configuration: configuration)
            try queue.backup(to: copy)
            try copy.writeWithoutTransaction(bringUpToDate)
            return Connection(queue: copy, identity: identity, isCopy: true)
        }
    }

    /// Brings a file of an earlier version up to date; false when it cannot be written to, or no journal beside it.
    private static func isBroughtUpToDate(_ db: Database) throws -> Bool {
        do {
            try bringUpToDate(db)
            return true
        } catch let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode) {
            return false
        }
    }

    /// Lays the tables of a new file.
    private static func lay(_ db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        for statement in Schema.statements() { try db.execute(sql: statement) }
    }

    /// Takes a file of an earlier version through the steps to this one, all of them or none.
    private static func bringUpToDate(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            // Another process may have been quicker.
            let version = try recognise(db)
            for step in Schema.steps.dropFirst(version - 1) { try step.run(db) }
            try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
            if let problem = try Schema.differences(in: db).first(where: \.isDangerous) {
                throw LedgerError.damaged(problem.description)
            }
            return .commit
        }
    }

    /// Refuses what is not a Halqa file, what is a newer one's, and one whose tables are not as Halqa made them.
    /// - Returns: the version.
    private static func recognise(_ db: Database) throws -> Int {
        let application: Int = try db.value("PRAGMA application_id") ?? 0
        let version: Int = try db.value("PRAGMA user_version") ?? 0
        guard application == Schema.applicationID, version >= 1 else { throw LedgerError.notAHalqaFile }
        guard version <= Schema.version else {
            throw LedgerError.newerVersion(found: version, known: Schema.version)
        }
        if let problem = try Schema.differences(in: db, version: version).first(where: \.isDangerous) {
            throw LedgerError.damaged(problem.description)
        }
        return version
    }

    /// Rollback journal and a synchronised commit, set and then read back: a setting that did not take would be found
    /// out by the first power cut only.
    private static func makeDurable(_ db: Database, _ path: String) throws {
        try db.execute(sql: "PRAGMA synchronous = EXTRA")
        // What is deleted is overwritten: a file is handed on, and an urn that was emptied is to be empty.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        let mode: String = try db.value("PRAGMA journal_mode = TRUNCATE") ?? ""
        let synchronous: Int = try db.value("PRAGMA synchronous") ?? 0
        let foreignKeys: Int = try db.value("PRAGMA foreign_keys") ?? 0
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
}
