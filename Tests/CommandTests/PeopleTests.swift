import Testing

@Suite("halqa people")
struct PeopleTests {
    @Test("finds, adds, edits, invites and removes")
    func directory() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try halqa.run("people", Halqa.file, "--json").json["people"].array.count == 40)
        let found = try halqa.run("people", Halqa.file, "find", "تاونا", "--json").json["people"]
        #expect(found[0]["name"].string == "Allal Taounati")
        let added = try halqa.run(
            "people", Halqa.file, "add", "Zineb Filali", "--organisation", "Hammam", "--category", "owner",
            "--languages", "ar,fr", "--invite", "fes", "--json")
        #expect(added.status == 0, "\(added.errors)")
        #expect(added.json["people"][0]["invitedTo"].array.map(\.string) == ["fes"])
        #expect(added.json["people"][0]["languages"].array.map(\.string) == ["ar", "fr"])
        #expect(try halqa.run("people", Halqa.file, "add", "zineb FILALI", "--organisation", "hammam").status == 65)
        let edited = try halqa.run(
            "people", Halqa.file, "edit", "Zineb Filali", "--name", "Zaynab Filali", "--consent", "yes", "--json")
        #expect(edited.json["people"][0]["aliases"].array.map(\.string) == ["Zineb Filali"])
        #expect(edited.json["people"][0]["consent"].bool == true)
        let used = try halqa.run("people", Halqa.file, "remove", "Zineb Filali")
        #expect(used.status == 65 && used.errors.contains("refers to it: 1 invitation"), "\(used.errors)")
        try halqa.run("people", Halqa.file, "uninvite", "Zineb Filali", "--workshop", "fes")
        #expect(try halqa.run("people", Halqa.file, "remove", "Zineb Filali").status == 0)
        #expect(try halqa.run("people", Halqa.file, "--json").json["people"].array.count == 40)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("who was written down twice is listed, made one, and two again after undo")
    func doubles() throws {
        let halqa = try Halqa.withProgramme()
        let none = try halqa.run("people", Halqa.file, "doubles", "--json").json["doubles"].array.count
        let added = try halqa.run(
            "people", Halqa.file, "add", "Tahiri Karim", "--city", "Sefrou", "--confirm", "--invite", "fes", "--json")
        try #require(added.status == 0, "\(added.errors)")
        let id = added.json["people"][0]["id"].string ?? ""
        try halqa.onDayOne("checkin", id)
        let doubles = try halqa.run("people", Halqa.file, "doubles", "--json").json["doubles"].array
        #expect(doubles.count == none + 1 && doubles[0]["reason"].string == "sameName")
        let said = try halqa.run("people", Halqa.file, "doubles", "--lang", "en").output
        #expect(
            said.contains("Karim may be one: called the same.") || said.contains("Tahiri may be one: called the same."),
            "\(said)")
        let before = try halqa.run("people", Halqa.file, "--json").output
        let both = doubles.flatMap { [$0["first"]["id"].string ?? "", $0["second"]["id"].string ?? ""] }
        let kept = both.first { $0 != id } ?? ""
        let joined = try halqa.run("people", Halqa.file, "join", kept, id, "--json")
        #expect(joined.status == 0, "\(joined.errors)")
        #expect(joined.json["people"][0]["aliases"].array.contains { $0.string == "Tahiri Karim" })
        #expect(try halqa.run("people", Halqa.file, "--json").json["people"].array.count == 40)
        #expect(try halqa.run("people", Halqa.file, "doubles", "--json").json["doubles"].array.count == none)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        #expect(try halqa.run("people", Halqa.file, "join", kept, kept).status == 65)
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        #expect(try halqa.run("people", Halqa.file, "--json").output == before)
    }
}
