import Foundation
import Testing

/// Papers, as the program writes them.
@Suite("Papers")
struct PaperTests {
    private static let day = ["--workshop", "fes", "--day", "1"]

    @Test(
        "a summary in each form, into the file that was named",
        arguments: [
            ("day.txt", "Réseaux"), ("day.md", "# "), ("day.html", "<!DOCTYPE html>"), ("day.json", "{\n"),
            ("day.pdf", "%PDF-1."), ("day.xlsx", "PK"),
        ])
    func forms(_ name: String, _ start: String) throws {
        let programme = try Programme()
        let path = programme.home.appendingPathComponent(name).path
        let said = try programme.expectSuccess(
            ["summary", programme.file] + Self.day + ["--lang", "fr", "--output", path])
        #expect(said.contains(path) && said.split(whereSeparator: \.isNewline).count == 1, "\(said)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Data(start.utf8)))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // Once more, it would replace what is there.
        #expect(try programme.run(["summary", programme.file] + Self.day + ["--output", path]).status == 73)
        try programme.expectSuccess(["summary", programme.file] + Self.day + ["--output", path, "--force"])
    }

    @Test("CSV is a folder with a file for each table, and is not written over by halves")
    func tables() throws {
        let programme = try Programme()
        let folder = programme.home.appendingPathComponent("tables")
        let command = ["summary", programme.file] + Self.day + ["--format", "csv", "--output", folder.path]
        try programme.expectSuccess(command)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(
            names
                == ["actions", "agenda", "attendance", "cities", "days", "lines", "tables", "votes"].map { $0 + ".csv" }
        )
        try FileManager.default.removeItem(at: folder.appendingPathComponent("actions.csv"))
        #expect(try programme.run(command).status == 73)
        // What was refused has written nothing.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 7)
    }

    @Test("standard output takes a PDF, but no folder; the head of the journal stands on the paper")
    func standardOutput() throws {
        let programme = try Programme()
        let command = ["summary", programme.file] + Self.day
        #expect(try programme.run(command + ["--format", "pdf", "--output", "-"]).output.hasPrefix("%PDF-1."))
        #expect(try programme.run(command + ["--format", "csv", "--output", "-"]).status == 64)
        let verified = try programme.expectSuccess(["verify", programme.file])
        let text = try programme.expectSuccess(command)
        let hash = try #require(text.firstMatch(of: /journal ([0-9a-f]{8})…([0-9a-f]{4})/)?.output)
        let head = try #require(verified.firstMatch(of: /[0-9a-f]{64}/)?.output)
        #expect(head.hasPrefix(hash.1) && head.hasSuffix(hash.2))
    }

    @Test(
        "every sheet, filled in and blank, in one language and in two, as a PDF and as HTML",
        arguments: ["attendance", "badges", "tables", "capture", "ballots", "actions"])
    func sheets(_ kind: String) throws {
        let programme = try Programme()
        for (number, more) in [["--lang", "fr"], ["--lang", "ar", "--blank"], ["--lang", "fr", "--lang", "ar"]]
            .enumerated()
        {
            for ending in ["pdf", "html"] {
                let path = programme.home.appendingPathComponent("\(number).\(ending)").path
                try programme.expectSuccess(["sheet", programme.file, kind] + Self.day + more + ["--output", path])
                let data = try Data(contentsOf: URL(fileURLWithPath: path))
                #expect(data.starts(with: Data((ending == "pdf" ? "%PDF-1." : "<!DOCTYPE html>").utf8)))
            }
        }
    }
}
