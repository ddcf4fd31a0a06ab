import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The pairs of a pairing: (people, keys) to (who learns from whom).
@Suite("The pairs of a pairing")
struct PairsTests {
    private func console(
        size: Size = Size(columns: 80, rows: 24), role: Role = .facilitator, teach: String = "engineer"
    ) throws -> ConsoleDriver {
        var sample = try SampleDay(at: .evening)
        try sample.pair(teach: teach)
        var console = ConsoleDriver(sample, role: role, size: size)
        console.turnToPairs()
        return console
    }

    private func links(_ console: ConsoleDriver) -> [Link] { console.state.programme.linksInOrder }

    @Test("the fourth digit shows who learns, whom they could learn from, and why")
    func shown() throws {
        let console = try console()
        #expect(console.state.viewName == .pairs)
        #expect(console.screen.text.contains("would fit") && console.screen.text.contains("both: #SDG 7"))
    }

    @Test("a proposes everybody at once, each with a reason; only a facilitator does; undo takes it back")
    func propose() throws {
        var console = try console()
        let before = console.state.programme
        let count = try #require(console.state.paired).proposals.count
        console.press("a Enter")
        #expect(
            links(console).count == count && links(console).allSatisfy { $0.state == .proposed && !$0.reason.isEmpty })
        console.press("u")
        #expect(console.state.programme == before)
        var taker = try self.console(role: .noteTaker)
        taker.press("a")
        #expect(taker.state.overlay == nil)
    }

    @Test("opened by its key while it runs, it has its rows at once; a pair of whom one goes home stays a pair")
    func opened() throws {
        var sample = try SampleDay(at: .evening)
        try sample.pair(teach: "engineer")
        var console = ConsoleDriver(sample)
        console.receive(
            try console.state.programme.start(of: SampleDay.pairing, at: console.clock.now, in: console.clock.world),
            from: "Salma")
        console.press("4")
        #expect(console.state.viewName == .pairs && console.state.pairFocus != nil)
        console.press("Enter")
        console.press("Enter")
        let link = try #require(links(console).first)
        guard case .person(let learner) = link.from else { return }
        console.receive(
            try console.state.programme.departure(of: learner, on: SampleDay.day(1), at: console.clock.now),
            from: "Salma")
        #expect(console.state.paired?.rows.contains { $0.learner.id == learner && !$0.links.isEmpty } == true)
        #expect(console.state.paired?.room.gone == [learner])
    }

    @Test("Enter agrees, with what they do and when they meet first; the list says so")
    func agree() throws {
        var console = try console()
        let learner = try #require(console.state.pairs.focus)
        console.press("Enter")
        console.type("visit")
        console.press("Tab Tab")
        console.type("15/1/2027")
        console.press("Enter")
        let link = try #require(links(console).first)
        #expect(link.from == .person(learner) && link.state == .agreed && link.form == "visit")
        #expect(link.due == CivilDate(year: 2027, month: 1, day: 15) && !link.reason.isEmpty)
        #expect(console.screen.text.contains("1 of "), "\(console.screen.text)")
    }

    @Test("by hand somebody else is chosen, in place of whoever was proposed")
    func byHand() throws {
        var console = try console()
        console.press("a Enter")
        let row = try #require(console.state.pairFocus)
        let count = links(console).count
        // The list has the best fit first, which others need more.
        console.press("h Enter")
        #expect(links(console).count == count)
        #expect(console.state.paired?.rows.first { $0.learner.id == row.learner.id }?.tutor != row.tutor)
    }

    @Test("x parts: what was proposed is gone, and the next best is shown")
    func part() throws {
        var console = try console()
        console.press("a Enter x")
        let count = try #require(console.state.paired).rows.count
        #expect(links(console).count < count)
    }

    @Test("x asks while they meet by a timetable: who would not meet any more; no keeps them, yes parts them")
    func partWhileMeeting() throws {
        var console = try console()
        console.press("a Enter")
        console.receive(
            try console.state.programme.start(of: SampleDay.pairing, at: console.clock.now, in: console.clock.world),
            from: "Salma")
        let before = links(console)
        console.press("x")
        #expect(console.state.overlay is Question)
        #expect(console.text.contains("By the timetable these would not meet any more"), "\(console.text)")
        console.press("Esc")
        #expect(links(console) == before)
        console.press("x y")
        #expect(links(console).count == before.count - 1 && console.state.overlay == nil)
    }

    @Test("taking a link back asks while they meet by a timetable, as parting does: no keeps it, yes takes it back")
    func undoWhileMeeting() throws {
        var console = try console()
        console.press("a Enter")
        let before = links(console)
        #expect(!before.isEmpty)
        console.receive(
            try console.state.programme.start(of: SampleDay.pairing, at: console.clock.now, in: console.clock.world),
            from: "Amina")
        console.press("u")
        #expect(console.state.overlay is Question)
        #expect(console.text.contains("By the timetable these would not meet any more"), "\(console.text)")
        console.press("Esc")
        #expect(links(console) == before)
        console.press("u F9")
        #expect(links(console).count < before.count && console.state.overlay == nil)
    }

    @Test("where nobody can teach, one sentence says it")
    func nobody() throws {
        let console = try console(teach: "merchant")
        #expect(console.screen.text.contains("Nobody can teach"))
    }

    @Test("shown to the room, anybody reads from whom they learn")
    func room() throws {
        var console = try console(size: Size(columns: 120, rows: 30))
        console.press("a Enter p")
        #expect(console.screen.text.contains("Nadia Berrada"), "\(console.screen.text)")
        console.press("x")
        #expect(console.state.overlay == nil)
    }
}

extension ConsoleDriver {
    /// Turns to the pairs of the day.
    mutating func turnToPairs() {
        press("1")
        for _ in 0..<20 where state.runSheet.focus != SampleDay.pairing { press("Down") }
        press("4")
    }
}
