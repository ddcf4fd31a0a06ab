public import ArgumentParser
import Localization
import Reports
import Words
public import Workshop

/// Calls on the days on which people are reached by telephone or mail.
struct CallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls on a later day: whom to call, what they took on, what came of it.",
        usage: """
            halqa call FILE list [--day month-1]
            halqa call FILE log "Salma Idrissi" --outcome reached --said "The boiler is ordered."
            """,
        discussion: """
            A day of calls is one that lies after the event and says how people are reached. People are named as everywhere, \
            or by the code that stands on the call sheet (halqa sheet calls).
            """,
        subcommands: [CallList.self, CallLog.self, CallKey.self, CallRemove.self], defaultSubcommand: CallList.self)
}

extension Call.Outcome: ExpressibleByArgument {
    /// As commands write it: `no-answer`.
    public init?(argument: String) {
        guard let outcome = Self.allCases.first(where: { $0.commandName == argument }) else { return nil }
        self = outcome
    }

    /// The words that commands take.
    public static var allValueStrings: [String] { allCases.map(\.commandName) }

    var commandName: String {
        switch self {
        case .reached: "reached"
        case .noAnswer: "no-answer"
        case .wrongNumber: "wrong-number"
        case .declined: "declined"
        }
    }
}

/// Says whom to call.
struct CallList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say whom to call, in order, with what they took on and what came of it.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions

    func run(_ session: Session) throws {
        let t = session.t
        let day = try session.dayOfCalls(place)
        let callees = session.state.callees(on: day.day, today: session.world.localNow.date)
        let reports = callees.map { CalleeReport($0, session) }
        let (today, words) = (session.world.localNow.date, LinkWords(session.state, t))
        func date(_ date: CivilDate) -> String { t.digits.written(date.description) }
        var lines: [String] = []
        for (callee, report) in zip(callees, reports) {
            let tries = callee.calls.filter { $0.outcome != .reached }.map { call in
                t("%1 (%2)", call.outcome.word(t), date(session.world.localTime(call.at).date))
            }
            let number = day.day.channel == .mail ? callee.person.email.string : callee.person.phone.string
            lines.append(
                t.joined(
                    [report.code, report.name.string, number.isEmpty ? "" : "\u{2066}\(number)\u{2069}"] + tries
                        + [callee.standing.words(t, by: day.day.channel)]
                        + (callee.hasCome ? [] : [t("invited, did not come")])))
            lines += session.state.openCommitments(of: callee.person).map { line in
                let late = line.isLate(on: today) ? [t("late")] : line.outcome == .started ? [t("under way")] : []
                return "    " + t.joined((line.due.map { [date($0)] } ?? []) + late + [line.text.string])
            }
            lines += session.state.links(with: callee.person).map { link, other in
                let facts = words.details(link, date: date) + words.steps(link)
                return "    " + t.joined([words.other(link, of: callee.person, words.end(other))] + facts)
            }
        }
        try session.answer(["calls": reports], lines.isEmpty ? [t("Nobody is to be called.")] : lines)
    }
}

/// Writes a call down.
struct CallLog: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Write down what came of a call, and what was said.",
        discussion: """
            What is written down afterwards has the time that --at says; on a day whose time to call is over, noon of its \
            last day.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Flag(help: "Write down a call of a time that has not come.") var confirm = false
    @Option(help: "What came of it: reached, no-answer, wrong-number or declined.") var outcome = Call.Outcome.reached
    @Option(help: "When to try again.") var again: CivilDate?
    @Option(help: "What was said.") var said: String?
    @Option(help: "The line that it is about: its id, or its reference.") var about: String?
    @Option(help: "What became of that line: started, done or dropped.") var became: Contribution.Outcome?
    @Argument(help: "Who was called: an id, a name, or the code on the sheet.") var person: [String]

    func validate() throws {
        if became != nil, about == nil { throw ValidationError("--became says what became of a line: add --about.") }
        if again != nil, outcome == .declined {
            throw ValidationError("Who does not want to be called is not called again.")
        }
        if again != nil, outcome == .reached {
            throw ValidationError("Who was reached is not called again on this day: leave --again out.")
        }
    }

    func run(_ session: Session) throws {
        let day = try session.dayOfCalls(place)
        let at = try session.momentOfCalls(moment, on: day.day, isConfirmed: confirm)
        if let again, again < session.world.localTime(at).date {
            throw Failure(.usage, session.t("%1 is past: say a date on which one can still call.", again))
        }
        if let again, again > day.day.dates.upperBound {
            session.say(
                session.t(
                    "Calls of this day end on %1: nobody is reminded of it after that.", day.day.dates.upperBound))
        }
        let person = try session.callee(person.joined(separator: " "), on: day)
        let line = try about.map { words -> ID<Contribution> in
            guard case .line(let id) = try session.meant(by: words, on: { day.day }) else {
                throw Failure(.badData, session.t("“%1” is no line.", PlainText(words)))
            }
            return id
        }
        let call = Call(
            id: session.world.newID(), day: day.day.id, stakeholder: person.id, at: at,
            outcome: outcome,
            again: again, by: session.operatorName)
        let note: ID<Contribution> = session.world.newID()
        try session.record { state in
            var changes = try state.call(call, saying: PlainText(said ?? ""), about: line, as: note)
            if let line, let became {
                var next = state
                try next.apply(changes)
                changes += try next.settling(of: line, as: became, at: call.at, by: call.by)
            }
            return changes
        }
        let callee = session.state.callees(on: day.day, today: session.world.localNow.date)
            .first { $0.person.id == person.id }
        try session.answer(
            ["call": call.id],
            [
                session.t.joined([
                    person.name.string,
                    callee?.standing.words(session.t, by: day.day.channel) ?? outcome.word(session.t),
                ])
            ] + session.remarks(on: day.day) + remarks(on: line, person, session))
    }

    /// Whoever says of a promise what became of it, and did not make it.
    private func remarks(on line: ID<Contribution>?, _ person: Stakeholder, _ session: Session) -> [String] {
        guard became != nil, let owner = line.flatMap(session.state.contribution)?.owner,
            !session.state.isSame(owner, as: person),
            session.state.organisation(of: person).map({ owner == .organisation($0.id) }) != true
        else { return [] }
        return [
            session.t(
                "%1 said it; it was taken on by %2.", person.name, session.state.name(of: owner))
        ]
    }
}

/// Takes a call back.
struct CallRemove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take back the last call to somebody; undo brings it back.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Argument(help: "Who was called: an id, a name, or the code on the sheet.") var person: [String]

    func run(_ session: Session) throws {
        let day = try session.dayOfCalls(place)
        let person = try session.callee(person.joined(separator: " "), on: day)
        guard let last = session.state.calls(of: person.id, on: day.day.id).last else {
            throw Failure(.badData, session.t("%1 was not called on this day.", person.name))
        }
        let (t, written) = (session.t, session.state.written(with: last))
        try session.record { try $0.removal(of: last.id) }
        // The call was a mistake; what was said and what became of something may be true all the same.
        let stays =
            (written.note.map { [t("The note stays: %1", t.quoted($0.text.string))] } ?? [])
            + written.settled.map { line in
                t("What became of %1 stays: %2", t.quoted(line.text.string), line.outcome.map { $0.word(t) } ?? "")
            }
        try session.answer(
            CallRemoved(removed: last.id, note: written.note?.id, settled: written.settled.map(\.id)),
            [t("The last call to %1 is taken back.", person.name)] + stays)
    }
}

/// What was taken back, and what was written down with it and stays, as JSON.
private struct CallRemoved: Encodable {
    var removed: ID<Call>
    var note: ID<Contribution>?
    var settled: [ID<Contribution>]
}

extension Session {
    /// The day of calls that was named; else the only one on which one calls today.
    func dayOfCalls(_ options: DayOptions) throws -> DayPlace {
        let place = try day(options)
        guard place.day.channel != nil else { throw Refusal.isInRoom }
        return place
    }

    /// When calls were made: when it is said, else now; on a day whose time to call is over, noon of its last day, since a sheet is
    /// keyed afterwards. What has not come is asked about.
    func momentOfCalls(_ options: MomentOptions, on day: Day, isConfirmed: Bool) throws -> Instant {
        guard options.at != nil else {
            let isOver = day.dates.upperBound < world.localNow.date
            return isOver ? world.instant(day.dates.upperBound, ClockTime(minutes: 12 * 60)) : world.now()
        }
        let at = try moment(options, on: day)
        guard at <= world.now() || isConfirmed else {
            throw Failure(
                .badData,
                t(
                    "%1 has not come yet. Nothing was written; if it is right, add --confirm.",
                    t.dateInWords(world.localTime(at).date)))
        }
        return at
    }

    /// Of calls on a day that has not begun it is said: that is a rehearsal, or another day was meant.
    func remarks(on day: Day) -> [String] {
        guard world.localNow.date < day.dates.lowerBound else { return [] }
        return [t("%1 has not begun: it begins on %2.", t.name(of: day), t.dateInWords(day.dates.lowerBound))]
    }

    /// Who is meant by a name, an id, or a code of the sheet.
    fileprivate func callee(_ words: String, on day: DayPlace) throws -> Stakeholder {
        let all = state.callees(on: day.day, today: world.localNow.date)
        if let code = SheetCode(words) {
            let found = all.filter { SheetCode(of: $0.person.id) == code }
            if found.count == 1 { return found[0].person }
        }
        return try person(words, near: Set(all.map(\.person.id)))
    }
}

/// Somebody who is to be called, as JSON.
private struct CalleeReport: Encodable {
    struct Commitment: Encodable {
        var id: ID<Contribution>
        var text: PlainText
        var due: CivilDate?
        var outcome: Contribution.Outcome?
        var isLate: Bool
    }

    struct Try: Encodable {
        var outcome: String
        var at: Moment
        var again: CivilDate?
    }

    struct Linked: Encodable {
        struct Step: Encodable {
            var id: ID<Contribution>
            var text: PlainText
            var owner: PlainText?
            var due: CivilDate?
        }

        var id: ID<Link>
        /// What stands at the other end.
        var with: PlainText
        var state: Link.State
        /// Whether the person who is called learns from the other one; absent for what is no pair.
        var learns: Bool?
        var due: CivilDate?
        var steps: [Step]
    }

    var id: ID<Stakeholder>
    var code: String
    var name: PlainText
    var phone: PlainText
    var standing: String
    var again: CivilDate?
    /// Whether the person came to a day in a room.
    var hasCome: Bool
    var calls: Int
    /// Each of them, in order.
    var tries: [Try]
    var commitments: [Commitment]
    var links: [Linked]

    init(_ callee: Callee, _ session: Session) {
        (id, name, phone) = (callee.person.id, callee.person.name, callee.person.phone)
        code = SheetCode(of: callee.person.id).description
        hasCome = callee.hasCome
        calls = callee.calls.count
        tries = callee.calls.map {
            Try(outcome: $0.outcome.commandName, at: Moment($0.at, in: session.world), again: $0.again)
        }
        switch callee.standing {
        case .due: standing = "due"
        case .again(let date): (standing, again) = ("again", date)
        case .letter: standing = "letter"
        case .reached: standing = "reached"
        case .declined: standing = "declined"
        }
        let (state, today) = (session.state, session.world.localNow.date)
        commitments = state.openCommitments(of: callee.person).map {
            Commitment(id: $0.id, text: $0.text, due: $0.due, outcome: $0.outcome, isLate: $0.isLate(on: today))
        }
        links = state.links(with: callee.person).map { link, other in
            Linked(
                id: link.id, with: state.name(of: other), state: link.state,
                learns: state.learner(in: link).map { $0 == callee.person.id }, due: link.due,
                steps: state.steps(of: link.id).map {
                    Linked.Step(
                        id: $0.id, text: $0.text, owner: $0.owner == nil ? nil : state.name(of: $0.owner), due: $0.due)
                })
        }
    }
}
