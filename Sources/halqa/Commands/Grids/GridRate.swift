import ArgumentParser
import Desk
import Foundation
import Localization
import Tally
import Words
import Workshop

/// Keeps one paper.
struct GridRate: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Keep one paper: a mark for each criterion, in the grid's order.",
        usage: """
            halqa grid FILE rate competences "MA14" "3+ 0 2 ." --day 1
            halqa grid FILE rate label "Hammam Chourafa" "1 3 (invoices 2025) 2" --by "Salma Idrissi"
            """,
        discussion: """
            What is rated is named as everywhere: a person or an organisation by its name, a line by its reference; where \
            people rate themselves it is the code on the paper. A paper that is kept already is changed with --change. After \
            that, what two assessors had agreed on is settled again. 3+ says that the task falls to the person, 3- that it \
            does not, 3 alone neither. A city's figure between days whose date has not come is what is to be reached, and \
            stays that; --target says so of a date that is over.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @Option(help: "Who rates, where the grid has assessors.") var by: String?
    @Option(help: "The category that is ticked on the paper.") var category: String?
    @Option(help: "The date on the paper (otherwise today; of a day that is over, that day).") var on: CivilDate?
    @Flag(
        help:
            "Keep who rates as a name that is nobody of the file; keep a date that has not come, a percentage below 0 or above 100, an amount below 0, or a count in parts."
    ) var confirm =
        false
    @Flag(help: "Change the paper that is kept of this already.") var change = false
    @Flag(help: "Keep what is to be reached by the date that --on names, also where it is over.") var target = false
    @Argument(help: "Who or what is rated, or the code on the paper.") var subject: String
    @Argument(help: "The marks.") var marks: String

    func run(_ session: Session) throws {
        let t = session.t
        let desk = try GridDesk(session, place, by: by, category: category, on: on, isConfirmed: confirm)
        let grid = desk.grid
        let (near, doubtful) = desk.near(subject)
        if target { try desk.checkTarget() }
        let kept: Rating
        do {
            kept = try desk.keep(
                subject, marks, changes: change, isTarget: target)
        } catch {
            guard grid.rater != .themselves, case .grid(.ratedAlready)? = error as? Refusal else { throw error }
            throw Failure(
                .badData,
                t(
                    "%1 --change puts this paper in its place; to rate anew and keep both, name another day with --day.",
                    (error as? Refusal)?.message(t) ?? ""))
        }
        var report = PaperReport(kept, session)
        report.near = near
        report.doubtful = doubtful.isEmpty ? nil : doubtful
        var lines = ["\(session.name(of: kept.subject)): " + desk.meaning(kept)]
        if kept.isTarget { lines.append(t("To be reached by %1.", t.dateInWords(kept.date))) }
        if let offer = desk.offer(kept, near, doubtful) { lines.append(offer) }
        try session.answer(report, lines + session.remarks(on: kept, of: grid))
    }
}

/// Keeps a pile of papers.
struct GridPile: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Key a pile of papers: a line each, from standard input.",
        usage: "halqa grid FILE key competences --day 1 < papers.txt",
        discussion: """
            Each line is the code on the paper (or what is rated), a colon, and its marks: MA14: 3+ 0 2 . Each paper is kept \
            as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code \
            is then 65. Empty lines and those that begin with # are passed over.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @Option(help: "Who rates, where the grid has assessors.") var by: String?
    @Option(help: "The category of all papers of this pile.") var category: String?
    @Option(help: "The date on the papers (otherwise today; of a day that is over, that day).") var on: CivilDate?
    @Option(help: "How many papers the pile has (otherwise as many as people were present).") var of: Int?
    @Flag(
        help:
            "Keep who rates as a name that is nobody of the file; keep a date that has not come, a percentage below 0 or above 100, an amount below 0, or a count in parts."
    ) var confirm =
        false

    func run(_ session: Session) throws {
        let t = session.t
        let desk = try GridDesk(session, place, by: by, category: category, on: on, isConfirmed: confirm)
        let (grid, day) = (desk.grid, desk.day)
        let pile = Pile(asking: { t("Paper %1: ", $0) })
        var near: [PileReport.Near] = []
        let keyed = try pile.key(session) { line, number in
            guard let colon = line.firstIndex(of: ":") else {
                throw Failure(.badData, t("A line is the code on the paper, a colon, and its marks."))
            }
            let (other, doubtful) = desk.near(String(line[..<colon]))
            let kept = try desk.keep(
                String(line[..<colon]), String(line[line.index(after: colon)...]), changes: false)
            near += ([other].compactMap(\.self) + doubtful).map {
                PileReport.Near(line: number, code: kept.code ?? "", near: $0, isDoubtful: other == nil)
            }
            return Pile.Kept(said: desk.meaning(kept), remark: desk.offer(kept, other, doubtful))
        }
        var standing = session.state.pile(of: grid, on: day?.day.id)
        standing.expected = of ?? standing.expected
        let report = PileReport(
            kept: keyed.kept, refused: keyed.refused, near: near, missing: standing.missing.map(session.name))
        var lines = [t.plural("%1 paper kept.", "%1 papers kept.", report.kept)]
        if let expected = standing.expected { lines.append(t("%1 of %2 keyed", standing.papers.count, expected)) }
        if !standing.missing.isEmpty { lines.append(t("Missing: %1", t.list(report.missing))) }
        try pile.answer(report, lines, refused: report.refused.count, session)
    }
}

/// Takes a paper away.
struct GridRemove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a paper away, by its id; undo brings it back.")

    @OptionGroup var options: FileOptions
    @Argument(help: "The paper's id: see halqa grid FILE show GRID --papers.") var paper: String

    func run(_ session: Session) throws {
        guard let id = ID<Rating>(paper), let rating = session.state.ratings[id] else {
            throw Failure(.badData, session.t("There is no paper “%1”.", PlainText(paper)))
        }
        let name = session.name(of: rating.subject)
        try session.record { try $0.remove(id) }
        try session.answer(["removed": id], [session.t("The paper of %1 is taken away.", name)])
    }
}

/// Papers of one grid, read and kept one after the other.
struct GridDesk {
    let session: Session
    let grid: Grid
    let day: DayPlace?
    let workshop: String?
    /// The edition that was named; nil for the one that each paper needs.
    let edition: Int?
    /// Whether what is seldom right was said to be right.
    let isConfirmed: Bool
    /// Who rates, in which category, and the date on the papers, as far as that was said.
    let rater: Somebody?
    let category: PlainText?
    let date: CivilDate?

    /// - Throws: `Failure` where nobody or nothing is called so, and where a date that has not come was not said to be right.
    init(
        _ session: Session, _ place: GridOptions, by rater: String?, category: String?, on date: CivilDate?,
        isConfirmed: Bool
    ) throws {
        (grid, day) = try place.read(session)
        (self.session, workshop, edition) = (session, place.workshop, place.edition)
        (self.date, self.isConfirmed) = (date, isConfirmed)
        self.rater = try rater.map { try session.somebody($0, isKept: isConfirmed) }
        self.category = try category.map { try session.categoryCode($0) }
        try checkDate()
    }

    /// A date that has not come is what a figure is to reach, kept between days; on any other paper it is a slip.
    private func checkDate() throws {
        guard let date, date > session.world.localNow.date, !isConfirmed, day != nil || grid.subject != .workshop
        else { return }
        throw Failure(
            .badData,
            session.t(
                "%1 has not come yet. Nothing was written; if it is right, add --confirm.",
                session.t.dateInWords(date)))
    }

    /// A figure of a city is kept on a day of that city, or between days.
    private func checkCity(_ found: FoundSubject) throws {
        guard case .workshop(let id) = found.subject, let day, day.workshop.id != id else { return }
        throw Failure(
            .badData,
            session.t(
                "%1 is not the city of this day, which is %2’s. Leave --day out, or name a day of its own.",
                PlainText(found.name), session.text(day.workshop.city)))
    }

    /// A percentage of which nobody says of what it is one can be a share of a whole, which is none above 100 or below 0, or a
    /// change, which may be any: so it is asked.
    private func checkShares(_ marks: [Rating.Mark], of grid: Grid) throws {
        guard !isConfirmed else { return }
        try grid.checkDoubts(marks)
        for mark in marks {
            guard let value = mark.value, let unit = grid.unit(of: mark.criterion), FigureUnit(unit) == .percent,
                value < 0 || value > 100, let criterion = grid.criterion(mark.criterion)
            else { continue }
            throw Failure(
                .badData,
                session.t(
                    "%1 percent of “%2” is no share of a whole. Nothing was written; if it is right, add --confirm.",
                    session.value(value), session.text(criterion.text)))
        }
    }

    /// What is to be reached is a figure of a city, kept between days, by a date.
    func checkTarget() throws {
        let t = session.t
        guard grid.subject == .workshop else {
            throw Failure(
                .badData,
                t(
                    "What is to be reached is kept of a city’s figures: “%1” rates something else.",
                    session.text(grid.title)))
        }
        guard day == nil else { throw Failure(.usage, t("--target and --day exclude each other.")) }
        guard date != nil else { throw Failure(.usage, t("Say by when it is to be reached, with --on.")) }
    }

    /// Whether a paper says what is to be reached: as was said, or by a date that has not come.
    private func isToReach(_ date: CivilDate?, _ isTarget: Bool) -> Bool {
        isTarget || day == nil && grid.subject == .workshop && date.map { $0 > session.world.localNow.date } == true
    }

    /// The edition by which a paper is read: the one that was named, that of the paper that is changed, else the one to key.
    private func grid(for subject: Rating.Subject, by rater: Somebody?, changes: Bool) throws -> Grid {
        guard edition == nil else { return grid }
        if changes, let paper = paper(about: subject, by: rater), let own = session.state.grids[paper.grid] {
            return own
        }
        return try session.state.editionToKey(of: grid.code, about: subject, on: day?.day.id)
    }

    /// The paper that is kept of that by that rater.
    private func paper(about subject: Rating.Subject, by rater: Somebody?) -> Rating? {
        let party = rater.flatMap { try? session.state.party($0) { session.world.newID() }.party }
        return session.state.papers(of: grid.code).last {
            $0.subject == subject && $0.day == day?.day.id && $0.rater == party && !$0.isSettled
                && (edition == nil || $0.grid.edition == edition)
        }
    }

    /// Keeps one paper.
    func keep(
        _ subject: String, _ marks: String, changes: Bool, isTarget: Bool = false
    ) throws -> Rating {
        let words = subject.trimmingCharacters(in: .whitespaces)
        let found = try session.subject(words, of: grid, in: day, workshop: workshop)
        let grid = try grid(for: found.subject, by: rater, changes: changes)
        let reading: GridReading
        try checkCity(found)
        let isTarget = isToReach(date, isTarget)
        do { reading = try GridReading(marks, of: grid, isWhole: true) } catch {
            throw Refusal.grid(.unreadable(error))
        }
        try checkShares(reading.marks, of: grid)
        var kept: Rating?
        try session.record { state in
            var next = state
            var made = found.changes
            try next.apply(found.changes)
            var party: Party?
            if let rater {
                let read = try next.party(rater) { session.world.newID() }
                try next.apply(read.changes)
                (party, made) = (read.party, made + read.changes)
            }
            let before =
                changes
                ? next.papers(of: grid.code).last {
                    $0.subject == found.subject && $0.day == day?.day.id && $0.rater == party && !$0.isSettled
                        && $0.grid == grid.key && $0.isTarget == isTarget
                } : nil
            let rating = Rating(
                id: before?.id ?? session.world.newID(), grid: grid.key, subject: found.subject, rater: party,
                day: day?.day.id,
                date: date ?? before?.date ?? Rating.date(on: day?.day, today: session.world.localNow.date),
                category: category ?? before?.category ?? "",
                marks: reading.marks.map {
                    var mark = $0
                    mark.isTarget = isTarget && mark.value != nil
                    return mark
                }, author: session.operatorName, writtenAt: session.world.now())
            kept = rating
            return try made + next.keep(rating)
        }
        guard let kept else { throw Refusal.empty }
        return kept
    }

    /// The code of another day that this one may be, with a slip of the pen in it; where several are as near, all of them.
    func near(_ code: String) -> (one: PlainText?, several: [PlainText]) {
        guard grid.rater == .themselves else { return (nil, []) }
        let pile = session.state.pile(of: grid, on: day?.day.id)
        let code = PlainText(code.trimmingCharacters(in: .whitespaces))
        return (pile.near(code), pile.doubtful(code))
    }

    /// Says that a code may be another one; nothing is joined by that.
    func offer(_ kept: Rating, _ near: PlainText?, _ doubtful: [PlainText]) -> String? {
        let t = session.t
        let (code, id) = (kept.code ?? "", kept.id.description)
        if let near {
            return t(
                "%1 is new; %2 is known from another day. If it is that one, take this paper away (%3) and key it again.",
                code, near, id)
        }
        guard !doubtful.isEmpty else { return nil }
        return t(
            "%1 is new, and one slip of the pen from more than one code of another day: %2. If it is one of them, take this paper away (%3) and key it again.",
            code, t.list(doubtful.map(\.string)), id)
    }

    /// What a paper says, in few words.
    func meaning(_ rating: Rating) -> String { session.meaning(of: rating, by: grid) }
}

extension Session {
    /// An exact number, in the digits that are spoken.
    func value(_ fraction: Fraction) -> String { t.decimal(fraction.description) }

    /// What a paper says, in few words: *3 · 0 · –*.
    func meaning(of rating: Rating, by grid: Grid) -> String {
        t.joined(
            (state.grids[rating.grid] ?? grid).criteria.map { criterion in
                guard let mark = rating.mark(criterion.code) else { return "–" }
                let value = mark.value.map { self.value($0) } ?? mark.note.string
                return mark.isTask.map { value + ($0 ? "+" : "-") } ?? value
            })
    }
}

/// What became of a pile, as JSON.
private struct PileReport: Encodable {
    struct Near: Encodable {
        var line: Int
        var code: PlainText
        var near: PlainText
        /// Whether others are as near.
        var isDoubtful: Bool
    }

    var kept: Int
    var refused: [Pile.Report.Refused]
    /// Codes that differ by one sign from one of another day.
    var near: [Near]
    /// What is known and has no paper on the day.
    var missing: [String]
}
