import Foundation
import Testing

/// Organisations on the command line: listed, offered, joined, renamed, undone. (file, command, file)
@Suite("halqa organisation")
struct OrganisationTests {
    /// A file in which one hammam was written in three ways, and one of another town is called the same.
    private func file() throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        for (name, organisation, city) in [
            ("Zineb Filali", "Hammam Bab Zouina", "Fès"), ("Idriss Kabbaj", "HAMMAM BAB-ZOUINA", "Fès"),
            ("Ghita Benjelloun", "Hammam Bab Zouina et annexe", "Fès"), ("Anas Lamrani", "Hammam Bab Zouina", "Rabat"),
        ] {
            let added = try halqa.run("people", Halqa.file, "add", name, "--organisation", organisation, "--city", city)
            #expect(added.status == 0, "\(added.errors)")
        }
        return halqa
    }

    private func organisation(_ halqa: Halqa, _ arguments: String...) throws -> Halqa.Answer {
        try halqa.run(["organisation", Halqa.file] + arguments + ["--lang", "en"])
    }

    @Test("what may be one is offered, joined by hand, counted once and undone")
    func joined() throws {
        let halqa = try file()
        let list = try organisation(halqa, "list", "--json").json
        let mine = list["organisations"].array.filter { $0["name"].string?.contains("Zouina") == true }
        #expect(mine.count == 3 && mine.allSatisfy { $0["isRecorded"].bool == false })
        let offered = list["likelySame"].array.filter { $0["first"]["name"].string?.contains("Zouina") == true }
        #expect(Set(offered.compactMap { $0["reason"].string }) == ["sameName", "within"])
        let several = try organisation(halqa, "join", "Hammam Bab Zouina", "--into", "Hammam Bab Zouina et annexe")
        #expect(several.status == 65 && several.errors.contains("Nothing was written; repeat it with the id."))
        let annexe = try #require(mine.first { $0["name"].string?.hasSuffix("annexe") == true }?["id"].string)
        let fes = try #require(
            mine.first { $0["name"].string?.hasSuffix("ouina") == true && $0["city"].string != "Rabat" }?["id"].string)
        let joined = try organisation(halqa, "join", annexe, "--into", fes, "--json")
        #expect(joined.status == 0, "\(joined.errors)")
        #expect(joined.json["count"].int == 3 && joined.json["isRecorded"].bool == true)
        let people = try halqa.run("people", Halqa.file, "find", "Ghita", "--json").json["people"]
        #expect(people[0]["organisationId"].string == fes)
        #expect(people[0]["organisation"].string == joined.json["name"].string, "called by the other's name")
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        let undone = try halqa.run("undo", Halqa.file, "--lang", "en")
        #expect(undone.status == 0, "\(undone.errors)")
        #expect(try organisation(halqa, "show", annexe, "--json").json["count"].int == 1)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test(
        "an organisation in several spellings and languages is offered as one; one whose name holds the other’s is none"
    )
    func spellings() throws {
        let halqa = try Halqa.withProgramme()
        for (name, organisation) in [
            ("Zineb Filali", "Commune de Fès"), ("Idriss Kabbaj", "Commune Fès"), ("Ghita Benjelloun", "جماعة فاس"),
            ("Anas Lamrani", "Association des potiers de Fès"),
        ] {
            let added = try halqa.run(
                "people", Halqa.file, "add", name, "--organisation", organisation, "--city", "Fès")
            #expect(added.status == 0, "\(added.errors)")
        }
        let offered = try organisation(halqa, "list", "--json").json["likelySame"].array
        func reason(_ one: String, _ other: String) -> String? {
            let pair = offered.first { offer in
                Set([offer["first"]["name"].string, offer["second"]["name"].string]) == [one, other]
            }
            return pair?["reason"].string
        }
        #expect(reason("Commune de Fès", "Commune Fès") == "sameWords")
        #expect(reason("Commune de Fès", "جماعة فاس") == "sameWords")
        #expect(reason("جماعة فاس", "Association des potiers de Fès") == nil)
        // A name of which another one holds all words is not taken for that one.
        let held = try organisation(halqa, "join", "potiers de Fès", "--into", "Commune de Fès")
        #expect(held.status == 65 && held.errors.contains("Association des potiers de Fès"), "\(held.errors)")
    }

    @Test(
        "who writes an organisation down anew hears of the one that it may be, at the door, in the directory and by itself"
    )
    func nearly() throws {
        let halqa = try Halqa.withProgramme()
        func heard(_ arguments: [String]) throws -> String {
            let answer = try halqa.run(arguments + ["--lang", "en"])
            #expect(answer.status == 0, "\(answer.errors)")
            return answer.errors
        }
        let known = "which is known already"
        #expect(
            !(try heard([
                "people", Halqa.file, "add", "Zineb Filali", "--organisation", "Hammam Oued Rihane", "--city", "Fès",
            ])).contains(known))
        #expect(try heard(["organisation", Halqa.file, "add", "Hamam Oued Rihan", "--city", "Fez"]).contains(known))
        #expect(
            try heard([
                "checkin", Halqa.file, "--workshop", "fes", "--day", "1", "--walk-in", "Idriss Kabbaj",
                "--organisation",
                "Hammam Wed Rihane",
            ]).contains(known))
        #expect(
            try heard(["people", Halqa.file, "edit", "Zineb Filali", "--organisation", "Hamam Ued Rihane"]).contains(
                known))
        // What is called so is that one.
        #expect(
            !(try heard(["people", Halqa.file, "edit", "Zineb Filali", "--organisation", "hamam oued rihan"]))
                .contains(
                    known))
        // The town is written as everybody's, whatever the language.
        #expect(try halqa.run("people", Halqa.file, "find", "Kabbaj", "--json").output.contains("Fès"))
    }

    @Test("it is renamed on every paper; the old name finds it; what is joined parts again")
    func renamed() throws {
        let halqa = try file()
        // A part of a name finds it, and writes nothing.
        let part = try organisation(halqa, "rename", "Bab Zouina et", "--to", "Hammam Ain Khail")
        #expect(part.status == 65 && part.errors.contains("repeat it with the id"), "\(part.output)")
        let renamed = try organisation(
            halqa, "rename", "Hammam Bab Zouina et annexe", "--to", "Hammam Ain Khail", "--category", "owner")
        #expect(renamed.status == 0, "\(renamed.errors)")
        #expect(renamed.output.contains("Also called: Hammam Bab Zouina et annexe"))
        #expect(try halqa.run("people", Halqa.file, "find", "Ghita").output.contains("Hammam Ain Khail"))
        let journal = try halqa.run("journal", Halqa.file, "--lang", "en").output
        #expect(journal.contains("renamed the organisation Hammam Bab Zouina et annexe to Hammam Ain Khail"))
        #expect(
            try organisation(halqa, "join", "Hammam Ain Khail", "--into", "Hammam Ain Khail").errors
                .contains("stands for itself"))
        #expect(try organisation(halqa, "part", "Hammam Ain Khail").errors.contains("is joined into another"))
        let near = try organisation(halqa, "rename", "Hammam Ain Khail", "--to", "Hamam Bab Zouina")
        #expect(near.status == 0 && near.errors.contains("which is known already"), "\(near.errors)")
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        #expect(try organisation(halqa, "show", "Hammam Nowhere").errors.contains("halqa organisation FILE list"))
        #expect(try organisation(halqa, "add", "Ain Khail Partners", "--city", "Fès").status == 0)
        #expect(try organisation(halqa, "join", "Ain Khail Partners", "--into", "Hammam Ain Khail").status == 0)
        #expect(try organisation(halqa, "part", "Ain Khail Partners").output.contains("0 people:"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }
}

/// Lists of organisations, and the places that are for them.
@Suite("halqa organisation import, and places for organisations")
struct OrganisationImportTests {
    @Test("a list comes in once, finds what people’s rows say, and names what may be one")
    func list() throws {
        let halqa = try Halqa.withProgramme()
        let added = try halqa.run(
            "people", Halqa.file, "add", "Zineb Filali", "--organisation", "Commune de Bab", "--city", "Fès")
        #expect(added.status == 0)
        try halqa.write(
            "Institution;Ville;Pays\nCOMMUNE DE BAB;Fès;Maroc\nCommune urbaine de Bab;Fès;Maroc\n", to: "list.csv")
        let tried = try halqa.run("organisation", Halqa.file, "import", "list.csv", "--dry-run", "--lang", "en")
        #expect(tried.output.contains("Nothing was imported, only tried: 2 added"), "\(tried.errors)")
        let taken = try halqa.run("organisation", Halqa.file, "import", "list.csv", "--lang", "en")
        #expect(taken.output.contains("2 added, 0 said more of, 0 unchanged."), "\(taken.errors)")
        #expect(taken.output.contains("may be the same organisation as"))
        let again = try halqa.run("organisation", Halqa.file, "import", "list.csv", "--json")
        #expect(again.json["recorded"].bool == false && again.json["unchanged"].int == 2)
        let shown = try halqa.run("organisation", Halqa.file, "show", "Commune de Bab", "--json").json
        #expect(shown["count"].int == 1 && shown["country"].string == "Maroc")
        try halqa.write("Ville\nFès\n", to: "bad.csv")
        let refused = try halqa.run("organisation", Halqa.file, "import", "bad.csv", "--lang", "en")
        #expect(refused.status == 65 && refused.errors.contains("bad.csv:1: No column is called"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        #expect(
            try halqa.run("organisation", Halqa.file, "list", "--json").json["organisations"].array
                .allSatisfy { $0["isRecorded"].bool == false }, "one import is taken back as one")
    }

    @Test("import, and the day’s paper, say places, invited and came of organisations; the import warns")
    func places() throws {
        let halqa = try Halqa.withProgramme()
        let set = try halqa.run(
            "plan", Halqa.file, "quota", "owner", "1", "--workshop", "rabat", "--organisations")
        #expect(set.status == 0, "\(set.errors)")
        try halqa.write(
            """
            Nom;Organisation;Catégorie;Ville
            Zineb Filali;Hammam A;owner;Rabat
            Adil Raji;hammam a;owner;Rabat
            Nora Sabri;Hammam B;owner;Rabat

            """, to: "roster.csv")
        let imported = try halqa.run("import", Halqa.file, "roster.csv", "--workshop", "rabat", "--lang", "en")
        #expect(
            imported.output.contains("Owners and managers: 1 place for organisations, 2 invited, 1 too many"),
            "\(imported)")
        let day = ["--workshop", "rabat", "--day", "1"]
        for name in ["Zineb Filali", "Adil Raji"] {
            #expect(try halqa.run(["checkin", Halqa.file] + day + [name]).status == 0)
        }
        let json = try halqa.run(["summary", Halqa.file, "--format", "json"] + day).json
        let owners = json["attendance"]["byCategory"].array.first { $0["category"].string == "owner" }
        #expect(owners?["organisations"]["places"].int == 1 && owners?["organisations"]["invited"].int == 2)
        #expect(owners?["organisations"]["present"].int == 1 && owners?["present"].int == 2)
        let text = try halqa.run(["summary", Halqa.file, "--format", "text", "--lang", "en"] + day).output
        let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flowing.contains("Owners and managers: 1 2 1 organisations"), "\(text)")
    }
}
