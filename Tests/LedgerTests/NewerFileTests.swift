import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// What a newer Halqa wrote: what is known is shown, what is not is said, nothing of it is changed, all of it is kept.
@Suite("Files and entries of a newer Halqa")
struct NewerFileTests {
    /// A file as a newer version leaves it: tables of its own, a column more, and a record that nobody here knows.
    private func newer(at moment: SampleDay.Moment = .evening) throws -> (desk: Desk, newer: NewerHalqa) {
        let desk = try Desk(at: moment)
        let newer = NewerHalqa(desk.path)
        try newer.append("dreamed", #"{"dream":{"after":{"id":"x"},"before":null},"v":\#(NewerHalqa.payloadVersion)}"#)
        try newer.takeOver()
        return (desk, newer)
    }

    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    private static let refusal = LedgerError.newerVersion(found: NewerHalqa.version, known: Ledger.fileVersion)

    @Test("a newer file opens: what is known is shown, nothing is written, every byte stays")
    func opens() throws {
        let (desk, _) = try newer()
        let before = try bytes(desk.path)
        let ledger = try desk.another()
        #expect(ledger.newerVersion == NewerHalqa.version && ledger.isReadOnly)
        let snapshot = try ledger.snapshot()
        #expect(
            snapshot.state == desk.expected && snapshot.newer == NewerHalqa.version
                && snapshot.state.unknownRecords == 1)
        let last = try #require(try ledger.entries(after: 0).last)
        guard case .unknown(let change) = last.change else { return #expect(Bool(false)) }
        #expect(change.kind == "dreamed" && change.version == NewerHalqa.payloadVersion)
        #expect(throws: Self.refusal) { try desk.say("x", to: ledger) }
        #expect(throws: Self.refusal) { try ledger.saveDraft("x", slot: "s", by: "Amina") }
        #expect(throws: Self.refusal) { try ledger.undo(by: "Amina", own: false) }
        #expect(throws: Self.refusal) { try ledger.backUp(to: desk.folder.file("backups")) }
        #expect(throws: Self.refusal) { try ledger.rebuild(to: desk.folder.file("new.halqa")) }
        let found = try #require(try ledger.verify())
        #expect(found.problems == [] && found.unknown == 1 && found.newer == NewerHalqa.version)
        #expect(try bytes(desk.path) == before)
    }

    @Test("how a newer file is written is not changed either")
    func journalMode() throws {
        let (desk, newer) = try newer()
        try newer.run("PRAGMA journal_mode = WAL")
        #expect(try desk.another().state().state == desk.expected)
        #expect(try newer.run("PRAGMA journal_mode") == "wal")
    }

    @Test("a newer file whose journal is another one is refused as what it is, and not called damaged")
    func otherJournal() throws {
        for sql in ["ALTER TABLE journal RENAME COLUMN writer TO author", "ALTER TABLE journal RENAME TO facts"] {
            let (desk, newer) = try newer()
            try newer.run("DROP TRIGGER journal_is_only_added_to; \(sql)")
            #expect(throws: Self.refusal, "\(sql)") { try desk.another() }
        }
    }

    @Test("a newer file that is damaged is called so")
    func damaged() throws {
        let (desk, newer) = try newer()
        try newer.run("DROP TRIGGER journal_is_never_changed; UPDATE journal SET operator = 'x' WHERE seq = 3")
        #expect(try desk.problems.contains(.hash(sequence: 3)))
    }

    @Test("what the newer one goes on writing is followed, entry by entry")
    func followed() throws {
        let (desk, newer) = try newer()
        let ledger = try desk.another()
        let seen = try ledger.snapshot()
        let line = try #require(desk.expected.contribution(SampleDay.line(1)))
        let parked = try Self.payload(try desk.expected.parking(of: line.id, !line.isParked)[0])
        try newer.append("contributionParked", parked, about: "contribution \(line.id)")
        try newer.append("dreamed", #"{"dream":{"after":{"id":"y"},"before":null},"v":\#(NewerHalqa.payloadVersion)}"#)
        guard case .entries(let entries, let now) = try ledger.growth(since: seen) else {
            return #expect(Bool(false), "it is the same file")
        }
        #expect(entries.map(\.sequence) == [seen.sequence + 1, seen.sequence + 2])
        #expect(now.state.contribution(line.id)?.isParked == !line.isParked)
        #expect(now.state.unknownRecords == 2 && now.newer == NewerHalqa.version)
        #expect(try ledger.state().state == now.state)
        #expect(now.head == (try ledger.verify()?.head))
    }

    private static func payload(_ change: Change) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(change), as: UTF8.self)
    }

    @Test("a file that a newer Halqa takes over while it is open is not written to any more, and goes on being read")
    func takenOver() throws {
        let desk = try Desk(at: .morning)
        let seen = try desk.ledger.snapshot()
        try NewerHalqa(desk.path).takeOver()
        #expect(throws: Self.refusal) {
            try desk.ledger.record(
                [.timing(Revision(from: nil, to: Timing(activity: SampleDay.barriers)))], by: "Amina")
        }
        #expect(throws: Self.refusal) { try desk.ledger.saveDraft("x", slot: "s", by: "Amina") }
        guard case .entries(let entries, let now) = try desk.ledger.growth(since: seen) else {
            return #expect(Bool(false), "it is the same file")
        }
        #expect(entries.isEmpty && now.newer == NewerHalqa.version && now.state == seen.state)
    }

    @Test("a copy that a newer Halqa made is not put aside, and pushed out by none")
    func newerCopy() throws {
        let desk = try Desk(at: .morning)
        let folder = desk.folder.file("backups")
        let copy = try #require(try desk.ledger.backUp(to: folder))
        try NewerHalqa(copy).takeOver()
        let before = try bytes(copy)
        let other = try #require(try desk.ledger.backUp(to: folder))
        #expect(other != copy)
        for number in 0..<3 {
            try desk.say("line \(number)".plain)
            #expect(try desk.ledger.backUp(to: folder, keeping: 1) != nil)
        }
        #expect(try bytes(copy) == before)
    }

    @Test(
        "an entry that is not understood is kept and shown as such, and the rest of the file goes on",
        arguments: [
            #"{"dream":{"after":{},"before":null},"v":1}"#, #"{"dream":{},"v":\#(NewerHalqa.payloadVersion)}"#,
            #"{"turnout":{"after":{"ballots":4,"poll":"00000000-0000-0000-0000-000000000001","source":"wall","mood":"good"}},"v":1}"#,
        ])
    func entry(_ payload: String) throws {
        let desk = try Desk(at: .morning)
        let about = payload.contains("turnout") ? "turnout 00000000-0000-0000-0000-000000000001 wall" : nil
        try NewerHalqa(desk.path).append("dreamed", payload, about: about)
        let ledger = try desk.another()
        let last = try #require(try ledger.entries(after: 0).last)
        guard case .unknown(let change) = last.change else { return #expect(Bool(false)) }
        #expect(change.payload == payload)
        #expect(try ledger.snapshot().state.unknownRecords == 1)
        try desk.say("goes on", to: ledger)
        #expect(
            try Desk.answer(to: "SELECT payload FROM journal WHERE kind = 'dreamed'", at: desk.path) == payload)
        let found = try #require(try ledger.verify())
        #expect(found.unknown == 1 && found.problems == [])
        #expect(try ledger.backUp(to: desk.folder.file("backups")) != nil)
        #expect(try ledger.rebuild(to: desk.folder.file("new.halqa")) == found.entries)
        let new = try Ledger.open(desk.folder.file("new.halqa"), device: Desk.laptop, world: desk.clock.world)
        #expect(try new.snapshot().state.unknownRecords == 1)
        #expect(try new.verify() == found)
    }

    @Test(
        "a record that a newer Halqa changed is shown as it was and not changed by this one; what stands on it neither")
    func lockedRecord() throws {
        let desk = try Desk(at: .morning)
        let line = try desk.say("wood is dear")
        let seen = try desk.ledger.snapshot()
        let record = try #require(seen.state.contribution(line))
        var later = record
        later.text = "wood is very dear"
        let payload = try Self.payload(.contribution(Revision(from: record, to: later)))
            .replacing(#""group":1"#, with: #""group":1,"mood":"bad""#)
        try NewerHalqa(desk.path).append("contributionRevised", payload, about: "contribution \(line)")
        guard case .entries(_, let now) = try desk.ledger.growth(since: seen) else { return #expect(Bool(false)) }
        #expect(now.state.unknownRecords == 1 && now.state == seen.state)
        #expect(throws: LedgerError.refused(.writtenByNewer)) {
            try desk.record { try $0.revision(of: line) { $0.text = "wood is cheap" } }
        }
        #expect(throws: LedgerError.refused(.writtenByNewer)) { try desk.ledger.undo(by: "Zoé", own: true) }
        try desk.say("others can be")
        let found = try #require(try desk.verification())
        #expect(found.problems == [] && found.unknown == 1)
    }

    @Test("a file of an earlier version that is only looked at stays as it is, and what is wrong with it is told")
    func olderToLook() throws {
        let folder = try TemporaryFolder()
        let fixture = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/Shipped/version-3.halqa")
        try FileManager.default.copyItem(at: fixture, to: URL(filePath: folder.file()))
        let world = FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world
        func look() throws -> Ledger {
            try Ledger.open(folder.file(), device: Desk.laptop, world: world, toLook: true)
        }
        let before = try bytes(folder.file())
        #expect(try look().verify()?.problems == [])
        #expect(try bytes(folder.file()) == before)

        try NewerHalqa(folder.file()).run("DROP TABLE seat")
        #expect(throws: LedgerError.damaged("table seat is missing or altered")) {
            try Ledger.open(folder.file(), device: Desk.laptop, world: world)
        }
        let found = try #require(try look().verify())
        #expect(found.problems == [.integrity("table seat is missing or altered")] && found.isJournalSound)
        #expect(try look().rebuild(to: folder.file("new.halqa")) == found.entries)
        let new = try Ledger.open(folder.file("new.halqa"), device: Desk.laptop, world: world)
        #expect(try new.verify()?.problems == [])
    }
}
