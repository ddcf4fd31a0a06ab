import Foundation
import Testing

/// Papers that look further than one day: networks, impact, the toolkit.
@Suite("halqa network, impact, toolkit")
struct StudyTests {
    private func names(_ halqa: Halqa) throws -> [(number: Int, name: String)] {
        try halqa.run("network", Halqa.file, "sheet", "--workshop", "fes", "--json").json["people"].array.compactMap {
            guard let number = $0["number"].int, let name = $0["name"].string else { return nil }
            return (number, name)
        }
    }

    private func key(_ halqa: Halqa, day: String, _ lines: [String]) throws -> Halqa.Answer {
        try halqa.run(
            [
                "network", Halqa.file, "key", "--workshop", "fes", "--day", day, "--on", "2026-12-01", "--lang", "en",
                "--json",
            ],
            input: lines.joined(separator: "\n") + "\n")
    }

    @Test("sheets of names are keyed by number; a tie is what both say; nothing that is published names anybody")
    func network() throws {
        let halqa = try Halqa.withWholeProgramme()
        let people = try names(halqa)
        try #require(people.count == 40)
        let ten = people.prefix(10).map(\.number)
        // In a ring everybody says so of the next; the first six say so back.
        let ring = ten.enumerated().map { index, number in
            let back = (1...6).contains(index) ? ", \(ten[index - 1]) 1" : ""
            return "\(number): \(ten[(index + 1) % 10]) 12" + back
        }
        let keyed = try key(halqa, day: "1", ring)
        #expect(keyed.status == 0, "\(keyed.errors)")
        #expect(keyed.json["kept"].int == 10)
        let shown = try halqa.run("network", Halqa.file, "--workshop", "fes", "--json")
        #expect(shown.status == 0, "\(shown.errors)")
        let figures = shown.json["questions"][0]["moments"][0]["figures"]
        #expect(figures["ties"].int == 6 && figures["pairs"].int == 45)
        #expect(figures["density"].string == "2/15")
        // Three people stand alone: a number from 1 to 4 is not told, nor the group from which it follows.
        #expect(figures["isolates"].int == nil && figures["largest"].int == nil)
        for (_, name) in people { #expect(!shown.output.contains(name)) }
        let graph = try halqa.run("network", Halqa.file, "export", "--workshop", "fes", "--output", "net.graphml")
        #expect(graph.status == 0, "\(graph.errors)")
        #expect(graph.output.contains("net.graphml"))
        let text = try String(contentsOf: halqa.path("net.graphml"), encoding: .utf8)
        #expect(text.components(separatedBy: "<edge ").count - 1 == 6)
        #expect(text.components(separatedBy: "<node ").count - 1 == 10)
        for (number, name) in people { #expect(!text.contains(name) && !text.contains("n\(number)\"")) }
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("what is wrong with a sheet is said in a sentence with its line, and nothing of it is kept")
    func wrongSheets() throws {
        let halqa = try Halqa.withWholeProgramme()
        let people = try names(halqa).map(\.number)
        try #require(people.count == 40)
        let nobody = (1000...9999).first { !people.contains($0) } ?? 0
        let answer = try key(
            halqa, day: "1",
            [
                "\(nobody): \(people[0]) 1", "\(people[0]): \(people[1]) 15",
                "\(people[0]): \(people[1]) 1 \(nobody) 1",
                "\(people[0]): \(people[1]) 1", "\(people[0]): \(people[2]) 1", "\(people[3]):",
            ])
        #expect(answer.status == 65)
        #expect(answer.json["kept"].int == 2)
        #expect(answer.json["refused"].array.compactMap { $0["line"].int } == [1, 2, 3, 5])
        let reasons = answer.json["refused"].array.compactMap { $0["reason"].string }
        #expect(reasons.first == "“\(nobody)” is the number of nobody on this list.")
        #expect(reasons.last?.contains("There is a paper of this already") == true)
    }

    @Test("impact: at first and now, what is to be reached; what is missing is missing, and never 0")
    func impact() throws {
        let halqa = try Halqa.withWholeProgramme()
        func rate(_ marks: String, _ more: String...) throws {
            let kept = try halqa.run(
                ["grid", Halqa.file, "rate", "impact", "fes", marks, "--workshop", "fes"] + more)
            #expect(kept.status == 0, "\(kept.errors)")
        }
        try rate("12 (called) 15.5 (weighed) . . . . . . . . .", "--day", "3", "--on", "2026-12-03", "--confirm")
        try rate(
            "14 (called) 14 (weighed) 96 (meters) . . . 0 . . . .", "--day", "month-1", "--on", "2027-01-05",
            "--confirm")
        try rate(". 10 (agreed) . . . . . . . . .", "--on", "2099-12-31")
        let answer = try halqa.run("impact", Halqa.file, "--day", "month-1", "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        let fes = answer.json["cities"][0]
        func indicator(_ code: String) -> JSON {
            fes["indicators"].array.first { $0["code"].string == code } ?? fes["indicators"][999]
        }
        #expect(indicator("fuel")["change"].string == "-1.5")
        #expect(indicator("fuel")["target"]["value"].string == "10")
        #expect(indicator("water")["now"]["value"].string == "96")
        #expect(indicator("water")["change"].string == nil)
        #expect(indicator("price")["now"]["value"].string == nil)
        // The day is two weeks on the telephone, and is told of until its end.
        let (first, last) = (try #require(fes["date"].string), try #require(fes["until"].string))
        #expect(first < last)
        let text = try halqa.run("impact", Halqa.file, "--day", "month-1", "--lang", "en").output
        #expect(text.contains("–"))
        // Of figures of two years each says its own.
        #expect(text.contains("12 (3 December 2026)") && text.contains("14 (5 January 2027)"))
        #expect(text.contains("no figure was kept at first, so that nothing is compared"))
    }

    @Test("a figure of another city than the day's, and a percentage that is no share, are not kept unasked")
    func figuresThatAreAsked() throws {
        let halqa = try Halqa.withWholeProgramme()
        let other = try halqa.run(
            "grid", Halqa.file, "rate", "impact", "fes", "12 . . . . . . . . . .", "--workshop", "marrakech", "--day",
            "3", "--lang", "en")
        #expect(other.status == 65 && other.errors.contains("is not the city of this day"), "\(other)")
        try halqa.write(
            """
            halqa: 1
            grids:
              - id: share
                title: {fr: P, ar: ن, en: Share}
                of: workshop
                by: room
                criteria: [{id: green, unit: {fr: "%", ar: "%", en: "%"}, text: {fr: V, ar: خ, en: Green}}]
            """, to: "share.yaml")
        #expect(try halqa.run("grid", Halqa.file, "add", "share.yaml").status == 0)
        func rate(_ marks: String, _ more: String...) throws -> Halqa.Answer {
            try halqa.run(["grid", Halqa.file, "rate", "share", "fes", "--lang", "en"] + more + ["--", marks])
        }
        #expect(try rate("120").errors.contains("is no share of a whole"))
        #expect(try rate("-4").status == 65)
        #expect(try rate("120", "--confirm").status == 0)
    }

    @Test("figures whose dates are out of order are not compared, and it is said")
    func order() throws {
        let halqa = try Halqa.withWholeProgramme()
        for (marks, day, date) in [("12", "3", "2026-12-03"), ("14", "month-1", "2026-06-01")] {
            let kept = try halqa.run(
                "grid", Halqa.file, "rate", "impact", "fes", marks + " (book) . . . . . . . . . .", "--workshop", "fes",
                "--day", day, "--on", date, "--confirm")
            #expect(kept.status == 0, "\(kept.errors)")
        }
        let answer = try halqa.run("impact", Halqa.file, "--day", "month-1", "--json").json["cities"][0]["indicators"][
            0]
        #expect(answer["now"]["value"].string == "14" && answer["change"].string == nil)
        let text = try halqa.run("impact", Halqa.file, "--day", "month-1", "--lang", "en").output
        #expect(text.replacing("\n", with: " ").contains("is dated before the one at first"), "\(text)")
    }

    @Test("figures of several moments are shown by moment, and have no middle together")
    func byMoment() throws {
        let halqa = try Halqa.withWholeProgramme()
        for (marks, day) in [("12", "3"), ("5", "month-1")] {
            let kept = try halqa.run(
                "grid", Halqa.file, "rate", "impact", "fes", marks + " (book) . . . . . . . . . .", "--workshop", "fes",
                "--day", day)
            #expect(kept.status == 0, "\(kept.errors)")
        }
        let shown = try halqa.run("grid", Halqa.file, "show", "impact", "--json").json
        #expect(shown["criteria"].array.isEmpty)
        #expect(shown["moments"].array.compactMap { $0["criteria"][0]["median"].string } == ["12", "5"], "\(shown)")
        let text = try halqa.run("grid", Halqa.file, "show", "impact", "--lang", "en").output
        #expect(text.contains("middle 12") && text.contains("middle 5") && !text.contains("half of them"), "\(text)")
    }

    @Test("what is to be reached stays that once its date is over, and is kept beside what was found by then")
    func target() throws {
        let halqa = try Halqa.withWholeProgramme()
        func rate(_ marks: String, _ more: String...) throws -> Halqa.Answer {
            try halqa.run(["grid", Halqa.file, "rate", "impact", "fes", marks, "--lang", "en"] + more)
        }
        let target = try rate("15 (goal) . . . . . . . . . .", "--target", "--on", "2020-11-15", "--workshop", "fes")
        #expect(target.status == 0 && target.output.contains("To be reached by"), "\(target)")
        let found = try rate("12 (called) . . . . . . . . . .", "--on", "2020-11-15", "--workshop", "fes")
        #expect(found.status == 0, "\(found.errors)")
        let fes = try halqa.run("impact", Halqa.file, "--day", "month-1", "--json").json["cities"][0]
        let first = fes["indicators"][0]
        #expect(first["target"]["value"].string == "15")
        #expect(first["moments"].array.compactMap { $0["value"].string } == ["12"])
        let shown = try halqa.run("grid", Halqa.file, "show", "impact", "--lang", "en")
        #expect(shown.output.contains("1 paper") && !shown.output.contains("half of them"), "\(shown)")
        #expect(try rate("15 . . . . . . . . . .", "--target", "--day", "3", "--workshop", "fes").status == 64)
        #expect(try rate("15 . . . . . . . . . .", "--target", "--workshop", "fes").status == 64)
        // Of one city alone its own papers are shown.
        let other = try halqa.run("grid", Halqa.file, "show", "impact", "--workshop", "marrakech", "--json").json
        #expect(other["papers"].int == 0 && other["list"].array.isEmpty)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("an edition of a grid in which a figure that is kept has another unit is refused")
    func unit() throws {
        let halqa = try Halqa.withWholeProgramme()
        func grid(_ edition: Int, _ unit: String, better: String = "less") -> String {
            """
            halqa: 1
            grids:
              - id: heat
                version: \(edition)
                title: {fr: C, ar: ح, en: Heat}
                of: workshop
                by: room
                criteria:
                  - {id: wood, unit: {fr: \(unit), ar: \(unit), en: \(unit)}, better: \(better), text: {fr: B, ar: ح, en: Wood}}
            """
        }
        try halqa.write(grid(1, "t/month"), to: "one.yaml")
        try halqa.write(grid(2, "kg/month"), to: "two.yaml")
        try halqa.write(grid(2, "t/month", better: "more"), to: "turned.yaml")
        #expect(try halqa.run("grid", Halqa.file, "add", "one.yaml").status == 0)
        #expect(
            try halqa.run("grid", Halqa.file, "rate", "heat", "fes", "12", "--workshop", "fes", "--day", "3").status
                == 0)
        let refused = try halqa.run("grid", Halqa.file, "add", "two.yaml", "--lang", "en")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("“Wood” is kept in t/month and would be in kg/month from now on"))
        let turned = try halqa.run("grid", Halqa.file, "add", "turned.yaml", "--lang", "en")
        #expect(turned.status == 65 && turned.errors.contains("it would be the other way round"), "\(turned)")
    }

    @Test("the toolkit: sheets of several files together, by theme, with what is missing said")
    func toolkit() throws {
        let halqa = try Halqa.withWholeProgramme()
        try FileManager.default.copyItem(at: halqa.path(Halqa.file), to: halqa.path("other.halqa"))
        func measure(_ file: String, _ text: String, _ tag: String, _ marks: String) throws {
            let noted = try halqa.run(
                "note", file, "--workshop", "fes", "--day", "1", "--activity", "measures", "--group", "1",
                "--prompt", "furnace", "--tag", tag, "--json", text)
            let id = try #require(noted.json["lines"][0]["id"].string, "\(noted.output) \(noted.errors)")
            let kept = try halqa.run(
                "grid", file, "rate", "measure", id, marks, "--workshop", "fes", "--day", "1")
            #expect(kept.status == 0, "\(kept.errors)")
        }
        try measure(
            Halqa.file, "A tight door for the furnace", "fire",
            "3200 (invoice) 600 (bills) 12 . 1 . (welder) . (Hammam Sidi Amar) . . (the owners)")
        try measure("other.halqa", "Push taps", "water", "5400 (offer) . . 900 1 . (plumber) . . .")
        let answer = try halqa.run("toolkit", Halqa.file, "other.halqa", "--format", "markdown", "--lang", "en")
        #expect(answer.status == 0, "\(answer.errors)")
        for words in ["A tight door for the furnace", "Push taps", "welder", "plumber", "Fire and fuel", "Water"] {
            #expect(answer.output.contains(words), "\(words)")
        }
        #expect(answer.output.contains("Not written down: "))
        #expect(answer.output.contains("Hammam Sidi Amar"), "a place that is called after somebody keeps its name")
        let twice = try halqa.run("toolkit", Halqa.file, Halqa.file, "--json").json["themes"].array
        #expect(twice.reduce(0) { $0 + $1["measures"].array.count } == 1)
    }

    @Test("measures of two programmes are not mixed: it is said which is of which")
    func programmes() throws {
        let halqa = try Halqa.withWholeProgramme()
        let made = try halqa.run(
            "new", "another.halqa", "--script", Halqa.repository.path + "/sessions/slec-diagnosis.yaml")
        #expect(made.status == 0, "\(made.errors)")
        let answer = try halqa.run("toolkit", Halqa.file, "another.halqa", "--format", "markdown", "--lang", "en")
        #expect(answer.status == 65 && answer.output.isEmpty, "\(answer)")
        #expect(answer.errors.contains("a toolkit brings the cities of one programme together"), "\(answer.errors)")
    }

    @Test(
        "a sheet says where something was said, and that a vote was a tie, and of how many: on a wall voters, no papers"
    )
    func saidAndVoted() throws {
        let halqa = try Halqa.withWholeProgramme()
        func note(_ group: String, _ more: String...) throws {
            let noted = try halqa.run(
                [
                    "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "measures", "--group", group,
                    "--prompt", "furnace",
                ] + more)
            #expect(noted.status == 0, "\(noted.errors)")
        }
        try note("1", "A tight door")
        try note("1", "A gas furnace")
        for measure in ["furnace:1:1", "furnace:1:2"] {
            let kept = try halqa.onDayOne("grid", "rate", "measure", measure, ". . . . 1 . . . .")
            #expect(kept.status == 0, "\(kept.errors)")
        }
        try note("2", "--about", "furnace:1:1", "The owner fears smoke")
        let list = try halqa.run("call", Halqa.file, "list", "--workshop", "fes", "--day", "month-1", "--json")
        let code = try #require(list.json["calls"][0]["code"].string, "\(list.errors)")
        let called = try halqa.run(
            "call", Halqa.file, "log", code, "--workshop", "fes", "--day", "month-1", "--at", "2026-01-05T10:00",
            "--said", "It is ordered", "--about", "furnace:1:1")
        #expect(called.status == 0, "\(called.errors)")
        func vote(_ step: String, _ more: String...) throws {
            let answer = try halqa.run(
                ["poll", Halqa.file, step, "first-measures", "--workshop", "fes", "--day", "1"] + more)
            #expect(answer.status == 0, "\(answer.errors)")
        }
        try vote("harvest", "furnace:1:1", "furnace:1:2")
        try vote("open")
        try vote("count", "1=3", "2=3", "--ballots", "6", "--confirm")
        try vote("close", "--confirm")
        let answer = try halqa.run("toolkit", Halqa.file, "--format", "markdown", "--lang", "en").output
        #expect(answer.contains("a tie for place 1 of 2, 3 dots, 6 voters"), "\(answer)")
        #expect(
            !answer.contains(" place 1 of 2, 3") || answer.components(separatedBy: "a tie for place 1 of 2").count == 3)
        #expect(answer.contains("**table 2**") && answer.contains("**by telephone, 5 January 2026**"), "\(answer)")
        #expect(answer.components(separatedBy: "What was written down about it").count == 2, "once, over both lines")
        #expect(answer.contains("1 day") && !answer.contains("1 days"))
    }

    @Test("opinions of a day stand in its summary with how many answered, not with who")
    func feedback() throws {
        let halqa = try Halqa.withWholeProgramme()
        try halqa.onDayOne("checkin", "Karim Tahiri")
        let papers = (0..<6).map { "AB\($0)\($0): 3\($0 % 4)221" }
        let keyed = try halqa.onDayOne("grid", "key", "feedback", input: papers.joined(separator: "\n") + "\n")
        #expect(keyed.status == 0, "\(keyed.errors)")
        let ratings = try halqa.onDayOne("summary", "--json").json["ratings"][0]
        #expect(ratings["papers"].int == 6)
        #expect(ratings["criteria"][0]["levels"][3]["count"].int == 6)
        let text = try halqa.onDayOne("summary", "--lang", "en").output
        #expect(text.contains("How people found the day") && text.contains("█"))
        let hand = try halqa.onDayOne("sheet", "hand", "--output", "hand.html", "--lang", "en")
        #expect(hand.status == 0)
        #expect(try String(contentsOf: halqa.path("hand.html"), encoding: .utf8).contains("6 papers"))
    }
}
