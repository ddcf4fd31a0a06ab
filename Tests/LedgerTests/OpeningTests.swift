import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// Making a file, opening one, and refusing what is none.
@Suite("Opening a file")
struct OpeningTests {
    private let folder: TemporaryFolder
    private let world = FixedWorld(date: SampleDay.date, clock: ClockTime(minutes: 505)).world

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String = "day.halqa") throws -> Ledger {
        try Ledger.open(folder.file(name), device: Desk.laptop, world: world, patience: 1)
    }

    private func create(_ name: String = "day.halqa") throws -> Ledger {
        try Ledger.create(
            folder.file(name), programme: try #require(try SampleDay(at: .planned).state.programme), by: "Amina",
            device: Desk.laptop, world: world)
    }

    @Test("a new file holds the plan, and one entry that says who made it")
    func create() throws {
        let ledger: Ledger = try create()
        let (state, sequence) = try ledger.state()
        #expect(state.programme?.code == "eco-hammam")
        #expect(state.polls.count == 4)
        #expect(sequence == 1)
        let entry = try #require(try ledger.entries(after: 0).first)
        #expect(entry.operatorName == "Amina")
        #expect(entry.change.kind == .programmeCreated)
        #expect(entry.batch == entry.id)
        #expect(try open().state().state == state)
    }

    @Test("nobody else can read it, whatever the umask says")
    func mode() throws {
        _ = try create() as Ledger
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file())
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("it is marked as Halqa's, and opened with a rollback journal, EXTRA synchronisation and foreign keys")
    func pragmas() throws {
        let ledger: Ledger = try create()
        #expect(try Desk.answer(to: "PRAGMA application_id", at: folder.file()) == "1214344305")
        #expect(try Desk.answer(to: "PRAGMA user_version", at: folder.file()) == "\(Ledger.fileVersion)")
        #expect(
            try Desk.answer(to: "PRAGMA journal_mode", at: folder.file()) == "delete", "not WAL, which would be kept")
        try ledger.saveDraft("half", slot: "fuel", by: "Amina")
        // TRUNCATE leaves an empty journal beside the file; any other mode would not.
        #expect(try FileManager.default.attributesOfItem(atPath: folder.file() + "-journal")[.size] as? Int == 0)
        _ = ledger
    }

    @Test("what exists is not touched, whatever it is")
    func exists() throws {
        _ = try create() as Ledger
        let before = try Data(contentsOf: URL(filePath: folder.file()))
        #expect(throws: LedgerError.alreadyExists) { try create() as Ledger }
        #expect(try Data(contentsOf: URL(filePath: folder.file())) == before)
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("link.halqa"), withDestinationPath: folder.file("nowhere"))
        #expect(throws: LedgerError.alreadyExists) { try create("link.halqa") as Ledger }
    }

    @Test("a folder that is not there is said to be missing, and nothing is left behind")
    func noFolder() throws {
        #expect(throws: LedgerError.noSuchFile) { try create("nowhere/day.halqa") as Ledger }
        #expect(throws: LedgerError.noSuchFile) { try open("nowhere.halqa") }
        #expect(throws: LedgerError.noSuchFile) { try Ledger.open("", device: Desk.laptop, world: world) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test(
        "what is not a Halqa file is refused and left as it is",
        arguments: ["", "x", "name;city\nAmina;Fès\n", "SQLite format 3\0", String(repeating: "\0", count: 8192)])
    func notAHalqaFile(_ content: String) throws {
        try Data(content.utf8).write(to: URL(filePath: folder.file()))
        #expect(throws: LedgerError.notAHalqaFile) { try open() }
        #expect(try Data(contentsOf: URL(filePath: folder.file())) == Data(content.utf8))
    }

    @Test("somebody else's database, a folder and a device are refused")
    func others() throws {
        try DatabaseQueue(path: folder.file()).write { try $0.execute(sql: "CREATE TABLE journal (seq)") }
        #expect(throws: LedgerError.notAHalqaFile) { try open() }
        try FileManager.default.createDirectory(atPath: folder.file("folder"), withIntermediateDirectories: true)
        #expect(throws: LedgerError.notAHalqaFile) { try open("folder") }
        #expect(throws: LedgerError.notAHalqaFile) {
            try Ledger.open("/dev/null", device: Desk.laptop, world: world)
        }
    }

    @Test("version 0 is no version of Halqa")
    func noVersion() throws {
        _ = try create() as Ledger
        try Desk.withoutGuards(at: folder.file()) { try $0.execute(sql: "PRAGMA user_version = 0") }
        #expect(throws: LedgerError.notAHalqaFile) { try open() }
    }

    @Test("a file whose tables are not as Halqa made them is refused: nothing in it could be believed")
    func otherTables() throws {
        for sql in [
            "DROP TABLE seat", "ALTER TABLE stakeholder ADD COLUMN nickname TEXT",
            "DROP TABLE draft; CREATE TABLE draft (operator, slot, text, saved_at)",
        ] {
            let desk = try Desk()
            try Desk.withoutGuards(at: desk.path) { try $0.execute(sql: sql) }
            #expect(throws: LedgerError.self, "\(sql)") { try desk.another() }
        }
    }

    @Test("a trigger from elsewhere is refused: it could swallow what is written")
    func foreignTrigger() throws {
        let desk = try Desk()
        try Desk.withoutGuards(at: desk.path) {
            try $0.execute(
                sql: "CREATE TRIGGER evil BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END")
        }
        #expect(throws: LedgerError.damaged("trigger evil was not made by Halqa")) { try desk.another() }
    }

    @Test("a view or a table of somebody's own is no reason to refuse")
    func ownViews() throws {
        let desk = try Desk()
        try Desk.withoutGuards(at: desk.path) {
            try $0.execute(sql: "CREATE VIEW mine AS SELECT name FROM stakeholder; CREATE TABLE notes (text)")
        }
        #expect(try desk.another().state().state == desk.expected)
    }

    @Test(
        "a file that cannot be written to can be read; a change is refused and says why",
        .enabled(if: Mounts.arePossible, Mounts.reason))
    func readOnly() throws {
        let desk = try Desk(at: .morning)
        let mount = try ReadOnlyMount(of: desk.folder.path)
        let ledger = try Ledger.open(mount.path + "/day.halqa", device: Desk.laptop, world: world)
        #expect(try ledger.state().state == desk.expected)
        #expect(throws: LedgerError.readOnly) { try desk.say("x", to: ledger) }
        #expect(throws: LedgerError.readOnly) { try ledger.saveDraft("x", slot: "capture", by: "Amina") }
        #expect(try ledger.state().state == desk.expected)
        #expect(throws: LedgerError.readOnly) {
            try Ledger.create(
                mount.path + "/new.halqa", programme: try #require(desk.expected.programme), by: "Amina",
                device: Desk.laptop, world: world)
        }
        #expect(try ledger.verify()?.problems == [])
        #expect(try ledger.backUp(to: desk.folder.file("backups")) != nil)
    }

    @Test(
        "a name is a name, even one that SQLite takes for something else",
        arguments: [":memory:", "file:x?mode=memory"])
    func strangeNames(_ name: String) throws {
        // Relative, as a person types it, so in a process of its own that is in the folder.
        let report = try ProbeProcess("golden", name, in: folder.path).report()
        #expect(report.status == 0, "\(report.errors)")
        #expect(try open(name).verify()?.entries == 121)
    }

    @Test("a file that is removed while it is open: said at once, nothing is kept in a file that nobody will find")
    func removed() throws {
        let desk = try Desk(at: .morning)
        try FileManager.default.moveItem(atPath: desk.path, toPath: desk.folder.file("elsewhere.halqa"))
        #expect(throws: LedgerError.noSuchFile) { try desk.say("lost?") }
        #expect(throws: LedgerError.noSuchFile) { try desk.ledger.dataVersion() }
        #expect(!FileManager.default.fileExists(atPath: desk.path), "nor is an empty one made")
        try FileManager.default.moveItem(atPath: desk.folder.file("elsewhere.halqa"), toPath: desk.path)
        try desk.say("found again")
        #expect(try desk.problems == [])
    }

    @Test("a file that another one takes the place of while it is open: said once, then the new one is used")
    func replaced() throws {
        let desk = try Desk(at: .morning)
        let old = try Data(contentsOf: URL(filePath: desk.path))
        let line = try desk.say("after the copy was made")
        try old.write(to: URL(filePath: desk.folder.file("copy")))
        #expect(rename(desk.folder.file("copy"), desk.path) == 0)
        #expect(throws: LedgerError.replaced) {
            try desk.ledger.saveDraft("x", slot: "s", by: "Amina")
        }
        #expect(try desk.state.contribution(line) == nil)
        try desk.say("into the new one")
        #expect(try desk.another().lastSequence() == (try desk.ledger.lastSequence()))
    }

    @Test("a schema that reads like documentation: every table says what it holds")
    func documentation() throws {
        let desk = try Desk()
        try Desk.withoutGuards(at: desk.path) { db in
            let tables = try Row.fetchAll(
                db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            #expect(tables.count > 30)
            for table in tables {
                let name: String = table["name"]
                // The two that join others in their name need no words.
                if ["invitation", "poll_option"].contains(name) { continue }
                #expect((table["sql"] as String).contains("-- "), "\(name)")
            }
        }
    }

    @Test("questions to the views are answered")
    func views() throws {
        let desk = try Desk(at: .evening)
        for (question, answer) in [
            "SELECT count(*) FROM attendance_in_words WHERE workshop = 'fes' AND day = 1 AND channel IS NULL": "14",
            "SELECT count(*) FROM contribution_in_words": "11",
            "SELECT sum(votes) FROM poll_count_in_words WHERE poll = 'meet-again'": "14",
        ] {
            #expect(try Desk.answer(to: question, at: desk.path) == answer, "\(question)")
        }
    }
}
