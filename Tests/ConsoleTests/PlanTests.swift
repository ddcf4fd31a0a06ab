import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The plan is amended from the palette. (state, keys, state)
@Suite("Amending the plan")
struct PlanTests {
    private func console(_ moment: SampleDay.Moment = .planned, day: Int = 2) throws -> ConsoleDriver {
        ConsoleDriver(try SampleDay(at: moment), day: day, size: Size(columns: 100, rows: 30))
    }

    /// Opens the list of what can be amended, and one thing of it by its digit.
    private func open(_ digit: Int, _ console: inout ConsoleDriver) {
        console.press("Ctrl-P")
        console.type("amend the plan")
        console.press("Enter \(digit)")
    }

    private func date(_ number: Int, _ console: ConsoleDriver) -> String? {
        console.state.programme.day(SampleDay.day(number))?.date.description
    }

    @Test("a day is moved in a form, and u takes it back")
    func moveDay() throws {
        var console = try console(day: 3)
        open(1, &console)
        console.type("10/12/2026")
        console.press("Enter")
        #expect(date(3, console) == "2026-12-10")
        #expect(console.state.overlay == nil)
        console.press("u")
        #expect(date(3, console) == "2026-12-03")
    }

    @Test("a day that would come before another stays, the form stays open and says why")
    func refused() throws {
        var console = try console()
        open(1, &console)
        console.type("30/11/2026")
        console.press("Enter")
        #expect(console.text.contains("not after day 1 on 1 December 2026"))
        #expect(console.state.overlay is Form)
        #expect(date(2, console) == "2026-12-02")
    }

    @Test("a date where a time is asked for is called one; a time may be written as people do")
    func dateForTime() throws {
        var console = try console()
        open(3, &console)
        console.press("End Enter")
        let last = try #require(console.state.day?.activities.last)
        for (typed, said) in [
            ("15/3", "“15/3” is a date. Here a time is asked for"), ("soon", "This is no time of day."),
        ] {
            console.press("Ctrl-U")
            console.type(typed)
            console.press("Enter")
            #expect(console.flowing.contains(said) && console.state.overlay is Form, "\(console.text)")
        }
        let later = last.start.adding(minutes: 5).description.replacing(":", with: "h")
        console.press("Ctrl-U")
        console.type(later)
        console.press("Enter")
        #expect(console.state.overlay == nil, "\(console.text)")
        #expect(console.state.programme.activity(last.id)?.start == last.start.adding(minutes: 5))
    }

    @Test("a workshop that has begun: the days that have not are moved")
    func moveWorkshop() throws {
        var console = try console(.morning)
        open(2, &console)
        console.type("9/12/2026")
        console.press("Enter")
        #expect((1...3).map { date($0, console) } == ["2026-12-01", "2026-12-09", "2026-12-10"])
    }

    @Test("calls after a month are added, with no more than two fields filled in")
    func addCalls() throws {
        var console = try console()
        open(4, &console)
        console.press("Down Down")
        console.type("1")
        console.press("Down Down Right Down Down Home Enter")
        let fes = try #require(console.state.programme.programme?.workshops.first)
        let added = try #require(fes.days.last)
        #expect(
            added.after == Period(1, .month) && added.channel == .telephone && added.date.description == "2027-01-03")
        #expect(added.theme.texts.count == 3, "in every language of the programme")
        #expect(added.activities.map(\.code) == ["calls"])
    }

    @Test("a question is reworded in every city at once, one language")
    func reword() throws {
        var console = try console(day: 1)
        open(6, &console)
        console.type("furnace burning")
        console.press("Enter Down")
        console.type("Pourquoi tant de bois ?")
        console.press("Down Down Right Enter")
        let programme = try #require(console.state.programme.programme)
        let questions = programme.workshops.compactMap { $0.days[0].activities[2].prompts.first?.text }
        #expect(questions.map { $0.texts["fr"]?.string } == ["Pourquoi tant de bois ?", "Pourquoi tant de bois ?"])
        #expect(questions.allSatisfy { $0.texts["en"]?.string.hasPrefix("What keeps the furnace") == true })
        console.press("u")
        let taken = try #require(
            console.state.programme.programme?.workshops.first?.days[0].activities[2].prompts.first)
        #expect(taken.text.texts["fr"]?.string != "Pourquoi tant de bois ?")
    }

    @Test("places are set for organisations; fewer than are invited are refused")
    func places() throws {
        var console = try console()
        open(7, &console)
        console.press("Down Enter")
        console.type("3")
        console.press("Enter")
        #expect(console.text.contains("4 people are invited, and there would be 3 places."))
        console.press("Down Right Enter")
        #expect(console.text.contains("4 organisations are invited"), "each of the four is of another")
        console.press("Up Backspace")
        console.type("5")
        console.press("Enter")
        let programme = try #require(console.state.programme.programme)
        #expect(programme.quota(of: "owner", in: programme.workshops[0]) == Quota(5, of: .organisations))
    }

    @Test("a note-taker is told whom to ask")
    func noteTaker() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned), role: .noteTaker)
        console.press("Ctrl-P")
        console.type("amend the plan")
        console.press("Enter")
        #expect(console.text.contains("Only a facilitator can do that."))
    }

    @Test("on a day of calls the screen says reached, on each of its dates, without a warning")
    func reached() throws {
        var sample = try SampleDay(at: .evening)
        let title = LocalizedText(["en": "After a month"])
        let calls = Day(
            id: sample.world.newID(), code: "month", number: 1, date: SampleDay.date, theme: title, accent: "teal",
            activities: [.calls(titled: title, in: sample.world)], after: Period(1, .month), channel: .telephone,
            lasting: Period(2, .week))
        try sample.record(try sample.state.addition(of: calls, to: SampleDay.fes, in: sample.world))
        sample.clock.now = sample.clock.now.adding(minutes: 38 * 1440)
        var console = ConsoleDriver(sample, day: nil)
        #expect(console.state.dayID == calls.id, "today is one of its dates")
        #expect(!console.text.contains("Today is"))
        console.press("2")
        #expect(console.text.contains("0 of 14 invited reached"))
        console.type("tazi")
        console.press("Enter")
        #expect(console.text.contains("Khadija Tazi was reached"))
        #expect(console.text.contains("1 reached"))
        #expect(!console.text.contains("is checked in"))
    }
}
