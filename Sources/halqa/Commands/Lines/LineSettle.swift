import ArgumentParser
import Localization
import Workshop

/// Names in lines that are nobody yet.
struct LineUnsettled: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "unsettled", abstract: "List the names in lines of all days that are nobody of the file.",
        discussion: "Say who is meant with halqa line FILE settle, or write them down in the directory.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        let found = session.state.unsettledWords
        let lines = found.flatMap { words, lines -> [String] in
            [session.t.joined([words.string, session.t.plural("%1 line", "%1 lines", lines.count)])]
                + lines.map { "  " + $0.text.string }
        }
        try session.answer(
            ["unsettled": found.map { UnsettledReport(words: $0.words, lines: $0.lines.map(\.id)) }],
            lines.isEmpty ? [session.t("Every name in the lines is somebody of the file.")] : lines)
    }
}

/// A name is somebody.
struct LineSettle: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Say who is meant by a name in lines: every line that has it, however it is spelled, names them.")

    @OptionGroup var options: FileOptions
    @Option(help: "Who that is: a person or an organisation, an id or a name.") var who: String
    @Flag(help: "Write it although meetings go by it out of a timetable that is in use.") var confirm = false
    @Argument(help: "The name as it stands in the lines.") var words: [String]

    func run(_ session: Session) throws {
        let t = session.t
        let words = PlainText(words.joined(separator: " "))
        let all = session.state.linesInOrder.flatMap { [$0.by?.words, $0.owner?.words].compactMap(\.self) }
        guard all.contains(where: { $0.spelling == words.spelling }) else {
            throw Failure(
                .badData, t("No line names “%1”. See the names: halqa line FILE unsettled.", words))
        }
        let somebody = try session.somebody(who)
        var count = 0
        try session.record(confirmed: confirm) { state in
            let made = try state.party(somebody) { session.world.newID() }
            var next = state
            try next.apply(made.changes)
            let lines = try next.settling(words, as: made.party)
            count = lines.count
            return made.changes + lines
        }
        try session.answer(
            ["lines": count],
            [
                t.plural(
                    "“%2” is %3 from now on, in %1 line.", "“%2” is %3 from now on, in %1 lines.", count, words,
                    somebody.name)
            ])
    }
}

private struct UnsettledReport: Encodable {
    var words: PlainText
    var lines: [ID<Contribution>]
}
