import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// One way in: changes, recorded all or none. (before, change, after)
@Suite("Recording")
struct RecordingTests {
    @Test("what is recorded is in the journal and in the tables, and both survive the connection")
    func recorded() throws {
        let desk = try Desk(at: .morning)
        let line = try desk.say("Stokers know the furnace best")
        let ledger = try desk.another()
        #expect(try ledger.state().state.contribution(line)?.text == "Stokers know the furnace best")
        let entry = try #require(try ledger.entries(after: 0).last)
        #expect(entry.change.kind == .contributionWritten)
        #expect(entry.operatorName == "Amina")
        #expect(entry.device == Desk.laptop)
        #expect(entry.at == desk.clock.now)
    }

    @Test("entries are numbered without gaps, and a batch carries the id of its first")
    func batches() throws {
        let desk = try Desk()
        let entries = try desk.record { state in
            try state.walkIn(
                Stakeholder(id: desk.clock.world.newID(), name: "Omar"), on: SampleDay.day(1), at: desk.clock.now,
                by: "desk")
        }
        #expect(entries.count == 2)
        #expect(entries[1].sequence == entries[0].sequence + 1)
        #expect(entries.map(\.batch) == [entries[0].id, entries[0].id])
        #expect(entries[1].id != entries[0].id)
        let all = try desk.ledger.entries(after: 0)
        #expect(all.map(\.sequence) == Array(1...all.count))
        #expect(Array(all.suffix(2)) == entries)
    }

    @Test("no changes make no entry")
    func nothing() throws {
        let desk = try Desk()
        let before = try desk.ledger.lastSequence()
        #expect(try desk.ledger.record([], by: "Amina").isEmpty)
        #expect(try desk.ledger.lastSequence() == before)
    }

    @Test("a batch of which one change is refused leaves nothing behind, neither in the journal nor in a table")
    func allOrNothing() throws {
        let desk = try Desk(at: .morning)
        let state = try desk.state
        let sequence = try desk.ledger.lastSequence()
        let good = try state.parking(of: SampleDay.line(1), true)
        let stale = Contribution(
            id: SampleDay.line(2), activity: SampleDay.barriers, prompt: SampleDay.fuel, group: 2, position: 1,
            kind: .idea, text: "as it never was", author: "x", writtenAt: desk.clock.now)
        #expect(throws: LedgerError.refused(.changedMeanwhile(.contributionRemoved))) {
            try desk.ledger.record(good + [.contribution(Revision(from: stale, to: nil))], by: "Amina")
        }
        #expect(try desk.state == state)
        #expect(try desk.ledger.lastSequence() == sequence)
        try desk.ledger.record(good, by: "Amina")
        #expect(try desk.ledger.lastSequence() == sequence + 1)
    }

    @Test("a reference to something that is not there is refused, even one that SQLite looks at only in the end")
    func unknownReferences() throws {
        let desk = try Desk(at: .morning)
        let nobody: ID<Stakeholder> = desk.clock.world.newID()
        #expect(throws: LedgerError.refused(.unknownReference)) {
            try desk.ledger.record(
                [.invitation(Revision(from: nil, to: Invitation(workshop: SampleDay.fes, stakeholder: nobody)))],
                by: "Amina")
        }
        #expect(throws: LedgerError.refused(.unknownReference)) {
            let seating = Seating(activity: SampleDay.measures, tables: [[nobody]])
            try desk.ledger.record([.seating(Revision(from: nil, to: seating))], by: "Amina")
        }
        let line = try #require(try desk.state.contribution(SampleDay.line(1)))
        var merged = line
        merged.mergedInto = desk.clock.world.newID()
        #expect(throws: LedgerError.refused(.cannotMerge)) {
            try desk.ledger.record([.contribution(Revision(from: line, to: merged))], by: "Amina")
        }
        #expect(try desk.problems == [])
    }

    @Test("what others refer to cannot go")
    func inUse() throws {
        let desk = try Desk(at: .vote)
        let state = try desk.state
        let person = try #require(state.stakeholders[SampleDay.person(15)])
        let line = try #require(state.contribution(SampleDay.line(7)))
        let poll = try #require(state.polls[SampleDay.firstMeasures])
        for change: Change in [
            .stakeholder(Revision(from: person, to: nil)), .contribution(Revision(from: line, to: nil)),
            .poll(Revision(from: poll, to: nil)),
        ] {
            #expect(throws: LedgerError.refused(.inUse)) { try desk.ledger.record([change], by: "Amina") }
        }
        #expect(try desk.state == state)
    }

    @Test("there is one programme")
    func oneProgramme() throws {
        let desk = try Desk()
        let programme = try #require(desk.expected.programme)
        #expect(throws: LedgerError.refused(.programmeExists)) {
            try desk.ledger.record([.programmeCreated(programme)], by: "Amina")
        }
    }

    @Test("an entry says what the laptop's clock said, even one that was set back; the counter goes on")
    func clockSetBack() throws {
        let desk = try Desk(at: .morning)
        desk.clock.advance(minutes: -600)
        try desk.say("after the clock was set back")
        let entry = try #require(try desk.ledger.entries(after: 0).last)
        #expect(entry.at == desk.clock.now)
        desk.clock.advance(minutes: 700)
        try desk.say("and forward again")
        #expect(try #require(try desk.ledger.entries(after: 0).last).at == desk.clock.now)
        #expect(try desk.problems == [])
    }

    @Test("text that has given trouble somewhere comes back as it was kept, byte for byte", arguments: RandomDay.texts)
    func texts(_ raw: String) throws {
        let desk = try Desk(at: .morning)
        let text = PlainText(raw)
        let person = Stakeholder(
            id: desk.clock.world.newID(), name: text, aliases: [text, text], organisation: text,
            languages: [text.string, "fr", "a \"b\" \\ c,d"])
        try desk.ledger.record([.stakeholder(Revision(from: nil, to: person))], by: text)
        let line = try desk.say(text, by: text)
        let state = try desk.another().state().state
        let found = try #require(state.stakeholders[person.id])
        #expect(found == person)
        #expect(found.name.string.utf8.elementsEqual(text.string.utf8))
        #expect(state.contribution(line)?.text.string.utf8.elementsEqual(text.string.utf8) == true)
        #expect(try desk.ledger.entries(after: 0).last?.operatorName == text)
        #expect(try desk.problems == [])
    }

    @Test("a line of a megabyte is kept")
    func long() throws {
        let desk = try Desk(at: .morning)
        let text = PlainText(String(repeating: "الأفران القديمة ", count: 40_000))
        let line = try desk.say(text)
        #expect(try desk.another().state().state.contribution(line)?.text == text)
        #expect(try desk.problems == [])
    }

    @Test("a control character in a code, which is no plain text, does not get into the file either")
    func controlCharacterInACode() throws {
        let desk = try Desk(at: .morning)
        let before = try desk.ledger.lastSequence()
        var poll = try #require(try desk.state.polls[SampleDay.meetAgain])
        poll.id = desk.clock.world.newID()
        for code in ["a\u{1B}[2Jb", "a\nb", "a\u{202E}b", "a\u{9B}b"] {
            poll.code = code
            #expect(throws: LedgerError.inputOutput("a control character in a record")) {
                try desk.ledger.record([.poll(Revision(from: nil, to: poll))], by: "Amina")
            }
        }
        let person = Stakeholder(id: desk.clock.world.newID(), name: "Omar", languages: ["fr\u{7}"])
        #expect(throws: LedgerError.self) {
            try desk.ledger.record([.stakeholder(Revision(from: nil, to: person))], by: "Amina")
        }
        #expect(try desk.ledger.lastSequence() == before)
    }

    @Test("no byte of a file with hostile text in it is a control character in a text")
    func noControlCharacterInTheFile() throws {
        let desk = try Desk(at: .morning)
        for text in RandomDay.texts { try desk.say(PlainText(text), by: PlainText(text)) }
        try desk.ledger.saveDraft("half\u{1B}[1m", slot: "ca\u{7}pture", by: "Am\u{0}ina")
        try Desk.withoutGuards(at: desk.path) { db in
            for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'") {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") where table != "sqlite_schema" {
                    for (column, value) in row {
                        guard let text = String.fromDatabaseValue(value), Int64.fromDatabaseValue(value) == nil else {
                            continue
                        }
                        #expect(PlainText(text).string.utf8.elementsEqual(text.utf8), "\(table).\(column): \(text)")
                    }
                }
            }
        }
    }

    @Test("the journal refuses to be changed, cut, or written over, whoever asks")
    func journalOnlyGrows() throws {
        let desk = try Desk(at: .morning)
        for sql in [
            "UPDATE journal SET operator = 'somebody' WHERE seq = 2", "DELETE FROM journal WHERE seq = 2",
            "DELETE FROM journal", "REPLACE INTO journal SELECT * FROM journal WHERE seq = 2",
            // Beyond the end, and one that is there once more under the next number.
            """
            INSERT INTO journal SELECT seq + 1000, writer, (SELECT max(n) + 1 FROM journal), 'x', clock, at, device, operator,
                batch, kind, payload, digest, undoes, parents, heads, hash, signature FROM journal WHERE seq = 2
            """,
            """
            REPLACE INTO journal SELECT (SELECT max(seq) + 1 FROM journal), writer, (SELECT max(n) + 1 FROM journal), id,
                clock, at, device, operator, batch, kind, payload, digest, undoes, parents, heads, hash, signature
                FROM journal WHERE seq = 2
            """,
        ] {
            #expect(throws: DatabaseError.self, "\(sql)") {
                try Desk.withoutGuards(at: desk.path) { try $0.execute(sql: sql) }
            }
        }
        #expect(try desk.problems == [])
    }
}
