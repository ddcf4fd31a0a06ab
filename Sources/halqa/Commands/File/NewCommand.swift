import ArgumentParser
import Foundation
import Ledger
import Localization
import Script
import Words
import Workshop

/// A programme begins.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a programme's file from a script.",
        discussion: """
            SCRIPT is a path, or the name of a script that is installed with Halqa or lies in sessions/. --list says \
            which there are. A file that is there is never overwritten. In a terminal and without FILE, it asks.
            """)

    @Argument(help: "The file to make.", completion: .file(extensions: ["halqa"])) var file: String?
    @Flag(help: "Say which scripts there are, and make nothing.") var list = false
    @Option(help: "The script.", completion: .scripts) var script = "eco-hammam"
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
            guard parts.count == 2, let date = CivilDate(argument: String(parts[1])) else { return nil }
            workshop = parts[0]
            self.date = date
        }
    }

    func run() throws {
        let t = common.localizer
        let places = Places()
        if list { return try ScriptList(places, t).answer(asJSON: common.json) }
        if file == nil, FirstMinute.isAsking, !common.json {
            var questions = NewQuestions(places, t)
            guard let words = try questions.words() else { return }
            let names = common.operatorName.map { ["--as", $0] } ?? []
            let language = common.lang.map { ["--lang", $0.code] } ?? []
            return try NewCommand.parse(words + names + language).run()
        }
        guard let file else {
            throw Failure(.usage, UsageProblem.missing("<file>").message(t) + " " + t("See: %1.", "halqa new --help"))
        }
        let chosen = try ChosenScript(script, places, t)
        let programme = try chosen.programme(
            starts: Dictionary(start.map { ($0.workshop, $0.date) }, uniquingKeysWith: { $1 }))
        let device = try places.device(world: .system, t)
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else {
            throw Failure(
                .noSuchFile, t("%1: there is no such folder. Make it first, or choose another.", PlainText(folder)))
        }
        do {
            _ = try Ledger.create(
                file, programme: programme, by: Account.operatorName(given: common.operatorName), device: device,
                world: .system, writers: places.writers)
        } catch {
            throw Failure(error, file: file, t)
        }
        places.remember(lastFile: file)
        do { try answer(file, chosen.path, programme, t) } catch let failure as Failure {
            // The file is made, whoever hears of it.
            guard let kept = failure.kept(t) else { throw failure }
            Output.complain(kept)
        }
    }

    private func answer(_ file: String, _ path: String, _ programme: Programme, _ t: Localizer) throws {
        let report = NewReport(
            file: PlainText(file), script: PlainText(path), programme: programme.code,
            workshops: programme.workshops.map { .init(id: $0.code, start: $0.days.first?.date, days: $0.days.count) })
        if common.json { return try Output.json(report) }
        let cities = programme.workshops.map { "\($0.code) \($0.days.first?.date.description ?? "–")" }
        let title = programme.title.text(in: t.textLanguage, fallback: programme.languages)
        try Output.line(t("%1 holds %2: %3.", PlainText(file), title, t.series(cities)))
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
