import Foundation
import TestSupport
import Testing

@Suite("What leaves the room, by command")
struct OutgoingTests {
    @Test("contacts are those who agreed; who was never asked is counted, and nobody agreeing is said")
    func contacts() throws {
        let halqa = try Halqa()
        try halqa.run("new", Halqa.file, "--script", Halqa.repository.path + "/sessions/eco-hammam.yaml")
        try halqa.write(
            "Nom;Organisation\nKarim Tahiri;Commune\nAnas El Fassi;Agence\nZineb Alami;Hammam\n", to: "roster.csv")
        try halqa.run("import", Halqa.file, "roster.csv", "--workshop", "fes")
        let none = try halqa.run("contacts", Halqa.file, "--workshop", "fes", "--lang", "en")
        #expect(none.status == 65)
        #expect(none.errors.contains("0 said no, 3 were never asked"))
        try halqa.run("people", Halqa.file, "edit", "Karim Tahiri", "--consent", "yes")
        try halqa.run("people", Halqa.file, "edit", "Anas El Fassi", "--consent", "no")
        let one = try halqa.run("contacts", Halqa.file, "--workshop", "fes", "--output", "-", "--lang", "en")
        #expect(one.status == 0, "\(one.errors)")
        #expect(one.output.contains("FN:Karim Tahiri\r\n"))
        #expect(!one.output.contains("Anas El Fassi"))
        let answer = try halqa.run("contacts", Halqa.file, "--json", "--output", "c.csv", "--lang", "en")
        #expect(answer.json["output"].string == "c.csv")
        #expect(
            answer.json["remark"].string == "1 person is listed, who agreed. Left out: 1 said no, 1 was never asked.")
        // Taken in again by the roster's reader, they are who they were.
        try halqa.run("contacts", Halqa.file, "--output", "c.vcf")
        let back = try halqa.run("import", Halqa.file, "c.vcf", "--workshop", "fes", "--json")
        #expect(back.status == 0 && back.json["added"].int == 0, "\(back.errors)")
    }

    @Test("Ramadan's hour is in the calendar: the clocks of the days are those of the place")
    func ramadan() throws {
        let halqa = try Halqa()
        let script = Halqa.repository.path + "/sessions/eco-hammam.yaml"
        try halqa.run("new", Halqa.file, "--script", script, "--start", "fes=2027-02-06")
        let calendar = try halqa.run("calendar", Halqa.file, "--workshop", "fes", "--output", "-")
        #expect(calendar.status == 0, "\(calendar.errors)")
        let lines = calendar.output.split(separator: "\r\n").map(String.init)
        // Source: tzdata 2025b, Africa/Casablanca, 2027.
        for line in ["DTSTART:20270207T030000", "DTSTART:20270314T020000", "TZOFFSETTO:+0000"] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(lines.contains { $0.hasPrefix("DTSTART;TZID=Africa/Casablanca:20270208T") })
    }

    @Test("a site goes into an empty folder or its own; what is somebody's stays")
    func site() throws {
        let halqa = try Halqa.withProgramme()
        let write = ["page", Halqa.file, "--output", "site", "--lang", "en"]
        #expect(try halqa.run(write).status == 0)
        let pages = try FileManager.default.contentsOfDirectory(atPath: halqa.path("site").path)
        #expect(pages.contains("index.html") && pages.contains("city-fes.ar.html"))
        let mode = try FileManager.default.attributesOfItem(atPath: halqa.path("site/index.html").path)
        #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o644, "anybody may read it")
        // Somebody puts something beside it, and writes in a page.
        try halqa.write("mine", to: "site/CNAME")
        #expect(try halqa.run(write).status == 0)
        try halqa.write("mine too", to: "site/city-fes.fr.html")
        let refused = try halqa.run(write)
        #expect(refused.status == 73)
        #expect(refused.errors.contains("city-fes.fr.html was changed since it was written"))
        #expect(try String(contentsOf: halqa.path("site/city-fes.fr.html"), encoding: .utf8) == "mine too")
        #expect(try halqa.run(write + ["--force"]).status == 0)
        #expect(try String(contentsOf: halqa.path("site/CNAME"), encoding: .utf8) == "mine")
        // A folder that holds something else is nobody's place for a site.
        try FileManager.default.createDirectory(at: halqa.path("photos"), withIntermediateDirectories: false)
        try halqa.write("picture", to: "photos/a.jpg")
        let foreign = try halqa.run("page", Halqa.file, "--output", "photos", "--force", "--lang", "en")
        #expect(foreign.status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: halqa.path("photos").path) == ["a.jpg"])
    }

    @Test("what was said outside comes in once, by its way and date; what is said already is left out")
    func lines() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            "Commentaire;Date;Auteur;Type;Consentement\nLe bois est cher;2026-01-05;Karim Tahiri;question;oui\n"
                + "Et l’eau ?;2026-01-06;Une voisine;;non\n", to: "comments.csv")
        let take = ["import", Halqa.file, "comments.csv", "--lines", "--channel", "web", "--lang", "en"]
        let tried = try halqa.run(take + ["--dry-run"])
        #expect(tried.status == 0, "\(tried.errors)")
        #expect(tried.output.contains("Nothing was imported, only tried: 2 lines added"))
        let once = try halqa.run(take + ["--json"])
        #expect(once.json["added"].int == 2 && once.json["unnamed"].int == 1)
        #expect(try halqa.run(take + ["--json"]).json["known"].int == 2)
        try halqa.write("Text;Date\nle bois EST cher !;2026-01-09\n", to: "more.csv")
        let same = try halqa.run(
            "import", Halqa.file, "more.csv", "--lines", "--channel", "group", "--json", "--lang", "en")
        #expect(same.json["added"].int == 0)
        #expect(same.json["doubles"][0]["line"].int == 2)
        let own = try halqa.run(
            "import", Halqa.file, "more.csv", "--lines", "--channel", "group", "--different", "2", "--json")
        #expect(own.json["added"].int == 1)
        #expect(try halqa.run("import", Halqa.file, "more.csv", "--lines").status == 64)
    }

    @Test(
        "what was said outside, on no day, is listed under a heading of its own, and is edited, told and removed by its id"
    )
    func linesOfNoDay() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("Commentaire;Date;Type\nLe bois est cher;2026-01-05;question\n", to: "comments.csv")
        let taken = try halqa.run("import", Halqa.file, "comments.csv", "--lines", "--channel", "web")
        #expect(taken.status == 0, "\(taken.errors)")
        func line(_ arguments: String...) throws -> Halqa.Answer {
            try halqa.run(["line", Halqa.file] + arguments + ["--lang", "en"])
        }
        let listed = try line("list")
        #expect(
            listed.output.contains("Said outside") && listed.output.contains("Le bois est cher"), "\(listed.errors)")
        let json = try line("list", "--json").json["lines"].array
        let id = try #require(json.first { $0["text"].string == "Le bois est cher" }?["id"].string)
        #expect(json.first?["channel"].string == "web" && json.first?["activity"].string == nil)
        #expect(!(try line("list", "--workshop", "fes", "--day", "1")).output.contains("Le bois est cher"))
        #expect(try line("edit", id, "Le bois est trop cher", "--json").json["text"].string == "Le bois est trop cher")
        #expect(try line("edit", id, "--kind", "need", "--tag", "sdg7").status == 0)
        #expect(try line("story", id).output.contains("Le bois est trop cher"))
        let removed = try line("remove", id)
        #expect(removed.status == 0, "\(removed.errors)")
        #expect(!(try line("list")).output.contains("Said outside"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("what was said outside comes in by the console as by the command, and goes again by one undo")
    func linesByConsole() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            "Commentaire;Date;Auteur\nLe bois est cher;2026-01-05;Karim Tahiri\nEt l’eau ?;2026-01-06;Une voisine\n",
            to: "comments.csv")
        let take =
            "key Ctrl-P\ntype said outside\nkey Enter\ntype comments\nkey Enter\nkey 1\n"
            + "expect Said outside: comments.csv\nkey Enter\nkey Ctrl-Y\nexpect 2 lines added\n"
        try halqa.write(take, to: "keys")
        let play = ["play", Halqa.file, "--keys", "keys", "--workshop", "fes", "--day", "1", "--lang", "en"]
        let played = try halqa.run(play)
        #expect(played.status == 0, "\(played.output)\n\(played.errors)")
        let command = ["import", Halqa.file, "comments.csv", "--lines", "--channel", "web", "--json", "--lang", "en"]
        #expect(try halqa.run(command + ["--dry-run"]).json["known"].int == 2)
        try halqa.run("undo", Halqa.file)
        #expect(try halqa.run(command + ["--dry-run"]).json["known"].int == 0)
    }
}
