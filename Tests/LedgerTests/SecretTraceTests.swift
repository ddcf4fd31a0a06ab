import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// What somebody finds who has the file and a good editor.
@Suite("Traces of secret ballots")
struct SecretTraceTests {
    @Test(
        "while the poll is open, ballots and codes lie in the file in the order of their keys, not in that of casting")
    func openFile() throws {
        let secret = try SecretDesk(papers: 120)
        let lines = SecretDesk.lines(120)
        for (code, line) in zip(secret.codes.shuffled(), lines) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
        }
        let keys = try Desk.withoutGuards(at: secret.desk.path) { db in
            try String.fetchAll(db, sql: "SELECT answer FROM urn ORDER BY key")
        }
        let places = try secret.places(of: lines)
        #expect(places.allSatisfy { $0.count == 1 }, "each stands once: nothing that was deleted is left")
        try expectOrder(places.map { $0[0] }, of: lines, isThatOf: keys)
    }

    @Test("once it is closed, every trace of ballots is in the order of their random keys, and codes in their own")
    func closedFile() throws {
        let secret = try SecretDesk(papers: 120)
        let lines = SecretDesk.lines(120)
        let order = secret.codes.shuffled()
        for (code, line) in zip(order, lines) { _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll) }
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        let sealed = try #require(try secret.desk.state.sealed[secret.poll])
        let places = try secret.places(of: lines)
        #expect(places.allSatisfy { $0.count == 2 }, "in the journal, and in the table that is made from it")
        for copy in 0...1 {
            try expectOrder(places.map { $0.sorted()[copy] }, of: lines, isThatOf: sealed.ballots.map(\.answer))
        }
        // Keys have nothing to do with the order either.
        #expect(sealed.ballots.map(\.answer) != lines && sealed.ballots.map(\.answer).reversed() != lines)
        #expect(sealed.codes != order)
        #expect(try FileManager.default.attributesOfItem(atPath: secret.desk.path + "-journal")[.size] as? Int == 0)
    }

    @Test("the journal never holds a single ballot, at no moment before the closing")
    func journal() throws {
        let secret = try SecretDesk(papers: 12)
        let lines = SecretDesk.lines(12)
        for (code, line) in zip(secret.codes.shuffled(), lines) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
            let payloads = try Desk.withoutGuards(at: secret.desk.path) { db in
                try String.fetchAll(db, sql: "SELECT payload FROM journal")
            }
            #expect(!payloads.contains { payload in lines.contains { payload.contains($0) } })
        }
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        let holding = try Desk.withoutGuards(at: secret.desk.path) { db in
            try String.fetchAll(db, sql: "SELECT payload FROM journal").filter { payload in
                lines.contains { payload.contains($0) }
            }
        }
        #expect(holding.count == 1, "all of them in one entry")
        #expect(lines.allSatisfy { holding[0].contains($0) })
    }

    @Test("a backup that is made meanwhile holds no urn, and opens")
    func backup() throws {
        let secret = try SecretDesk(papers: 12)
        let lines = SecretDesk.lines(12)
        for (code, line) in zip(secret.codes, lines) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
        }
        let copy = try #require(try secret.desk.ledger.backUp(to: secret.desk.folder.file("backups")))
        let bytes = try Data(contentsOf: URL(filePath: copy))
        #expect(lines.allSatisfy { bytes.range(of: Data($0.utf8)) == nil })
        let backup = try Ledger.open(copy, device: Desk.laptop, world: secret.desk.clock.world)
        #expect(try backup.secretBallots(in: secret.poll) == 0)
        #expect(try backup.verify()?.problems == [])
        #expect(try secret.desk.ledger.secretBallots(in: secret.poll) == 12)
    }

    /// Whether texts stand in the file one behind the other in an order, forwards or backwards. At the edges of pages
    /// it may jump; in the order of casting it would jump nearly everywhere.
    private func expectOrder(_ places: [Int], of texts: [String], isThatOf expected: [String]) throws {
        let rank = Dictionary(uniqueKeysWithValues: expected.enumerated().map { ($1, $0) })
        let found = try zip(texts, places).sorted { $0.1 < $1.1 }.map { try #require(rank[$0.0]) }
        let jumps = zip(found, found.dropFirst()).count { abs($0 - $1) != 1 }
        #expect(jumps < expected.count / 10, "\(found)")
    }
}
