import Foundation
import Screen
import Synchronization
import TestSupport
import Testing

/// A day in Fès, line by line: whoever presses the keys sees nothing but the lines.
@Suite("A day in Fès, line by line")
struct PlainDayTests {
    /// A console behind two pipes.
    final class Conversation {
        /// A line that was waited for and did not come.
        struct Unheard: Error {
            let what: String
            let heard: [String]
        }

        private let process: Process
        private let keys = Pipe()
        private let words = Pipe()
        private var bytes = Data()
        private(set) var heard: [String] = []

        init(_ programme: Programme, _ arguments: String...) throws {
            process = programme.process(["open", programme.file, "--plain"] + arguments)
            process.standardInput = keys
            process.standardOutput = words
            try process.run()
        }

        deinit { process.terminate() }

        /// Says a line.
        func say(_ line: String) throws { try keys.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

        /// Says a line, and listens until a line holds the text.
        @discardableResult
        func say(_ line: String, hear text: String) throws -> String {
            try say(line)
            return try hear(text)
        }

        /// Listens until a line holds the text.
        @discardableResult
        func hear(_ text: String) throws -> String {
            var since: [String] = []
            let clock = ContinuousClock()
            let deadline = clock.now + .seconds(30)
            while clock.now < deadline {
                guard let line = next(deadline) else { break }
                since.append(line)
                heard.append(line)
                if line.contains(text) { return line }
            }
            throw Unheard(what: text, heard: since)
        }

        /// Ends the input.
        func hangUp() throws { try keys.fileHandleForWriting.close() }

        func waitForEnd() -> Int32 {
            process.waitUntilExit()
            return process.terminationStatus
        }

        private func next(_ deadline: ContinuousClock.Instant) -> String? {
            let descriptor = words.fileHandleForReading.fileDescriptor
            while true {
                if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                    let line = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
                    bytes.removeSubrange(bytes.startIndex...end)
                    return line
                }
                guard ContinuousClock().now < deadline else { return nil }
                var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                guard poll(&ready, 1, 200) > 0 else { continue }
                var part = [UInt8](repeating: 0, count: 4096)
                let count = read(descriptor, &part, part.count)
                guard count > 0 else { return nil }
                bytes.append(contentsOf: part[..<count])
            }
        }
    }

    @Test("people, a walk-in, tables, lines, a dot vote, papers; the file is sound, and nothing was written but words")
    func wholeDay() throws {
        let programme = try Programme()
        let console = try Conversation(programme, "--as", "Salma", "--lang", "en")
        try console.hear("? says which keys there are")
        #expect(console.heard[0].contains("Day 1") && console.heard[0].contains("0 here"))

        // The door: letters find, a digit takes.
        try console.say("2", hear: "Find: two letters of a name")
        for letters in ["ab", "be", "fa"] {
            try console.say(letters, hear: "Find: \(letters)")
            try console.say("1", hear: "is checked in")
        }
        try console.say("Zineb Tazi", hear: "Find: Zineb Tazi")
        try console.say("Ctrl-N", hear: "Without invitation")
        try console.say("Tab", hear: "rganisation")
        try console.say("Coopérative Noor", hear: "Noor")
        try console.say("Tab Right", hear: "ategory")
        try console.say("", hear: "on disk")
        try console.say("Esc", hear: "Esc again")
        try console.say("Esc", hear: "Run")

        // The run sheet: down to the first round of the tables, which begins.
        var line = try console.say("Home", hear: "min")
        for _ in 0..<20 where !line.contains("What holds us back") { line = try console.say("Down", hear: "min") }
        #expect(line.hasPrefix("10:00"))
        try console.say("", hear: "on disk")
        try console.say("3", hear: "Groups")
        try console.say("a", hear: "on disk")

        // Capture: a table, and lines.
        try console.say("4", hear: "Which table")
        try console.say("1", hear: "barrier")
        for text in [
            "Stokers are paid by the load", "الأفران القديمة لا تقبل وقودا آخر", "Nobody measures what is burnt",
        ] {
            try console.say(text, hear: text)
            try console.say("", hear: "on disk")
        }
        try console.say("Up", hear: "Nobody measures what is burnt")
        try console.say("Esc", hear: "barrier")

        // Votes: three lines become options, dots are counted.
        let vote = try console.say("F6", hear: "Vote, Fez")
        #expect(vote.contains("table 1"))
        try console.say("Space Down Space Down Space", hear: "marked")
        try console.say("", hear: "on disk")
        try console.say("o", hear: "on disk")
        // Four people may put two dots each on one line.
        for votes in ["8", "5", "4"] {
            try console.say(votes, hear: "count, \(votes)")
            try console.say("", hear: "on disk")
        }
        try console.say("Ctrl-L", hear: "17 of 20 dots")
        try console.say("c", hear: "on disk")
        try console.say("Ctrl-L", hear: "CLOSED")

        // Papers, and out.
        try console.say("F7", hear: "Summary")
        try console.say("w", hear: "fes-day1-hand-en.pdf")
        try console.say("q", hear: "Run")
        try console.say("q", hear: "Leave Halqa?")
        try console.say("y", hear: "Halqa is left.")
        #expect(console.waitForEnd() == 0)
        #expect(console.heard.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 } })

        #expect(try programme.run("verify", programme.file).status == 0)
        let summary = try programme.expectSuccess(
            "summary", programme.file, "--workshop", "fes", "--day", "1", "--lang", "en")
        #expect(summary.contains("Stokers are paid by the load") && summary.contains("4 people came together"))
    }

    @Test("what was begun is there again when the input ends in the middle of a sentence")
    func endOfInput() throws {
        let programme = try Programme()
        let first = try Conversation(programme, "--as", "Omar", "--lang", "en")
        try first.hear("? says")
        try first.say("Down Down Down Down", hear: "What holds us back")
        try first.say("4", hear: "Which table")
        try first.say("2", hear: "barrier")
        try first.say("Half a sentence", hear: "Half a sentence")
        try first.hangUp()
        #expect(first.waitForEnd() == 0)
        let again = try Conversation(programme, "--as", "Omar", "--lang", "en")
        try again.hear("? says")
        try again.say("4", hear: "Half a sentence")
    }

    @Test("a word is none where letters are commands; help is read to its end, and the next key is for what lay below")
    func words() throws {
        let programme = try Programme()
        let console = try Conversation(programme, "--lang", "en")
        try console.hear("? says")
        try console.say("fatima", hear: "“fatima” is no key.")
        try console.say("?", hear: "Ctrl-P: ")
        try console.hear("min")
        try console.say("Down", hear: "min")
        try console.say("Ctrl-Q", hear: "Leave Halqa?")
        try console.say("y", hear: "Halqa is left.")
        #expect(console.waitForEnd() == 0)
    }

    @Test(
        "on a terminal keys come as they are pressed: letters are echoed, a pause says what they found, and the terminal is as it was"
    )
    func singleKeys() throws {
        let programme = try Programme()
        let terminal = try programme.open("--plain", "--lang", "en")
        try terminal.wait(for: "? says which keys there are")
        try terminal.press("2")
        try terminal.wait(for: "Find: two letters of a name")
        terminal.send("kar")
        try terminal.wait(for: "Find: kar")
        try terminal.press("Esc")
        // A key that follows Esc at once is one key with Alt.
        try terminal.wait("the field empty again") {
            $0.text.components(separatedBy: "Find: two letters of a name").count > 2
        }
        try terminal.press("Ctrl-Q")
        try terminal.wait(for: "Leave Halqa?")
        try terminal.rest()
        try terminal.press("Ctrl-Q")
        try terminal.wait(for: "Halqa is left.")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isSane)
    }

    @Test("on a terminal Arabic stands in Arabic letters, and the cursor at the beginning of what was said")
    func letters() throws {
        let programme = try Programme()
        let terminal = try programme.open("--plain", "--lang", "ar", size: Size(columns: 132, rows: 24))
        try terminal.wait(for: "برنامج اليوم")
        try terminal.press("Down")
        try terminal.wait("the cursor in front of the focus") { screen in
            let row = screen.lines[screen.cursor.row]
            return screen.cursor.column == 0 && row.hasPrefix("09:15")
        }
        try terminal.press("2")
        try terminal.wait(for: "الاستقبال")
        terminal.signal(15)
        _ = try terminal.waitForEnd()
    }
}
