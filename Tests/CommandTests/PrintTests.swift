import Foundation
import TestSupport
import Testing

@Suite("Printing")
struct PrintTests {
    private func answer(_ halqa: Halqa, path: String, _ arguments: String...) throws -> Halqa.Answer {
        try halqa.run(arguments, environment: ["PATH": path, "TMPDIR": halqa.folder.path])
    }

    /// Nothing that was printed is left behind.
    private func leftovers(_ halqa: Halqa) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: halqa.folder.path).filter { $0.hasPrefix("halqa-") }
    }

    private let day = ["--workshop", "fes", "--day", "1", "--lang", "en"]

    @Test("halqa printers lists them, the usual one first")
    func list() throws {
        let halqa = try Halqa()
        let printer = try FakePrinter(in: halqa.folder)
        let answer = try answer(halqa, path: printer.folder, "printers", "--lang", "en")
        #expect(answer.output == "Laser_Hall (the usual one)\nOffice\n")
        let json = try self.answer(halqa, path: printer.folder, "printers", "--json").json
        #expect(json[0]["name"].string == "Laser_Hall")
        #expect(json[0]["isDefault"].bool == true)
        #expect(json[1]["isDefault"].bool == false)
    }

    @Test(
        "what is printed is a PDF; nothing of it stays on the disk",
        arguments: [
            (["summary", Halqa.file], "eco-hammam-fes-day1-en"),
            (["summary", Halqa.file, "--anonymous"], "eco-hammam-fes-day1-en-anonymous"),
            (["sheet", Halqa.file, "attendance"], "fes-day1-attendance-en"),
            (["sheet", Halqa.file, "badges"], "fes-day1-badges-en"),
        ])
    func prints(command: [String], name: String) throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder)
        let answer = try halqa.run(
            command + day + ["--print"], environment: ["PATH": printer.folder, "TMPDIR": halqa.folder.path])
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output == "Given to Laser_Hall, 1 copy: Laser_Hall-12\n")
        // Sheets lie on one table each, or are cut apart: never back to back.
        let sides = command[0] == "sheet" ? ["-o", "sides=one-sided"] : []
        #expect(printer.words == ["-d", "Laser_Hall", "-n", "1"] + sides + ["-t", name])
        #expect(printer.job?.starts(with: Data("%PDF-".utf8)) == true)
        #expect(try leftovers(halqa) == [])
    }

    @Test("on the printer that is named, so many times, and to a file besides")
    func named() throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder)
        let answer = try halqa.run(
            ["summary", Halqa.file, "--printer", "Office", "--copies", "40", "--output", "day.pdf", "--json"] + day,
            environment: ["PATH": printer.folder])
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(printer.words == ["-d", "Office", "-n", "40", "-t", "eco-hammam-fes-day1-en"])
        #expect(answer.json["copies"].int == 40)
        #expect(answer.json["job"].string == "Laser_Hall-12")
        #expect(try Data(contentsOf: halqa.path("day.pdf")) == printer.job)
    }

    @Test("without CUPS, without a printer, without a default one, with a wrong name: said in a sentence")
    func refusals() throws {
        let halqa = try Halqa.withProgramme()
        let command = ["summary", Halqa.file, "--print"] + day
        func errors(_ path: String, _ more: [String] = []) throws -> String {
            let answer = try halqa.run(command + more, environment: ["PATH": path])
            #expect(answer.status == 74)
            #expect(answer.output.isEmpty)
            return answer.errors
        }
        #expect(try errors("/nowhere").contains("has no program lpstat"))
        // An empty entry and a relative one are no places for programs.
        #expect(try errors(":bin").contains("has no program lpstat"))
        let none = try FakePrinter(in: halqa.path("none"), printers: [], usual: nil)
        #expect(try errors(none.folder).contains("knows no printer"))
        let several = try FakePrinter(in: halqa.path("several"), usual: nil)
        #expect(try errors(several.folder).contains("--printer: Laser_Hall, Office."))
        #expect(try errors(several.folder, ["--printer", "Laser"]).contains("no printer “Laser”"))
        let empty = try FakePrinter(in: halqa.path("empty"), refusal: "lp: The printer is on fire.")
        #expect(try errors(empty.folder).contains("lp said “lp: The printer is on fire.”"))
        #expect(several.job == nil && empty.job == nil)
    }

    @Test("a printer that is stopped keeps what it is given, and that is said; without a print server, that is said")
    func conditions() throws {
        let halqa = try Halqa.withProgramme()
        let conditions = """
            printer Laser_Hall disabled since Sat Nov 21 08:01:29 2026 -
            \tPaused
            printer Office is idle.  enabled since Sat Nov 21 04:11:27 2026
            Laser_Hall accepting requests since Sat Nov 21 08:01:29 2026
            Office not accepting requests since Sat Nov 21 04:11:27 2026 -
            """
        let printer = try FakePrinter(in: halqa.folder, conditions: conditions)
        let list = try answer(halqa, path: printer.folder, "printers", "--lang", "en").output
        #expect(
            list == "Laser_Hall (the usual one · stopped: keeps papers until it goes on)\nOffice (takes no papers)\n")
        let json = try answer(halqa, path: printer.folder, "printers", "--json").json
        #expect(json[1]["condition"].string == "closed")
        let printed = try halqa.run(
            ["sheet", Halqa.file, "agenda", "--print"] + day, environment: ["PATH": printer.folder])
        #expect(printed.output.contains("the printer is stopped"))
        let none = try FakePrinter(
            in: halqa.path("none"), printers: [], usual: nil, conditions: "scheduler is not running")
        let refused = try answer(halqa, path: none.folder, "printers", "--lang", "en")
        #expect(refused.status == 74)
        #expect(refused.errors.contains("(CUPS) does not run"))
    }

    @Test("on one side of the paper or on both; what is wide is turned over at its short edge")
    func sides() throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder)
        func option(_ command: String...) throws -> String? {
            let answer = try halqa.run(command + day + ["--print"], environment: ["PATH": printer.folder])
            #expect(answer.status == 0, "\(answer.errors)")
            return printer.words.first { $0.hasPrefix("sides=") }
        }
        #expect(try option("summary", Halqa.file) == nil)
        #expect(try option("summary", Halqa.file, "--sides", "both") == "sides=two-sided-long-edge")
        #expect(
            try option("summary", Halqa.file, "--sides", "both", "--side-by-side", "--lang", "ar")
                == "sides=two-sided-short-edge")
        #expect(try option("sheet", Halqa.file, "all") == "sides=one-sided")
        #expect(try option("sheet", Halqa.file, "capture", "--sides", "both") == "sides=two-sided-long-edge")
    }

    @Test("one printer alone needs no default")
    func only() throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder, printers: ["Office"], usual: nil)
        let answer = try halqa.run(
            ["summary", Halqa.file, "--print"] + day, environment: ["PATH": printer.folder])
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(printer.words.starts(with: ["-d", "Office"]))
    }

    @Test("a printing system that never answers is given up")
    func hangs() throws {
        let halqa = try Halqa()
        let printer = try FakePrinter(in: halqa.folder, hangs: true)
        let answer = try answer(halqa, path: printer.folder, "printers", "--lang", "en")
        #expect(answer.status == 74)
        #expect(answer.errors.contains("does not answer (lpstat)"))
    }

    @Test("a name is a word, whatever is in it", arguments: ["$(touch x)", "-o raw", "a; b", "حمام"])
    func hostileName(name: String) throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder, printers: [name], usual: nil)
        let answer = try halqa.run(
            ["summary", Halqa.file, "--printer=" + name] + day, environment: ["PATH": printer.folder])
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(printer.words.starts(with: ["-d", name]))
    }

    @Test(
        "what cannot be printed is refused before anything is made",
        arguments: [["--copies", "0"], ["--format", "csv"]])
    func usage(words: [String]) throws {
        let halqa = try Halqa.withProgramme()
        #expect(try halqa.run(["summary", Halqa.file, "--print"] + words + day).status == 64)
    }

    @Test("a printer that says a million things at once is quoted, not recited")
    func talks() throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder, refusal: String(repeating: "no ", count: 40_000))
        let answer = try halqa.run(["summary", Halqa.file, "--print"] + day, environment: ["PATH": printer.folder])
        #expect(answer.status == 74)
        #expect(answer.errors.contains("lp said “no no no"))
        #expect(answer.errors.count < 400)
    }

    @Test("what was printed is known to be, even when we were started with the news of children switched off")
    func withoutNews() throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder)
        let process = halqa.process([], environment: ["PATH": printer.folder])
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments =
            ["-c", "trap '' CHLD; exec \"$@\"", "bash", Halqa.program.path, "summary", Halqa.file, "--print"] + day
        let answer = try Halqa.finish(process, in: halqa.folder)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output == "Given to Laser_Hall, 1 copy: Laser_Hall-12\n")
    }

    @Test("who stops waiting for a printer leaves no paper with names behind")
    func killed() throws {
        let halqa = try Halqa.withProgramme()
        let printer = try FakePrinter(in: halqa.folder)
        try Data("#!/bin/sh\necho $$ > '\(printer.folder)/pid'\nexec /bin/sleep 60\n".utf8).write(
            to: URL(fileURLWithPath: printer.folder + "/lp"))
        let process = halqa.process(
            ["summary", Halqa.file, "--print"] + day,
            environment: ["PATH": printer.folder, "TMPDIR": halqa.folder.path])
        try process.run()
        var lp: pid_t?
        while lp == nil, process.isRunning {
            let text = FileManager.default.contents(atPath: printer.folder + "/pid").map {
                String(decoding: $0, as: UTF8.self)
            }
            lp = text.flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
            usleep(10_000)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        kill(try #require(lp), SIGKILL)
        #expect(try leftovers(halqa) == [])
    }
}
