import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// What verification finds. Each kind of tampering is done as somebody would who knows the file: the triggers that
/// guard the journal are out of the way meanwhile, and back afterwards.
@Suite("Verification")
struct VerifyTests {
    @Test("a sound file is clean; entries, rows and the head of the chain are told")
    func clean() throws {
        let desk = try Desk(at: .nextDay)
        let found = try #require(try desk.verification())
        #expect(found.isClean)
        #expect(found.entries == (try desk.ledger.lastSequence()))
        #expect(found.rows > 200)
        #expect(found.head == (try desk.ledger.snapshot().head))
    }

    @Test(
        "a table that was edited, added to or cut is named, with how many rows differ",
        arguments: [
            ("UPDATE stakeholder SET name = 'Nobody' WHERE name = 'Khadija Tazi'", "stakeholder", 1, 1),
            ("UPDATE attendance SET arrived_at = arrived_at + 1", "attendance", 14, 14),
            ("UPDATE poll_count SET votes = votes + 1 WHERE number = 1", "poll_count", 3, 3),
            ("DELETE FROM poll_turnout WHERE source = 'wall'", "poll_turnout", 0, 1),
            ("INSERT INTO category VALUES ('spy', '{}', 9)", "category", 1, 0),
            ("UPDATE contribution SET author = 'somebody else' WHERE table_number = 1", "contribution", 5, 5),
            ("UPDATE contribution SET merged_into = NULL", "contribution", 1, 1),
            ("UPDATE programme SET plan = replace(plan, 'Fès', 'Fez')", "programme", 1, 1),
            (
                "UPDATE poll SET state = 'open', closed_at = NULL WHERE code = 'meet-again' AND state = 'closed'",
                "poll", 1, 1
            ),
            ("UPDATE seat SET place = place + 100", "seat", 28, 28),
            ("UPDATE day SET date = '2026-12-24' WHERE code = 'energy'", "day", 2, 2),
        ])
    func table(_ sql: String, _ table: String, _ extra: Int, _ missing: Int) throws {
        let desk = try Desk(at: .evening)
        try desk.tamper(sql)
        #expect(try desk.problems == [.table(table, extra: extra, missing: missing)])
    }

    @Test("a letter that reads the same and is spelt otherwise is a difference")
    func otherSpelling() throws {
        let desk = try Desk(at: .evening)
        try desk.tamper("UPDATE stakeholder SET city = 'Fe' || char(0x300) || 's' WHERE name = 'Khadija Tazi'")
        #expect(try desk.problems == [.table("stakeholder", extra: 1, missing: 1)])
    }

    @Test("an entry whose payload, author, time, word or batch was altered is found, even where the tables agree")
    func entries() throws {
        for (column, value) in [
            ("operator", "'somebody'"), ("at", "at - 1"), ("kind", "'counted'"),
            ("batch", "(SELECT id FROM journal LIMIT 1)"),
            ("undoes", "(SELECT id FROM journal LIMIT 1)"), ("payload", "payload || ' '"), ("hash", "upper(hash)"),
            ("id", "(SELECT replace(id, '0', '1') FROM journal LIMIT 1)"), ("device", "replace(device, '0', '1')"),
        ] {
            let desk = try Desk(at: .evening)
            let sequence = try desk.ledger.lastSequence() - 3
            try desk.tamper("UPDATE journal SET \(column) = \(value) WHERE seq = \(sequence)")
            let found = try desk.problems
            #expect(found.contains(.hash(sequence: sequence)), "\(column)")
        }
    }

    @Test("a payload and its table altered together, so that they agree, are found by the chain")
    func both() throws {
        let desk = try Desk(at: .evening)
        let sequence = try #require(
            try desk.ledger.entries(after: 0).last { $0.change.kind == .contributionWritten }?.sequence)
        try desk.tamper(
            """
            UPDATE journal SET payload = replace(payload, 'olive stones', 'old tyres');
            UPDATE contribution SET text = replace(text, 'olive stones', 'old tyres');
            """)
        #expect(try desk.problems == [.hash(sequence: sequence)])
    }

    @Test("a hash that was written anew breaks the chain at the entry after it")
    func forgedHash() throws {
        let desk = try Desk(at: .evening)
        let sequence = try desk.ledger.lastSequence() - 3
        try desk.tamper("UPDATE journal SET hash = replace(hash, 'a', 'b') WHERE seq = \(sequence)")
        #expect(try desk.problems == [.hash(sequence: sequence), .hash(sequence: sequence + 1)])
    }

    @Test("entries that changed places are found, even when their times agree")
    func reordered() throws {
        let desk = try Desk(at: .evening)
        let last = try desk.ledger.lastSequence()
        let (first, second) = (last - 4, last - 3)
        try desk.tamper(
            """
            UPDATE journal SET at = (SELECT at FROM journal WHERE seq = \(first)) WHERE seq = \(second);
            UPDATE journal SET seq = -1 WHERE seq = \(first);
            UPDATE journal SET seq = \(first) WHERE seq = \(second);
            UPDATE journal SET seq = \(second) WHERE seq = -1;
            """)
        let found = try desk.problems
        #expect(found.contains(.hash(sequence: first)))
        #expect(found.contains(.hash(sequence: second)))
    }

    @Test("a gap is found, with or without the numbers closed up")
    func gap() throws {
        let desk = try Desk(at: .evening)
        let sequence = try desk.ledger.lastSequence() - 3
        try desk.tamper("DELETE FROM journal WHERE seq = \(sequence)")
        let found = try desk.problems
        #expect(found.contains(.sequence(sequence + 1)))
        #expect(found.contains(.hash(sequence: sequence + 1)))

        try desk.tamper(
            "UPDATE journal SET seq = -seq WHERE seq > \(sequence); UPDATE journal SET seq = -seq - 1 WHERE seq < 0")
        #expect(try desk.problems.contains(.hash(sequence: sequence)))
    }

    @Test("a counter that runs back is found")
    func counter() throws {
        let desk = try Desk(at: .evening)
        let sequence = try desk.ledger.lastSequence() - 1
        try desk.tamper("UPDATE journal SET clock = 1 WHERE seq = \(sequence)")
        #expect(try desk.problems.contains(.sequence(sequence)))
    }

    @Test("an entry that cannot be read, or cannot follow from those before it, is told with its number")
    func unreadable() throws {
        let desk = try Desk(at: .evening)
        let sequence = try desk.ledger.lastSequence() - 3
        try desk.tamper("UPDATE journal SET payload = '{\"v\":1}' WHERE seq = \(sequence)")
        #expect(
            try desk.problems.contains {
                if case .payload(sequence, _) = $0 { true } else { false }
            })
        try desk.tamper(
            "UPDATE journal SET payload = (SELECT payload FROM journal WHERE seq = 1) WHERE seq = \(sequence)")
        #expect(try desk.problems.contains(.replay(sequence: sequence, .refused(.programmeExists))))
    }

    @Test("the end of the journal cut off together with its rows cannot be seen in the file: the head can be compared")
    func cutEnd() throws {
        let desk = try Desk(at: .morning)
        let head = try desk.ledger.snapshot().head
        let line = try desk.say("to be forgotten")
        try desk.tamper(
            """
            DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal);
            DELETE FROM contribution WHERE id = '\(line)';
            DELETE FROM record_head WHERE record = 'contribution \(line)';
            """)
        #expect(try desk.problems == [])
        #expect(try desk.verification()?.head == head)
    }

    @Test("the end of one laptop's entries cut off after another one has written: found, whatever else is made to fit")
    func cutEndOfOne() throws {
        let desk = try Desk(at: .morning)
        let tablet = try desk.another(device: ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | 2))
        let line = try desk.say("to be forgotten")
        try desk.say("by the other one", to: tablet)
        #expect(try desk.problems == [])
        let last = try desk.ledger.lastSequence()
        try desk.tamper(
            """
            DELETE FROM journal WHERE seq = \(last - 1);
            UPDATE journal SET seq = \(last - 1) WHERE seq = \(last);
            DELETE FROM contribution WHERE id = '\(line)';
            DELETE FROM record_head WHERE record = 'contribution \(line)';
            """)
        #expect(try desk.problems == [.cutOff(sequence: last - 1)])
    }

    @Test("each laptop's last entry counts for the head that papers print")
    func headOfAll() throws {
        let desk = try Desk(at: .morning)
        let alone = try desk.ledger.snapshot().head
        #expect(alone == (try Desk.answer(to: "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1", at: desk.path)))
        let tablet = try desk.another(device: ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | 2))
        try desk.say("by the other one", to: tablet)
        let both = try #require(try desk.ledger.snapshot().head)
        #expect(both != alone && both.count == 64)
        try desk.say("and on")
        #expect(try desk.ledger.snapshot().head != both)
        #expect(try desk.verification()?.head == (try desk.ledger.snapshot().head))
    }

    @Test("what a row builds on, and what it has seen of others")
    func row() throws {
        let desk = try Desk(at: .morning)
        let line = try desk.say("wood is dear")
        let written = try #require(try desk.ledger.entries(after: 0).last)
        let tablet = try desk.another(device: ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | 2))
        try tablet.record(try desk.state.revision(of: line) { $0.text = "wood is very dear" }, by: "Yassir")
        func last(_ column: String) throws -> String? {
            try Desk.answer(to: "SELECT \(column) FROM journal ORDER BY seq DESC LIMIT 1", at: desk.path)
        }
        #expect(try last("parents") == #"["\#(written.id)"]"#)
        #expect(try last("n") == "1" && last("signature") == nil)
        let hash = try Desk.answer(to: "SELECT hash FROM journal WHERE id = '\(written.id)'", at: desk.path)
        let number = try Desk.answer(to: "SELECT n FROM journal WHERE id = '\(written.id)'", at: desk.path)
        #expect(try last("heads") == #"{"\#(Desk.laptop)":[\#(number ?? ""),"\#(hash ?? "")"]}"#)
        let clock = try #require(try last("clock").flatMap { Int($0) })
        try desk.say("later")
        #expect(try last("clock") == "\(clock + 1)")
        #expect(try last("parents") == "[]", "a new line builds on nothing")
    }

    @Test(
        "the journal's own triggers refuse to change, to cut and to skip",
        arguments: [
            "UPDATE journal SET operator = 'x'", "DELETE FROM journal", "UPDATE writer SET after = 1",
            "DELETE FROM writer",
            """
            INSERT INTO journal SELECT seq + 1, writer, n + 2, 'new', clock + 1, at, device, operator, batch, kind, payload,
                digest, undoes, parents, heads, hash, signature FROM journal ORDER BY seq DESC LIMIT 1
            """,
            """
            INSERT INTO journal SELECT seq + 2, writer, n + 1, 'new', clock + 1, at, device, operator, batch, kind, payload,
                digest, undoes, parents, heads, hash, signature FROM journal ORDER BY seq DESC LIMIT 1
            """,
        ])
    func guarded(_ sql: String) throws {
        let desk = try Desk(at: .morning)
        try Desk.withoutGuards(at: desk.path) { db in
            _ = #expect(throws: DatabaseError.self) { try db.execute(sql: sql) }
        }
        #expect(try desk.problems == [])
    }

    @Test("references to nothing are found by table")
    func references() throws {
        let desk = try Desk(at: .evening)
        try desk.tamper("DELETE FROM stakeholder WHERE name = 'Khadija Tazi'")
        let found = try desk.problems
        #expect(found.contains(.table("stakeholder", extra: 0, missing: 1)))
        #expect(
            found.contains {
                if case .reference("attendance", _) = $0 { true } else { false }
            })
    }

    @Test("a trigger that is gone, an index that is not Halqa's: named")
    func schema() throws {
        let desk = try Desk(at: .morning)
        try Desk.withoutGuards(at: desk.path) {
            try $0.execute(
                sql: "DROP TRIGGER journal_is_never_cut; CREATE INDEX mine ON stakeholder (name)")
        }
        #expect(
            try desk.problems == [
                .integrity("index mine was not made by Halqa"),
                .integrity("trigger journal_is_never_cut is missing or altered"),
            ])
    }

    @Test("an index that does not agree with its table is found by SQLite's own check")
    func integrity() throws {
        let desk = try Desk(at: .evening)
        try Desk.withoutGuards(at: desk.path) { db in
            // Entries go in while the index looks like a table of no interest, and are not in it.
            try db.execute(
                sql: """
                    PRAGMA writable_schema = ON;
                    CREATE TABLE shelf AS SELECT sql FROM sqlite_schema WHERE name = 'journal_by_batch';
                    UPDATE sqlite_schema SET sql = sql || ' WHERE seq < 10' WHERE name = 'journal_by_batch';
                    """)
        }
        let line = try Desk.withoutGuards(at: desk.path) { db in
            try db.execute(
                sql: """
                    INSERT INTO journal SELECT seq + 1, writer, n + 1, 'new', clock + 1, at, device, operator, batch, kind,
                        payload, digest, undoes, parents, heads, hash, signature
                    FROM journal ORDER BY seq DESC LIMIT 1;
                    PRAGMA writable_schema = ON;
                    UPDATE sqlite_schema SET sql = (SELECT sql FROM shelf) WHERE name = 'journal_by_batch';
                    DROP TABLE shelf;
                    """)
            return db.lastInsertedRowID
        }
        #expect(try desk.problems.contains(.integrity("row \(line) missing from index journal_by_batch")))
    }

    @Test("it can be stopped, at the first word or later, and the ledger goes on")
    func stopped() throws {
        let desk = try Desk(at: .evening)
        for number in 0..<300 { try desk.ledger.saveDraft("x\(number)".plain, slot: "s", by: "Amina") }
        for _ in 0..<300 { try desk.say("one") }
        for limit in [0, 256] {
            let found = try desk.ledger.verify { done, total in
                #expect(done <= total)
                return done < limit
            }
            #expect(found == nil)
        }
        var told: [Int] = []
        let found = try desk.ledger.verify { done, total in
            told.append(done)
            return true
        }
        #expect(found?.isClean == true)
        #expect(told == told.sorted() && told.last == found?.entries)
        try desk.say("and on")
    }
}
