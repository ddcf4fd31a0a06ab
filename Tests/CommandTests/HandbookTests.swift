import ArgumentParser
import Console
import Foundation
import Localization
import Reports
import Testing

@testable import halqa

/// Two pages for each role.
@Suite("Handbook")
struct HandbookTests {
    @Test("every command that a role is told has keys, in every language", arguments: HandbookPaper.Role.allCases)
    func keys(role: HandbookPaper.Role) {
        for language in Language.allCases {
            let t = Localizer(language: language)
            for (_, ids) in HandbookPaper.commands(of: role) {
                for id in ids {
                    let row = KeyTable.row(id, t)
                    #expect(row?.keys.isEmpty == false && row?.sentence.isEmpty == false, "\(id)")
                }
            }
        }
    }

    @Test("what is typed in it is a command with these words", arguments: HandbookPaper.Role.allCases)
    func typed(role: HandbookPaper.Role) {
        let t = Localizer(language: .english)
        let text = HandbookPaper([role], t) { KeyTable.row($0, t) }.text(TextLayout.text(t))
        let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let names = Set(halqa.Halqa.configuration.subcommands.compactMap { $0.configuration.commandName })
        // After a point it is the end of a file's name; a file by itself is opened.
        let typed = flowing.matches(of: /(?:^|[^.])halqa (FILE|[a-z]+)/).map { String($0.1) }
        #expect(!typed.isEmpty && typed.allSatisfy { $0 == "FILE" || names.contains($0) }, "\(typed)")
    }

    @Test("two pages for each role, in each language", arguments: Language.allCases)
    func pages(language: Language) throws {
        let t = Localizer(language: language)
        for role in HandbookPaper.Role.allCases {
            let made = try HandbookPaper([role], t) { KeyTable.row($0, t) }.output(.pdf)
            #expect(made.pages == 2, "\(role) in \(language): \(made.pages ?? 0)")
        }
    }

    @Test("the command writes it, and says how many pages it has")
    func command() throws {
        let halqa = try Halqa()
        let answer = try halqa.run("handbook", "facilitator", "--output", "handbook.pdf", "--lang", "fr")
        #expect(answer.status == 0 && answer.output.contains("handbook.pdf"), "\(answer.errors)")
        #expect(try Data(contentsOf: halqa.path("handbook.pdf")).starts(with: Data("%PDF".utf8)))
        #expect(try halqa.run("handbook", "--output", "handbook.xlsx").status == 64)
    }
}
