import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// A file of every version that was ever shipped opens in this Halqa and says what it said then.
///
/// `Fixtures/v1.halqa` was made once, by `swift run LedgerProbe golden Tests/LedgerTests/Fixtures/v1.halqa`, and is never
/// made again: a later version adds a file of its own.
@Suite("Files of shipped versions")
struct GoldenFileTests {
    /// A copy, since opening a file may touch it.
    private func open(_ name: String, in folder: TemporaryFolder) throws -> Ledger {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
        try FileManager.default.copyItem(at: fixture, to: URL(filePath: folder.file()))
        let world = FixedWorld(date: SampleDay.date.adding(days: 300), clock: ClockTime(minutes: 600)).world
        return try Ledger.open(folder.file(), device: Desk.laptop, world: world)
    }

    @Test("version 1 opens, verifies, and says what it said")
    func version1() throws {
        let folder = try TemporaryFolder()
        let ledger = try open("v1.halqa", in: folder)
        let found = try #require(try ledger.verify())
        #expect(found.problems == [])
        #expect(found.entries == 153)
        #expect(found.head == "HEAD")

        let state = try ledger.state().state
        #expect(state == (try expected()))
        #expect(state.contribution(SampleDay.line(2))?.text == "الأفران القديمة لا تقبل وقودا آخر")
        #expect(state.counts[SampleDay.firstMeasures]?[.wall] == [1: 14, 2: 9, 3: 11, 4: 3])
        #expect(try ledger.drafts(of: "Yassir") == ["capture": "half a sent"])

        var replayed = ProgrammeState()
        try replayed.apply(try ledger.entries(after: 0).map(\.change))
        #expect(replayed == state)
    }

    @Test("version 1 can be written to")
    func goesOn() throws {
        let folder = try TemporaryFolder()
        let ledger = try open("v1.halqa", in: folder)
        try ledger.undo(by: "Amina", own: false)
        try ledger.record(try ledger.state().state.parking(of: SampleDay.line(1), true), by: "Amina")
        #expect(try ledger.verify()?.problems == [])
    }

    /// What the command recorded: the sample day, with the last thing done by Yassir taken back.
    private func expected() throws -> ProgrammeState {
        let day = try SampleDay(at: .nextDay)
        var state = day.state
        let changes = day.changes.dropFirst()
        let last = try #require(changes.enumerated().last { $0.offset % 3 == 0 }).element
        try state.apply([try #require(last.inverse)])
        return state
    }
}
