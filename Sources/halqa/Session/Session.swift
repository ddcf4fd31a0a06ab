import Desk
import Ledger
import Localization
import Words
import Workshop

/// One command's work on one file: the file open, what is in it, who asks, and in which language the answer is.
final class Session {
    /// The place where the file is worked on.
    let desk: Desk
    /// The present, read as the clocks of the workshop show it once the command has named one, else of the programme.
    private(set) var world: World
    /// The present as the laptop shows it.
    private let laptop: World
    let places: Places
    let wantsJSON: Bool
    /// Speaks the language that was asked for; otherwise that of the workshop once the command has named one.
    private(set) var t: Localizer
    private let isLanguageAskedFor: Bool
    /// The workshop that the command has named.
    private var spoken: Workshop?

    /// Opens a file that is there.
    /// - Parameter readsState: false to leave the state empty.
    init(
        _ options: FileOptions, readsState: Bool = true, places: Places = Places(), world: World = .system
    ) throws {
        self.places = places
        self.world = world
        laptop = world
        wantsJSON = options.common.json
        isLanguageAskedFor = (options.common.lang ?? Account.settled.language?.language) != nil
        t = options.common.localizer
        let device = try places.device(world: world, t)
        desk = try Desk(
            options.file, by: Account.operatorName(given: options.common.operatorName), device: device, world: world,
            writers: places.writers, readsState: readsState)
        self.world = world.held(in: state.zone)
        if readsState {
            if let newer = desk.snapshot.whatIsNewer(t) { Output.complain(line: "halqa: \(PlainText(path)): \(newer)") }
            warnOfDoubts()
        }
    }

    /// Says so when something else than Halqa altered the file, or it is damaged: what is printed from it may be wrong, and
    /// what is written into it may be lost.
    private func warnOfDoubts() {
        let deadline = ContinuousClock().now + .seconds(3)
        let doubts = desk.doubts(places.knownFiles) { ContinuousClock().now < deadline }
        if let doubt = doubts.first { Output.complain(line: "halqa: " + doubt.warning(file: path, t)) }
        func written(_ instant: Instant) -> String {
            let local = world.localTime(instant)
            return "\(local.date) \(local.clock)"
        }
        switch state.clockDoubt(last: desk.snapshot.at, now: world.now(), in: world) {
        case .early:
            Output.complain(
                line: "halqa: "
                    + t(
                        "This laptop's clock shows %1, and this Halqa was made later: set the clock.",
                        written(world.now())))
        case .behind(let last), .ahead(let last):
            Output.complain(
                line: "halqa: "
                    + t(
                        "This laptop's clock shows %1, the last entry of the file is of %2. One is wrong: look at the clock.",
                        written(world.now()), written(last)))
        case nil: break
        }
    }

    /// Says so when a date is over by which something was to happen: a slip, most often. The console asks; a command, which cannot,
    /// keeps it and says it beside its answer. What is written down afterwards is held against its own day.
    func doubt(_ due: CivilDate?, on day: Day?) {
        let today = world.localTime(world.now()).date
        guard let due, due < min(today, day?.date ?? today) else { return }
        Output.complain(line: "halqa: " + t("%1 is over already. It is kept as you say it.", t.dateInWords(due)))
    }

    var path: String { desk.path }
    var ledger: Ledger { desk.ledger }
    var operatorName: PlainText { desk.operatorName }
    /// What is in the file, as it was last read.
    var state: ProgrammeState { desk.state }

    /// The plan; every file has one.
    func programme() throws -> Programme {
        guard let programme = state.programme else { throw LedgerError.damaged("programme") }
        return programme
    }

    /// What the clocks of a workshop show.
    func world(of workshop: Workshop) -> World { laptop.held(in: state.zone(of: workshop)) }

    /// Speaks the workshop's language and reads its clocks from here on, unless another language was asked for.
    func speak(in workshop: Workshop) {
        world = world(of: workshop)
        spoken = workshop
        guard !isLanguageAskedFor, let language = workshop.language else { return }
        t = Localizer(speaking: language, digits: t.digits)
    }

    /// A text of the plan in the language that is spoken, in the words of the named workshop's country where it has some.
    func text(_ text: LocalizedText) -> String {
        let language = spoken?.wording(in: t.textLanguage) ?? t.textLanguage
        return text.text(in: language, fallback: state.programme?.languages ?? []).string
    }

    /// Records what a rule makes of the state; see `Desk.record`.
    /// - Parameter isConfirmed: whether meetings may go by it out of a timetable that is in use; nil where a command cannot say so.
    /// - Throws: who would not meet any more, unless that is confirmed.
    @discardableResult
    func record(
        confirmed isConfirmed: Bool? = nil, _ rule: (ProgrammeState) throws -> [Change]
    ) throws -> [JournalEntry] {
        try desk.record { state in
            let changes = try rule(state)
            try confirm(isConfirmed, changes, in: state)
            return changes
        }
    }

    /// Answers: JSON when it was asked for, otherwise lines.
    func answer(_ report: some Encodable, _ lines: @autoclosure () -> [String]) throws {
        if wantsJSON { try Output.json(report) } else { try Output.write(lines().map { $0 + "\n" }.joined()) }
    }
}

extension CommonOptions {
    /// Speaks the language asked for, else the one settled, else that of the person's locale, else English.
    var localizer: Localizer { Account.localizer(lang, digits: digits) }
}

extension Places {
    /// This laptop's id, or why there is none, in words.
    func device(world: World, _ t: Localizer) throws -> ID<Device> {
        do { return try device(world: world) } catch {
            throw Failure(
                .inputOutput,
                t("This laptop's id cannot be kept in %1; make that folder writable, or set XDG_STATE_HOME.", state))
        }
    }
}
