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
}
