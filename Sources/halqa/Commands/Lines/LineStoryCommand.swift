import ArgumentParser
import Localization
import Screen
import Words
import Workshop

/// Says what became of a line.
struct LineStoryCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Say what became of a line, from its table to the last call.",
        usage: "halqa line FILE story measures:2:3 --workshop fes --day 2")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        let (book, entry) = try session.line(line)
        let world = session.world.held(in: session.state.zone(of: book.day.id))
        let rows = session.state.story(of: entry.line.id)?.rows(session.state, world, session.t) ?? []
        let width = rows.map { TextWidth.columns(of: $0.when) }.max() ?? 0
        try session.answer(
            StoryReport(line: book.report(entry), story: rows.map { StoryReport.Row(when: $0.when, what: $0.what) }),
            [entry.line.text.string] + rows.map { "  " + TextWidth.padded($0.when, to: width) + "  " + $0.what })
    }
}

/// What became of a line, as JSON.
private struct StoryReport: Encodable {
    struct Row: Encodable {
        var when: String
        var what: String
    }

    var line: LineReport
    var story: [Row]
}
