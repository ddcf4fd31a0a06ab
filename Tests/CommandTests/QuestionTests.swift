import Foundation
import Testing

/// Questions from the floor, on the command line.
@Suite("halqa question")
struct QuestionTests {
    private func question(_ halqa: Halqa, _ act: String, _ arguments: String...) throws -> Halqa.Answer {
        try halqa.run(["question", Halqa.file, act, "--workshop", "fes", "--day", "1", "--lang", "en"] + arguments)
    }

    @Test("asked, brought to the floor, answered, put off, withdrawn; and all of it taken back")
    func round() throws {
        let halqa = try Halqa.withProgramme()
        let first = try question(halqa, "ask", "--activity", "floor", "--json", "Who pays for it? @Naïma Lahlou")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.json["by"].string == "Naïma Lahlou" && first.json["status"].string == "waiting")
        for text in ["When does it begin?", "Who is going to pay?", "Where is it?"] {
            #expect(try question(halqa, "ask", "--activity", "floor", text).status == 0)
        }
        let merged = try question(halqa, "merge", "asked:1:3", "--into", "asked:1:1", "--json")
        #expect(merged.json["times"].int == 2, "\(merged.errors)")
        #expect(try question(halqa, "move", "asked:1:4", "--up", "1").status == 0)
        let brought = try question(halqa, "floor", "--activity", "floor")
        #expect(brought.output.contains("being answered") && brought.output.contains("Who pays for it?"))
        let refused = try question(halqa, "floor", "--activity", "floor")
        #expect(refused.status == 65 && refused.errors.contains("--answered or --back"))
        let answered = try question(
            halqa, "answer", "asked:1:1", "--by", "Driss Sqalli", "The agency, in two parts", "--json")
        #expect(answered.json["status"].string == "answered", "\(answered.errors)")
        #expect(answered.json["answers"][0]["by"].string == "Driss Sqalli")
        let next = try question(halqa, "floor", "--activity", "floor", "--json")
        #expect(next.json["text"].string == "Where is it?", "\(next.errors)")
        let later = try question(
            halqa, "later", next.json["reference"].string ?? "", "--owner", "Naïma Lahlou", "--due", "2027-01-15",
            "--json")
        #expect(later.json["status"].string == "later" && later.json["due"].string == "2027-01-15", "\(later.errors)")
        let open = try question(halqa, "list", "--status", "open", "--json")
        #expect(open.json["questions"].array.map { $0["text"].string } == ["When does it begin?"])
        let withdrawn = try question(halqa, "withdraw", open.json["questions"][0]["id"].string ?? "", "--json")
        #expect(withdrawn.json["status"].string == "withdrawn", "\(withdrawn.errors)")
        #expect(try question(halqa, "floor", "--activity", "floor").errors.contains("No question waits."))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        for _ in 1...11 { #expect(try halqa.run("undo", Halqa.file).status == 0) }
        #expect(try question(halqa, "list", "--json").json["questions"].array.isEmpty)
    }

    @Test("on paper: open ones, what is for later, and the answers with who gave them; --anonymous names nobody")
    func papers() throws {
        let halqa = try Halqa.withProgramme()
        for text in ["Who pays for it? @Naïma Lahlou", "When does it begin?"] {
            #expect(try question(halqa, "ask", "--activity", "floor", text).status == 0)
        }
        #expect(try question(halqa, "answer", "asked:1:1", "--by", "Driss Sqalli", "The agency").status == 0)
        func paper(_ arguments: String...) throws -> String {
            try halqa.run(
                ["summary", Halqa.file, "--workshop", "fes", "--day", "1", "--sections", "questions", "--lang", "en"]
                    + arguments
            ).output
        }
        let text = try paper("--format", "text").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("Open questions") && text.contains("When does it begin?"))
        #expect(text.contains(": The agency — Driss Sqalli"), "\(text)")
        let anonymous = try paper("--format", "text", "--anonymous")
        #expect(anonymous.contains("The agency") && !anonymous.contains("Sqalli") && !anonymous.contains("Lahlou"))
        let json = try paper("--format", "json")
        #expect(json.contains("\"answers\"") && json.contains("\"stage\" : \"answered\""))
        #expect(try paper("--format", "markdown").contains(": The agency"))
    }

    @Test("open from the day before: listed with its day, answered on the next, taken back; not merged over days")
    func carried() throws {
        let halqa = try Halqa.withWholeProgramme()
        func next(_ act: String, _ arguments: String...) throws -> Halqa.Answer {
            try halqa.run(["question", Halqa.file, act, "--workshop", "fes", "--day", "2", "--lang", "en"] + arguments)
        }
        for text in ["Who pays for it?", "When does it begin?"] {
            #expect(try question(halqa, "ask", "--activity", "floor", text).status == 0)
        }
        #expect(try next("ask", "--activity", "floor", "Who is going to pay?").status == 0)
        let listed = try next("list")
        #expect(listed.output.hasPrefix("Questions from the days before\n"), "\(listed.output)")
        #expect(listed.output.contains("1/floor/asked:1:1") && listed.output.contains("Of this day"))
        let json = try next("list", "--json").json["questions"].array
        #expect(json.map { $0["day"].int } == [1, 1, nil])
        let merged = try next("merge", "1/floor/asked:1:1", "--into", "floor/asked:1:1")
        #expect(merged.status == 65 && merged.errors.contains("halqa question FILE withdraw"), "\(merged.errors)")
        let answered = try next("answer", "1/floor/asked:1:1", "--by", "Driss Sqalli", "The agency", "--json")
        #expect(answered.json["status"].string == "answered", "\(answered.errors)")
        #expect(answered.json["reference"].string == "1/floor/asked:1:1")
        #expect(answered.json["answers"][0]["by"].string == "Driss Sqalli")
        #expect(try next("list", "--status", "answered", "--json").json["questions"].array.count == 1)
        #expect(try question(halqa, "list", "--status", "open", "--json").json["questions"].array.count == 1)
        let floor = try next("floor", "1/floor/asked:1:2", "--json")
        #expect(floor.json["status"].string == "onFloor", "\(floor.errors)")
        for _ in 1...2 { #expect(try halqa.run("undo", Halqa.file).status == 0) }
        #expect(try next("list", "--status", "open", "--json").json["questions"].array.count == 3)
        #expect(try next("answer", "1/floor/asked:1:9", "Yes").status == 65)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test(
        "what is open from the day before is of the round too; answered by word of mouth, it is an answer of that day")
    func carriedByMouth() throws {
        let halqa = try Halqa.withWholeProgramme()
        func next(_ act: String, _ arguments: String...) throws -> Halqa.Answer {
            try halqa.run(["question", Halqa.file, act, "--workshop", "fes", "--day", "2", "--lang", "en"] + arguments)
        }
        for text in ["Who pays for it?", "When does it begin?"] {
            #expect(try question(halqa, "ask", "--activity", "floor", text).status == 0)
        }
        #expect(try next("list", "--activity", "floor", "--json").json["questions"].array.count == 2)
        let answered = try next("answer", "1/floor/asked:1:1", "--by", "Driss Sqalli")
        #expect(answered.status == 0, "\(answered.errors)")
        #expect(try next("floor", "1/floor/asked:1:2").status == 0)
        #expect(try next("ask", "--activity", "floor", "Where is it?").status == 0)
        #expect(try next("floor", "--answered", "--at", "15:10").status == 0)
        let listed = try next("list", "--status", "answered", "--activity", "floor")
        #expect(listed.output.contains("by word of mouth: Driss Sqalli"), "\(listed.output)")
        #expect(listed.output.contains("1/floor/asked:1:2"), "\(listed.output)")
        let sheet = try halqa.run([
            "summary", Halqa.file, "--workshop", "fes", "--day", "2", "--sections", "questions", "--format", "text",
            "--lang", "en",
        ])
        let told = sheet.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("by Driss Sqalli"), "\(told)")
        let at = try next("answer", "floor/asked:1:1", "In Fez", "--at", "15:20", "--json")
        #expect(at.json["answers"][0]["writtenAt"].string?.contains("T15:20") == true, "\(at.errors)")
    }

    @Test("a line that is no question is refused")
    func other() throws {
        let halqa = try Halqa.withProgramme()
        let note = try halqa.onDayOne(
            "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "Wood is dear")
        #expect(note.status == 0, "\(note.errors)")
        let refused = try question(halqa, "answer", "fuel:1:1", "Yes")
        #expect(refused.status == 65 && refused.errors.contains("is no question"))
    }
}
