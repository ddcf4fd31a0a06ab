import Foundation
import TestSupport
import Testing

/// A file that a newer Halqa has taken over, or has written a single entry into, by command.
@Suite("What a newer Halqa wrote")
struct NewerFileTests {
    private static let dream = #"{"dream":{"after":{"id":"x"},"before":null},"v":\#(NewerHalqa.payloadVersion)}"#
    private static let file = "A newer Halqa wrote this file (version \(NewerHalqa.version), this one: "
    private static let one = "1 record that this Halqa does not know is kept and not shown."
    private static let onPaper = "1 record of a newer Halqa is in the file and not on this paper."

    private func note(_ halqa: Halqa, _ text: String) throws -> Halqa.Answer {
        try halqa.onDayOne("note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", text)
    }

    private func newer() throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        _ = try note(halqa, "le bois")
        let newer = NewerHalqa(halqa.path(Halqa.file).path)
        try newer.append("dreamed", Self.dream)
        try newer.takeOver()
        return halqa
    }

    @Test(
        "a file that it has taken over can be looked at and printed; each command says so, and how many records are missing"
    )
    func looked() throws {
        let halqa = try newer()
        let before = try Data(contentsOf: halqa.path(Halqa.file))
        let status = try halqa.run("status", Halqa.file)
        #expect(status.status == 0)
        #expect(status.errors.hasPrefix("halqa: fes.halqa: \(Self.file)"), "\(status.errors)")
        #expect(status.errors.hasSuffix("Look and print; nothing is written. \(Self.one)\n"), "\(status.errors)")
        #expect(status.output.contains(Self.onPaper), "\(status.output)")
        #expect(try halqa.run("status", Halqa.file, "--json").json["unknownRecords"].int == 1)
        let summary = try halqa.onDayOne("summary")
        #expect(summary.status == 0 && summary.errors.contains(Self.one))
        #expect(summary.output.contains("le bois") && summary.output.contains(Self.onPaper), "\(summary.output)")
        #expect(try halqa.onDayOne("summary", "--json").json["unknownRecords"].int == 1)
        #expect(try halqa.run("summary", Halqa.file, "--programme").output.contains(Self.onPaper))
        let verify = try halqa.run("verify", Halqa.file)
        #expect(verify.status == 0, "\(verify.errors)")
        #expect(verify.output.contains(Self.file) && verify.output.contains("1 entry is a newer Halqa’s"))
        #expect(verify.output.contains("What this Halqa can check is sound."), "\(verify.output)")
        let report = try halqa.run("verify", Halqa.file, "--json").json
        #expect(
            report["unknown"].int == 1 && report["newerVersion"].int == NewerHalqa.version
                && report["clean"].bool == true)
        #expect(try halqa.run("journal", Halqa.file, "--limit", "1").output.contains("(dreamed)"))
        #expect(try Data(contentsOf: halqa.path(Halqa.file)) == before)
    }

    @Test("nothing is written into it, copied or made anew from it: refused, with both versions")
    func refused() throws {
        let halqa = try newer()
        let before = try Data(contentsOf: halqa.path(Halqa.file))
        for answer in [
            try note(halqa, "le gaz"), try halqa.run("undo", Halqa.file),
            try halqa.onDayOne("checkin", "Karim Tahiri"), try halqa.run("backup", Halqa.file),
            try halqa.run("verify", Halqa.file, "--rebuild", "new.halqa"),
        ] {
            #expect(answer.status == 65)
            #expect(
                answer.errors.contains("was written by a newer Halqa (version \(NewerHalqa.version); this one writes "),
                "\(answer.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: halqa.path("new.halqa").path))
        #expect(try Data(contentsOf: halqa.path(Halqa.file)) == before)
    }

    @Test("the console opens it to look at, says so, and keeps nothing")
    func console() throws {
        let halqa = try newer()
        try halqa.write("show\n", to: "keys")
        let shown = try halqa.run(
            "play", Halqa.file, "--keys", "keys", "--workshop", "fes", "--day", "1", "--lang", "en")
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(shown.output.contains(Self.file), "\(shown.output)")
    }

    @Test("an entry in a file of this version: its record is not changed, which is said; all others are")
    func record() throws {
        let halqa = try Halqa.withProgramme()
        _ = try note(halqa, "le bois")
        _ = try note(halqa, "le gaz")
        let newer = NewerHalqa(halqa.path(Halqa.file).path)
        let id = try newer.run("SELECT id FROM contribution WHERE text = 'le bois'")
        let (mood, version) = (#""mood":"good""#, NewerHalqa.payloadVersion)
        let payload = #"{"contribution":{"after":{"id":"\#(id)",\#(mood)},"before":null},"v":\#(version)}"#
        try newer.append("contributionRevised", payload, about: "contribution \(id)")
        let status = try halqa.run("status", Halqa.file)
        #expect(status.status == 0 && status.errors == "halqa: fes.halqa: \(Self.one)\n", "\(status.errors)")
        let locked = try halqa.onDayOne("line", "edit", "barriers/fuel:1:1", "moins de bois")
        #expect(locked.status == 65)
        #expect(
            locked.errors.contains("A newer Halqa has changed this in a way that this one does not understand"),
            "\(locked.errors)")
        #expect(try halqa.onDayOne("line", "edit", "barriers/fuel:1:2", "moins de gaz").status == 0)
        let verify = try halqa.run("verify", Halqa.file)
        #expect(verify.status == 0 && verify.output.contains("1 entry is a newer Halqa’s"), "\(verify.output)")
        #expect(try halqa.run("backup", Halqa.file).status == 0)
    }
}
