import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The door, as (state, keys, state).
@Suite("Check-in")
struct CheckInTests {
    private func door(_ moment: SampleDay.Moment = .planned) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: moment))
        console.press("2")
        return console
    }

    private func here(_ console: ConsoleDriver) -> Int { console.state.programme.hereCount(on: SampleDay.day(1)) }

    @Test("an empty door says what to do")
    func emptyDoor() throws {
        #expect(try door().text.contains("Nobody is here yet. Type two letters of a name."))
    }

    @Test("two letters find a person, Enter checks in, and the field is free for the next")
    func twoLetters() throws {
        var console = try door()
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        console.type(String(name.prefix(3)))
        #expect(console.row(with: "▸").contains(name))
        console.press("Enter")
        #expect(here(console) == 1)
        #expect(console.text.contains("\(name) is checked in, 08:25."))
        #expect(console.state.checkIn.query.isEmpty)
        #expect(console.state.savedAt == console.clock.now)
    }

    @Test("a second Enter never un-checks: it says since when, and offers what can be meant")
    func secondEnter() throws {
        var console = try door(.morning)
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        let before = here(console)
        console.type(name)
        console.press("Enter")
        #expect(here(console) == before)
        #expect(console.text.contains("\(name) is here since"))
        #expect(console.text.contains("w wrong person"))
        console.press("Esc")
        #expect(here(console) == before)
        #expect(!console.text.contains("is here since"))
    }

    @Test("a person leaves, comes back, and was somebody else: each is one key")
    func leaveReturnWrong() throws {
        var console = try door(.morning)
        let person = SampleDay.person(1)
        let name = try #require(console.state.programme.stakeholders[person]).name.string
        func attendance() -> Attendance? { console.state.programme.attendances(on: SampleDay.day(1))[person] }
        let arrived = attendance()?.arrivedAt
        console.type(name)
        console.press("Enter l")
        #expect(attendance()?.leftAt == console.clock.now)
        console.type(name)
        console.press("Enter r")
        #expect(attendance()?.leftAt == nil)
        #expect(attendance()?.arrivedAt == arrived, "the first arrival stays on record")
        console.type(name)
        console.press("Enter w")
        #expect(attendance() == nil)
    }

    @Test("a walk-in is one form: the typed name is in it already")
    func walkIn() throws {
        var console = try door()
        console.type("Zineb Nouvelle")
        console.press("Ctrl-N")
        #expect(console.text.contains("Without invitation"))
        console.press("Tab")
        console.type("Coopérative Noor")
        console.press("Tab Right Enter")
        let attendance = try #require(console.state.programme.attendances(on: SampleDay.day(1)).values.first)
        let person = try #require(console.state.programme.stakeholders[attendance.stakeholder])
        #expect(attendance.isWalkIn)
        #expect(person.name == "Zineb Nouvelle")
        #expect(person.organisation == "Coopérative Noor")
        #expect(person.category.string == console.state.programme.programme?.categories.first?.code)
        #expect(console.text.contains("1 without invitation"))
    }

    @Test("while the disk refuses, nothing that was typed is lost")
    func diskFull() throws {
        var console = try door()
        console.type("Zineb Nouvelle")
        console.press("Ctrl-N")
        console.failure = "The disk is full."
        console.press("Enter")
        #expect(console.text.contains("The disk is full."))
        #expect(console.text.contains("Zineb Nouvelle"))
        #expect(here(console) == 0)
        console.failure = nil
        console.press("Enter")
        #expect(here(console) == 1)
    }

    @Test("F9 takes the last arrival back, Ctrl-R brings it again")
    func undo() throws {
        var console = try door()
        console.type("fat")
        console.press("Enter F9")
        #expect(here(console) == 0)
        #expect(console.text.contains("Taken back: checked in"))
        console.press("Ctrl-R")
        #expect(here(console) == 1)
    }

    @Test("what another door checks in shows at once")
    func anotherDoor() throws {
        var console = try door()
        let changes = try console.state.programme.arrival(
            of: SampleDay.person(3), on: SampleDay.day(1), at: console.clock.now, by: "Omar")
        console.receive(changes, from: "Omar")
        #expect(console.text.contains("1 here"))
    }

    @Test("a note-taker finds people but checks nobody in")
    func noteTaker() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned), role: .noteTaker)
        console.press("2")
        console.type("fat")
        console.press("Enter")
        #expect(here(console) == 0)
        #expect(console.text.contains("Only a facilitator can do that."))
    }
}
