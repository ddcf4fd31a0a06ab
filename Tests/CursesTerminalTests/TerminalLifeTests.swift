import Glibc
import Screen
import TestSupport
import Testing

/// However a program ends, the terminal is as it was before.
struct TerminalLifeTests {
    private let probe = PseudoTerminal.builtProgram(named: "terminal-probe")

    private func expectGivenBack(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(terminal.isSane, sourceLocation: sourceLocation)
        #expect(!terminal.screen.isAlternate, sourceLocation: sourceLocation)
        #expect(terminal.screen.isCursorVisible, sourceLocation: sourceLocation)
        #expect(!terminal.screen.privateModes.contains(2004), sourceLocation: sourceLocation)
        #expect(!terminal.screen.privateModes.contains(1), sourceLocation: sourceLocation)
    }

    @Test("left by its own door")
    func quit() throws {
        let terminal = try PseudoTerminal(probe)
        try terminal.wait(for: "corner")
        #expect(!terminal.isSane && terminal.screen.isAlternate)
        try terminal.press("Ctrl-Q")
        #expect(try terminal.waitForEnd() == .exited(0))
        expectGivenBack(terminal)
        #expect(terminal.screen.text.contains("good bye"))
        #expect(!terminal.screen.text.contains("corner"))
    }

    @Test(
        "crashed: the terminal first, then the reason, then the signal",
        arguments: [("trap", SIGILL), ("abort", SIGABRT), ("overflow", SIGSEGV)])
    func crash(behaviour: String, signal: Int32) throws {
        let terminal = try PseudoTerminal(probe, [behaviour])
        #expect(try terminal.waitForEnd() == .signalled(signal))
        expectGivenBack(terminal)
        #expect(!terminal.screen.text.contains("corner"))
        if behaviour == "trap" {
            #expect(terminal.screen.text.contains("trapped on purpose?[31m"))
        }
        #expect(terminal.screen.unknown == [])
    }

    @Test(
        "asked to end by a signal, it may save and leave",
        arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangUp"), (SIGINT, "interrupt")])
    func signals(signal: Int32, name: String) throws {
        let terminal = try PseudoTerminal(probe)
        try terminal.wait(for: "corner")
        terminal.send("draft")
        try terminal.wait(for: "<t>")
        terminal.signal(signal)
        #expect(try terminal.waitForEnd() == .exited(3))
        expectGivenBack(terminal)
        #expect(terminal.screen.text.contains("stopped by \(name) with “draft”"))
    }

    @Test("killed by another signal that ends programs", arguments: [SIGQUIT, SIGSEGV, SIGBUS, SIGFPE])
    func killed(signal: Int32) throws {
        let terminal = try PseudoTerminal(probe)
        try terminal.wait(for: "corner")
        terminal.signal(signal)
        #expect(try terminal.waitForEnd() == .signalled(signal))
        expectGivenBack(terminal)
    }

    @Test("Ctrl-Z gives the terminal to the shell, fg takes it back")
    func suspend() throws {
        let terminal = try PseudoTerminal(
            "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "shell> "])
        try terminal.wait(for: "shell>")
        terminal.send("'\(probe)'\r")
        try terminal.wait(for: "corner")
        terminal.send("half")
        try terminal.wait(for: "<f>")
        try terminal.press("Ctrl-Z")
        try terminal.wait("the shell") { !$0.isAlternate && $0.text.contains("Stopped") && $0.isCursorVisible }
        #expect(!terminal.screen.privateModes.contains(1049))
        terminal.resize(to: Size(columns: 90, rows: 26))
        terminal.send("fg\r")
        try terminal.wait("the picture in its new size") {
            $0.isAlternate && $0.lines[0].hasPrefix(" probe 90x26 ") && $0.lines[2] == "  half"
        }
        #expect(terminal.screen.privateModes.contains(2004))
        try terminal.press("Ctrl-Q")
        try terminal.wait(for: "good bye")
        terminal.send("exit 5\r")
        #expect(try terminal.waitForEnd() == .exited(5))
    }

    @Test("where nobody could continue it, Ctrl-Z does no harm")
    func suspendAlone() throws {
        let terminal = try PseudoTerminal(probe)
        try terminal.wait(for: "corner")
        try terminal.press("Ctrl-Z")
        terminal.send("on")
        try terminal.wait("the next keys") { $0.isAlternate && $0.text.contains("<n>") }
    }

    @Test(
        "without a terminal, or with one it cannot use, it says so and changes nothing",
        arguments: [
            (["TERM": "no-such-terminal"], "no terminal: unknownType(Optional(\"no-such-terminal\"))"),
            (["TERM": ""], "no terminal: unknownType(nil)"),
            (["TERM": "dumb"], "no terminal: tooSimple(\"dumb\")"),
        ])
    func refused(environment: [String: String], message: String) throws {
        let terminal = try PseudoTerminal(probe, environment: environment)
        #expect(try terminal.waitForEnd() == .exited(1))
        #expect(terminal.screen.lines[0] == message)
        expectGivenBack(terminal)
    }

    @Test("a pipe is no terminal")
    func pipe() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "'\(probe)' </dev/null; '\(probe)' | cat"])
        try terminal.waitForEnd()
        #expect(terminal.screen.lines.prefix(2) == ["no terminal: notATerminal", "no terminal: notATerminal"])
    }

    @Test("a second one is refused while the first is open")
    func twice() throws {
        let terminal = try PseudoTerminal(probe, ["twice"])
        try terminal.wait(for: "corner")
        try terminal.press("a")
        try terminal.wait(for: "<alreadyOpen>")
    }

    @Test("a program that opens and leaves at once leaves nothing behind")
    func once() throws {
        let terminal = try PseudoTerminal(probe, ["once"])
        #expect(try terminal.waitForEnd() == .exited(0))
        expectGivenBack(terminal)
    }
}
