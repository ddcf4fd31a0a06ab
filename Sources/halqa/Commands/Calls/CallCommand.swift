public import ArgumentParser
import Localization
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
        subcommands: [CallList.self, CallLog.self, CallRemove.self], defaultSubcommand: CallList.self)
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
        var lines: [String] = []
        for (callee, report) in zip(callees, reports) {
            lines.append(
                t.joined([report.code, report.name.string, callee.person.phone.string, callee.standing.words(t)]))
            lines += session.state.openCommitments(of: callee.person).map { line in
                "    " + t.joined([line.due.map { t.digits.written($0.description) } ?? "", line.text.string])
            }
        }
        try session.answer(["calls": reports], lines.isEmpty ? [t("Nobody is to be called.")] : lines)
    }
}

/// Writes a call down.
struct CallLog: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Write down what came of a call, and what was said.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
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
    }

    func run(_ session: Session) throws {
        let day = try session.dayOfCalls(place)
        let person = try session.callee(person.joined(separator: " "), on: day)
        let line = try about.map { words -> ID<Contribution> in
            guard case .line(let id) = try session.meant(by: words, on: { day.day }) else {
                throw Failure(.badData, session.t("“%1” is no line.", PlainText(words)))
            }
            return id
        }
        let call = Call(
            id: session.world.newID(), day: day.day.id, stakeholder: person.id, at: session.world.now(),
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
            [session.t.joined([person.name.string, callee?.standing.words(session.t) ?? outcome.word(session.t)])])
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
        try session.record { try $0.removal(of: last.id) }
        try session.answer(
            ["removed": last.id], [session.t("The last call to %1 is taken back.", person.name)])
    }
}

extension Session {
    /// The day of calls that was named; else the only one on which one calls today.
    fileprivate func dayOfCalls(_ options: DayOptions) throws -> DayPlace {
        let place = try day(options)
        guard place.day.channel != nil else { throw Refusal.isInRoom }
        return place
    }

    /// Who is meant by a name, an id, or a code of the sheet.
    fileprivate func callee(_ words: String, on day: DayPlace) throws -> Stakeholder {
        let all = state.callees(on: day.day, today: world.localNow.date)
        if let code = CalleeCode(words) {
            let found = all.filter { CalleeCode(of: $0.person.id) == code }
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
    }

    var id: ID<Stakeholder>
    var code: String
    var name: PlainText
    var phone: PlainText
    var standing: String
    var again: CivilDate?
    var calls: Int
    var commitments: [Commitment]

    init(_ callee: Callee, _ session: Session) {
        (id, name, phone) = (callee.person.id, callee.person.name, callee.person.phone)
        code = CalleeCode(of: callee.person.id).description
        calls = callee.calls.count
        switch callee.standing {
        case .due: standing = "due"
        case .again(let date): (standing, again) = ("again", date)
        case .letter: standing = "letter"
        case .reached: standing = "reached"
        case .declined: standing = "declined"
        }
        commitments = session.state.openCommitments(of: callee.person).map {
            Commitment(id: $0.id, text: $0.text, due: $0.due, outcome: $0.outcome)
        }
    }
}
