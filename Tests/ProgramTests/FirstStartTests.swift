import Foundation
import Screen
import TestSupport
import Testing

/// The first start on a terminal, where nobody has said yet how Arabic is to be shown.
@Suite("The first start, through a terminal")
struct FirstStartTests {
    private func settings(_ programme: Programme) -> String? {
        try? String(contentsOf: programme.home.appendingPathComponent(".config/halqa/halqa.conf"), encoding: .utf8)
    }

    @Test("one line in three ways: what reads right is kept, and never asked for again")
    func picker() throws {
        let programme = try Programme()
        programme.settled = [:]
        let day = ["--lang", "en", "--workshop", "fes", "--day", "1"]
        let terminal = try programme.open(day)
        try terminal.wait(for: "Which of these lines reads right?")
        try terminal.press("Esc")
        try terminal.wait(for: "start/stop")
        #expect(settings(programme) == nil)
        terminal.signal(15)
        _ = try terminal.waitForEnd()

        let second = try programme.open(day)
        try second.wait(for: "Which of these lines reads right?")
        try second.press("2")
        try second.wait(for: "Written:")
        #expect(settings(programme)?.contains("\nbidi = words\n") == true)
        second.signal(15)
        _ = try second.waitForEnd()
        #expect(second.isSane)

        let third = try programme.open(day)
        try third.wait(for: "start/stop")
        #expect(!third.screen.text.contains("reads right"))
        third.signal(15)
        _ = try third.waitForEnd()
    }

    @Test("is not asked by whoever plays a script of keys, nor by whoever says it")
    func notAsked() throws {
        let programme = try Programme()
        programme.settled = [:]
        let keys = programme.home.appendingPathComponent("keys")
        try Data("show\n".utf8).write(to: keys)
        let played = try programme.expectSuccess(
            "play", programme.file, "--keys", keys.path, "--workshop", "fes", "--day", "1", "--lang", "ar")
        #expect(!played.contains("(Fès)"))
        let terminal = try programme.open(["--bidi", "visual", "--lang", "en", "--workshop", "fes", "--day", "1"])
        try terminal.wait(for: "start/stop")
        #expect(!terminal.screen.text.contains("reads right"))
        terminal.signal(15)
        _ = try terminal.waitForEnd()
    }

    @Test("halqa terminal says what was found out, and asks again")
    func command() throws {
        let programme = try Programme()
        programme.settled = [:]
        let report = try programme.terminal(["terminal", "--lang", "en"], answers: .init(implicitBidi: 1))
        try report.wait(for: "Which reads right? Keep it: halqa terminal --choose")
        for words in ["xterm-256color", "it can order text itself", "ordered and joined by Halqa (visual)", "C.UTF-8"] {
            #expect(report.screen.text.contains(words), "\(words)")
        }
        #expect(try report.waitForEnd() == .exited(0))

        let choice = try programme.terminal(["terminal", "--choose", "--lang", "en"], answers: .init(implicitBidi: 1))
        try choice.wait(for: "Which of these lines reads right?")
        try choice.press("3")
        #expect(try choice.waitForEnd() == .exited(0))
        // A long path is wrapped where the screen ends.
        #expect(choice.screen.text.filter { !$0.isWhitespace }.contains("halqa.conf:bidi="))
        #expect(choice.isSane)
        #expect(choice.screen.modes[8] != false)
        #expect(settings(programme)?.contains("\nbidi = terminal\n") == true)
    }
}
