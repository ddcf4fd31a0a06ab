import Foundation
import Testing

/// Papers name people, and are written in a hurry: nothing is lost, nothing is left lying about.
@Suite("Where papers are written")
struct PaperFileTests {
    private func html(_ halqa: Halqa, _ path: String, _ more: String...) throws -> Halqa.Answer {
        try halqa.run(
            ["summary", Halqa.file, "--workshop", "fes", "--day", "1", "--lang", "en", "--format", "html", "--output"]
                + [path] + more)
    }

    private func text(_ halqa: Halqa, _ name: String) throws -> String {
        try String(contentsOf: halqa.path(name), encoding: .utf8)
    }

    private func leftovers(_ halqa: Halqa) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: halqa.folder.path).filter { $0.hasPrefix(".") }
    }

    @Test("a programme's file is never replaced, whatever is asked for, and by whatever name")
    func programme() throws {
        let halqa = try Halqa.withProgramme()
        try FileManager.default.createSymbolicLink(atPath: halqa.path("link").path, withDestinationPath: Halqa.file)
        for name in [Halqa.file, "./" + Halqa.file, "link"] {
            let answer = try html(halqa, name, "--force")
            #expect(answer.status == 73)
            #expect(answer.errors.contains("no paper replaces it"))
        }
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("a paper is its owner's alone, and nothing else is left")
    func mode() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("old", to: "day.html")
        #expect(try html(halqa, "day.html", "--force").status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: halqa.path("day.html").path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try leftovers(halqa) == [])
    }

    @Test("a link is somebody's: it is not replaced unless told to, and then what it leads to is")
    func links() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("old", to: "target")
        let files = FileManager.default
        try files.createSymbolicLink(atPath: halqa.path("link").path, withDestinationPath: "target")
        try files.createSymbolicLink(atPath: halqa.path("dangling").path, withDestinationPath: "nowhere")
        #expect(try html(halqa, "link").status == 73)
        #expect(try html(halqa, "dangling").status == 73)
        #expect(try html(halqa, "link", "--force").status == 0)
        #expect(try files.destinationOfSymbolicLink(atPath: halqa.path("link").path) == "target")
        #expect(try text(halqa, "target").hasPrefix("<!DOCTYPE html>"))
        #expect(try html(halqa, "dangling", "--force").status == 0)
        #expect(try text(halqa, "dangling").hasPrefix("<!DOCTYPE html>"))
    }

    @Test("a pipe takes the bytes as they come and stays a pipe; a full device says so and stays a device")
    func streams() throws {
        let halqa = try Halqa.withProgramme()
        #expect(mkfifo(halqa.path("pipe").path, 0o600) == 0)
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/bin/cat")
        reader.arguments = ["pipe"]
        reader.currentDirectoryURL = halqa.folder
        reader.standardOutput = try {
            _ = FileManager.default.createFile(atPath: halqa.path("read").path, contents: nil)
            return try FileHandle(forWritingTo: halqa.path("read"))
        }()
        try reader.run()
        #expect(try html(halqa, "pipe").status == 0)
        reader.waitUntilExit()
        #expect(try text(halqa, "read").hasSuffix("</html>\n"))
        // A link, so that a mistake here could not replace the device itself.
        try FileManager.default.createSymbolicLink(
            atPath: halqa.path("full").path, withDestinationPath: "/dev/full")
        let full = try html(halqa, "full")
        #expect(full.status == 74)
        #expect(full.errors.contains("full cannot be written: No space left on device"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: halqa.path("full").path) == "/dev/full")
    }

    @Test(
        "what cannot be written is told by its name, in one line that no terminal obeys",
        arguments: [
            ("", 64, "No name was given"), (".", 74, ". is a folder."),
            ("no/day.html", 74, "No such file or directory"),
            ("fes.halqa/day.html", 74, "Not a directory"), ("no\n\u{1B}[31m/x.html", 74, "no ␛[31m/x.html"),
        ])
    func refusals(path: String, status: Int, words: String) throws {
        let halqa = try Halqa.withProgramme()
        let answer = try html(halqa, path)
        #expect(answer.status == status)
        #expect(answer.errors.contains(words), "\(answer.errors)")
        #expect(answer.errors.split(separator: "\n").count == 1)
        #expect(!answer.errors.contains("\u{1B}"))
        #expect(try leftovers(halqa) == [])
    }

    @Test("when several come at once with one name, one writes and the others are told")
    func race() throws {
        let halqa = try Halqa.withProgramme()
        let processes = (0..<6).map { _ in
            halqa.process([
                "summary", Halqa.file, "--workshop", "fes", "--day", "1", "--format", "html", "--output", "day.html",
            ])
        }
        for process in processes {
            process.standardError = FileHandle.nullDevice
            try process.run()
        }
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus).sorted() == [0, 73, 73, 73, 73, 73])
        #expect(try leftovers(halqa) == [])
    }

    @Test("tables in a folder are all there or none: one that is there keeps the others away")
    func tables() throws {
        let halqa = try Halqa.withProgramme()
        let command = ["summary", Halqa.file, "--workshop", "fes", "--day", "1", "--format", "csv", "--output"]
        try FileManager.default.createDirectory(at: halqa.path("csv"), withIntermediateDirectories: true)
        try halqa.write("mine", to: "csv/votes.csv")
        #expect(try halqa.run(command + ["csv"]).status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: halqa.path("csv").path) == ["votes.csv"])
        #expect(try halqa.run(command + ["csv", "--force"]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: halqa.path("csv").path)
        #expect(names.count == 8 && names.allSatisfy { $0.hasSuffix(".csv") })
        let onFile = try halqa.run(command + [Halqa.file])
        #expect(onFile.status == 74)
        #expect(onFile.errors.contains("cannot be made"))
    }

    @Test("a sheet goes to standard output too")
    func sheet() throws {
        let halqa = try Halqa.withProgramme()
        let answer = try halqa.run(
            "sheet", Halqa.file, "badges", "--workshop", "fes", "--day", "1", "--output", "-", "--lang", "en")
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix("%PDF-"))
        #expect(!answer.output.contains("Written"))
        #expect(!FileManager.default.fileExists(atPath: halqa.path("-").path))
    }

    @Test("without fonts there is no paper of empty boxes, but a word about it")
    func fonts() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("<fontconfig></fontconfig>", to: "fonts.conf")
        let answer = try halqa.run(
            "sheet", Halqa.file, "badges", "--workshop", "fes", "--day", "1", "--lang", "en", "--output", "x.pdf",
            environment: ["FONTCONFIG_FILE": halqa.path("fonts.conf").path])
        #expect(answer.status == 74)
        #expect(answer.errors.contains("no fonts"))
        #expect(!FileManager.default.fileExists(atPath: halqa.path("x.pdf").path))
    }

    @Test("a spreadsheet for which there is no room says so in one line, and in nobody else's words")
    func noRoom() throws {
        let halqa = try Halqa.withProgramme()
        let process = halqa.process([])
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\" 2>&1 | cat", "bash", Halqa.program.path, "summary",
            Halqa.file, "--workshop", "fes", "--day", "1", "--lang", "en", "--format", "xlsx", "--output", "x.xlsx",
        ]
        let answer = try Halqa.finish(process, in: halqa.folder)
        #expect(
            answer.output.hasPrefix("halqa: ") && answer.output.split(separator: "\n").count == 1, "\(answer.output)")
        #expect(!FileManager.default.fileExists(atPath: halqa.path("x.xlsx").path))
    }
}
