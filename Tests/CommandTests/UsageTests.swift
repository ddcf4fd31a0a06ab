import Foundation
import Testing

/// What the program says to a command line that it cannot carry out.
@Suite("A command line that cannot be carried out")
struct UsageTests {
    @Test("a day's number alone is no day where none of them is today's")
    func whichDay() throws {
        let answer = try Halqa.withProgrammeAhead().run("checkin", Halqa.file, "--day", "1", "x")
        #expect(answer.status == 64)
        #expect(answer.errors.contains("--workshop with one of fes, rabat, marrakech"), "\(answer.errors)")
    }

    @Test(
        "is answered with one line that says what to do, and its exit code",
        arguments: [
            (["note"], 64, "This is missing: <file>. See: halqa note --help."),
            (["nte", "fes.halqa"], 64, "“nte” is neither a command nor a file. Did you mean note? See: halqa --help."),
            (["status", "fes.halqa", "--jsn"], 64, "There is no option --jsn. Did you mean --json?"),
            (["poll", "fes.halqa", "opne", "x"], 64, "Did you mean open?"),
            (["note", "fes.halqa", "--kind", "wish", "x"], 64, "--kind"),
            (["tally"], 64, "Name the file of ballots. See: halqa tally --help."),
            (["tally", "x.csv", "--method", "nope"], 64, "See: halqa tally --help."),
            (
                ["tally", "x.csv", "--method", "score", "--rules", "min-score=6", "max-score=4"], 64,
                "The lowest score, 6, is not below the highest, 4. See: halqa tally --help."
            ),
            (
                [
                    "poll", "fes.halqa", "create", "x", "--question", "?", "--method", "star", "--rule", "min-score=5",
                ], 64, "The lowest score, 5, is not below the highest, 5. See: halqa poll create --help."
            ),
            (
                [
                    "poll", "fes.halqa", "create", "x", "--question", "?", "--method", "cumulative", "--dots", "3",
                    "--max-per-option", "4",
                ], 64, "4 dots on one option are more than the 3 that each person has. See: halqa poll create --help."
            ),
            (["status", "none.halqa"], 66, "none.halqa: there is no such file."),
            (["import", "fes.halqa", "none.csv", "--workshop", "fes"], 66, "none.csv: there is no such file."),
            (
                ["new", "fes.halqa", "--script", "none.yaml"], 66,
                "There is no script “none.yaml”; there are: eco-hammam, "
            ),
            (["new", "x.halqa", "--script", "eco-hamam"], 66, "Did you mean eco-hammam?"),
            (["help", "nosuch"], 64, "“nosuch” is no command. See: halqa --help."),
            (["help", "nte"], 64, "“nte” is no command. Did you mean note? See: halqa --help."),
            (["help", "poll", "opne"], 64, "Did you mean open?"),
            (["help", "note", "more"], 64, "halqa note has no commands of its own. See: halqa help note."),
            (["status", "text.txt"], 65, "text.txt is not a Halqa file."),
            (["checkin", "fes.halqa", "--workshop", "fez", "--day", "1", "x"], 65, "Did you mean fes?"),
            (["checkin", "fes.halqa", "--workshop", "Rabbat", "--day", "1", "x"], 65, "Did you mean rabat?"),
            (
                ["checkin", "fes.halqa", "--workshop", "fes", "--day", "9", "x"], 65,
                "1 (energy), 2 (indoor), 3 (water)"
            ),
            (["line", "fes.halqa", "park", "fuel:9:9", "--workshop", "fes", "--day", "1"], 65, "halqa line FILE list"),
        ] as [([String], Int32, String)])
    func oneLine(arguments: [String], status: Int32, words: String) throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write("no database", to: "text.txt")
        let answer = try halqa.run(arguments)
        #expect(answer.status == status)
        #expect(answer.errors.hasPrefix("halqa: "))
        #expect(answer.errors.contains(words), "\(answer.errors)")
        #expect(answer.errors.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
        #expect(answer.output.isEmpty)
    }

    @Test("cannot smuggle control characters to the terminal")
    func control() throws {
        let halqa = try Halqa.withProgramme()
        for arguments in [
            ["checkin", Halqa.file, "--workshop", "\u{1B}[31mfes", "--day", "1", "x"],
            ["checkin", Halqa.file, "--workshop", "fes", "--day", "1", "\u{1B}]0;x\u{7}\nNobody"],
            ["status", "\u{1B}c.halqa"], ["\u{1B}c", Halqa.file], ["note", "--\u{1B}c"],
            ["poll", Halqa.file, "\u{9B}31m", "x"],
        ] {
            let answer = try halqa.run(arguments)
            #expect(answer.status != 0)
            let controls = (answer.output + answer.errors).unicodeScalars.filter {
                $0.properties.generalCategory == .control && $0 != "\n"
            }
            #expect(controls.isEmpty, "\(arguments)")
            #expect(answer.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("is not one when it asks for the version")
    func version() throws {
        let answer = try Halqa().run("--version")
        #expect(answer.status == 0)
        #expect(answer.output.contains(/^halqa \d+\.\d+\.\d+\n$/), "\(answer.output)")
        #expect(answer.errors.isEmpty)
    }

    @Test("is not one when it asks for help: that goes to standard output, and is no failure")
    func help() throws {
        let halqa = try Halqa()
        for arguments in [["--help"], ["help", "note"], ["note", "--help"], ["poll", "count", "--help"]] {
            let answer = try halqa.run(arguments)
            #expect(answer.status == 0)
            #expect(answer.output.contains("USAGE: halqa"))
            #expect(answer.errors.isEmpty)
        }
    }

    @Test("opens a file whatever it is called", arguments: ["-x.halqa", "حلقة.halqa", "a b.halqa", "import.halqa"])
    func anyName(name: String) throws {
        let halqa = try Halqa.withProgramme()
        try FileManager.default.moveItem(at: halqa.path(Halqa.file), to: halqa.path(name))
        // Without a terminal the console says so; that it does shows that the name was taken for a file.
        let answer = try halqa.run(name.hasPrefix("-") ? ["--", name] : [name])
        #expect(answer.status == 74)
        #expect(answer.errors.contains("The console needs a terminal"))
    }

    @Test("is not one when the verb stands before the file, or after it")
    func order() throws {
        let halqa = try Halqa.withProgramme()
        let day = ["--workshop", "fes", "--day", "1"]
        let after = try halqa.run(["activity", Halqa.file, "list"] + day)
        #expect(after.status == 0)
        #expect(try halqa.run(["activity", "list", Halqa.file] + day).output == after.output)
        #expect(try halqa.run(["activity", Halqa.file] + day + ["list"]).output == after.output)
        #expect(try halqa.run(["activity", Halqa.file] + day).output == after.output)
        // What is said of each activity takes as much room as its words do in the language.
        try halqa.onDayOne("activity", "start", "checkin", "--at", "08:30")
        try halqa.onDayOne("activity", "end", "checkin", "--at", "09:15")
        #expect(try halqa.onDayOne("activity", "list", "--lang", "pl").output.contains("koniec: 09:15  "))
    }

    @Test("is not one when what a table said begins with a dash: it is kept, and never taken for a question after help")
    func dash() throws {
        let halqa = try Halqa.withProgramme()
        let place = ["--activity", "barriers", "--group", "1", "--prompt", "fuel"]
        for text in ["- 30 % de chaleur", "-5 degrés", "-- humide", "--- h", "-حرارة h", "−3", "-h humide"] {
            let answer = try halqa.run(
                ["note", Halqa.file, text, "--workshop", "fes", "--day", "1"] + place + ["--json"])
            #expect(answer.json["lines"][0]["text"].string == text, "\(answer.errors)")
        }
        let word = try halqa.run(["note", Halqa.file, "-humide", "--workshop", "fes", "--day", "1"] + place)
        #expect(word.status == 64)
        #expect(word.errors.contains("“-humide” is no option. A text that begins with a dash goes after --."))
        let after = try halqa.run(["note", Halqa.file, "--workshop", "fes", "--day", "1"] + place + ["--", "-humide"])
        #expect(after.status == 0)
        let owner = try halqa.run(
            ["note", Halqa.file, "--workshop", "fes", "--day", "1", "--owner=- Karim Tahiri", "x", "--json"] + place)
        #expect(owner.json["lines"][0]["owner"].string == "Karim Tahiri", "a person of the directory is meant")
    }
}
