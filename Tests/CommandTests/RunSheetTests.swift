import Testing

@Suite("halqa activity and halqa group")
struct RunSheetTests {
    @Test("start, end, resume, extend and shift the day")
    func runSheet() throws {
        let halqa = try Halqa.withProgramme()
        #expect(try halqa.onDayOne("activity", "end", "barriers").status == 65)
        try halqa.onDayOne("activity", "start", "checkin", "--at", "08:30")
        let started = try halqa.onDayOne("activity", "start", "welcome", "--at", "09:17", "--json").json["activities"]
        #expect(started[0]["state"].string == "ended")
        #expect(started[0]["end"].string == "09:17")
        #expect(started[1]["state"].string == "running")
        #expect(started[1]["startedAt"].string == "2026-12-01T09:17:00+01:00")
        #expect(try halqa.onDayOne("activity", "extend", "10").output == "welcome takes 25 minutes now.\n")
        #expect(try halqa.onDayOne("activity", "extend", "-5").output == "welcome takes 20 minutes now.\n")
        #expect(try halqa.onDayOne("activity", "extend", "-50").status == 65)
        let shifted = try halqa.onDayOne("activity", "shift", "-10", "--json").json["activities"]
        #expect(shifted[2]["planned"].string == "09:20")
        #expect(try halqa.onDayOne("activity", "end", "--at", "09:40").output == "welcome ended at 09:40.\n")
        #expect(try halqa.onDayOne("activity", "resume", "welcome").output == "welcome goes on.\n")
        #expect(try halqa.onDayOne("activity", "start", "wlcome").errors.contains("Did you mean welcome?"))
    }

    @Test("what is ended long before its time says after how many minutes, and how it goes on")
    func endedEarly() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.onDayOne("activity", "start", "welcome", "--at", "09:00")
        #expect(
            try halqa.onDayOne("activity", "end", "--at", "09:03").output
                == "welcome ended at 09:03, after 3 of 15 minutes; resume welcome goes on with it.\n")
    }

    @Test("seat everybody who is here, latecomers as well, and move one by hand")
    func groups() throws {
        let halqa = try Halqa.withProgramme()
        let barriers = ["--activity", "barriers"]
        #expect(try halqa.onDayOne("group", "assign", barriers[0], barriers[1]).status == 65)
        for name in ["Karim Tahiri", "Allal Taounati", "Ikram Ouazzani", "Latifa Berrada", "Salma Kettani"] {
            try halqa.onDayOne("checkin", name)
        }
        let seated = try halqa.onDayOne("group", "assign", "--activity", "barriers", "--tables", "2", "--json").json
        #expect(seated["tables"].array.map { $0["people"].array.count }.sorted() == [2, 3])
        #expect(seated["newEncounters"].int == 4)
        #expect(seated["share"]["percent"].string == "100.0")
        try halqa.onDayOne("checkin", "Hind Lazrak", "--table", "0")
        let waiting = try halqa.onDayOne("group", "list", "--activity", "barriers", "--json").json
        #expect(waiting["unseated"].array.map { $0["name"].string } == ["Hind Lazrak"])
        let late = try halqa.onDayOne("group", "assign", "--activity", "barriers", "--late", "--json").json
        #expect(late["tables"].array.map { $0["people"].array.count } == [3, 3])
        let moved = try halqa.onDayOne("group", "move", "Hind Lazrak", "--activity", "barriers", "--group", "1")
        #expect(moved.output == "Hind Lazrak sits at table 1.\n")
        #expect(try halqa.onDayOne("group", "move", "Hind", "--activity", "barriers", "--group", "3").status == 65)
        #expect(try halqa.onDayOne("group", "assign", "--activity", "lunch").errors.contains("without tables"))
        #expect(try halqa.onDayOne("group", "clear", "--activity", "barriers", "--json").json["tables"].array.isEmpty)
    }
}
