import Localization
import Papers
import Tally
import Words
import Workshop

/// The day on one page, to be handed out in the evening: who was there, what was decided, who does what by when, what is
/// open, and when it goes on.
struct DayInHand {
    /// How much stands on it. A page is full sooner or later: then less of each, and a line that says how much more there is.
    struct Limits: Equatable {
        /// Options of each vote; where there is one vote, twice as many.
        var options: Int
        var tasks: Int
        var questions: Int
        /// Of what tables named in the first round.
        var barriers: Int
        /// Of what was needed, and of what was offered; where no vote was taken, twice as many.
        var needs: Int
        /// Characters of a line that somebody wrote.
        var characters: Int

        /// The fullest first.
        static let all = [
            Limits(options: 4, tasks: 12, questions: 4, barriers: 4, needs: 6, characters: 400),
            Limits(options: 4, tasks: 12, questions: 3, barriers: 0, needs: 4, characters: 240),
            Limits(options: 3, tasks: 12, questions: 2, barriers: 0, needs: 3, characters: 160),
            Limits(options: 3, tasks: 12, questions: 0, barriers: 0, needs: 2, characters: 120),
            Limits(options: 2, tasks: 12, questions: 2, barriers: 0, needs: 2, characters: 110),
            Limits(options: 2, tasks: 12, questions: 0, barriers: 0, needs: 0, characters: 100),
            Limits(options: 2, tasks: 8, questions: 0, barriers: 0, needs: 0, characters: 80),
            Limits(options: 1, tasks: 10, questions: 1, barriers: 0, needs: 0, characters: 80),
            Limits(options: 1, tasks: 8, questions: 0, barriers: 0, needs: 0, characters: 70),
            Limits(options: 1, tasks: 6, questions: 0, barriers: 0, needs: 0, characters: 60),
            Limits(options: 1, tasks: 4, questions: 0, barriers: 0, needs: 0, characters: 60),
            Limits(options: 1, tasks: 3, questions: 0, barriers: 0, needs: 0, characters: 50),
        ]
        /// So much at most of what the fullest form has no bound for: more than these fit on no page.
        private static let mostTasks = 60

        /// Forms with more in them, each with all that the one before has: first what people took on, then what the room
        /// decided, what is open, and as much of each line as the fullest form has.
        /// - Parameter tasks: how many commitments there are.
        func growing(tasks count: Int) -> [Limits] {
            let fullest = Self.all[0]
            var (limits, grown) = (self, [Limits]())
            func grow(_ part: WritableKeyPath<Limits, Int>, to most: Int, by step: Int = 1) {
                while limits[keyPath: part] < most {
                    limits[keyPath: part] = min(most, limits[keyPath: part] + step)
                    grown.append(limits)
                }
            }
            grow(\.tasks, to: min(count, Self.mostTasks))
            grow(\.options, to: fullest.options)
            grow(\.questions, to: fullest.questions)
            grow(\.characters, to: fullest.characters, by: 40)
            grow(\.needs, to: fullest.needs)
            grow(\.barriers, to: fullest.barriers)
            return grown
        }

        /// More votes than these are counted, not told.
        static let votes = 4
    }

    let summary: DaySummary
    /// When it goes on: the next day of the workshop.
    let next: (day: Day, theme: PlainText)?
    let words: Wording

    private var t: Localizer { words.t }

    /// The page, and shorter ones for when it does not fit.
    func document(on paper: PaperSize = .a4) -> Document {
        let count = summary.actions.count
        var documents = Limits.all.map { limits in
            var form = document(limits, paper)
            let steps = limits.growing(tasks: count)
            form.fuller = Document.Fuller(steps.count) { document(steps[$0 - 1], paper) }
            return form
        }
        var first = documents.removeFirst()
        first.shorter = documents
        return first
    }

    private func document(_ limits: Limits, _ paper: PaperSize) -> Document {
        let day = summary.day
        var document = Document(
            title: words.outside(day.theme),
            subtitles: [
                day.isLater || summary.workshop.days == 1
                    ? t(
                        "%1 · %2 · %3", words.outside(summary.programme.title), words.outside(summary.workshop.city),
                        words.dayName(day))
                    : t(
                        "%1 · %2 · Day %3 of %4", words.outside(summary.programme.title),
                        words.outside(summary.workshop.city), day.number, summary.workshop.days)
            ], asides: [words.date(day.date)] + (hours.map { [$0] } ?? []), accent: day.accent,
            foot: [onwards, origin],
            blocks: [])
        document.runningTitle = document.title
        document.sheet = Document.Sheet(paper: paper, body: paper.body, isOnePage: true)
        document.blocks = [.figures(figures)]
        let votes = told
        for poll in votes.prefix(Limits.votes) {
            document.blocks += decision(poll, votes.count == 1 ? limits.options * 2 : limits.options)
        }
        if votes.count > Limits.votes {
            document.blocks.append(
                .paragraph(
                    t.plural(
                        "And %1 more vote: in the whole summary.", "And %1 more votes: in the whole summary.",
                        votes.count - Limits.votes)))
        }
        document.blocks += commitments(limits)
        document.blocks += links(limits)
        if let line = summary.ratings?.lazy.compactMap({ $0.line(words) }).first {
            document.blocks.append(.paragraph(line))
        }
        let lists =
            [
                barriers(limits), spoken(.need, t("Needs"), limits), spoken(.offer, t("Offers"), limits),
                questions(limits),
            ].compactMap { $0 }
        if !lists.isEmpty { document.blocks.append(.lists(lists)) }
        if let untold = untold(limits) { document.blocks.append(.paragraph(untold)) }
        return document
    }

    // MARK: - At a glance

    private var hours: String? {
        let held = summary.agenda.compactMap(\.actual)
        if let first = held.first, let last = held.compactMap(\.end).last {
            return t.times(from: first.start.minutes, to: last.minutes)
        }
        guard let first = summary.agenda.first?.planned.start, let last = summary.agenda.last?.planned.end else {
            return nil
        }
        return t.times(from: first.minutes, to: last.minutes)
    }

    private var figures: [Document.Figure] {
        let attendance = summary.attendance
        let people =
            attendance.reached.map { t.plural("person was reached", "people were reached", $0) }
            ?? t.plural("person came", "people came", attendance.present)
        let tables = summary.groups.filter { !$0.wholeRoom && $0.prompts.contains { !$0.contributions.isEmpty } }
        let count = Set(tables.map(\.group)).count
        let lines = t.plural("line was written", "lines were written", summary.lineCount)
        let options = told.filter { !$0.hasOwnAnswers }.reduce(0) { $0 + $1.results.count }
        return [
            Document.Figure(
                number: t.number(attendance.reached ?? attendance.present),
                captions: [
                    attendance.share.map {
                        t("%1 (%2 of %3 invited)", people, t.number($0.count), t.number($0.whole))
                    } ?? people
                ]),
            Document.Figure(
                number: t.number(summary.lineCount),
                captions: [
                    count == 0 ? lines : t("%1, %2", lines, t.plural("%1 table", "%1 tables", count))
                ]),
            options > 0
                ? Document.Figure(
                    number: t.number(options),
                    captions: [t.plural("option was voted on", "options were voted on", options)])
                : Document.Figure(
                    number: t.number(told.count), captions: [t.plural("vote was taken", "votes were taken", told.count)]
                ),
            Document.Figure(
                number: t.number(summary.actions.count),
                captions: [t.plural("commitment", "commitments", summary.actions.count)]),
        ]
    }

    // MARK: - Votes

    /// The votes by which the room decided something, in the order of the day.
    private var told: [PollSummary] {
        summary.polls.filter { $0.decides && $0.wasTaken }
    }

    private func decision(_ poll: PollSummary, _ limit: Int) -> [Document.Block] {
        let question = words.outside(poll.question)
        var facts: [String] = []
        if poll.measure == .dots, let dots = poll.totalVotes { facts.append(t.plural("%1 dot", "%1 dots", dots)) }
        if let ballots = poll.ballots, ballots > 0 {
            facts.append(t.plural("%1 voter", "%1 voters", ballots))
            if let blank = poll.blank { facts.append(t("%1 blank", blank)) }
            if let spoiled = poll.spoiled { facts.append(t("%1 spoiled", spoiled)) }
        } else {
            facts.append(t.plural("%1 in the room", "%1 in the room", poll.present))
        }
        let heading = Document.Block.heading(t("%1 (%2)", question, t.series(facts)), level: 1)
        let outcome = Document.Block.paragraph(words.outcome(poll))
        if poll.isMotion { return [heading, outcome] }
        if poll.agreement != nil { return [heading, outcome] + scale(poll, limit) }
        let seated = Set(poll.seated)
        // Who has a seat stands before who has not: a quota may have seated somebody with fewer votes.
        let ordered = poll.results.sorted {
            (seated.contains($0.number) ? 0 : 1, $0.rank ?? .max, $0.number)
                < (seated.contains($1.number) ? 0 : 1, $1.rank ?? .max, $1.number)
        }
        // Of equals none is left out for want of room while others stand there; who won or shares the first place always stands there.
        let front = max(1, ordered.prefix { $0.rank == 1 || poll.winners.contains($0.number) }.count)
        var room = max(min(limit, ordered.count), min(front, ordered.count))
        while room > front, room < ordered.count, let rank = ordered[room].rank, ordered[room - 1].rank == rank {
            room -= 1
        }
        let told = ordered.prefix(room)
        let longest = poll.count.map { _ in 1000 } ?? poll.results.compactMap(\.votes).max() ?? 0
        let bars = told.map { result in
            let number =
                result.instead.map(CountedWords(t).short) ?? result.value.map(t.decimal)
                ?? (poll.lacksFigure(result) ? Wording.nothing : "")
            return Document.Bar(
                place: poll.place(of: result, t), text: words.option(result, poll),
                votes: number, share: "", length: poll.count?.lengths[result.number - 1] ?? result.votes ?? 0,
                longest: longest, details: [], isFirst: seated.contains(result.number))
        }
        var blocks = [heading]
        // Where the first line alone does not say it: rounds, duels, a quorum, sides without a number.
        let first = poll.results.filter { $0.rank == 1 }.map(\.number)
        let isPlain = [.votes, .dots, .crosses].contains(poll.measure) && poll.winners == first && first.count < 2
        if !isPlain { blocks.append(outcome) }
        if let measure = told.first.flatMap({ _ in poll.count?.measure }) {
            blocks.append(.paragraph(t("%1:", measure)))
        }
        blocks.append(.standings(bars))
        if ordered.count > told.count {
            blocks.append(
                .paragraph(
                    t.plural(
                        "And %1 more option: in the whole summary.", "And %1 more options: in the whole summary.",
                        ordered.count - told.count)))
        }
        return blocks
    }

    /// How many stand at each grade, in words; and what was said by those who have reservations.
    private func scale(_ poll: PollSummary, _ limit: Int) -> [Document.Block] {
        let longest = poll.results.compactMap(\.votes).max() ?? 0
        let grades = poll.results.map { result in
            Document.Bar(
                place: "", text: words.option(result, poll),
                votes: result.instead.map(CountedWords(t).short) ?? result.value.map(t.decimal)
                    ?? (poll.lacksFigure(result) ? Wording.nothing : ""), share: "",
                length: result.votes ?? 0, longest: longest, details: [])
        }
        let noted = poll.reservations ?? []
        let told = noted.prefix(limit).map { words.outside($0) }
        let rest = noted.count - told.count
        let more = rest > 0 ? [t.plural("%1 more: in the whole summary", "%1 more: in the whole summary", rest)] : []
        return [.standings(grades)]
            + (told.isEmpty ? [] : [.lists([Document.List(title: t("Reservations"), items: told + more)])])
    }

    // MARK: - What goes on

    private func commitments(_ limits: Limits) -> [Document.Block] {
        let actions = summary.actions.filter { $0.outcome != .dropped }.soonestFirst(by: \.due)
        let heading = Document.Block.heading(t("Who does what by when"), level: 1)
        guard !actions.isEmpty else { return [heading, .paragraph(t("No commitments have been written down."))] }
        let told = actions.prefix(limits.tasks).map { line in
            Document.Task(
                due: line.due.map { due($0) } ?? t("no date"),
                owner: line.owner.isEmpty ? t("nobody yet") : words.outside(line.owner),
                text: text(line, limits), isDone: line.outcome == .done)
        }
        let rest = actions.count - told.count
        return [heading, .tasks(told)]
            + (rest == 0
                ? []
                : [
                    .paragraph(
                        t.plural(
                            "And %1 more commitment: in the whole summary.",
                            "And %1 more commitments: in the whole summary.", rest))
                ])
    }

    /// Pairs and links that are agreed on; of a pairing that was only proposed, who was proposed to whom.
    private func links(_ limits: Limits) -> [Document.Block] {
        let all = (summary.links ?? []).filter { $0.state != .ended }
        let agreed = all.filter { $0.state == .agreed }
        let links = agreed.isEmpty ? all : agreed
        guard !links.isEmpty else { return [] }
        let told = links.prefix(max(2, limits.tasks / 2)).map { link in
            let ends = [link.from, link.to].map { end in
                end.text.isEmpty ? t("somebody") : cut(end.by ?? end.text, limits)
            }
            let facts = [link.form.map(words.outside) ?? "", link.due.map { due($0) } ?? ""]
            return t.joined([t("%1 – %2", ends[0], ends[1])] + facts)
        }
        let rest = links.count - told.count
        let more = rest > 0 ? [t.plural("%1 more: in the whole summary", "%1 more: in the whole summary", rest)] : []
        let title =
            agreed.isEmpty ? t("What was proposed, and nobody has agreed to yet") : t("What was agreed on together")
        return [.lists([Document.List(title: title, items: told + more)])]
    }

    private var open: [LineSummary] {
        ((summary.carried ?? []) + summary.questions).filter { $0.stage.map { $0.isOpen || $0 == .later } ?? false }
    }

    /// What no room is left for at all: it is said how much there is, or whoever takes the page home believes that there is none.
    private func untold(_ limits: Limits) -> String? {
        func said(_ kind: Contribution.Kind) -> Int { limits.needs > 0 ? 0 : lines(kind).filter(\.isSaid).count }
        let (needs, offers) = (said(.need), said(.offer))
        let barriers = limits.barriers > 0 ? 0 : namedBarriers.count
        let questions = limits.questions > 0 ? 0 : open.count
        let parts = [
            questions == 0 ? nil : t.plural("%1 open question", "%1 open questions", questions),
            barriers == 0 ? nil : t.plural("%1 barrier", "%1 barriers", barriers),
            needs == 0 ? nil : t.plural("%1 need", "%1 needs", needs),
            offers == 0 ? nil : t.plural("%1 offer", "%1 offers", offers),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : t("And %1: in the whole summary.", t.list(parts))
    }

    private func questions(_ limits: Limits) -> Document.List? {
        guard limits.questions > 0, !open.isEmpty else { return nil }
        var items = open.prefix(limits.questions).map { line in
            let who = [asker(line) ?? "", answerer(line) ?? ""].filter { !$0.isEmpty }
            return who.isEmpty ? text(line, limits) : t("%1 (%2)", text(line, limits), t.series(who))
        }
        let rest = open.count - items.count
        if rest > 0 {
            items.append(t.plural("%1 more: in the whole summary", "%1 more: in the whole summary", rest))
        }
        return Document.List(title: t("Questions that are open"), items: items)
    }

    /// Who asks; nobody whom the directory does not know, for everybody takes the page home.
    private func asker(_ line: LineSummary) -> String? {
        line.isByWords == true ? nil : line.by.map { t("asked by %1", words.outside($0)) }
    }

    /// Who will answer, and by when.
    private func answerer(_ line: LineSummary) -> String? {
        switch (line.owner.isEmpty ? nil : words.outside(line.owner), line.due.map { due($0) }) {
        case (let who?, let date?): t("%1 will answer by %2", who, date)
        case (let who?, nil): t("%1 will answer", who)
        case (nil, let date?): t("to be answered by %1", date)
        case (nil, nil): nil
        }
    }

    /// What the day was about beside its votes: what was needed, what was offered; each table is heard once before one is heard
    /// twice.
    private func spoken(_ kind: Contribution.Kind, _ title: String, _ limits: Limits) -> Document.List? {
        let room = told.isEmpty ? limits.needs * 2 : limits.needs
        let lines = lines(kind).filter(\.isSaid)
        guard room > 0, !lines.isEmpty else { return nil }
        var items = Self.fromAllTables(lines, room).map { line in
            let text = text(line, limits)
            guard let by = line.by, line.isByWords != true else { return text }
            return t("%1 (%2)", text, words.outside(by))
        }
        let rest = lines.count - items.count
        if rest > 0 {
            items.append(t.plural("%1 more: in the whole summary", "%1 more: in the whole summary", rest))
        }
        return Document.List(title: title, items: items)
    }

    private func lines(_ kind: Contribution.Kind) -> [LineSummary] {
        summary.groups.flatMap(\.prompts).flatMap(\.contributions).filter { $0.kind == kind && !$0.parked }
    }

    /// What the first activity wrote down that asked what is in the way.
    private var namedBarriers: [LineSummary] {
        let lines = lines(.barrier)
        return lines.filter { $0.activity == lines.first?.activity }
    }

    /// What several tables named, first; from the first activity that asked what is in the way.
    private func barriers(_ limits: Limits) -> Document.List? {
        guard limits.barriers > 0 else { return nil }
        let own = namedBarriers
        guard let activity = own.first?.activity else { return nil }
        func tables(_ line: LineSummary) -> Int { Set([line.group] + line.mergedFrom.map(\.group)).count }
        let named = own.enumerated().sorted {
            (tables($1.element), $0.offset) < (tables($0.element), $1.offset)
        }.map(\.element)
        var items = Self.fromAllTables(named, limits.barriers).map { line in
            let count = tables(line)
            let text = text(line, limits)
            return count < 2 ? text : t("%1 (%2)", text, t.plural("%1 table", "%1 tables", count))
        }
        let rest = own.count - items.count
        if rest > 0 {
            items.append(t.plural("%1 more: in the whole summary", "%1 more: in the whole summary", rest))
        }
        return Document.List(title: words.outside(summary.title(of: activity)), items: items)
    }

    /// A day in the shortest form that leaves no doubt: with its year where it is most of one away.
    private func due(_ date: CivilDate) -> String {
        let isFar = date.daysSinceEpoch - summary.day.date.daysSinceEpoch > 300
        return words.date(date, isFar ? .long : .short)
    }

    /// So many of the lines that each table is heard once before one is heard twice, in their order.
    private static func fromAllTables(_ lines: [LineSummary], _ count: Int) -> [LineSummary] {
        guard lines.count > count else { return lines }
        var heard: [Int: Int] = [:]
        let turns = lines.enumerated().map { index, line in
            heard[line.group, default: 0] += 1
            return (turn: heard[line.group] ?? 0, index: index)
        }
        let chosen = turns.sorted { ($0.turn, $0.index) < ($1.turn, $1.index) }.prefix(count).map(\.index)
        return chosen.sorted().map { lines[$0] }
    }

    /// As much of what somebody wrote as there is room for; a sign says where it was cut.
    private func text(_ line: LineSummary, _ limits: Limits) -> String {
        cut(line.text, limits)
    }

    private func cut(_ text: PlainText, _ limits: Limits) -> String {
        let whole = text
        let text = whole.string
        guard text.count > limits.characters else { return words.outside(whole) }
        let cut = text.prefix(limits.characters)
        let end = cut.lastIndex(of: " ").flatMap { cut[..<$0].count > limits.characters / 2 ? $0 : nil } ?? cut.endIndex
        return t.isolated(cut[..<end] + "…")
    }

    private var onwards: String {
        guard let next else { return t("The last day of this workshop.") }
        let day = t("%1: %2", t.phrase(for: next.day), words.outside(next.theme))
        let date = words.date(next.day.date)
        if next.day.channel != nil { return words.onwards(next.day, theme: next.theme) }
        let isTomorrow = next.day.date == summary.day.date.adding(days: 1)
        switch (isTomorrow, next.day.activities.map(\.start).min()) {
        case (true, let start?): return t("Tomorrow at %1, %2", t.time(minutes: start.minutes), day)
        case (true, nil): return t("Tomorrow, %1", day)
        case (false, let start?):
            return t("%1 at %2, %3", date, t.time(minutes: start.minutes), day)
        case (false, nil): return t("%1, %2", date, day)
        }
    }

    private var origin: String {
        let unknown = NewerWords(unknown: summary.unknownRecords ?? 0, t).onPaper
        let whole = (unknown.map { $0 + " " } ?? "") + t("The whole summary is with the organiser")
        guard let head = summary.journalHead else { return whole }
        return t("%1 · journal %2", whole, t.isolated(ShortHash.of(head)))
    }
}

/// A hash, short enough for the foot of a page: its beginning and its end.
enum ShortHash {
    /// `fb6769d7…c737`: 8 and 4 signs; by itself what is no longer than that.
    static func of(_ hash: String) -> String { hash.count <= 13 ? hash : hash.prefix(8) + "…" + hash.suffix(4) }
}
