import Testing

@Suite("halqa import")
struct ImportTests {
    @Test("adds and invites everybody; the same roster again changes nothing")
    func twice() throws {
        let halqa = try Halqa.withProgramme()
        let roster = Halqa.repository.path + "/seeds/roster-rabat.csv"
        let first = try halqa.run("import", Halqa.file, roster, "--workshop", "rabat", "--json")
        #expect(first.status == 0)
        #expect(first.json["added"].int == 40)
        #expect(first.json["invited"].int == 40)
        #expect(first.json["recorded"].bool == true)
        let entries = try halqa.run("journal", Halqa.file, "--json").json["entries"].array.count
        let second = try halqa.run("import", Halqa.file, roster, "--workshop", "rabat", "--json")
        #expect(second.json["unchanged"].int == 40)
        #expect(second.json["recorded"].bool == false)
        #expect(try halqa.run("journal", Halqa.file, "--json").json["entries"].array.count == entries)
    }

    private let faulty =
        "Nom complet;Organisation\nZineb Filali;Hammam\n;Sans nom\nAdil Raji;Commune;trop;de;cellules\n"

    @Test("takes all rows or none: each bad one is named with its line")
    func allOrNothing() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(faulty, to: "bad.csv")
        let refused = try halqa.run("import", Halqa.file, "bad.csv", "--workshop", "fes")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("bad.csv:3"))
        #expect(refused.errors.contains("bad.csv:4"))
        #expect(refused.errors.hasSuffix("take the other rows with --accept-good.\n"))
        #expect(try halqa.run("people", Halqa.file, "find", "Zineb Filali", "--json").json["people"].array.isEmpty)
        let report = try halqa.run("import", Halqa.file, "bad.csv", "--workshop", "fes", "--json")
        #expect(report.status == 65)
        #expect(report.json["refused"].array.map { $0["line"].int } == [3, 4])
        #expect(report.json["recorded"].bool == false)
    }

    @Test("takes the good rows when asked to")
    func acceptGood() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(faulty, to: "bad.csv")
        let tried = try halqa.run("import", Halqa.file, "bad.csv", "--workshop", "fes", "--accept-good", "--dry-run")
        #expect(tried.status == 0)
        #expect(tried.output.contains("Nothing was imported, only tried: 1 added"))
        let taken = try halqa.run("import", Halqa.file, "bad.csv", "--workshop", "fes", "--accept-good", "--json")
        #expect(taken.status == 0)
        #expect(taken.json["added"].int == 1)
        #expect(taken.json["refused"].array.count == 2)
        let found = try halqa.run("people", Halqa.file, "find", "Zineb Filali", "--json").json["people"][0]
        #expect(found["invitedTo"].array.map(\.string) == ["fes"])
    }

    @Test("reads standard input, and shows control characters instead of obeying them")
    func standardInput() throws {
        let halqa = try Halqa.withProgramme()
        let roster = "Name,Organisation\n\u{1B}[31mRed\u{7},Org\u{1B}]0;x\n"
        #expect(try halqa.run("import", Halqa.file, "-", "--workshop", "fes", input: roster).status == 0)
        let found = try halqa.run("people", Halqa.file, "find", "Red")
        #expect(found.output.contains("␛[31mRed␇ · Org␛]0;x"))
    }
}
