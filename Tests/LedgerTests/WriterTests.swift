import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// Who writes into a file: one laptop at work on one file, until the file is not as it left it. Two different rows with one number of one
/// writer would be two truths of which each looks sound.
@Suite("Writers")
struct WriterTests {
    /// A file at which a laptop signs, with the folder in which it keeps its keys.
    private final class Laptop {
        let folder: TemporaryFolder
        let clock: FixedWorld
        let state: String
        let path: String
        private var number = 0

        init() throws {
            let day = try SampleDay(at: .morning)
            (folder, clock) = (try TemporaryFolder(), day.clock)
            (state, path) = (folder.file("state"), folder.file())
            guard let programme = day.state.programme else { throw LedgerError.noSuchFile }
            let ledger = try Ledger.create(
                path, programme: programme, by: "Amina", device: Desk.laptop, world: clock.world, writers: keys())
            try ledger.record(Array(day.changes.dropFirst()), by: "Amina")
        }

        func keys(boot: String = "monday") -> WriterFolder { WriterFolder(folder: state, boot: boot) }

        func ledger(
            _ path: String? = nil, boot: String = "monday", keys: WriterFolder? = nil, patience: Double = 30
        ) throws -> Ledger {
            try Ledger.open(
                path ?? self.path, device: Desk.laptop, world: clock.world, patience: patience,
                writers: keys ?? self.keys(boot: boot))
        }

        /// A table says something.
        func say(_ ledger: Ledger) throws {
            number += 1
            let changes = try ledger.state().state.contribution(
                clock.world.newID(), saying: "line \(number)".plain, to: SampleDay.fuel, in: SampleDay.barriers,
                group: 1, by: "Amina", at: clock.now)
            try ledger.record(changes, by: "Amina")
        }

        func copy(_ from: String? = nil, to target: String) throws {
            try? FileManager.default.removeItem(atPath: target)
            try FileManager.default.copyItem(atPath: from ?? path, toPath: target)
        }

        func answer(_ sql: String, at path: String? = nil) throws -> String? {
            try Desk.answer(to: sql, at: path ?? self.path)
        }

        /// The last row's writer.
        func last(at path: String? = nil) throws -> String? {
            try answer("SELECT writer FROM journal ORDER BY seq DESC LIMIT 1", at: path)
        }

        /// How many writers there are.
        func writers(at path: String? = nil) throws -> String? { try answer("SELECT count(*) FROM writer", at: path) }

        /// What is wrong with a file.
        func problems(at path: String? = nil) throws -> [Verification.Problem]? { try ledger(path).verify()?.problems }
    }

    @Test("a laptop writes under the name of its key, and signs the last row of each batch")
    func signs() throws {
        let laptop = try Laptop()
        let ledger = try laptop.ledger()
        try laptop.say(ledger)
        #expect(try laptop.writers() == "1")
        #expect(try laptop.last()?.count == 32)
        #expect(try laptop.answer("SELECT count(*) FROM journal WHERE signature IS NOT NULL") == "3", "three batches")
        #expect(try laptop.answer("SELECT signature IS NOT NULL FROM journal ORDER BY seq DESC LIMIT 1") == "1")
        #expect(try laptop.answer("SELECT count(*) > 3 FROM journal") == "1")
        #expect(try laptop.problems() == [])
    }

    @Test("the secret half lies in the laptop's own state, for this user's eyes, and not in the file")
    func secret() throws {
        let laptop = try Laptop()
        let names = try FileManager.default.contentsOfDirectory(atPath: laptop.state)
        #expect(names.count == 1)
        let place = laptop.state + "/" + (names.first ?? "")
        #expect(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int == 0o600)
        let words = try String(contentsOfFile: place, encoding: .utf8).split(separator: "\n")
        let seed = try #require(words.first { $0.hasPrefix("seed ") }?.dropFirst(5))
        let digits = Array(seed)
        let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
        #expect(bytes.count == 32)
        let file = try Data(contentsOf: URL(filePath: laptop.path))
        #expect(file.range(of: Data(bytes)) == nil && file.range(of: Data(seed.utf8)) == nil)
    }

    @Test("one file copied on one laptop: each goes on, and no number is given twice")
    func copied() throws {
        let laptop = try Laptop()
        let copy = laptop.folder.file("copy.halqa")
        try laptop.copy(to: copy)
        let (writer, head) = (try laptop.last(), try laptop.ledger().snapshot().last)
        try laptop.say(try laptop.ledger())
        try laptop.say(try laptop.ledger(copy))
        #expect(try laptop.last() == writer, "the file is as it was left")
        #expect(try laptop.last(at: copy) != writer, "under the old name something may have been written elsewhere")
        let heads = try laptop.answer("SELECT heads FROM journal ORDER BY seq DESC LIMIT 1", at: copy)
        #expect(heads?.contains(head ?? "?") == true, "the first row of the new writer names the old head")
        for path in [laptop.path, copy] {
            #expect(try laptop.problems(at: path) == [])
            try laptop.say(try laptop.ledger(path))
        }
        #expect(try laptop.writers() == "1" && laptop.writers(at: copy) == "2", "each goes on as it began")
    }

    @Test("a copy put back in the file's place is known, were it older by one batch only", arguments: [1, 3])
    func restored(_ batches: Int) throws {
        let laptop = try Laptop()
        let copy = laptop.folder.file("copy.halqa")
        try laptop.copy(to: copy)
        for _ in 0..<batches { try laptop.say(try laptop.ledger()) }
        let writer = try laptop.last()
        try laptop.copy(copy, to: laptop.path)
        try laptop.say(try laptop.ledger())
        #expect(try laptop.last() != writer)
        #expect(try laptop.writers() == "2" && laptop.problems() == [])
    }

    @Test("whoever has lost the key begins anew")
    func lost() throws {
        let laptop = try Laptop()
        try FileManager.default.removeItem(atPath: laptop.state)
        try laptop.say(try laptop.ledger())
        try laptop.say(try laptop.ledger())
        #expect(try laptop.writers() == "2" && laptop.problems() == [])
    }

    @Test("several programs of one laptop are one writer")
    func shared() throws {
        let laptop = try Laptop()
        let (one, other) = (try laptop.ledger(), try laptop.ledger())
        for _ in 0..<4 {
            try laptop.say(one)
            try laptop.say(other)
        }
        #expect(try laptop.writers() == "1" && laptop.problems() == [])
    }

    @Test("a commit that the file refused leaves the writer as it was")
    func refused() throws {
        let laptop = try Laptop()
        let hasty = try laptop.ledger(patience: 0.05)
        try laptop.say(hasty)
        let count = try laptop.answer("SELECT count(*) FROM journal")
        try Desk.withoutGuards(at: laptop.path) { db in
            try db.execute(sql: "BEGIN; SELECT count(*) FROM journal")
            #expect(throws: LedgerError.busy) { try laptop.say(hasty) }
            try db.execute(sql: "COMMIT")
        }
        #expect(try laptop.answer("SELECT count(*) FROM journal") == count)
        try laptop.say(hasty)
        try laptop.say(try laptop.ledger())
        #expect(try laptop.writers() == "1" && laptop.problems() == [])
    }

    @Test("after the machine's next start a writer goes on where the file was let go of, and not where it was not")
    func nextBoot() throws {
        let laptop = try Laptop()
        try laptop.say(try laptop.ledger(boot: "tuesday"))
        #expect(try laptop.writers() == "1", "it was closed on Monday")
        let open = try laptop.ledger(boot: "tuesday")
        try laptop.say(open)
        try laptop.say(try laptop.ledger(boot: "wednesday"))
        #expect(try laptop.writers() == "2", "on Tuesday the power went")
        #expect(try laptop.problems() == [])
        _ = open
    }

    @Test("where no key can be kept, whoever writes is somebody new, and a line is kept all the same")
    func nowhere() throws {
        let laptop = try Laptop()
        let keys = WriterFolder(folder: laptop.path + "/none", boot: "monday")
        let one = try laptop.ledger(keys: keys)
        try laptop.say(one)
        try laptop.say(one)
        #expect(try laptop.writers() == "2", "the key lives as long as the program")
        try laptop.say(try laptop.ledger(keys: keys))
        #expect(try laptop.writers() == "3" && laptop.problems() == [])
    }

    @Test("the end of a batch that was cut off is found; a whole batch is what only a head on paper can tell")
    func cut() throws {
        let laptop = try Laptop()
        let ledger = try laptop.ledger()
        let before = try ledger.snapshot().head
        try ledger.record(
            try [1, 2].map { try ledger.state().state.parking(of: SampleDay.line($0), true) }.flatMap(\.self),
            by: "Amina")
        let last = try ledger.lastSequence()
        func cut() throws {
            try Desk.withoutGuards(at: laptop.path) { db in
                try db.execute(
                    sql: """
                        DROP TRIGGER journal_is_never_cut;
                        DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal);
                        """)
            }
        }
        try cut()
        #expect(try laptop.problems()?.contains(.signature(sequence: last - 1)) == true)
        let found = try Desk.withoutGuards(at: laptop.path) { db in
            try db.execute(sql: "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")
            return try String.fetchOne(db, sql: "SELECT count(*) FROM journal")
        }
        #expect(found == "\(last - 2)")
        #expect(try laptop.ledger().verify()?.head == before)
        #expect(try laptop.problems()?.contains { if case .signature = $0 { true } else { false } } == false)
    }

    @Test("a signature that is another's, or of something else, is found")
    func forged() throws {
        let laptop = try Laptop()
        try laptop.say(try laptop.ledger())
        let last = try laptop.ledger().lastSequence()
        try Desk.withoutGuards(at: laptop.path) { db in
            let trigger = try String.fetchOne(
                db, sql: "SELECT sql FROM sqlite_schema WHERE name = 'journal_is_never_changed'")
            try db.execute(sql: "DROP TRIGGER journal_is_never_changed")
            try db.execute(
                sql: """
                    UPDATE journal SET signature = (SELECT signature FROM journal WHERE signature IS NOT NULL LIMIT 1)
                    WHERE seq = \(last)
                    """)
            try db.execute(sql: trigger ?? "")
        }
        #expect(try laptop.problems() == [.signature(sequence: last)])
    }

    @Test("in a file of an earlier version old rows stay as they are, and a writer that signs goes on from them")
    func migrated() throws {
        let folder = try TemporaryFolder()
        let fixture = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/Shipped/version-8.halqa")
        try FileManager.default.copyItem(at: fixture, to: URL(filePath: folder.file()))
        let world = FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world
        let rows = "SELECT group_concat(hash || payload || writer || n) FROM journal WHERE seq <= 63"
        let (before, head) = (
            try Desk.answer(to: rows, at: folder.file()),
            try Desk.answer(to: "SELECT hash FROM journal WHERE seq = 63", at: folder.file())
        )
        let ledger = try Ledger.open(
            folder.file(), device: Desk.laptop, world: world, writers: WriterFolder(folder: folder.file("state")))
        let state = try ledger.state().state
        let line = try #require(state.contributions.values.first?.keys.min())
        try ledger.record(try state.parking(of: line, true), by: "Amina")
        #expect(try Desk.answer(to: rows, at: folder.file()) == before)
        let heads = try Desk.answer(to: "SELECT heads FROM journal WHERE seq = 64", at: folder.file())
        #expect(heads?.contains(head ?? "?") == true)
        let row = try Desk.answer(
            to: "SELECT n || ' ' || length(signature) FROM journal WHERE seq = 64", at: folder.file())
        #expect(row == "1 64")
        #expect(try ledger.verify()?.problems == [])
        try ledger.undo(by: "Amina", own: true)
        #expect(try ledger.state().state == state)
    }
}
