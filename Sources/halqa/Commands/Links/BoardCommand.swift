import ArgumentParser
import Localization
import Words
import Workshop

/// The needs and offers of a matching.
struct BoardCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Say which needs and offers a matching brings together, what is linked, and what fits what.",
        usage: "halqa board FILE [ACTIVITY] --workshop fes --day 1",
        discussion: """
            Needs without an answer come first, each with the offers that fit it best and why: shared tags, shared words, \
            who is looked for, the town. What few needs and offers have weighs more: behind each tag and word stands how many \
            of all have it. Links are made with halqa link.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "Only lines with this tag.") var tag: String?
    @Option(help: "So many offers for each need, three unless it says otherwise.") var offers: Int = 3
    @Argument(help: "The matching, by the script's id; not needed where the day has one.") var activity: String?

    func validate() throws {
        if !(0...100).contains(offers) { throw ValidationError("--offers takes a number from 0 to 100.") }
    }

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.matching(activity, of: day)
        let wanted = session.tags(tag.map { [$0] } ?? []).first
        func isShown(_ line: Contribution) -> Bool { wanted.map(line.tags.contains) ?? true }
        let state = session.state
        let matched = state.matched(in: activity.id)
        let board = state.board(of: matched.lines)
        let (needs, lines) = (matched.needs.filter(isShown), LineReferences(session, of: day))
        let fits = needs.map { Array(board.offers(for: $0.id).prefix(offers)) }
        let book = LinkBook(session)
        let words = FitWords(state.programme, TagBook(state.programme, t: session.t), session.t)
        func report(_ line: Contribution) -> BoardLineReport {
            BoardLineReport(
                id: line.id, reference: lines[line.id], text: line.text,
                by: line.by == nil ? nil : state.name(of: line.by), tags: line.tags.isEmpty ? nil : line.tags,
                isMet: matched.isMet(line), links: matched.links(of: line.id).map(\.id))
        }
        let report = BoardReport(
            activity: activity.code,
            needs: zip(needs, fits).map { need, fits in
                var read = report(need)
                read.offers = fits.map { FitReport(offer: $0.offer, reasons: words.sentence($0.reasons)) }
                return read
            }, offers: matched.offers.filter(isShown).map(report), links: matched.links.map(book.report))
        try session.answer(report, text(matched, report, session, book))
    }

    private func text(
        _ matched: Matched, _ report: BoardReport, _ session: Session, _ book: LinkBook
    ) -> [String] {
        let t = session.t
        func line(_ read: BoardLineReport) -> String {
            let tags = TagBook(session.state.programme, t: t)
            let within = tags.within(read.text)
            let beside = (read.tags ?? []).filter { !within.contains($0) }
            let details = [read.by?.string ?? ""] + beside.map { t.isolated("#" + tags.title(of: $0)) }
            return (read.isMet ? "✓ " : "○ ")
                + t.joined([read.reference ?? read.id.description, read.text.string] + details.filter { !$0.isEmpty })
        }
        let known = Dictionary(
            report.offers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: ID<Contribution>) -> String {
            known[id].map { [$0.reference, $0.text.string].compactMap(\.self).joined(separator: " ") }
                ?? session.state.name(of: .line(id)).string
        }
        var lines = [t("Needs:")]
        for need in report.needs {
            lines.append(line(need))
            guard !need.isMet else { continue }
            lines += (need.offers ?? []).map { "    " + t("%1 (%2)", name($0.offer), $0.reasons) }
        }
        if report.needs.isEmpty { lines.append(t("No needs have been written down.")) }
        lines += ["", t("Offers:")] + report.offers.map(line)
        if report.offers.isEmpty { lines.append(t("No offers have been written down.")) }
        if !matched.links.isEmpty { lines += ["", t("Links:")] + matched.links.map(book.described) }
        return lines
    }
}

/// A board, as JSON.
private struct BoardReport: Encodable {
    var activity: String
    var needs: [BoardLineReport]
    var offers: [BoardLineReport]
    var links: [LinkReport]
}

/// A need or an offer, as JSON.
private struct BoardLineReport: Encodable {
    var id: ID<Contribution>
    /// As commands take it; absent for a line of another day.
    var reference: String?
    var text: PlainText
    var by: PlainText?
    var tags: [PlainText]?
    /// Whether something was agreed on, or it is settled.
    var isMet: Bool
    var links: [ID<Link>]
    /// Of a need: what fits, best first.
    var offers: [FitReport]?
}

/// An offer that fits, as JSON.
private struct FitReport: Encodable {
    var offer: ID<Contribution>
    var reasons: String
}

/// What commands call the lines of a day.
private struct LineReferences {
    private let names: [ID<Contribution>: String]

    init(_ session: Session, of day: Day) {
        let book = LineBook(session: session, day: day)
        names = Dictionary(book.entries.map { ($0.line.id, $0.reference) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(_ line: ID<Contribution>) -> String? { names[line] }
}

extension Session {
    /// The matching that was named; else the only one of the day.
    func matching(_ code: String?, of day: Day) throws -> Activity {
        try activity(code, of: day, isArgument: true) { $0.kind == .matching }
    }
}
