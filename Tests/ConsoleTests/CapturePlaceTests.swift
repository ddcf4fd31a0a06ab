import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Nobody's words go astray: where a line is written, for whom, and what two people make of one line.
@Suite("Capture: places and people")
struct CapturePlaceTests: AtTable {
    @Test("a sentence that was begun stays where it was begun, and it is said what has begun meanwhile")
    func pinned() throws {
        var console = try table()
        console.type("Half a sen")
        try start(SampleDay.measures, &console)
        let title = console.state.text(try #require(console.state.programme.activity(SampleDay.measures)).title)
        #expect(console.flowing.contains("“\(title)” has begun. Enter keeps this here, PgDn goes there."))
        console.clock.advance(seconds: 3)
        console.type("tence")
        #expect(console.flowing.contains("has begun."), "it stays as long as it is so")
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console).contains("Half a sentence"))
        let kept = console.state.programme.lines(of: SampleDay.barriers).first { $0.text == "Half a sentence" }
        #expect(kept?.kind == .barrier, "what the first prompt asks for, not the second")
        #expect(console.state.capturePlace?.activity.id == SampleDay.measures, "empty, it follows")
        console.type("Of the afternoon")
        console.press("Enter")
        #expect(lines(SampleDay.measures, console).contains("Of the afternoon"))
    }

    @Test("an empty field follows, also after a line was kept, after Esc and from another view")
    func follows() throws {
        var console = try table()
        console.type("Kept in the morning")
        console.press("Enter")
        console.press("Esc Esc 4")
        try start(SampleDay.measures, &console)
        console.clock.advance(seconds: 3)
        console.send(.tick)
        #expect(console.state.capturePlace?.activity.id == SampleDay.measures)
        #expect(console.flowing.contains("has begun; the next line goes there."))
        var other = try table()
        other.type("Kept in the morning")
        other.press("Enter")
        other.press("F2")
        try start(SampleDay.measures, &other)
        other.press("4")
        #expect(other.state.capturePlace?.activity.id == SampleDay.measures)
    }

    @Test("PgDn goes there at once; what was begun stays behind as it was")
    func goesThere() throws {
        var console = try table()
        console.type("Begun")
        try start(SampleDay.measures, &console)
        console.press("PgDn")
        #expect(console.state.capturePlace?.activity.id == SampleDay.measures)
        #expect(console.state.capture.editor.isEmpty)
        console.press("PgUp")
        #expect(console.state.capturePlace?.activity.id == SampleDay.barriers)
        #expect(console.state.capture.editor.text == "Begun")
    }

    @Test("the table is asked for once, and known after a restart")
    func ownTable() throws {
        var console = try table(table: nil)
        #expect(console.flowing.contains("Which table do you write for? Type its number: 1 to 3."))
        console.press("3")
        #expect(console.state.capturePlace?.group == 3)
        console.type("Of table three")
        console.press("Enter")
        #expect(console.state.programme.lines(of: SampleDay.barriers).first { $0.text == "Of table three" }?.group == 3)
        var again = console.reopened()
        again.press("4")
        #expect(again.state.capturePlace?.group == 3)
        #expect(!again.flowing.contains("Which table"))
    }

    @Test("a line that was begun before the table was said is kept nowhere until it is")
    func tableFirst() throws {
        var console = try table(table: nil)
        console.type("Typed at once")
        console.press("Enter")
        #expect(!lines(SampleDay.barriers, console).contains("Typed at once"))
        #expect(console.flowing.contains("Which table"))
        console.type("2")
        #expect(console.state.capture.editor.text == "Typed at once")
        console.press("Enter")
        #expect(console.state.programme.lines(of: SampleDay.barriers).first { $0.text == "Typed at once" }?.group == 2)
    }

    @Test("another table is one key away")
    func otherTable() throws {
        var console = try table()
        console.type("of one")
        console.press("Alt-3")
        #expect(console.state.capturePlace?.group == 3)
        #expect(console.state.capture.editor.isEmpty)
        console.press("Alt-1")
        #expect(console.state.capture.editor.text == "of one")
        console.press("Alt-9")
        #expect(console.flowing.contains("There is no such table"))
    }

    @Test("two people revise one line: both texts are shown, and one is chosen")
    func twoRevise() throws {
        var console = try table()
        console.press("Up Enter")
        let line = try #require(console.state.capture.editing)
        console.type(" And when?")
        console.receive(
            try console.state.programme.revision(of: line) { $0.text = "Who checks an improved furnace?" }, from: "Omar"
        )
        #expect(console.flowing.contains("Somebody changed this line meanwhile: “Who checks an improved furnace?”"))
        #expect(console.flowing.contains("Who certifies an improved furnace? And when?"))
        console.press("Enter")
        #expect(console.state.programme.contribution(line)?.text == "Who checks an improved furnace?")
        var other = console
        console.press("Enter")
        #expect(console.state.programme.contribution(line)?.text == "Who certifies an improved furnace? And when?")
        other.press("Esc")
        #expect(other.state.programme.contribution(line)?.text == "Who checks an improved furnace?")
    }

    @Test("what was being made of a line that somebody removes is not lost")
    func removedWhileRevised() throws {
        var console = try table()
        console.press("Up Enter")
        let line = try #require(console.state.capture.editing)
        console.type(" And when?")
        console.receive(try console.state.programme.removal(of: line), from: "Omar")
        #expect(console.state.capture.editor.text == "Who certifies an improved furnace? And when?")
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console).contains("Who certifies an improved furnace? And when?"))
    }

    @Test(
        "a line's end says who and by when: two letters find the person, in either script",
        arguments: [
            ("Ask for three offers @mern 15/3", "Ask for three offers", "2027-03-15"),
            ("Ask for three offers @mern 15/03/2027", "Ask for three offers", "2027-03-15"),
            ("Ask for three offers @mern 2027-03-15", "Ask for three offers", "2027-03-15"),
            ("Ask for three offers @mern ١٥/٣", "Ask for three offers", "2027-03-15"),
            ("Ask for three offers @ 15/3", "Ask for three offers", "2027-03-15"),
        ])
    func commitment(typed: String, text: String, due: String) throws {
        var console = try table()
        let driss = try #require(
            console.state.programme.stakeholders.values.first { $0.name.string.hasPrefix("Driss") })
        console.type(typed)
        #expect(console.flowing.contains("action: "), "what is understood stands above the field before Enter")
        console.press("Enter")
        let line = try #require(console.state.capturedLines.last)
        #expect(line.kind == .action)
        #expect(line.text.string == text)
        #expect(line.owner == (typed.contains("mern") ? .person(driss.id) : nil))
        #expect(line.due == CivilDate(due))
        #expect(console.flowing.contains("Kept as an action: "))
    }

    @Test("in a barrier a name alone is who says it: nobody has taken anything on")
    func speaker() throws {
        var console = try table()
        let driss = try #require(
            console.state.programme.stakeholders.values.first { $0.name.string.hasPrefix("Driss") })
        console.type("The bill waits forty days @mern")
        #expect(console.flowing.contains("barrier, said by Driss"))
        console.press("Enter")
        let line = try #require(console.state.capturedLines.last)
        #expect(line.kind == .barrier && line.owner == nil && line.by == .person(driss.id))
    }

    @Test(
        "a name that may be several people, or a date that is none, is said; a second Enter keeps it all the same",
        arguments: [
            ("Train the stokers @fa 15/3", "may be any of", "Train the stokers"),
            ("Train the stokers @mern 31/2", "is no date", "Train the stokers @mern 31/2"),
        ])
    func unclear(typed: String, said: String, kept: String) throws {
        var console = try table()
        let before = lines(SampleDay.barriers, console)
        console.type(typed)
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console) == before)
        #expect(console.flowing.contains(said))
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console).contains(kept))
    }

    @Test("no key makes a commitment disappear")
    func commitmentStays() throws {
        var console = try table()
        console.type("Ask for three offers @mern 15/3")
        console.press("Enter Up k")
        let line = try #require(console.state.capturedLines.last)
        #expect(line.kind == .action)
        #expect(console.flowing.contains("took this on by 15 March 2027: as another kind it would leave the actions."))
        // Without owner and date it may be anything.
        console.press("o Ctrl-U Tab Ctrl-U Enter k")
        #expect(console.state.capturedLines.last?.kind == .question)
    }
}
