import FoundationEssentials
import Testing

@Suite("halqa checkin")
struct CheckinTests {
    @Test("lets the one person in whom the name can mean, in any spelling and script")
    func arrival() throws {
        let halqa = try Halqa.withProgramme()
        for (spelling, name) in [
            ("karim TAHIRI", "Karim Tahiri"), ("Tahiri", "Karim Tahiri"), ("Nadia Alami", "نادية العلمي"),
            ("jamai omar", "Omar Jamaï"),
        ] {
            let answer = try halqa.onDayOne("checkin", spelling, "--json")
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(answer.json["stakeholder"]["name"].string == name)
        }
        #expect(try halqa.run("status", Halqa.file, "--json").json["workshops"][0]["days"][0]["present"].int == 3)
    }

    @Test("says the second time since when the person is here and by whom, and changes nothing")
    func again() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.onDayOne("checkin", "Karim Tahiri", "--at", "08:41", as: "desk 1")
        let entries = try halqa.run("journal", Halqa.file, "--json").json["entries"].array.count
        let again = try halqa.onDayOne("checkin", "Karim Tahiri", "--at", "09:00", as: "desk 2")
        #expect(again.status == 0)
        #expect(again.output.hasPrefix("Karim Tahiri is here since 08:41, checked in by desk 1."))
        #expect(try halqa.onDayOne("checkin", "Karim Tahiri", "--json").json["already"].bool == true)
        #expect(try halqa.run("journal", Halqa.file, "--json").json["entries"].array.count == entries)
    }

    @Test("names the candidates when several can be meant, and writes nothing; the id decides, or the organisation")
    func ambiguous() throws {
        let halqa = try Halqa.withProgramme()
        let answer = try halqa.onDayOne("checkin", "Mohammed Alami", "--json")
        #expect(answer.status == 65)
        #expect(answer.errors.split(separator: "\n").count == 1)
        #expect(answer.errors.contains("Hammam Derb El Warda"))
        #expect(answer.errors.contains("Laboratoire Chaleur et Bâtiment"))
        #expect(answer.json["error"].string == "ambiguous")
        let candidates = answer.json["candidates"].array
        #expect(candidates.count == 3, "somebody whose name is written in another script can be meant as well")
        #expect(try halqa.run("status", Halqa.file, "--json").json["workshops"][0]["days"][0]["present"].int == 0)
        let id = try #require(candidates[0]["id"].string)
        #expect(try halqa.onDayOne("checkin", id, "--json").json["stakeholder"]["id"].string == id)
        let other = try halqa.onDayOne("checkin", "Mohammed Alami", "--organisation", "chaleur et batiment", "--json")
        #expect(other.json["stakeholder"]["organisation"].string == "Laboratoire Chaleur et Bâtiment")
    }

    @Test("does not let somebody of another city in by three letters, but does by the whole name, without invitation")
    func elsewhere() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.run("import", Halqa.file, Halqa.repository.path + "/seeds/roster-rabat.csv", "--workshop", "rabat")
        let byLetters = try halqa.onDayOne("checkin", "Karrakch")
        #expect(byLetters.status == 65)
        #expect(byLetters.errors.contains("Nabil Karrakchou"))
        let whole = try halqa.onDayOne("checkin", "Nabil Karrakchou", "--json")
        #expect(whole.status == 0, "\(whole.errors)")
        #expect(whole.json["walkIn"].bool == true)
    }

    @Test("lets somebody new in with --walk-in, who is in the directory from then on")
    func walkIn() throws {
        let halqa = try Halqa.withProgramme()
        let unknown = try halqa.onDayOne("checkin", "Wxyz Qwrtz")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("--walk-in"))
        let new = try halqa.onDayOne(
            "checkin", "--walk-in", "Zineb", "Filali", "--organisation", "Hammam Moulay Yacoub", "--category", "owner",
            "--json")
        #expect(new.json["walkIn"].bool == true)
        #expect(new.json["stakeholder"]["city"].string == "Fès")
        // Twice at the door is once in the directory; somebody else of that name comes from elsewhere.
        #expect(try halqa.onDayOne("checkin", "--walk-in", "zineb filali", "--json").json["already"].bool == true)
        try halqa.onDayOne("checkin", "--walk-in", "Zineb Filali", "--organisation", "Commune")
        let found = try halqa.run("people", Halqa.file, "find", "Zineb Filali", "--json").json["people"].array
        #expect(found.count == 2)
        #expect(
            try halqa.onDayOne("checkin", "--walk-in", "X Y", "--category", "ownr").errors.contains(
                "Did you mean owner?"))
        #expect(try halqa.onDayOne("checkin", "Karim Tahiri", "--category", "owner").status == 64)
    }

    @Test("follows a person out, in again, and takes back who was never here")
    func leaveAndReturn() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try halqa.onDayOne("checkin", "--leave", "Karim Tahiri").status == 65)
        try halqa.onDayOne("checkin", "Karim Tahiri", "--at", "08:41")
        #expect(try halqa.onDayOne("checkin", "--leave", "Karim Tahiri", "--at", "11:20").status == 0)
        let gone = try halqa.onDayOne("checkin", "Karim Tahiri")
        #expect(gone.status == 65)
        #expect(gone.errors.contains("came at 08:41 and left at 11:20. To let them in again: --return"))
        #expect(try halqa.onDayOne("checkin", "--return", "Karim Tahiri", "--json").json["isHere"].bool == true)
        #expect(try halqa.onDayOne("checkin", "--withdraw", "Karim Tahiri", "--json").json["present"].int == 0)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("offers whoever is waited for and may be meant by a walk-in's name, and writes nobody down twice unasked")
    func offered() throws {
        let halqa = try Halqa.withProgramme()
        let offer = try halqa.onDayOne("checkin", "--walk-in", "TAHIRI Karim", "--organisation", "Commune", "--json")
        #expect(offer.status == 65)
        #expect(offer.errors.contains("“TAHIRI Karim” may be Karim Tahiri ("))
        #expect(offer.errors.contains("or add --confirm for somebody new"))
        let id = try #require(offer.json["candidates"][0]["id"].string)
        #expect(try halqa.onDayOne("checkin", "--walk-in", "Karim Tahiri").status == 65)
        let same = try halqa.onDayOne("checkin", "--walk-in", id, "--json")
        #expect(same.json["walkIn"].bool == false && same.json["isHere"].bool == true)
        let other = try halqa.onDayOne(
            "checkin", "--walk-in", "Omar Jamaï", "--organisation", "Commune", "--confirm", "--json")
        #expect(other.json["walkIn"].bool == true)
        #expect(try halqa.onDayOne("checkin", "Karim Tahiri", "--confirm").status == 64)
    }

    @Test("says the table of a latecomer, who gets a place where people are few, or the one that is named")
    func table() throws {
        let halqa = try Halqa.withProgramme()
        for name in ["Karim Tahiri", "Omar Jamaï", "Nadia Alami"] { try halqa.onDayOne("checkin", name) }
        #expect(
            try halqa.onDayOne("checkin", "Allal Taounati", "--table", "1").errors.contains("No tables are made yet"))
        let activity = ["--activity", "barriers", "--tables", "2"]
        try halqa.run(["group", Halqa.file, "assign", "--workshop", "fes", "--day", "1"] + activity)
        let late = try halqa.onDayOne("checkin", "Allal Taounati", "--json")
        #expect(late.json["table"].int != nil)
        #expect(try halqa.onDayOne("checkin", "Allal Taounati").output.contains(" Table "))
        let chosen = try halqa.onDayOne("checkin", "Latifa Berrada", "--table", "2")
        #expect(chosen.output.contains(" came at ") && chosen.output.contains("Table 2."))
        let standing = try halqa.onDayOne("checkin", "Ghita Slaoui", "--table", "0", "--json")
        #expect(standing.json["isHere"].bool == true && standing.json["table"].isMissing)
        #expect(try halqa.onDayOne("checkin", "Anas El Fassi", "--table", "7").status == 65)
        let seated = try halqa.onDayOne("group", "list", "--activity", "barriers", "--json").json
        #expect(seated["tables"].array.map { $0["people"].array.count }.reduce(0, +) == 5)
        #expect(seated["unseated"].array.map { $0["name"].string } == ["Ghita Slaoui"])
    }
}
