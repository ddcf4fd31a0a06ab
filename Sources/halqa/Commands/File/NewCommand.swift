import ArgumentParser
import Foundation
import Ledger
import Localization
import Script
import Workshop

/// A programme begins.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a programme's file from a script.",
        discussion: """
            SCRIPT is a path, or the name of a script that is installed with Halqa or lies in sessions/. A file that is \
            there is never overwritten.
            """)

    @Argument(help: "The file to make.", completion: .file(extensions: ["halqa"])) var file: String
    @Option(help: "The script.", completion: .file(extensions: ["yaml"])) var script = "eco-hammam"
    @Option(
        help: ArgumentHelp(
            "When a workshop starts, instead of the script's date; repeatable.", valueName: "fes=2026-12-01"))
    var start: [WorkshopStart] = []
    @OptionGroup var common: CommonOptions

    /// A workshop and the date on which it starts.
    struct WorkshopStart: ExpressibleByArgument {
        let workshop: String
        let date: CivilDate

        init?(argument: String) {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let date = CivilDate(parts[1]) else { return nil }
            workshop = parts[0]
            self.date = date
        }
    }

    func run() throws {
        let t = common.localizer
        let places = Places()
        let path = places.script(script) ?? script
        let programme = try read(path, t)
        let device = try places.device(world: .system, t)
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else {
            throw Failure(
                .noSuchFile, t("%1: there is no such folder. Make it first, or choose another.", PlainText(folder)))
        }
        do {
            _ = try Ledger.create(
                file, programme: programme, by: Account.operatorName(given: common.operatorName), device: device,
                world: .system)
        } catch {
            throw Failure(error, file: file, t)
        }
        places.remember(lastFile: file)
        let report = NewReport(
            file: PlainText(file), script: PlainText(path), programme: programme.code,
            workshops: programme.workshops.map { .init(id: $0.code, start: $0.days.first?.date, days: $0.days.count) })
        if common.json { return try Output.json(report) }
        let cities = programme.workshops.map { "\($0.code) \($0.days.first?.date.description ?? "–")" }
        let title = programme.title.text(in: t.language.code, fallback: programme.languages)
        try Output.line(t("%1 holds %2: %3.", PlainText(file), title, t.series(cities)))
    }

    private func read(_ path: String, _ t: Localizer) throws -> Programme {
        let bytes = try InputFile.read(path, t)
        let starts = Dictionary(start.map { ($0.workshop, $0.date) }, uniquingKeysWith: { $1 })
        do {
            return try ScriptReader(starts: starts).read(bytes)
        } catch {
            let details = error.problems.map { "\(path):\($0.line):\($0.column): \($0.message(t))" }
            throw Failure(
                .badData,
                t.plural(
                    "%2: %1 mistake. No file was made; correct it and repeat the command.",
                    "%2: %1 mistakes. No file was made; correct them and repeat the command.", details.count,
                    PlainText(path)), details: details)
        }
    }
}

/// What new made, as JSON.
private struct NewReport: Encodable {
    struct WorkshopDates: Encodable {
        var id: String
        var start: CivilDate?
        var days: Int
    }

    var file: PlainText
    var script: PlainText
    var programme: String
    var workshops: [WorkshopDates]
}
