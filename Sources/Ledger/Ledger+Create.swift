import Foundation
import GRDB
import Storage
public import Workshop

extension Ledger {
    /// Makes a new file that holds this programme and opens it. A file that exists is never touched.
    ///
    /// It is made in memory and put into its place whole: whoever is interrupted leaves nothing.
    /// - Parameter writers: where this laptop keeps the keys with which it writes; nil to sign nothing.
    /// - Throws: `alreadyExists`, also for what SQLite would take for the new file's journal; `networkFileSystem`; what the disk
    ///   says.
    public static func create(
        _ path: String, programme: Programme, by operatorName: PlainText, device: ID<Device>, world: World,
        patience: Double = 30, writers: WriterFolder? = nil
    ) throws(LedgerError) -> Ledger {
        try refuseNetworkFileSystem(path)
        let isTaken = DatabaseFile.leftover(beside: path) != nil || DatabaseFile.owner(ofCompanion: path) != nil
        if isTaken || System.status(path) != nil { throw .alreadyExists }
        let maker = Ledger(
            path: path, device: device, world: world, patience: patience, writers: writers, connection: nil)
        let image = try typed {
            return try DatabaseQueue().writeWithoutTransaction { db in
                try db.inTransaction {
                    try lay(db)
                    var nothing = Snapshot()
                    _ = try maker.append(
                        [.programmeCreated(programme)], batch: world.newID(), by: operatorName, to: db, &nothing)
                    return .commit
                }
                return try db.image()
            }
        }
        do { try StagedFile(image, for: path).put(replacing: false) } catch { throw LedgerError(error) }
        maker.settleWriter()
        return try open(path, device: device, world: world, patience: patience, writers: writers)
    }

    /// Lays the tables of a new file.
    static func lay(_ db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        for statement in Schema.statements() { try db.execute(sql: statement) }
        try Schema.layViews(db)
    }
}
