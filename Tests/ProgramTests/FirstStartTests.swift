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
        // As high as all that is said.
        let report = try programme.terminal(
            ["terminal", "--lang", "en"], answers: .init(implicitBidi: 1), size: Size(columns: 80, rows: 40))
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

/// `halqa` without anything, and the day to play with.
@Suite("The first minute, through a terminal")
struct FirstMinuteTests {
    @Test("leads by questions: the language, then a programme of one's own, which is opened")
    func own() throws {
        let programme = try Programme()
        // There where the programme was made here, and not where it was copied.
        let local = programme.home.appendingPathComponent(".local")
        if FileManager.default.fileExists(atPath: local.path) { try FileManager.default.removeItem(at: local) }
        let terminal = try programme.terminal([], answers: .init())
        try terminal.wait(for: "1-4:")
        terminal.send("1\r")
        try terminal.wait(for: "What first?")
        terminal.send("2\r")
        try terminal.wait(for: "Which days do yours resemble?")
        terminal.send("1\r")
        for city in ["Fez", "Rabat", "Marrakesh"] {
            try terminal.wait(for: "\(city) begins on")
            terminal.send("\r")
        }
        try terminal.wait(for: "Its file, or Enter for")
        terminal.send("\r")
        try terminal.wait("the console, on a day or asking for one") {
            $0.text.contains("Which day do you work on?") || $0.text.contains("start/stop")
        }
        terminal.signal(15)
        _ = try terminal.waitForEnd()
        #expect(terminal.isSane)
        #expect(
            FileManager.default.fileExists(atPath: programme.home.path + "/.local/share/halqa/eco-hammam.halqa"))
    }

    @Test("later the files that were opened last are listed, and a digit takes one")
    func lastFiles() throws {
        let programme = try Programme()
        let second = programme.home.appendingPathComponent("second.halqa").path
        try programme.expectSuccess("new", second, "--script", "eco-hammam")
        try programme.expectSuccess("new", programme.home.appendingPathComponent("third.halqa").path)
        let terminal = try programme.terminal(["--lang", "en"], answers: .init())
        try terminal.wait("the files that were opened last, the last one first") { screen in
            let files = screen.text.split(separator: "\n").filter { $0.contains(".halqa") }
            return screen.text.contains("Opened last:") && files.count > 1 && files[0].contains("third.halqa")
        }
        terminal.send("2\r")
        try terminal.wait("the console, on a day or asking for one") {
            $0.text.contains("Which day do you work on?") || $0.text.contains("start/stop")
        }
        terminal.signal(15)
        _ = try terminal.waitForEnd()
        let noted = programme.home.path + "/.local/state/halqa/last-file"
        #expect(try String(contentsOfFile: noted, encoding: .utf8).hasPrefix(second + "\n"))
    }

    @Test("a rehearsal says that it is one, and leaves nothing behind")
    func demo() throws {
        let programme = try Programme()
        let before = try FileManager.default.subpathsOfDirectory(atPath: programme.home.path).sorted()
        let terminal = try programme.terminal(["demo", "--lang", "en", "--as", "Samia"], answers: .init())
        try terminal.wait(for: "Rehearsal: nothing of this is kept.")
        try terminal.press("2")
        try terminal.wait(for: "Not here yet: 40")
        try terminal.press("Ctrl-Q")
        try terminal.wait(for: "Leave the rehearsal?")
        try terminal.rest()
        try terminal.press("Ctrl-Q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isSane)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: programme.home.path).sorted() == before)
    }
}
