import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// How many keys the usual jobs of a day take. What is said in words is text, and is not counted; all else is.
@Suite("Keystrokes")
struct KeystrokeTests {
    /// A console of which every key is counted, and words are not.
    private struct Counted {
        var console: ConsoleDriver
        private(set) var keys = 0

        init(_ console: ConsoleDriver) { self.console = console }

        mutating func press(_ names: String) {
            console.press(names)
            keys += names.split(separator: " ").count
        }

        /// Letters that look for something.
        mutating func find(_ letters: String) {
            console.type(letters)
            keys += letters.count
        }

        mutating func say(_ words: String) { console.type(words) }
    }

    private func sittings(_ console: ConsoleDriver) -> [ID<Stakeholder>: Int] {
        let seating = console.state.programme.seatings[SampleDay.barriers]
        return Dictionary(
            uniqueKeysWithValues: console.state.programme.stakeholders.keys.compactMap { person in
                seating?.table(of: person).map { (person, $0) }
            })
    }

    @Test("a latecomer is let in with three, and the door says the table")
    func latecomer() throws {
        var counted = Counted(ConsoleDriver(try SampleDay(at: .morning)))
        counted.console.turn(to: .checkIn)
        let day = SampleDay.day(1)
        let expected = counted.console.state.programme.invited(to: SampleDay.fes).filter {
            counted.console.state.programme.isExpected($0, on: day)
        }
        // Somebody whom two letters tell from all others.
        let found = expected.compactMap { person -> (ID<Stakeholder>, String)? in
            let words = NameFold.words(counted.console.state.programme.stakeholders[person]?.name.string ?? "")
            let letters = words.map { String($0.prefix(2)) }.first { letters in
                var door = counted.console
                door.type(letters)
                return door.state.checkIn.answer == .one(person)
            }
            return letters.map { (person, $0) }
        }
        let (person, letters) = try #require(found.sorted { $0.0 < $1.0 }.first)
        counted.find(letters)
        counted.press("Enter")
        #expect(counted.keys == 3)
        let table = try #require(sittings(counted.console)[person])
        #expect(counted.console.flowing.contains("able \(table)"), "\(counted.console.text)")
    }

    @Test("somebody changes tables with four: a slash, two letters, a digit")
    func move() throws {
        var counted = Counted(ConsoleDriver(try SampleDay(at: .morning)))
        counted.console.turn(to: .groups)
        counted.press("/")
        counted.find("he2")
        #expect(counted.keys == 4)
        #expect(sittings(counted.console)[SampleDay.person(10)] == 2)
    }

    @Test("the day is brought forward with four")
    func forward() throws {
        var counted = Counted(ConsoleDriver(try SampleDay(at: .morning)))
        counted.press("s - 5 Enter")
        #expect(counted.keys == 4)
        #expect(counted.console.state.programme.timing(of: SampleDay.measures).shiftMinutes == -5)
    }

    @Test("a question of yes or no that nobody planned takes three, and its words")
    func motion() throws {
        var counted = Counted(ConsoleDriver(try SampleDay(at: .morning)))
        let before = Set(counted.console.state.programme.polls.keys)
        counted.press("5 y")
        counted.say("Do we meet again in spring?")
        counted.press("Enter")
        #expect(counted.keys == 3)
        let made = counted.console.state.programme.polls.values.filter { !before.contains($0.id) }
        #expect(made.map(\.rules.method) == [.motion])
    }

    @Test("what somebody takes on is one line, with who and by when")
    func commitment() throws {
        var counted = Counted(ConsoleDriver(try SampleDay(at: .morning), table: 1))
        counted.console.turn(to: .capture)
        counted.say("Ask for three offers @mern 15/3")
        counted.press("Enter")
        #expect(counted.keys == 1)
        let line = try #require(counted.console.state.capturedLines.last)
        #expect(line.kind == .action && line.owner != nil && line.due == CivilDate("2027-03-15"))
    }

    @Test("another table is one key away, and so are all tables for the room")
    func tables() throws {
        var counted = Counted(ConsoleDriver(try SampleDay(at: .morning), table: 1))
        counted.console.turn(to: .capture)
        counted.press("Alt-3")
        #expect(counted.console.state.capturePlace?.group == 3)
        counted.console.turn(to: .groups)
        counted.press("p")
        #expect(counted.keys == 2)
        #expect(counted.console.state.overlay is TablesForRoom)
    }
}
