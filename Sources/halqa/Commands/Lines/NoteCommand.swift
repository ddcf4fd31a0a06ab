import ArgumentParser
import Foundation
import Localization
import Words
import Workshop

/// What a table says.
struct NoteCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write down a line that a table said.",
        discussion: """
            Behind an @ at its end a line may say who takes it on and by when: "Ask for three offers @gh 15/3", two letters \
            of a name that mean one person or organisation alone, and a date; "@15/3" says the date alone. A line with such a \
            date is an action. Without one, who is named takes an idea or an action on, and says a question, a need, an offer, \
            a barrier or a note. A date without an @ is words of the line. Words behind a # are tags: of the script's vocabularies, the goals \
            (#sdg7), or any other. Without TEXT, or with -, lines are read \
            from standard input, one line each; they are kept together or not at all. A text that begins with a dash \
            goes after --.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "The activity, by the script's id (otherwise the one that is running).") var activity: String?
    @Option(help: "The table, from 1; not needed where there is one circle.") var group: Int?
    @Option(help: "The prompt, by the script's id; not needed where there is one.") var prompt: String?
    @Option(help: "What the line is (otherwise what the prompt asks for).") var kind: Contribution.Kind?
    @OptionGroup var details: LineDetails
    @Flag(help: "Keep the text word for word, also what stands behind an @ or a #.") var verbatim = false
    @Argument(help: "What was said.") var text: [String] = []

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.activity(activity, of: day) { !$0.prompts.isEmpty }
        let prompt = try session.prompt(prompt, of: activity)
        let tables = session.state.groupNumbers(of: activity)
        guard let group = group ?? (tables.count == 1 ? 1 : nil) else {
            throw Failure(.usage, session.t("Say which table: --group with 1 to %1.", tables.upperBound))
        }
        let at = try session.moment(moment, on: day)
        let isPlain = verbatim || details.saysWho
        let read = try details.read(session, on: day)
        let said = try lines(session).map { text in
            isPlain ? MarkedLine(text: text) : try session.marked(text, on: day, isKept: details.confirm)
        }
        let ids: [ID<Contribution>] = said.map { _ in session.world.newID() }
        try session.record { state in
            var next = state
            return try zip(ids, said).flatMap { id, line in
                var changes = try next.contribution(
                    id, saying: line, tags: session.tags(line.tags), kind: kind, to: prompt.id, in: activity.id,
                    group: group, by: session.operatorName, at: at
                ) { session.world.newID() }
                try next.apply(changes)
                let more = try read.changes(of: id, in: next, session)
                try next.apply(more)
                // One line is one entry, whatever is said of it.
                changes = Change.joined(changes + more)
                return changes
            }
        }
        let book = LineBook(session: session, day: day)
        let kept = ids.compactMap(book.entry)
        try session.answer(
            LinesReport(lines: kept.map(book.report)),
            kept.map { entry in
                let name = session.state.name(of: entry.line.owner).string
                let facts = [name, entry.line.due?.description ?? ""].filter { !$0.isEmpty }
                return facts.isEmpty || isPlain
                    ? session.t("Kept as %1.", entry.reference)
                    : session.t("Kept as %1, an action: %2.", entry.reference, session.t.series(facts))
            })
    }

    private func lines(_ session: Session) throws -> [PlainText] {
        guard text.isEmpty || text == ["-"] else { return [PlainText(text.joined(separator: " "))] }
        guard text == ["-"] || isatty(STDIN_FILENO) == 0 else {
            throw Failure(.usage, session.t("Say what the table said, after the options."))
        }
        var texts: [PlainText] = []
        var input = InputLines()
        while let line = try input.next(session.t) {
            let text = PlainText(line)
            if !text.isEmpty { texts.append(text) }
        }
        guard !texts.isEmpty else { throw Refusal.empty }
        return texts
    }
}

extension Session {
    /// A line with who takes it on and by when, where its end says so.
    /// - Parameters:
    ///   - isKept: whether a name that is nobody is kept as it stands.
    ///   - keeping: the command's own option that keeps the text as it is.
    func marked(
        _ line: PlainText, on day: Day, isKept: Bool = false, keeping: String = "--verbatim"
    ) throws(Failure) -> MarkedLine {
        guard line.string.contains(where: { $0 == "@" || $0 == "#" }) else { return MarkedLine(text: line) }
        let names = NameIndex(state.stakeholders.values.sorted { $0.id < $1.id }.map { state.entry(of: $0) })
        let reading = state.reading(of: line, on: day, names: names, finder: PartyFinder(state))
        if case .understood(let line) = reading { return line }
        switch reading {
        case .nobody(_, let line) where isKept, .several(_, _, let line) where isKept,
            .unread(_, let line) where isKept:
            return line
        default: break
        }
        if let problem = reading.message(t) {
            throw Failure(
                .badData, problem + " " + t("Nothing was written; to keep the text as it is, add %1.", keeping))
        }
        return MarkedLine(text: line)
    }
}
