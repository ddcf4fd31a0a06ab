import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// What laptops write apart comes together, whole, and says the same on each.
@Suite("Files of several laptops")
struct MergeTests {
    /// Laptops that each have a copy of one file, and a clock that all read.
    private final class Laptops {
        let folder: TemporaryFolder
        let clock: FixedWorld
        private var number = 0

        init(_ names: String...) throws {
            let day = try SampleDay(at: .morning)
            (folder, clock) = (try TemporaryFolder(), day.clock)
            guard let programme = day.state.programme, let first = names.first else { throw LedgerError.noSuchFile }
            do {
                let ledger = try Ledger.create(
                    path(first), programme: programme, by: "Amina", device: device(first), world: clock.world,
                    writers: keys(first))
                try ledger.record(Array(day.changes.dropFirst()), by: "Amina")
            }
            for name in names.dropFirst() {
                try FileManager.default.copyItem(atPath: path(first), toPath: path(name))
            }
        }

        func path(_ name: String) -> String { folder.file(name + ".halqa") }

        func device(_ name: String) -> ID<Device> {
            ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | UInt64(name.utf8.first ?? 0))
        }

        func keys(_ name: String) -> WriterFolder { WriterFolder(folder: folder.file("keys-" + name)) }

        func ledger(_ name: String) throws -> Ledger {
            try Ledger.open(path(name), device: device(name), world: clock.world, writers: keys(name))
        }

        @discardableResult
        func record(
            at name: String, by person: PlainText = "Amina", _ rule: (ProgrammeState) throws -> [Change]
        ) throws -> [JournalEntry] {
            clock.advance(seconds: 1)
            let ledger = try ledger(name)
            return try ledger.record(try rule(try ledger.state().state), by: person)
        }

        /// A table says something.
        @discardableResult
        func say(at name: String) throws -> ID<Contribution> {
            number += 1
            let (id, text): (ID<Contribution>, PlainText) = (clock.world.newID(), "line \(number)".plain)
            try record(at: name) {
                try $0.contribution(
                    id, saying: text, to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: "Amina", at: clock.now)
            }
            return id
        }

        @discardableResult
        func merge(_ other: String, into name: String) throws -> Merged {
            guard let merged = try ledger(name).merge(path(other)) else { throw LedgerError.busy }
            return merged
        }

        func state(_ name: String) throws -> ProgrammeState { try ledger(name).state().state }

        func problems(_ name: String) throws -> [Verification.Problem]? { try ledger(name).verify()?.problems }

        func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }
    }

    @Test("lines of both are on both, and the second time nothing changes")
    func lines() throws {
        let laptops = try Laptops("a", "b")
        let lines = [try laptops.say(at: "a"), try laptops.say(at: "b"), try laptops.say(at: "b")]
        #expect(try laptops.merge("b", into: "a").entries == 2)
        #expect(try laptops.merge("a", into: "b").entries == 1)
        for name in ["a", "b"] {
            let state = try laptops.state(name)
            #expect(lines.allSatisfy { state.contribution($0) != nil })
            #expect(try laptops.problems(name) == [])
        }
        #expect(try laptops.state("a") == laptops.state("b"))
        #expect(try laptops.ledger("a").snapshot().head == laptops.ledger("b").snapshot().head)
        let before = try laptops.bytes("a")
        let again = try laptops.merge("b", into: "a")
        #expect(again.isNothing && again.waiting == 0)
        #expect(try laptops.bytes("a") == before)
    }

    @Test("what only adds later rows is applied as if it were written here")
    func later() throws {
        let laptops = try Laptops("a", "b")
        let line = try laptops.say(at: "a")
        try laptops.merge("a", into: "b")
        try laptops.record(at: "b") { try $0.parking(of: line, true) }
        #expect(try laptops.merge("b", into: "a").entries == 1)
        #expect(try laptops.state("a").contribution(line)?.isParked == true)
        #expect(try laptops.problems("a") == [])
    }

    @Test("one line edited on both sides is a conflict that is settled once, everywhere")
    func conflict() throws {
        let laptops = try Laptops("a", "b")
        for name in ["a", "b"] {
            try laptops.record(at: name) { try $0.revision(of: SampleDay.line(1)) { $0.text = "by \(name)".plain } }
        }
        #expect(try laptops.merge("b", into: "a").conflicts.after == 1)
        #expect(try laptops.merge("a", into: "b").conflicts.after == 1)
        let conflicts = try laptops.ledger("a").conflicts()
        #expect(try laptops.ledger("b").conflicts() == conflicts)
        let conflict = try #require(conflicts.first)
        #expect(conflict.sides.count == 2)
        try laptops.record(at: "a") { _ in conflict.settling(taking: 1) }
        #expect(try laptops.ledger("a").conflicts() == [])
        try laptops.merge("a", into: "b")
        #expect(try laptops.ledger("b").conflicts() == [])
        #expect(try laptops.state("a") == laptops.state("b"))
        for name in ["a", "b"] { #expect(try laptops.problems(name) == []) }
    }

    @Test("three laptops, whoever takes over from whom first, say the same in the end")
    func orders() throws {
        var states: [ProgrammeState] = []
        for order in [["a", "b", "c"], ["c", "b", "a"], ["b", "a", "c"]] {
            let laptops = try Laptops("a", "b", "c")
            for name in ["a", "b", "c"] {
                try laptops.say(at: name)
                try laptops.record(at: name) { try $0.revision(of: SampleDay.line(2)) { $0.text = "by \(name)".plain } }
            }
            for name in order { for other in order where other != name { try laptops.merge(other, into: name) } }
            for name in order { for other in order where other != name { try laptops.merge(other, into: name) } }
            let found = try order.map { try laptops.state($0) }
            #expect(found.allSatisfy { $0 == found[0] })
            for name in order { #expect(try laptops.problems(name) == []) }
            states.append(found[0])
        }
        #expect(states[0].contributions.count == states[1].contributions.count)
    }

    @Test("a file made anew from its journal says what the joined one says")
    func rebuilt() throws {
        let laptops = try Laptops("a", "b")
        try laptops.say(at: "a")
        try laptops.say(at: "b")
        try laptops.merge("b", into: "a")
        let target = laptops.folder.file("new.halqa")
        _ = try laptops.ledger("a").rebuild(to: target)
        let new = try Ledger.open(target, device: laptops.device("a"), world: laptops.clock.world)
        #expect(try new.state().state == laptops.state("a"))
        #expect(try new.verify()?.problems == [])
    }

    @Test("a joined file leaves as a data package, and comes back with all that was said on both sides")
    func packaged() throws {
        let laptops = try Laptops("a", "b")
        for name in ["a", "b"] {
            try laptops.record(at: name) { try $0.revision(of: SampleDay.line(1)) { $0.text = "by \(name)".plain } }
        }
        try laptops.ledger("b").nameLaptop("Rabat")
        try laptops.merge("b", into: "a")
        let joined = try laptops.ledger("a")
        let target = laptops.folder.file("again.halqa")
        let package = try joined.package().package
        try package.rebuilt().put(at: target)
        let again = try Ledger.open(target, device: laptops.device("a"), world: laptops.clock.world)
        #expect(try again.package().package == package)
        #expect(try again.state().state == joined.state().state)
        #expect(try again.conflicts().count == 1 && again.conflicts() == joined.conflicts())
        #expect(try again.laptopNames() == [laptops.device("b"): "Rabat"])
        #expect(try again.lastJoining() != nil && again.lastJoining() == joined.lastJoining())
        #expect(try again.verify()?.problems == [])
    }

    @Test("a parcel holds what the other one has not got, and is good for as far as it goes")
    func parcel() throws {
        let laptops = try Laptops("a", "b")
        for _ in 0..<5 { try laptops.say(at: "b") }
        let parcel = laptops.folder.file("parcel")
        let other = try laptops.ledger("b")
        #expect(try other.parcel(since: try other.shared(with: laptops.path("a")), to: parcel) == 5)
        let whole = try Data(contentsOf: URL(filePath: parcel))
        let before = try laptops.bytes("a")
        var most = 0
        for size in stride(from: 0, through: whole.count, by: 97) {
            let cut = laptops.folder.file("cut")
            try whole.prefix(size).write(to: URL(filePath: cut))
            do {
                let merged = try #require(try laptops.ledger("a").merge(cut, isTrial: true))
                #expect(merged.isCut && merged.entries >= most && merged.entries <= 5)
                most = merged.entries
            } catch let problem as JoinProblem {
                #expect([.notFromHalqa, .nothingWhole, .checksum].contains(problem), "\(size): \(problem)")
                #expect(most == 0)
            }
            #expect(try laptops.bytes("a") == before)
        }
        #expect(most >= 4)
        #expect(try laptops.ledger("a").merge(parcel)?.entries == 5)
        #expect(try laptops.state("a") == laptops.state("b"))
        #expect(try laptops.problems("a") == [])
    }

    @Test("any bit flipped in a parcel is found, or changes nothing of what comes")
    func flipped() throws {
        let laptops = try Laptops("a", "b")
        try laptops.say(at: "b")
        let parcel = laptops.folder.file("parcel")
        let other = try laptops.ledger("b")
        _ = try other.parcel(since: try other.shared(with: laptops.path("a")), to: parcel)
        let whole = try Data(contentsOf: URL(filePath: parcel))
        let before = try laptops.bytes("a")
        for place in stride(from: 0, to: whole.count, by: 13) {
            var bytes = whole
            bytes[place] ^= 1 << UInt8(place % 8)
            try bytes.write(to: URL(filePath: laptops.folder.file("flipped")))
            do {
                let merged = try laptops.ledger("a").merge(laptops.folder.file("flipped"), isTrial: true)
                // Only in the last line, which then is none, is anything left to flip.
                #expect(merged?.isCut == true && place > whole.count - 90, "\(place)")
            } catch { #expect(error is JoinProblem, "\(place): \(error)") }
        }
        #expect(try laptops.bytes("a") == before)
    }

    @Test("a file that was copied on one laptop is joined as two writers, and both heads are named")
    func fork() throws {
        // Two laptops that believe to be one: the disk was cloned, with the key on it.
        let laptops = try Laptops("a")
        try FileManager.default.copyItem(atPath: laptops.path("a"), toPath: laptops.path("b"))
        let (one, other) = (laptops.folder.file("keys-a"), laptops.folder.file("keys-b"))
        try FileManager.default.copyItem(atPath: one, toPath: other)
        // The key is kept by the file's path: the clone has it under the same one.
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: other).first)
        let line = try laptops.say(at: "a")
        let kept = try laptops.bytes("a")
        try FileManager.default.removeItem(atPath: laptops.path("a"))
        try FileManager.default.copyItem(atPath: laptops.path("b"), toPath: laptops.path("a"))
        try FileManager.default.removeItem(atPath: one + "/" + name)
        try FileManager.default.copyItem(atPath: other + "/" + name, toPath: one + "/" + name)
        let second = try laptops.say(at: "a")
        try laptops.bytes("a").write(to: URL(filePath: laptops.path("b")))
        try kept.write(to: URL(filePath: laptops.path("a")))
        let merged = try laptops.merge("b", into: "a")
        #expect(merged.forks.count == 1 && merged.entries == 1)
        let found = try #require(try laptops.ledger("a").verify())
        #expect(found.problems == [] && found.forks.count == 1)
        #expect(found.forks.first?.here != nil && found.forks.first?.here != found.forks.first?.there)
        try laptops.merge("a", into: "b")
        for name in ["a", "b"] {
            let state = try laptops.state(name)
            #expect(state.contribution(line) != nil && state.contribution(second) != nil)
            #expect(try laptops.problems(name) == [])
        }
        #expect(try laptops.state("a") == laptops.state("b"))
    }

    @Test("what is not of this programme, not of Halqa, or of a newer one is refused as what it is; the file stays")
    func refused() throws {
        let laptops = try Laptops("a", "b")
        let ledger = try laptops.ledger("a")
        let before = try laptops.bytes("a")
        try Data("hello".utf8).write(to: URL(filePath: laptops.folder.file("text")))
        #expect(throws: JoinProblem.notFromHalqa) { try ledger.merge(laptops.folder.file("text")) }
        #expect(throws: JoinProblem.unreadable(.noSuchFile)) { try ledger.merge(laptops.folder.file("nothing")) }
        try Data("halqa-parcel 9 {}\n".utf8).write(to: URL(filePath: laptops.folder.file("newer")))
        #expect(throws: JoinProblem.newer(found: 9, known: 1)) { try ledger.merge(laptops.folder.file("newer")) }
        try NewerHalqa(laptops.path("b")).takeOver()
        #expect(throws: JoinProblem.newer(found: NewerHalqa.version, known: Ledger.fileVersion)) {
            try ledger.merge(laptops.path("b"))
        }
        var programme = try #require(try laptops.state("a").programme)
        programme.id = ID(high: 5, low: 5)
        let stranger = laptops.folder.file("stranger.halqa")
        _ = try Ledger.create(
            stranger, programme: programme, by: "Amina", device: laptops.device("s"), world: laptops.clock.world)
        #expect(throws: JoinProblem.otherProgramme) { try ledger.merge(stranger) }
        #expect(try laptops.bytes("a") == before)
    }

    @Test("a row that somebody altered, or signed with another key, does not come")
    func forged() throws {
        for (sql, isSignature) in [
            (
                "UPDATE journal SET payload = replace(payload, 'line', 'lie') WHERE seq = (SELECT max(seq) FROM journal)",
                false
            ),
            ("UPDATE journal SET signature = zeroblob(64) WHERE seq = (SELECT max(seq) FROM journal)", true),
        ] {
            let laptops = try Laptops("a", "b")
            try laptops.say(at: "b")
            try Desk.withoutGuards(at: laptops.path("b")) { db in
                try db.execute(sql: "DROP TRIGGER journal_is_never_changed; " + sql)
            }
            let before = try laptops.bytes("a")
            do {
                _ = try laptops.ledger("a").merge(laptops.path("b"))
                Issue.record("it came: \(sql)")
            } catch let problem as JoinProblem {
                switch problem {
                case .altered: #expect(!isSignature)
                case .signature: #expect(isSignature)
                default: Issue.record("\(problem)")
                }
            }
            #expect(try laptops.bytes("a") == before)
        }
    }

    @Test("whoever is forgotten on one laptop is erased on the other")
    func forgotten() throws {
        let laptops = try Laptops("a", "b")
        let person = try #require(try laptops.state("b").stakeholders.values.first { $0.name == "Khadija Tazi" })
        let ledger = try laptops.ledger("b")
        let forgetting = try ledger.forgetting(person.id, in: try ledger.state().state, placeholder: "[erased 1]")
        #expect(try ledger.forget(forgetting, by: "Amina") != nil)
        try laptops.say(at: "a")
        #expect(try laptops.merge("b", into: "a").erased > 0)
        #expect(try laptops.problems("a") == [])
        #expect(try !laptops.state("a").stakeholders.values.contains { $0.name == "Khadija Tazi" })
        #expect(!forgetting.stands(in: laptops.path("a")))
        // And does not come back from somebody who has not heard of it.
        let third = laptops.path("c")
        try FileManager.default.copyItem(atPath: laptops.path("a"), toPath: third)
        try laptops.merge("c", into: "b")
        #expect(try laptops.problems("b") == [])
        #expect(try laptops.state("a") == laptops.state("b"))
    }

    /// Erases a name that is nobody's in the directory.
    private func forget(_ name: PlainText, at laptop: String, of laptops: Laptops) throws {
        let forgetting = Forgetting(nil, NameMentions(names: [name]), placeholder: "…", written: [name.string])
        #expect(try laptops.ledger(laptop).forget(forgetting, by: "Amina") != nil)
    }

    /// A line that names two people, on both laptops.
    private func namingTwo(_ laptops: Laptops) throws -> ID<Contribution> {
        let id: ID<Contribution> = laptops.clock.world.newID()
        try laptops.record(at: "a") {
            try $0.contribution(
                id, saying: "Karim Unforgettable met Fatima Memorable", to: SampleDay.fuel, in: SampleDay.barriers,
                group: 1, by: "Amina", at: laptops.clock.now)
        }
        try laptops.merge("a", into: "b")
        return id
    }

    private func payload(of line: ID<Contribution>, at name: String, of laptops: Laptops) throws -> String {
        let sql = "SELECT payload FROM journal WHERE kind = 'contributionWritten' AND payload LIKE '%\(line)%'"
        return try #require(try Desk.answer(to: sql, at: laptops.path(name)))
    }

    @Test(
        "of two erasures of one clock both laptops hold the same, whoever hears of the other first",
        arguments: [["a", "b"], ["b", "a"]])
    func erasedAtOnce(_ order: [String]) throws {
        let laptops = try Laptops("a", "b")
        let line = try namingTwo(laptops)
        try forget("Karim Unforgettable", at: "a", of: laptops)
        try forget("Fatima Memorable", at: "b", of: laptops)
        let clocks = try order.map {
            try Desk.answer(to: "SELECT CAST(max(clock) AS TEXT) FROM journal", at: laptops.path($0))
        }
        #expect(clocks[0] == clocks[1])
        try laptops.merge(order[1], into: order[0])
        try laptops.merge(order[0], into: order[1])
        let texts = try order.map { try payload(of: line, at: $0, of: laptops) }
        #expect(texts[0] == texts[1])
        #expect(texts[0].contains("Unforgettable") != texts[0].contains("Memorable"))
        for name in order { #expect(try laptops.problems(name) == []) }
        #expect(try laptops.state("a") == laptops.state("b"))
    }

    @Test("what was erased here is not brought back by a laptop that knows an earlier erasure alone")
    func erasedTwice() throws {
        let laptops = try Laptops("a", "b")
        let line = try namingTwo(laptops)
        try forget("Karim Unforgettable", at: "a", of: laptops)
        try laptops.merge("a", into: "b")
        try forget("Fatima Memorable", at: "a", of: laptops)
        try laptops.say(at: "b")
        try laptops.merge("b", into: "a")
        let text = try payload(of: line, at: "a", of: laptops)
        #expect(!text.contains("Unforgettable") && !text.contains("Memorable"))
        #expect(try laptops.problems("a") == [])
        try laptops.merge("a", into: "b")
        #expect(try payload(of: line, at: "b", of: laptops) == text)
    }

    @Test("the later erasure holds; of two with one clock the one with the greater hash")
    func standings() {
        #expect(Standing(clock: 2, hash: "0") > Standing(clock: 1, hash: "f"))
        #expect(Standing(clock: 2, hash: "f") > Standing(clock: 2, hash: "0"))
    }

    @Test("an undo reaches what was done on this laptop, and not what came from another one")
    func undo() throws {
        let laptops = try Laptops("a", "b")
        let (mine, theirs) = (try laptops.say(at: "a"), try laptops.say(at: "b"))
        try laptops.merge("b", into: "a")
        try laptops.ledger("a").undo(by: "Amina", own: true)
        let state = try laptops.state("a")
        #expect(state.contribution(mine) == nil && state.contribution(theirs) != nil)
        try laptops.merge("a", into: "b")
        #expect(try laptops.state("b") == laptops.state("a"))
    }

    @Test("it can be stopped, and the file is as it was")
    func stopped() throws {
        let laptops = try Laptops("a", "b")
        try laptops.say(at: "b")
        let before = try laptops.bytes("a")
        #expect(try laptops.ledger("a").merge(laptops.path("b")) { done, _ in done == 0 } == nil)
        #expect(try laptops.bytes("a") == before)
    }

    @Test("on one laptop what the rows come to as a set is what they come to one after the other", arguments: 1...3)
    func oneLaptop(_ seed: Int) throws {
        let desk = try Desk(at: .vote)
        var random = RandomDay(seed: UInt64(seed), clock: desk.clock)
        for step in 0..<150 {
            if step % 7 == 3 {
                _ = try? desk.ledger.undo(by: "Amina", own: step % 2 == 0, isRedo: step % 5 == 0)
            } else {
                _ = try? desk.ledger.record(random.next(in: try desk.state), by: step % 3 == 0 ? "Yassir" : "Amina")
            }
        }
        let joined = try desk.ledger.joined()
        #expect(joined.state == (try desk.state))
        #expect(joined.conflicts == [] && joined.waiting == [])
    }

    @Test("two laptops with a random day each say the same in the end, and their files are sound", arguments: 1...12)
    func randomDays(_ seed: Int) throws {
        let laptops = try Laptops("a", "b")
        for (index, name) in ["a", "b"].enumerated() {
            let ledger = try laptops.ledger(name)
            var random = RandomDay(seed: UInt64(10 * seed + index), clock: laptops.clock)
            for step in 0..<60 {
                laptops.clock.advance(seconds: 1)
                if step % 9 == 4 {
                    _ = try? ledger.undo(by: "Amina", own: true)
                } else {
                    _ = try? ledger.record(random.next(in: try ledger.state().state), by: "Amina")
                }
            }
        }
        try laptops.merge("b", into: "a")
        try laptops.merge("a", into: "b")
        for name in ["a", "b"] { #expect(try laptops.problems(name) == []) }
        #expect(try laptops.state("a") == laptops.state("b"))
        #expect(try laptops.ledger("a").conflicts() == laptops.ledger("b").conflicts())
        // And goes on: what is written into a joined file is what its rows come to.
        let ledger = try laptops.ledger("a")
        var random = RandomDay(seed: UInt64(100 + seed), clock: laptops.clock)
        for _ in 0..<15 { _ = try? ledger.record(random.next(in: try ledger.state().state), by: "Amina") }
        #expect(try ledger.joined().state == ledger.state().state)
        #expect(try laptops.problems("a") == [])
        try laptops.merge("a", into: "b")
        #expect(try laptops.state("a") == laptops.state("b"))
    }

    @Test("a hundred forgeries against the note of a file: a reader without Halqa finds all of them")
    func note() throws {
        let laptops = try Laptops("a", "b")
        try laptops.say(at: "b")
        try laptops.say(at: "a")
        try laptops.merge("b", into: "a")
        try laptops.say(at: "a")
        let note = try #require(try laptops.ledger("a").headNote())
        #expect(note.lines.count == 3 && note.signature?.count == 88)
        let place = laptops.folder.file("note.txt")
        try note.lines.joined(separator: "\n").write(toFile: place, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/forge.py").path
        process.arguments = ["python3", script, laptops.path("a"), place, "100", "1"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(said == "100 forgeries, 0 missed\n", "\(said)")
    }
}
