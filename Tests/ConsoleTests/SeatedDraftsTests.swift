import TestSupport
import Testing
import Workshop

@testable import Console

/// Several consoles of one name keep what is typed in each; what was left by one that is gone is found.
@Suite("Drafts by seat")
struct SeatedDraftsTests {
    private let drafts: [String: PlainText] = [
        "day": "one", "table/one": "1", "line/a": "half of one", "2/line/a": "half of two", "2/line/b": "alone",
        "2/table/one": "2",
    ]

    @Test("a seat that is taken keeps its own")
    func taken() {
        let first = SeatedDrafts(drafts, seat: 1, isTaken: { $0 == 2 })
        #expect(first.found == ["day": "one", "table/one": "1", "line/a": "half of one"])
        #expect(first.moved.isEmpty)
        let second = SeatedDrafts(drafts, seat: 2, isTaken: { $0 == 1 })
        #expect(
            second.found == ["day": "one", "table/one": "2", "line/a": "half of two", "line/b": "alone"])
        #expect(second.moved.isEmpty)
    }

    @Test("what was left where nobody sits is taken over; two texts of one place stand one behind the other")
    func left() {
        let seated = SeatedDrafts(drafts, seat: 1, isTaken: { _ in false })
        #expect(seated.found["line/a"] == "half of one · half of two")
        #expect(seated.found["line/b"] == "alone")
        #expect(seated.found["table/one"] == "1", "whoever sits here has a table of their own")
        #expect(
            seated.moved == [
                "line/a": "half of one · half of two", "line/b": "alone", "2/line/a": "", "2/line/b": "",
            ])
    }

    @Test("names that the door holds are taken over too, as the door reads them")
    func held() {
        let seated = SeatedDrafts(
            ["door/one": "aya b | ali c", "2/door/one": "omar d"], seat: 1, isTaken: { _ in false })
        #expect(seated.found == ["door/one": "aya b | ali c | omar d"])
    }

    @Test("what became a line already is no draft")
    func kept() {
        let seated = SeatedDrafts(drafts, seat: 1, isTaken: { _ in false }, isKept: { $0 == "half of one" })
        #expect(seated.found["line/a"] == "half of two")
        #expect(
            SeatedDrafts(drafts, seat: 1, isTaken: { _ in false }, isKept: { $0 == "half of two" }).moved["2/line/a"]
                == "")
    }

    @Test("as long as two are open under one name it is said; what the other did is taken back after a question")
    func shared() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), role: .noteTaker, as: "Imane")
        console.send(.nameShared(true))
        #expect(console.flowing.contains("Another console is open as Imane: open one with --as NAME."))
        console.press("4")
        console.type("from here")
        console.press("Enter")
        let entries = console.journal
        console.send(.undoFound(UndoPlan(entries: entries, isRedo: false, isElsewhere: true)))
        #expect(console.state.overlay is Question)
        console.press("Esc")
        console.send(.nameShared(false))
        #expect(!console.flowing.contains("Another console"))
    }
}
