import Foundation
import Testing

/// Who says and owns a line, what it is about, and its tags, on the command line.
@Suite("halqa note and line: who, about what, and tags")
struct PartyTests {
    private func note(_ halqa: Halqa, _ arguments: String...) throws -> Halqa.Answer {
        try halqa.run(
            [
                "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
                "--prompt",
            ]
                + ["fuel", "--lang", "en"] + arguments)
    }

    @Test("said by options or by marks; in every list and paper; renamed everywhere")
    func said() throws {
        let halqa = try Halqa.withProgramme()
        let first = try note(
            halqa, "--kind", "question", "--by", "Naïma Lahlou", "--about", "Hammam Aïn Zitoun", "--tag", "sdg7",
            "--json",
            "Who pays for the boiler?")
        #expect(first.status == 0, "\(first.errors)")
        let line = first.json["lines"][0]
        #expect(line["by"].string == "Naïma Lahlou" && line["byId"].string != nil && line["owner"].string == nil)
        #expect(line["about"].string == "Hammam Aïn Zitoun" && line["tags"].array.map(\.string) == ["sdg/7"])
        let second = try note(halqa, "--json", "Insulate the pipes @Driss Sqalli 15/3 #insulation")
        #expect(second.json["lines"][0]["owner"].string == "Driss Sqalli", "\(second.errors)")
        #expect(second.json["lines"][0]["tags"].array.map(\.string) == ["insulation"])
        let renamed = try halqa.run("people", Halqa.file, "edit", "Naïma Lahlou", "--name", "Naïma Tazi")
        #expect(renamed.status == 0, "\(renamed.errors)")
        let list = try halqa.onDayOne("line", "list", "--lang", "en").output
        #expect(
            list.contains(
                "Who pays for the boiler? — Naïma Tazi about: Hammam Aïn Zitoun #SDG 7: Affordable and clean energy"))
        #expect(try halqa.onDayOne("line", "list", "--tag", "sdg7", "--json").json["lines"].array.count == 1)
        #expect(try halqa.onDayOne("line", "list", "--by", "naima", "--json").json["lines"].array.count == 1)
        let paper = try halqa.onDayOne("summary", "--format", "text", "--lang", "en").output
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(paper.contains("Naïma Tazi Who pays for the boiler? #SDG 7: Affordable and clean energy"))
        let anonymous = try halqa.onDayOne("summary", "--format", "text", "--lang", "en", "--anonymous").output
        #expect(!anonymous.contains("Tazi"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        for _ in 1...3 { #expect(try halqa.run("undo", Halqa.file).status == 0) }
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"].array.isEmpty)
    }

    @Test("several or nobody: candidates, and nothing is written; --confirm keeps a name; settle says who it is")
    func nobody() throws {
        let halqa = try Halqa.withProgramme()
        let several = try note(halqa, "--owner", "Mohammed Alami", "Ask for an offer")
        #expect(several.status == 65 && several.errors.contains("Nothing was written; repeat it with the id."))
        let nobody = try note(halqa, "--owner", "Zzyx Zzyx", "Ask for an offer")
        #expect(nobody.status == 65 && nobody.errors.contains("keep the name as it is with --confirm"))
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"].array.isEmpty)
        let kept = try note(halqa, "--owner", "Zzyx Zzyx", "--confirm", "Ask for an offer")
        #expect(kept.status == 0, "\(kept.errors)")
        let unsettled = try halqa.run("line", Halqa.file, "unsettled", "--json").json["unsettled"]
        #expect(unsettled.array.map { $0["words"].string } == ["Zzyx Zzyx"])
        let settled = try halqa.run("line", Halqa.file, "settle", "Zzyx Zzyx", "--who", "Naïma Lahlou", "--lang", "en")
        #expect(settled.output.contains("“Zzyx Zzyx” is Naïma Lahlou from now on, in 1 line."), "\(settled.errors)")
        #expect(try halqa.run("line", Halqa.file, "unsettled", "--json").json["unsettled"].array.isEmpty)
        #expect(try halqa.run("line", Halqa.file, "settle", "Nobody", "--who", "Naïma Lahlou").status == 65)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("a refusal names options that the command has, and no others")
    func options() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try note(halqa, "--owner", "Zzyx Zzyx", "--confirm", "Ask for an offer").status == 0)
        let settle = try halqa.run("line", Halqa.file, "settle", "Zzyx Zzyx", "--who", "Nobody At All", "--lang", "en")
        #expect(settle.status == 65 && !settle.errors.contains("--confirm"), "\(settle.errors)")
        #expect(settle.errors.contains("halqa people FILE find NAME"))
        let date = try halqa.run("line", Halqa.file, "settle", "Zzyx Zzyx", "--who", "15/3", "--lang", "en")
        #expect(date.status == 64 && !date.errors.contains("--due"), "\(date.errors)")
        #expect(try note(halqa, "--owner", "15/3", "An offer").errors.contains("--due"))
        let ask = try halqa.onDayOne("question", "ask", "--activity", "floor", "Who pays? @zzyxq", "--lang", "en")
        #expect(ask.status == 65 && ask.errors.contains("add --confirm."), "\(ask.errors)")
        #expect(!ask.errors.contains("--verbatim"))
        let none = try halqa.onDayOne("link", "propose", "--lang", "en")
        #expect(none.status == 65 && none.errors.contains("is meant for that; the day has"), "\(none.errors)")
        let end = try halqa.onDayOne("activity", "end", "--lang", "en")
        #expect(end.status == 64 && end.errors.contains("Say which activity: "), "\(end.errors)")
        let leave = try halqa.onDayOne("checkin", "--leave", "Nobody At All", "--lang", "en")
        #expect(leave.status == 65 && !leave.errors.contains("--walk-in"), "\(leave.errors)")
    }

    @Test("edit says them anew, and takes them away")
    func edit() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try note(halqa, "--kind", "offer", "A meeting room").status == 0)
        let edited = try halqa.onDayOne(
            "line", "edit", "fuel:1:1", "--by", "Hammam Aïn Zitoun", "--tag", "rooms", "--json")
        #expect(
            edited.json["by"].string == "Hammam Aïn Zitoun" && edited.json["tags"].array.count == 1, "\(edited.errors)")
        let cleared = try halqa.onDayOne("line", "edit", "fuel:1:1", "--by", "", "--no-tags", "--json")
        #expect(cleared.json["by"].string == nil && cleared.json["tags"].array.isEmpty)
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"][0]["by"].string == "Hammam Aïn Zitoun")
    }
}
