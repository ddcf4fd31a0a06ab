import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// View 4 is the work of the activity.
@Suite("The work of the activity")
struct WorkTests: AtTable {
    private func console(at moment: SampleDay.Moment = .morning, language: Language = .english) throws -> ConsoleDriver
    {
        ConsoleDriver(
            try SampleDay(at: moment),
            appearance: Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight),
            language: language)
    }

    /// The tab of a view, in the language of the screen.
    private func tab(_ view: any ConsoleView.Type, _ console: ConsoleDriver) -> String {
        console.state.t.tab(view.tab(console.state.t))
    }

    /// Puts an activity in focus on the run sheet.
    private func focus(_ activity: ID<Activity>, _ console: inout ConsoleDriver) {
        for _ in 0..<20 where console.state.runSheet.focus != activity { console.press("Down") }
    }

    @Test("the digit opens the surface of the activity that runs")
    func running() throws {
        var console = try console()
        console.press("4")
        #expect(console.state.viewName == .capture)
        console.press("F2")
        try start(SampleDay.answers, &console)
        #expect(console.screen.lines[1].contains("4 Floor"))
        console.press("4")
        #expect(console.state.viewName == .floor)
        #expect(console.state.workedActivity?.id == SampleDay.answers)
    }

    @Test("on the run sheet it opens what is in focus there, and the tab says so")
    func focused() throws {
        var console = try console()
        focus(SampleDay.answers, &console)
        #expect(console.state.runSheet.focus == SampleDay.answers)
        #expect(console.screen.lines[1].contains("4 Floor"))
        console.press("4")
        #expect(console.state.viewName == .floor)
        console.press("F2")
        focus(SampleDay.barriers, &console)
        for _ in 0..<20 where console.state.runSheet.focus != SampleDay.barriers { console.press("Up") }
        console.press("4")
        #expect(console.state.viewName == .capture && console.state.workedActivity?.id == SampleDay.barriers)
    }

    @Test("after tables were made, 4 leads to what they say, though the door still runs and has a grid of its own")
    func tablesMade() throws {
        var sample = try SampleDay(at: .morning)
        try sample.record(try sample.state.addGrid(SampleDay.competences))
        let door = Activity(
            id: SampleDay.survey, code: "door", kind: .checkin,
            title: LocalizedText(same: "The door"), start: ClockTime(minutes: 16 * 60), minutes: 20,
            grids: ["competences"])
        try sample.record(try sample.state.addition(of: door, to: SampleDay.day(1)))
        var console = ConsoleDriver(sample)
        try start(door.id, &console)
        console.press("4")
        #expect(console.state.viewName == .rating)
        console.turn(to: .groups)
        console.press("a")
        #expect(console.state.tablePlan?.isSeated == true, "\(console.text)")
        console.press("4")
        #expect(console.state.workedActivity?.id == SampleDay.measures)
        #expect(console.state.viewName == .capture)
    }

    @Test("an activity that was in focus and has ended gives way to what runs")
    func leftBehind() throws {
        var console = try console()
        focus(SampleDay.barriers, &console)
        for _ in 0..<20 where console.state.runSheet.focus != SampleDay.barriers { console.press("Up") }
        try start(SampleDay.answers, &console)
        console.press("4")
        #expect(console.state.viewName == .floor)
    }

    @Test("once more is Capture, and once more comes back")
    func passage() throws {
        var console = try table()
        try start(SampleDay.answers, &console)
        #expect(console.state.viewName == .floor)
        #expect(console.screen.lines.last?.contains("F5 Capture") == true)
        console.type("Who pays")
        console.press("F5")
        #expect(console.state.viewName == .capture)
        #expect(console.state.capturePlace?.activity.id == SampleDay.answers)
        #expect(console.state.capture.editor.text == "Who pays", "the field is one")
        console.press("F6 F5")
        #expect(console.state.viewName == .capture, "who chose Capture keeps it")
        console.press("F5")
        #expect(console.state.viewName == .floor)
        console.press("Enter")
        #expect(lines(SampleDay.answers, console).contains("Who pays"))
    }

    @Test("it never changes while a field holds text, nor while a line is looked at")
    func held() throws {
        var console = try table()
        console.type("Half a sen")
        try start(SampleDay.answers, &console)
        console.clock.advance(seconds: 60)
        console.send(.tick)
        #expect(console.state.viewName == .capture)
        console.press("F2 F5")
        #expect(console.state.viewName == .capture && console.state.workedActivity?.id == SampleDay.barriers)
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console).contains("Half a sen"))
        #expect(console.state.viewName == .floor, "empty, it follows")
        var other = try table()
        other.press("Up")
        try start(SampleDay.answers, &other)
        other.clock.advance(seconds: 60)
        other.send(.tick)
        #expect(other.state.viewName == .capture)
    }

    @Test("whoever types on has not seen what began: the surface waits for a moment")
    func lingers() throws {
        var console = try table()
        console.type("Kept")
        console.press("Enter")
        try start(SampleDay.answers, &console)
        #expect(console.state.viewName == .capture)
        console.clock.advance(seconds: 3)
        console.send(.tick)
        #expect(console.state.viewName == .floor)
        #expect(console.flowing.contains("has begun; the next line goes there."))
    }

    @Test("who writes is never taken to where letters are commands: the field stays until a key leads there")
    func staysInField() throws {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        var console = ConsoleDriver(sample, role: .noteTaker)
        focus(SampleDay.barriers, &console)
        for _ in 0..<20 where console.state.runSheet.focus != SampleDay.barriers { console.press("Up") }
        console.press("4")
        #expect(console.state.viewName == .capture && console.state.isTyping)
        try start(SampleDay.matching, &console)
        console.clock.advance(seconds: 60)
        console.send(.tick)
        #expect(console.state.viewName == .capture && console.state.workedActivity?.id == SampleDay.barriers)
        #expect(console.flowing.contains("has begun"))
        console.type("Dry stones")
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console).contains("Dry stones"))
        console.press("PgDn")
        #expect(console.state.viewName == .board)
        #expect(console.state.boardFocus != nil)
    }

    @Test("what is begun for an activity that has not begun is in the field when it begins")
    func drafts() throws {
        var console = try table()
        for _ in 0..<9 where console.state.viewName == .capture { console.press("PgDn") }
        console.type("Who pays")
        console.send(.tick)
        console.press("PgUp")
        var again = console.reopened()
        try start(SampleDay.answers, &again)
        again.send(.tick)
        again.press("4")
        #expect(again.state.viewName == .floor && again.state.capture.editor.text == "Who pays")
    }

    @Test("PgDn and PgUp go through the work of the day, each activity in its surface")
    func pages() throws {
        var console = try table()
        for _ in 0..<9 where console.state.viewName == .capture { console.press("PgDn") }
        #expect(console.state.viewName == .floor && console.state.workedActivity?.id == SampleDay.answers)
        console.press("PgUp")
        #expect(console.state.viewName == .capture)
    }

    @Test("every surface is turned to by the activity it is for", arguments: ViewName.surfaces)
    func surfaces(name: ViewName) throws {
        let channels: [Channel?] = [nil] + Channel.allCases
        let all = Activity.Kind.allCases.flatMap { kind in
            channels.flatMap { channel in [false, true].map { ViewName.surface(for: kind, by: channel, rates: $0) } }
        }
        #expect(all.contains(name))
        #expect(name.keys == ViewName.capture.keys)
    }

    @Test("the tab says the surface's own name, in every language", arguments: Language.allCases)
    func tab(language: Language) throws {
        var console = try console(language: language)
        try start(SampleDay.answers, &console)
        #expect(console.screen.lines[1].contains(tab(FloorView.self, console)))
        console.press("4")
        #expect(console.screen.lines[1].contains(tab(FloorView.self, console)))
        console.press("F5")
        #expect(console.screen.lines[1].contains(tab(CaptureView.self, console)))
    }
}
