import ArgumentParser
import Foundation
import Workshop

/// What a table says.
struct NoteCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write down a line that a table said.",
        discussion: """
            Without TEXT, or with -, lines are read from standard input, one line each; they are kept together or not \
            at all. A text that begins with a dash goes after --.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Option(help: "The activity, by the script's id (otherwise the one that is running).") var activity: String?
    @Option(help: "The table, from 1; not needed where there is one circle.") var group: Int?
    @Option(help: "The prompt, by the script's id; not needed where there is one.") var prompt: String?
    @Option(help: "What the line is (otherwise what the prompt asks for).") var kind: Contribution.Kind?
    @Option(help: "Who takes an action on.") var owner: String?
    @Option(help: "By when: 2026-12-31.") var due: CivilDate?
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
        let texts = try lines(session)
        let ids: [ID<Contribution>] = texts.map { _ in session.world.newID() }
        try session.record { state in
            var next = state
            return try zip(ids, texts).flatMap { id, text in
                let changes = try next.contribution(
                    id, saying: text, kind: kind, to: prompt.id, in: activity.id, group: group,
                    by: session.operatorName, at: at, owner: PlainText(owner ?? ""), due: due)
                try next.apply(changes)
                return changes
            }
        }
        let book = LineBook(session: session, day: day)
        let kept = ids.compactMap(book.entry)
        try session.answer(
            LinesReport(lines: kept.map(book.report)), kept.map { session.t("Kept as %1.", $0.reference) })
    }

    private func lines(_ session: Session) throws -> [PlainText] {
        guard text.isEmpty || text == ["-"] else { return [PlainText(text.joined(separator: " "))] }
        guard text == ["-"] || isatty(STDIN_FILENO) == 0 else {
            throw Failure(.usage, session.t("Say what the table said, after the options."))
        }
        var texts: [PlainText] = []
        while let line = readLine() {
            let text = PlainText(line)
            if !text.isEmpty { texts.append(text) }
        }
        guard !texts.isEmpty else { throw Refusal.empty }
        return texts
    }
}
