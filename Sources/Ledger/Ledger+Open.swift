import Foundation
import GRDB
public import Workshop

extension Ledger {
    /// Opens a file that is there.
    /// - Parameters:
    ///   - device: this laptop.
    ///   - patience: how long a write waits for other processes, in seconds.
    ///   - writers: where this laptop keeps the keys with which it writes; nil to write under the laptop's name and sign nothing.
    ///   - toLook: true for a file that may be damaged, and that nothing is going to be written to: not even one of an earlier
    ///     version is brought up to date.
    /// - Throws: `noSuchFile`, `notAHalqaFile`, `networkFileSystem`; `damaged` where its tables are not as Halqa makes them,
    ///   unless it is only looked at; `newerVersion` where not even the journal of a newer one's file can be read; `busy`; what
    ///   the disk says.
    public static func open(
        _ path: String, device: ID<Device>, world: World, patience: Double = 30, writers: WriterFolder? = nil,
        toLook: Bool = false
    ) throws(LedgerError) -> Ledger {
        try refuseNetworkFileSystem(path)
        let connection = try connect(path, patience: patience, toLook: toLook)
        return Ledger(
            path: path, device: device, world: world, patience: patience, writers: writers, connection: connection,
            toLook: toLook)
    }

    static func connect(_ path: String, patience: Double, toLook: Bool = false) throws(LedgerError) -> Connection {
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
            let version = try queue.writeWithoutTransaction { try ready($0, path, toLook: toLook) }
            if version == Schema.version { return Connection(queue: queue, identity: identity) }
            let copy = try DatabaseQueue(configuration: configuration)
            let original = try Original(queue, version: version)
            if version > Schema.version {
                try digest(original, into: copy)
            } else {
                try queue.backup(to: copy)
                try copy.writeWithoutTransaction { try bringUpToDate($0, toLook: toLook) }
            }
            return Connection(queue: copy, identity: identity, original: original)
        }
    }

    /// Makes a file ready to be worked on, as far as it can be.
    /// - Returns: its version after that: this Halqa's, unless it is to be read through a copy.
    private static func ready(_ db: Database, _ path: String, toLook: Bool) throws -> Int {
        var version = try recognise(db, toLook: toLook)
        // Nothing of a newer one's file is touched, not even how it is written.
        guard version <= Schema.version else { return version }
        try makeDurable(db, path)
        if version < Schema.version {
            guard !toLook, try isBroughtUpToDate(db) else { return version }
            version = try recognise(db, toLook: toLook)
        }
        // Whoever emptied an urn may have died before the file was written anew. If that is not possible now, it is as good as
        // it was, and the next one does it.
        if version == Schema.version, !toLook {
            try? Urn.rewrite(db)
            try? Schema.renewViews(db)
        }
        return version
    }

    /// Makes tables of what this Halqa understands of a newer one's file.
    private static func digest(_ original: Original, into copy: DatabaseQueue) throws {
        do {
            try copy.writeWithoutTransaction { db in
                try lay(db)
                _ = try original.takeOver(into: db)
            }
        } catch let error as DatabaseError where [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode) {
            // Its journal is another one.
            throw LedgerError.newerVersion(found: original.version, known: Schema.version)
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

    /// As `recognised`, in a transaction of its own: another process may be bringing the file up to date, and a version
    /// read before that with tables read after it would look like damage.
    private static func recognise(_ db: Database, toLook: Bool) throws -> Int {
        var version = 0
        try db.inTransaction(.deferred) {
            version = try recognised(db, toLook: toLook)
            return .commit
        }
        return version
    }

    /// Refuses what is not a Halqa file, and one whose tables are not as Halqa made them.
    /// - Returns: the version; of a newer Halqa's file nothing else is known.
    static func recognised(_ db: Database, toLook: Bool = false) throws -> Int {
        let application: Int = try db.value("PRAGMA application_id") ?? 0
        let version: Int = try db.value("PRAGMA user_version") ?? 0
        guard application == Schema.applicationID, version >= 1 else { throw LedgerError.notAHalqaFile }
        guard version <= Schema.version else { return version }
        if !toLook, let problem = try Schema.differences(in: db, version: version).first(where: \.isDangerous) {
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
        guard mode == "truncate" || !System.mayWrite(path) else {
            throw LedgerError.inputOutput("journal_mode=\(mode)")
        }
    }

    /// Refuses a place that other machines write to as well.
    /// - Throws: `networkFileSystem`.
    public static func refuseNetworkFileSystem(_ path: String) throws(LedgerError) {
        let table = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
        let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
        if let type = MountTable(table).networkFileSystem(of: folder) { throw .networkFileSystem(type) }
    }
}
