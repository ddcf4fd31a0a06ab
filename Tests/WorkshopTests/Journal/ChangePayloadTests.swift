import Foundation
import TestSupport
import Testing
import Workshop

/// How a change is written in the journal.
@Suite("A payload")
struct ChangePayloadTests {
    private func encode(_ change: Change) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(change), as: UTF8.self)
    }

    private func decode(_ text: String) throws -> Change {
        try JSONDecoder().decode(Change.self, from: Data(text.utf8))
    }

    @Test("every change of three days is read back as it was written, byte for byte")
    func everyChange() throws {
        for change in try SampleDay(at: .nextDay).changes {
            let text = try encode(change)
            let read = try decode(text)
            #expect(read == change)
            #expect(try encode(read) == text)
        }
    }

    @Test("it says its version, and the record before and after")
    func form() throws {
        let count = Count(poll: ID(high: 0, low: 1), option: 2, source: .wall, votes: 7)
        #expect(
            try encode(.count(Revision(from: nil, to: count))) == """
                {"count":{"after":{"option":2,"poll":"00000000-0000-0000-0000-000000000001","source":"wall","votes":7}},\
                "v":2}
                """)
    }

    @Test("a version that is not known is an error that says so")
    func newer() {
        let error = #expect(throws: UnknownPayloadVersion.self) { try decode(#"{"v":3,"somethingNew":{}}"#) }
        #expect(error?.version == 3)
    }

    @Test(
        "what is not one change is refused, not guessed",
        arguments: [
            "{}", "[]", "{\"v\":1}", "{\"v\":1,\"unknown\":{}}", "{\"v\":1,\"count\":{},\"turnout\":{}}",
            "{\"v\":1,\"count\":{\"after\":{\"option\":1}}}", "{\"count\":{}}", "{\"v\":\"1\",\"count\":{}}",
            "{\"v\":1,\"contribution\":{\"after\":{\"id\":\"not an id\"}}}",
        ])
    func nonsense(_ text: String) {
        #expect(throws: (any Error).self) { try decode(text) }
    }

    @Test("text in a payload is cleaned as it is read: a file from elsewhere carries no control character in")
    func cleaned() throws {
        let person = Stakeholder(id: ID(high: 0, low: 1), name: "Amina")
        let text = try encode(.stakeholder(Revision(from: nil, to: person)))
            .replacingOccurrences(of: "Amina", with: #"\u001b[31mAm\u202eina"#)
        guard case .stakeholder(let revision) = try decode(text) else { return #expect(Bool(false)) }
        #expect(revision.after?.name == "␛[31mAmina")
    }
}
