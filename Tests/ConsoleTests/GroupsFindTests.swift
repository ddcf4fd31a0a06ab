import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Somebody found by two letters, and the tables before the room.
@Suite("Groups: found and shown")
struct GroupsFindTests {
    private func groups() throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3")
        return console
    }

    private func table(_ console: ConsoleDriver, _ person: Int) -> Int? {
        console.state.programme.seatings[SampleDay.barriers]?.table(of: SampleDay.person(person))
    }

    @Test("a slash, the letters that tell somebody apart and a digit move one person")
    func find() throws {
        var console = try groups()
        #expect(table(console, 8) == 1)
        console.press("/")
        console.type("nad")
        #expect(console.text.contains("Nadia Berrada sits at table 1: type another table’s number."))
        #expect(console.state.groups.focus == SampleDay.person(8))
        console.press("3")
        #expect(table(console, 8) == 3)
        #expect(!console.state.isTyping)
    }

    @Test("two letters are enough where they mean one")
    func twoLetters() throws {
        var console = try groups()
        console.press("/")
        console.type("he2")
        #expect(table(console, 10) == 2)
        console.press("/")
        console.type("xq")
        #expect(console.text.contains("Nobody at these tables is called so."))
    }

    @Test("letters that two people at the tables share move nobody")
    func several() throws {
        var console = try groups()
        let before = console.state.programme.seatings
        console.press("/")
        console.type("fa")
        console.press("3")
        #expect(console.state.programme.seatings == before)
    }

    @Test("the room sees all tables with their people, in pages; any other key comes back")
    func room() throws {
        var console = try groups()
        console.press("p")
        var seen = ""
        for _ in 0..<6 {
            seen += console.text
            console.press("PgDn")
        }
        for person in (console.state.programme.seatings[SampleDay.barriers]?.tables ?? []).joined() {
            let name = console.state.programme.stakeholders[person]?.name.string ?? ""
            if name.unicodeScalars.allSatisfy({ $0.value < 0x250 }) { #expect(seen.contains(name)) }
        }
        console.press("Enter")
        #expect(console.state.overlay == nil)
    }
}
