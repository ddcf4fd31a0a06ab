import Foundation
import Screen
import TestSupport
import Testing

/// Papers from the console, with a printer that is a script.
@Suite("Papers, through a terminal")
struct PapersTests {
    private func open(_ programme: Programme) throws -> PseudoTerminal {
        let terminal = try programme.openOnDayOne()
        try terminal.wait(for: "0 here")
        // The first paper is the day in hand, which has nothing to tell yet.
        try terminal.press("6")
        try terminal.wait(for: "Nothing of this day is in the file yet.")
        try terminal.press("s", "2")
        try terminal.wait(for: "Nobody has been checked in")
        return terminal
    }

    @Test("p, a number, Enter: so many copies of the day come out, and the screen says so")
    func print() throws {
        let programme = try Programme()
        let printer = try FakePrinter(in: programme.home)
        programme.path = printer.folder
        let terminal = try open(programme)
        try terminal.press("p")
        try terminal.wait(for: "the usual one")
        terminal.send("40")
        try terminal.press("Enter")
        try terminal.wait(for: "Given to Laser_Hall, 40 copies: Laser_Hall-12")
        #expect(printer.words == ["-d", "Laser_Hall", "-n", "40", "-t", "eco-hammam-fes-day1-en"])
        #expect(printer.job?.starts(with: Data("%PDF-".utf8)) == true)
        // The attendance sheet of tomorrow, blank, on the other printer.
        try terminal.press("s", "5")
        try terminal.wait(for: "Attendance sheet")
        try terminal.press("n")
        try terminal.wait(for: "blank")
        try terminal.press("p")
        try terminal.wait(for: "the usual one")
        try terminal.press("Up", "Right", "Enter")
        try terminal.wait(for: "Given to Office, 1 copy")
        #expect(
            printer.words == ["-d", "Office", "-n", "1", "-o", "sides=one-sided", "-t", "fes-day1-attendance-en-blank"])
    }

    @Test("w writes what is chosen; again, it asks first")
    func write() throws {
        let programme = try Programme()
        let terminal = try open(programme)
        try terminal.press("l", "4", "f", "2")
        try terminal.wait(for: "Web page")
        try terminal.press("w")
        try terminal.wait(for: "Written:")
        let path = programme.home.appendingPathComponent("eco-hammam-fes-day1-en-ar.html").path
        let html = try String(contentsOfFile: path, encoding: .utf8)
        #expect(html.contains("lang=\"en\"") && html.contains("lang=\"ar\""))
        try terminal.press("w")
        try terminal.wait(for: "Write it anew?")
        try terminal.press("Esc")
        try terminal.wait(for: "write file")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == html)
    }

    @Test("without a program to print with, that is said")
    func noPrinter() throws {
        let programme = try Programme()
        programme.path = "/nowhere"
        let terminal = try open(programme)
        try terminal.press("p")
        try terminal.wait(for: "has no program lpstat")
    }

    @Test("Esc stops a printing system that does not answer, and the console goes on")
    func stop() throws {
        let programme = try Programme()
        programme.path = try FakePrinter(in: programme.home, hangs: true).folder
        let terminal = try open(programme)
        try terminal.press("p")
        try terminal.wait(for: "Looking for printers")
        try terminal.press("Esc")
        try terminal.wait(for: "Stopped.")
        try terminal.press("2")
        try terminal.wait(for: "Nobody is here yet")
        try terminal.press("F7", "w")
        try terminal.wait(for: "Written:")
        terminal.signal(15)
        _ = try terminal.waitForEnd()
        #expect(terminal.isSane)
    }

    @Test("what another console writes is on the paper that is looked at")
    func grows() throws {
        let programme = try Programme()
        let terminal = try open(programme)
        try programme.expectSuccess(
            "note", programme.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
            "--prompt", "fuel", "Seen from afar")
        try terminal.wait(for: "1 line was written")
    }
}
