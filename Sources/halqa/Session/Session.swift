import Ledger
import Localization
import Workshop

/// One command's work on one file: the file open, what is in it, who asks, and in which language the answer is.
final class Session {
    let path: String
    let ledger: Ledger
    let world: World
    let places: Places
    let operatorName: PlainText
    let wantsJSON: Bool
    /// Speaks the language that was asked for; otherwise that of the workshop once the command has named one.
    private(set) var t: Localizer
    /// What is in the file, as it was last read.
    private(set) var state: ProgrammeState
    private let isLanguageAskedFor: Bool

    /// Opens a file that is there.
    /// - Parameter readsState: false to leave the state empty.
    init(
        _ options: FileOptions, readsState: Bool = true, places: Places = Places(), world: World = .system
    ) throws {
        path = options.file
        self.places = places
        self.world = world
        operatorName = Account.operatorName(given: options.common.operatorName)
        wantsJSON = options.common.json
        isLanguageAskedFor = (options.common.lang ?? Account.settled.language) != nil
        t = options.common.localizer
        let device = try places.device(world: world, t)
        ledger = try Ledger.open(path, device: device, world: world)
        state = readsState ? try ledger.state().state : ProgrammeState()
    }

    /// The plan; every file has one.
    func programme() throws -> Programme {
        guard let programme = state.programme else { throw LedgerError.damaged("programme") }
        return programme
    }

    /// Speaks the workshop's language from here on, unless another was asked for.
    func speak(in workshop: Workshop) {
        guard !isLanguageAskedFor, let language = workshop.language.flatMap({ Language(localeName: $0) }) else {
            return
        }
        t = Localizer(language: language, digits: t.digits)
    }

    /// A text of the script in the language that is spoken.
    func text(_ text: LocalizedText) -> String {
        text.text(in: t.language.code, fallback: state.programme?.languages ?? []).string
    }

    /// Reads what is in the file now.
    func refresh() throws {
        state = try ledger.state().state
    }

    /// Records what `changes` makes of the state; afterwards the state holds it too. When somebody else was quicker, the
    /// state is read again and the rule asked again: two desks that check one person in are no reason to stop either.
    @discardableResult
    func record(_ changes: (ProgrammeState) throws -> [Change]) throws -> [JournalEntry] {
        for _ in 1..<Self.attempts {
            do { return try recordOnce(changes) } catch LedgerError.refused(.changedMeanwhile) { try refresh() }
        }
        return try recordOnce(changes)
    }

    private static let attempts = 20

    private func recordOnce(_ changes: (ProgrammeState) throws -> [Change]) throws -> [JournalEntry] {
        let changes = try changes(state)
        let entries = try ledger.record(changes, by: operatorName)
        do { try state.apply(changes) } catch { try refresh() }
        return entries
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
