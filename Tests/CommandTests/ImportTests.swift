import FoundationEssentials
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

    @Test(
        "asks who is who where it cannot be told: nobody is overwritten or doubled unasked, in the room or by a retry")
    func doubts() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            "Nom complet;Organisation;Téléphone;Courriel\n"
                + "Karim Tahiri;;;\nAdil Raji;Commune;0612345678;a@x.example\nAdil Raji;Commune;0612345679;r@x.example\n",
            to: "more.csv")
        let asked = try halqa.run("import", Halqa.file, "more.csv", "--workshop", "fes")
        #expect(asked.status == 65)
        #expect(asked.errors.contains("more.csv:2: Karim Tahiri may be Karim Tahiri ("))
        #expect(asked.errors.contains("Say --same 4=3 or --different 4."))
        #expect(asked.errors.contains("of 2 rows it cannot be told who they are, so nothing was imported"))
        let report = try halqa.run("import", Halqa.file, "more.csv", "--workshop", "fes", "--json").json
        #expect(report["recorded"].bool == false && report["doubtful"].array.map { $0["line"].int } == [2, 4])
        let candidate = report["doubtful"][0]["candidates"][0]
        #expect(candidate["reason"].string == "no organisation")
        let karim = try #require(candidate["person"]["id"].string)
        #expect(report["doubtful"][1]["candidates"][0]["line"].int == 3)

        let good = try halqa.run("import", Halqa.file, "more.csv", "--workshop", "fes", "--accept-good", "--dry-run")
        #expect(good.output.contains("In doubt:") && good.output.contains("2 rows are in doubt and left out."))
        let taken = try halqa.run(
            "import", Halqa.file, "more.csv", "--workshop", "fes", "--same", "2=\(karim)", "--different", "4", "--json")
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(taken.json["added"].int == 2 && taken.json["unchanged"].int == 1)
        let again = try halqa.run(
            "import", Halqa.file, "more.csv", "--workshop", "fes", "--same", "2=\(karim)", "--json")
        #expect(again.json["recorded"].bool == false && again.json["unchanged"].int == 3)
        #expect(try halqa.run("people", Halqa.file, "find", "Karim Tahiri", "--json").json["people"].array.count == 1)
    }

    @Test("refuses answers about lines that are no rows, and two answers about one")
    func answers() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("Nom;Organisation\nAdil Raji;Commune\n", to: "a.csv")
        let stray = try halqa.run("import", Halqa.file, "a.csv", "--workshop", "fes", "--different", "9")
        #expect(stray.status == 64 && stray.errors.contains("There is no row on line 9 of a.csv."))
        let twice = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--different", "2", "--same", "2=1")
        #expect(twice.status == 64 && twice.errors.contains("Two things are said of line 2."))
        #expect(try halqa.run("import", Halqa.file, "a.csv", "--workshop", "fes", "--same", "2=5").status == 64)
        let unknown = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--same",
            "2=00000000-0000-4000-8000-000000000000")
        #expect(unknown.status == 65 && unknown.errors.contains("a.csv:2: Whoever this row was said to be"))
    }

    @Test("what cannot be a list of people is said with its place, and nothing is written")
    func refusedTables() throws {
        let halqa = try Halqa.withProgramme()
        let long = String(repeating: "x", count: 40_000)
        let cases: [(text: String, says: String)] = [
            (
                "Nom" + String(repeating: ";Q", count: 1200) + "\nAmina Tazi\n",
                "a.csv:1: This table has 1,201 columns, and 1,000 are read at most."
            ),
            ("Nom;Remarque\nAmina Tazi;\(long)\n", "a.csv:2:2: There are more than 32,767 characters in this cell."),
            ("Nom;Ville\n\(long.prefix(600));Fès\n", "a.csv:2:1: This text has 600 characters, and 500 are taken"),
            ("Nom;Ville\n=A2&B2;Fès\n", "a.csv:2:1: A formula stands here without what comes of it: “=A2&B2”."),
            ("Nom;Ville\n@amina;Fès\n", "a.csv:2:1: “@amina” begins like a formula"),
            ("Nom;Ville\nA B;Fès\nNom;Tél\nC D;06\n", "a.csv:3: Another table begins here"),
            ("Nom;Ville;;Nom;Ville\nA B;Fès;;C D;Fès\n", "a.csv:1: Two tables stand beside each other: “Nom”"),
            ("N\u{0}om;Ville\nAmina Tazi;Fès\n", "a.csv:1: There is a zero byte here."),
            ("BEGIN:VCARD\nVERSION:3.0\nFN:Omar Ala", "a.csv:1: “Omar Ala” is cut off"),
        ]
        for (text, says) in cases {
            try halqa.write(text, to: "a.csv")
            let report = try halqa.run("import", Halqa.file, "a.csv", "--workshop", "fes", "--json").json
            #expect(report["recorded"].bool == false && !report["refused"].array.isEmpty)
            for more in [[], ["--dry-run"]] {
                let answer = try halqa.run(
                    ["import", Halqa.file, "a.csv", "--workshop", "fes", "--lang", "en"] + more)
                #expect(answer.status == 65)
                #expect((answer.output + answer.errors).contains(says), "\(says)\n\(answer.output)\(answer.errors)")
            }
        }
    }

    @Test("Mme Tazi and M. Tazi of one office are two; the dry run says what their column is")
    func addressed() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("Civilité;Nom;Organisation\nMme;Tazi;Agence\nM.;Tazi;Agence\nDr;Tazi;Agence\n", to: "a.csv")
        let tried = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--dry-run", "--lang", "en")
        #expect(tried.output.contains("form of address") && tried.output.contains("2 added"), "\(tried.output)")
        #expect(tried.output.contains("same name and organisation, but addressed otherwise"))
    }

    @Test(
        "the heading of every page is left out and said by its line, and people of one name are told apart in the list")
    func printed() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            "Nom complet;Organisation;Tél\nMme Salma Tazi;Coop;=\"0600000001\"\n;;\nNOM COMPLET;Organisation;Téléphone\n"
                + "M. Salma Tazi;Coop;0600000002\nTotal : 2;;\n", to: "a.csv")
        let tried = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--dry-run", "--lang", "en")
        #expect(tried.output.contains("a.csv:4: The heading stands here again"), "\(tried.output)\(tried.errors)")
        #expect(tried.output.contains("a.csv:6: “Total : 2” is nobody") && tried.output.contains("2 added"))
        #expect(!tried.output.contains("had changed the telephone"), "\(tried.output)")
        #expect(try halqa.run("import", Halqa.file, "a.csv", "--workshop", "fes").status == 0)
        let found = try halqa.run("people", Halqa.file, "find", "Salma Tazi", "--lang", "en").output
        #expect(found.contains("Mme Salma Tazi") && found.contains("M. Salma Tazi"), "\(found)")
    }

    @Test("--dry-run ends as the import would")
    func triedInVain() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            "Nom;Organisation;Tél\nAdil Raji;Commune;0600000001\nAdil Raji;Commune;0600000002\n", to: "a.csv")
        func run(_ more: String...) throws -> Halqa.Answer { try run(arguments: more) }
        func run(arguments: [String]) throws -> Halqa.Answer {
            try halqa.run(["import", Halqa.file, "a.csv", "--workshop", "fes", "--lang", "en"] + arguments)
        }
        let tried = try run("--dry-run")
        #expect(tried.status == 65 && tried.output.contains("Nothing was imported, only tried: 1 added"))
        #expect(
            tried.errors
                == "halqa: a.csv: as it stands, the import would take nothing. Correct what is refused, say who is in doubt, or add --accept-good.\n"
        )
        let report = try run("--dry-run", "--json")
        #expect(report.status == 65 && report.json["doubtful"].array.count == 1)
        #expect(try run().status == 65)
        for answer in [["--accept-good"], ["--different", "all"], ["--same", "all"], ["--same", "3=2"]] {
            #expect(try run(arguments: answer + ["--dry-run"]).status == 0, "\(answer)")
        }
        #expect(try run("--same", "all").output.contains("1 added, 0 updated"))
        let both = try run("--same", "all", "--different", "all")
        #expect(both.status == 64 && both.errors.contains("--same all and --different all exclude each other."))
        try halqa.write("Ville;Courriel\nFès;a@b\n", to: "a.csv")
        #expect(try run("--dry-run").status == 65)
    }

    @Test("what --column takes is said by the help, and to who writes something else")
    func fields() throws {
        let halqa = try Halqa.withProgramme()
        let wrong = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--column", "foo=1", "--lang", "en")
        let help = try halqa.run("help", "import", "--lang", "ar")
        #expect(wrong.status == 64)
        for field in [
            "name", "first-name", "last-name", "alias", "organisation", "category", "city", "phone", "email",
            "languages",
            "consent", "ignore",
        ] {
            #expect(wrong.errors.contains(field), "\(field)\n\(wrong.errors)")
            #expect(help.output.contains(field), "\(field)\n\(help.output)")
        }
    }

    @Test("--dry-run shows the file, its columns, the first rows, and who is the same as whom")
    func tried() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            "LISTE;;\nParticipant;GSM;X\nTAHIRI Karim;0600112233;k@x.example\nAdil Raji;0612345678;a@x.example\n",
            to: "a.csv")
        let karim = try halqa.run("people", Halqa.file, "find", "Karim Tahiri", "--json").json["people"][0]
        let id = try #require(karim["id"].string)
        let tried = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--dry-run", "--lang", "en", "--same", "3=\(id)")
        #expect(tried.status == 0, "\(tried.errors)")
        for words in [
            "Text in utf-8, cells between “;”. The heading is on line 2.", "  A  Participant", "name", "B  GSM",
            "by what stands in it", "line 4  Adil Raji · 0612345678 · a@x.example",
            "Known already:", "line 3 is Karim Tahiri (", "as you said. whole name: Karim Tahiri → TAHIRI Karim",
            "Nothing was imported, only tried: 1 added, 1 updated",
        ] {
            #expect(tried.output.contains(words), "\(words)\n\(tried.output)")
        }
        let headed = try halqa.run(
            "import", Halqa.file, "a.csv", "--workshop", "fes", "--dry-run", "--header-row", "1", "--column", "name=A")
        #expect(headed.output.contains("The heading is on line 1."))
    }
}
