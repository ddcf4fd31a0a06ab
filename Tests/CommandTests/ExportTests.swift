import Foundation
import Testing

@Suite("halqa export, and import of the same")
struct ExportTests {
    private func played() throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        try halqa.onDayOne("checkin", "Karim Tahiri")
        try halqa.onDayOne(
            "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "=Karim Tahiri, 06 12 34 56 78")
        return halqa
    }

    @Test(
        "a package in a folder or an archive makes the same file",
        arguments: [("folder", "package"), ("all.zip", "package"), ("lines", "jsonl"), ("lines.zip", "jsonl")])
    func roundTrip(_ to: String, _ format: String) throws {
        let halqa = try played()
        let made = try halqa.run("export", Halqa.file, "--to", to, "--format", format, "--json")
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.json["tables"].int ?? 0 > 30)
        let tried = try halqa.run("import", "again.halqa", to, "--dry-run")
        #expect(tried.status == 0, "\(tried.errors)")
        #expect(!FileManager.default.fileExists(atPath: halqa.path("again.halqa").path))
        let taken = try halqa.run("import", "again.halqa", to)
        #expect(taken.status == 0, "\(taken.errors)")
        let journals = try [Halqa.file, "again.halqa"].map { try halqa.run("journal", $0, "--json").output }
        #expect(journals[0] == journals[1])
        #expect(try halqa.run("verify", "again.halqa").status == 0)
        // A file that is there is not written over, nor what was exported.
        #expect(try halqa.run("import", "again.halqa", to).status == 73)
        #expect(try halqa.run("export", Halqa.file, "--to", to, "--format", format).status == 73)
        #expect(try halqa.run("export", Halqa.file, "--to", to, "--format", format, "--force").status == 0)
    }

    @Test("an archive is one for other programs too")
    func archive() throws {
        let halqa = try played()
        try halqa.run("export", Halqa.file, "--to", "all.zip")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-m", "zipfile", "-t", halqa.path("all.zip").path]
        let answer = try Halqa.finish(process, in: halqa.folder)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output.contains("Done testing"))
    }

    @Test("tables for a spreadsheet have no formula in them, and are no package")
    func spreadsheets() throws {
        let halqa = try played()
        #expect(try halqa.run("export", Halqa.file, "--to", "csv", "--format", "csv").status == 0)
        let lines = try String(contentsOf: halqa.path("csv/contribution.csv"), encoding: .utf8)
        #expect(lines.contains("\"'=Karim Tahiri, 06 12 34 56 78\""))
        #expect(FileManager.default.fileExists(atPath: halqa.path("csv/attendance_in_words.csv").path))
        #expect(!FileManager.default.fileExists(atPath: halqa.path("csv/journal.csv").path))
        let refused = try halqa.run("import", "again.halqa", "csv")
        #expect(refused.status != 0)
        let book = try halqa.run("export", Halqa.file, "--to", "all.xlsx")
        #expect(book.status == 0, "\(book.errors)")
        // The plan is longer than a cell.
        #expect(book.output.contains("--format package"))
        #expect(try Data(contentsOf: halqa.path("all.xlsx")).starts(with: Data("PK".utf8)))
    }

    @Test("an anonymous export names nobody, and is not everything")
    func anonymous() throws {
        let halqa = try played()
        #expect(try halqa.run("export", Halqa.file, "--to", "open", "--anonymous").status == 0)
        let folder = halqa.path("open")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for word in ["Karim", "Tahiri", "34 56"] { #expect(!text.contains(word), "\(name): \(word)") }
        }
        #expect(
            try halqa.run("export", Halqa.file, "--to", "whole", "--anonymous", "--format", "package").status == 64)
    }

    @Test("what was altered outside is said, and nothing is made of it")
    func altered() throws {
        let halqa = try played()
        try halqa.run("export", Halqa.file, "--to", "all")
        let file = halqa.path("all/contribution.csv")
        let lines = try String(contentsOf: file, encoding: .utf8)
        try lines.replacing("Karim", with: "Carim").write(to: file, atomically: true, encoding: .utf8)
        let refused = try halqa.run("import", "again.halqa", "all", "--lang", "en")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("table contribution was altered"), "\(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: halqa.path("again.halqa").path))
    }
}
