import Foundation
import Screen
import TestSupport
import Testing

/// A day in Fès through a real terminal, by somebody who reads the footer and the help only.
@Suite("A day in Fès, through a terminal")
struct DayInFesTests {
    @Test(
        "five people, a walk-in, tables, six lines, a dot vote, the summary; opened again, all is there",
        arguments: [
            Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
        ])
    func wholeDay(size: Size) throws {
        let programme = try Programme()
        let terminal = try programme.open("--as", "Salma", "--lang", "en", size: size)

        // Day 1 in Fès is dated today, so the console opens on it.
        try terminal.wait(for: "Day 1")

        try terminal.press("2")
        try terminal.wait(for: "Nobody is here yet.")
        for (number, letters) in ["ab", "be", "fa", "ha", "mo"].enumerated() {
            // Several people can be meant by two letters: a digit takes one, and who is here stands last.
            terminal.send(letters)
            try terminal.wait(for: "    1 ")
            // Any other key than a letter ends the name; a digit at once after a letter would be of it.
            try terminal.press("End")
            terminal.send("1")
            try terminal.wait(for: "\(number + 1) of 40 invited came")
        }
        terminal.send("Zineb Tazi")
        try terminal.press("Ctrl-N")
        try terminal.wait(for: "Without invitation")
        try terminal.press("Tab")
        terminal.send("Coopérative Noor")
        try terminal.press("Tab", "Right", "Enter")
        try terminal.wait(for: "1 without invitation")
        try terminal.wait(for: "6 here")

        // The run sheet: on to the first breakout.
        try terminal.press("Esc")
        try terminal.wait(for: "Esc again goes to the run sheet")
        try terminal.press("Esc")
        try terminal.wait(for: "start/stop")
        try terminal.press("3")
        try terminal.wait(for: "assign")
        try terminal.press("a")
        try terminal.wait(for: "evenly mixed")

        try terminal.press("1")
        try terminal.wait(for: "start/stop")
        try terminal.focusBarriers()
        try terminal.press("4")
        try Self.choose(table: 1, terminal)
        let lines = [
            "Stokers are paid by the load", "الأفران القديمة لا تقبل وقودا آخر", "Le bois vient de trop loin",
            "Nobody measures what is burnt", "Sawdust is cheap but dirty", "Les pannes durent des semaines",
        ]
        for (number, line) in lines.enumerated() {
            terminal.send(line)
            try terminal.press("Enter")
            try terminal.wait("line \(number + 1) in the list, the field free") { screen in
                screen.lines.contains { $0.contains(" \(number + 1)  ") && $0.contains("barrier") }
            }
        }

        // The dot vote on three of them.
        try terminal.press("F6")
        try terminal.wait(for: "‹ ")
        try terminal.press("]")
        try terminal.wait(for: "Space")
        try terminal.press("Space", "Down", "Space", "Down", "Space", "Enter")
        try terminal.wait(for: "open")
        try terminal.press("o")
        try terminal.wait(for: "OPEN")
        for votes in ["12", "9", "4"] {
            terminal.send(votes)
            try terminal.press("Enter")
        }
        try terminal.wait(for: "25 of 30 dots")
        try terminal.press("c")
        try terminal.wait("the poll closed, or a question whether to") {
            $0.text.contains("CLOSED") || $0.text.contains("Close")
        }
        if !terminal.screen.text.contains("CLOSED") {
            try terminal.rest()
            try terminal.press("y")
        }
        try terminal.wait(for: "CLOSED")

        try terminal.press("F7")
        try terminal.wait(for: "write file")
        try terminal.wait(for: "The day in hand")
        try terminal.press("s", "2")
        try terminal.wait(for: "6 people came together in Fez")
        try terminal.press("End")
        try terminal.wait(for: "As it stood on")
        try terminal.press("Esc")
        try terminal.wait(for: "start/stop")
        try terminal.press("q")
        try terminal.wait(for: "Leave Halqa?")
        try terminal.rest()
        try terminal.press("y")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isSane)

        // Opened again: all is there, and the file is sound.
        let again = try programme.open("--as", "Salma", "--lang", "en", size: size)
        try again.wait(for: "6 here")
        try again.focusBarriers()
        try again.press("4")
        try again.wait(for: "Les pannes durent des semaines")
        try again.press("F6")
        try again.wait(for: "‹ ")
        try again.press("]")
        try again.wait(for: "CLOSED")
        again.signal(15)
        _ = try again.waitForEnd()
        #expect(again.isSane)
        #expect(try programme.run("verify", programme.file).status == 0)
        let summary = try programme.expectSuccess(
            "summary", programme.file, "--workshop", "fes", "--day", "1", "--lang", "en")
        for line in lines { #expect(summary.contains(line), "\(line)") }
    }

    /// Whoever has written for no table yet is asked for which one, once.
    private static func choose(table: Int, _ terminal: PseudoTerminal) throws {
        try terminal.wait(for: "Which table do you write for?")
        terminal.send("\(table)")
        try terminal.wait("the question gone") { !$0.text.contains("Which table") }
    }

    @Test("two consoles on one file show each other's changes")
    func twoConsoles() throws {
        let programme = try Programme()
        let first = try programme.openOnDayOne()
        let second = try programme.open(
            "--as", "Omar", "--role", "note-taker", "--lang", "en", "--workshop", "fes", "--day", "1")
        try first.wait(for: "0 here")
        try second.wait(for: "0 here")
        try first.press("2")
        first.send("abdelhak")
        try first.wait(for: "Benkirane")
        try first.press("Enter")
        try second.wait(for: "1 here")
        try second.focusBarriers()
        try second.press("4")
        try Self.choose(table: 2, second)
        second.send("Seen by both")
        try second.press("Enter")
        try first.press("F2")
        try first.wait(for: "start/stop")
        try first.focusBarriers()
        try first.press("F5")
        try Self.choose(table: 2, first)
        try first.wait(for: "Seen by both")
    }

    @Test("killed while a sentence is being typed: what was kept is there, and the sentence is in its field")
    func killed() throws {
        let programme = try Programme()
        let terminal = try programme.open("--as", "Omar", "--lang", "en", "--workshop", "fes", "--day", "1")
        try terminal.wait(for: "0 here")
        try terminal.focusBarriers()
        try terminal.press("4")
        try Self.choose(table: 3, terminal)
        terminal.send("Kept for good")
        try terminal.press("Enter")
        try terminal.wait("the line in the list") { $0.lines.contains { $0.contains("1  barrier") } }
        try terminal.wait(for: "on disk")
        terminal.send("Half a sentence")
        try terminal.wait("the sentence, kept as a draft") {
            $0.text.contains("Half a sentence") && $0.text.contains("draft ")
        }
        terminal.signal(9)
        #expect(try terminal.waitForEnd() == .signalled(9))

        // Whatever the day begins with, the key leads to where the half sentence stands.
        let again = try programme.open("--as", "Omar", "--lang", "en", "--workshop", "fes", "--day", "1")
        try again.wait(for: "0 here")
        try again.press("4")
        try again.wait(for: "Kept for good")
        try again.wait(for: "Half a sentence")
        #expect(try programme.run("verify", programme.file).status == 0)
    }

    @Test("escape sequences in a name and in a note are shown, not obeyed", arguments: ["\u{1B}[31mred", "a\u{9B}2Jb"])
    func escapes(text: String) throws {
        let programme = try Programme()
        try programme.expectSuccess(
            "note", programme.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
            "--prompt", "fuel", text)
        let terminal = try programme.open("--lang", "en", "--workshop", "fes", "--day", "1")
        try terminal.wait(for: "0 here")
        try terminal.focusBarriers()
        try terminal.press("4")
        try terminal.wait(for: "barrier")
        #expect(terminal.screen.unknown == [])
        #expect(terminal.screen.text.contains(text.hasPrefix("\u{1B}") ? "␛[31mred" : "a\u{FFFD}2Jb"))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: programme.file))
        #expect(bytes.range(of: Data(text.utf8)) == nil)
    }
}
