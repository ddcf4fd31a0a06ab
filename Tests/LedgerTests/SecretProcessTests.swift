import Foundation
import TestSupport
import Testing
import Workshop

@testable import Ledger

/// Several processes at one urn, and processes that die.
@Suite("Real processes at an urn", .serialized)
struct SecretProcessTests {
    private func arguments(_ codes: some Sequence<BallotCode>, _ lines: [String]) -> [String] {
        zip(codes, lines).map { "\($0.signs)=\($1)" }
    }

    @Test("two processes that cast at once lose no ballot")
    func twoAtOnce() throws {
        let secret = try SecretDesk(papers: 60)
        let lines = SecretDesk.lines(60)
        let all = arguments(secret.codes, lines)
        let probes = try [all.prefix(30), all.suffix(30)].map { part in
            try ProbeProcess(["cast", secret.desk.path, secret.poll.description] + part)
        }
        let reports = probes.map { $0.report() }
        #expect(reports.allSatisfy { $0.status == 0 && $0.lines.count == 30 }, "\(reports.map(\.errors))")
        let entries = try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        #expect(entries.count == 2)
        let sealed = try #require(try secret.desk.state.sealed[secret.poll])
        #expect(sealed.ballots.map(\.answer).sorted() == lines.sorted())
        let receipts = reports.flatMap(\.lines).compactMap { $0.split(separator: " ").last.map(String.init) }
        #expect(sealed.receipts == receipts.sorted())
        #expect(try secret.desk.problems == [])
    }

    @Test("the same codes cast twice at once: each counts once, and one of the two is told")
    func sameCodes() throws {
        let secret = try SecretDesk(papers: 30)
        let probes = try ["1", "2", "3"].map { option in
            try ProbeProcess(
                ["cast", secret.desk.path, secret.poll.description]
                    + arguments(secret.codes, Array(repeating: option, count: 30)))
        }
        let lines = probes.flatMap { $0.report().lines }
        #expect(lines.count == 90)
        #expect(lines.count { $0.contains("codeSpent") } == 60)
        #expect(try secret.desk.ledger.secretBallots(in: secret.poll) == 30)
        #expect(try secret.desk.problems == [])
    }

    @Test("killed at any moment: ballot, code and receipt are there together or not at all")
    func killed() throws {
        let secret = try SecretDesk(papers: 400)
        let lines = SecretDesk.lines(400)
        var random = SplitMix64(seed: 3)
        var left = arguments(secret.codes, lines)[...]
        var receipts: Set<String> = []
        for _ in 1...12 {
            let probe = try ProbeProcess(["cast", secret.desk.path, secret.poll.description] + left)
            var said = probe.wait(forLines: Int.random(in: 1...6, using: &random))
            usleep(UInt32.random(in: 0...4000, using: &random))
            probe.kill()
            said += probe.report().lines
            receipts.formUnion(
                said.filter { !$0.contains("codeSpent") }.compactMap { $0.split(separator: " ").last.map(String.init) })
            // The one on which it died may be in the urn; it is told when it is tried again.
            left = left.dropFirst(said.count)
            #expect(try secret.desk.problems == [])
        }
        #expect(receipts.count > 12)
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        let sealed = try #require(try secret.desk.state.sealed[secret.poll])
        #expect(receipts.isSubset(of: sealed.receipts), "what was shown as cast is there")
        #expect(sealed.ballots.count == sealed.codes.count && sealed.ballots.count <= receipts.count + 12)
        #expect(try secret.desk.problems == [])
    }

    @Test("killed while closing: the poll is open with its urn, or closed and sealed; opened again, the file is clean")
    func killedWhileClosing() throws {
        var outcomes: Set<Bool> = []
        for round in 0..<14 {
            let secret = try SecretDesk(papers: 40)
            let lines = SecretDesk.lines(40)
            for (code, line) in zip(secret.codes, lines) {
                _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
            }
            let probe = try ProbeProcess(["close", secret.desk.path, secret.poll.description])
            // The last one is let finish.
            _ = probe.wait(forLines: round == 13 ? 2 : 1)
            usleep(UInt32(round * 2500))
            probe.kill()
            _ = probe.report()
            let ledger = try secret.desk.another()
            let state = try ledger.state().state
            let isClosed = state.polls[secret.poll]?.state == .closed
            outcomes.insert(isClosed)
            #expect(isClosed == (state.sealed[secret.poll] != nil))
            #expect(try ledger.secretBallots(in: secret.poll) == (isClosed ? 0 : 40))
            #expect(try ledger.verify()?.problems == [])
            if isClosed { #expect(try secret.places(of: lines).allSatisfy { $0.count == 2 }) }
        }
        #expect(outcomes.contains(true))
    }

    @Test("killed between the closing and the writing anew: whoever opens the file next does it")
    func notRewritten() throws {
        let secret = try SecretDesk(papers: 40)
        let lines = SecretDesk.lines(40)
        for (code, line) in zip(secret.codes, lines) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
        }
        _ = try secret.desk.ledger.seal(secret.poll, by: "Amina")
        #expect(try secret.desk.ledger.verify()?.problems == [.urn(secret.poll, .notRewritten)])
        #expect(try secret.desk.another().verify()?.problems == [])
        #expect(try Desk.answer(to: "SELECT count(*) FROM urn_emptied", at: secret.desk.path) == "0")
    }

    @Test("another process that has the file open all the time goes on with it after the closing")
    func othersGoOn() throws {
        let secret = try SecretDesk(papers: 3)
        let other = try secret.desk.another()
        #expect(try other.state().state.polls[secret.poll]?.state == .open)
        _ = try secret.desk.ledger.castSecret(secret.codes[0], "1", in: secret.poll)
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        #expect(try other.state().state.polls[secret.poll]?.state == .closed)
        try secret.desk.say("after the closing", to: other)
        #expect(try secret.desk.problems == [])
    }

    @Test(
        "a backup that is killed at any moment leaves nothing of an urn that is open, and nothing that looks like a copy"
    )
    func killedBackup() throws {
        let secret = try SecretDesk(papers: 30)
        let lines = SecretDesk.lines(30)
        var secrets = lines
        for (code, line) in zip(secret.codes, lines) {
            secrets.append(try secret.desk.ledger.castSecret(code, line, in: secret.poll))
        }
        let folder = secret.desk.folder.file("backups")
        // What an earlier Halqa left when it was killed: a copy with the urn in it.
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let left = folder + "/day-000000044.halqa.2147483646.part"
        try secret.bytes.write(to: URL(filePath: left))
        var random = SplitMix64(seed: 13)
        for _ in 1...20 {
            let probe = try ProbeProcess("backup", secret.desk.path, folder)
            _ = probe.wait(forLines: Int.random(in: 1...2, using: &random))
            usleep(UInt32.random(in: 0...20_000, using: &random))
            probe.kill()
            _ = probe.report()
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
                let found = secrets.filter { bytes.range(of: Data($0.utf8)) != nil }
                #expect(found == [], "\(name)")
                guard name.hasSuffix(".halqa") else { continue }
                let copy = try Ledger.open(folder + "/" + name, device: Desk.laptop, world: secret.desk.clock.world)
                #expect(try copy.verify()?.problems == [], "\(name)")
            }
        }
        #expect(access(left, F_OK) != 0)
        #expect(try secret.desk.ledger.secretBallots(in: secret.poll) == 30)
        #expect(try secret.desk.problems == [])
    }
}
