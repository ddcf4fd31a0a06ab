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
            A line may end with who takes it on and by when: "Ask for three offers @gh 15/3", two letters of a name \
            that mean one person alone, a date, or both; it is an action then. Without TEXT, or with -, lines are read \
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
    @Option(help: "Who takes it on (otherwise what stands behind an @ at the end).") var owner: String?
    @Option(help: "By when: 2026-12-31, 31/12 or 31 décembre.") var due: CivilDate?
    @Flag(help: "Keep the text word for word, also what stands behind an @.") var verbatim = false
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
        let isPlain = verbatim || owner != nil || due != nil
        let owner = try owner.map { try session.owner($0) } ?? ""
        let said = try lines(session).map { text in
            isPlain ? MarkedLine(text: text, owner: owner, due: due) : try session.marked(text, on: day)
        }
        let ids: [ID<Contribution>] = said.map { _ in session.world.newID() }
        try session.record { state in
            var next = state
            return try zip(ids, said).flatMap { id, line in
                let changes = try next.contribution(
                    id, saying: line.text, kind: kind ?? (!isPlain && line.isCommitment ? .action : nil), to: prompt.id,
                    in: activity.id, group: group, by: session.operatorName, at: at, owner: line.owner, due: line.due)
                try next.apply(changes)
                return changes
            }
        }
        let book = LineBook(session: session, day: day)
        let kept = ids.compactMap(book.entry)
        try session.answer(
            LinesReport(lines: kept.map(book.report)),
            kept.map { entry in
                let facts = [entry.line.owner.string, entry.line.due?.description ?? ""].filter { !$0.isEmpty }
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
    func marked(_ line: PlainText, on day: Day) throws(Failure) -> MarkedLine {
        let names = NameIndex(state.stakeholders.values.sorted { $0.id < $1.id }.map { state.entry(of: $0) })
        let reading = state.reading(of: line, on: day, names: names)
        if case .understood(let line) = reading { return line }
        if let problem = reading.message(t) {
            throw Failure(
                .badData, problem + " " + t("Nothing was written; to keep the text as it is, add --verbatim."))
        }
        return MarkedLine(text: line)
    }
}
