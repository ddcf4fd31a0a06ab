import Ledger
import TestSupport
import Testing
import Workshop

/// What is being typed and not kept yet.
@Suite("Drafts")
struct DraftTests {
    @Test("a draft survives the connection, one a place and person; an empty one is forgotten")
    func drafts() throws {
        let desk = try Desk(at: .morning)
        let entries = try desk.ledger.lastSequence()
        try desk.ledger.saveDraft("half a sent", slot: "fuel", by: "Amina")
        try desk.ledger.saveDraft("half a sentence", slot: "fuel", by: "Amina")
        try desk.ledger.saveDraft("نصف جملة", slot: "money", by: "Amina")
        try desk.ledger.saveDraft("of another", slot: "fuel", by: "Yassir")
        let again = try desk.another()
        #expect(try again.drafts(of: "Amina") == ["fuel": "half a sentence", "money": "نصف جملة"])
        try again.saveDraft("", slot: "fuel", by: "Amina")
        #expect(try desk.ledger.drafts(of: "Amina") == ["money": "نصف جملة"])
        #expect(try desk.ledger.drafts(of: "Yassir") == ["fuel": "of another"])
        #expect(try desk.ledger.drafts(of: "nobody") == [:])
        #expect(try desk.ledger.lastSequence() == entries, "drafts are no facts")
        #expect(try desk.problems == [])
    }
}
