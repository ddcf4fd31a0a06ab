import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// A file of every version that was ever shipped opens in this Halqa and says what it said then.
///
/// `Fixtures/v1.halqa` was made once, by `swift run LedgerProbe golden Tests/LedgerTests/Fixtures/v1.halqa`, and is never
/// made again: a later version adds a file of its own. What it said is `Goldens/v1.txt`, for people to read.
@Suite("Files of shipped versions")
struct GoldenFileTests {
    /// A copy, since opening a file may touch it.
    private func open(_ name: String, in folder: TemporaryFolder) throws -> Ledger {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
        try FileManager.default.copyItem(at: fixture, to: URL(filePath: folder.file()))
        let world = FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world
        return try Ledger.open(folder.file(), device: Desk.laptop, world: world)
    }

    @Test("version 1 opens, verifies, and says what it said")
    func version1() throws {
        let folder = try TemporaryFolder()
        let ledger = try open("v1.halqa", in: folder)
        let found = try #require(try ledger.verify())
        #expect(found.problems == [])
        #expect(found.entries == 121)
        #expect(found.head == "3014096b9edd8e6451d4d4511f8c1b0b367747c8fe49fa5a69e8e276b2e75dc2")

        let state = try ledger.state().state
        try Golden().check(StateListing(state).text, "v1.txt")
        #expect(try ledger.drafts(of: "Yassir") == ["capture": "half a sent"])

        var replayed = ProgrammeState()
        try replayed.apply(try ledger.entries(after: 0).map(\.change))
        #expect(replayed == state)
    }

    @Test(
        "version 1 on a medium that cannot be written to is read all the same, and stays as it is",
        .enabled(if: Mounts.arePossible, Mounts.reason))
    func readOnlyMedium() throws {
        let folder = try TemporaryFolder()
        let expected = try open("v1.halqa", in: folder).state().state
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/v1.halqa")
        let bytes = try Data(contentsOf: fixture)
        try bytes.write(to: URL(filePath: folder.file("old.halqa")))
        let mount = try ReadOnlyMount(of: folder.path)

        let ledger = try Ledger.open(
            mount.path + "/old.halqa", device: Desk.laptop,
            world: FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world)
        #expect(ledger.isReadOnly)
        #expect(try ledger.state().state == expected)
        #expect(try ledger.drafts(of: "Yassir") == ["capture": "half a sent"])
        #expect(try ledger.verify()?.problems == [])

        let line = try #require(expected.contributions.values.first?.keys.min())
        let change = try expected.parking(of: line, true)
        #expect(throws: LedgerError.readOnly) { try ledger.record(change, by: "Amina") }
        #expect(throws: LedgerError.readOnly) { try ledger.saveDraft("x", slot: "capture", by: "Amina") }
        #expect(throws: LedgerError.readOnly) { try ledger.undo(by: "Amina", own: false) }
        #expect(try ledger.state().state == expected)

        // A copy can be made of it, and goes on.
        let copy = try #require(try ledger.backUp(to: folder.file("backups")))
        let writable = try Ledger.open(
            copy, device: Desk.laptop, world: FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world)
        #expect(!writable.isReadOnly)
        try writable.record(change, by: "Amina")
        #expect(try Data(contentsOf: URL(filePath: folder.file("old.halqa"))) == bytes)
    }

    @Test("version 1 can be written to")
    func goesOn() throws {
        let folder = try TemporaryFolder()
        let ledger = try open("v1.halqa", in: folder)
        try ledger.undo(by: "Amina", own: false)
        let line = try #require(try ledger.state().state.contributions.values.first?.keys.min())
        try ledger.record(try ledger.state().state.parking(of: line, true), by: "Amina")
        #expect(try ledger.verify()?.problems == [])
    }
}
