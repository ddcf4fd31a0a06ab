import Foundation
import Testing

/// Ratings by criteria, on the command line.
@Suite("halqa grid")
struct GridTests {
    private static let label = """
        halqa: 1
        grids:
          - id: label
            title: {fr: Label, ar: علامة, en: Label}
            of: organisation
            by: two-assessors
            classes: [{id: gold, title: {fr: Or, ar: ذهب, en: Gold}, from: 60/100}]
            criteria:
              - {id: permit, text: {fr: P, ar: ر, en: Permit}, mandatory: true}
              - {id: tank, text: {fr: T, ar: خ, en: Tank}, points: 4, evidence: required}
              - {id: meter, text: {fr: M, ar: ع, en: Meter}, points: 2}
        """
    private static let skills = """
        halqa: 1
        grids:
          - id: skills
            title: {fr: S, ar: م, en: Skills}
            of: person
            by: themselves
            levels: [{value: 0, text: {fr: Z, ar: ص, en: none}}, {value: 1, text: {fr: A, ar: ا, en: some}},
              {value: 4, text: {fr: Q, ar: ق, en: all}}]
            criteria:
              - {id: invoices, text: {fr: I, ar: ف, en: Invoices}, asks: falls-to-me}
              - {id: audit, text: {fr: A, ar: ت, en: Audit}}
        """

    private func halqa(_ grids: String) throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        try halqa.write(grids, to: "grids.yaml")
        let added = try halqa.run("grid", Halqa.file, "add", "grids.yaml", "--lang", "en")
        #expect(added.status == 0, "\(added.errors)")
        return halqa
    }

    @Test("two assessors who do not see each other's marks; where they differ it is settled, and then there is a class")
    func label() throws {
        let halqa = try halqa(Self.label)
        func grid(_ arguments: String...) throws -> Halqa.Answer {
            try halqa.run(["grid", Halqa.file] + arguments + ["--lang", "en"])
        }
        let bath = "Hammam Aïn Zitoun"
        let nobody = try grid("rate", "label", bath, "1 3 (invoices) 1", "--by", "Oumnia Ziani")
        #expect(nobody.status == 65 && nobody.errors.contains("--confirm"), "\(nobody.errors)")
        #expect(try grid("rate", "label", bath, "1 3 (invoices) 1", "--by", "Oumnia Ziani", "--confirm").status == 0)
        #expect(try grid("show", "label", "--json").json["list"].array.isEmpty, "not before both have rated")
        #expect(try grid("class", "label", bath).errors.contains("1 of two people has rated this"))
        // A part of a name may be another bath's, which is not in the file yet.
        let part = try grid("rate", "label", "Aïn Zitoun", "1 3 (invoices) 1", "--by", "Driss", "--confirm")
        #expect(part.status == 65 && part.errors.contains("may be") && part.errors.contains(bath), "\(part.errors)")
        let twice = try grid("rate", "label", bath, "1 2 (invoices) 1", "--by", "Oumnia Ziani", "--confirm")
        #expect(twice.status == 65 && twice.errors.contains("There is a paper of this already"))
        #expect(twice.errors.contains("name another day with --day"), "\(twice.errors)")
        func driss(_ marks: String, _ more: String...) throws -> Halqa.Answer {
            try halqa.run(
                ["grid", Halqa.file, "rate", "label", bath, marks, "--by", "Driss", "--confirm", "--lang", "en"] + more)
        }
        #expect(try driss("1 4 2").errors.contains("needs its evidence"))
        #expect(try driss("1 5 (seen) 2").errors.contains("none of the values from 0 to 4"))
        #expect(try driss("1 4 (cahier 2025, 2026) 1").status == 0)
        #expect(try grid("class", "label", bath).errors.contains("The two differ on “Tank”"))
        let stands = try grid("class", "label", bath, "--seal", "0000 0000 0000 0000 0000")
        #expect(stands.status == 65 && stands.errors.contains("no printed seal stands"), "\(stands.errors)")
        #expect(try grid("settle", "label", bath).output.contains("Tank: 3 / 4"))
        for (marks, why) in [
            (["permit=0", "tank=3 (both looked)"], "Both say the same of “Permit”"),
            (["tank=3 (both looked)", "tank=4 (one looked)"], "“Tank” is decided twice"),
            (["tank=5 (both looked)"], "Mark 2: “5” is none of the values"),
            (["tank=."], "has to be decided by a mark"),
        ] {
            let refused = try halqa.run(
                ["grid", Halqa.file, "settle", "label", bath, "--lang", "en"] + marks.flatMap { ["--mark", $0] })
            #expect(refused.status == 65 && refused.errors.contains(why), "\(refused.errors)")
        }
        #expect(try grid("settle", "label", bath, "--mark", "tank=3 (both looked)").status == 0)
        #expect(try grid("show", "label").output.contains("2 papers"), "what they agreed on is no third one")
        let found = try grid("class", "label", bath, "--json").json
        #expect(found["class"].string == "gold" && found["share"].string == "2/3")
        let seal = found["seal"].string
        #expect(try grid("class", "label", bath, "--json").json["seal"].string == seal)
        let all = try grid("class", "label", "--json").json["classes"].array
        #expect(all.count == 1 && all[0]["class"].string == "gold" && all[0]["seal"].string == seal)
        // The paper needs no day, since it was kept between days.
        let made = try grid("certificate", "label", bath, "--output", "c.html")
        #expect(made.status == 0, "\(made.errors)")
        let page = try String(contentsOf: halqa.path("c.html"), encoding: .utf8)
        #expect(page.contains(try #require(seal)) && page.contains("both looked"))
        // By another edition those who were rated keep their class.
        try halqa.write(Self.label.replacing("id: label", with: "id: label\n    version: 2"), to: "next.yaml")
        #expect(try grid("add", "next.yaml").status == 0)
        #expect(try grid("class", "label", bath, "--json").json["seal"].string == seal)
        #expect(try grid("class", "label", bath, "--edition", "2").errors.contains("Nobody has rated this"))
        #expect(try grid("show", "label", "--json").json["list"].array.count == 3)
        // A mark that is changed afterwards withholds the class, and it is said at once.
        let changed = try driss("1 4 (seen) 2", "--change")
        #expect(changed.output.contains("What the two had agreed on no longer holds"), "\(changed)")
        #expect(try grid("class", "label", bath).errors.contains("One of the two has changed a mark since they agreed"))
        #expect(try grid("settle", "label", bath, "--mark", "tank=3 (both looked)", "--mark", "meter=1").status == 0)
        let again = try grid("class", "label", bath, "--json").json
        #expect(again["class"].string == "gold" && again["seal"].string != seal)
        // Whoever holds the certificate of before is told which answers are others now.
        let printed = try #require(seal)
        let old = try grid("class", "label", bath, "--seal", printed)
        #expect(old.output.contains("Changed since the printed seal: “Tank”"), "\(old)")
        #expect(old.output.contains("“Meter”") && !old.output.contains("“Permit”"), "\(old)")
        let same = try grid("class", "label", bath, "--seal", again["seal"].string?.uppercased() ?? "", "--json").json
        #expect(same["standing"]["is"].string == "same")
        let misread = try grid("class", "label", bath, "--seal", "0000 0000", "--covers", "--json").json
        #expect(misread["standing"]["is"].string == "unknown")
        #expect(misread["covers"].array.contains { $0.string?.hasPrefix("mark tank 3") == true })
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("a date that has not come is asked about, and a day that is over dates its papers")
    func dates() throws {
        let halqa = try halqa(Self.skills)
        let future = try halqa.onDayOne(
            "grid", "rate", "skills", "MA14", "4+ 1", "--on", "2099-01-01", "--lang", "en")
        #expect(future.status == 65 && future.errors.contains("has not come yet"), "\(future.errors)")
    }

    @Test("a pile of papers with codes, keyed a line each; what is wrong is named, and the rest is kept")
    func pile() throws {
        let halqa = try halqa(Self.skills)
        let keyed = try halqa.onDayOne(
            "grid", "key", "skills", "--json", "--lang", "en",
            input: "MA14: 4+ 1\nfa22: ٠- ٤\nKH09: 2 1\n# a note\nma-14: 1 1\n")
        #expect(keyed.status == 65)
        #expect(keyed.json["kept"].int == 2)
        let few = try halqa.onDayOne("grid", "show", "skills", "--lang", "en")
        #expect(few.output.contains("Fewer than 5 papers") && !few.output.contains("middle"), "\(few.output)")
        // Who keys and corrects may see them one by one; nobody else is shown them by the way.
        #expect(try halqa.onDayOne("grid", "show", "skills", "--json").json["list"].array.isEmpty)
        #expect(!few.output.contains("MA14"))
        #expect(try halqa.onDayOne("grid", "show", "skills", "--papers", "--json").json["list"].array.count == 2)
        #expect(try halqa.onDayOne("grid", "show", "skills", "--papers").output.contains("MA14"))
        #expect(
            try halqa.onDayOne("grid", "key", "skills", input: "AA01: 1 1\nBB02: 4+ 0\nCC03: 4 4\n").status == 0)
        #expect(keyed.json["refused"].array.map { $0["line"].int } == [3, 5])
        let shown = try halqa.onDayOne("grid", "show", "skills", "--json").json
        #expect(shown["criteria"][0]["median"].string == "4")
        // Of whose task three said something, and nothing of it is told.
        #expect(shown["criteria"][0]["tasks"].int == nil && shown["criteria"][0]["answeredTask"].int == nil)
        #expect(shown["criteria"][0]["count"].int == 5)
    }

    @Test(
        "before and after: codes that stand on both days; a slip of the pen is offered, and counts once it is accepted")
    func compare() throws {
        let halqa = try halqa(Self.skills)
        func key(_ day: String, _ lines: String) throws {
            let keyed = try halqa.run(
                ["grid", Halqa.file, "key", "skills", "--workshop", "fes", "--day", day], input: lines)
            #expect(keyed.status == 0, "\(keyed.errors)")
        }
        let others = "RA31: 0 0\nSB52: 0 0\nTC73: 1 1\n"
        try key("1", "MA14: 0 0\nKH09: 1 1\n" + others)
        try key("2", "ma14: 4 0\nKH90: 4 4\n" + others)
        func answer(_ more: [String]) throws -> Halqa.Answer {
            try halqa.run(
                [
                    "grid", Halqa.file, "compare", "skills", "--workshop", "fes", "--before", "1", "--after", "2",
                    "--lang", "en",
                ] + more)
        }
        func compare(_ more: String...) throws -> JSON { try answer(["--json"] + more).json }
        let first = try compare()
        #expect(first["joined"].int == 4 && first["offers"].array.count == 1)
        #expect(first["criteria"].array.isEmpty)
        #expect(try answer([]).output.contains("Fewer than 5 people: what they say is not shown."))
        let both = try compare("--accept", "kh09=kh90")
        #expect(both["joined"].int == 5 && both["offers"].array.isEmpty)
        #expect(both["criteria"][0]["higher"].int == 2 && both["criteria"][1]["same"].int == 4)
        let unknown = try answer(["--accept", "ZZ99=KH90"])
        #expect(
            unknown.status == 65 && unknown.errors.contains("No paper of the earlier day has the code ZZ99."),
            "\(unknown)")
        // What is doubtful is joined by hand alone, each code once.
        try key("1", "LA41TE: 0 0\nLA42TE: 0 0\n")
        try key("2", "LA43TE: 1 1\n")
        let doubtful = try compare()
        #expect(doubtful["doubtful"].array.count == 2 && doubtful["offers"].array.count == 1)
        #expect(doubtful["onlyBefore"].array.count == 2 && doubtful["onlyAfter"].array.count == 1)
        #expect(try compare("--accept", "all")["joined"].int == 5)
        let byHand = try compare("--accept", "all", "--accept", "la41te=la43te")
        #expect(byHand["joined"].int == 6 && byHand["doubtful"].array.isEmpty && byHand["onlyAfter"].array.isEmpty)
        for (pairs, why) in [
            (["LA41TE=LA43TE", "LA42TE=LA43TE"], "LA43TE would be joined with two codes."),
            (["LA41TE=KH90"], "differ by more than one slip"), (["MA14=KH90"], "MA14 stands on papers of both days"),
        ] {
            let refused = try answer(pairs.flatMap { ["--accept", $0] })
            #expect(refused.status == 65 && refused.errors.contains(why), "\(refused)")
        }
        let long = try halqa.onDayOne("grid", "rate", "skills", "LA41TE0123401234012", "1 1", "--lang", "en")
        #expect(long.status == 65 && long.errors.contains("too long for a code"), "\(long)")
    }
}
