import Localization
import Screen
import TestSupport
import Testing
import Words
import Workshop

@testable import Console

/// What the screen says is what happens, and nothing that matters in it is cut.
@Suite("Honest screens")
struct HonestScreenTests: AtTable {
    // MARK: - Where a line goes

    @Test("for three seconds a line is begun where the screen still is, and that is said", arguments: [0, 1, 2])
    func grace(seconds: Int) throws {
        var console = try table()
        console.type("Kept")
        console.press("Enter")
        try start(SampleDay.measures, &console)
        #expect(console.state.capturePlace?.activity.id == SampleDay.barriers)
        #expect(console.flowing.contains("has begun. A line begun now still stays here; PgDn goes there."))
        console.clock.advance(seconds: seconds)
        console.send(.tick)
        console.type("Blind")
        console.press("Enter")
        #expect(lines(SampleDay.barriers, console).contains("Blind"))
    }

    @Test("after three seconds the screen turns, says where the next line goes, and it goes there")
    func afterGrace() throws {
        var console = try table()
        console.type("Kept")
        console.press("Enter")
        try start(SampleDay.measures, &console)
        console.clock.advance(seconds: 3)
        console.send(.tick)
        #expect(console.state.capturePlace?.activity.id == SampleDay.measures)
        #expect(console.flowing.contains("has begun; the next line goes there."))
        console.type("Read")
        console.press("Enter")
        #expect(lines(SampleDay.measures, console).contains("Read"))
    }

    @Test("a half line that PgDn left behind is named where one writes now")
    func leftBehind() throws {
        var console = try table()
        console.type("Half a")
        try start(SampleDay.measures, &console)
        console.press("PgDn")
        let title = console.state.text(try #require(console.state.programme.activity(SampleDay.barriers)).title)
        #expect(console.flowing.contains("1 line begun elsewhere waits: \(title)"))
    }

    @Test("half lines of another day are named at leaving, and when the day is turned")
    func otherDays() throws {
        var console = try table()
        console.type("five fifty-nine")
        console.send(.tick)
        console.press("Ctrl-O Down Enter")
        #expect(console.state.dayID == SampleDay.day(2))
        #expect(console.flowing.contains("1 line is begun and not kept"))
        console.press("Ctrl-Q")
        #expect(console.flowing.contains("Leave Halqa? 1 line is begun and not kept"))
    }

    // MARK: - What others and one's own keys do

    @Test("who wrote what somebody else overwrites or removes is told")
    func overwritten() throws {
        var console = try table()
        console.type("night work alone")
        console.press("Enter")
        let line = try #require(console.state.capturedLines.last)
        console.receive(try console.state.programme.revision(of: line.id) { $0.text = "ash is lost" }, from: "Omar")
        #expect(console.flowing.contains("Omar wrote “ash is lost” in place of your “night work alone”."))
        console.receive(try console.state.programme.removal(of: line.id), from: "Omar")
        #expect(console.flowing.contains("Omar removed your line “ash is lost”."))
    }

    @Test("x says what it took away, and how it comes back")
    func removed() throws {
        var console = try table()
        console.type("a slip")
        console.press("Enter Up x")
        #expect(console.flowing.contains("Removed: “a slip”. F9 brings it back."))
        console.press("F9")
        #expect(lines(SampleDay.barriers, console).contains("a slip"))
    }

    @Test("the last deed that cannot be taken back is named, not one before it")
    func namedDeed() throws {
        var console = try table()
        console.type("kept")
        console.press("Enter")
        console.type("first words")
        console.press("Enter Up Enter ! Enter")
        let line = try #require(console.state.capturedLines.last)
        console.receive(try console.state.programme.revision(of: line.id) { $0.text = "other words" }, from: "Omar")
        console.press("F9")
        let words = ChangeWords(console.state.programme, console.state.t, naming: .titles)
        let revision = try #require(console.journal.last { $0.operatorName == "Imane" })
        #expect(console.flowing.contains("“\(words.sentence(revision.change))” cannot be taken back"))
    }

    @Test("while a line is revised one line alone has the sign of the focus")
    func oneFocus() throws {
        var console = try table()
        console.type("one")
        console.press("Enter")
        console.type("two")
        console.press("Enter Up Enter Up Up")
        let signs = console.screen.lines.dropFirst(2).filter { $0.dropFirst().hasPrefix("▸") }
        #expect(signs.count == 1)
    }

    @Test(
        "Enter twice on the run sheet does not end what was just begun, nor begin what comes after what was just ended")
    func deaf() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("j Enter y Enter")
        let running = try #require(console.state.timeline(console.clock.world)?.running?.activity.id)
        #expect(console.flowing.contains("has just begun. Enter again, after a moment"))
        console.clock.advance(seconds: 2)
        console.press("Enter y")
        #expect(console.state.programme.timing(of: running).endedAt != nil)
        console.press("Enter")
        #expect(console.state.timeline(console.clock.world)?.running == nil)
        #expect(console.flowing.contains("has just ended."))
        console.clock.advance(seconds: 2)
        console.press("Enter")
        #expect(console.state.timeline(console.clock.world)?.running != nil)
    }

    // MARK: - Nothing that matters is cut

    @Test("an overrun is whole, in every language", arguments: Language.allCases)
    func overrun(language: Language) throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), language: language)
        let running = try #require(console.state.timeline(console.clock.world)?.running)
        console.clock.advance(seconds: (running.secondsLeft ?? 0) + 119 * 60 + 59)
        console.send(.tick)
        let t = console.state.t
        #expect(console.flowing.contains(t("%1 over", Clockface.minutesAndSeconds(119 * 60 + 59, t))))
    }

    @Test("the bar of day and clock is whole, in every language", arguments: Language.allCases)
    func bar(language: Language) throws {
        for seconds in [-90_000, -4000, 5 * 3600, 17 * 3600 + 1800, 86_400, 400 * 86_400] {
            var console = ConsoleDriver(try SampleDay(at: .morning), language: language)
            let line = try #require(console.state.programme.contributions.values.flatMap(\.values).first)
            console.receive(try console.state.programme.revision(of: line.id) { $0.text = "now" }, from: "Omar")
            console.clock.advance(seconds: seconds)
            console.send(.tick)
            let bar = try #require(console.state.dayWarning(console.clock.world))
            #expect(TextWidth.columns(of: bar) <= 74, "\(bar)")
        }
    }

    @Test("the table's question has its numbers in one sort of digits")
    func digits() throws {
        let arabic = Localizer(language: .arabic, digits: .arabicIndic)
        var console = ConsoleDriver(
            try SampleDay(at: .morning), appearance: Appearance(direction: .rightToLeft), localizer: arabic, table: nil)
        console.press("4")
        #expect(console.flowing.contains("من ١ إلى ٣"))
    }

    // MARK: - Keyboards

    @Test("the table is said with AZERTY's row too, also with Alt", arguments: ["é", "\"", "٢"])
    func tableByPlace(key: String) throws {
        var console = try table(table: nil)
        console.type(key)
        #expect(console.state.ownTable == (key == "\"" ? 3 : 2))
        #expect(console.state.capture.editor.isEmpty)
        for (sign, number) in [("&", 1), ("\"", 3), ("é", 2)] as [(Character, Int)] {
            console.send(.input(.key(.alt(sign))))
            #expect(console.state.ownTable == number)
        }
        console.type("été")
        #expect(console.state.capture.editor.text == "été", "once the table is known, text is text")
    }

    @Test(
        "which line reads right is said in any digits", arguments: [("é", 2), ("١", 1), ("3", 3), ("&", 1), ("\"", 3)])
    func ordering(key: String, number: Int) throws {
        let picker = OrderingPicker(detected: .visual)
        let answer = picker.answer(.key(.character(Character(key))))
        #expect(answer == .keep(picker.ways[number - 1]))
    }

    @Test("who was found is seated by AZERTY's row of digits")
    func seated() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3")
        let plan = try #require(console.state.tablePlan)
        let person = try #require(plan.tables.first?.first)
        let name = try #require(console.state.programme.stakeholders[person]).name.string
        console.press("/")
        console.type(name)
        console.type("\"")
        #expect(console.state.tablePlan?.tables[2].contains(person) == true)
    }

    @Test("the palette names every entry: a key that only moves the focus is none")
    func palette() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("7 Ctrl-P")
        let list = try #require(console.state.overlay as? ListOverlay)
        #expect(!list.items.contains { $0.cells.count > 1 && $0.cells[0] == $0.cells[1] })
    }
}
