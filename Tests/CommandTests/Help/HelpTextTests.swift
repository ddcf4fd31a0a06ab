import ArgumentParser
import Foundation
import Localization
import Testing

@testable import halqa

/// What `halqa help COMMAND` prints in each language.
@Suite("The help of a command")
struct HelpTextTests {
    /// Every command there is, the program itself first.
    private static let commands: [any ParsableCommand.Type] = below(halqa.Halqa.self)

    private static func below(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        [command] + command.configuration.subcommands.flatMap(below)
    }

    /// What the argument parser says of each. It walks through all commands for each one: once is enough for all tests.
    private static let said: [(name: String, text: String)] = commands.map { command in
        (
            command.configuration.commandName ?? "",
            halqa.Halqa.helpMessage(for: command, includeHidden: true, columns: .max)
        )
    }

    @Test("in English is word for word what the argument parser says")
    func english() throws {
        #expect(Self.commands.count > 40)
        for (name, text) in Self.said {
            let lines = try #require(HelpText(text), "\(name)").lines(Localizer(language: .english), width: 80)
            #expect(lines.joined(separator: " ").split(separator: " ") == text.split { $0 == " " || $0 == "\n" })
        }
    }

    @Test("says nothing that the template of the catalogues lacks", .enabled(if: Template.canBeMade))
    func catalogue() throws {
        let template = try Template.sentences()
        for (name, help) in Self.said {
            for text in try #require(HelpText(help), "\(name)").texts {
                #expect(template.contains(text), "\(name)")
            }
        }
    }

    @Test("names in every language the options that the English names", arguments: Language.allCases)
    func options(_ language: Language) throws {
        let t = Localizer(language: language)
        func options(_ text: String) -> Set<String> {
            Set(text.matches(of: /(?:^|[^\w-])(--[a-z][a-z-]*)/).map { String($0.output.1) })
        }
        for (name, help) in Self.said {
            for text in try #require(HelpText(help), "\(name)").texts {
                #expect(options(t(text)) == options(text), "\(name): \(t(text))")
            }
        }
    }

    /// A command of this test, and a few translations.
    private struct Pour: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pour", abstract: "Pour tea.", usage: "pour CUPS\npour POT CUPS",
            discussion: "Mint first, then sugar.", subcommands: [Again.self], defaultSubcommand: Again.self)
        @Option(help: "How it is drunk.") var manner: Manner = .hot
        @Option(help: "The height from which it is poured, that there be foam on every glass.") var heightOfThePot: Int?

        enum Manner: String, ExpressibleByArgument, CaseIterable { case hot, cold }
    }

    private struct Again: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "again", abstract: "Pour tea.")
    }

    private struct Words: Catalogue {
        let words: [String: String]
        func translation(of message: String) -> String? { words[message] }
        func translation(of one: String, plural: String, count: Int) -> String? { nil }
    }

    @Test(
        "in another language has the same two columns; what is typed stays as it is, isolated in Arabic",
        arguments: [
            (
                Language.french,
                [
                    "OVERVIEW:": "OBJET\u{A0}:", "USAGE:": "USAGE\u{A0}:", "Pour tea.": "Verser le thé.",
                    "How it is drunk.": "Comment on le boit.", "OPTIONS:": "OPTIONS\u{A0}:",
                    "(values: %1; default: %2)": "(valeurs\u{A0}: %1\u{202F}; par défaut\u{A0}: %2)",
                    "Show help information.": "Afficher cette aide.", "(default)": "(par défaut)",
                    "Mint first, then sugar.": "D’abord la menthe, puis le sucre.",
                    "SUBCOMMANDS:": "SOUS-COMMANDES\u{A0}:",
                    "See '%1' for detailed help.": "Pour en savoir plus\u{A0}: %1",
                    "The height from which it is poured, that there be foam on every glass.":
                        "La hauteur d’où on le verse, pour qu’il mousse.",
                ],
                """
                OBJET\u{A0}: Verser le thé.

                D’abord la menthe, puis le sucre.

                USAGE\u{A0}: pour CUPS
                        pour POT CUPS

                OPTIONS\u{A0}:
                  --manner <manner>       Comment on le boit. (valeurs\u{A0}: hot,
                                          cold\u{202F}; par défaut\u{A0}: hot)
                  --height-of-the-pot <height-of-the-pot>
                                          La hauteur d’où on le verse, pour
                                          qu’il mousse.
                  -h, --help              Afficher cette aide.

                SOUS-COMMANDES\u{A0}:
                  again (par défaut)      Verser le thé.

                  Pour en savoir plus\u{A0}: pour help <subcommand>
                """
            ),
            (
                Language.arabic,
                [
                    "OVERVIEW:": "الغرض:", "USAGE:": "الاستعمال:", "Pour tea.": "صب الشاي.",
                    "How it is drunk.": "كيف يشرب، وللزيادة انظر ⁦halqa help tea⁩.", "(default)": "(التلقائي)",
                    "(values: %1; default: %2)": "(القيم: %1؛ التلقائي: %2)",
                ],
                """
                الغرض: صب الشاي.

                Mint first, then sugar.

                الاستعمال: ⁨pour CUPS⁩
                           ⁨pour POT CUPS⁩

                OPTIONS:
                  ⁨--manner <manner>⁩       كيف يشرب، وللزيادة انظر ⁦halqa help⁩
                                          ⁦tea⁩. (القيم: ⁨hot, cold⁩؛ التلقائي:
                                          ⁨hot⁩)
                  ⁨--height-of-the-pot <height-of-the-pot>⁩
                                          The height from which it is poured,
                                          that there be foam on every glass.
                  ⁨-h, --help⁩              Show help information.

                SUBCOMMANDS:
                  ⁨again⁩ (التلقائي)        صب الشاي.

                  See '⁨pour help <subcommand>⁩' for detailed help.
                """
            ),
        ])
    func columns(language: Language, words: [String: String], expected: String) throws {
        let help = try #require(HelpText(Pour.helpMessage(columns: .max)))
        let t = Localizer(language: language, catalogue: Words(words: words))
        #expect(help.lines(t, width: 62).joined(separator: "\n") == expected)
    }

    @Test("is in the language that --lang names, wherever that stands; else in the one of the environment")
    func language() throws {
        let folder = try Halqa()
        let english = try folder.run("help", "note").output
        let arabic = try folder.run("note", "--help", "--lang", "ar").output
        #expect(english.contains("  -h, --help "))
        #expect(arabic.contains("  \u{2068}-h, --help\u{2069} "))
        for line in [
            ["--lang", "ar", "help", "note"], ["help", "--lang=ar", "note"], ["help", "note", "--lang", "ar"],
            ["--lang", "ar", "note", "--lang", "fr", "-h"], ["note", "--help", "--lang", "ar"],
        ] {
            let answer = try folder.run(line)
            #expect(answer.output == arabic, "\(line) \(answer.errors)")
            #expect(answer.status == 0)
        }
        for environment in [["LANG": "ar_MA.UTF-8"], ["HALQA_LANG": "ar", "LANG": "fr_FR.UTF-8"]] {
            #expect(try folder.run(["help", "note"], environment: environment).output == arabic)
            #expect(try folder.run(["help", "note", "--lang", "en"], environment: environment).output == english)
        }
    }

    @Test("is not made of other texts that the argument parser gives out")
    func scripts() throws {
        let script = try Halqa().run("--generate-completion-script", "bash", environment: ["LANG": "ar_MA.UTF-8"])
        #expect(script.output.hasPrefix("#!/bin/bash\n"))
        #expect(HelpText(script.output) == nil)
    }
}

/// Every sentence that scripts/messages-extract.py finds in the sources.
private enum Template {
    private static let script = Halqa.repository.appendingPathComponent("scripts/messages-extract.py")
    static let canBeMade = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    static func sentences() throws -> Set<String> {
        let folder = try Halqa()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [script.path, Halqa.repository.appendingPathComponent("Sources").path]
        let answer = try Halqa.finish(process, in: folder.folder)
        try #require(answer.status == 0, "\(answer.errors)")
        let lines = answer.output.split(separator: "\n").filter { $0.hasPrefix("msgid \"") && $0.hasSuffix("\"") }
        return Set(
            lines.map { line in
                let text = String(line.dropFirst("msgid \"".count).dropLast())
                return text.contains("\\")
                    ? text.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\") : text
            })
    }
}
