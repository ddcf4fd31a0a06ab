import Foundation
import Testing

/// The plan on the command line: shown, amended, undone. (file, command, file)
@Suite("halqa plan")
struct PlanTests {
    @Test("a workshop that was postponed is moved, its papers say so, and undo puts it back")
    func postponed() throws {
        let halqa = try Halqa.withWholeProgramme()
        let moved = try halqa.run("plan", Halqa.file, "move", "--workshop", "fes", "--to", "2027-03-02", "--lang", "en")
        #expect(moved.status == 0, "\(moved.errors)")
        #expect(moved.output.contains("1  energy    2027-03-02  Energy transition · in the script"))
        let summary = try halqa.run("summary", Halqa.file, "--workshop", "fes", "--day", "1", "--lang", "en")
        #expect(summary.output.contains("2 March 2027"), "\(summary.output)\(summary.errors)")
        let undone = try halqa.run("undo", Halqa.file, "--lang", "en")
        #expect(undone.output.contains("Taken back: moved fes, day 1 to"), "\(undone.output)")
        #expect(try !halqa.run("plan", Halqa.file, "--lang", "en").output.contains("in the script"))
    }

    @Test("what cannot be is said in one sentence, and nothing is written")
    func refused() throws {
        let halqa = try Halqa.withWholeProgramme()
        try halqa.onDayOne("checkin", "Karim Tahiri", "--at", "2027-11-30T09:00")
        let before = try halqa.run("journal", Halqa.file, "--json").output
        func refusal(_ arguments: String...) throws -> String {
            let answer = try halqa.run(["plan", Halqa.file] + arguments + ["--workshop", "fes", "--lang", "en"])
            #expect(answer.status == 65, "\(arguments)")
            #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
            return answer.errors
        }
        let begun = "Day 1 has begun, on 30 November 2027, and keeps that date."
        #expect(try refusal("move", "--day", "1", "--to", "2028-01-01").contains(begun))
        #expect(try refusal("move", "--day", "3", "--to", "2020-01-01").contains("not after day 2"))
        #expect(try refusal("quota", "owner", "1").contains("people are invited, and there would be 1 places"))
        #expect(try refusal("quota", "ownr", "9").contains("Did you mean owner?"))
        #expect(try refusal("text", "energy/barriers/fule", "--in", "fr", "x").contains("energy/barriers/fuel"))
        #expect(try refusal("text", "energy", "--in", "pl", "x").contains("it has ar, fr, en"))
        #expect(try refusal("move", "--zone", "Africa/Feez").contains("Africa/Casablanca"))
        #expect(
            try refusal("add-day", "energy", "--on", "2030-01-01", "--like", "1").contains("“energy” is there already"))
        #expect(try halqa.run("journal", Halqa.file, "--json").output == before)
    }

    @Test("a day of calls after two months is added; who is reached on it is reached, and came to nothing")
    func calls() throws {
        let halqa = try Halqa.withWholeProgramme()
        let added = try halqa.run(
            "plan", Halqa.file, "add-day", "month-2", "--workshop", "fes", "--after", "2 months", "--by", "telephone",
            "--lang", "en")
        #expect(
            added.output.contains("After 2 months · after 2 months · by telephone · added"),
            "\(added.output)\(added.errors)")
        let plan = try JSON(parsing: halqa.run("plan", Halqa.file, "--json").output)
        let date = try #require(plan["workshops"][0]["days"][4]["date"].string)
        let arguments = ["--workshop", "fes", "--day", "month-2", "--lang", "en"]
        let reached = try halqa.run(
            ["checkin", Halqa.file, "Karim Tahiri", "--at", date + "T10:30"] + arguments)
        #expect(reached.output == "Karim Tahiri was reached, 10:30. Reached: 1, invited: 40.\n")
        let again = try halqa.run(["checkin", Halqa.file, "Karim Tahiri"] + arguments)
        #expect(again.output.hasPrefix("Karim Tahiri was reached on"))
        let left = try halqa.run(["checkin", Halqa.file, "--leave", "Karim Tahiri"] + arguments)
        #expect(left.status == 65 && left.errors.contains("did not come, and does not leave"))
        let summary = try halqa.run(["summary", Halqa.file] + arguments)
        #expect(summary.output.contains("1 person was reached from"), "\(summary.output)")
        #expect(!summary.output.contains("came together"))
        let status = try JSON(parsing: halqa.run("status", Halqa.file, "--json").output)
        let day = status["workshops"][0]["days"][4]
        #expect(day["present"].int == 0 && day["reached"].int == 1)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("a later day is taken back unasked before the workshop has begun, and then only confirmed; so is its date")
    func undoOfDays() throws {
        let halqa = try Halqa.withWholeProgramme()
        let added = [
            "plan", Halqa.file, "add-day", "month-2", "--workshop", "fes", "--after", "2 months", "--by", "telephone",
        ]
        #expect(try halqa.run(added).status == 0)
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        #expect(try halqa.run(added).status == 0)
        let plan = try JSON(parsing: halqa.run("plan", Halqa.file, "--json").output)
        let first = try #require(plan["workshops"][0]["days"][0]["date"].string)
        let date = try #require(plan["workshops"][0]["days"][4]["date"].string)
        let here = try halqa.run(
            "checkin", Halqa.file, "Karim Tahiri", "--workshop", "fes", "--day", "1", "--at", first + "T08:30", "--as",
            "Salma")
        #expect(here.status == 0, "\(here.errors)")
        let who = ["--as", "Amina", "--lang", "en"]
        // Somebody else's arrival is not what is taken back.
        let day = ["--workshop", "fes", "--on", "2031-03-02", "--like", "1"]
        #expect(try halqa.run(["plan", Halqa.file, "add-day", "extra"] + day + who).status == 0)
        let asked = try halqa.run(["undo", Halqa.file] + who)
        #expect(asked.status == 65, "\(asked.output)")
        #expect(asked.errors.contains("No longer in the plan, though papers may name it"), "\(asked.errors)")
        #expect(asked.errors.contains("2 March 2031") && asked.errors.contains("add --confirm"), "\(asked.errors)")
        let kept = try JSON(parsing: halqa.run("plan", Halqa.file, "--json").output)
        #expect(kept["workshops"][0]["days"].array.contains { $0["date"].string == "2031-03-02" })
        #expect(try halqa.run(["undo", Halqa.file, "--confirm"] + who).status == 0)
        let gone = try JSON(parsing: halqa.run("plan", Halqa.file, "--json").output)
        #expect(!gone["workshops"][0]["days"].array.contains { $0["date"].string == "2031-03-02" })
        #expect(gone["workshops"][0]["days"].array.contains { $0["date"].string == date })
    }

    @Test("a day is added from a file, like another, and an activity to a day")
    func additions() throws {
        let halqa = try Halqa.withWholeProgramme()
        try halqa.write(
            """
            id: any
            theme: {ar: يوم, fr: Un jour, en: A day}
            activities:
              - {id: welcome, kind: plenary, title: {ar: ترحيب, fr: Accueil, en: Welcome}, at: "10:00", minutes: 30}
            """, to: "extra.yaml")
        let added = try halqa.run(
            "plan", Halqa.file, "add-day", "extra", "--workshop", "fes", "--on", "2030-01-02", "--from", "extra.yaml",
            "--lang", "en")
        #expect(
            added.output.contains("9  extra     2030-01-02  A day · follow-up · added"),
            "\(added.output)\(added.errors)")
        let more = try halqa.run(
            "plan", Halqa.file, "add-activity", "round", "--workshop", "fes", "--day", "extra", "--kind", "breakout",
            "--title", "Encore un tour", "--start", "10:30", "--minutes", "45", "--groups", "3", "--ask", "Quoi ?",
            "--lang", "en")
        let shown = "10:30 · 45 min · round · Encore un tour · added"
        #expect(more.output.contains(shown), "\(more.output)\(more.errors)")
        let line = try halqa.run(
            "note", Halqa.file, "--workshop", "fes", "--day", "extra", "--activity", "round", "--group", "2", "Une idée"
        )
        #expect(line.status == 0, "\(line.errors)")
        let like = try halqa.run(
            "plan", Halqa.file, "add-day", "again", "--workshop", "fes", "--on", "2030-02-02", "--like", "1")
        #expect(like.status == 0, "\(like.errors)")
        let wrong = try halqa.run(
            "plan", Halqa.file, "add-day", "third", "--workshop", "fes", "--on", "2030-03-02", "--lang", "en")
        #expect(wrong.status == 64 && wrong.errors.contains("--like 1"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }
}
