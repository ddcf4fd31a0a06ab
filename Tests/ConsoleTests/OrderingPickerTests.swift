import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The question which way of showing Arabic reads right: state, keys, state.
@Suite("The first start: which line reads right?")
struct OrderingPickerTests {
    private func console(
        _ language: Language = .english, day: Int? = 1, size: Size = Size(columns: 80, rows: 24),
        detected: BidiStrategy? = .visual
    ) throws -> ConsoleDriver {
        let direction: LayoutDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
        let sample = try SampleDay(at: .morning)
        // A month later no day of the programme is today's.
        if day == nil { sample.clock.advance(minutes: 40 * 24 * 60) }
        var console = ConsoleDriver(
            sample, day: day, size: size,
            appearance: Appearance(direction: direction, bidi: detected ?? .off), language: language,
            detectedOrdering: detected)
        console.askOrdering()
        return console
    }

    @Test(
        "a digit keeps that line, Enter the one that was found out, which then is found out at every start",
        arguments: [
            ("1", BidiStrategy.visual, nil), ("2", .words, .words), ("3", .terminal, .terminal),
            ("Enter", .visual, nil),
        ] as [(String, BidiStrategy, BidiStrategy?)])
    func keeps(key: String, shown: BidiStrategy, kept: BidiStrategy?) throws {
        var console = try console()
        console.press(key)
        #expect(console.state.overlay == nil)
        #expect(console.state.appearance.bidi == shown)
        #expect(console.outside == [.keepOrdering(kept)])
    }

    @Test("Esc decides later: nothing is kept, and nothing changes")
    func later() throws {
        var console = try console()
        console.press("Esc")
        #expect(console.state.overlay == nil)
        #expect(console.state.appearance.bidi == .visual)
        #expect(console.outside == [])
    }

    @Test("no other key does anything", arguments: ["4", "0", "q", "Tab", "Down", "Space", "u"])
    func otherKeys(key: String) throws {
        var console = try console()
        let before = console.text
        console.press(key)
        #expect(console.text == before)
        #expect(console.outside == [])
    }

    @Test("the day is asked for next, where none is known", arguments: ["1", "Enter", "Esc"])
    func thenTheDay(key: String) throws {
        var console = try console(day: nil)
        console.press(key)
        #expect(console.text.contains("Which day do you work on?"))
    }

    @Test("where there is no terminal, nothing is asked, and the palette does not offer it")
    func withoutTerminal() throws {
        var console = try console(detected: nil)
        #expect(console.state.overlay == nil)
        console.press("Ctrl-P")
        console.type("Arabic is shown")
        #expect(console.text.contains("Nothing here is called so."))
    }

    @Test("the palette asks it again")
    func palette() throws {
        var console = try console()
        console.press("Esc Ctrl-P")
        console.type("Arabic is shown")
        console.press("Enter")
        #expect(console.text.contains("Which of these lines reads right?"))
    }

    @Test("each line is ordered its own way; the rest of the screen as it was found out")
    func rows() throws {
        let screen = try console().screen
        let ordered = (0..<screen.size.rows).filter { screen.ordering($0) != .visual }.map { screen.ordering($0) }
        #expect(ordered == [.words, .terminal])
        let lines = screen.lines.filter { $0.contains("(Fès)") }
        #expect(lines.count == 3)
        #expect(lines[0].contains("09:30 ﺔﻋﺎﺴﻟﺍ"))
        #expect(lines[2].contains(OrderingPicker.sample))
    }
}
