import Foundation
import Testing

/// Pairs on the command line: (script, roster) to (everybody who learns has somebody who teaches).
@Suite("halqa link propose, in a pairing")
struct PairingTests {
    private func mayors(_ roster: String = "roster-mayors.csv") throws -> Halqa {
        let halqa = try Halqa()
        let made = try halqa.run(
            "new", Halqa.file, "--script", Halqa.repository.path + "/sessions/mayors-in-action.yaml")
        try #require(made.status == 0, "\(made.errors)")
        if !roster.isEmpty {
            let read = try halqa.run(
                "import", Halqa.file, Halqa.repository.path + "/seeds/" + roster, "--workshop", "poland")
            try #require(read.status == 0, "\(read.errors)")
        }
        return halqa
    }

    private let place = ["--workshop", "poland", "--day", "1"]

    @Test("every beginner has an experienced tutor from elsewhere, each with a reason; once more there is nobody left")
    func propose() throws {
        let halqa = try mayors()
        let dry = try halqa.run(["link", Halqa.file, "propose", "pairs", "--dry-run", "--json"] + place)
        #expect(dry.status == 0, "\(dry.errors)")
        let made = try halqa.run(["link", Halqa.file, "propose", "pairs", "--json"] + place)
        #expect(made.status == 0, "\(made.errors)")
        let links = made.json["links"].array
        #expect(links.count == 4 && dry.json["links"].array.count == 4)
        let beginners = ["Paweł Zaręba", "Katarzyna Mroczek", "Łukasz Świerk", "Żaneta Ćwikła"]
        #expect(Set(links.compactMap { $0["from"]["name"].string }) == Set(beginners))
        let tutors = ["Agnieszka Wrzosek", "Tomasz Gajda-Lis", "Ewa Kłosińska"]
        #expect(links.allSatisfy { tutors.contains($0["to"]["name"].string ?? "") })
        #expect(links.allSatisfy { $0["reason"].string?.isEmpty == false })
        #expect(Set(links.compactMap { $0["to"]["name"].string }).count == 3)
        #expect(made.json["leftOut"].array.isEmpty && made.json["idle"].array.isEmpty)
        let again = try halqa.run(["link", Halqa.file, "propose", "pairs", "--lang", "en"] + place)
        #expect(again.output.contains("Nobody is left to propose."))
        let sheet = try halqa.run(["sheet", Halqa.file, "pairs", "--output", "pairs.html"] + place)
        #expect(sheet.status == 0, "\(sheet.errors)")
    }

    @Test("without anybody who can teach, and without a timetable in the script, one sentence says so")
    func refused() throws {
        let halqa = try mayors("")
        let nobody = try halqa.run(["link", Halqa.file, "propose", "pairs", "--lang", "en"] + place)
        #expect(nobody.status != 0 && nobody.errors.contains("Nobody can teach"), "\(nobody.errors)")
        let timetable = try halqa.run(["link", Halqa.file, "timetable", "pairs", "--lang", "en"] + place)
        #expect(timetable.status != 0 && timetable.errors.contains("asks for no timetable"), "\(timetable.errors)")
    }

    @Test("those who are linked meet one after the other, and nobody is in two places")
    func timetable() throws {
        let halqa = try Halqa()
        let script = try String(
            contentsOf: Halqa.repository.appendingPathComponent("sessions/mayors-in-action.yaml"), encoding: .utf8)
        let asked = script.replacing(
            "        pair: {", with: "        groups: 3\n        meetings: {minutes: 15, change: 5}\n        pair: {")
        try asked.write(to: halqa.folder.appendingPathComponent("asked.yaml"), atomically: true, encoding: .utf8)
        #expect(try halqa.run("new", Halqa.file, "--script", "asked.yaml").status == 0)
        _ = try halqa.run(
            "import", Halqa.file, Halqa.repository.path + "/seeds/roster-mayors.csv", "--workshop", "poland")
        _ = try halqa.run(["link", Halqa.file, "propose", "pairs"] + place)
        let plan = try halqa.run(["link", Halqa.file, "timetable", "--json"] + place)
        #expect(plan.status == 0, "\(plan.errors)")
        let slots = plan.json["slots"].array
        #expect(slots.compactMap { $0["start"].string } == ["13:45", "14:05"])
        #expect(slots.map { $0["meetings"].array.count }.reduce(0, +) == 4)
        for slot in slots {
            let names = slot["meetings"].array.flatMap { [$0["one"].string, $0["other"].string].compactMap(\.self) }
            #expect(Set(names).count == names.count)
        }
        let sheet = try halqa.run(["sheet", Halqa.file, "timetable", "--output", "timetable.html"] + place)
        #expect(sheet.status == 0, "\(sheet.errors)")
        let text = try halqa.run(["link", Halqa.file, "timetable", "--lang", "en"] + place)
        #expect(text.output.contains("table 1:"))
        let ends = ["Paweł Zaręba", "Ewa Kłosińska"]
        let start = try halqa.run(["activity", Halqa.file, "start", "pairs", "--at", "13:45"] + place)
        #expect(start.status == 0, "\(start.errors)")
        for verb in ["end", "remove"] {
            let asked = try halqa.run(["link", Halqa.file, verb] + ends + ["--lang", "en"] + place)
            #expect(asked.status == 65, "\(asked.output)")
            #expect(
                asked.errors.contains("would not meet any more") && asked.errors.contains("13:45"), "\(asked.errors)")
            #expect(asked.errors.contains("Paweł Zaręba") && asked.errors.contains("--confirm"))
        }
        #expect(try halqa.run(["link", Halqa.file, "timetable", "--json"] + place).output == plan.output)
        let ended = try halqa.run(["link", Halqa.file, "end", "--confirm", "--json"] + ends + place)
        #expect(ended.json["links"][0]["state"].string == "ended", "\(ended.errors)")
        // Taking back asks as the act does, and so does bringing back.
        #expect(try halqa.run("undo", Halqa.file, "--confirm").status == 0)
        let again = try halqa.run("redo", Halqa.file, "--lang", "en")
        #expect(again.status == 65 && again.errors.contains("would not meet any more"), "\(again.errors)")
        #expect(again.errors.contains("Paweł Zaręba") && again.errors.contains("add --confirm"), "\(again.errors)")
        #expect(try halqa.run("redo", Halqa.file, "--confirm").status == 0)
    }
}
