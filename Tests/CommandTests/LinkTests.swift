import Foundation
import Testing

/// What belongs together, on the command line.
@Suite("halqa link")
struct LinkTests {
    @Test("two lines, named by their references; agreed on, listed, ended, taken back")
    func lines() throws {
        let halqa = try Halqa.withProgramme()
        for (kind, text) in [("need", "Dry wood"), ("offer", "Olive stones")] {
            let note = try halqa.onDayOne(
                "note", "--activity", "barriers", "--group", "1", "--prompt", "fuel", "--kind", kind, "--by",
                "Naïma Lahlou", text)
            #expect(note.status == 0, "\(note.errors)")
        }
        let added = try halqa.onDayOne(
            "link", "add", "fuel:1:1", "fuel:1:2", "--form", "walk", "--reason", "both about wood", "--json")
        #expect(added.status == 0, "\(added.errors)")
        let link = added.json["links"][0]
        #expect(link["from"]["name"].string == "Dry wood" && link["from"]["kind"].string == "line")
        #expect(link["state"].string == "proposed" && link["form"].string == "walk" && link["day"].int == 1)
        let again = try halqa.onDayOne("link", "add", "fuel:1:2", "fuel:1:1", "--form", "walk", "--lang", "en")
        #expect(again.status == 65 && again.errors.contains("It has been proposed already"))
        let agreed = try halqa.onDayOne("link", "agree", "fuel:1:1", "fuel:1:2", "--due", "2027-01-12", "--lang", "en")
        #expect(
            agreed.output.contains(
                "agreed · Naïma Lahlou: “Dry wood” – Naïma Lahlou: “Olive stones” · walk · by 2027-01-12"),
            "\(agreed.output)\(agreed.errors)")
        let id = try #require(link["id"].string)
        #expect(try halqa.run("link", Halqa.file, "end", id, "--json").json["links"][0]["state"].string == "ended")
        #expect(try halqa.run("undo", Halqa.file).status == 0)
        let list = try halqa.onDayOne("link", "list", "--of", "fuel:1:2", "--state", "agreed", "--json")
        #expect(list.json["links"].array.count == 1)
        #expect(try halqa.run("journal", Halqa.file, "--lang", "en").output.contains("agreed on a link"))
        #expect(try halqa.run("link", Halqa.file, "remove", id).status == 0)
        #expect(try halqa.run("link", Halqa.file, "--json").json["links"].array.isEmpty)
        #expect(try halqa.run("verify", Halqa.file).status == 0)
    }

    @Test("people and organisations, named as elsewhere; an organisation of rows alone becomes a record")
    func parties() throws {
        let halqa = try Halqa.withProgramme()
        let added = try halqa.run(
            "link", Halqa.file, "add", "Naïma Lahlou", "Hammam Aïn Zitoun", "--agreed", "--json")
        #expect(added.status == 0, "\(added.errors)")
        #expect(added.json["links"][0]["to"]["kind"].string == "organisation")
        #expect(added.json["links"][0]["state"].string == "agreed")
        let twice = try halqa.run("link", Halqa.file, "add", "Naïma Lahlou", "Naïma Lahlou", "--lang", "en")
        #expect(twice.status == 65 && twice.errors.contains("two ends"))
        let nobody = try halqa.run("link", Halqa.file, "agree", "Naïma Lahlou", "Driss Sqalli", "--lang", "en")
        #expect(nobody.status == 65 && nobody.errors.contains("not linked"))
        let alone = try halqa.run("link", Halqa.file, "add", "Naïma Lahlou", "--lang", "en")
        #expect(alone.status == 64 && alone.errors.contains("both ends"))
    }
}
