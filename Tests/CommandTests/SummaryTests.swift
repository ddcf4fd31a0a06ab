import Foundation
import Testing

@Suite("halqa status and halqa summary")
struct SummaryTests {
    @Test("hold what the interface promises, after a day that was played through the commands")
    func played() throws {
        let halqa = try Halqa.withProgramme()
        let play = Process()
        play.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        play.arguments = ["bash", Halqa.repository.path + "/scripts/play-day.sh", Halqa.file]
        play.currentDirectoryURL = halqa.folder
        play.environment = halqa.environment(["HALQA": Halqa.program.path])
        let played = try Halqa.finish(play, in: halqa.folder)
        #expect(played.status == 0, "\(played.errors)")
        #expect(played.output.contains("35 people came together"))
        #expect(try halqa.run("verify", Halqa.file).status == 0)

        let status = try halqa.run("status", Halqa.file, "--json").json
        #expect(status["programme"]["id"].string == "eco-hammam")
        let day = status["workshops"][0]["days"][0]
        #expect(status["workshops"][0]["id"].string == "fes")
        #expect(day["number"].int == 1)
        #expect(day["theme"].string == "Energy transition")
        #expect((day["invited"].int, day["present"].int, day["walkIns"].int) == (40, 35, 2))
        #expect(day["contributions"].int == 41)
        let poll = day["polls"][1]
        #expect(poll["id"].string == "first-measures")
        #expect((poll["method"].string, poll["state"].string, poll["ballots"].int) == ("cumulative", "closed", 32))
        #expect(poll["results"][2]["votes"].int == 32)
        #expect(poll["results"][2]["option"].string?.hasPrefix("شراء جماعي") == true)

        let summary = try halqa.onDayOne("summary", "--format", "json", "--lang", "fr").json
        #expect(summary["attendance"]["invited"].int == 40)
        #expect(summary["attendance"]["byCategory"].array.count == 10)
        #expect(summary["day"]["theme"].string == "Transition énergétique")
        let line = summary["groups"][0]["prompts"][0]["contributions"][0]
        #expect(["text", "kind", "group", "author"].allSatisfy { !line[$0].isMissing })
        #expect(summary["actions"].array.count == 7)
        #expect(summary["polls"][1]["results"][0]["share"]["base"].string == "options")
    }

    @Test(
        "a day of each other programme plays from its script and roster to its papers",
        arguments: ["slec-diagnosis", "smart-city-centres", "volubilis-symposium", "mayors-in-action"])
    func otherDays(_ programme: String) throws {
        let halqa = try Halqa()
        let play = Process()
        play.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        play.arguments = ["bash", Halqa.repository.path + "/scripts/play-day.sh", programme]
        play.currentDirectoryURL = halqa.folder
        play.environment = halqa.environment(["HALQA": Halqa.program.path, "PAPERS": halqa.path("papers").path])
        let played = try Halqa.finish(play, in: halqa.folder)
        #expect(played.status == 0 && played.errors.isEmpty, "\(played.errors)")
        #expect(played.output.contains("the file is sound"))
        for paper in ["summary.pdf", "hand.pdf", "actions.html"] {
            #expect(FileManager.default.fileExists(atPath: halqa.path("papers/\(programme)/\(paper)").path))
        }
    }

    @Test("write a file whole, and replace one only when told to")
    func output() throws {
        let halqa = try Halqa.withProgramme()
        let written = try halqa.onDayOne("summary", "--format", "markdown", "--output", "day.md", "--lang", "en")
        #expect(written.status == 0 && written.output == "Written: day.md\n")
        #expect(try String(contentsOf: halqa.path("day.md"), encoding: .utf8).hasPrefix("# "))
        let again = try halqa.onDayOne("summary", "--output", Halqa.file)
        #expect(again.status == 73)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
        #expect(try halqa.onDayOne("summary", "--output", "day.md", "--force").status == 0)
        #expect(try halqa.onDayOne("summary", "--output", "nowhere/day.md").status == 74)
        // Into what takes bytes as they come nothing but the paper goes.
        #expect(try halqa.onDayOne("summary", "--output", "/dev/null").output.isEmpty)
        // Programs are told as well.
        let told = try halqa.onDayOne("summary", "--json", "--output", "day.json", "--lang", "en")
        #expect(told.json["output"].string == "day.json")
    }

    @Test("tell of the sections that are named, or of all but those")
    func sections() throws {
        let halqa = try Halqa.withProgramme()
        let two = try halqa.onDayOne("summary", "--sections", "Attendance, trace", "--sections", "feedback")
        let hash = /journal [0-9a-f]{8}…[0-9a-f]{4}/
        #expect(two.status == 0 && two.output.contains("Who came") && two.output.contains(hash))
        #expect(!two.output.contains("How the day went"))
        let rest = try halqa.onDayOne("summary", "--without", "attendance,trace")
        #expect(rest.output.contains("How the day went"))
        #expect(!rest.output.contains("Who came") && !rest.output.contains(hash))
        let json = try halqa.onDayOne("summary", "--json", "--sections", "actions").json
        #expect(json["sections"][0].string == "actions" && json["attendance"].isMissing)

        let unknown = try halqa.onDayOne("summary", "--sections", "attendance,people")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("“attendance,people” does not fit --sections"))
        #expect(unknown.errors.contains("There are: overview, decisions, actions, links, questions"))
        #expect(try halqa.onDayOne("summary", "--sections", "times", "--without", "times").status == 64)
        #expect(try halqa.onDayOne("summary", "--sections", ",").status == 64)
        let all = "overview,attendance,times,tables,decisions,actions,questions,links,parked,feedback,trace"
        let nothing = try halqa.onDayOne("summary", "--without", all)
        #expect(nothing.status == 64 && nothing.errors.contains("choose one part at least"))
    }
}
