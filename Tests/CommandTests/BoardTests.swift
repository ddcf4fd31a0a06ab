import Foundation
import Testing

/// Needs and offers on the command line: (lines) to (board, proposals).
@Suite("halqa board")
struct BoardTests {
    private func symposium() throws -> Halqa {
        let halqa = try Halqa()
        let made = try halqa.run(
            "new", Halqa.file, "--script", Halqa.repository.path + "/sessions/volubilis-symposium.yaml")
        try #require(made.status == 0, "\(made.errors)")
        for (kind, by, text) in [
            ("need", "Coopérative Tissage", "Somebody to teach bookkeeping #sdg8"),
            ("need", "Commune", "A workshop for young people #youth"),
            ("offer", "Cabinet Atlas", "Two days of bookkeeping for cooperatives #sdg8"),
        ] {
            let note = try halqa.run(
                "note", Halqa.file, "--day", "1", "--activity", "matching", "--kind", kind, "--confirm",
                text + " @" + by)
            try #require(note.status == 0, "\(note.errors)")
        }
        return halqa
    }

    @Test("needs without an answer first, each with what fits and why; proposed, agreed, met")
    func board() throws {
        let halqa = try symposium()
        let board = try halqa.run("board", Halqa.file, "--day", "1", "--json")
        #expect(board.status == 0, "\(board.errors)")
        let needs = board.json["needs"].array
        #expect(needs.count == 2 && board.json["offers"].array.count == 1)
        let fits = needs.first { $0["text"].string?.contains("bookkeeping") == true }?["offers"].array ?? []
        #expect(fits.first?["reasons"].string?.contains("both") == true)
        let dry = try halqa.run("link", Halqa.file, "propose", "--day", "1", "--dry-run", "--json")
        #expect(dry.status == 0, "\(dry.errors)")
        #expect(dry.json["links"].array.count == 1)
        #expect(try halqa.run("link", Halqa.file, "list", "--json").json["links"].array.isEmpty)
        let made = try halqa.run("link", Halqa.file, "propose", "--day", "1", "--json")
        let id = try #require(made.json["links"][0]["id"].string)
        #expect(try halqa.run("link", Halqa.file, "agree", id).status == 0)
        // Two have agreed: a line goes only with their link, and knowingly.
        let offer = try #require(board.json["offers"][0]["id"].string)
        let removed = try halqa.run("line", Halqa.file, "remove", offer, "--day", "1", "--lang", "en")
        #expect(removed.status == 65 && removed.errors.contains("was agreed on and would go with it"), "\(removed)")
        let after = try halqa.run("board", Halqa.file, "--day", "1", "--lang", "en")
        #expect(after.output.contains("✓") && after.output.contains("Links:"), "\(after.output)")
        #expect(try halqa.run("link", Halqa.file, "propose", "--day", "1", "--json").json["links"].array.isEmpty)
        for sheet in ["board", "links"] {
            let paper = try halqa.run("sheet", Halqa.file, sheet, "--day", "1", "--output", "\(sheet).html")
            #expect(paper.status == 0, "\(paper.errors)")
        }
    }

    @Test("a tag is one in whichever language it is typed, and each reason says how many have it")
    func languages() throws {
        let halqa = try symposium()
        for (kind, tag, text) in [
            ("need", "ODD 6", "Un puits pour l’école @Commune"), ("offer", "الهدف 6", "خزان للسقي @Cabinet Atlas"),
        ] {
            let note = try halqa.run(
                "note", Halqa.file, "--day", "1", "--activity", "matching", "--kind", kind, "--tag", tag, "--confirm",
                text)
            try #require(note.status == 0, "\(note.errors)")
        }
        let board = try halqa.run("board", Halqa.file, "--day", "1", "--lang", "en", "--json").json
        let need = board["needs"].array.first { $0["text"].string?.contains("puits") == true }
        #expect(need?["offers"].array.first?["reasons"].string == "both: #SDG 6: Clean water and sanitation (2 of 5)")
    }
}
