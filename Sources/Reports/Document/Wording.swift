import Localization
import Words
import Workshop

/// The sentences of reports.
struct Wording {
    let t: Localizer

    func date(_ date: CivilDate, _ style: Localizer.DateStyle = .full) -> String {
        t.date(year: date.year, month: date.month, day: date.day, weekday: date.weekday, style: style)
    }

    /// A date, or from one to another: `9–22 November 2025`.
    func dates(_ first: CivilDate, _ last: CivilDate?) -> String {
        let last = last ?? first
        return t.dates(from: (first.year, first.month, first.day), to: (last.year, last.month, last.day))
    }

    /// When a day was held; of one whose date has passed without anything in the file, that it was planned for then.
    func day(_ summary: DaySummary) -> String {
        let date = date(summary.day.date)
        return summary.hasBegun || summary.asOf.workingDate <= summary.day.until ?? summary.day.date
            ? date : t("planned for %1, not held then", date)
    }

    /// What a day is called by its place, as a heading: `Day 2`, `After 3 months`.
    func dayName(_ day: DaySummary.DayName) -> String {
        t.dayName(number: day.number, after: day.after, channel: day.by, isApart: day.apart)
    }

    /// The same within a sentence or a list.
    func dayPhrase(_ day: DaySummary.DayName) -> String {
        t.dayPhrase(number: day.number, after: day.after, channel: day.by, isApart: day.apart)
    }

    /// How many people were reached on a day on which people are called; nil for any other.
    func reached(_ summary: DaySummary) -> String? {
        summary.attendance.reached.map { t.plural("%1 person was reached", "%1 people were reached", $0) }
    }

    /// Who takes a line on, and by when, where somebody does though it is no commitment.
    func promise(_ line: LineSummary, in summary: DaySummary) -> [String] {
        guard line.kind != .action else { return [] }
        if line.kind == .question { return whoAnswers(line, in: summary) }
        let who = line.owner.isEmpty || summary.isAnonymous == true ? "" : outside(line.owner)
        let parts = [who, line.due.map { t("by %1", date($0, .long)) } ?? ""].filter { !$0.isEmpty }
        return (parts.isEmpty ? [] : [t.series(parts)]) + (outcome(line).map { [$0] } ?? [])
    }

    /// A line as it was said, with who says it and its tags: `Wood is dear — Khadija Tazi · #wood`.
    func said(_ line: LineSummary) -> String {
        let tags = tags(line)
        guard let by = line.by else { return ([outside(line.text)] + tags).joined(separator: " ") }
        let said = outside(line.text) + " — " + speaker(by, isWords: line.isByWords == true)
        return tags.isEmpty ? said : said + " · " + tags.joined(separator: " ")
    }

    /// The tags of a line, each with its sign.
    func tags(_ line: LineSummary) -> [String] {
        (line.tags ?? []).filter { $0.isWithin != true }.map { t.isolated("#" + $0.title.string) }
    }

    /// Who says something; of words that are nobody yet it is said that they are.
    func speaker(_ name: PlainText, isWords: Bool) -> String {
        isWords ? t("%1 (not in the directory)", outside(name)) : outside(name)
    }

    /// The same of a line; nil where nobody said who says it.
    func speaker(_ line: LineSummary) -> String? { line.by.map { speaker($0, isWords: line.isByWords == true) } }

    /// What a line is about, as a detail below it; nothing where nobody said so.
    func about(_ line: LineSummary) -> [String] { line.about.map { [t("about: %1", outside($0))] } ?? [] }

    /// When people are called or written to, and about what: said once, where the theme is but the time again.
    func onwards(_ day: Day, theme: PlainText) -> String {
        let date = date(day.date, .from)
        return day.channel == .mail
            ? t("From %1 on, we write to you: %2", date, outside(theme))
            : t("From %1 on, we call you: %2", date, outside(theme))
    }

    /// A telephone number: it reads from the left in every language, also where its groups would change places.
    func telephone(_ number: PlainText) -> String { number.isEmpty ? "" : "\u{2066}\(number)\u{2069}" }

    /// A date in a letter or on a slip: with its year where that is another one than the paper's.
    func due(_ date: CivilDate, from paper: CivilDate) -> String {
        self.date(date, date.year == paper.year ? .short : .long)
    }

    /// A text from the script or from somebody's keyboard inside one of our lines.
    func outside(_ text: PlainText) -> String { t.isolated(text.string) }

    func quoted(_ text: PlainText) -> String { t.quoted(text.string) }

    func percent(_ share: Share) -> String { t.percent(share.percent()) }

    func kind(_ line: LineSummary) -> String { line.kind.title(t, isAnswer: line.isAnswer ?? false) }

    /// What stands under a table of those who came.
    var whoCame: String {
        t("“Came” counts everyone, walk-ins included; the percentage is of the people invited, without them.")
    }

    /// What stands under a table in which organisations are counted.
    var organisations: String {
        t("Where places are for organisations, each organisation counts once, whoever comes for it.")
    }

    /// What a category is called; what was counted together is called so.
    func category(_ category: AttendanceSummary.Category, isAnonymous: Bool) -> String {
        if !category.title.isEmpty { return outside(category.title) }
        return isAnonymous ? t("Other categories together") : t("Without category")
    }

    /// Where people live; places that were counted together are called so.
    func city(_ city: AttendanceSummary.City, isAnonymous: Bool) -> String {
        if !city.city.isEmpty { return outside(city.city) }
        return isAnonymous ? t("Other places together") : t("Not known")
    }

    /// When a line was kept: the time, and the date when it is another than the day's.
    func time(_ line: LineSummary, on day: CivilDate) -> String {
        let time = t.time(minutes: line.writtenAt.clock.minutes)
        return line.writtenAt.date == day ? time : t("%1, %2", date(line.writtenAt.date, .short), time)
    }

    /// Where a line came from: the table, the note-taker, the time: `table 2 (Amina), 10:08`.
    func place(_ line: LineSummary, in summary: DaySummary) -> String {
        t("%1, %2", source(of: line, in: summary), time(line, on: summary.day.date))
    }

    /// Where a line came from, without the time: a table, the room, or a call.
    func source(of line: LineSummary, in summary: DaySummary) -> String {
        guard line.isFromCall == true else {
            return place(group: line.group, author: line.author, isRoom: summary.isWholeRoom(line.activity))
        }
        let way = summary.day.by == .mail ? t("by mail") : t("by telephone")
        return noteTaker(line.author).map { t("%1 (%2)", way, outside($0)) } ?? way
    }

    /// Where the lines came from that an option was made of.
    func places(_ origins: [PollSummary.Origin], in summary: DaySummary) -> [String] {
        origins.map { place(group: $0.group, author: $0.author, isRoom: summary.isWholeRoom($0.activity)) }
    }

    /// Where a line came from, the table and the note-taker: `table 2 (Amina)`.
    func place(group: Int, author: PlainText, isRoom: Bool) -> String {
        switch (isRoom, noteTaker(author)) {
        case (true, nil): t("the whole room")
        case (true, let name?): t("the whole room (%1)", outside(name))
        case (false, nil): t("table %1", group)
        case (false, let name?): t("table %1 (%2)", group, outside(name))
        }
    }

    /// Who wrote a line down, as a paper names them; nil where nobody is named, or an account that comes with the machine: whoever
    /// gave no name with `--as` has written under that.
    func noteTaker(_ author: PlainText) -> PlainText? {
        author.isEmpty || Self.accounts.contains(author.string) ? nil : author
    }

    /// What accounts are called that are nobody's, on the systems that people install.
    private static let accounts: Set<String> = [
        "root", "admin", "administrator", "user", "guest", "pi", "ubuntu", "debian", "fedora",
    ]

    /// What became of a line, in a word.
    func status(_ outcome: Contribution.Outcome?) -> String {
        outcome?.word(t) ?? t("to do")
    }

    /// What became of an action, and when; nil while it is open.
    func outcome(_ line: LineSummary) -> String? {
        guard let outcome = line.outcome else { return nil }
        guard let date = line.settledAt.map({ self.date($0.date, .long) }) else {
            return line.kind == .question && outcome == .done ? t("answered") : status(outcome)
        }
        if line.kind == .question, outcome == .done || outcome == .answered { return t("answered on %1", date) }
        switch outcome {
        case .done: return t("done on %1", date)
        case .dropped: return t("dropped on %1", date)
        default: return t("%1 (%2)", status(outcome), date)
        }
    }
}
