import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// What a newer Halqa wrote: what is known is shown, what is not is said, nothing of it is changed, all of it is kept.
@Suite("Files and entries of a newer Halqa")
struct NewerFileTests {
    /// A file as a newer version leaves it: tables of its own, a column more, records and fields that nobody here knows.
    private func newer(at moment: SampleDay.Moment = .evening) throws -> Desk {
        let desk = try Desk(at: moment)
        try desk.tamper(
            """
            ALTER TABLE stakeholder ADD COLUMN nickname TEXT;
            ALTER TABLE journal ADD COLUMN mood TEXT;
            DROP TABLE seat; CREATE TABLE organisation (id TEXT);
            \(Self.append("dreamed", #"{"dream":{"after":{"id":"x"},"before":null},"v":9}"#))
            PRAGMA user_version = 9;
            """)
        return desk
    }

    /// Adds an entry as a newer Halqa would, without its hash.
    private static func append(_ kind: String, _ payload: String) -> String {
        """
        INSERT INTO journal (seq, writer, n, id, clock, at, device, operator, batch, kind, payload, digest, undoes,
                             parents, heads, hash, signature)
        SELECT seq + 1, writer, n + 1, replace(id, '-7', '-6'), clock + 1, at, device, operator, batch, '\(kind)',
               '\(payload)', digest, NULL, '[]', '{}', hash, NULL
        FROM journal ORDER BY seq DESC LIMIT 1;
        """
    }

    @Test("a newer file opens: what is known is shown, nothing is written, every byte stays")
    func opens() throws {
        let desk = try newer()
        let bytes = try Data(contentsOf: URL(filePath: desk.path))
        let ledger = try desk.another()
        #expect(ledger.newerVersion == 9 && ledger.isReadOnly)
        #expect(try ledger.state().state == desk.expected)
        let last = try #require(try ledger.entries(after: 0).last)
        guard case .unknown(let change) = last.change else { return #expect(Bool(false)) }
        #expect(change.kind == "dreamed" && change.version == 9)
        let refusal = LedgerError.newerVersion(found: 9, known: Ledger.fileVersion)
        #expect(throws: refusal) { try desk.say("x", to: ledger) }
        #expect(throws: refusal) { try ledger.saveDraft("x", slot: "s", by: "Amina") }
        #expect(throws: refusal) { try ledger.undo(by: "Amina", own: false) }
        #expect(try Data(contentsOf: URL(filePath: desk.path)) == bytes)
    }

    @Test("a file that a newer Halqa takes over while it is open is not written to any more")
    func takenOver() throws {
        let desk = try Desk(at: .morning)
        try Desk.withoutGuards(at: desk.path) { try $0.execute(sql: "PRAGMA user_version = 9") }
        #expect(throws: LedgerError.newerVersion(found: 9, known: Ledger.fileVersion)) {
            try desk.ledger.record(
                [
                    .timing(Revision(from: nil, to: Timing(activity: SampleDay.barriers)))
                ], by: "Amina")
        }
    }

    @Test(
        "an entry that is not understood is kept and shown as such, and the rest of the file goes on",
        arguments: [
            #"{"dream":{"after":{},"before":null},"v":1}"#, #"{"dream":{},"v":9}"#,
            #"{"turnout":{"after":{"ballots":4,"poll":"00000000-0000-0000-0000-000000000001","source":"wall","mood":"good"}},"v":1}"#,
        ])
    func entry(_ payload: String) throws {
        let desk = try Desk(at: .morning)
        try desk.tamper(Self.append("dreamed", payload))
        let ledger = try desk.another()
        let last = try #require(try ledger.entries(after: 0).last)
        guard case .unknown(let change) = last.change else { return #expect(Bool(false)) }
        #expect(change.payload == payload)
        try desk.say("goes on", to: ledger)
        #expect(
            try Desk.answer(to: "SELECT payload FROM journal WHERE kind = 'dreamed'", at: desk.path) == payload)
        #expect(try ledger.verify()?.unknown == 1)
    }

    @Test("a record that a newer Halqa changed is not changed by this one")
    func lockedRecord() throws {
        let desk = try Desk(at: .morning)
        let line = try desk.say("wood is dear")
        try desk.tamper("UPDATE record_head SET is_known = 0 WHERE record = 'contribution \(line)'")
        #expect(throws: LedgerError.refused(.writtenByNewer)) {
            try desk.record { try $0.revision(of: line) { $0.text = "wood is cheap" } }
        }
        #expect(try desk.ledger.snapshot().state.unknownRecords == 1)
        try desk.say("others can be")
    }
}
