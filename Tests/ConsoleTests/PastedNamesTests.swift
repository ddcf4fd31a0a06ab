import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// A list of names that is pasted at the door, as a terminal pastes it: in one piece.
@Suite("The door: a pasted list of names")
struct PastedNamesTests {
    private func here(_ console: ConsoleDriver) -> Set<String> {
        let met = console.state.programme.attendances(on: SampleDay.day(1)).values.filter(\.isHere)
        return Set(met.compactMap { console.state.programme.stakeholders[$0.stakeholder]?.name.string })
    }

    private func door() throws -> (ConsoleDriver, names: [String]) {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.press("2")
        let invited = console.state.programme.invited(to: SampleDay.fes)
        let names = invited.sorted().compactMap { console.state.programme.stakeholders[$0]?.name.string }
        return (console, names.filter { !here(console).contains($0) })
    }

    @Test("each line is a guest: who is meant beyond doubt comes in, others are held")
    func lines() throws {
        var (console, names) = try door()
        let before = here(console)
        let guests = Array(names.prefix(4))
        console.send(.input(.paste(guests.map { "- " + $0 }.joined(separator: "\r\n") + "\n\nNobody Atall\n")))
        #expect(here(console) == before.union(guests))
        #expect(CheckInView.held(console.state) == ["Nobody Atall"])
        #expect(console.state.checkIn.query.isEmpty)
        #expect(console.flowing.contains("5 names were pasted, 4 come in, 1 is held"))
    }

    @Test("a line of somebody who is here does nothing, and a name twice is one arrival")
    func twice() throws {
        var (console, names) = try door()
        let first = try #require(names.first)
        let before = here(console).count
        console.send(.input(.paste("\(first)\n\(first)\n\(first)")))
        #expect(here(console).count == before + 1)
        #expect(console.flowing.contains("3 names were pasted, 1 comes in, 2 are here already"))
        #expect(CheckInView.held(console.state).isEmpty)
    }

    @Test("nothing disappears where it cannot be kept: all names are held")
    func failure() throws {
        var (console, names) = try door()
        console.failure = "The disk is full."
        console.send(.input(.paste(names.prefix(2).joined(separator: "\n"))))
        #expect(CheckInView.held(console.state) == Array(names.prefix(2)))
    }

    @Test("one line goes into the field, as typed")
    func oneLine() throws {
        var (console, names) = try door()
        let first = try #require(names.first)
        console.send(.input(.paste(first + "\n")))
        #expect(console.state.checkIn.query.text.hasPrefix(first))
    }
}
