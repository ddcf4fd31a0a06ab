import Foundation
import Testing

/// Somebody is forgotten, and a damaged file is saved, by command.
@Suite("Forgetting and recovering")
struct ForgetCommandTests {
    private func prepared() throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        try halqa.onDayOne("checkin", "Karim Tahiri", as: "Karim Tahiri")
        try halqa.onDayOne(
            "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "Karim Tahiri appelle le moulin",
            as: "Karim Tahiri")
        try halqa.onDayOne("note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "Karim le sait")
        #expect(try halqa.run("backup", Halqa.file).status == 0)
        return halqa
    }

    /// The files of the folder in which the name stands.
    private func named(_ halqa: Halqa) throws -> [String] {
        let names = try #require(FileManager.default.enumerator(atPath: halqa.folder.path)).compactMap { $0 as? String }
        return names.filter { name in
            guard name.hasSuffix(".halqa") || name.hasSuffix("-journal"),
                let data = try? Data(contentsOf: halqa.path(name))
            else { return false }
            return ["Karim Tahiri", "KARIM TAHIRI", "Tahiri"].contains { data.range(of: Data($0.utf8)) != nil }
        }
    }

    @Test(
        "without a terminal nothing is erased before --yes; then the name is nowhere, and the file and its copy are sound"
    )
    func forget() throws {
        let halqa = try prepared()
        #expect(try named(halqa).count == 2)
        let asked = try halqa.run("forget", Halqa.file, "Karim Tahiri", "--lang", "en")
        #expect(asked.status == 65 && asked.errors.contains("--dry-run"), "\(asked.errors)")
        let listed = try halqa.run("forget", Halqa.file, "Karim Tahiri", "--dry-run", "--json")
        #expect(listed.status == 0, "\(listed.errors)")
        #expect(listed.json["erased"].bool == false)
        #expect(listed.json["operatorEntries"].int == 2)
        let texts = listed.json["texts"].array
        #expect(texts.contains { $0["text"].string == "Karim le sait" && $0["goes"].bool == false })
        #expect(try named(halqa).count == 2)

        let done = try halqa.run("forget", Halqa.file, "Karim Tahiri", "--yes", "--lang", "en")
        #expect(done.status == 0, "\(done.errors)")
        #expect(
            done.output.contains("Karim Tahiri is forgotten:") && done.output.contains("1 copy was erased from too."))
        #expect(done.output.contains("Karim le sait"), "what was left is said")
        #expect(try named(halqa) == [])
        let found = try halqa.run("verify", Halqa.file, "--json")
        #expect(
            found.status == 0 && found.json["erased"].int ?? 0 > 2 && found.json["anchored"].int == 2, "\(found.errors)"
        )
        #expect(try halqa.run("people", "find", Halqa.file, "Tahiri").output.contains("Tahiri") == false)
        #expect(try halqa.run("status", Halqa.file).errors == "", "the file is as Halqa left it")
        for arguments in [["journal", Halqa.file], ["summary", Halqa.file, "--workshop", "fes", "--day", "1"]] {
            let paper = try halqa.run(arguments)
            #expect(paper.status == 0 && !paper.output.contains("Tahiri"), "\(arguments)")
        }
        #expect(try halqa.run("undo", Halqa.file).status == 65, "it cannot be taken back")
        #expect(try halqa.run("forget", Halqa.file, "Nobody At All", "--yes").status == 65)
    }

    @Test("what is damaged is saved in a new file, with what came after the last copy")
    func recover() throws {
        let halqa = try prepared()
        try halqa.onDayOne("note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "après la copie")
        var bytes = try Data(contentsOf: halqa.path(Halqa.file))
        bytes.replaceSubrange(0..<100, with: Data(count: 100))
        try bytes.write(to: halqa.path(Halqa.file))
        let opened = try halqa.run("open", Halqa.file, "--lang", "en")
        #expect(opened.status != 0)
        let answer = try halqa.run("recover", Halqa.file, "--to", "new.halqa", "--lang", "en")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output.contains("new.halqa holds"))
        #expect(try halqa.run("verify", "new.halqa").status == 0)
        let lines = try halqa.run("line", "list", "new.halqa", "--workshop", "fes", "--day", "1").output
        #expect(lines.contains("après la copie") && lines.contains("Karim le sait"))
        #expect(try halqa.run("recover", Halqa.file, "--to", "new.halqa").status == 73)
        #expect(try halqa.run("recover", "none.halqa", "--to", "other.halqa").status == 66)
        try halqa.write("nothing", to: "notes.halqa")
        #expect(try halqa.run("recover", "notes.halqa", "--to", "other.halqa").status == 65)
    }
}
