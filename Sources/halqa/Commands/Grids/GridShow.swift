import ArgumentParser
import Localization
import Tally
import Words
import Workshop

/// Says what the papers of a grid come to.
struct GridShow: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Say what the papers come to: the middle, the spread, and how many answered.",
        discussion: """
            Of people nothing is said that fewer than five of them answered, criterion by criterion. By category where papers \
            say one: what fewer than five say is left out, and as much else as would give it away. Their papers are not listed \
            one by one, but for whoever keys them and corrects them (--papers). What two assessors say is not shown before both \
            have said it.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @Option(help: "How many papers the pile has (otherwise as many as people were present).") var of: Int?
    @Flag(help: "List the papers one by one too, with their codes and ids: for whoever keys them.") var papers = false

    func run(_ session: Session) throws {
        let t = session.t
        let (_, day) = try place.read(session)
        let grid = try place.inUse(session, about: nil, on: day)
        let workshop = day == nil ? try place.workshop.map { try session.workshop($0) } : nil
        let kept = session.state.papers(of: grid.code).filter { paper in
            (day == nil || paper.day == day?.day.id) && (workshop.map { session.state.isOf($0, paper) } ?? true)
        }
        let all = kept.filter { $0.grid == grid.key && !$0.isSettled }
        let others = Dictionary(grouping: kept.filter { $0.grid != grid.key }, by: \.grid.edition)
        let papers = all.filter { session.state.isShown($0, in: grid) && !$0.isTarget }
        let settled = kept.filter { $0.grid == grid.key && $0.isSettled }
        let waiting = all.count { !session.state.isShown($0, in: grid) }
        let result = GridResult(papers, of: grid)
        // What people say of themselves is not shown where it is known who they are.
        let isTold = !grid.isAboutPeople || papers.count >= GridResult.smallest
        let listed = self.papers || !grid.isAboutPeople ? papers + settled + all.filter(\.isTarget) : nil
        // A city's figures of several moments have no middle together: each moment has its own.
        let moments = grid.subject == .workshop ? moments(papers, session) : []
        let rows = isTold && moments.count < 2 ? result.rows : []
        let profile = session.state.profile(of: grid, papers)
        var pile = session.state.pile(of: grid, on: day?.day.id)
        pile.expected = of ?? pile.expected
        let report = GridResultReport(
            grid: grid.code, edition: grid.edition, papers: all.count { !$0.isTarget }, notShown: waiting,
            expected: pile.expected, missing: pile.missing.map(session.name),
            criteria: rows.map { RowReport($0, session) },
            moments: moments.count < 2
                ? nil
                : moments.map { moment in
                    MomentReport(
                        day: moment.papers.first?.day, date: moment.date, title: moment.title,
                        criteria: GridResult(moment.papers, of: grid).rows.filter { $0.count > 0 }.map {
                            RowReport($0, session)
                        })
                },
            categories: profile.filter { !$0.category.isEmpty }.map { cell in
                CategoryReport(
                    category: cell.category, criteria: cell.result?.rows.map { RowReport($0, session) })
            },
            list: listed?.map { PaperReport($0, session) })
        var lines = [
            t.joined([session.text(grid.title), t.plural("%1 paper", "%1 papers", all.count { !$0.isTarget })])
        ]
        if day != nil, let expected = pile.expected { lines.append(t("%1 of %2 keyed", pile.papers.count, expected)) }
        if day != nil, !pile.missing.isEmpty { lines.append(t("Missing: %1", t.list(pile.missing.map(session.name)))) }
        for (edition, papers) in others.sorted(by: { $0.key < $1.key }) {
            lines.append(
                t.plural(
                    "%1 paper is of edition %2: see it with --edition %2.",
                    "%1 papers are of edition %2: see them with --edition %2.", papers.count, edition))
        }
        if waiting > 0 {
            lines.append(
                t.plural(
                    "%1 paper is not shown before its other assessor has rated.",
                    "%1 papers are not shown before their other assessors have rated.", waiting))
        }
        lines += rows.map { line($0, session) }
        for moment in moments where moments.count > 1 {
            lines.append(moment.title)
            lines += GridResult(moment.papers, of: grid).rows.filter { $0.count > 0 }.map { "  " + line($0, session) }
        }
        if !isTold {
            lines.append(t("Fewer than %1 papers: what they say is not shown.", GridResult.smallest))
        }
        for cell in profile where !cell.category.isEmpty {
            guard let result = cell.result else {
                lines.append(
                    cell.silence == .few
                        ? t("%1: too few papers to be shown.", cell.category)
                        : t("%1: withheld, so that others cannot be computed.", cell.category))
                continue
            }
            lines.append(t.joined([cell.category.string, t.plural("%1 paper", "%1 papers", result.count)]))
            lines += result.rows.map { "  " + line($0, session) }
        }
        if self.papers {
            lines += papers.map { paper in
                t.joined([session.name(of: paper.subject), session.meaning(of: paper, by: grid), paper.id.description])
            }
        }
        try session.answer(report, lines)
    }

    /// Papers of a city's figures by the day they are kept on, or between days by their date; the first one first.
    private func moments(_ papers: [Rating], _ session: Session) -> [(title: String, date: CivilDate, papers: [Rating])]
    {
        let days = (session.state.programme?.workshops ?? []).flatMap { workshop in
            workshop.days.map { (workshop: workshop, day: $0) }
        }
        let byDay = Dictionary(grouping: papers) { "\($0.day?.description ?? $0.date.description)" }
        return byDay.values.compactMap { papers -> (title: String, date: CivilDate, papers: [Rating])? in
            guard let first = papers.first else { return nil }
            let place = days.first { $0.day.id == first.day }
            let title =
                place.map { session.t.joined([session.text($0.workshop.city), session.t.name(of: $0.day)]) }
                ?? session.t.dateInWords(first.date)
            return (title, place?.day.date ?? first.date, papers)
        }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    }

    /// *Read an invoice: 2 in the middle, from 1 to 3, 14 papers · falls to 9 of 12*.
    private func line(_ row: GridResult.Row, _ session: Session) -> String {
        let t = session.t
        let text = session.text(row.criterion.text)
        guard let values = row.values else {
            return session.untold(text, row.silence)
        }
        guard let median = values.median else { return t("%1: no answer", text) }
        var parts = [t("middle %1", session.value(median))]
        if let quartiles = values.quartiles {
            parts.append(
                t("half of them from %1 to %2", session.value(quartiles.lower), session.value(quartiles.upper)))
        }
        parts.append(t.plural("%1 answer", "%1 answers", row.count))
        if let tasks = row.tasks {
            parts.append(t("falls to %1 of %2", tasks.yes, tasks.papers))
            let silent = tasks.papers - tasks.answered
            if silent > 0 {
                parts.append(t.plural("%1 did not say", "%1 did not say", silent))
            }
            if let gaps = row.gaps, gaps > 0 {
                parts.append(
                    t.plural(
                        "%1 of them below the middle of the scale", "%1 of them below the middle of the scale", gaps))
            }
        }
        return t("%1: %2", text, t.joined(parts))
    }
}

/// Papers before and after.
struct GridCompare: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Set papers of two days side by side, for the codes that stand on both.",
        discussion: """
            Nobody is joined on a likeness: codes that differ by one slip of the pen are offered, and count once you accept \
            them with --accept BEFORE=AFTER. Those that may as soon be two people's are named beside them, and are joined in the \
            same way by whoever has both papers in hand. Codes that stand on one day alone are listed. Of fewer than five who \
            answered both times nothing is said, nor where what one to four others said could be computed from it and from what \
            each day says.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The workshop, by the script's id.") var workshop: String?
    @Option(help: "The earlier day, by its number or id.") var before: String
    @Option(help: "The later day, by its number or id.") var after: String
    @Option(help: "Two codes that are one: KH09=KH90; repeatable. “all” takes every offer, and nothing doubtful.")
    var accept: [String] = []
    @Option(help: "The edition of the grid (otherwise that of the later papers).") var edition: Int?
    @Argument(help: "The grid's id.") var grid: String

    func run(_ session: Session) throws {
        let t = session.t
        let code = try session.state.grid(grid).code
        let days = try [before, after].map { try session.day(DayOptions(workshop: workshop, day: $0)).day }
        guard days[0].date < days[1].date else {
            throw Failure(
                .usage,
                t("%1 is not before %2: name the earlier day with --before.", t.name(of: days[0]), t.name(of: days[1])))
        }
        let grid =
            try edition.map { try session.state.grid(code, edition: $0) }
            ?? session.state.editionInUse(of: code, on: days[1].id)
        guard grid.rater == .themselves else {
            throw Failure(
                .badData,
                t("“%1” has no papers with codes, by which two days could be joined.", session.text(grid.title)))
        }
        func papers(on day: Day) -> [Rating] {
            session.state.papers(of: code).filter { $0.day == day.id && $0.code != nil && $0.grid == grid.key }
        }
        let (earlier, later) = (papers(on: days[0]), papers(on: days[1]))
        let pairs = CodePairs(before: earlier.compactMap(\.signed), after: later.compactMap(\.signed))
        let asked = try accept.flatMap { words in
            if words == "all" { return pairs.offers }
            let parts = words.split(separator: "=").map { CodePairs.normal(PlainText(String($0))) }
            guard parts.count == 2 else { throw Failure(.usage, t("Two codes are written as KH09=KH90.")) }
            return [CodePairs.Offer(before: parts[0], after: parts[1])]
        }
        // Whoever accepts an offer by name and all of them accepts it once.
        let accepted = asked.reduce(into: [CodePairs.Offer]()) { if !$0.contains($1) { $0.append($1) } }
        do { try pairs.check(accepting: accepted) } catch { throw Refusal.grid(.codes(error)) }
        let change = GridChange(
            earlier, later, of: grid, categories: session.state.categoryCodes, accepting: accepted)
        let both = change.both
        let isTold = both.count >= GridResult.smallest
        let rows = (isTold ? change.rows : []).map { row in
            ComparisonReport(
                code: row.criterion.code, text: session.text(row.criterion.text), count: row.count,
                before: row.values?.before.median, after: row.values?.after.median, higher: row.values?.changes.higher,
                same: row.values?.changes.same, lower: row.values?.changes.lower, silence: row.silence)
        }
        let ends = Set(accepted.flatMap { [$0.before, $0.after] })
        func isOpen(_ offer: CodePairs.Offer) -> Bool { !ends.contains(offer.before) && !ends.contains(offer.after) }
        let (open, doubtful) = (pairs.offers.filter(isOpen), pairs.doubtful.filter(isOpen))
        let onlyBefore = pairs.onlyBefore.filter { !ends.contains($0) }
        let onlyAfter = pairs.onlyAfter.filter { !ends.contains($0) }
        let report = ComparisonsReport(
            grid: grid.code, joined: both.count, offers: open.map { [$0.before, $0.after] },
            doubtful: doubtful.map { [$0.before, $0.after] }, onlyBefore: onlyBefore, onlyAfter: onlyAfter,
            criteria: rows)
        var lines = [t.plural("%1 person answered both times.", "%1 people answered both times.", both.count)]
        if !isTold {
            lines.append(t("Fewer than %1 people: what they say is not shown.", GridResult.smallest))
        }
        lines += rows.map { row in
            guard let higher = row.higher, let same = row.same, let lower = row.lower else {
                return session.untold(row.text, row.silence)
            }
            guard row.count > 0 else { return t("%1: no answer", row.text) }
            return t(
                "%1: middle %2, then %3; higher %4, same %5, lower %6", row.text, row.before.map(session.value) ?? "–",
                row.after.map(session.value) ?? "–", higher, same, lower)
        }
        // As codes are printed, and keyed.
        func shown(_ code: PlainText) -> String { code.string.uppercased() }
        lines += open.map {
            t("%1 and %2 may be one code; accept it with --accept %1=%2.", shown($0.before), shown($0.after))
        }
        lines += doubtful.map {
            t(
                "%1 and %2 may be one code, or two people’s: look at both papers; --accept %1=%2 joins them.",
                shown($0.before), shown($0.after))
        }
        if !onlyBefore.isEmpty { lines.append(t("Only before: %1", t.list(onlyBefore.map(shown)))) }
        if !onlyAfter.isEmpty { lines.append(t("Only after: %1", t.list(onlyAfter.map(shown)))) }
        try session.answer(report, lines)
    }
}

extension Session {
    /// Why answers to a question are not told.
    fileprivate func untold(_ text: String, _ silence: GridResult.Silence?) -> String {
        silence == .protectsOthers
            ? t("%1: withheld, so that others cannot be computed", text)
            : t("%1: fewer than %2 answers, which are not shown", text, GridResult.smallest)
    }
}

/// A paper, as JSON.
struct PaperReport: Encodable {
    struct Mark: Encodable {
        var criterion: String
        var value: Fraction?
        var task: Bool?
        var note: PlainText?
    }

    var id: ID<Rating>
    var of: String
    var by: PlainText?
    var settled: Bool
    var date: CivilDate
    var category: PlainText
    var marks: [Mark]
    /// The code of another day that this one may be, with a slip of the pen in it.
    var near: PlainText?
    /// The codes of other days that it may be as soon.
    var doubtful: [PlainText]?

    /// Whether it says what is to be reached; nil where it says what was found.
    var target: Bool?

    init(_ rating: Rating, _ session: Session) {
        id = rating.id
        target = rating.isTarget ? true : nil
        of = session.name(of: rating.subject)
        by = rating.rater == nil ? nil : session.state.name(of: rating.rater)
        (settled, date, category) = (rating.isSettled, rating.date, rating.category)
        marks = rating.marks.map {
            Mark(criterion: $0.criterion, value: $0.value, task: $0.isTask, note: $0.note.isEmpty ? nil : $0.note)
        }
    }
}

/// What papers say of one criterion, as JSON.
private struct RowReport: Encodable {
    var code: String
    var text: String
    var count: Int
    var median: Fraction?
    var lower: Fraction?
    var upper: Fraction?
    /// nil where so few answered that nothing of it is told.
    var levels: [String: Int]?
    var tasks: Int?
    var answeredTask: Int?
    var gaps: Int?

    init(_ row: GridResult.Row, _ session: Session) {
        (code, text, count) = (row.criterion.code, session.text(row.criterion.text), row.count)
        (median, lower, upper) = (row.values?.median, row.values?.quartiles?.lower, row.values?.quartiles?.upper)
        levels = row.values.map { Dictionary($0.values.map { ($0.description, 1) }, uniquingKeysWith: +) }
        (tasks, answeredTask) = (row.tasks?.yes, row.tasks?.answered)
        gaps = row.gaps
    }
}

private struct CategoryReport: Encodable {
    var category: PlainText
    /// nil where too few papers are there.
    var criteria: [RowReport]?
}

private struct MomentReport: Encodable {
    /// Nil between days.
    var day: ID<Day>?
    var date: CivilDate
    var title: String
    var criteria: [RowReport]
}

private struct GridResultReport: Encodable {
    var grid: String
    var edition: Int
    var papers: Int
    var notShown: Int
    /// How many papers there can be; nil where nobody knows.
    var expected: Int?
    /// What is known and has no paper.
    var missing: [String]
    var criteria: [RowReport]
    /// A city's figures by moment, where there are several; `criteria` is empty then.
    var moments: [MomentReport]?
    var categories: [CategoryReport]
    /// Each paper by itself; nil for what people say of themselves or each other, unless it is asked for.
    var list: [PaperReport]?
}

private struct ComparisonReport: Encodable {
    var code: String
    var text: String
    /// How many marked it both times; of fewer than five the rest is nil, and where it would give away what others said.
    var count: Int
    var before: Fraction?
    var after: Fraction?
    var higher: Int?
    var same: Int?
    var lower: Int?
    /// Said in words alone.
    var silence: GridResult.Silence?

    private enum CodingKeys: String, CodingKey { case code, text, count, before, after, higher, same, lower }
}

private struct ComparisonsReport: Encodable {
    var grid: String
    var joined: Int
    var offers: [[PlainText]]
    /// Codes that differ by one slip and are not offered.
    var doubtful: [[PlainText]]
    var onlyBefore: [PlainText]
    var onlyAfter: [PlainText]
    var criteria: [ComparisonReport]
}
