import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// A number that stands is replaced after a question only, and the room sees the best first.
@Suite("Votes: nothing is replaced unasked")
struct VoteReplaceTests {
    private func open() throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5")
        return console
    }

    private func counts(_ console: ConsoleDriver) -> [Int: Int] {
        console.state.programme.counts[SampleDay.firstMeasures]?[.wall] ?? [:]
    }

    @Test("one number too many stays at the last option, and is asked about")
    func oneTooMany() throws {
        var console = try open()
        // The sample day's four options have 14, 9, 11 and 3 stickers.
        #expect(counts(console) == [1: 14, 2: 9, 3: 11, 4: 3])
        console.press("Enter Enter Enter Enter")
        #expect(console.state.vote.option == 4)
        #expect(console.flowing.contains("Replace 3 by"))
        console.press("5 Enter")
        #expect(counts(console)[4] == 3)
        #expect(console.flowing.contains("There is a count already for option 4: 3. Replace it by 5?"))
        console.press("Enter")
        #expect(counts(console)[4] == 3, "Enter never says yes")
        console.press("y")
        #expect(counts(console)[4] == 5)
        #expect(counts(console)[1] == 14)
    }

    @Test("no and Esc leave the number that stands")
    func leave() throws {
        var console = try open()
        console.press("7 Enter Esc")
        #expect(counts(console)[1] == 14)
    }

    @Test("an unplanned question of yes or no is three keys and its text")
    func motion() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        let before = Set(console.state.programme.polls.keys)
        console.press("5 y")
        console.type("Do we meet again in spring?")
        console.press("Enter")
        let made = console.state.programme.polls.values.filter { !before.contains($0.id) }
        #expect(made.map(\.rules.method) == [.motion])
    }

    @Test("PgUp and PgDn page the run sheet, and give nobody minutes")
    func pages() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("PgDn PgUp PgDn")
        #expect(console.journal.isEmpty)
    }
}
