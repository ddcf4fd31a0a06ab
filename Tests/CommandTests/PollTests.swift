import Testing

@Suite("halqa poll")
struct PollTests {
    /// Ten people here, and three lines to vote on.
    private func room() throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        for name in [
            "Karim Tahiri", "Allal Taounati", "Ikram Ouazzani", "Latifa Berrada", "Salma Kettani", "Hind Lazrak",
            "Omar Jamaï", "Driss Sqalli", "Samira Bennis", "Yassine Guessous",
        ] { try halqa.onDayOne("checkin", name) }
        try halqa.onDayOne(
            "note", "--activity", "measures", "--group", "1", "--prompt", "sun", input: "coil\npanels\nmirrors\n")
        return halqa
    }

    @Test("goes from lines on the tables to a result with its base")
    func dots() throws {
        let halqa = try room()
        #expect(try halqa.onDayOne("poll", "open", "first-measures").errors.contains("needs 2 options at least"))
        let harvested = try halqa.onDayOne(
            "poll", "harvest", "first-measures", "sun:1:3", "sun:1:1", "--json"
        ).json
        #expect(harvested["results"].array.map { $0["option"].string } == ["mirrors", "coil"])
        try halqa.onDayOne("poll", "harvest", "first-measures", "--add", "sun:1:2")
        #expect(try halqa.onDayOne("poll", "count", "first-measures", "1=3").errors.contains("not open yet"))
        #expect(try halqa.onDayOne("poll", "open", "first-measures", "--at", "14:07").status == 0)
        #expect(
            try halqa.onDayOne("poll", "harvest", "first-measures", "sun:1:1").errors.contains(
                "rules and options stand"))
        try halqa.onDayOne("poll", "count", "first-measures", "1=12", "2=5", "3=3", "--ballots", "6")
        try halqa.onDayOne("poll", "count", "first-measures", "--option", "3", "--source", "paper", "8")
        let shown = try halqa.onDayOne("poll", "show", "first-measures", "--json").json
        #expect(shown["totalVotes"].int == 28)
        #expect(shown["bySource"]["wall"].int == 20)
        #expect(shown["results"][2]["bySource"]["paper"].int == 8)
        #expect(shown["results"][0]["share"]["base"].string == "options")
        #expect(shown["results"][0]["share"]["baseCount"].int == 28)
        let refused = try halqa.onDayOne("poll", "close", "first-measures", "--json")
        #expect(refused.status == 65)
        #expect(
            refused.errors.contains("Nothing is counted (papers) for option 1 and option 2. The vote is not closed"))
        #expect(refused.json["error"].string == "uncounted")
        let closed = try halqa.onDayOne("poll", "close", "first-measures", "--confirm", "--json").json
        #expect(closed["state"].string == "closed")
        #expect(closed["winners"].array.map(\.int) == [1])
        #expect(try halqa.onDayOne("poll", "count", "first-measures", "1=1").errors.contains("Reopen it first"))
        #expect(try halqa.onDayOne("poll", "reopen", "first-measures").status == 0)
        let cleared = try halqa.onDayOne("poll", "count", "first-measures", "--clear", "--source", "wall", "--json")
            .json
        #expect(cleared["totalVotes"].int == 8)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("raises an alarm at a count that the people here cannot have given, and takes it when confirmed")
    func alarm() throws {
        let halqa = try room()
        try halqa.onDayOne("poll", "open", "fuel-today")
        try halqa.onDayOne("poll", "count", "fuel-today", "1=8")
        let refused = try halqa.onDayOne("poll", "count", "fuel-today", "2=3", "--json")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("That makes 11 votes, but 10 people are here."))
        #expect(refused.errors.contains("--confirm"))
        #expect(refused.json["error"].string == "alarm")
        #expect(try halqa.onDayOne("poll", "show", "fuel-today", "--json").json["totalVotes"].int == 8)
        let confirmed = try halqa.onDayOne("poll", "count", "fuel-today", "2=3", "--confirm", "--json")
        #expect(confirmed.status == 0)
        #expect(confirmed.json["totalVotes"].int == 11)
        #expect(confirmed.json["alarms"][0]["alarm"].string == "votes-exceed-present")
    }

    @Test("takes several counts together or none of them")
    func together() throws {
        let halqa = try room()
        try halqa.onDayOne("poll", "open", "fuel-today")
        #expect(try halqa.onDayOne("poll", "count", "fuel-today", "1=2", "9=1").errors.contains("the poll has 1 to 5"))
        #expect(try halqa.onDayOne("poll", "count", "fuel-today", "1=2", "1=3").status == 64)
        #expect(try halqa.onDayOne("poll", "count", "fuel-today", "two").status == 64)
        #expect(try halqa.onDayOne("poll", "count", "fuel-today").status == 64)
        #expect(try halqa.onDayOne("poll", "count", "fuel-today", "1=-2").status == 65)
        #expect(try halqa.onDayOne("poll", "show", "fuel-today", "--json").json["totalVotes"].int == 0)
    }

    @Test("asks which one when several days have a poll of that name, and means the one it was told")
    func ambiguous() throws {
        let halqa = try Halqa.withProgrammeAhead()
        let answer = try halqa.run("poll", Halqa.file, "show", "first-measures", "--json")
        #expect(answer.status == 65)
        #expect(answer.errors.contains("add --workshop and --day"))
        #expect(answer.json["candidates"].array.map { $0["workshop"].string } == ["fes", "rabat", "marrakech"])
        #expect(try halqa.run("poll", Halqa.file, "show", "first-measures", "--workshop", "rabat").status == 0)
        #expect(try halqa.onDayOne("poll", "show", "priorities/first-measures").status == 0)
        #expect(try halqa.onDayOne("poll", "show", "first-measure").errors.contains("Did you mean first-measures?"))
    }

    @Test("does not close unasked what was not counted, and says of two counters who differ that they do")
    func uncounted() throws {
        let halqa = try room()
        try halqa.onDayOne("poll", "open", "fuel-today")
        let empty = try halqa.onDayOne("poll", "close", "fuel-today")
        #expect(empty.status == 65)
        #expect(empty.errors.contains("Nothing was counted. The vote is not closed; count it, or add --confirm."))
        try halqa.onDayOne("poll", "count", "fuel-today", "1=3")
        #expect(try halqa.onDayOne("poll", "close", "fuel-today").errors.contains("Nothing is counted (hands)"))
        #expect(try halqa.onDayOne("poll", "close", "fuel-today", "--confirm").status == 0)
        try halqa.onDayOne(
            "poll", "create", "twice", "--activity", "closing", "--question", "Again?", "--method", "motion",
            "--counters", "2")
        try halqa.onDayOne("poll", "open", "twice")
        try halqa.onDayOne("poll", "count", "twice", "1=5", "2=1", "3=0")
        try halqa.onDayOne("poll", "count", "twice", "--counter", "2", "1=4", "2=1", "3=0")
        let differ = try halqa.onDayOne("poll", "close", "twice")
        #expect(differ.status == 65)
        #expect(differ.errors.contains("The two counters do not agree on “Yes”, where nothing counts so far."))
        try halqa.onDayOne("poll", "count", "twice", "--counter", "2", "1=5")
        #expect(try halqa.onDayOne("poll", "close", "twice").status == 0)
    }

    @Test("makes a vote that the script did not plan")
    func create() throws {
        let halqa = try room()
        let made = try halqa.onDayOne(
            "poll", "create", "again", "--activity", "closing", "--question", "On se revoit ?", "--method", "motion",
            "--majority", "2/3", "--json")
        #expect(made.status == 0, "\(made.errors)")
        try halqa.onDayOne("poll", "open", "again")
        try halqa.onDayOne("poll", "count", "again", "1=7", "2=2", "3=1")
        #expect(try halqa.onDayOne("poll", "close", "again", "--json").json["decision"].string == "carried")
        #expect(try halqa.onDayOne("poll", "create", "again", "--activity", "closing", "--question", "?").status == 65)
        for (option, value) in [("--majority", "2/3"), ("--base", "valid")] {
            let refused = try halqa.onDayOne(
                "poll", "create", "runoff", "--activity", "closing", "--question", "?", "--method", "irv", option,
                value,
                "A", "B")
            #expect(refused.status == 64)
            #expect(refused.errors.contains("--method irv has no use for \(option); leave it out."))
        }
        let listed = try halqa.onDayOne("poll", "list", "--json").json["polls"].array
        #expect(listed.map { $0["id"].string } == ["fuel-today", "first-measures", "useful", "met", "change", "again"])
    }
}
