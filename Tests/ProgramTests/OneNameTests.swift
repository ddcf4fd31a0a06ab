import Foundation
import Screen
import TestSupport
import Testing

/// Two consoles under one name on one file, as when nobody said `--as`: neither eats what is typed in the other.
@Suite("Two consoles of one name")
struct OneNameTests {
    @Test("it is said in both as long as it is so, and what was half typed in each is there after a crash")
    func drafts() throws {
        let programme = try Programme()
        let first = try programme.openBeforeAnybodyCame()
        let second = try programme.openBeforeAnybodyCame()
        for terminal in [first, second] {
            try terminal.wait(for: "Another console is open as Salma: open one with --as NAME.")
        }
        for (terminal, text) in [(first, "half of one"), (second, "half of two")] {
            try terminal.focusBarriers()
            try terminal.press("F5")
            try terminal.wait(for: "Which table")
            try terminal.press("1")
            try terminal.wait(for: "[1]")
            terminal.send(text)
            try terminal.wait(for: "draft")
        }
        for terminal in [first, second] {
            terminal.signal(SIGKILL)
            _ = try terminal.waitForEnd()
        }
        let again = try programme.openBeforeAnybodyCame()
        try again.press("F5")
        try again.wait(for: "half of one · half of two")
        #expect(!again.screen.text.contains("Another console"))
    }
}
