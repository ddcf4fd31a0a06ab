import ArgumentParser
import Ledger
import Localization
import Screen
import Words
import Workshop

/// Says what became of a line.
struct LineStoryCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Say what became of a line, from its table to the last call.",
        usage: "halqa line FILE story measures:2:3 --workshop fes --day 2",
        discussion: """
            Every step with its date and who said it: the line, who took it on, every call and what was said, every outcome, dates \
            that were moved or missed. What was undone is no step.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        let (book, entry) = try session.line(line)
        let world = session.world.held(in: book.day.map { session.state.zone(of: $0.id) } ?? session.state.zone)
        let steps = try session.state.story(of: entry.line.id, world).map { try session.ledger.steps(of: $0.lines) }
        let story = session.state.story(of: entry.line.id, steps: steps ?? [:], world)
        let rows = story?.rows(session.state, world, session.t) ?? []
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
