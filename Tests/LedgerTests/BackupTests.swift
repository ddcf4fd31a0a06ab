import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// Copies of the file, whole, and the last ten of them.
@Suite("Backups")
struct BackupTests {
    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test(
        "a copy opens and says what the file says; it is named by how far the journal had come, and nobody else reads it"
    )
    func copy() throws {
        let desk = try Desk(at: .evening)
        try desk.ledger.saveDraft("half", slot: "fuel", by: "Amina")
        let folder = desk.folder.file("backups/fes")
        let path = try #require(try desk.ledger.backUp(to: folder))
        let number = String(try desk.ledger.lastSequence())
        #expect(path == folder + "/day-" + String(repeating: "0", count: 9 - number.count) + number + ".halqa")
        let copy = try Ledger.open(path, device: Desk.laptop, world: desk.clock.world)
        #expect(try copy.state() == desk.ledger.state())
        #expect(try copy.drafts(of: "Amina") == ["fuel": "half"])
        #expect(try copy.verify()?.problems == [])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    }

    @Test("nothing is copied twice, and nothing unfinished is left")
    func once() throws {
        let desk = try Desk(at: .morning)
        let folder = desk.folder.file("backups")
        #expect(try desk.ledger.backUp(to: folder) != nil)
        #expect(try desk.ledger.backUp(to: folder) == nil)
        try desk.say("one")
        #expect(try desk.ledger.backUp(to: folder) != nil)
        #expect(try names(folder).count == 2)
        #expect(try names(folder).allSatisfy { $0.hasSuffix(".halqa") })
    }

    @Test("the last ten are kept, and only this file's are ever removed")
    func ten() throws {
        let desk = try Desk(at: .morning)
        let folder = desk.folder.file("backups")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let others = ["day-2-000000001.halqa", "other-000000001.halqa", "day-000000001.txt", "day-notes.halqa"]
        for name in others { try Data().write(to: URL(filePath: folder + "/" + name)) }
        var made: [String] = []
        for number in 0..<13 {
            try desk.say("line \(number)".plain)
            made.append(try #require(try desk.ledger.backUp(to: folder)))
        }
        let kept = Set(try names(folder))
        #expect(kept == Set(others + made.suffix(10).map { String($0.split(separator: "/").last ?? "") }))
    }

    @Test("a copy that cannot be made is an error")
    func failure() throws {
        let desk = try Desk(at: .morning)
        #expect(throws: LedgerError.self) { try desk.ledger.backUp(to: "/proc/nowhere") }
    }

    @Test("nor does a full disk keep half of one", .enabled(if: Mounts.arePossible, Mounts.reason))
    func fullDisk() throws {
        let desk = try Desk(at: .morning)
        let disk = try SmallDisk(bytes: 65_536)
        do throws(LedgerError) {
            _ = try desk.ledger.backUp(to: disk.path + "/backups")
            Issue.record("there was room")
        } catch {
            guard case .notPut(let path, .diskFull) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(path.hasPrefix(disk.path + "/backups"))
        }
        #expect(try names(disk.path + "/backups").isEmpty)
    }
}
