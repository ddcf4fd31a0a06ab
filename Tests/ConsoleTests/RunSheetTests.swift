import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The run sheet, the frame around it and what lies over it, as (state, keys, state).
@Suite("Run sheet and frame")
struct RunSheetTests {
    private func timing(_ console: ConsoleDriver, _ activity: ID<Activity>) -> Timing {
        console.state.programme.timing(of: activity)
    }

    @Test("Enter starts the next activity; where one runs, it is asked whether that ends; Enter again ends it")
    func startAndStop() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        #expect(timing(console, SampleDay.barriers).isRunning)
        console.press("Down Down")
        let focus = try #require(console.state.runSheet.focus)
        for slip in ["Enter Enter Esc", "Enter Esc", "Enter n"] {
            console.press(slip)
            #expect(timing(console, SampleDay.barriers).isRunning, "\(slip)")
            #expect(console.state.overlay == nil)
        }
        console.press("Enter")
        #expect(console.text.contains("runs, with"), "\(console.text)")
        console.press("y")
        #expect(timing(console, SampleDay.barriers).endedAt == console.clock.now)
        #expect(timing(console, focus).startedAt == console.clock.now)
        console.clock.advance(minutes: 70)
        console.press("Enter")
        #expect(timing(console, focus).endedAt == console.clock.now, "its time is up: nothing is asked")
    }

    @Test("what has more than five minutes left is ended after a question, which goes once they are over")
    func endEarly() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        let left = try #require(console.state.timeline(console.clock.world)?.running?.secondsLeft)
        console.press("Enter")
        #expect(console.flowing.contains("End “What holds us back?” after 34 of 60 minutes?"), "\(console.flowing)")
        for no in ["Enter Esc", "n"] {
            console.press(no)
            #expect(console.state.overlay == nil)
            #expect(timing(console, SampleDay.barriers).isRunning)
            console.press("Enter")
        }
        console.press("y")
        #expect(timing(console, SampleDay.barriers).endedAt == console.clock.now)
        console.clock.advance(seconds: 3)
        console.press("Up r")
        #expect(timing(console, SampleDay.barriers).isRunning)
        console.clock.advance(seconds: left - 5 * 60)
        console.press("Enter")
        #expect(console.state.overlay == nil, "\(console.text)")
        #expect(timing(console, SampleDay.barriers).endedAt == console.clock.now)
    }

    @Test("an activity that has ended is not started again by a slip: r goes on with it")
    func resume() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("Enter y Up")
        console.press("Enter")
        #expect(console.text.contains("This activity has ended. Press r to go on with it."))
        console.press("r")
        #expect(timing(console, SampleDay.barriers).isRunning)
    }

    @Test("plus and m give the activity in focus a minute, l takes it back")
    func minutes() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("+ m + l")
        #expect(timing(console, SampleDay.barriers).extraMinutes == 2)
    }

    @Test("the wheel moves the focus as the arrows do, and a click does nothing by itself")
    func wheel() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        let place = Point(column: 5, row: 5)
        console.send(.input(.mouse(.init(.wheelDown, at: place))))
        #expect(console.state.runSheet.focus != nil)
        #expect(console.state.runSheet.focus != SampleDay.barriers)
        console.send(.input(.mouse(.init(.wheelUp, at: place))))
        #expect(console.state.runSheet.focus == SampleDay.barriers)
        console.send(.input(.mouse(.init(.press, at: place))))
        #expect(timing(console, SampleDay.barriers).isRunning)
    }

    @Test("s shifts all that has not started, and nothing else")
    func shift() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("s")
        console.type("12")
        console.press("Enter")
        #expect(timing(console, SampleDay.barriers).shiftMinutes == 0)
        #expect(timing(console, SampleDay.measures).shiftMinutes == 12)
        console.press("u")
        #expect(timing(console, SampleDay.measures).shiftMinutes == 0, "one step takes all of it back")
    }

    @Test("a shift says what became of it, also where what is under way leaves the forecast as it was")
    func shiftSaid() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("s")
        console.type("12")
        console.press("Enter")
        #expect(console.flowing.contains("What has not started is planned 12 minutes later. Next:"))
        console.press("s")
        console.type("-90")
        console.press("Enter")
        #expect(console.flowing.contains("90 minutes earlier."), "\(console.flowing)")
        #expect(console.flowing.contains("but what is under way lasts until"), "\(console.flowing)")
    }

    @Test("the timer counts down, and an overrun pushes what comes")
    func overrun() throws {
        let sample = try SampleDay(at: .morning)
        let console = ConsoleDriver(sample)
        #expect(console.text.contains("left"))
        sample.clock.advance(minutes: 90)
        var later = console
        later.send(.tick)
        #expect(later.text.contains("over"))
        #expect(later.text.contains("now 11:"))
    }

    @Test("o goes where the activity is worked on")
    func open() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("o")
        #expect(console.state.viewName == .capture)
        #expect(console.state.capturePlace?.activity.id == SampleDay.barriers)
    }

    @Test("digits, function keys and Tab turn to views; Esc leads back and asks before it leaves")
    func views() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("2")
        #expect(console.state.viewName == .checkIn)
        console.press("F5")
        #expect(console.state.viewName == .capture)
        console.press("Esc")
        #expect(console.state.viewName == .capture, "where letters are text, one Esc too many is no way out")
        console.press("Esc")
        #expect(console.state.viewName == .runSheet)
        console.press("Tab")
        #expect(console.state.viewName == .checkIn)
        console.press("Esc Esc q")
        #expect(console.text.contains("Leave Halqa?"))
        console.press("Esc")
        #expect(console.outside.isEmpty)
        console.press("q y")
        #expect(console.outside == [.quit])
    }

    @Test("a title that is cut in its row stands whole below, while it is in focus")
    func wholeTitle() throws {
        var sample = try SampleDay(at: .morning)
        let title = "What is it that holds us back from changing the furnace of the hammam this winter?"
        try sample.record(try sample.state.rewording(.title(SampleDay.barriers), in: "en", as: PlainText(title)))
        var console = ConsoleDriver(sample, size: Size(columns: 100, rows: 24))
        for _ in 0..<9 { console.press("Up") }
        for _ in 0..<9 where console.state.runSheet.focus != SampleDay.barriers { console.press("Down") }
        #expect(console.row(with: "What is it that").contains("…"), "\(console.text)")
        #expect(console.flowing.contains(title), "\(console.text)")
        console.press("Down")
        #expect(!console.flowing.contains(title))
    }

    @Test("the help explains the signs", arguments: Language.allCases)
    func signs(language: Language) throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), size: Size(columns: 160, rows: 90), language: language)
        console.press("F1")
        for sign in [Symbol.done, .running] {
            #expect(console.text.contains(sign.text(console.state.appearance.direction)), "\(language)")
        }
        #expect(console.text.contains("+3"))
    }

    @Test("the help lists every key of the view, from the bindings themselves")
    func help() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), size: Size(columns: 200, rows: 90))
        console.press("?")
        for binding in Keymap.bindings(console.state) where binding.shownKey(console.state) != nil {
            #expect(console.text.contains(binding.help(console.state.t)), "\(binding.id)")
        }
    }

    @Test("the palette finds a command by a part of its name, and does it")
    func palette() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("Ctrl-P")
        console.type("directory")
        console.press("Enter")
        #expect(console.state.viewName == .directory)
    }

    @Test("what cannot be done says why, in the footer's place, until the next key")
    func whyNot() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), role: .noteTaker)
        console.press("Enter")
        #expect(console.text.contains("Only a facilitator can do that."))
        console.press("Down")
        #expect(!console.text.contains("Only a facilitator can do that."))
    }

    @Test("without a day of today's date the console asks which one")
    func dayPicker() throws {
        let sample = try SampleDay(at: .planned)
        sample.clock.now = sample.clock.now.adding(minutes: -10 * 1440)
        var console = ConsoleDriver(sample, day: nil)
        #expect(console.text.contains("Which day do you work on?"))
        console.press("Down Enter")
        #expect(console.state.dayID == SampleDay.day(2))
        #expect(console.drafts[ConsoleState.daySlot]?.string == SampleDay.day(2).description)
    }

    @Test("every binding has an id of its own, and no two that apply together share a key")
    func keymap() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening))
        for name in ViewName.allCases {
            console.turn(to: name)
            let bindings = Keymap.bindings(console.state)
            #expect(Set(bindings.map(\.id)).count == bindings.count, "\(name)")
            let local = console.state.view.bindings.filter { $0.applies(console.state) }.flatMap(\.keys)
            let twice = Set(local.filter { key in local.count { $0 == key } > 1 }.map(\.name))
            #expect(twice == [], "\(name)")
        }
    }

    @Test(
        "where letters go into a field, every command has a key that is no letter; a view without one is in the palette"
    )
    func typingViews() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening))
        for name in ViewName.allCases {
            console.turn(to: name)
            guard console.state.isTyping else { continue }
            let found = ViewName.allCases.filter { $0.functionKey == nil }.map { "view.\($0.rawValue)" }
            for binding in Keymap.bindings(console.state) where !found.contains(binding.id) && !binding.keys.isEmpty {
                #expect(binding.shownKey(console.state) != nil, "\(binding.id)")
            }
        }
    }

    @Test("a window that is too small says so")
    func tooSmall() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), size: Size(columns: 60, rows: 20))
        #expect(console.text.contains("60x20"))
        console.send(.input(.resize(Size(columns: 80, rows: 24))))
        #expect(console.text.contains("Day 1"))
    }
}
