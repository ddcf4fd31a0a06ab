import Foundation
import TestSupport
import Testing

@Suite("Sheets, by command")
struct SheetTests {
    private let day = ["--workshop", "fes", "--day", "1", "--lang", "en"]

    /// What the program said on success.
    private func sheet(_ halqa: Halqa, _ words: String...) throws -> String {
        let answer = try halqa.run(["sheet", Halqa.file] + words + day)
        #expect(answer.status == 0, "\(answer.errors)")
        return answer.output
    }

    @Test("all is everything for a day in one file; with a folder, a file for each sheet")
    func all() throws {
        let halqa = try Halqa.withProgramme()
        let said = try sheet(halqa, "all")
        #expect(said.hasPrefix("Written: fes-day1-all-en.pdf ("))
        #expect(try sheet(halqa, "all", "--blank").hasPrefix("Written: fes-day1-all-en-blank.pdf ("))
        let pack = try sheet(halqa, "all", "--output", "pack/")
        // As many pages, in several files.
        #expect(pack.hasPrefix("Written: pack ("))
        #expect(pack.split(separator: "(").last == said.split(separator: "(").last)
        let names = try FileManager.default.contentsOfDirectory(atPath: halqa.path("pack").path).sorted()
        #expect(names.first == "1-fes-day1-agenda-en.pdf")
        #expect(names.last?.hasSuffix("-fes-day1-actions-en.pdf") == true)
        // Once more, into the same folder: refused, and nothing is written.
        let again = try halqa.run(["sheet", Halqa.file, "all", "--output", "pack"] + day)
        #expect(again.status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: halqa.path("pack").path).sorted() == names)
    }

    @Test("where the files of a folder cannot be written, no folder is left behind either")
    func nothingLeft() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("in the way", to: "file")
        let answer = try halqa.run(["sheet", Halqa.file, "all", "--output", "file/pack/"] + day)
        #expect(answer.status == 74)
        #expect(answer.errors.contains("Not a directory"))
        #expect(try String(contentsOf: halqa.path("file"), encoding: .utf8) == "in the way")
    }

    @Test("one sheet into a folder goes there under its own name; JSON says where, and how long it is")
    func folder() throws {
        let halqa = try Halqa.withProgramme()
        try FileManager.default.createDirectory(at: halqa.path("papers"), withIntermediateDirectories: false)
        let answer = try halqa.run(["sheet", Halqa.file, "agenda", "--output", "papers", "--json"] + day)
        #expect(answer.json["output"].string == "papers/fes-day1-agenda-en.pdf")
        #expect(answer.json["pages"].int == 1)
        #expect(FileManager.default.fileExists(atPath: halqa.path("papers/fes-day1-agenda-en.pdf").path))
    }

    @Test("ballot papers of one vote, with its codes and no other's")
    func poll() throws {
        let halqa = try Halqa.withProgramme()
        let issue = try halqa.run(["poll", Halqa.file, "issue", "fuel-today", "--count", "5"] + day)
        #expect(issue.status == 0, "\(issue.errors)")
        let codes = issue.output.split(separator: "\n").map(String.init)
        func html(_ poll: String?) throws -> String {
            let words = ["ballots", "--output", "b.html", "--force"] + (poll.map { ["--poll", $0] } ?? [])
            let answer = try halqa.run(["sheet", Halqa.file] + words + day)
            #expect(answer.status == 0, "\(answer.errors)")
            return try String(contentsOf: halqa.path("b.html"), encoding: .utf8)
        }
        #expect(codes.count == 5)
        for code in codes {
            #expect(try html("fuel-today").contains(code))
            #expect(try html(nil).contains(code))
            #expect(try !html("first-measures").contains(code))
        }
        let unknown = try halqa.run(["sheet", Halqa.file, "ballots", "--poll", "nothing"] + day)
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("fuel-today"))
        #expect(try halqa.run(["sheet", Halqa.file, "badges", "--poll", "fuel-today"] + day).status == 64)
    }

    @Test("--tomorrow is the next day there is; it is not said twice")
    func tomorrow() throws {
        let halqa = try Halqa.withProgramme()
        let words = ["sheet", Halqa.file, "agenda", "--tomorrow", "--lang", "en"]
        let answer = try halqa.run(words + ["--workshop", "fes"])
        // Whatever the date is on which this is run: a day of Fez, or none is left.
        #expect(answer.output.hasPrefix("Written: fes-day") || answer.errors.contains("No day comes after today"))
        #expect(try halqa.run(words + ["--day", "1"]).status == 64)
    }
}
