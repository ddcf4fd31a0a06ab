import Foundation
import Testing

@Suite("halqa new")
struct NewTests {
    private let script = Halqa.repository.path + "/sessions/eco-hammam.yaml"

    @Test("makes a file that only its owner can read, with the script's workshops and dates")
    func make() throws {
        let halqa = try Halqa()
        let answer = try halqa.run("new", "a.halqa", "--script", script, "--json")
        #expect(answer.status == 0)
        #expect(answer.json["programme"].string == "eco-hammam")
        #expect(answer.json["workshops"].array.map { $0["id"].string } == ["fes", "rabat", "marrakech"])
        #expect(answer.json["workshops"][0]["start"].string == "2026-12-01")
        let mode = try FileManager.default.attributesOfItem(atPath: halqa.path("a.halqa").path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test("takes other dates, one workshop each")
    func start() throws {
        let halqa = try Halqa()
        let answer = try halqa.run(
            "new", "a.halqa", "--script", script, "--start", "fes=2027-02-01", "--start", "rabat=2027-03-01", "--json")
        #expect(
            answer.json["workshops"].array.map { $0["start"].string } == ["2027-02-01", "2027-03-01", "2027-01-19"])
        let wrong = try halqa.run("new", "b.halqa", "--script", script, "--start", "fez=2027-02-01")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("“fez”"))
        #expect(try halqa.run("new", "b.halqa", "--script", script, "--start", "fes=2027-02-30").status == 64)
        #expect(!FileManager.default.fileExists(atPath: halqa.path("b.halqa").path))
    }

    @Test("never overwrites")
    func overwrite() throws {
        let halqa = try Halqa()
        try halqa.write("mine", to: "a.halqa")
        let answer = try halqa.run("new", "a.halqa", "--script", script)
        #expect(answer.status == 73)
        #expect(try String(contentsOf: halqa.path("a.halqa"), encoding: .utf8) == "mine")
    }

    @Test("finds a script by its name, in the working folder and in the user's data folder")
    func byName() throws {
        let halqa = try Halqa()
        for (folder, file) in [("sessions", "a.halqa"), ("data/halqa/sessions", "b.halqa")] {
            try FileManager.default.createDirectory(at: halqa.path(folder), withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: script, toPath: halqa.path(folder + "/eco-hammam.yaml").path)
            #expect(try halqa.run("new", file).status == 0)
            #expect(try halqa.run("new", "c-" + file, "--script", "eco-hammam").status == 0)
            try FileManager.default.removeItem(at: halqa.path(folder))
        }
    }

    @Test("says which scripts there are, from where, and finds one by its name from any folder")
    func list() throws {
        let halqa = try Halqa()
        try FileManager.default.createDirectory(
            at: halqa.path("data/halqa/sessions"), withIntermediateDirectories: true)
        try halqa.write("halqa: 1\n", to: "data/halqa/sessions/mine.yaml")
        let lines = try halqa.run("new", "--list").output.split(separator: "\n").map(String.init)
        let known = lines.first { $0.hasPrefix("eco-hammam; Eco-hammam networks; /") }
        #expect(known?.hasSuffix("sessions/eco-hammam.yaml") == true)
        #expect(lines.contains { $0.hasPrefix("mine; ") && $0.contains("in it; ") })
        let scripts = try halqa.run("new", "--list", "--json").json["scripts"].array
        #expect(scripts.contains { $0["name"].string == "eco-hammam" && $0["workshops"].array.count == 3 })
        #expect(try halqa.run("new", "a.halqa", "--script", "eco-hammam").status == 0)
    }

    @Test("leaves a sound file or nothing at all when it is killed")
    func killed() throws {
        let halqa = try Halqa()
        for attempt in 0..<10 {
            let process = halqa.process(["new", "a\(attempt).halqa", "--script", script])
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(attempt * 12_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: halqa.folder.path) where name != "state" {
            #expect(name.hasSuffix(".halqa"), "\(name) is left")
            #expect(try halqa.run("verify", name).status == 0)
        }
    }

    @Test("makes nothing beside a journal that is left of another file: SQLite would play it back")
    func leftover() throws {
        let halqa = try Halqa()
        try halqa.write("left", to: "a.halqa-journal")
        #expect(try halqa.run("new", "a.halqa", "--script", script).status == 73)
        #expect(!FileManager.default.fileExists(atPath: halqa.path("a.halqa").path))
    }

    @Test("names every mistake of a script with line and column, and makes nothing")
    func mistakes() throws {
        let halqa = try Halqa()
        let text = try String(contentsOfFile: script, encoding: .utf8)
            .replacing("kind: checkin", with: "kind: chekin").replacing("accent: amber", with: "acent: amber")
        try halqa.write(text, to: "wrong.yaml")
        let answer = try halqa.run("new", "a.halqa", "--script", "wrong.yaml")
        #expect(answer.status == 65)
        let lines = answer.errors.split(separator: "\n")
        #expect(lines.count > 3)
        #expect(lines.dropLast().allSatisfy { $0.contains(/^wrong\.yaml:\d+:\d+: ./) })
        #expect(lines.last?.hasPrefix("halqa: wrong.yaml: ") == true)
        #expect(!FileManager.default.fileExists(atPath: halqa.path("a.halqa").path))
    }

    @Test("an unknown script is answered with those that there are, by new and by demo; criteria are none of them")
    func unknownScript() throws {
        let halqa = try Halqa()
        for arguments in [["new", "a.halqa", "--script", "nope"], ["demo", "--script", "nope"]] {
            let answer = try halqa.run(arguments + ["--lang", "en"])
            #expect(answer.status == 66 && answer.errors.contains("there are: eco-hammam"), "\(answer.errors)")
            #expect(!answer.errors.contains("eco-hammam-label") && !answer.errors.contains("none is installed"))
        }
        for arguments in [
            ["new", "a.halqa", "--script", "eco-hammam-label"], ["demo", "--script", "eco-hammam-label"],
        ] {
            let answer = try halqa.run(arguments + ["--lang", "en"])
            #expect(answer.status == 65 && answer.errors.contains("holds criteria and no days"), "\(answer.errors)")
        }
    }

    @Test("demo names every mistake of a script, as new does")
    func demoMistakes() throws {
        let halqa = try Halqa()
        let text = try String(contentsOfFile: script, encoding: .utf8).replacing("kind: checkin", with: "kind: chekin")
        try halqa.write(text, to: "wrong.yaml")
        let answer = try halqa.run("demo", "--script", "wrong.yaml", "--lang", "en")
        #expect(
            answer.status == 65 && answer.errors.contains("wrong.yaml:") && answer.errors.contains("chekin"),
            "\(answer.errors)")
    }

    @Test("a shell that completes the script offers those that can be named, and files")
    func completion() throws {
        let halqa = try Halqa()
        try halqa.write("halqa: 1\n", to: "mine.yaml")
        for command in ["new", "demo"] {
            let answer = try halqa.run(
                "---completion", command, "--", "--script", "3", "0", "halqa", command, "--script", "")
            let offered = answer.output.split(separator: "\n").map(String.init)
            #expect(offered.contains("eco-hammam") && offered.contains("mine.yaml"), "\(answer.output)\(answer.errors)")
            #expect(!offered.contains("eco-hammam-label") && !offered.contains("state"))
        }
    }
}
