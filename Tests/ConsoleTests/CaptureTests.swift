import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Writing down what the tables say, as (state, keys, state).
@Suite("Capture")
struct CaptureTests {
    private func table(_ moment: SampleDay.Moment = .morning, role: Role = .noteTaker) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: moment), role: role)
        console.press("4")
        return console
    }

    private func texts(_ console: ConsoleDriver) -> [String] { console.state.capturedLines.map(\.text.string) }

    @Test("whoever writes while the activity ends is told so, and Enter keeps the line all the same")
    func ended() throws {
        var console = try table()
        let count = texts(console).count
        console.type("Wet wood")
        console.receive(
            try console.state.programme.end(of: SampleDay.barriers, at: console.clock.now, in: console.clock.world),
            from: "Salma")
        #expect(console.flowing.contains("has ended. Enter keeps this here all the same."))
        console.press("Enter")
        #expect(texts(console).count == count + 1)
        #expect(!console.flowing.contains("has ended. Enter keeps this here"))
    }

    @Test("capture follows the day: the running activity, table 1, its first prompt")
    func follows() throws {
        let place = try #require(try table().state.capturePlace)
        #expect(place.activity.id == SampleDay.barriers)
        #expect(place.prompt.id == SampleDay.fuel)
        #expect(place.group == 1)
    }

    @Test("Enter keeps the line and stays in place")
    func keep() throws {
        var console = try table()
        let before = texts(console)
        console.type("Pay stokers by the month")
        console.press("Enter")
        console.type("Train their sons")
        console.press("Enter")
        #expect(texts(console) == before + ["Pay stokers by the month", "Train their sons"])
        #expect(console.state.capture.editor.isEmpty)
        #expect(console.state.capturedLines.last?.author == "Salma")
        #expect(console.state.capturedLines.last?.kind == .barrier, "what the prompt asks for")
    }

    @Test("once a line is kept, the corner says that it is on the disk, not that its draft was let go of")
    func corner() throws {
        var console = try table()
        console.type("Pay stokers by the month")
        console.send(.tick)
        #expect(console.text.contains("draft 10:05:00"))
        console.press("Enter")
        console.clock.now = console.clock.now.adding(seconds: 1)
        console.send(.tick)
        #expect(console.text.contains("on disk 10:05:00"))
    }

    @Test("Enter on nothing keeps nothing")
    func nothing() throws {
        var console = try table()
        let before = texts(console)
        console.type("   ")
        console.press("Enter Enter")
        #expect(texts(console) == before)
    }

    @Test("the kind goes round by key, for the next line only")
    func kind() throws {
        var console = try table()
        console.press("Ctrl-K")
        console.type("Who pays?")
        console.press("Enter")
        #expect(console.state.capturedLines.last?.kind == .need)
        #expect(console.state.capture.kind == nil)
    }

    @Test("while the disk refuses, the line stays in its field")
    func diskFull() throws {
        var console = try table()
        let before = texts(console)
        console.failure = "The disk is full."
        console.type("Do not lose me")
        console.press("Enter")
        #expect(texts(console) == before)
        #expect(console.state.capture.editor.text == "Do not lose me")
        #expect(console.text.contains("The disk is full."))
    }

    @Test("what is being typed is a draft at the next tick, and none once it is kept")
    func draft() throws {
        var console = try table()
        let slot = try #require(console.state.capturePlace).slot
        console.type("Half a sen")
        console.send(.tick)
        #expect(console.drafts[slot] == "Half a sen")
        console.type("tence")
        console.press("Enter")
        console.send(.tick)
        #expect(console.drafts[slot] == nil)
    }

    @Test("a draft found at opening stands in its field; one that was kept after all does not")
    func draftFound() throws {
        var console = try table()
        let slot = try #require(console.state.capturePlace).slot
        console.send(.draftsFound([slot: "Half a sentence"]))
        #expect(console.state.capture.editor.text == "Half a sentence")

        var other = try table()
        other.type("Kept already")
        other.press("Enter")
        other.send(.draftsFound([slot: "Kept already"]))
        #expect(other.state.capture.editor.isEmpty)
    }

    @Test("each table and prompt keeps its own half-written line")
    func places() throws {
        var console = try table()
        console.type("of table one")
        console.press("Ctrl-T")
        #expect(console.state.capturePlace?.group == 2)
        #expect(console.state.capture.editor.isEmpty)
        console.type("of table two")
        console.press("Alt-t Tab")
        #expect(console.state.capturePlace?.prompt.id == SampleDay.money)
        console.press("Shift-Tab")
        #expect(console.state.capture.editor.text == "of table one")
        console.press("Ctrl-T")
        #expect(console.state.capture.editor.text == "of table two")
    }

    @Test("a line is written anew, and the new line that was begun is not lost over it")
    func edit() throws {
        var console = try table()
        console.type("begun")
        console.press("Up Enter")
        #expect(console.state.capture.editor.text == "Who certifies an improved furnace?")
        console.type(" And when?")
        console.press("Enter")
        #expect(texts(console).last == "Who certifies an improved furnace? And when?")
        #expect(console.state.capture.editor.text == "begun")
    }

    @Test("lines are parked, moved and removed where they stand; u takes it back")
    func revise() throws {
        var console = try table()
        let before = texts(console)
        console.press("Up Up p")
        #expect(console.state.capturedLines[1].isParked)
        console.press("K")
        #expect(texts(console)[0] == before[1])
        console.press("x")
        #expect(texts(console) == [before[0], before[2]])
        #expect(console.state.capture.focus == console.state.capturedLines.first?.id, "the next key is for a line too")
        console.press("Esc F9")
        #expect(texts(console) == [before[1], before[0], before[2]])
    }

    @Test("a double is merged into the line it repeats, wherever that stands")
    func merge() throws {
        var console = try table()
        console.type("The old furnaces refuse other fuel")
        console.press("Enter Up m")
        console.type("الأفران")
        console.press("Enter")
        let line = try #require(console.state.capturedLines.last)
        #expect(line.mergedInto == SampleDay.line(2))
        #expect(console.text.contains("same as"))
        console.press("m")
        #expect(console.state.capturedLines.last?.mergedInto == nil)
    }

    @Test("an action gets an owner and a date")
    func owner() throws {
        var console = try table()
        console.press("Up o")
        console.type("Karim")
        console.press("Tab")
        console.type("31/12")
        console.press("Enter")
        let line = try #require(console.state.capturedLines.last)
        let karim = console.state.programme.stakeholders.values.first { $0.name == "كريم بناني" }
        #expect(line.owner == karim.map { .person($0.id) }, "one alone is called so: it is that person")
        #expect(line.due == CivilDate("2026-12-31"))
    }

    @Test("a date that is none is said, and the form stays")
    func wrongDate() throws {
        var console = try table()
        console.press("Up o Tab")
        console.type("soon")
        console.press("Enter")
        #expect(console.text.contains("By when: write a day such as 31/12 or 31/12/2026."))
        #expect(console.text.contains("By when"))
    }

    @Test("a line that a colleague removes meanwhile leaves the focus to writing")
    func removedMeanwhile() throws {
        var console = try table()
        console.press("Up")
        let changes = try console.state.programme.removal(of: try #require(console.state.capture.focus))
        console.receive(changes, from: "Omar")
        #expect(console.state.capture.focus == nil)
        #expect(console.state.isTyping)
    }

    @Test("a pasted text of one line goes into the field, and nothing in it is obeyed")
    func paste() throws {
        var console = try table()
        console.send(.input(.paste("one two\u{1B}[31m\u{7}\n")))
        console.press("Enter")
        let kept = try #require(texts(console).last)
        #expect(kept.hasPrefix("one two"))
        #expect(!kept.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    }

    @Test("a pasted list is offered as so many lines")
    func pasteList() throws {
        var console = try table()
        let before = texts(console)
        console.send(.input(.paste("- Insulate the vault\n• أغلقوا الباب\n\n3 Repair the boiler\n")))
        #expect(console.text.contains("3 lines were pasted"))
        #expect(texts(console) == before)
        console.type("x")
        #expect(console.state.capture.pasted.count == 3, "a letter does not answer")
        console.press("Enter")
        #expect(texts(console) == before + ["Insulate the vault", "أغلقوا الباب", "3 Repair the boiler"])
        #expect(console.text.contains("3 lines are kept."))
        console.press("F9")
        #expect(texts(console) == before, "they were kept together, and are taken back together")
    }

    @Test("a pasted list can be one line as well")
    func pasteJoined() throws {
        var console = try table()
        console.send(.input(.paste("one\ntwo")))
        console.press("Tab")
        #expect(console.state.capture.editor.text == "one two")
        console.press("Enter")
        #expect(texts(console).last == "one two")
    }
}
