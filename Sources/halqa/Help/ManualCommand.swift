import ArgumentParser
import Foundation
import Localization
import Storage
import Workshop

/// `halqa manual FOLDER`: the pages of the manual, in every language, as a package puts them below `share/man`.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Write the pages of the manual into a folder, in every language, for man.",
        discussion: """
            The pages say what --help says. FOLDER gets man1 with the pages in English, and a folder with man1 for each other \
            language, as share/man has them: man -M FOLDER halqa reads them.
            """)

    @Argument(help: "The folder; it is made where there is none.", completion: .directory) var folder: String
    @OptionGroup var common: CommonOptions

    /// Where the pages lie, as JSON.
    private struct Report: Encodable {
        var folder: PlainText
        var pages: [PlainText]
    }

    func run() throws {
        let t = common.localizer
        let commands = Halqa.configuration.subcommands
        let pages = [ManualPage(Halqa.self, of: Halqa.self)] + commands.map { ManualPage($0, of: Halqa.self) }
        var written: [PlainText] = []
        do {
            for language in Language.allCases {
                let place = folder + (language == .english ? "" : "/" + language.code) + "/man1"
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
                for page in pages {
                    let others = page.name == "halqa" ? pages.map(\.name).filter { $0 != "halqa" } : ["halqa"]
                    let text = page.text(Localizer(language: language), version: Halqa.version, others: others)
                    let path = place + "/" + page.name + ".1"
                    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
                    written.append(PlainText(path))
                }
            }
        } catch {
            throw Failure(
                .inputOutput, t("%1 cannot be written: %2", PlainText(folder), PlainText(error.localizedDescription)))
        }
        if common.json { return try Output.json(Report(folder: PlainText(folder), pages: written)) }
        try Output.line(t.plural("%1 page in %2.", "%1 pages in %2.", written.count, PlainText(folder)))
    }
}
