import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// A damaged file: it may be refused or reported, but it never takes the program down, and it is never called sound.
@Suite("A damaged file")
struct DamageTests {
    /// Everything that can be done with a file without writing; an error of ours is an answer, a trap is not.
    private func use(_ path: String, _ world: World) -> Verification? {
        do throws(LedgerError) {
            let ledger = try Ledger.open(path, device: Desk.laptop, world: world, patience: 0.1)
            _ = try? ledger.state()
            _ = try? ledger.entries(after: 0)
            _ = try? ledger.drafts(of: "Amina")
            _ = try? ledger.undo(by: "Amina", own: false)
            return try ledger.verify()
        } catch {
            return nil
        }
    }

    @Test("bytes flipped anywhere, one or many: an error or a report", arguments: UInt64(1)...3)
    func flippedBytes(_ seed: UInt64) throws {
        let desk = try Desk(at: .vote)
        let sound = try Data(contentsOf: URL(filePath: desk.path))
        var random = SplitMix64(seed: seed)
        let path = desk.folder.file("damaged.halqa")
        for round in 0..<40 {
            var bytes = sound
            for _ in 0..<(round % 4 == 0 ? 40 : 1) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            }
            try bytes.write(to: URL(filePath: path))
            _ = use(path, desk.clock.world)
            unlink(path + "-journal")
        }
    }

    @Test("a byte flipped in what is said is always found")
    func flippedText() throws {
        let desk = try Desk(at: .evening)
        let sound = try Data(contentsOf: URL(filePath: desk.path))
        let path = desk.folder.file("damaged.halqa")
        let word = Data("olive stones".utf8)
        var from = sound.startIndex
        var places = 0
        while let range = sound.range(of: word, in: from..<sound.endIndex) {
            var bytes = sound
            bytes[range.lowerBound] = UInt8(ascii: "0")
            try bytes.write(to: URL(filePath: path))
            let ledger = try Ledger.open(path, device: Desk.laptop, world: desk.clock.world)
            #expect(try ledger.verify()?.isClean == false)
            places += 1
            from = range.upperBound
        }
        #expect(places == 2, "once in the journal, once in the table")
    }

    @Test("a file cut short anywhere is refused or reported")
    func truncated() throws {
        let desk = try Desk(at: .vote)
        let sound = try Data(contentsOf: URL(filePath: desk.path))
        let path = desk.folder.file("damaged.halqa")
        for length in stride(from: 1, to: sound.count - 1, by: sound.count / 25) {
            try sound.prefix(length).write(to: URL(filePath: path))
            #expect(use(path, desk.clock.world)?.isClean != true, "\(length) of \(sound.count) bytes")
            unlink(path + "-journal")
        }
    }

    @Test("a page of zeroes, of noise, or of another page: an error or a report")
    func pages() throws {
        let desk = try Desk(at: .vote)
        let sound = try Data(contentsOf: URL(filePath: desk.path))
        let path = desk.folder.file("damaged.halqa")
        var random = SplitMix64(seed: 7)
        for page in stride(from: 1, to: sound.count / 4096, by: 5) {
            for kind in 0..<3 {
                var bytes = sound
                let range = page * 4096..<(page + 1) * 4096
                switch kind {
                case 0: bytes.replaceSubrange(range, with: Data(count: 4096))
                case 1:
                    let noise = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
                    bytes.replaceSubrange(range, with: noise)
                default: bytes.replaceSubrange(range, with: sound[4096 * (page - 1)..<4096 * page])
                }
                guard bytes != sound else { continue }
                try bytes.write(to: URL(filePath: path))
                _ = use(path, desk.clock.world)
                unlink(path + "-journal")
            }
        }
    }

    @Test("values of another kind in the columns of a table are an error, not the end of the program")
    func otherValues() throws {
        let desk = try Desk(at: .evening)
        try desk.ledger.saveDraft("half", slot: "fuel", by: "Amina")
        let sound = try Data(contentsOf: URL(filePath: desk.path))
        let path = desk.folder.file("damaged.halqa")
        let values = ["x'ff00'", "9223372036854775807", "-9223372036854775808", "char(27) || '[2J'"]
        for column in [
            "contribution.position", "contribution.id", "contribution.kind", "contribution.written_at",
            "contribution.table_number", "contribution.due", "contribution.text", "timing.extra_minutes",
            "timing.started_at", "seating.tables", "seat.table_number", "poll.rules", "poll.present", "poll.code",
            "poll_count.votes", "poll_count.number", "stakeholder.languages", "stakeholder.aliases", "programme.plan",
            "timing.shift_minutes", "journal.at", "journal.payload", "journal.batch", "journal.undoes", "journal.id",
            "draft.text",
        ] {
            for value in values {
                let parts = column.split(separator: ".")
                try sound.write(to: URL(filePath: path))
                try desk.tamper(
                    """
                    PRAGMA ignore_check_constraints = ON;
                    UPDATE \(parts[0]) SET \(parts[1]) = \(value)
                    WHERE \(parts[1]) IS (SELECT \(parts[1]) FROM \(parts[0]) LIMIT 1);
                    """, at: path, isTolerant: true)
                _ = use(path, desk.clock.world)
            }
        }
    }
}
