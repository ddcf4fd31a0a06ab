import Foundation
import GRDB
import Ledger
import Tally
import TestSupport
import Testing
import Workshop

/// What is saved of a damaged file: everything that somebody could still read in its pages by hand.
@Suite("Recovering a damaged file")
struct RecoverTests {
    private func recover(
        _ path: String, copies: [String] = [], to name: String = "new.halqa", _ desk: Desk
    ) throws -> (recovered: Recovered, file: String) {
        let target = desk.folder.file(name)
        unlink(target)
        let recovered = try Ledger.recover(
            path, copiesIn: copies, to: target, by: "Amina", device: Desk.laptop, world: desk.clock.world)
        return (recovered, target)
    }

    private func problems(_ path: String, _ desk: Desk) throws -> [Verification.Problem] {
        try Ledger.open(path, device: Desk.laptop, world: desk.clock.world).verify()?.problems ?? []
    }

    private func payloads(_ path: String) throws -> [String: String] {
        try Desk.withoutGuards(at: path) { db in
            var found: [String: String] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT id, payload FROM journal")
            while let row = try rows.next() { found[row[0]] = row[1] }
            return found
        }
    }

    /// What a payload leads to, whatever it began from. What nothing can be made of any more is kept as text.
    private func outcome(_ payload: String) -> NSObject? {
        let fields = try? JSONSerialization.jsonObject(with: Data(payload.utf8)) as? [String: Any]
        if let fragment = fields?["fragment"] as? [String: Any], let text = fragment["text"] as? String {
            return outcome(text)
        }
        guard let content = fields?.first(where: { $0.key != "v" })?.value as? [String: Any] else { return nil }
        return
            (content.keys.contains("after") || content.keys.contains("before") ? content["after"] ?? NSNull() : content)
            as? NSObject
    }

    /// Whether two ids of the same length differ in one bit of one character.
    private static func isOneBitApart(_ one: String, _ other: String) -> Bool {
        let bits = zip(one.utf8, other.utf8).map { ($0 ^ $1).nonzeroBitCount }
        return one.utf8.count == other.utf8.count && bits.reduce(0, +) == 1
    }

    /// So many files, each damaged by another seed: HALQA_DAMAGED_FILES has them all.
    private static let seeds = UInt64(1)...UInt64(ProcessInfo.processInfo.environment["HALQA_DAMAGED_FILES"] ?? "36")!

    @Test("every entry that can be read by hand is in the new file, which is sound, whatever was done to the old one")
    func damaged() throws {
        let desk = try Desk(at: .vote)
        let sound = try Data(contentsOf: URL(filePath: desk.path))
        let path = desk.folder.file("damaged.halqa")
        var saved = 0
        for seed in Self.seeds {
            var damager = Damager(seed: seed)
            let what = damager.damage(sound)
            try what.bytes.write(to: URL(filePath: path))
            if what.isAltered { try? damager.alter(path) }
            unlink(path + "-journal")
            let readable = try PageReading(path).rows
            let before = try Data(contentsOf: URL(filePath: path))
            do {
                let (recovered, file) = try recover(path, desk)
                #expect(try problems(file, desk) == [], "seed \(seed): \(what.words)")
                let there = try payloads(file)
                for row in readable {
                    // Where the id itself was hit, it stands there as it was before.
                    let id = there[row.id] == nil ? there.keys.first { Self.isOneBitApart($0, row.id) } : row.id
                    guard let payload = id.flatMap({ there[$0] }) else {
                        Issue.record("seed \(seed): \(what.words): \(row.id) is not in the new file")
                        continue
                    }
                    #expect(
                        payload == row.payload || outcome(payload) == outcome(row.payload),
                        "seed \(seed): \(what.words): \(row.id) says something else")
                }
                saved += recovered.total
                #expect(try Data(contentsOf: URL(filePath: path)) == before, "the damaged file is not touched")
            } catch let error as LedgerError {
                #expect(readable.isEmpty, "seed \(seed): \(what.words): \(error)")
            }
        }
        #expect(saved > 20 * Int(Self.seeds.upperBound))
    }

    @Test("a sound file comes out as it went in, with one entry more")
    func sound() throws {
        let desk = try Desk(at: .evening)
        let (recovered, file) = try recover(desk.path, desk)
        #expect(recovered.lost.isEmpty && recovered.gaps.isEmpty && recovered.anchored == 0 && recovered.altered == 0)
        #expect(recovered.entries == [.journal: try desk.ledger.lastSequence()])
        #expect(try problems(file, desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world)
        #expect(try new.entries(after: 0).dropLast() == desk.ledger.entries(after: 0)[...])
        var state = try new.state().state
        #expect(state.recoveries.count == 1)
        state = try desk.state
        #expect(try new.state().state.contributions == state.contributions)
    }

    @Test("what is gone from the file comes from its copies, and what came after them from its pages")
    func copies() throws {
        let desk = try Desk(at: .morning)
        let copies = desk.folder.file("copies")
        _ = try #require(try desk.ledger.backUp(to: copies))
        let line = try desk.say("after the copy")
        let last = try desk.ledger.lastSequence()
        // The journal's tree is gone, and with it the first page.
        var bytes = try Data(contentsOf: URL(filePath: desk.path))
        bytes.replaceSubrange(0..<4096, with: Data(count: 4096))
        // Copies bear the name of what they are copies of.
        try FileManager.default.createDirectory(
            atPath: desk.folder.file("damaged"), withIntermediateDirectories: false)
        let path = desk.folder.file("damaged/day.halqa")
        try bytes.write(to: URL(filePath: path))
        let (recovered, file) = try recover(path, copies: [copies], desk)
        #expect(recovered.total == last && recovered.copies.count == 1 && recovered.entries[.pages] == last)
        #expect(try problems(file, desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world)
        #expect(try new.state().state.contribution(line)?.text == "after the copy")

        // Half of the file is gone: the copy has what was in it.
        try bytes.prefix(8192).write(to: URL(filePath: path))
        let (half, _) = try recover(path, copies: [copies], to: "half.halqa", desk)
        #expect(half.entries[.copy] ?? 0 > 50)
    }

    @Test("a journal that is gone is made again from the tables, line by line")
    func tables() throws {
        let desk = try Desk(at: .morning)
        let path = desk.folder.file("damaged.halqa")
        try FileManager.default.copyItem(atPath: desk.path, toPath: path)
        try desk.tamper(
            "DELETE FROM journal WHERE seq > 1; VACUUM", at: path)
        let (recovered, file) = try recover(path, desk)
        #expect(recovered.entries[.table] ?? 0 > 30)
        #expect(try problems(file, desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world).state().state
        let old = try desk.state
        #expect(new.stakeholders == old.stakeholders && new.contributions == old.contributions)
        #expect(new.attendances == old.attendances && new.seatings == old.seatings && new.timings == old.timings)
    }

    @Test("what is missing is said by its numbers and times, and what was torn by name")
    func missing() throws {
        let desk = try Desk(at: .morning)
        let path = desk.folder.file("damaged.halqa")
        try FileManager.default.copyItem(atPath: desk.path, toPath: path)
        let last = try desk.ledger.lastSequence()
        try desk.tamper(
            """
            DELETE FROM journal WHERE seq BETWEEN \(last - 4) AND \(last - 3);
            DELETE FROM record_head; DELETE FROM attendance; DELETE FROM contribution; DELETE FROM seat; DELETE FROM timing; VACUUM
            """, at: path)
        let (recovered, file) = try recover(path, desk)
        #expect(recovered.gaps.map(\.numbers) == [last - 4...last - 3])
        #expect(recovered.gaps.allSatisfy { $0.after != nil && $0.before != nil })
        #expect(recovered.anchored >= 3)
        #expect(try problems(file, desk) == [])
        let marked = try Desk.answer(to: "SELECT count(*) FROM recovered_entry", at: file)
        #expect(marked == "\(recovered.anchored)")
    }

    @Test("what was erased is not brought back from a copy in which it still stands")
    func erased() throws {
        let desk = try Desk(at: .morning)
        let copies = desk.folder.file("copies")
        let person = ID<Stakeholder>(high: 0x0190_0000_0000_7777, low: 1 << 63 | 77)
        try desk.record { _ in
            [.stakeholder(Revision(from: nil, to: Stakeholder(id: person, name: "Hélène Benqerrane")))]
        }
        try desk.say("Hélène Benqerrane calls", by: "Hélène Benqerrane")
        _ = try #require(try desk.ledger.backUp(to: copies))
        let forgetting = try desk.ledger.forgetting(person, in: try desk.state, placeholder: "[erased 1]")
        _ = try #require(try desk.ledger.forget(forgetting, by: "Amina"))
        try desk.say("goes on")
        let (recovered, file) = try recover(desk.path, copies: [copies], desk)
        #expect(recovered.lost.isEmpty)
        #expect(try problems(file, desk) == [])
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.range(of: Data("Benqerrane".utf8)) == nil)
    }

    @Test("an urn that can be read keeps its ballots, and drafts are there")
    func others() throws {
        let desk = try Desk(at: .morning)
        try desk.ledger.saveDraft("half a sentence", slot: "capture", by: "Amina")
        let (_, file) = try recover(desk.path, desk)
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world)
        #expect(try new.drafts(of: "Amina") == ["capture": "half a sentence"])
    }

    /// The first day is over in a file whose plan has more in it than the sample's: a day for calls, and a grid. Somebody was called on that
    /// day, two were linked on one to which nobody has come, and Rabat was rated.
    /// - Parameter seed: of what happens by chance after that; nil for nothing.
    private func fullyPlanned(_ desk: Desk, seed: UInt64?) throws -> (path: String, state: ProgrammeState) {
        let (path, world) = (desk.folder.file("planned.halqa"), desk.clock.world)
        var programme = try #require(desk.expected.programme)
        let calls: ID<Day> = world.newID()
        programme.workshops[0].days.append(
            Day(
                id: calls, code: "month-1", number: 4, date: SampleDay.date.adding(days: 33),
                theme: LocalizedText(same: "Calls"), accent: "green", activities: [], channel: .telephone))
        programme.grids = [SampleDay.competences]
        let ledger = try Ledger.create(path, programme: programme, by: "Amina", device: Desk.laptop, world: world)
        var state = try ledger.state().state
        func happens(_ changes: [Change]) throws {
            try state.apply(changes)
            try ledger.record(changes, by: "Amina")
        }
        for change in try SampleDay(at: .evening).changes.dropFirst() { try happens([change]) }
        let (one, other) = (SampleDay.person(1), SampleDay.person(2))
        let call = Call(
            id: world.newID(), day: calls, stakeholder: one, at: world.now(), outcome: .noAnswer, by: "Amina")
        let link = Link(
            id: world.newID(), from: .person(one), to: .person(other), by: "Amina", at: world.now(),
            day: SampleDay.day(3))
        let rating = Rating(
            id: world.newID(), grid: SampleDay.competences.key, subject: .workshop(SampleDay.rabat),
            date: SampleDay.date, marks: [Rating.Mark("c1", 3)], author: "Amina", writtenAt: world.now())
        try happens([.call(Revision(from: nil, to: call))])
        try happens([.link(Revision(from: nil, to: link))])
        try happens([.rating(Revision(from: nil, to: rating))])
        guard let seed else { return (path, state) }
        var random = RandomDay(seed: seed, clock: desk.clock)
        for _ in 0..<150 {
            let changes = random.next(in: state)
            guard (try? state.apply(changes)) != nil else { continue }
            try ledger.record(changes, by: "Amina")
        }
        return (path, state)
    }

    @Test(
        "where the plan can be read nowhere, all that builds on it stands in one under numbers",
        arguments: [nil, 1, 2, 3] as [UInt64?])
    func noPlan(_ seed: UInt64?) throws {
        let desk = try Desk(at: .evening)
        let (path, old) = try fullyPlanned(desk, seed: seed)
        try desk.tamper(
            "UPDATE journal SET payload = json_set(payload, '$.v', 'x') WHERE seq = 1; UPDATE programme SET plan = '{}'",
            at: path)
        let (recovered, file) = try recover(path, desk)
        #expect(recovered.isPlanMadeUp)
        #expect(try problems(file, desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world).state().state
        let (lost, kept) = (Self.besidesThePlan(old), Self.besidesThePlan(new))
        #expect(lost.count > 60)
        #expect(RecordFields.differing(kept, lost) == [], "these records or fields are not as they were")
        #expect(kept == lost)
        // What the plan said is kept for people to read, and nothing else had to be.
        #expect(recovered.lost.count == 1 && new.fragments.count == 1)
        #expect(new.fragments.values.contains { $0.text.string.contains("workshops") })
        // The program can go on with it.
        #expect(new.programme?.workshops.flatMap(\.days).contains { $0.channel == .telephone } == true)
    }

    /// All records but the plan as the script said it.
    private static func besidesThePlan(_ state: ProgrammeState) -> [Change] {
        state.records.filter { $0.content?.sort != .programme }
    }

    @Test("one bit that was flipped in what an entry says is turned back")
    func flipped() throws {
        let desk = try Desk(at: .morning)
        let line = try desk.say("an ember under the ashes")
        let path = desk.folder.file("damaged.halqa")
        var bytes = try Data(contentsOf: URL(filePath: desk.path))
        var from = bytes.startIndex
        while let found = bytes.range(of: Data("ember".utf8), in: from..<bytes.endIndex) {
            bytes[found.lowerBound] ^= 4
            from = found.upperBound
        }
        try bytes.write(to: URL(filePath: path))
        let (recovered, file) = try recover(path, desk)
        #expect(recovered.altered == 0 && recovered.anchored == 0 && recovered.lost.isEmpty)
        #expect(try problems(file, desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world).state().state
        #expect(new.contribution(line)?.text == "an ember under the ashes")
    }

    @Test("a removal of what is nowhere any more keeps what it says as text")
    func removed() throws {
        let desk = try Desk(at: .morning)
        let line = try desk.say("a slip of the pen")
        try desk.record { try $0.removal(of: line) }
        let path = desk.folder.file("damaged.halqa")
        try FileManager.default.copyItem(atPath: desk.path, toPath: path)
        let last = try desk.ledger.lastSequence()
        try desk.tamper("DELETE FROM journal WHERE seq = \(last - 1); VACUUM", at: path)
        let (_, file) = try recover(path, desk)
        #expect(try problems(file, desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: desk.clock.world).state().state
        #expect(new.fragments.values.contains { $0.text.string.contains("a slip of the pen") })
    }

    @Test(
        "of an urn of which a part is gone nothing is taken over, and it is said which one",
        arguments: ["urn", "urn_code", "urn_receipt", nil])
    func partOfAnUrn(_ table: String?) throws {
        let secret = try SecretDesk(papers: 4)
        for (code, line) in zip(secret.codes, SecretDesk.lines(3)) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
        }
        if let table {
            try secret.desk.tamper("DELETE FROM \(table)")
        }
        let (recovered, file) = try recover(secret.desk.path, secret.desk)
        #expect(try problems(file, secret.desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: secret.desk.clock.world)
        #expect(try new.secretBallots(in: secret.poll) == (table == nil ? 3 : 0))
        #expect(recovered.urns.map(\.code) == (table == nil ? [] : ["secret"]))
        // The papers can be keyed again.
        if table != nil { _ = try new.castSecret(secret.codes[0], "12345678", in: secret.poll) }
    }

    @Test(
        "a secret poll whose seal is gone comes out with what its table has, or open again and empty",
        arguments: [true, false])
    func sealed(_ isInTable: Bool) throws {
        let secret = try SecretDesk(papers: 4)
        for (code, line) in zip(secret.codes, SecretDesk.lines(3)) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
        }
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        try secret.desk.tamper("DELETE FROM journal WHERE kind = 'ballotsSealed'; VACUUM")
        if !isInTable { try secret.desk.tamper("DELETE FROM sealed_ballot; DELETE FROM sealed_poll; VACUUM") }
        let (recovered, file) = try recover(secret.desk.path, secret.desk)
        #expect(try problems(file, secret.desk) == [])
        let new = try Ledger.open(file, device: Desk.laptop, world: secret.desk.clock.world).state().state
        if isInTable {
            #expect(recovered.urns.isEmpty)
            #expect(new.sealed[secret.poll]?.ballots.count == 3 && new.polls[secret.poll]?.state == .closed)
        } else {
            #expect(recovered.urns.map(\.wasClosed) == [true])
            #expect(new.polls[secret.poll]?.state == .open)
        }
    }

    @Test("what is no file of Halqa's, and what is there already, is refused")
    func refused() throws {
        let desk = try Desk(at: .morning)
        let path = desk.folder.file("notes.halqa")
        try Data(repeating: 0x41, count: 100_000).write(to: URL(filePath: path))
        #expect(throws: LedgerError.notAHalqaFile) { try recover(path, desk) }
        #expect(throws: LedgerError.noSuchFile) { try recover(desk.folder.file("none"), desk) }
        #expect(throws: LedgerError.alreadyExists) {
            try Ledger.recover(
                desk.path, copiesIn: [], to: path, by: "Amina", device: Desk.laptop, world: desk.clock.world)
        }
    }
}

/// Damages files, each in a way that its seed decides.
private struct Damager {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// - Returns: the damaged bytes; how; and whether rows are to be altered too.
    mutating func damage(_ sound: Data) -> (bytes: Data, words: String, isAltered: Bool) {
        var bytes = sound
        let pages = sound.count / 4096
        switch Int.random(in: 0..<7, using: &random) {
        case 0:
            let count = [1, 5, 40, 400][Int.random(in: 0..<4, using: &random)]
            for _ in 0..<count {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
            }
            return (bytes, "\(count) bits flipped", false)
        case 1:
            let length = Int.random(in: 5000..<bytes.count, using: &random)
            return (bytes.prefix(length), "cut at \(length)", false)
        case 2:
            let count = Int.random(in: 1...8, using: &random)
            for _ in 0..<count {
                let page = Int.random(in: 0..<pages, using: &random)
                bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(count: 4096))
            }
            return (bytes, "\(count) pages of zeroes", false)
        case 3:
            let length = [16, 100, 4096][Int.random(in: 0..<3, using: &random)]
            bytes.replaceSubrange(0..<length, with: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
            return (bytes, "\(length) bytes of header overwritten", false)
        case 4:
            // What leads to other pages, and what leads to rows by a key.
            var count = 0
            for page in 1..<pages where [2, 5, 10].contains(bytes[page * 4096]) && Bool.random(using: &random) {
                for place in 0..<200 { bytes[page * 4096 + place] = UInt8.random(in: 0...255, using: &random) }
                count += 1
            }
            return (bytes, "\(count) pages of trees broken", false)
        case 5: return (bytes, "rows altered", true)
        default:
            let (from, to) = (Int.random(in: 0..<pages, using: &random), Int.random(in: 0..<pages, using: &random))
            bytes.replaceSubrange(to * 4096..<(to + 1) * 4096, with: sound[from * 4096..<(from + 1) * 4096])
            return (bytes, "page \(from) over page \(to)", false)
        }
    }

    /// Alters rows as somebody does who knows SQL.
    mutating func alter(_ path: String) throws {
        let sql = [
            "UPDATE journal SET payload = replace(payload, 'a', 'b') WHERE seq % 5 = 2",
            "DELETE FROM journal WHERE seq % 7 = 3", "UPDATE journal SET hash = upper(hash) WHERE seq % 9 = 4",
            "UPDATE journal SET operator = 'Nobody' WHERE seq > 20",
            "DELETE FROM stakeholder; DELETE FROM contribution",
            "UPDATE journal SET seq = -seq WHERE seq > 10; UPDATE journal SET seq = 1000 + seq WHERE seq < 0",
            "DELETE FROM journal WHERE seq = 2; DROP TABLE record_head",
        ]
        let chosen = sql[Int.random(in: 0..<sql.count, using: &random)]
        try Desk.withoutGuards(at: path) { db in
            for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try db.execute(sql: chosen)
        }
    }
}
