import Localization
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
        #expect(try door().row(with: "Not here yet: 14").contains("Nobody is here yet. Type two letters"))
    }

    @Test("two letters find a person, Enter checks in, and the field is free for the next")
    func twoLetters() throws {
        var console = try door()
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        console.type(name)
        #expect(console.row(with: "▸").contains(name))
        console.press("Enter")
        #expect(here(console) == 1)
        #expect(console.flowing.contains("\(name) is checked in, 08:25."))
        #expect(console.state.checkIn.query.isEmpty)
        #expect(console.state.savedAt == console.clock.now)
    }

    @Test("who is here stays so: it is said since when, and the next letter begins the next name")
    func secondEnter() throws {
        var console = try door(.morning)
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        let before = here(console)
        console.type(name)
        console.press("Enter")
        #expect(here(console) == before)
        #expect(console.flowing.contains("\(name) is here since"))
        console.type("law")
        #expect(here(console) == before, "no letter takes anybody away")
        #expect(console.state.checkIn.query.text == "law")
        #expect(!console.flowing.contains("is here since"))
    }

    @Test("a person leaves, comes back, and was somebody else: chords, each confirmed by itself")
    func leaveReturnWrong() throws {
        var console = try door(.morning)
        let person = SampleDay.person(1)
        let name = try #require(console.state.programme.stakeholders[person]).name.string
        func attendance() -> Attendance? { console.state.programme.attendances(on: SampleDay.day(1))[person] }
        let arrived = attendance()?.arrivedAt
        console.type(name)
        console.press("Ctrl-G")
        #expect(attendance()?.leftAt == nil)
        #expect(console.flowing.contains("Does \(name) go home? The same keys again say yes."))
        console.press("Ctrl-G")
        #expect(attendance()?.leftAt == console.clock.now)
        #expect(console.flowing.contains("\(name) has left, 10:05."))
        console.type(name)
        console.press("Enter")
        #expect(attendance()?.leftAt == nil)
        #expect(attendance()?.arrivedAt == arrived, "the first arrival stays on record")
        #expect(console.flowing.contains("\(name) is back. Table 1."))
        // The one who was spoken of last, without a name typed.
        console.press("Ctrl-X")
        #expect(attendance() != nil)
        console.press("Ctrl-X")
        #expect(attendance() == nil)
        #expect(console.flowing.contains("\(name) is not here: the arrival is withdrawn."))
        let seating = console.state.programme.seatings[SampleDay.barriers]
        #expect(seating?.table(of: person) == nil, "the place at the table is free again")
    }

    @Test("anything between the two chords means no", arguments: ["Esc", "Down", "Ctrl-G", "x", "Enter"])
    func chordInterrupted(between: String) throws {
        var console = try door(.morning)
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        let before = here(console)
        console.type(name)
        console.press("Ctrl-X \(between)")
        console.press("Ctrl-X")
        #expect(here(console) == before)
    }

    @Test("a latecomer gets a place that moves nobody, and is told so")
    func latecomer() throws {
        var console = try door(.morning)
        let before = try #require(console.state.programme.seatings[SampleDay.barriers]).tables
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(4)]).name.string
        console.type(name)
        console.press("Enter")
        let after = try #require(console.state.programme.seatings[SampleDay.barriers])
        #expect(console.flowing.contains("\(name) is checked in, 10:05. Table 3."))
        #expect(after.table(of: SampleDay.person(4)) == 3)
        #expect(after.tables.map { $0.filter { $0 != SampleDay.person(4) } } == before)
    }

    @Test("two doors at once: the arrival is kept all the same, for what the tables are now")
    func overtaken() throws {
        var console = try door(.morning)
        let changes = try console.state.programme.move(of: SampleDay.person(1), toTable: 2, in: SampleDay.barriers)
        console.receive(changes, from: "Omar")
        console.send(.overtaken(.checkedIn(SampleDay.person(4))))
        #expect(console.state.programme.attendances(on: SampleDay.day(1))[SampleDay.person(4)] != nil)
        #expect(console.state.programme.seatings[SampleDay.barriers]?.table(of: SampleDay.person(4)) != nil)
    }

    @Test("whether somebody may be listed is asked at the door, of who was just checked in")
    func consent() throws {
        var console = try door(.morning)
        let person = SampleDay.person(1)
        console.type("bennani")
        console.press("Enter")
        #expect(console.flowing.contains("May be listed: not asked"))
        console.press("Alt-c")
        #expect(console.flowing.contains("May Fatima-Zahra Bennani be listed?"))
        console.press("1")
        #expect(console.state.programme.stakeholders[person]?.consent == true)
        #expect(console.flowing.contains("May be listed: yes"))
        console.press("Alt-c 2")
        #expect(console.state.programme.stakeholders[person]?.consent == false)
        #expect(here(console) == 14, "nobody came or went")
    }

    @Test("of somebody who is known and not invited the list says so, in words that are not cut")
    func notInvited() throws {
        var console = try door()
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(17)]).name.string
        console.type(name)
        #expect(console.row(with: "○ not invited").contains(name))
        console.press("Enter")
        #expect(console.flowing.contains("take them in uninvited"))
        #expect(here(console) == 0)
    }

    @Test("that somebody has left is not cut in a language that takes more letters for it")
    func leftInPolish() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), language: .polish)
        console.press("2")
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(13)]).name.string
        console.type(name)
        #expect(console.row(with: "○ wyjście").contains(name))
    }

    @Test("a walk-in is one form: the typed name is in it already")
    func walkIn() throws {
        var console = try door()
        console.type("Zineb Nouvelle")
        console.press("Ctrl-N")
        #expect(console.flowing.contains("Without invitation"))
        console.press("Tab")
        console.type("Coopérative Noor")
        console.press("Tab Right Enter")
        let attendance = try #require(console.state.programme.attendances(on: SampleDay.day(1)).values.first)
        let person = try #require(console.state.programme.stakeholders[attendance.stakeholder])
        #expect(attendance.isWalkIn)
        #expect(person.name == "Zineb Nouvelle")
        #expect(person.organisation == "Coopérative Noor")
        #expect(person.category.string == console.state.programme.programme?.categories.first?.code)
        #expect(console.flowing.contains("1 without invitation"))
    }

    @Test("in the form of a walk-in too the first character replaces what stands there")
    func walkInReplaces() throws {
        var console = try door()
        console.type("zzz")
        console.press("Ctrl-N")
        console.type("Zineb Nouvelle")
        console.press("Enter")
        let attendance = try #require(console.state.programme.attendances(on: SampleDay.day(1)).values.first)
        #expect(console.state.programme.stakeholders[attendance.stakeholder]?.name == "Zineb Nouvelle")
    }

    @Test("while the disk refuses, nothing that was typed is lost")
    func diskFull() throws {
        var console = try door()
        console.type("Zineb Nouvelle")
        console.press("Ctrl-N")
        console.failure = "The disk is full."
        console.press("Enter")
        #expect(console.flowing.contains("The disk is full."))
        #expect(console.flowing.contains("Zineb Nouvelle"))
        #expect(here(console) == 0)
        console.failure = nil
        console.press("Enter")
        #expect(here(console) == 1)
    }

    @Test("the name of somebody who is waited for is offered before a form is")
    func offered() throws {
        var console = try door()
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        // As it stands in another list: the family name first, in capitals.
        let words = name.split(separator: " ")
        console.type(([words.last?.uppercased() ?? ""] + words.dropLast().map(String.init)).joined(separator: " "))
        console.press("Ctrl-N")
        #expect(console.flowing.contains("\(name) is waited for."))
        console.press("Enter")
        #expect(here(console) == 1)
        #expect(console.state.programme.attendances(on: SampleDay.day(1))[SampleDay.person(1)]?.isWalkIn == false)
        // Somebody else of that name: asked for once more.
        console.type(name)
        console.press("Ctrl-N")
        #expect(console.flowing.contains("Is it \(name)?"))
        console.press("Ctrl-N")
        #expect(console.flowing.contains("Without invitation"))
    }

    @Test("the empty door shows who is waited for and who came last")
    func emptyDoorShows() throws {
        let early = try door()
        #expect(early.text.contains("Not here yet: 14"))
        #expect(early.text.contains("9 of") == false)
        let console = try door(.morning)
        #expect(console.flowing.contains("Not here yet: 2"))
        #expect(console.flowing.contains("Came last"))
        #expect(console.row(with: "Came last").contains("Not here yet"))
    }

    @Test("what is counted below leads to what the title says")
    func counts() throws {
        let console = ConsoleDriver(try SampleDay(at: .evening))
        var door = console
        door.press("2")
        #expect(
            door.row(with: "invited came").contains(
                "12 of 14 invited came · 2 without invitation · 1 has left · 13 here"))
        #expect(door.text.contains("13 here"))
    }

    @Test("F9 takes the last arrival back, Ctrl-R brings it again")
    func undo() throws {
        var console = try door()
        console.type(try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string)
        console.press("Enter F9")
        #expect(here(console) == 0)
        #expect(console.flowing.contains("Taken back: checked in"))
        console.press("Ctrl-R")
        #expect(here(console) == 1)
    }

    @Test("what another door checks in shows at once")
    func anotherDoor() throws {
        var console = try door()
        let changes = try console.state.programme.arrival(
            of: SampleDay.person(3), on: SampleDay.day(1), at: console.clock.now, by: "Omar")
        console.receive(changes, from: "Omar")
        #expect(console.flowing.contains("1 here"))
    }

    @Test("a note-taker finds people but checks nobody in")
    func noteTaker() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned), role: .noteTaker)
        console.press("2")
        console.type("fat")
        console.press("Enter")
        #expect(here(console) == 0)
        #expect(console.flowing.contains("Only a facilitator can do that."))
    }

    @Test("a name that is written into the form of a walk-in and is that of a guest makes no second person unasked")
    func namesakeInForm() throws {
        var console = try door()
        let people = console.state.programme.stakeholders.count
        let name = try #require(console.state.programme.stakeholders[SampleDay.person(8)]).name.string
        console.press("Ctrl-N")
        console.type(name)
        console.press("Enter")
        #expect(console.flowing.contains("\(name) is invited and waited for. Write down somebody else?"))
        console.press("Enter Esc")
        #expect(console.state.overlay is Form && console.state.programme.stakeholders.count == people)
        console.press("Enter Ctrl-Y")
        #expect(console.state.programme.stakeholders.count == people + 1)
    }
}
