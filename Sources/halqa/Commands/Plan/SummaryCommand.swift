import ArgumentParser
import Ledger
import Localization
import Reports
import Workshop

/// The day, for somebody who was not there.
struct SummaryCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Sum a day up: who came, what the tables said, what was decided, who does what.",
        discussion: "The text of the day on standard output, or in a file with --output.")

    /// The forms of a summary.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, markdown, json
    }

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "text, markdown or json.") var format: Format?
    @Option(help: "The file to write to.", completion: .file()) var output: String?
    @Flag(help: "Replace the file that --output names, if it is there.") var force = false

    func validate() throws {
        if options.common.json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
        }
    }

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        var world = session.world
        if moment.at != nil {
            let instant = try session.moment(moment, on: day)
            world.now = { instant }
        }
        let t = session.t
        guard let summary = DaySummary(of: day.id, in: session.state, world: world, language: t.language.code) else {
            throw Refusal.unknownReference
        }
        let text =
            switch format ?? (session.wantsJSON ? .json : .text) {
            case .text: Paper.text(t, isForFile: output != nil).render(summary)
            case .markdown: MarkdownRendering(t).render(summary)
            case .json: try JSONRendering.render(summary)
            }
        guard let output else { return try Output.write(text) }
        try OutputFile.write(text, to: output, replacing: force, t)
    }
}
