import ArgumentParser
import Localization
import Screen
import Words
import Workshop

/// Says what was written.
struct LineList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say what was written, each line with its reference.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "Only of this activity.") var activity: String?
    @Option(help: "Only of this table.") var group: Int?
    @Option(help: "Only under this prompt.") var prompt: String?
    @Option(help: "Only lines of this kind.") var kind: Contribution.Kind?
    @Option(help: "Only what this person or organisation says, by a part of the name.") var by: String?
    @Option(help: "Only lines with this tag.") var tag: String?
    @Flag(help: "Only what was parked.") var parked = false

    func run(_ session: Session) throws {
        // What was said outside is of no day: it stands beside those of the day in hand, unless a day or a place is named.
        let isOpen = place.day == nil && activity == nil && group == nil && prompt == nil
        let outside = LineBook(outside: session)
        let isOutside = isOpen && !outside.entries.isEmpty
        let day = isOutside ? (try? session.day(place).day) : try session.day(place).day
        let activity = try activity.flatMap { code in try day.map { try session.activity(code, of: $0) } }
        let prompts = Set((activity.map { [$0] } ?? day?.activities ?? []).flatMap(\.prompts).map(\.code))
        if let prompt, !prompts.contains(prompt) {
            throw Failure(
                .badData,
                Thing.prompt.unknown(PlainText(prompt), among: session.t.series(prompts.sorted()), session.t))
        }
        let book = day.map { LineBook(session: session, day: $0) }
        let (wanted, speaker) = (session.tags(tag.map { [$0] } ?? []), NameFold.words(by ?? ""))
        func isWanted(_ entry: LineBook.Entry) -> Bool {
            (activity == nil || entry.activity?.id == activity?.id) && (group == nil || entry.line.group == group)
                && (prompt == nil || entry.prompt?.code == prompt) && (kind == nil || entry.line.kind == kind)
                && (!parked || entry.line.isParked)
                && (wanted.isEmpty || entry.line.tags.contains(wanted[0]))
                && speaker.allSatisfy(NameFold.fold(session.state.name(of: entry.line.by).string).contains)
        }
        let entries = (book?.entries ?? []).filter(isWanted)
        let others = isOutside ? outside.entries.filter(isWanted) : []
        let width = (entries + others).map { TextWidth.columns(of: $0.reference) }.max() ?? 0
        // As wide as the words are in the language.
        let most = max(8, (entries + others).map { TextWidth.columns(of: kind(of: $0, session)) }.max() ?? 0)
        func row(_ entry: LineBook.Entry, _ book: LineBook) -> String {
            TextWidth.padded(entry.reference, to: width) + "  " + TextWidth.padded(kind(of: entry, session), to: most)
                + "  " + book.described(entry)
        }
        let rows =
            entries.map { row($0, book ?? outside) }
            + (others.isEmpty ? [] : [session.t("Said outside")] + others.map { row($0, outside) })
        try session.answer(
            LinesReport(lines: entries.compactMap { book?.report($0) } + others.map(outside.report)),
            rows.isEmpty ? [session.t("There are no such lines.")] : rows)
    }

    private func kind(of entry: LineBook.Entry, _ session: Session) -> String {
        session.state.kind(of: entry.line, session.t)
    }
}

extension LineBook {
    /// The text of a line and what became of it.
    func described(_ entry: Entry) -> String {
        let (line, t) = (entry.line, session.t)
        var parts = [line.text.string]
        let state = session.state
        if line.by != nil { parts.append("— " + state.name(of: line.by).string) }
        if line.owner != nil { parts.append(t("(%1)", state.name(of: line.owner))) }
        if let due = line.due { parts.append(t("by %1", due)) }
        if line.about != nil { parts.append(t("about: %1", state.name(of: line.about))) }
        if !line.tags.isEmpty {
            let book = TagBook(state.programme, t: t)
            parts += book.beside(line).map { "#" + book.title(of: $0) }
        }
        switch line.outcome {
        case .done: parts.append(t("→ done"))
        case .dropped: parts.append(t("→ dropped"))
        case nil: break
        case .some(let outcome): parts.append(t("→ %1", outcome.word(t)))
        }
        if line.isParked { parts.append(t("→ parked")) }
        if let target = line.mergedInto.flatMap({ self.entry($0) }) {
            parts.append(t("→ merged into %1", target.reference))
        }
        return parts.joined(separator: " ")
    }
}
