import ArgumentParser
import Desk
import Ledger
import Localization
import Reports
import Words
import Workshop

/// Says which votes there are.
struct PollList: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Say which votes a day has.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let language = session.t.textLanguage
        let polls = DaySummary(of: day.id, in: session.state, world: session.world, language: language)?.polls ?? []
        let lines = polls.map { poll in
            let state =
                switch poll.state {
                case .planned: session.t("planned")
                case .open: session.t("OPEN")
                case .closed: session.t("closed")
                }
            return "\(poll.activity)/\(poll.id)  \(state)  \(poll.question)"
        }
        try session.answer(PollsReport(polls: polls), lines.isEmpty ? [Thing.poll.none(session.t)] : lines)
    }
}

/// The votes of a day, as JSON.
private struct PollsReport: Encodable {
    var polls: [PollSummary]
}

/// Says where a vote stands.
struct PollShow: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Say where a vote stands.")

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions

    func run(_ session: Session) throws {
        try session.poll(poll).answer()
    }
}

/// Makes lines the options of a vote.
struct PollHarvest: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "harvest", abstract: "Make lines that tables wrote the options of a vote, in the order given.",
        discussion:
            "They replace the options it had. LINE is a reference such as fuel:2:3 (see halqa line FILE list), or an id."
    )

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Flag(help: "Add to the options that it has.") var add = false
    @Argument(help: "The lines.") var lines: [String]

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let book = LineBook(session: session, day: place.day)
        let chosen = try lines.map { try book.find($0).line.id }
        try session.record { state in
            let changes = try state.harvest(chosen, into: place.poll.id)
            guard add, case .poll(let revision)? = changes.first, let before = revision.before,
                let after = revision.after
            else { return changes }
            return try state.revision(of: place.poll.id, to: before.options + after.options)
        }
        try place.answer()
    }
}

/// Opens a vote.
struct PollOpen: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a vote: from here on its rules and options stand.")

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @OptionGroup var moment: MomentOptions

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let at = try session.moment(moment, on: place.day)
        try session.record { try $0.opening(of: place.poll.id, at: at, random: session.world.random) }
        try place.answer()
    }
}

/// Closes a vote.
struct PollClose: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a vote: the result is held against who is here now.")

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @OptionGroup var moment: MomentOptions
    @Flag(help: "Close although something was not counted.") var confirm = false

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        guard place.poll.rules.isSecret else {
            let at = try session.moment(moment, on: place.day)
            var said: String?
            try session.record { state in
                let changes = try state.closing(of: place.poll.id, at: at)
                said = try doubt(state, place)
                return changes
            }
            if let said { Output.complain(line: said) }
            return try place.answer()
        }
        try session.desk.closeSecret(place.poll.id)
        try place.answer()
        guard !session.wantsJSON, let head = session.desk.snapshot.head else { return }
        try Output.line(session.t("The journal’s head, with all that was in the urn: %1", head))
    }
}

extension PollClose {
    /// What is doubtful about closing the vote, to be said; what was not counted is not closed unasked.
    private func doubt(_ state: ProgrammeState, _ place: PollPlace) throws(Failure) -> String? {
        guard !confirm, let doubt = state.closingDoubt(of: place.poll.id) else { return nil }
        let t = place.session.t
        let sentence = doubt.sentence(about: state.polls[place.poll.id] ?? place.poll, in: state, t)
        guard doubt.leavesOut else { return sentence }
        throw Failure(
            .badData, t("%1 The vote is not closed; count it, or add --confirm.", sentence),
            report: ClosingReport(doubt: sentence))
    }
}

/// Why a vote was not closed, as JSON.
private struct ClosingReport: Encodable, Sendable {
    var error = "uncounted"
    var doubt: String
}

/// Opens a closed vote again.
struct PollReopen: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a closed vote again: a count was forgotten.")

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        try session.record { try $0.reopening(of: place.poll.id) }
        try place.answer()
    }
}
