import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// A line that Enter could not keep, and what is typed behind it, as (state, keys, state).
@Suite("Capture: a refused line is not the beginning of the next one")
struct RefusedLineTests {
    private func texts(_ console: ConsoleDriver) -> [String] {
        console.journal.compactMap { entry in
            if case .contribution(let revision) = entry.change { revision.after?.text.string } else { nil }
        }
    }

    @Test("behind a name that several bear a letter begins the next line; the first keeps the name as words to settle")
    func mark() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4")
        console.type("Buy three thermometers @fa")
        console.press("Enter")
        #expect(console.journal.isEmpty && console.outside.last == .ring)
        console.type("Visit the furnace @driss")
        #expect(console.text.contains("1 line waits as it was typed"))
        console.press("Enter")
        #expect(texts(console) == ["Buy three thermometers", "Visit the furnace"])
        #expect(console.state.programme.unsettledWords.contains { $0.words == "fa" })
    }

    @Test("a letter that goes on with the name goes on with the line")
    func name() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4")
        console.type("Buy three thermometers @fa")
        console.press("Enter")
        console.type("tim")
        #expect(console.state.capture.editor.text == "Buy three thermometers @fatim")
    }

    @Test("before the table is said, lines wait; a digit says it, Enter keeps them all")
    func table() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), table: nil)
        console.press("4")
        console.type("Wood is dear")
        console.press("Enter")
        console.type("Nights are long")
        console.press("Enter 2 Enter")
        #expect(texts(console) == ["Wood is dear", "Nights are long"])
    }

    @Test("a date with the month's name may stand behind the name", arguments: ["15 mars", "15 مارس", "15 mars 2027"])
    func date(written: String) throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4")
        console.type("Visit the furnace @driss \(written)")
        #expect(console.text.contains("15"))
        console.press("Enter")
        guard case .contribution(let revision)? = console.journal.last?.change else {
            Issue.record("the line is kept")
            return
        }
        #expect(revision.after?.due == CivilDate(year: 2027, month: 3, day: 15))
    }

    @Test("what finds no room in the field is said, with how much it is")
    func full() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4")
        console.send(.input(.paste(String(repeating: "a", count: 2030))))
        #expect(console.state.notice?.text.contains("30 letters found no room") == true)
    }

    @Test("in a window that is too small to see anything, keys do nothing")
    func small() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.send(.input(.resize(Size(columns: 40, rows: 10))))
        console.press("Down Enter y")
        #expect(console.journal.isEmpty && console.state.overlay == nil)
        console.press("Ctrl-Q")
        #expect(console.outside.last == .quit)
    }
}
