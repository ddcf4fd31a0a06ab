import Foundation
import Testing

/// A programme in several languages, of which Halqa does not speak one.
@Suite("The language that a workshop is held in")
struct WorkshopLanguageTests {
    private static let script = """
        halqa: 1
        programme:
          id: islands
          title: {en: Islands, el: Νησιά, fr: Îles}
          languages: [en, el, fr]
          zone: Europe/Athens
        categories:
          - id: mayor
            title: {en: Mayors, el: Δήμαρχοι, fr: Maires}
        workshops:
          - id: syros
            city: {en: Syros, el: Σύρος, fr: Syros}
            start: 2026-12-01
            language: el
          - id: corsica
            city: {en: Corsica, el: Κορσική, fr: Corse}
            start: 2027-01-12
            language: fr
        days:
          - id: water
            number: 1
            theme: {en: Water, el: Νερό, fr: Eau}
            accent: teal
            activities:
              - id: welcome
                kind: checkin
                title: {en: Welcome, el: Υποδοχή, fr: Accueil}
                at: "09:00"
                minutes: 30
        """

    private func programme(_ settings: String = "") throws -> Halqa {
        let halqa = try Halqa()
        try halqa.write(Self.script, to: "islands.yaml")
        #expect(try halqa.run("new", Halqa.file, "--script", "islands.yaml").status == 0)
        if !settings.isEmpty { try settle(settings, halqa) }
        return halqa
    }

    private func settle(_ settings: String, _ halqa: Halqa) throws {
        let folder = halqa.folder.appendingPathComponent(".config/halqa")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(settings.utf8).write(to: folder.appendingPathComponent("halqa.conf"))
    }

    @Test("is that of the script's texts in every answer, with English around them where Halqa does not speak it")
    func answers() throws {
        let halqa = try programme()
        let list = try halqa.run("activity", "list", Halqa.file, "--workshop", "syros").output
        #expect(list.contains("Υποδοχή"), "\(list)")
        let french = try halqa.run("activity", "list", Halqa.file, "--workshop", "corsica").output
        #expect(french.contains("Accueil"), "\(french)")
        let asked = try halqa.run("activity", "list", Halqa.file, "--workshop", "syros", "--lang", "fr").output
        #expect(asked.contains("Accueil"), "\(asked)")
    }

    @Test("is that of papers: their words, their name and what they say of their language")
    func papers() throws {
        let halqa = try programme()
        let page = try halqa.run(
            "summary", Halqa.file, "--workshop", "syros", "--day", "1", "--format", "html", "--output", "-")
        #expect(page.output.contains("Νερό") && page.output.contains("lang=\"el\" dir=\"ltr\""), "\(page.errors)")
        #expect(page.output.contains("How the day went"))
        let written = try halqa.run("summary", Halqa.file, "--workshop", "syros", "--day", "1", "--format", "pdf")
        #expect((written.output + written.errors).contains("-el.pdf"), "\(written)")
    }

    @Test("is that of the screen, from one workshop to the next, unless a person has settled another one")
    func screen() throws {
        let halqa = try programme("language = workshop\n")
        func screen(_ workshop: String) throws -> String {
            try halqa.run(
                "play", Halqa.file, "--keys", "-", "--workshop", workshop, "--day", "1", input: "show\n"
            ).output
        }
        let greek = try screen("syros")
        #expect(greek.contains("Υποδοχή") && greek.contains("start/stop"), "\(greek)")
        let french = try screen("corsica")
        #expect(french.contains("Accueil") && french.contains("Déroulé"), "\(french)")
        try settle("language = en\n", halqa)
        #expect(try screen("syros").contains("Welcome"))
    }
}
