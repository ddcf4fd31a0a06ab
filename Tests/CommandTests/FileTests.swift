import Foundation
import Testing

@Suite("halqa journal, undo, redo, verify, backup")
struct FileTests {
    private func note(_ halqa: Halqa, _ text: String, as person: String) throws {
        let answer = try halqa.onDayOne(
            "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", text, as: person)
        #expect(answer.status == 0)
    }

    @Test("say in words who did what")
    func journal() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.onDayOne("checkin", "Karim Tahiri", as: "desk 1")
        try note(halqa, "le bois", as: "Imane")
        let lines = try halqa.run("journal", Halqa.file, "--limit", "2").output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasSuffix("desk 1: checked in Karim Tahiri (fes, day 1)"))
        #expect(lines[1].hasSuffix("Imane: wrote at table 1 of barriers (fes, day 1): “le bois”"))
        let entries = try halqa.run("journal", Halqa.file, "--json").json["entries"].array
        #expect(entries.compactMap { $0["seq"].int } == Array(1...entries.count))
        #expect(entries.last?["kind"].string == "contributionWritten")
        #expect(entries.last?["operator"].string == "Imane")
        // Each language has its own colon.
        let french = try halqa.run("journal", Halqa.file, "--limit", "1", "--lang", "fr").output
        #expect(french.contains("  Imane\u{A0}: "))
    }

    @Test("take back and bring back one's own last deed, saying what it was")
    func undo() throws {
        let halqa = try Halqa.withProgramme()
        try note(halqa, "one", as: "Imane")
        try note(halqa, "two", as: "Youssef")
        let undone = try halqa.run("undo", Halqa.file, "--as", "Imane")
        #expect(undone.output == "Taken back: wrote at table 1 of barriers (fes, day 1): “one”.\n")
        let texts = {
            try halqa.onDayOne("line", "list", "--json").json["lines"].array.compactMap { $0["text"].string }
        }
        #expect(try texts() == ["two"])
        #expect(try halqa.run("redo", Halqa.file, "--as", "Imane").output.hasPrefix("Brought back: wrote"))
        #expect(try texts() == ["one", "two"])
        #expect(try halqa.run("redo", Halqa.file, "--as", "Imane").status == 65)
        // Without a name, the last deed of anybody.
        #expect(try halqa.run("undo", Halqa.file, environment: ["HALQA_AS": ""]).output.contains("“one”"))
        #expect(try halqa.run("undo", Halqa.file, environment: ["HALQA_AS": ""]).output.contains("“two”"))
        let nobody = try halqa.run("undo", Halqa.file, "--as", "Nobody")
        #expect(nobody.status == 65)
        #expect(nobody.errors == "halqa: Nobody has done nothing in this file that could be taken back.\n")
    }

    @Test("a day that is in no calendar is refused in words that say how a date is written")
    func due() throws {
        let halqa = try Halqa.withProgramme()
        for date in ["31/2", "2026-02-31", "0/0", "tomorrow"] {
            let answer = try halqa.onDayOne(
                "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "--due", date, "x")
            #expect(answer.status == 64)
            #expect(
                answer.errors.contains("“\(date)” is no date of the calendar. Write it as 2026-12-31"),
                "\(answer.errors)")
        }
    }

    @Test("find a file sound, and say what is wrong with one that was altered")
    func verify() throws {
        let halqa = try Halqa.withProgramme()
        try note(halqa, "le bois", as: "Imane")
        let sound = try halqa.run("verify", Halqa.file, "--json")
        #expect(sound.status == 0)
        #expect(sound.json["clean"].bool == true)
        #expect(sound.json["entries"].int ?? 0 > 80)
        try sqlite(halqa, "UPDATE contribution SET text = 'le gaz'")
        let altered = try halqa.run("verify", Halqa.file)
        #expect(altered.status == 65)
        #expect(altered.output.contains("contribution"))
        #expect(altered.errors.contains("1 thing is wrong"))
        try sqlite(halqa, "UPDATE contribution SET text = 'le bois'")
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    private func sqlite(_ halqa: Halqa, _ sql: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", halqa.path(Halqa.file).path, sql]
        let answer = try Halqa.finish(process, in: halqa.folder)
        try #require(answer.status == 0, "\(answer.errors)")
    }

    @Test("copy a file that changed, and not one that did not")
    func backup() throws {
        let halqa = try Halqa.withProgramme()
        let first = try halqa.run("backup", Halqa.file, "--json").json
        #expect(first["copied"].bool == true)
        let path = try #require(first["path"].string)
        #expect(path.hasPrefix(halqa.folder.path + "/state/halqa/backups/"))
        #expect(try halqa.run("backup", Halqa.file, "--json").json["copied"].bool == false)
        try note(halqa, "le bois", as: "Imane")
        #expect(try halqa.run("backup", Halqa.file, "--json").json["copied"].bool == true)
        #expect(try halqa.run("verify", path).status == 0)
    }

    @Test("know this laptop by one id, however many ask for it first")
    func device() async throws {
        let halqa = try Halqa.withProgramme()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...8 {
                group.addTask { try note(halqa, "line \(number)", as: "Imane") }
            }
            try await group.waitForAll()
        }
        let devices = try halqa.run("journal", Halqa.file, "--json", "--limit", "8").json["entries"].array
        #expect(Set(devices.compactMap { $0["device"].string }).count == 1)
        let state = halqa.folder.path + "/state/halqa"
        #expect(try FileManager.default.contentsOfDirectory(atPath: state).contains("device"))
        let mode = try FileManager.default.attributesOfItem(atPath: state + "/device")[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test("are not done twice when only the answer could not be written: that is said, and is no failure")
    func unanswered() throws {
        let halqa = try Halqa.withProgramme()
        for arguments in [["--json"], []] {
            let process = halqa.process(
                [
                    "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
                    "--prompt", "fuel", "le bois",
                ] + arguments)
            let errors = halqa.path("errors")
            _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
            process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
            process.standardError = try FileHandle(forWritingTo: errors)
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "whoever repeats what failed does not repeat this")
            let words = try String(contentsOf: errors, encoding: .utf8)
            #expect(words.hasPrefix("halqa: This is done and kept; only the answer cannot be written: "))
        }
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"].array.count == 2)
    }

    @Test("end at once when the program breaks down, with a sentence, whatever the runtime would do; the file is free")
    func crash() throws {
        let halqa = try Halqa.withProgramme()
        for (signal, settings) in [(SIGILL, "enable=yes,interactive=yes"), (SIGSEGV, "")] {
            let process = halqa.process(
                [
                    "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
                    "--prompt", "fuel", "-",
                ],
                environment: ["SWIFT_BACKTRACE": settings])
            let (input, errors) = (Pipe(), Pipe())
            process.standardInput = input
            process.standardError = errors
            try process.run()
            // It has the file open once it waits for lines.
            let status = "/proc/\(process.processIdentifier)/wchan"
            for _ in 0..<500 where !((try? String(contentsOfFile: status, encoding: .utf8)) ?? "").contains("pipe") {
                usleep(10_000)
            }
            kill(process.processIdentifier, signal)
            let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
            #expect(words.hasPrefix("halqa: Halqa broke down"), "\(words)")
            #expect(!words.contains("Thread 0"), "\(words)")
            #expect(try halqa.onDayOne("checkin", "Karim Tahiri").status == 0)
        }
    }

    @Test("say so when the file cannot be written to, and when the disk is full")
    func cannotWrite() throws {
        let halqa = try Halqa.withProgramme()
        let full = halqa.process(["status", Halqa.file])
        full.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        let errors = Pipe()
        full.standardError = errors
        try full.run()
        full.waitUntilExit()
        #expect(full.terminationStatus == 74)
        let words = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
        #expect(words.hasPrefix("halqa: The answer cannot be written: "))
    }
}
