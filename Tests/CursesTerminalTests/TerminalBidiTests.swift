import Glibc
import Screen
import TestSupport
import Testing

/// Right-to-left text and the modes that go with it, through a real pseudo-terminal.
struct TerminalBidiTests {
    private let probe = PseudoTerminal.builtProgram(named: "terminal-probe")
    private static let salam = "\u{FEE1}\u{FEFC}\u{FEB3}"

    private func start(
        _ arguments: [String] = [], _ environment: [String: String] = [:], _ answers: PseudoTerminalScreen.Answers
    ) throws -> PseudoTerminal {
        try PseudoTerminal(probe, arguments, environment: environment, answers: answers)
    }

    @Test("a terminal that orders text itself is told not to, until the end", arguments: [1, 2])
    func explicitMode(answer: Int) throws {
        let terminal = try start([], [:], .init(implicitBidi: answer))
        try terminal.wait(for: "visual \(Self.salam)")
        #expect(terminal.screen.modes[8] == false)
        #expect(terminal.screen.unknown == [])
        try terminal.press("Ctrl-Q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.screen.modes[8] == true)
    }

    @Test("after a crash too", arguments: ["trap", "abort", "overflow"])
    func crash(behaviour: String) throws {
        let terminal = try start([behaviour], [:], .init(implicitBidi: 1))
        try terminal.waitForEnd()
        #expect(terminal.screen.modes[8] == true)
    }

    @Test("and while it is suspended")
    func suspend() throws {
        let terminal = try PseudoTerminal(
            "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "shell> "],
            answers: .init(implicitBidi: 1))
        try terminal.wait(for: "shell>")
        terminal.send("'\(probe)'\r")
        try terminal.wait(for: "corner")
        try terminal.press("Ctrl-Z")
        try terminal.wait("the shell") { !$0.isAlternate && $0.modes[8] == true && $0.text.contains("Stopped") }
        terminal.send("fg\r")
        try terminal.wait("the picture") { $0.isAlternate && $0.modes[8] == false && $0.text.contains("corner") }
    }

    @Test(
        "a terminal that says nothing is not waited for",
        arguments: [
            PseudoTerminalScreen.Answers(implicitBidi: 0), .init(implicitBidi: nil),
            .init(implicitBidi: nil, attributes: false),
        ])
    func silent(answers: PseudoTerminalScreen.Answers) throws {
        let terminal = try start([], [:], answers)
        try terminal.wait(for: Self.salam)
        #expect(terminal.screen.modes[8] == nil)
    }

    @Test("an answer that comes late is no key")
    func late() throws {
        let terminal = try start([], [:], .init(implicitBidi: nil, attributes: false))
        try terminal.wait(for: "corner")
        terminal.send("\u{1B}[8;1$y\u{1B}[?62;22cx")
        try terminal.wait(for: "<x>")
        #expect(terminal.screen.lines[12] == "  <x>")
    }

    @Test("keys that were pressed before the first picture are not lost")
    func early() throws {
        let terminal = try start([], [:], .init(implicitBidi: 1))
        terminal.send("early")
        try terminal.wait("all of them") { $0.lines[2] == "  early" }
    }

    @Test("words: non-letters carry a mark, so that only words are turned round")
    func words() throws {
        let terminal = try start([], ["PROBE_BIDI": "words"], .init())
        try terminal.wait(for: "corner")
        #expect(terminal.screen.lines[4].hasPrefix(" \u{200E} \u{200E}\u{FED3}\u{FE8E}\u{FEB1}|\u{200E}福岡|\u{200E}"))
        #expect(terminal.screen.lines[1] == String(repeating: "─", count: 80))
        #expect(terminal.screen.modes[8] == nil)
    }

    @Test("the way can be changed while the screen is shown")
    func change() throws {
        let terminal = try start([], [:], .init(implicitBidi: 1))
        try terminal.wait(for: "visual \(Self.salam)")
        try terminal.press("Ctrl-B")
        try terminal.wait("the other way") { $0.lines[0].hasSuffix("\u{FEB3}\u{FEFC}\u{FEE1}") && $0.modes[8] == true }
        try terminal.press("Ctrl-B")
        try terminal.wait("and back") { $0.lines[0].hasSuffix("visual \(Self.salam)") && $0.modes[8] == false }
    }

    @Test("the caret stands on the next letter, at the end left of the text")
    func caret() throws {
        let terminal = try start([], [:], .init())
        try terminal.wait(for: "corner")
        terminal.send("سلام")
        try terminal.wait("the caret left of it") {
            $0.lines[2].hasSuffix(Self.salam) && $0.cursor == Point(column: 76, row: 2)
        }
        try terminal.press("Home")
        try terminal.wait("the caret on sin") { $0.cursor == Point(column: 79, row: 2) }
        try terminal.press("Left")
        try terminal.wait("on lam-alef") { $0.cursor == Point(column: 78, row: 2) }
        try terminal.press("Left", "Left")
        try terminal.wait("on mim") { $0.cursor == Point(column: 77, row: 2) }
    }
}
