import Screen
import TestSupport
import Testing

/// What a person sees, through a real pseudo-terminal.
struct TerminalPictureTests {
    private func start(_ behaviour: String = "edit", _ environment: [String: String] = [:]) throws -> PseudoTerminal {
        try PseudoTerminal(
            PseudoTerminal.builtProgram(named: "terminal-probe"), [behaviour],
            environment: ["PROBE_BIDI": "off"].merging(environment) { $1 })
    }

    @Test("every script stands in its columns, and the last corner can be written")
    func scripts() throws {
        let terminal = try start()
        try terminal.wait(for: "corner")
        #expect(terminal.screen.lines[0].hasPrefix(" probe 80x24 "))
        #expect(terminal.screen.lines[1] == String(repeating: "─", count: 80))
        #expect(terminal.screen.lines[4] == "  فاس|福岡|e\u{301}|👩|👍|❤|")
        #expect(terminal.screen.lines[23] == String(repeating: " ", count: 74) + "corner")
        #expect(terminal.screen.unknown == [])
    }

    @Test("escape sequences in a text are shown and not obeyed")
    func hostile() throws {
        let terminal = try start()
        try terminal.wait(for: "corner")
        #expect(terminal.screen.lines[3] == "  a␛[31mb␛]0;owned␇c\u{FFFD}2Jd␡␎e")
        #expect(terminal.screen[3, 10].look == .init())
        #expect(terminal.screen.bells == 0)
        #expect(terminal.screen.unknown == [])
    }

    @Test("inks are colours of 256, and all attributes come through")
    func colours() throws {
        let terminal = try start()
        try terminal.wait(for: "corner")
        #expect(terminal.screen[5, 2].look == .init())
        #expect(terminal.screen[6, 2].look.foreground == 130)
        #expect(terminal.screen[7, 2].look.foreground == 243)
        #expect(
            terminal.screen[6, 40].look
                == .init(bold: true, underline: true, reverse: true, foreground: 130))
    }

    @Test("another accent paints what was already there")
    func accent() throws {
        let terminal = try start()
        try terminal.wait(for: "corner")
        try terminal.press("Ctrl-T")
        try terminal.wait("blue") { $0[6, 2].look.foreground == 63 }
    }

    @Test("NO_COLOR leaves attributes only", arguments: [("NO_COLOR", "1"), ("TERM", "vt220")])
    func mono(variable: String, value: String) throws {
        let terminal = try start("edit", [variable: value])
        try terminal.wait(for: "corner")
        for row in 5..<11 {
            #expect(terminal.screen[row, 2].look.foreground == nil)
            #expect(terminal.screen[row, 40].look.reverse)
        }
    }

    @Test("eight colours are enough", arguments: ["linux", "xterm", "screen", "tmux", "rxvt"])
    func fewColours(type: String) throws {
        let terminal = try start("edit", ["TERM": type])
        try terminal.wait(for: "corner")
        // Red is for alarms alone.
        #expect(terminal.screen[6, 2].look == .init(bold: true))
        #expect(terminal.screen.lines[4] == "  فاس|福岡|e\u{301}|👩|👍|❤|")
    }

    @Test("a locale without UTF-8 is written in ASCII")
    func ascii() throws {
        let terminal = try start("edit", ["LC_ALL": "C"])
        try terminal.wait(for: "corner")
        #expect(terminal.screen.lines[1] == String(repeating: "-", count: 80))
        #expect(terminal.screen.lines[4] == "  ???|????|e|??|??|?|")
        #expect(terminal.screen.text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("a UTF-8 locale that this machine never made is UTF-8 all the same")
    func missingLocale() throws {
        let terminal = try start("edit", ["LC_ALL": "xx_XX.UTF-8"])
        try terminal.wait(for: "corner")
        #expect(terminal.screen.lines[4].hasPrefix("  فاس|"))
    }

    @Test("the cursor stands where writing goes on, and is hidden elsewhere")
    func cursor() throws {
        let terminal = try start()
        try terminal.wait("the field") { $0.isCursorVisible && $0.cursor == Point(column: 2, row: 2) }
        terminal.send("ab福")
        try terminal.wait("the caret after it") { $0.cursor == Point(column: 6, row: 2) }
        let hidden = try start("hidden")
        try hidden.wait(for: "corner")
        try hidden.wait("no cursor") { !$0.isCursorVisible }
    }

    @Test("keys and pastes arrive, and only what differs is painted")
    func keys() throws {
        let terminal = try start()
        try terminal.wait(for: "corner")
        try terminal.press("F1", "Shift-Tab", "Ctrl-Left", "Alt-x", "PgUp", "ف", "Esc")
        try terminal.wait(for: "<Esc>")
        #expect(
            Array(terminal.screen.lines[12...18])
                == ["F1", "Shift-Tab", "Ctrl-Left", "Alt-x", "PgUp", "ف", "Esc"].map { "  <\($0)>" })
        terminal.paste("two\nlines \u{1B}[2J")
        try terminal.wait(for: "فtwo lines [2J")
        try terminal.press("Ctrl-L")
        try terminal.wait(for: "corner")
    }

    @Test("mouse events are asked for, and arrive")
    func mouse() throws {
        let terminal = try start("mouse")
        try terminal.wait(for: "corner")
        #expect(terminal.screen.privateModes.isSuperset(of: [1000, 1006, 2004, 1049]))
        terminal.send("\u{1B}[<0;11;6M")
        try terminal.wait(for: "press")
        try terminal.press("Ctrl-Q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.screen.privateModes.isDisjoint(with: [1000, 1006, 2004, 1049]))
    }

    @Test("another size is taken at once, and another again")
    func resize() throws {
        let terminal = try start()
        try terminal.wait(for: "corner")
        for size in [Size(columns: 120, rows: 40), Size(columns: 40, rows: 14), Size(columns: 100, rows: 30)] {
            terminal.resize(to: size)
            try terminal.wait("the picture in \(size)") {
                $0.lines[0].hasPrefix(" probe \(size) ") && ($0.lines.last ?? "").hasSuffix("corner")
                    && $0.lines[1] == String(repeating: "─", count: size.columns)
            }
        }
    }

    @Test("other descriptors wake it too")
    func descriptors() throws {
        let terminal = try start("pipe")
        try terminal.wait(for: "<readable>")
    }
}
