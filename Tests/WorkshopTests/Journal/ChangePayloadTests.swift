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
                "v":1}
                """)
    }

    @Test("a version that is not known is an error that says so")
    func newer() {
        let error = #expect(throws: UnknownPayload.self) { try decode(#"{"v":4,"somethingNew":{}}"#) }
        #expect(error?.version == 4)
    }

    @Test("it says the lowest version that can express it: what an older Halqa can read, it reads")
    func lowestVersion() throws {
        var count = Count(poll: ID(high: 0, low: 1), option: 2, source: .wall, votes: 7)
        #expect(Change.count(Revision(from: nil, to: count)).version == 1)
        count.counter = 2
        #expect(Change.count(Revision(from: nil, to: count)).version == 2)
        #expect(Change.count(Revision(from: count, to: nil)).version == 2)
        var line = Contribution(
            id: ID(high: 0, low: 1), activity: ID(high: 0, low: 2), prompt: ID(high: 0, low: 3), group: 1, position: 0,
            kind: .action, text: "one", author: "Amina", writtenAt: Instant(milliseconds: 0))
        #expect(Change.contribution(Revision(from: nil, to: line)).version == 1)
        line.settlement = Contribution.Settlement(.done, at: Instant(milliseconds: 1), by: "Amina")
        #expect(Change.contribution(Revision(from: nil, to: line)).version == 3)
    }

    @Test("what became of an action in an entry of before version 3 is read, and written as it was")
    func oldOutcome() throws {
        let text = #"""
            {"contribution":{"after":{"activity":"00000000-0000-0000-0000-000000000002","author":"Amina","group":1,\
            "id":"00000000-0000-0000-0000-000000000001","isParked":false,"kind":"action","outcome":"done","owner":"",\
            "position":0,"prompt":"00000000-0000-0000-0000-000000000003","text":"one","writtenAt":0}},"v":2}
            """#.replacingOccurrences(of: "\\\n", with: "")
        guard case .contribution(let revision) = try decode(text) else { return #expect(Bool(false)) }
        #expect(revision.after?.settlement == Contribution.Settlement(.done, at: nil, by: nil))
        #expect(try encode(.contribution(revision)) == text)
    }

    @Test("what tells a record from others stands in its payload under the names that it says")
    func keys() throws {
        for change in try SampleDay(at: .nextDay).changes {
            let record = try #require(change.content?.key)
            let fields = try #require(
                try JSONSerialization.jsonObject(with: Data(try encode(change).utf8)) as? [String: Any])
            let sort = try #require(Change.Sort.allCases.first { fields[$0.rawValue] != nil })
            let content = try #require(fields[sort.rawValue] as? [String: Any])
            let side = content["after"] as? [String: Any] ?? content["before"] as? [String: Any] ?? content
            #expect(record == RecordKey(sort, sort.type.keyFields.map { side[$0].map { "\($0)" } ?? "" }))
        }
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
