import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// Somebody is forgotten: nothing of their name is left anywhere, and the chain still holds.
@Suite("Forgetting somebody")
struct ForgetTests {
    private static let person = ID<Stakeholder>(high: 0x0190_0000_0000_7777, low: 1 << 63 | 77)

    /// A day on which somebody is in everything: the directory under two spellings, the door, lines as who says, owns, typed and
    /// is spoken of, a link, a call, a draft, and at the keyboard.
    private func desk() throws -> Desk {
        let desk = try Desk(at: .morning)
        try desk.record { _ in
            [
                .stakeholder(
                    Revision(
                        from: nil,
                        to: Stakeholder(
                            id: Self.person, name: "Hélène Benqerrane", aliases: ["هيلين بنقران", "Helene Benkeran"],
                            organisation: "Atelier Hélène Benqerrane", category: "owner", city: "Fès",
                            phone: "+212 661 98 76 54",
                            email: "helene.b@example.org", languages: ["fr"], consent: true)))
            ]
        }
        try desk.record {
            try $0.revision(of: Self.person) {
                $0.name = "Hélène Zaouia Benqerrane"
                $0.phone = "0661 987 655"
            }
        }
        try desk.record { try $0.invitation(of: Self.person, to: try #require($0.programme).workshops[0].id) }
        try desk.record(by: "Hélène Benqerrane") {
            try $0.arrival(of: Self.person, on: SampleDay.day(1), at: desk.clock.now, by: "Hélène Benqerrane")
        }
        for text: PlainText in [
            "Hélène Benqerrane will call the mill, 06 61 98 76 54", "wood is dear, says BENQERRANE Helene",
            "هيلين بنقران ستتصل",
            "write to Helene.B@example.org", "Mme Benqerrane knows", "nothing of it",
        ] { try desk.say(text, by: "Hélène Benqerrane") }
        let line = try desk.say("an action")
        try desk.record { try $0.revision(of: line) { ($0.kind, $0.owner) = (.action, .words("Hélène Benqerrane")) } }
        let other = try desk.say("another action")
        try desk.record { try $0.revision(of: other) { ($0.kind, $0.owner) = (.action, .person(Self.person)) } }
        try desk.ledger.saveDraft("half a sentence on Hélène Benqerrane", slot: "capture", by: "Amina")
        try desk.ledger.saveDraft("mine", slot: "capture", by: "Hélène Benqerrane")
        return desk
    }

    private func forgetting(_ desk: Desk) throws -> Forgetting {
        try desk.ledger.forgetting(Self.person, in: try desk.state, placeholder: "[erased 1]")
    }

    /// Every spelling of what names the person, as bytes.
    private static let traces: [Data] = {
        var texts: [String] = []
        for word in [
            "Benqerrane", "Benkeran", "بنقران", "هيلين", "661 98 76", "61 98 76 54", "987 655", "helene.b", "Zaouia",
            "Hélène", "Helene",
        ] {
            for form in [word, word.uppercased(), word.lowercased()] {
                texts += [form, form.precomposedStringWithCanonicalMapping, form.decomposedStringWithCanonicalMapping]
            }
        }
        return Set(
            texts.map { Data($0.utf8) }
                + texts.flatMap { text in
                    [String.Encoding.utf16LittleEndian, .utf16BigEndian].compactMap { text.data(using: $0) }
                }
        ).sorted { $0.count < $1.count }
    }()

    private func traces(in path: String) throws -> [String] {
        var bytes = try Data(contentsOf: URL(filePath: path))
        // Somebody of the sample day has the same first name, and is not forgotten: only their whole name may stand.
        let other = Data("Hélène Aït-Benhaddou".utf8)
        while let place = bytes.range(of: other) { bytes.replaceSubrange(place, with: Data(count: other.count)) }
        return Self.traces.filter { bytes.range(of: $0) != nil }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("no byte of the name is left in the file, beside it and in its copies; the file is sound and goes on")
    func nothingIsLeft() throws {
        let desk = try desk()
        let copies = desk.folder.file("copies")
        try desk.say("before the copy")
        let copy = try #require(try desk.ledger.backUp(to: copies))
        try desk.say("after the copy")
        #expect(try traces(in: desk.path).count > 8 && traces(in: copy).count > 8)
        let before = try desk.state
        let head = try #require(try desk.ledger.snapshot().last)

        let forgetting = try forgetting(desk)
        let done = try #require(try desk.ledger.forget(forgetting, by: "Amina"))
        // The person's record twice, the arrival and the six lines that they typed, and the action that names them.
        #expect(done.entries == 10 && done.anchored == 7 && done.drafts == 2 && !done.isGone && done.isWrittenAnew)
        let inCopies = desk.ledger.forget(forgetting, inCopiesIn: copies, by: "Amina")
        #expect(inCopies.copies == [copy] && inCopies.removed == [] && inCopies.remaining == [])

        for name in try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path) {
            let path = desk.folder.file(name)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { continue }
            #expect(try traces(in: path) == [], "\(name)")
        }
        let found = try #require(try desk.verification())
        #expect(found.problems == [] && found.unknown == 0)
        #expect(found.erased == done.entries && found.anchored == done.anchored)
        let after = try desk.state
        #expect(after.stakeholders[Self.person] == Stakeholder(id: Self.person, name: "[erased 1]", category: "owner"))
        #expect(after.attendances.count == before.attendances.count)
        #expect(after.attendances[SampleDay.day(1)]?.count == before.attendances[SampleDay.day(1)]?.count)
        #expect(after.contributions.values.map(\.count).sorted() == before.contributions.values.map(\.count).sorted())
        #expect(try Desk.answer(to: "SELECT count(*) FROM journal WHERE hash = '\(head)'", at: desk.path) == "1")
        #expect(try desk.ledger.drafts(of: "Amina") == ["capture": "half a sentence on [erased 1]"])
        #expect(try desk.ledger.drafts(of: "Hélène Benqerrane") == [:])

        // The copy is one to go back to, and the file goes on.
        let old = try Ledger.open(copy, device: Desk.laptop, world: desk.clock.world)
        #expect(try old.verify()?.problems == [])
        try desk.say("the day goes on")
        #expect(try desk.problems == [])
        #expect(try desk.ledger.backUp(to: copies) != nil)
        #expect(try desk.ledger.rebuild(to: desk.folder.file("new.halqa")) > found.entries)
        let new = try Ledger.open(desk.folder.file("new.halqa"), device: Desk.laptop, world: desk.clock.world)
        #expect(try new.verify()?.problems == [])
    }

    @Test(
        "others who have the file open see it; what was erased cannot be written back, and nothing before it is taken back"
    )
    func others() throws {
        let desk = try desk()
        let other = try desk.another()
        let seen = try other.snapshot()
        _ = try #require(try desk.ledger.forget(try forgetting(desk), by: "Amina"))
        guard case .entries(let entries, let now) = try other.growth(since: seen) else { return #expect(Bool(false)) }
        #expect(entries.map(\.change.kind) == [.personForgotten])
        #expect(now.state == (try desk.state))
        #expect(throws: LedgerError.refused(.isForgotten)) {
            try desk.record { try $0.revision(of: Self.person) { $0.name = "Somebody" } }
        }
        #expect(throws: LedgerError.refused(.nothingToUndo)) { try desk.ledger.undo(by: "Amina", own: false) }
        #expect(
            try desk.ledger.forget(try forgetting(desk), by: "Amina")?.entries ?? 0 == 0,
            "there is nothing more to erase")
    }

    @Test(
        "while an urn is open its ballots are not touched, nothing of the name is left, and the vote goes on and is sealed"
    )
    func openUrn() throws {
        let secret = try SecretDesk(papers: 6)
        let desk = secret.desk
        try desk.record { _ in
            [.stakeholder(Revision(from: nil, to: Stakeholder(id: Self.person, name: "Hélène Benqerrane")))]
        }
        try desk.say("Hélène Benqerrane will call the mill", by: "Hélène Benqerrane")
        let lines = SecretDesk.lines(6)
        for (code, line) in zip(secret.codes, lines).prefix(3) {
            _ = try desk.ledger.castSecret(code, line, in: secret.poll)
        }
        let forgetting = try self.forgetting(desk)
        _ = try #require(try desk.ledger.forget(forgetting, by: "Amina"))
        #expect(try desk.problems == [])
        #expect(try desk.ledger.secretBallots(in: secret.poll) == 3)
        let bytes = try secret.bytes
        // Somebody else in the room is called Hélène too.
        #expect(bytes.range(of: Data("Benqerrane".utf8)) == nil)
        // A code that was spent before is spent, and one that was not is not.
        #expect(throws: LedgerError.self) {
            try desk.ledger.castSecret(secret.codes[0], lines[0], in: secret.poll)
        }
        for (code, line) in zip(secret.codes, lines).dropFirst(3) {
            _ = try desk.ledger.castSecret(code, line, in: secret.poll)
        }
        try desk.ledger.closeSecret(secret.poll, by: "Amina")
        #expect(try desk.state.sealed[secret.poll]?.ballots.count == 6)
        #expect(try desk.state.brokenSeals.isEmpty)
        #expect(try desk.problems == [])
    }

    @Test("whoever never came leaves the directory altogether")
    func leaves() throws {
        let desk = try Desk(at: .morning)
        try desk.record { _ in
            [.stakeholder(Revision(from: nil, to: Stakeholder(id: Self.person, name: "Hélène Benqerrane")))]
        }
        try desk.record { try $0.invitation(of: Self.person, to: try #require($0.programme).workshops[0].id) }
        let done = try #require(try desk.ledger.forget(try forgetting(desk), by: "Amina"))
        #expect(done.isGone)
        #expect(try desk.state.stakeholders[Self.person] == nil)
        #expect(try desk.problems == [] && traces(in: desk.path) == [])
    }

    @Test("texts that may mean somebody else stay until somebody decides")
    func decisions() throws {
        let desk = try desk()
        try desk.record { _ in
            [.stakeholder(Revision(from: nil, to: Stakeholder(id: desk.clock.world.newID(), name: "Karim Benqerrane")))]
        }
        var forgetting = try forgetting(desk)
        let found = try desk.ledger.named(by: forgetting)
        let doubtful = found.texts.filter { $0.certainty == .possible }.map(\.text)
        #expect(doubtful == ["Mme Benqerrane knows"])
        #expect(found.operatorEntries == 7 && found.ownEntries == 2)
        _ = try desk.ledger.forget(forgetting, by: "Amina")
        #expect(try desk.state.contributions.values.flatMap(\.values).contains { $0.text == "Mme Benqerrane knows" })
        #expect(try desk.state.stakeholders.values.contains { $0.name == "Karim Benqerrane" })
        forgetting.decisions["Mme Benqerrane knows"] = true
        _ = try desk.ledger.forget(forgetting, by: "Amina")
        #expect(
            try !desk.state.contributions.values.flatMap(\.values).contains { $0.text.string.contains("Benqerrane") })
        #expect(try desk.problems == [])
    }

    @Test(
        "what was erased and altered since, an erasure that lists what it did not erase, and one that touches votes are found",
        arguments: [
            "UPDATE journal SET payload = replace(payload, 'will call the mill', 'has sold the mill') WHERE payload LIKE '%the mill%'",
            "UPDATE journal SET operator = 'Somebody' WHERE operator = '[erased 1]' AND n % 2 = 0",
            "UPDATE journal SET at = at + 1 WHERE operator = '[erased 1]'",
            "UPDATE journal SET payload = NULL WHERE kind = 'activityStarted'",
            "UPDATE journal SET payload = replace(payload, 'standing', 'Standing') WHERE kind = 'personForgotten'",
            "DELETE FROM erased_row",
            "INSERT INTO erased_row SELECT erasure_id, (SELECT id FROM journal WHERE seq = 3), standing FROM erased_row LIMIT 1",
        ])
    func forged(_ sql: String) throws {
        let desk = try desk()
        _ = try #require(try desk.ledger.forget(try forgetting(desk), by: "Amina"))
        #expect(try desk.problems == [])
        try desk.tamper(sql)
        #expect(try !desk.problems.isEmpty, "\(sql)")
    }

    @Test("an erasure that somebody wrote over votes, or over what it does not reach, is found")
    func forgedErasure() throws {
        for sql in [
            "kind = 'counted'", "kind = 'contributionWritten'",
        ] {
            let desk = try Desk(at: .evening)
            let victim = try #require(try Desk.answer(to: "SELECT id FROM journal WHERE \(sql) LIMIT 1", at: desk.path))
            let payload =
                #"{"erasure":{"id":"0190aaaa-0000-7000-8000-000000000001","rows":[{"entry":"\#(victim)","standing":"\#(String(repeating: "a", count: 64))"}]},"v":7}"#
            try NewerHalqa(desk.path).append(
                "personForgotten", payload, about: "erasure 0190aaaa-0000-7000-8000-000000000001")
            try desk.tamper(
                """
                UPDATE record_head SET is_known = 1;
                INSERT INTO erasure VALUES ('0190aaaa-0000-7000-8000-000000000001', NULL);
                INSERT INTO erased_row VALUES ('0190aaaa-0000-7000-8000-000000000001', '\(victim)', '\(String(repeating: "a", count: 64))');
                UPDATE journal SET payload = replace(payload, '1', '2') WHERE id = '\(victim)';
                """)
            #expect(try !desk.problems.isEmpty, "\(sql)")
        }
    }

    @Test("the journal is changed nowhere but where an erasure lists a row, and there nothing but what names somebody")
    func guarded() throws {
        let desk = try desk()
        _ = try #require(try desk.ledger.forget(try forgetting(desk), by: "Amina"))
        for sql in [
            "UPDATE journal SET payload = '{}' WHERE seq = 1",
            "UPDATE journal SET at = 1 WHERE operator = '[erased 1]'",
            "UPDATE journal SET hash = upper(hash) WHERE operator = '[erased 1]'",
        ] {
            #expect(throws: (any Error).self, "\(sql)") {
                try Desk.withoutGuards(at: desk.path) { try $0.execute(sql: sql) }
            }
        }
    }

    @Test("a file that is not sound is not erased from: what somebody altered would pass for what was erased")
    func damaged() throws {
        let desk = try desk()
        try desk.tamper("UPDATE journal SET payload = replace(payload, 'wood is dear', 'wood is free')")
        #expect(throws: LedgerError.self) { try desk.ledger.forget(try forgetting(desk), by: "Amina") }
        #expect(try traces(in: desk.path).count > 8)
    }

    @Test("copies that cannot be read and name somebody go; those that are nobody's business stay")
    func brokenCopies() throws {
        let desk = try desk()
        let folder = desk.folder.file("copies")
        let copy = try #require(try desk.ledger.backUp(to: folder))
        let bytes = try Data(contentsOf: URL(filePath: copy))
        let broken = copy + ".broken-1", part = folder + "/.halqa-1.part", own = folder + "/notes.txt"
        for place in [broken, part, own] { try bytes.prefix(bytes.count - 5000).write(to: URL(filePath: place)) }
        let forgetting = try forgetting(desk)
        _ = try desk.ledger.forget(forgetting, by: "Amina")
        let done = desk.ledger.forget(forgetting, inCopiesIn: folder, by: "Amina")
        #expect(Set(done.removed) == [broken, part] && done.copies == [copy])
        #expect(FileManager.default.fileExists(atPath: own))
    }

    @Test("an erasure that was killed before the file was written anew is ended by whoever opens it next")
    func due() throws {
        let desk = try desk()
        _ = try #require(try desk.ledger.forget(try forgetting(desk), by: "Amina"))
        try Desk.withoutGuards(at: desk.path) { try $0.execute(sql: "INSERT INTO erasure_due VALUES ('x')") }
        _ = try desk.another()
        #expect(try Desk.answer(to: "SELECT count(*) FROM erasure_due", at: desk.path) == "0")
    }
}
