import Foundation
import Testing

/// A file that something else than Halqa wrote to, and what there is to go back to.
@Suite("A file that is not as it was left")
struct SoundnessTests {
    private func sqlite(_ halqa: Halqa, _ sql: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", halqa.path(Halqa.file).path, sql]
        let answer = try Halqa.finish(process, in: halqa.folder)
        try #require(answer.status == 0, "\(answer.errors)")
    }

    private func note(_ halqa: Halqa, _ text: String) throws -> Halqa.Answer {
        try halqa.onDayOne("note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", text)
    }

    @Test("is said to be altered when it is used, each time, and not when only Halqa wrote to it")
    func altered() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try note(halqa, "le bois").errors == "")
        #expect(try note(halqa, "le gaz").errors == "")
        try sqlite(halqa, "UPDATE contribution SET text = 'rien' WHERE text = 'le gaz'")
        for _ in 1...2 {
            let answer = try halqa.run("status", Halqa.file)
            #expect(answer.status == 0)
            #expect(
                answer.errors.contains("was altered by something else than Halqa, or is damaged."), "\(answer.errors)")
        }
    }

    @Test("is made anew from its journal, which is sound, in another file; the damaged one stays as it is")
    func rebuild() throws {
        let halqa = try Halqa.withProgramme()
        _ = try note(halqa, "le bois")
        try sqlite(halqa, "UPDATE contribution SET text = 'rien'; DELETE FROM invitation")
        let found = try halqa.run("verify", Halqa.file)
        #expect(found.status == 65)
        #expect(found.errors.contains("halqa verify fes.halqa --rebuild NEW.halqa makes a new file"), "\(found.errors)")
        let made = try halqa.run("verify", Halqa.file, "--rebuild", "new.halqa")
        #expect(made.output.contains("new.halqa is made from"), "\(made.errors)")
        #expect(try halqa.run("verify", "new.halqa").status == 0)
        #expect(
            try halqa.run("line", "list", "new.halqa", "--workshop", "fes", "--day", "1").output.contains("le bois"))
        #expect(try halqa.run("verify", Halqa.file).status == 65)
        #expect(try halqa.run("verify", Halqa.file, "--rebuild", "new.halqa").status == 73)
    }

    @Test("is answered with the last sound copy where there is one, and with the truth where there is none")
    func advice() throws {
        let halqa = try Halqa.withProgramme()
        try sqlite(halqa, "DROP TRIGGER journal_is_never_changed; UPDATE journal SET operator = 'Nobody' WHERE seq = 3")
        let none = try halqa.run("verify", Halqa.file)
        #expect(none.errors.contains("There is no sound copy of it in "), "\(none.errors)")
        #expect(!none.errors.contains("Run halqa verify"))
        #expect(try halqa.run("backup", Halqa.file).status == 65, "what is not sound is no backup")
        let other = try Halqa.withProgramme()
        #expect(try other.run("backup", Halqa.file).status == 0)
        try sqlite(other, "DROP TRIGGER journal_is_never_changed; UPDATE journal SET operator = 'Nobody' WHERE seq = 3")
        let copy = try other.run("verify", Halqa.file)
        #expect(copy.errors.contains("go on with its last sound copy, up to entry "), "\(copy.errors)")
        #expect(try other.run("verify", Halqa.file, "--rebuild", "new.halqa").status == 65)
    }

    @Test("a copy that is emptied, cut, a link or a folder does not count as one")
    func brokenCopy() throws {
        let halqa = try Halqa.withProgramme()
        let files = FileManager.default
        for breaking in ["empty", "cut", "link", "folder"] {
            let path = try #require(try halqa.run("backup", Halqa.file, "--to", breaking, "--json").json["path"].string)
            let copy = halqa.path(path)
            let data = try Data(contentsOf: copy)
            try files.removeItem(at: copy)
            switch breaking {
            case "empty": try Data().write(to: copy)
            case "cut": try data.prefix(data.count / 2).write(to: copy)
            case "link": try files.createSymbolicLink(atPath: copy.path, withDestinationPath: "/dev/null")
            default: try files.createDirectory(at: copy, withIntermediateDirectories: true)
            }
            let again = try halqa.run("backup", Halqa.file, "--to", breaking, "--json")
            #expect(again.json["copied"].bool == true, "\(breaking): \(again.errors)")
            #expect(try halqa.run("verify", path).status == 0, "\(breaking)")
        }
    }

    @Test("another file under its name pushes no copy out; what a killed copy left is removed")
    func rotation() throws {
        let halqa = try Halqa.withProgramme()
        for number in 1...3 {
            _ = try note(halqa, "line \(number)")
            #expect(try halqa.run("backup", Halqa.file, "--to", "copies").status == 0)
        }
        try halqa.write("urn", to: "copies/fes-000000099.halqa.999999.part")
        let before = Set(try FileManager.default.contentsOfDirectory(atPath: halqa.path("copies").path))
        try FileManager.default.removeItem(at: halqa.path(Halqa.file))
        #expect(try halqa.run("new", Halqa.file, "--script", "volubilis-symposium").status == 0)
        #expect(try halqa.run("backup", Halqa.file, "--to", "copies", "--keep", "1").status == 0)
        let after = Set(try FileManager.default.contentsOfDirectory(atPath: halqa.path("copies").path))
        #expect(before.subtracting(after) == ["fes-000000099.halqa.999999.part"])
        #expect(after.subtracting(before).count == 1)
    }

    @Test("a laptop whose clock stands before the last entry is told at once")
    func clock() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try halqa.run("status", Halqa.file).errors == "")
        try sqlite(
            halqa,
            "DROP TRIGGER journal_is_never_changed; UPDATE journal SET at = at + 86400000000 WHERE seq = (SELECT max(seq) FROM journal)"
        )
        #expect(try halqa.run("status", Halqa.file).errors.contains("This laptop's clock shows "))
    }
}
