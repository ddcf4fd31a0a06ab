import ArgumentParser
import Localization
import Reports
import Screen
import Words
import Workshop

/// What the room asks, and what becomes of it.
struct QuestionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "question",
        abstract: "Questions from the floor: list, ask, bring to the floor, answer, later, withdraw, merge, move.",
        usage: "halqa question FILE list|ask|floor|answer|later|withdraw|merge|move --workshop fes --day 1 …",
        discussion: """
            A question is open only while it has no answer and no outcome. LINE is an id, or the reference that list shows. \
            One that is still open from a day before stands in the rounds of the days after, as 1/floor/asked:1:1, and is \
            answered there. A question is revised with halqa line FILE edit.
            """,
        subcommands: [
            QuestionList.self, QuestionAsk.self, QuestionFloor.self, QuestionAnswer.self, QuestionLater.self,
            QuestionWithdraw.self, QuestionMerge.self, QuestionMove.self,
        ], defaultSubcommand: QuestionList.self)
}

/// Says what was asked.
struct QuestionList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Say what was asked: on the floor, waiting in order, for later, answered, withdrawn.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "Only of this activity.") var activity: String?
    @Option(help: "Only what is open, later, answered or withdrawn.") var status: Status?

    /// Which questions.
    enum Status: String, CaseIterable, ExpressibleByArgument {
        case open, later, answered, withdrawn

        func holds(_ stage: Questions.Stage) -> Bool {
            switch self {
            case .open: stage.isOpen
            case .later: stage == .later
            case .answered: stage == .answered
            case .withdrawn: stage == .withdrawn
            }
        }
    }

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try activity.map { try session.activity($0, of: day) }
        let book = QuestionBook(session: session, day: day)
        let found = book.entries.filter { entry in
            (activity.map { entry.rounds.contains($0.id) } ?? true) && status?.holds(entry.asked.stage) ?? true
        }
        let t = session.t
        let words = found.map { $0.asked.stage.word(t) }
        let (first, second) = (
            words.map { TextWidth.columns(of: $0) }.max() ?? 0,
            found.map { TextWidth.columns(of: $0.place.reference) }.max() ?? 0
        )
        let rows = zip(found, words).map { entry, word in
            TextWidth.padded(word, to: first) + "  " + TextWidth.padded(entry.place.reference, to: second) + "  "
                + book.described(entry)
        }
        let carried = zip(found, rows).filter { $0.0.day != nil }.map(\.1)
        let own = zip(found, rows).filter { $0.0.day == nil }.map(\.1)
        let lines =
            carried.isEmpty
            ? own
            : [t("Questions from the days before")] + carried
                + (own.isEmpty ? [] : [t("Of this day")] + own)
        try session.answer(
            ["questions": found.map(book.report)],
            lines.isEmpty ? [t("There are no such questions.")] : lines)
    }
}

/// The questions of a day, each under the reference of its line.
struct QuestionBook {
    /// A question and where it stands.
    struct Entry {
        var asked: Questions.Asked
        /// Of a question of a day before, with a reference that names the day.
        var place: LineBook.Entry
        /// The day before on which it was asked; nil for one of the day itself.
        var day: Day?
        /// The rounds of the day in which it stands.
        var rounds: Set<ID<Activity>> = []
    }

    let session: Session
    let lines: LineBook
    /// By activity: on the floor, waiting in the order of the queue, for later, answered, withdrawn; those that are open from days before
    /// with the first round in which they stand.
    let entries: [Entry]

    init(session: Session, day: Day) {
        self.session = session
        let lines = LineBook(session: session, day: day)
        self.lines = lines
        var before: [ID<Day>: LineBook] = [:]
        var rounds: [ID<Contribution>: Set<ID<Activity>>] = [:]
        func carried(_ asked: Questions.Asked) -> Entry? {
            guard let own = session.state.day(of: asked.line.activity), own.id != day.id else { return nil }
            let book = before[own.id] ?? LineBook(session: session, day: own)
            before[own.id] = book
            return book.entry(asked.line.id).map { place in
                var named = place
                named.reference = book.dated(place)
                return Entry(asked: asked, place: named, day: own)
            }
        }
        let found = day.activities.flatMap { activity -> [Entry] in
            let questions = session.state.questions(of: activity.id)
            return Questions.Stage.allCases.flatMap { questions[$0] }.compactMap { asked -> Entry? in
                let isNew = rounds[asked.line.id] == nil
                rounds[asked.line.id, default: []].insert(activity.id)
                guard isNew else { return nil }
                return lines.entry(asked.line.id).map { Entry(asked: asked, place: $0) } ?? carried(asked)
            }
        }
        entries = found.map { entry in
            var placed = entry
            placed.rounds = rounds[entry.asked.line.id] ?? []
            return placed
        }
    }

    /// A question with how often it was asked, who asks, who answers, and what was answered.
    func described(_ entry: Entry) -> String {
        let (state, t) = (session.state, session.t)
        let (asked, line) = (entry.asked, entry.asked.line)
        var parts = [line.text.string]
        if asked.times > 1 { parts.append(t.plural("(%1 time)", "(%1 times)", asked.times)) }
        if !asked.askers.isEmpty { parts.append("— " + t.series(asked.askers.map { state.name(of: $0).string })) }
        if asked.isAnsweredByMouth, let who = asked.answerers.first {
            parts.append("→ " + t("by word of mouth: %1", state.name(of: who)))
        }
        if asked.stage == .later {
            if line.owner != nil { parts.append(t("(%1)", state.name(of: line.owner))) }
            if let due = line.due { parts.append(t("by %1", due)) }
        }
        for answer in asked.answers {
            parts.append("→ " + answer.text.string)
            if answer.by != nil { parts.append("— " + state.name(of: answer.by).string) }
        }
        return parts.joined(separator: " ")
    }

    /// A question as JSON.
    func report(_ entry: Entry) -> QuestionReport {
        let (state, world) = (session.state, session.world)
        let line = entry.asked.line
        func name(_ party: Party?) -> PlainText? { party == nil ? nil : state.name(of: party) }
        return QuestionReport(
            id: line.id, reference: entry.place.reference, day: entry.day?.number,
            activity: entry.place.activity?.code ?? "", text: line.text,
            status: entry.asked.stage, times: entry.asked.times, mergedFrom: entry.asked.same.map(\.id),
            askedAt: Moment(entry.asked.since, in: world), by: name(line.by), byId: line.by?.id,
            askers: entry.asked.askers.map { state.name(of: $0) },
            owner: name(line.owner), ownerId: line.owner?.id, due: line.due,
            answers: entry.asked.answers.map { answer in
                QuestionReport.Answer(
                    id: answer.id, text: answer.text, by: name(answer.by), byId: answer.by?.id,
                    writtenAt: Moment(answer.writtenAt, in: world))
            })
    }
}

/// A question, as JSON.
struct QuestionReport: Encodable {
    /// What was answered.
    struct Answer: Encodable {
        var id: ID<Contribution>
        var text: PlainText
        var by: PlainText?
        var byId: String?
        var writtenAt: Moment
    }

    var id: ID<Contribution>
    var reference: String
    /// The day before on which it was asked; absent for one of the day itself.
    var day: Int?
    var activity: String
    var text: PlainText
    var status: Questions.Stage
    /// How often it was asked: those that were merged into it count.
    var times: Int
    var mergedFrom: [ID<Contribution>]
    var askedAt: Moment
    /// Who asks.
    var by: PlainText?
    var byId: String?
    /// Everybody who asks it, those of merged questions too.
    var askers: [PlainText]
    /// Who will answer, or answered by word of mouth.
    var owner: PlainText?
    var ownerId: String?
    var due: CivilDate?
    var answers: [Answer]
}
