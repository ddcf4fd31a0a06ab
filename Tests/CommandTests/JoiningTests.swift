import Foundation
import TestSupport
import Testing

/// Several laptops, one programme, by command.
@Suite("Laptops that join")
struct JoiningTests {
    private static let other = "other.halqa"

    private func run(_ halqa: Halqa, onSecond: Bool = false, _ arguments: String...) throws -> Halqa.Answer {
        let state = ["XDG_STATE_HOME": halqa.path("second").path, "HALQA_AS": "Yassir"]
        return try halqa.run(arguments, environment: onSecond ? state : [:])
    }

    private func note(_ halqa: Halqa, _ file: String, onSecond: Bool = false, _ text: String) throws {
        let answer = try run(
            halqa, onSecond: onSecond, "note", file, "--workshop", "fes", "--day", "1", "--activity", "barriers",
            "--group",
            "1", "--prompt", "fuel", text)
        try #require(answer.status == 0, "\(answer.errors)")
    }

    /// Two laptops, each with a copy of one file that holds a line.
    private func laptops() throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        try note(halqa, Halqa.file, "le bois est cher")
        try FileManager.default.copyItem(at: halqa.path(Halqa.file), to: halqa.path(Self.other))
        return halqa
    }

    private func edit(_ halqa: Halqa, _ file: String, onSecond: Bool = false, _ text: String) throws {
        let answer = try run(
            halqa, onSecond: onSecond, "line", file, "edit", "barriers/fuel:1:1", text, "--workshop", "fes", "--day",
            "1")
        try #require(answer.status == 0, "\(answer.errors)")
    }

    @Test("what the other one wrote comes, once; a trial takes over nothing")
    func merged() throws {
        let halqa = try laptops()
        #expect(try run(halqa, onSecond: true, "laptop", Self.other, "name", "Rabat").status == 0)
        try note(halqa, Self.other, onSecond: true, "le gaz")
        let before = try Data(contentsOf: halqa.path(Halqa.file))
        let trial = try run(halqa, "merge", Halqa.file, Self.other, "--dry-run", "--lang", "en")
        #expect(trial.output == "1 entry would come from other.halqa.\n  Rabat: 1\n", "\(trial.errors)")
        #expect(try Data(contentsOf: halqa.path(Halqa.file)) == before)
        let merged = try run(halqa, "merge", Halqa.file, Self.other, "--lang", "en")
        #expect(merged.output == "1 entry came from other.halqa.\n  Rabat: 1\n", "\(merged.errors)")
        let again = try run(halqa, "merge", Halqa.file, Self.other, "--lang", "en")
        #expect(again.output == "other.halqa holds nothing that is not here.\n")
        let verify = try run(halqa, "verify", Halqa.file)
        #expect(verify.status == 0, "\(verify.output)")
    }

    @Test("a parcel for the other one holds what it has not got")
    func parcel() throws {
        let halqa = try laptops()
        try note(halqa, Self.other, onSecond: true, "le gaz")
        let made = try run(
            halqa, onSecond: true, "parcel", Self.other, "--for", Halqa.file, "--output", "stick", "--lang", "en")
        #expect(made.output == "1 entry is in stick. On the other laptop: halqa merge FILE stick\n", "\(made.errors)")
        #expect(try run(halqa, onSecond: true, "parcel", Self.other, "--output", "stick").status == 73)
        let merged = try run(halqa, "merge", Halqa.file, "stick", "--json")
        #expect(merged.json[0]["entries"].int == 1 && merged.json[0]["cut"].bool == false, "\(merged.errors)")
    }

    @Test("one line edited on both sides is listed, shown and settled, on both")
    func conflicts() throws {
        let halqa = try laptops()
        try edit(halqa, Halqa.file, "le bois est très cher")
        try edit(halqa, Self.other, onSecond: true, "le bois est mouillé")
        let merged = try run(halqa, "merge", Halqa.file, Self.other, "--lang", "en")
        #expect(
            merged.output.contains(
                "1 thing was said differently on different laptops. See: halqa conflicts fes.halqa list"),
            "\(merged.output)")
        let list = try run(halqa, "conflicts", Halqa.file, "list", "--json")
        #expect(list.json[0]["kind"].string == "revised" && list.json[0]["number"].int == 1, "\(list.output)")
        let show = try run(halqa, "conflicts", Halqa.file, "show", "1", "--lang", "en")
        #expect(
            show.output.contains("le bois est très cher") && show.output.contains("le bois est mouillé"),
            "\(show.output)")
        #expect(try run(halqa, "conflicts", Halqa.file, "show", "2").status == 65)
        let settled = try run(
            halqa, "conflicts", Halqa.file, "settle", "1", "--say", "le bois est cher et mouillé", "--lang", "en")
        #expect(
            settled.output.hasPrefix("Settled: Changed on both sides:")
                && settled.output.hasSuffix("\nNothing is left that was said differently.\n"), "\(settled.errors)")
        #expect(try run(halqa, onSecond: true, "merge", Self.other, Halqa.file).status == 0)
        let left = try run(halqa, onSecond: true, "conflicts", Self.other, "list", "--lang", "en")
        #expect(left.output == "Nothing was said differently.\n")
        for file in [Halqa.file, Self.other] {
            #expect(
                try run(halqa, "line", file, "list", "--workshop", "fes", "--day", "1").output.contains(
                    "cher et mouillé"))
            #expect(try run(halqa, "verify", file).status == 0)
        }
    }

    @Test("the console says that something is open, lists both sides and takes one; undo asks again")
    func console() throws {
        let halqa = try laptops()
        try edit(halqa, Halqa.file, "le bois est très cher")
        try edit(halqa, Self.other, onSecond: true, "le bois est mouillé")
        #expect(try run(halqa, "merge", Halqa.file, Self.other).status == 0)
        try halqa.write(
            """
            key Alt-b
            expect What was said differently on different laptops
            expect très cher
            expect mouillé
            key Enter
            key 2
            expect Nothing was said differently.
            """, to: "keys")
        let played = try run(
            halqa, "play", Halqa.file, "--keys", "keys", "--workshop", "fes", "--day", "1", "--lang", "en", "--at",
            "2026-12-01T10:30")
        #expect(played.status == 0, "\(played.errors)\(played.output)")
        let lines = try run(halqa, "line", Halqa.file, "list", "--workshop", "fes", "--day", "1")
        #expect(lines.output.contains("le bois est "), "\(lines.output)")
        #expect(
            try run(halqa, "conflicts", Halqa.file, "list", "--lang", "en").output == "Nothing was said differently.\n")
        #expect(try run(halqa, "undo", Halqa.file).status == 0)
        #expect(try run(halqa, "conflicts", Halqa.file, "list", "--json").json[0]["kind"].string == "revised")
    }

    @Test("what is no side is taken for no text")
    func noSide() throws {
        let halqa = try laptops()
        try edit(halqa, Halqa.file, "le bois est très cher")
        try edit(halqa, Self.other, onSecond: true, "le bois est mouillé")
        #expect(try run(halqa, "merge", Halqa.file, Self.other).status == 0)
        for side in ["rigth", "gauche", "7", "0", ""] {
            #expect(try run(halqa, "conflicts", Halqa.file, "settle", "1", "--take", side).status == 64)
        }
        #expect(try run(halqa, "conflicts", Halqa.file, "settle", "1").status == 64)
        #expect(try run(halqa, "conflicts", Halqa.file, "settle", "1", "--take", "Left").status == 0)
    }

    @Test(
        "one count entered on two laptops is no result, in this process and in the next, until somebody says which is right"
    )
    func counts() throws {
        let halqa = try laptops()
        func poll(_ file: String, onSecond: Bool = false, _ arguments: String...) throws -> Halqa.Answer {
            let state = ["XDG_STATE_HOME": halqa.path("second").path, "HALQA_AS": "Yassir"]
            return try halqa.run(
                ["poll", file] + arguments + ["--workshop", "fes", "--day", "1", "--lang", "en"],
                environment: onSecond ? state : [:])
        }
        let made = try poll(
            Halqa.file, "create", "fuel", "--question", "Bois ou gaz ?", "--activity", "priorities", "--method",
            "plurality", "bois", "gaz")
        try #require(made.status == 0, "\(made.errors)")
        try #require(try poll(Halqa.file, "open", "fuel").status == 0)
        #expect(try run(halqa, onSecond: true, "merge", Self.other, Halqa.file).status == 0)
        try #require(try poll(Halqa.file, "count", "fuel", "--source", "hands", "1=3", "2=1", "--confirm").status == 0)
        try #require(
            try poll(Self.other, onSecond: true, "count", "fuel", "--source", "hands", "1=5", "2=1", "--confirm").status
                == 0)
        let merged = try run(halqa, "merge", Halqa.file, Self.other, "--lang", "en")
        #expect(merged.output.contains("1 thing was said differently"), "\(merged.output)")
        let closed = try poll(Halqa.file, "close", "fuel")
        #expect(closed.status != 0, "\(closed.output)")
        #expect(try run(halqa, "conflicts", Halqa.file, "settle", "1", "--take", "right").status == 0)
        #expect(try poll(Halqa.file, "close", "fuel").status == 0)
    }

    @Test("a file that was begun on its own from the same script is no copy, unless somebody says so")
    func begunApart() throws {
        let halqa = try laptops()
        #expect(
            try run(
                halqa, onSecond: true, "new", "rehearsal.halqa", "--script", HammamProgramme.script, "--start",
                "fes=2027-02-01"
            ).status == 0)
        try note(halqa, "rehearsal.halqa", onSecond: true, "un essai")
        let before = try Data(contentsOf: halqa.path(Halqa.file))
        let refused = try run(halqa, "merge", Halqa.file, "rehearsal.halqa", "--lang", "en")
        #expect(refused.status == 65 && refused.errors.contains("is no copy of this file"), "\(refused.errors)")
        #expect(try Data(contentsOf: halqa.path(Halqa.file)) == before)
        #expect(try run(halqa, onSecond: true, "new", "other-plan.halqa").status == 0)
        let other = try run(halqa, "merge", Halqa.file, "other-plan.halqa", "--unite", "--lang", "en")
        #expect(other.status == 65 && other.errors.contains("holds another programme"), "\(other.errors)")
        let united = try run(halqa, "merge", Halqa.file, "rehearsal.halqa", "--unite", "--lang", "en")
        #expect(united.status == 0 && !united.output.contains("said differently"), "\(united.errors)")
        let lines = try run(halqa, "line", Halqa.file, "list", "--workshop", "fes", "--day", "1").output
        #expect(lines.contains("un essai") && lines.contains("le bois est cher"), "\(lines)")
        #expect(try run(halqa, "verify", Halqa.file).status == 0)
    }

    @Test("what cannot be taken over is refused in words, and the file stays as it was")
    func refused() throws {
        let halqa = try laptops()
        try halqa.write("hello", to: "text")
        let before = try Data(contentsOf: halqa.path(Halqa.file))
        let text = try run(halqa, "merge", Halqa.file, "text", "--lang", "en")
        #expect(text.status == 65 && text.errors.contains("is neither a Halqa file nor a parcel"), "\(text.errors)")
        #expect(try run(halqa, "merge", Halqa.file, "nothing").status == 66)
        // A script of another name is another programme; two files of one script are one.
        let script = try String(contentsOfFile: HammamProgramme.script, encoding: .utf8)
        try halqa.write(script.replacing("id: eco-hammam", with: "id: eco-bakery"), to: "bakery.yaml")
        #expect(try run(halqa, "new", "third.halqa", "--script", "bakery.yaml").status == 0)
        let stranger = try run(halqa, "merge", Halqa.file, "third.halqa", "--lang", "en")
        #expect(stranger.status == 65 && stranger.errors.contains("holds another programme"), "\(stranger.errors)")
        #expect(try Data(contentsOf: halqa.path(Halqa.file)) == before)
    }

    @Test("the head goes on a wall, and a reader without Halqa holds the file against it")
    func head() throws {
        let halqa = try laptops()
        let head = try run(halqa, "head", Halqa.file)
        #expect(head.output.split(separator: "\n").count == 3, "\(head.errors)")
        try halqa.write(head.output, to: "note")
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        reader.arguments = [
            "python3", Halqa.repository.appendingPathComponent("scripts/check-note.py").path,
            halqa.path(Halqa.file).path, halqa.path("note").path,
        ]
        reader.currentDirectoryURL = halqa.folder
        let answer = try Halqa.finish(reader, in: halqa.folder)
        #expect(answer.status == 0 && answer.output.hasPrefix("The file holds what was noted"), "\(answer.output)")
    }

    @Test("a note of one laptop is held against the file of another that took its entries over")
    func headOfAnother() throws {
        let halqa = try laptops()
        try note(halqa, Self.other, onSecond: true, "le gaz")
        try note(halqa, Halqa.file, "le soleil")
        try halqa.write(try run(halqa, "head", Halqa.file).output, to: "note")
        #expect(try run(halqa, onSecond: true, "merge", Self.other, Halqa.file).status == 0)
        func check() throws -> Halqa.Answer {
            let reader = Process()
            reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            reader.arguments = [
                "python3", Halqa.repository.appendingPathComponent("scripts/check-note.py").path,
                halqa.path(Self.other).path, halqa.path("note").path,
            ]
            return try Halqa.finish(reader, in: halqa.folder)
        }
        #expect(try check().status == 0)
        let sqlite = Process()
        sqlite.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        sqlite.arguments = [
            "sqlite3", halqa.path(Self.other).path,
            "DROP TRIGGER journal_is_never_changed; UPDATE journal SET operator = 'x' WHERE payload LIKE '%le soleil%'",
        ]
        #expect(try Halqa.finish(sqlite, in: halqa.folder).status == 0)
        #expect(try check().status == 1)
    }

    @Test("a parcel that cannot be put says where; the file that it is made of is not to blame")
    func nowhere() throws {
        let halqa = try laptops()
        let nowhere = try run(halqa, "parcel", Halqa.file, "--output", "no/x.parcel", "--lang", "en")
        #expect(nowhere.status == 66 && nowhere.errors.contains("no: there is no such folder."), "\(nowhere.errors)")
        let rebuilt = try run(halqa, "verify", Halqa.file, "--rebuild", "no/x.halqa", "--lang", "en")
        #expect(rebuilt.errors.contains("no: there is no such folder."), "\(rebuilt.errors)")
        try FileManager.default.createDirectory(
            at: halqa.path("locked"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
        let locked = try run(halqa, "parcel", Halqa.file, "--output", "locked/x.parcel", "--lang", "en")
        // Whoever may write anywhere is not kept out.
        #expect(
            locked.status == 0 || locked.errors.contains("locked/x.parcel cannot be written to"), "\(locked.errors)")
        #expect(!(nowhere.errors + rebuilt.errors + locked.errors).contains(Halqa.file))
    }

    @Test("another laptop's file that is not there is missing, and nobody is told to make it")
    func missing() throws {
        let halqa = try laptops()
        for arguments in [
            ["merge", Halqa.file, "missing.halqa"], ["merge", Halqa.file, "*.parcel"],
            ["parcel", Halqa.file, "--for", "missing.halqa", "--output", "x.parcel"],
            ["toolkit", Halqa.file, "missing.halqa", "--format", "markdown"],
        ] {
            let answer = try halqa.run(arguments + ["--lang", "en"])
            #expect(
                answer.status == 66 && answer.errors.contains("there is no such file. Check the path."),
                "\(answer.errors)")
            #expect(!answer.errors.contains("halqa new"))
        }
    }

    @Test("no parcel is made for another programme, nor from the number of a writer who is none of the file's")
    func strangers() throws {
        let halqa = try laptops()
        let script = Halqa.repository.path + "/sessions/smart-city-centres.yaml"
        try #require(try halqa.run("new", "far.halqa", "--script", script).status == 0)
        let far = try run(halqa, "parcel", Halqa.file, "--for", "far.halqa", "--output", "x.parcel", "--lang", "en")
        #expect(
            far.status == 65 && far.errors.contains("far.halqa holds another programme. No parcel was made"),
            "\(far.errors)")
        let foo = try run(halqa, "parcel", Halqa.file, "--since", "foo=1", "--output", "x.parcel", "--lang", "en")
        #expect(foo.status == 65 && foo.errors.contains("“foo” has written nothing in this file."), "\(foo.errors)")
        #expect(!FileManager.default.fileExists(atPath: halqa.path("x.parcel").path))
    }
}
