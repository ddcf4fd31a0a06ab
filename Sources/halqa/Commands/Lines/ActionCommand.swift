import ArgumentParser
import Localization
import Reports
import Screen
import Words
import Workshop

/// What people took on, and what became of it.
struct ActionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "The actions that people took on: list them; done, drop, reopen.",
        usage: "halqa action FILE list|done|drop|reopen --workshop fes --day 1 LINE …",
        discussion: """
            LINE is an id, or the reference that list shows. An action is written with halqa note --kind action, its \
            owner and due date are revised with halqa line FILE edit.
            """,
        subcommands: [ActionList.self, ActionDone.self, ActionDrop.self, ActionReopen.self],
        defaultSubcommand: ActionList.self)
}

/// Lists actions, of all days unless one is named.
struct ActionList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the actions of all days, soonest first; those without a date last.")

    /// Which actions.
    enum Status: String, CaseIterable, ExpressibleByArgument {
        case open, started, done, dropped
    }

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "Only what is open, done or dropped.") var status: Status?
    @Option(help: "Only what this person or organisation took on, by a part of the name.") var owner: String?
    @Flag(help: "Only what is open and past its date.") var overdue = false

    func run(_ session: Session) throws {
        let today = session.world.localNow.date
        let words = NameFold.words(owner ?? "")
        let found = try days(session).flatMap { workshop, day in
            LineBook(session: session, day: day).entries.filter { entry in
                let line = entry.line
                guard line.kind == .action, line.mergedInto == nil else { return false }
                if let status, status != Status(line.outcome) { return false }
                if overdue, !line.isLate(on: today) { return false }
                let name = NameFold.fold(session.state.name(of: line.owner).string)
                return words.allSatisfy { name.contains($0) }
            }.map { (workshop: workshop, day: day, entry: $0) }
        }.soonestFirst(by: \.entry.line.due)
        let reports = found.map { ActionReport($0.entry, $0.workshop, $0.day, session.state) }
        let t = session.t
        let rows = found.map { workshop, day, entry -> [String] in
            let line = entry.line
            return [
                line.due?.description ?? "", Status(line.outcome).word(t), session.state.name(of: line.owner).string,
                "\(workshop.code) \(day.number) \(entry.reference)", line.text.string,
            ]
        }
        let widths = (0..<4).map { column in rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
        let lines = rows.map { row in
            zip(row, widths).map { TextWidth.padded($0, to: $1) }.joined(separator: "  ") + "  " + row[4]
        }
        try session.answer(["actions": reports], lines.isEmpty ? [t("There are no such actions.")] : lines)
    }

    private func days(_ session: Session) throws -> [(Workshop, Day)] {
        if place.day != nil {
            let found = try session.day(place)
            return [(found.workshop, found.day)]
        }
        let workshops = try place.workshop.map { [try session.workshop($0)] } ?? session.programme().workshops
        return workshops.flatMap { workshop in workshop.days.map { (workshop, $0) } }
    }
}

extension ActionList.Status {
    fileprivate init(_ outcome: Contribution.Outcome?) {
        switch outcome {
        case .started: self = .started
        case .done: self = .done
        case .dropped: self = .dropped
        // Nothing else becomes of an action.
        default: self = .open
        }
    }

    fileprivate func word(_ t: Localizer) -> String {
        switch self {
        case .open: t("to do")
        case .started: Contribution.Outcome.started.word(t)
        case .done: Contribution.Outcome.done.word(t)
        case .dropped: Contribution.Outcome.dropped.word(t)
        }
    }
}

/// An action, as JSON.
private struct ActionReport: Encodable {
    var id: ID<Contribution>
    var reference: String
    var workshop: String
    var day: Int
    var text: PlainText
    var owner: PlainText?
    var due: CivilDate?
    var status: String

    init(_ entry: LineBook.Entry, _ workshop: Workshop, _ day: Day, _ state: ProgrammeState) {
        let line = entry.line
        id = line.id
        reference = entry.reference
        self.workshop = workshop.code
        self.day = day.number
        text = line.text
        owner = line.owner == nil ? nil : state.name(of: line.owner)
        due = line.due
        status = ActionList.Status(line.outcome).rawValue
    }
}

/// What was taken on is done.
struct ActionDone: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "done", abstract: "Say that an action is done.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        try session.settle(line, as: .done)
    }
}

/// What was taken on will not be done.
struct ActionDrop: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Say that an action will not be done.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        try session.settle(line, as: .dropped)
    }
}

/// It is to be done after all.
struct ActionReopen: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Take an action up again that was done or dropped.")

    @OptionGroup var options: FileOptions
    @OptionGroup var line: LineOptions

    func run(_ session: Session) throws {
        try session.settle(line, as: nil)
    }
}

extension Session {
    /// Says what became of a line, as of now.
    /// - Parameter outcome: nil for nothing yet.
    fileprivate func settle(_ line: LineOptions, as outcome: Contribution.Outcome?) throws {
        let (now, name) = (world.now(), operatorName)
        try change(line) { try $0.settling(of: $1, as: outcome, at: now, by: name) }
    }
}
