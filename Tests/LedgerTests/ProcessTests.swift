import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// Several processes at one file, and processes that die.
@Suite("Real processes", .serialized)
struct ProcessTests {
    @Test("twelve processes that write a hundred lines each at once lose none, and none meets an error")
    func twelveWriters() throws {
        let desk = try Desk(at: .morning)
        let before = try desk.ledger.lastSequence()
        let probes = try (1...12).map { try ProbeProcess("write", desk.path, "writer-\($0)", "100") }
        let reports = probes.map { $0.report() }
        #expect(reports.allSatisfy { $0.status == 0 && $0.errors.isEmpty }, "\(reports.map(\.errors))")
        let lines = reports.flatMap(\.lines)
        #expect(Set(lines).count == 1200)

        let state = try desk.another().state().state
        #expect(lines.compactMap { ID<Contribution>($0) }.allSatisfy { state.contribution($0) != nil })
        let entries = try desk.ledger.entries(after: before)
        #expect(entries.map(\.sequence) == Array(before + 1...before + 1200))
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.at <= $1.at })
        #expect(try desk.problems == [])
    }

    @Test("verification while others write finds nothing, and so does every backup that is made meanwhile")
    func verifyWhileWriting() throws {
        let desk = try Desk(at: .morning)
        // They write until they are told to stop, so that each round below happens while they do.
        let writers = try (1...2).map { try ProbeProcess("write", desk.path, "writer-\($0)", "1000000") }
        let folder = desk.folder.file("backups")
        for _ in 1...3 {
            let seen = try desk.ledger.lastSequence()
            while try desk.ledger.lastSequence() < seen + 10, writers.allSatisfy({ $0.isRunning }) { usleep(1000) }
            #expect(try desk.ledger.verify()?.problems == [])
            if let copy = try desk.ledger.backUp(to: folder) {
                let backup = try Ledger.open(copy, device: Desk.laptop, world: desk.clock.world)
                #expect(try backup.verify()?.problems == [])
            }
            let theyWrite = writers.allSatisfy { $0.isRunning }
            #expect(theyWrite)
        }
        for writer in writers { writer.kill() }
        #expect(try desk.problems == [])
    }

    @Test("killed at any moment, many times over: every line that was shown as kept is there, and the file is sound")
    func killed() throws {
        let desk = try Desk(at: .morning)
        var random = SplitMix64(seed: 5)
        var kept: Set<String> = []
        for round in 1...8 {
            // Three at once, so that the survivors meet what the dead one left.
            let probes = try (1...3).map { try ProbeProcess("write", desk.path, "writer-\(round)-\($0)", "10000") }
            for probe in probes {
                kept.formUnion(probe.wait(forLines: Int.random(in: 1...12, using: &random)))
                usleep(UInt32.random(in: 0...3000, using: &random))
                probe.kill()
            }
            for probe in probes {
                let report = probe.report()
                #expect(report.status == -Int(SIGKILL), "\(report.errors)")
                kept.formUnion(report.lines)
            }
            let state = try desk.another().state().state
            let lost = kept.compactMap { ID<Contribution>($0) }.filter { state.contribution($0) == nil }
            #expect(lost == [])
            #expect(try desk.problems == [])
        }
        #expect(kept.count > 50)
    }

    @Test("a file that may not grow any more: the error says so, nothing is half written, and later writes work")
    func fileSizeLimit() throws {
        let desk = try Desk(at: .morning)
        let size = try FileManager.default.attributesOfItem(atPath: desk.path)[.size] as? Int ?? 0
        for room in [0, 4096, 9000, 40_000] {
            let before = try desk.ledger.lastSequence()
            let report = try ProbeProcess("squeeze", desk.path, String(size + room)).report()
            #expect(report.status == 0, "\(report.errors)")
            let kept = report.lines.filter { $0.hasPrefix("kept ") || $0.hasPrefix("lifted ") }
            #expect(
                report.lines.contains { $0.hasPrefix("error inputOutput") || $0 == "error diskFull" }
                    || report.lines.contains("no limit"), "\(report.lines.suffix(3))")
            #expect(kept.last?.hasPrefix("lifted ") == true)
            #expect(report.lines.last == "verified []")
            #expect(try desk.ledger.lastSequence() - before == kept.count, "\(report.lines.suffix(4))")
            let state = try desk.state
            for line in kept {
                let id = try #require(ID<Contribution>(String(line.split(separator: " ")[1])))
                #expect(state.contribution(id) != nil)
            }
        }
    }
}
