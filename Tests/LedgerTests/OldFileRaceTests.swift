import Dispatch
import Foundation
import Ledger
import Synchronization
import TestSupport
import Testing
import Workshop

@Suite("A file of an earlier version that several open at once")
struct OldFileRaceTests {
    @Test("is brought up to date by one of them, and taken for damaged by none")
    func race() throws {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/v1.halqa")
        let problems = Mutex<[String]>([])
        for _ in 0..<10 {
            let folder = try TemporaryFolder()
            let path = folder.file()
            try FileManager.default.copyItem(at: fixture, to: URL(filePath: path))
            DispatchQueue.concurrentPerform(iterations: 6) { _ in
                let world = FixedWorld(now: Instant(milliseconds: 1_830_000_000_000)).world
                do { _ = try Ledger.open(path, device: Desk.laptop, world: world) } catch {
                    problems.withLock { $0.append("\(error)") }
                }
            }
        }
        #expect(problems.withLock { $0 } == [])
    }
}
