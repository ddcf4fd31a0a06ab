import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// A file of every version that was shipped opens in this Halqa and means what it meant. How they were made is in
/// `Fixtures/Shipped/README.md`.
@Suite("A file of each shipped version")
struct ShippedFilesTests {
    private let world = FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world

    /// A copy, since opening a file brings it up to date.
    private func copy(_ version: Int, in folder: TemporaryFolder) throws -> String {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/Shipped/version-\(version).halqa")
        try FileManager.default.copyItem(at: fixture, to: URL(filePath: folder.file()))
        return folder.file()
    }

    @Test("opens, is sound, says what it said, and goes on", arguments: 1...8)
    func opens(_ version: Int) throws {
        let folder = try TemporaryFolder()
        let path = try copy(version, in: folder)
        let (entries, head) = (
            try Desk.answer(to: "SELECT count(*) FROM journal", at: path),
            try Desk.answer(to: "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1", at: path)
        )
        let hashes = try Desk.answer(to: "SELECT group_concat(hash || payload) FROM journal", at: path)

        let ledger = try Ledger.open(path, device: Desk.laptop, world: world)
        let found = try #require(try ledger.verify())
        #expect(found.problems == [] && found.unknown == 0)
        #expect("\(found.entries)" == entries && found.head == head, "rows and hashes stay as they were")
        #expect(try Desk.answer(to: "SELECT group_concat(hash || payload) FROM journal", at: path) == hashes)
        #expect(try Desk.answer(to: "PRAGMA user_version", at: path) == "\(Ledger.fileVersion)")
        let state = try ledger.state().state
        let drafts = try ["Amina", "Yassir", "Sanae", "Karim", "Samia"].flatMap { name in
            try ledger.drafts(of: PlainText(name)).sorted { $0.key < $1.key }.map {
                "draft \(name) \($0.key) \($0.value)\n"
            }
        }
        let undoable = try ledger.undoable(by: "", own: false, isRedo: false).map { batch in
            "undoable " + batch.map { "\($0.change.kind) by \($0.operatorName)" }.joined(separator: ", ") + "\n"
        }
        try Golden().check(
            StateListing(state).text + drafts.joined() + undoable.joined(), "shipped-\(version).txt")

        let line = try #require(state.contributions.values.first?.keys.min())
        try ledger.record(try state.parking(of: line, true), by: "Amina")
        try ledger.undo(by: "Amina", own: true)
        #expect(try ledger.state().state == state)
        #expect(try ledger.verify()?.problems == [])
    }

    @Test("what became of actions has the time and the name that the entries said it with, and can be taken back")
    func settled() throws {
        let folder = try TemporaryFolder()
        let path = try copy(3, in: folder)
        let at = try Desk.answer(to: "SELECT max(at) FROM journal WHERE kind = 'actionDropped'", at: path)
        let ledger = try Ledger.open(path, device: Desk.laptop, world: world)
        let lines = try ledger.state().state.contributions.values.flatMap(\.values)
        let settled = Dictionary(grouping: lines.compactMap(\.settlement), by: \.outcome)
        #expect(settled[.done]?.map(\.by) == ["Karim"])
        #expect(settled[.dropped]?.map(\.by) == ["Samia"])
        #expect(settled[.dropped]?.first?.at.map { "\($0.milliseconds)" } == at)
        try ledger.undo(by: "Samia", own: true)
        #expect(try ledger.state().state.contributions.values.flatMap(\.values).allSatisfy { $0.outcome != .dropped })
        #expect(try ledger.verify()?.problems == [])
    }

    @Test("an urn that is open keeps its ballots", arguments: 3...8)
    func urn(_ version: Int) throws {
        let folder = try TemporaryFolder()
        let path = try copy(version, in: folder)
        let before = try Desk.answer(
            to: "SELECT group_concat(key || answer) FROM (SELECT * FROM urn ORDER BY key)", at: path)
        let ledger = try Ledger.open(path, device: Desk.laptop, world: world)
        let poll = try #require(try ledger.state().state.polls.values.first { $0.rules.isSecret && $0.state == .open })
        #expect(try ledger.secretBallots(in: poll.id) == 2)
        #expect(
            try Desk.answer(to: "SELECT group_concat(key || answer) FROM (SELECT * FROM urn ORDER BY key)", at: path)
                == before)
        try ledger.closeSecret(poll.id, by: "Samia")
        #expect(try ledger.verify()?.problems == [])
    }

    @Test("several programs that open it at once find it sound, each of them", arguments: 1...8)
    func atOnce(_ version: Int) throws {
        let folder = try TemporaryFolder()
        let path = try copy(version, in: folder)
        let programs = try (1...7).map { try ProbeProcess("look", path, "writer \($0)") }
        for program in programs {
            let report = program.report()
            #expect(report.status == 0 && report.lines.last == "sound", "\(report.errors)")
        }
    }
}
