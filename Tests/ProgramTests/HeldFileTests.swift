import Foundation
import Screen
import TestSupport
import Testing

/// The console, while another program holds the file, and after another file took its place.
@Suite("A console whose file is not its own")
struct HeldFileTests {
    @Test("is not frozen: it says what is not saved, keeps taking keys, and saves it when the file is free")
    func held() throws {
        let programme = try Programme()
        let terminal = try programme.openBeforeAnybodyCame()
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        holder.arguments = ["sqlite3", "-cmd", ".timeout 5000", programme.file]
        let (input, output) = (Pipe(), Pipe())
        (holder.standardInput, holder.standardOutput) = (input, output)
        try holder.run()
        try input.fileHandleForWriting.write(contentsOf: Data("BEGIN EXCLUSIVE;\n.print held\n".utf8))
        #expect(!output.fileHandleForReading.availableData.isEmpty)
        try terminal.press("2")
        terminal.send("Karim Tahi")
        try terminal.wait(for: "Karim Tahi")
        try terminal.press("Enter")
        try terminal.wait(for: "not saved yet")
        try terminal.press("F1")
        try terminal.wait(for: "Run sheet")
        try input.fileHandleForWriting.write(contentsOf: Data("ROLLBACK;\n.quit\n".utf8))
        holder.waitUntilExit()
        try terminal.wait(for: "1 here")
        #expect(try programme.expectSuccess(["verify", programme.file]).contains("Everything is sound"))
    }

    @Test("says that an older copy took the file's place, and shows what that says", arguments: [true, false])
    func replaced(isRename: Bool) throws {
        let programme = try Programme()
        let older = programme.home.appendingPathComponent("older.halqa")
        try FileManager.default.copyItem(atPath: programme.file, toPath: older.path)
        let place = ["--workshop", "fes", "--day", "1", "--lang", "en"]
        try programme.expectSuccess(["checkin", programme.file, "Karim Tahiri"] + place)
        let terminal = try programme.openOnDayOne()
        try terminal.wait(for: "1 here")
        let move = Process()
        move.executableURL = URL(fileURLWithPath: isRename ? "/bin/mv" : "/bin/cp")
        move.arguments = [older.path, programme.file]
        try move.run()
        move.waitUntilExit()
        try terminal.wait(for: "An older copy")
        try terminal.wait(for: "0 here")
    }
}
