import Testing

@Suite("halqa note and halqa line")
struct LineTests {
    private func note(_ halqa: Halqa, _ table: Int, _ text: String, prompt: String = "fuel") throws -> JSON {
        let answer = try halqa.onDayOne(
            "note", "--activity", "barriers", "--group", String(table), "--prompt", prompt, "--json", "--", text)
        #expect(answer.status == 0, "\(answer.errors)")
        return answer.json["lines"][0]
    }

    @Test("keep a line under a short reference, in the prompt's kind unless told otherwise")
    func keep() throws {
        let halqa = try Halqa.withProgramme()
        let first = try note(halqa, 2, "الحطب يصل مبللا")
        #expect(first["reference"].string == "fuel:2:1")
        #expect(first["kind"].string == "barrier")
        #expect(first["author"].string == "Amina")
        #expect(try note(halqa, 2, "- 30 % de bois")["reference"].string == "fuel:2:2")
        let action = try halqa.onDayOne(
            "note", "--activity", "actions", "--group", "1", "--prompt", "mine", "--owner", "Karim", "--due",
            "2026-12-20", "weigh", "every", "load", "--json")
        #expect(action.json["lines"][0]["text"].string == "weigh every load")
        #expect(action.json["lines"][0]["due"].string == "2026-12-20")
    }

    @Test("say that a date is over by which something was to be done, and keep it")
    func over() throws {
        let halqa = try Halqa.withProgramme()
        func note(by due: String) throws -> Halqa.Answer {
            try halqa.onDayOne(
                "note", "--activity", "actions", "--group", "1", "--prompt", "mine", "--owner", "Karim", "--due", due,
                "--json", "weigh every load")
        }
        let answer = try note(by: "2020-12-20")
        #expect(answer.status == 0)
        #expect(answer.json["lines"][0]["due"].string == "2020-12-20")
        #expect(answer.errors == "halqa: 20 December 2020 is over already. It is kept as you say it.\n")
        #expect(try note(by: "2099-12-20").errors.isEmpty)
    }

    @Test("story tells every step of a commitment with who said it, those said and taken back by commands too")
    func story() throws {
        let halqa = try Halqa.withProgramme()
        let noted = try halqa.onDayOne(
            "note", "--activity", "actions", "--group", "1", "--prompt", "mine", "--owner", "Karim", "--due",
            "2020-12-20", "--json", "weigh every load")
        let id = try #require(noted.json["lines"][0]["id"].string)
        for (verb, name) in [("done", "Karim"), ("reopen", "Samia"), ("drop", "Amina")] {
            #expect(try halqa.run("action", Halqa.file, verb, id, "--as", name).status == 0)
        }
        #expect(try halqa.run("undo", Halqa.file, "--as", "Amina").status == 0)
        let story = try halqa.onDayOne("line", "story", id, "--json").json["story"].array.map {
            $0["what"].string ?? ""
        }
        #expect(story.contains("done · Karim"))
        #expect(story.contains("open again · Samia"))
        #expect(!story.contains { $0.contains("dropped") })
        #expect(story.last?.hasSuffix("late") == true, "\(story)")
    }

    @Test("keep the lines of standard input together, empty ones left out")
    func standardInput() throws {
        let halqa = try Halqa.withProgramme()
        let answer = try halqa.onDayOne(
            "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "--json",
            input: "un\n\n  deux \r\nثلاثة\n")
        #expect(answer.json["lines"].array.map { $0["text"].string } == ["un", "deux", "ثلاثة"])
        let undone = try halqa.run("undo", Halqa.file, "--json")
        #expect(undone.json["entries"].array.count == 3)
    }

    @Test("refuse what has no place, with what there is")
    func refuse() throws {
        let halqa = try Halqa.withProgramme()
        for (arguments, status, words) in [
            (["--activity", "barriers", "--prompt", "fuel", "x"], 64, "--group with 1 to 5"),
            (["--activity", "barriers", "--prompt", "fuel", "--group", "6", "x"], 65, "this activity has 1 to 5"),
            (["--activity", "barriers", "--prompt", "fule", "--group", "1", "x"], 65, "Did you mean fuel?"),
            (["--activity", "barriers", "--group", "1", "x"], 64, "--prompt with one of fuel, stokers, building"),
            (["--activity", "lunch", "--group", "1", "x"], 65, "has no prompts"),
            (
                ["--activity", "barriers", "--prompt", "fuel", "--group", "1", "\u{202E} \n"], 65,
                "text is empty"
            ),
            (["--activity", "barriers", "--prompt", "fuel", "--group", "1", "--at", "25:00", "x"], 64, "is no time"),
            (
                ["--activity", "barriers", "--prompt", "fuel", "--group", "1", "--at", "1/12", "x"], 64,
                "“1/12” is a date without a time; write --at 20"
            ),
        ] as [([String], Int32, String)] {
            let answer = try halqa.run(["note", Halqa.file, "--workshop", "fes", "--day", "1"] + arguments)
            #expect(answer.status == status, "\(arguments): \(answer.errors)")
            #expect(answer.errors.contains(words), "\(answer.errors)")
        }
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"].array.isEmpty)
    }

    @Test("edit, park, merge, move and remove a line by its reference, and all of it can be undone")
    func change() throws {
        let halqa = try Halqa.withProgramme()
        for (table, text) in [(1, "wood"), (1, "smoke"), (2, "wood too")] { _ = try note(halqa, table, text) }
        let before = try halqa.onDayOne("line", "list").output
        try halqa.onDayOne("line", "edit", "fuel:1:1", "--kind", "idea", "--owner", "Karim", "Less wood")
        try halqa.onDayOne("line", "park", "fuel:1:2")
        try halqa.onDayOne("line", "merge", "fuel:2:1", "--into", "barriers/fuel:1:1")
        try halqa.onDayOne("line", "move", "fuel:1:2", "--up", "1")
        let after = try halqa.onDayOne("line", "list").output
        #expect(
            after == """
                fuel:1:1  barrier   smoke → parked
                fuel:1:2  idea      Less wood (Karim Tahiri)
                fuel:2:1  barrier   wood too → merged into fuel:1:2

                """)
        #expect(try halqa.onDayOne("line", "list", "--parked", "--json").json["lines"].array.count == 1)
        #expect(try halqa.onDayOne("line", "merge", "fuel:1:2", "--into", "fuel:2:1").status == 65)
        for _ in 1...4 { #expect(try halqa.run("undo", Halqa.file).status == 0) }
        #expect(try halqa.onDayOne("line", "list").output == before)
        #expect(try halqa.onDayOne("line", "remove", "fuel:1:1").status == 0)
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"].array.count == 2)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("a line that was removed is named with who removed it and how it comes back, by id and by reference")
    func removed() throws {
        let halqa = try Halqa.withProgramme()
        for text in ["wood", "smoke"] { _ = try note(halqa, 1, text) }
        let id = try halqa.onDayOne("line", "list", "--json").json["lines"][1]["id"].string ?? ""
        #expect(try halqa.onDayOne("line", "remove", "fuel:1:2").status == 0)
        for name in [id, "fuel:1:2", "barriers/fuel:1:2"] {
            let refused = try halqa.onDayOne("line", "park", name, "--lang", "en")
            #expect(refused.status == 65 && refused.errors.contains("“smoke”"), "\(refused.errors)")
            #expect(refused.errors.contains("halqa undo FILE brings it back."), "\(refused.errors)")
        }
        _ = try note(halqa, 1, "soot")
        let later = try halqa.onDayOne("line", "park", id, "--lang", "en")
        #expect(later.errors.contains("takes them back one after the other"), "\(later.errors)")
        let never = try halqa.onDayOne("line", "park", "fuel:9:1", "--lang", "en")
        #expect(never.errors.contains("There is no line “fuel:9:1” on this day. See the references"))
        for _ in 1...2 { #expect(try halqa.run("undo", Halqa.file).status == 0) }
        #expect(try halqa.onDayOne("line", "park", id).status == 0)
    }

    @Test("show control characters instead of obeying them")
    func control() throws {
        let halqa = try Halqa.withProgramme()
        let line = try note(halqa, 1, "\u{1B}[2J\u{7}boo\u{202E}\u{9B}31m")
        #expect(line["text"].string == "␛[2J␇boo\u{FFFD}31m")
    }

    @Test("what was taken on is listed over all days, soonest first, and settled by its reference")
    func actions() throws {
        let halqa = try Halqa.withProgramme()
        func note(_ day: String, _ activity: String, _ prompt: String, _ text: String, _ more: String...) throws {
            let answer = try halqa.run(
                ["note", Halqa.file, "--workshop", "fes", "--day", day, "--activity", activity, "--group", "1"]
                    + ["--prompt", prompt, "--kind", "action", text] + more)
            #expect(answer.status == 0, "\(answer.errors)")
        }
        try note("1", "actions", "mine", "Weigh", "--owner", "Karim Tahiri", "--due", "2026-12-20")
        try note("1", "actions", "mine", "Insulate")
        try note("2", "senses", "air", "Call", "--owner", "كريم", "--due", "2026-12-05")
        func list(_ arguments: String...) throws -> [String] {
            let answer = try halqa.run(["action", Halqa.file, "list", "--json"] + arguments)
            #expect(answer.status == 0, "\(answer.errors)")
            return answer.json["actions"].array.compactMap { $0["text"].string }
        }
        #expect(try list() == ["Call", "Weigh", "Insulate"])
        #expect(try list("--workshop", "fes", "--day", "1") == ["Weigh", "Insulate"])
        #expect(try list("--workshop", "rabat") == [])
        #expect(try list("--owner", "tahiri") == ["Call", "Weigh"], "a part of a name means the person")
        let done = try halqa.onDayOne("action", "done", "mine:1:1", "--json")
        #expect(done.json["outcome"].string == "done")
        #expect(try halqa.onDayOne("action", "drop", "mine:1:2").output.contains("→ dropped"))
        #expect(try list("--status", "open") == ["Call"])
        #expect(try list("--status", "done") == ["Weigh"])
        #expect(try list("--overdue") == [] || list("--overdue") == ["Call"])
        #expect(try halqa.onDayOne("action", "reopen", "mine:1:2").status == 0)
        #expect(try list("--status", "dropped") == [])
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        #expect(try list("--status", "dropped") == ["Insulate"])
        let text = try halqa.run("action", Halqa.file, "--lang", "en")
        #expect(text.output.hasPrefix("2026-12-05  to do    Karim Tahiri"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        #expect(try halqa.run("journal", Halqa.file, "--lang", "en").output.contains("dropped what was taken on"))
    }

    @Test("only an action is done")
    func noAction() throws {
        let halqa = try Halqa.withProgramme()
        _ = try note(halqa, 1, "Too much smoke")
        let answer = try halqa.onDayOne("action", "done", "fuel:1:1", "--lang", "en")
        #expect(answer.status == 65)
        #expect(answer.errors.contains("is no action"))
    }

    @Test(
        "who takes it on and by when is read at the end of a line, as it is in Capture; what is not clear is not kept")
    func marks() throws {
        let halqa = try Halqa.withProgramme()
        let place =
            ["note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "actions", "--group", "1"]
            + ["--prompt", "mine", "--json"]
        let marked = try halqa.run(place + ["Ask for three offers @gh 15/3"])
        #expect(marked.status == 0, "\(marked.errors)")
        let line = marked.json["lines"][0]
        #expect(line["text"].string == "Ask for three offers" && line["owner"].string == "Ghita Slaoui")
        #expect(line["due"].string == "2027-03-15" && line["kind"].string == "action")
        for (text, words) in [
            ("Call @mo", "“mo” may be any of"), ("Call @xyzq", "Nobody is called “xyzq”."),
            ("Call @gh 31/2", "“31/2” is no date"), ("Call @g", "Two letters of a name"),
        ] {
            let unclear = try halqa.run(place + [text])
            #expect(unclear.status == 65 && unclear.errors.contains(words), "\(unclear.errors)")
            #expect(unclear.errors.contains("add --verbatim"))
        }
        let plain = try halqa.run(place + ["--verbatim", "Call @mo"]).json["lines"][0]
        #expect(plain["text"].string == "Call @mo" && plain["owner"].isMissing)
        #expect(try halqa.run(place + ["Write to contact@hammam.example"]).status == 0)
        // What is written anew is read alike.
        let edited = try halqa.onDayOne("line", "edit", "mine:1:2", "--json", "Call @gh ٢٠/١٢").json
        #expect(edited["owner"].string == "Ghita Slaoui" && edited["due"].string == "2026-12-20")
        #expect(
            try halqa.onDayOne("line", "list").output.contains("mine:1:2  action    Call (Ghita Slaoui) by 2026-12-20"))
    }

    @Test("a line that is not as the caller saw it is left as it is")
    func base() throws {
        let halqa = try Halqa.withProgramme()
        _ = try note(halqa, 1, "wood")
        try halqa.onDayOne("line", "edit", "fuel:1:1", "--was", "wood", "Less wood")
        for verb in ["edit", "park", "remove"] {
            let late = try halqa.onDayOne(
                "line", verb, "fuel:1:1", "--was", "wood", verb == "edit" ? "More wood" : "--json")
            #expect(late.status == 65)
            #expect(late.errors.contains("says something else by now: “Less wood”"), "\(late.errors)")
        }
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"][0]["text"].string == "Less wood")
    }

    @Test("the name of an owner follows the person; times and dates are read as people write them")
    func owners() throws {
        let halqa = try Halqa.withProgramme()
        let place =
            ["note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "actions", "--group", "1"]
            + ["--prompt", "mine", "--json"]
        let line = try halqa.run(
            place + ["--owner", "Karim Tahiri", "--due", "20 décembre", "--at", "1/12 8h41", "Weigh"])
        #expect(line.json["lines"][0]["writtenAt"].string == "2026-12-01T08:41:00+01:00", "\(line.errors)")
        #expect(line.json["lines"][0]["due"].string == "2026-12-20")
        try halqa.run("people", Halqa.file, "edit", "Karim Tahiri", "--name", "Karim Tahiri Alaoui")
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"][0]["owner"].string == "Karim Tahiri Alaoui")
        try halqa.run("undo", Halqa.file)
        #expect(try halqa.onDayOne("line", "list", "--json").json["lines"][0]["owner"].string == "Karim Tahiri")
    }
}
