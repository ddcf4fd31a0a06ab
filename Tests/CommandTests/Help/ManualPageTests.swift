import ArgumentParser
import Foundation
import Localization
import Testing

@testable import halqa

/// The pages of the manual say what help says, and hold nothing that the formatter would take for a command of its own.
@Suite("Pages of the manual")
struct ManualPageTests {
    private static let pages: [ManualPage] =
        [ManualPage(halqa.Halqa.self, of: halqa.Halqa.self)]
        + halqa.Halqa.configuration.subcommands.map { ManualPage($0, of: halqa.Halqa.self) }

    @Test("there is one for the program and one for each command, in every language", arguments: Language.allCases)
    func all(language: Language) {
        let pages = Self.pages
        #expect(Set(pages.map(\.name)).count == halqa.Halqa.configuration.subcommands.count + 1)
        #expect(pages.contains { $0.name == "halqa" } && pages.contains { $0.name == "halqa-poll" })
        let macros = [".TH", ".SH", ".SS", ".TP", ".B", ".PP", ".br", ".\\\""]
        for page in pages {
            let text = page.text(Localizer(language: language), version: "1", others: ["halqa"])
            for line in text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
                #expect(macros.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(page.name): \(line)")
            }
            #expect(text.contains("\\-\\-help") || text.contains("\\-h"), "\(page.name) says no option")
            #expect(!text.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) }, "\(page.name)")
        }
    }

    @Test("a page says the verbs of its command, each with its options")
    func verbs() {
        let page = Self.pages.first { $0.name == "halqa-poll" }
        let text = page?.text(Localizer(language: .english), version: "1", others: []) ?? ""
        for verb in ["halqa poll open", "halqa poll key", "halqa poll result"] {
            #expect(text.contains(verb), "\(verb)")
        }
    }

    @Test("what is typed keeps its hyphens, and a line that begins with a dot is text")
    func escaped() {
        #expect(ManualPage.said(".hidden") == "\\&.hidden")
        #expect(ManualPage.said("a\\b") == "a\\eb")
    }
}
