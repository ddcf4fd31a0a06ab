import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// A disk that is full. A real one: a small file system in memory, which only root may make; the test says nothing
/// where it cannot be made (and `ProcessTests` holds a file that may not grow, which needs no rights).
@Suite("A full disk", .enabled(if: Mounts.arePossible, Mounts.reason), .serialized)
struct DiskTests {
    private func programme() throws -> Programme { try #require(try SampleDay(at: .planned).state.programme) }

    private let clock = FixedWorld(date: SampleDay.date, clock: ClockTime(minutes: 505))

    private func say(_ ledger: Ledger, _ number: Int) throws(LedgerError) {
        let line = Contribution(
            id: clock.world.newID(), activity: SampleDay.barriers, prompt: SampleDay.fuel, group: 1, position: number,
            kind: .idea, text: PlainText(String(repeating: "line \(number) ", count: 50)), author: "Amina",
            writtenAt: clock.now)
        try ledger.record([.contribution(Revision(from: nil, to: line))], by: "Amina")
    }

    @Test("the error says so, what was kept before is there, and with room made writing goes on")
    func full() throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        let path = disk.path + "/day.halqa"
        let ledger = try Ledger.create(
            path, programme: try programme(), by: "Amina", device: Desk.laptop, world: clock.world)
        // From no room at all to room for the journal but not for the pages: each stops the commit elsewhere.
        for room in stride(from: 0, through: 65_536, by: 4096) {
            disk.fill(leaving: room)
            var kept = 0
            var failure: LedgerError?
            let before = try ledger.lastSequence()
            while failure == nil, kept < 1000 {
                do throws(LedgerError) {
                    try say(ledger, kept)
                    kept += 1
                } catch {
                    failure = error
                }
            }
            #expect(failure == .diskFull, "with \(room) bytes")
            #expect(try ledger.lastSequence() == before + kept, "with \(room) bytes")
            #expect(try ledger.verify()?.problems == [])
            disk.empty()
            try say(ledger, kept)
            #expect(try ledger.verify()?.problems == [])
        }
    }

    @Test("drafts on a full disk fail loudly and do no harm")
    func drafts() throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        let ledger = try Ledger.create(
            disk.path + "/day.halqa", programme: try programme(), by: "Amina", device: Desk.laptop, world: clock.world)
        disk.fill()
        let text = PlainText(String(repeating: "half a sentence ", count: 2000))
        #expect(throws: LedgerError.diskFull) { try ledger.saveDraft(text, slot: "fuel", by: "Amina") }
        disk.empty()
        try ledger.saveDraft(text, slot: "fuel", by: "Amina")
        #expect(try ledger.drafts(of: "Amina")["fuel"] == text)
    }

    @Test("a file that cannot be made whole is not there")
    func creation() throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        for room in stride(from: 0, through: 262_144, by: 16_384) {
            disk.fill(leaving: room)
            let path = disk.path + "/day.halqa"
            do throws(LedgerError) {
                let made = try create(path)
                _ = made
                unlink(path)
                unlink(path + "-journal")
            } catch {
                #expect(error == .diskFull, "with \(room) bytes")
                #expect(access(path, F_OK) != 0)
                #expect(access(path + "-journal", F_OK) != 0)
            }
            disk.empty()
        }
    }

    private func create(_ path: String) throws(LedgerError) -> Ledger {
        guard let programme = try? programme() else { throw .noSuchFile }
        return try Ledger.create(path, programme: programme, by: "Amina", device: Desk.laptop, world: clock.world)
    }
}
