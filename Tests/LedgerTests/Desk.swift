import Foundation
import GRDB
import Ledger
import TestSupport
import Workshop

/// A file of the sample workshop with somebody at it, in a folder of its own, and a clock that the test holds.
final class Desk {
    static let laptop = ID<Device>(high: 0x0190_0000_0000_7000, low: 1 << 63 | 1)

    let folder: TemporaryFolder
    let clock: FixedWorld
    let ledger: Ledger
    /// What the file should say.
    private(set) var expected: ProgrammeState

    /// Brings the file to a moment of the sample day: one batch for everything before the day, then one a change.
    init(at moment: SampleDay.Moment = .planned) throws {
        let day = try SampleDay(at: moment)
        folder = try TemporaryFolder()
        clock = day.clock
        expected = day.state
        let planned = try SampleDay(at: .planned).changes
        guard let programme = day.state.programme else { throw LedgerError.noSuchFile }
        ledger = try Ledger.create(
            folder.file(), programme: programme, by: "Amina", device: Self.laptop, world: clock.world)
        try ledger.record(Array(planned.dropFirst()), by: "Amina")
        for change in day.changes.dropFirst(planned.count) { try ledger.record([change], by: "Amina") }
    }

    var path: String { folder.file() }

    /// The state in the file.
    var state: ProgrammeState {
        get throws { try ledger.state().state }
    }

    /// Another connection to the same file, as another process has it.
    func another(device: ID<Device> = Desk.laptop, patience: Double = 30) throws -> Ledger {
        try Ledger.open(path, device: device, world: clock.world, patience: patience)
    }

    /// Records changes that are made from what the file says.
    @discardableResult
    func record(
        by name: PlainText = "Amina", _ changes: (ProgrammeState) throws -> [Change]
    ) throws -> [JournalEntry] {
        let entries = try ledger.record(try changes(try state), by: name)
        return entries
    }

    /// A table says something.
    @discardableResult
    func say(_ text: PlainText, by name: PlainText = "Amina", to ledger: Ledger? = nil) throws -> ID<Contribution> {
        let ledger = ledger ?? self.ledger
        let id: ID<Contribution> = clock.world.newID()
        let changes = try ledger.state().state.contribution(
            id, saying: text, to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: name, at: clock.now)
        try ledger.record(changes, by: name)
        return id
    }

    /// What somebody with `sqlite3` and bad intentions does: no foreign keys, triggers out of the way and put back.
    /// - Parameter isTolerant: true where SQLite may refuse it.
    func tamper(_ sql: String, at path: String? = nil, isTolerant: Bool = false) throws {
        try Self.withoutGuards(at: path ?? self.path) { db in
            let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            do { try db.execute(sql: sql) } catch { if !isTolerant { throw error } }
            for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
        }
    }

    /// Opens the file with SQLite alone.
    static func withoutGuards<Value>(at path: String, _ body: (Database) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: path, configuration: configuration).writeWithoutTransaction(body)
    }

    /// What SQLite alone answers to a question, in words.
    static func answer(to sql: String, at path: String) throws -> String? {
        try withoutGuards(at: path) { try String.fetchOne($0, sql: sql) }
    }

    /// The verification of the file by a fresh connection.
    func verification() throws -> Verification? { try another().verify() }

    var problems: [Verification.Problem] {
        get throws { try verification()?.problems ?? [] }
    }
}
