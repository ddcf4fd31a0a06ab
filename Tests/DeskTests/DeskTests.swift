import Desk
import Foundation
import Ledger
import Storage
import TestSupport
import Testing
import Workshop

/// Two people at two desks on one file, and what else can happen to it.
@Suite("A desk")
struct DeskTests {
    private let folder = NSTemporaryDirectory() + "halqa-desk-\(UUID().uuidString)"
    private let day: SampleDay
    private let laptop = ID<Device>(high: 0x0190_0000_0000_7000, low: 1 << 63 | 1)
    private var path: String { folder + "/day.halqa" }

    init() throws {
        day = try SampleDay(at: .morning)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let programme = try #require(day.state.programme)
        let ledger = try Ledger.create(
            path, programme: programme, by: "Amina", device: laptop, world: day.clock.world)
        try ledger.record(Array(day.changes.dropFirst()), by: "Amina")
    }

    private func desk(_ name: PlainText = "Amina") throws -> Desk {
        try Desk(path, by: name, device: laptop, world: day.clock.world, patience: 0.2)
    }

    @discardableResult
    private func say(_ text: PlainText, at desk: Desk) throws -> ID<Contribution> {
        let id: ID<Contribution> = day.clock.world.newID()
        try desk.record {
            try $0.contribution(
                id, saying: text, to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: desk.operatorName,
                at: day.clock.now)
        }
        return id
    }

    private func texts(_ desk: Desk) -> Set<String> {
        Set(desk.state.contributions.values.flatMap { $0.values.map(\.text.string) })
    }

    private func copy(to name: String) throws {
        try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    @Test("knows what another one recorded, and its own, each entry once")
    func follow() throws {
        let (one, other) = (try desk(), try desk("Imane"))
        try say("one", at: one)
        try say("two", at: other)
        let news = one.follow() + one.follow()
        let grown: [JournalEntry] = news.flatMap { item -> [JournalEntry] in
            if case .grown(let entries) = item { return entries }
            return []
        }
        #expect(grown.map(\.sequence) == [one.snapshot.sequence - 1, one.snapshot.sequence])
        #expect(try one.snapshot.head == other.ledger.snapshot().head)
        #expect(one.follow().isEmpty)
        let read = try one.ledger.snapshot()
        #expect(read.state == one.state && read.sequence == one.snapshot.sequence && read.heads == one.snapshot.heads)
    }

    /// What somebody with `sqlite3` does to the file, as another process.
    private func alter(_ sql: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, sql]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(
        "notices that a table was written to and no entry tells of it, and takes neither a draft nor an entry for that")
    func touched() throws {
        let memory = FileMemory(folder: folder + "/known")
        let (one, other) = (try desk(), try desk("Imane"))
        #expect(one.doubts(memory, while: { true }).isEmpty)
        try say("a line of the room", at: other)
        #expect(!one.follow().isEmpty)
        try other.saveDraft("half a sent", slot: "capture")
        #expect(one.follow().isEmpty && !one.wasTouched)
        try one.saveDraft("another half", slot: "capture")
        #expect(one.follow().isEmpty && !one.wasTouched)

        try alter("UPDATE contribution SET text = 'something else' WHERE text = 'a line of the room'")
        #expect(one.follow().isEmpty)
        #expect(one.wasTouched)
        // It is not remembered as it was left, and who checks it is told.
        try say("goes on", at: one)
        one.leave(memory)
        #expect(!memory.knows(path))
        #expect(!one.doubts(memory, while: { true }).isEmpty)
    }

    @Test("is told at the next look when somebody has given the file another shape")
    func reshaped() throws {
        let one = try desk()
        try alter("CREATE TRIGGER mine AFTER INSERT ON contribution BEGIN DELETE FROM contribution; END")
        let news = one.follow()
        #expect(
            news.contains { if case .unreadable(.damaged(let words)) = $0 { words.contains("mine") } else { false } })
        #expect(throws: LedgerError.self) { try say("into it", at: one) }
    }

    @Test("looks at the end of a file for whose check there was no time")
    func glanced() throws {
        let memory = FileMemory(folder: folder + "/known")
        #expect(try desk().ledger.glance().isEmpty)
        #expect(try desk().doubts(memory, while: { false }).isEmpty)
        let last = try desk().snapshot.sequence
        try alter(
            """
            DROP TRIGGER journal_is_never_changed; UPDATE journal SET payload = json_set(payload, '$.v', 99) WHERE seq = \(last - 2)
            """)
        let doubts = try desk().doubts(memory, while: { false })
        #expect(doubts.contains(.hash(sequence: last - 2)))
        #expect(doubts.contains { if case .integrity = $0 { true } else { false } })
    }

    @Test("asks a rule again with what somebody else left")
    func retry() throws {
        let (one, other) = (try desk(), try desk("Imane"))
        let id = try say("one", at: one)
        var asked = 0
        try other.record { state in
            asked += 1
            if asked == 1 {
                try one.record { try $0.revision(of: id) { $0.text = "quicker" } }
            }
            return try state.revision(of: id) { $0.text = "later" }
        }
        #expect(asked == 2)
        #expect(texts(other).contains("later"))
    }

    @Test(
        "sees that an older copy took the file's place, by a rename or by being written over it, and reads it whole",
        arguments: [true, false])
    func olderCopy(isRename: Bool) throws {
        let one = try desk()
        try say("one", at: one)
        try copy(to: "older")
        try say("two", at: one)
        let known = one.snapshot.sequence
        _ = one.follow()
        try exchange("older", isRename)
        guard case .replaced(let replacement)? = one.follow().first else {
            Issue.record("it is not noticed")
            return
        }
        #expect(replacement == .init(known: known, found: known - 1, isOtherProgramme: false))
        #expect(texts(one).contains("one") && !texts(one).contains("two"))
        try say("three", at: one)
        #expect(try desk().state == one.state)
    }

    @Test("writes nothing into a copy that took the file's place unseen, though it has as many entries")
    func fork() throws {
        let one = try desk()
        try copy(to: "fork")
        let fork = try Desk(folder + "/fork", by: "Imane", device: laptop, world: day.clock.world)
        try say("theirs", at: fork)
        try say("ours", at: one)
        _ = one.follow()
        fork.ledger.reconnect()
        try exchange("fork", false)
        #expect(throws: LedgerError.replaced) { try say("next", at: one) }
        guard case .replaced? = one.follow().first else {
            Issue.record("it is not said")
            return
        }
        #expect(texts(one).contains("theirs") && !texts(one).contains("ours") && !texts(one).contains("next"))
        try say("next", at: one)
        #expect(try one.ledger.verify()?.problems == [])
    }

    private func exchange(_ name: String, _ isRename: Bool) throws {
        // File systems that count time coarsely would hide a change that comes in the same instant.
        usleep(20_000)
        if isRename {
            #expect(rename(folder + "/" + name, path) == 0)
        } else {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            let descriptor = open(path, O_WRONLY | O_TRUNC)
            #expect(Storage.write(data, to: descriptor))
            close(descriptor)
        }
    }

    @Test("says once that another program holds the file, and once that it is free; it does not wait")
    func held() throws {
        let one = try desk()
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        holder.arguments = ["sqlite3", path]
        let (input, output) = (Pipe(), Pipe())
        (holder.standardInput, holder.standardOutput) = (input, output)
        try holder.run()
        try input.fileHandleForWriting.write(contentsOf: Data("BEGIN EXCLUSIVE;\n.print held\n".utf8))
        #expect(!output.fileHandleForReading.availableData.isEmpty)
        // Something changed, so that there is something to look at.
        utimes(path, nil)
        let began = ContinuousClock().now
        // Somebody who writes holds the file for a moment: that is not worth a word.
        #expect(one.follow().isEmpty)
        let first = (0..<20).flatMap { _ in one.follow() }
        #expect(first.count == 1 && { if case .held? = first.first { true } else { false } }())
        #expect(one.follow().isEmpty)
        #expect(ContinuousClock().now - began < .seconds(1))
        #expect(throws: LedgerError.busy) { try say("now", at: one) }
        try input.fileHandleForWriting.write(contentsOf: Data("ROLLBACK;\n.quit\n".utf8))
        holder.waitUntilExit()
        let last = one.follow()
        #expect({ if case .readable? = last.first { true } else { false } }())
        try say("now", at: one)
    }

    @Test("a file that something else wrote to is checked when it is used, and one that is as it was left is not")
    func doubts() throws {
        let memory = FileMemory(folder: folder + "/known")
        let one = try desk()
        #expect(!memory.knows(path))
        #expect(one.doubts(memory) { true } == [])
        #expect(memory.knows(path))
        try say("one", at: one)
        one.leave(memory)
        #expect(memory.knows(path))
        try sqlite("UPDATE contribution SET text = 'forged' WHERE text = 'one'")
        #expect(!memory.knows(path))
        #expect(try desk().doubts(memory) { true } == [.table("contribution", extra: 1, missing: 1)])
        #expect(!memory.knows(path), "it is said again the next time")
    }

    @Test("says once that a newer Halqa took the file over, writes nothing any more, and follows what that one writes")
    func takenOver() throws {
        let one = try desk()
        try say("one", at: one)
        _ = one.follow()
        let newer = NewerHalqa(path)
        try newer.takeOver()
        let news = one.follow()
        #expect(news.count == 1 && { if case .takenOver(NewerHalqa.version)? = news.first { true } else { false } }())
        #expect(one.follow().isEmpty && one.snapshot.newer == NewerHalqa.version && texts(one).contains("one"))
        #expect(throws: LedgerError.newerVersion(found: NewerHalqa.version, known: Ledger.fileVersion)) {
            try say("two", at: one)
        }
        #expect(throws: LedgerError.newerVersion(found: NewerHalqa.version, known: Ledger.fileVersion)) {
            try one.saveDraft("half", slot: "fuel")
        }
        try newer.append("dreamed", #"{"dream":{},"v":\#(NewerHalqa.payloadVersion)}"#)
        guard case .grown(let entries)? = one.follow().first else {
            Issue.record("it is not followed")
            return
        }
        #expect(entries.count == 1 && one.state.unknownRecords == 1)
        #expect(one.follow().isEmpty)
    }

    @Test("what is on the disk and cannot be read since is said to be kept, and is there when the file is")
    func keptUnread() throws {
        let programme = try #require(day.state.programme)
        let clock = day.clock
        // The file is taken away between the writing and the reading: the clock is looked at in between.
        let thief = Thief(path)
        var world = clock.world
        world.now = {
            thief.strike()
            return clock.now
        }
        let one = try Desk(path, by: "Amina", device: laptop, world: world, patience: 0.2)
        thief.isAwake = true
        #expect(throws: LedgerError.keptUnread("it is not there")) {
            try one.record { state in
                try (1...2).flatMap {
                    try state.contribution(
                        clock.world.newID(), saying: PlainText("kept \($0)"), to: SampleDay.fuel,
                        in: SampleDay.barriers,
                        group: $0, by: "Amina", at: clock.now)
                }
            }
        }
        #expect(one.hasRecorded)
        guard case .unreadable(.noSuchFile)? = one.follow().first else {
            Issue.record("it is not said that the file is gone")
            return
        }
        thief.isAwake = false
        thief.bringBack()
        let news = one.follow()
        guard case .readable? = news.first, case .grown(let entries)? = news.last else {
            Issue.record("it is not told: \(news)")
            return
        }
        #expect(entries.count == 2 && texts(one).isSuperset(of: ["kept 1", "kept 2"]))
        #expect(try one.ledger.verify()?.problems == [])
        #expect(one.state.programme == programme)
    }

    @Test("what is kept while it is typed is nobody else's news")
    func drafts() throws {
        let one = try desk()
        for number in 1...3 {
            try one.saveDraft(PlainText("half \(number)"), slot: "fuel")
            #expect(one.follow().isEmpty)
        }
        try say("whole", at: one)
        #expect(try one.ledger.drafts(of: "Amina") == ["fuel": "half 3"])
    }

    private func sqlite(_ sql: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, sql]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}

/// Takes a file away while it is being written to.
private final class Thief: @unchecked Sendable {
    private let path: String
    var isAwake = false
    private var seen = 0

    init(_ path: String) { self.path = path }

    /// The clock is looked at for the batch, for the entries, and for the second entry's id: then the first one is written.
    func strike() {
        guard isAwake else { return }
        seen += 1
        if seen == 3 { rename(path, path + ".away") }
    }

    func bringBack() { rename(path + ".away", path) }
}
