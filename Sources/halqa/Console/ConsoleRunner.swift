import Console
import CursesTerminal
import Ledger
import Localization
import Reports
import Screen
import Workshop

/// Joins the console to a file: performs the effects that it asks for and brings what comes of them back as actions.
///
/// It knows nothing of a terminal; `open` gives it one, `play` a script of keys.
final class ConsoleRunner {
    /// What the console knows.
    private(set) var state: ConsoleState
    /// True when the person wants to leave.
    private(set) var isDone = false
    /// True when the person wants the terminal back for a while; whoever has the terminal sets it back.
    var wantsSuspension = false
    /// True when the terminal is to be painted anew; whoever has the terminal sets it back.
    var wantsRedraw = false

    private let ledger: Ledger
    private let world: World
    private let places: Places
    private var dataVersion: Int

    /// Opens the console on a file.
    /// - Parameter day: the day to work on; nil for the one that the person worked on last.
    init(
        ledger: Ledger, world: World, places: Places, operatorName: PlainText, role: Role, language: Language?,
        digits: Digits, size: Size, appearance: Appearance, detectedOrdering: BidiStrategy? = nil, day: ID<Day>?
    ) throws {
        self.ledger = ledger
        self.world = world
        self.places = places
        let (programme, sequence) = try ledger.state()
        dataVersion = try ledger.dataVersion()
        let drafts = try ledger.drafts(of: operatorName)
        let remembered = drafts[ConsoleState.daySlot].flatMap { ID<Day>($0.string) }
        let chosen = day ?? remembered.flatMap { programme.day($0)?.id }
        let workshop = chosen.flatMap { programme.workshop(of: $0) }
        let spoken = language ?? workshop?.language.flatMap { Language(localeName: $0) } ?? .english
        var appearance = appearance
        // A terminal without the letters has not the digits either.
        let digits = appearance.repertoire == .ascii ? .western : digits
        appearance.direction = spoken.isRightToLeft ? .rightToLeft : .leftToRight
        state = ConsoleState(
            programme: programme, sequence: sequence, operatorName: operatorName, role: role,
            localizer: Localizer(language: spoken, digits: digits), size: size, appearance: appearance,
            detectedOrdering: detectedOrdering, day: chosen, world: world)
        send(.draftsFound(drafts))
    }

    /// The screen as it is now.
    var screen: Screen { Console.draw(state, world: world) }

    /// Asks which way of showing Arabic reads right on this terminal, where Arabic may come up at all.
    func askOrdering() {
        let languages = state.programme.programme?.languages ?? []
        guard state.t.language.isRightToLeft || languages.contains(where: { $0 == Language.arabic.code }) else {
            return
        }
        state.askOrdering()
    }

    /// Brings one action in, performs what is asked, and goes on until all is quiet.
    func send(_ action: Action) {
        var queue = [action]
        while !queue.isEmpty {
            let effects = Console.update(&state, queue.removeFirst(), world: world)
            for effect in effects { queue += perform(effect) }
        }
    }

    /// Looks whether another process has written to the file, and takes over what it wrote.
    /// - Returns: true when there is something new to show.
    @discardableResult
    func refresh() -> Bool {
        do {
            let version = try ledger.dataVersion()
            guard version != dataVersion else { return false }
            dataVersion = version
            for action in try grown() { send(action) }
        } catch {
            send(.failed(error.message(file: ledger.path, state.t)))
        }
        return true
    }

    /// Copies the file to its backups; a failure is said, and stops nothing.
    func backUp() {
        do { _ = try ledger.backUp(to: places.backups(of: ledger.path)) } catch {
            send(.failed(state.t("No backup could be made: %1", error.message(file: ledger.path, state.t))))
        }
    }

    private func perform(_ effect: Effect) -> [Action] {
        do {
            switch effect {
            case .record(let changes, let followup):
                try ledger.record(changes, by: state.operatorName)
                return try grown() + [.saved(followup)]
            case .undo(let isRedo):
                let entries = try ledger.undo(by: state.operatorName, own: true, isRedo: isRedo)
                return try grown() + [.undone(entries, isRedo: isRedo)]
            case .saveDraft(let slot, let text):
                try ledger.saveDraft(text, slot: slot, by: state.operatorName)
                return [.draftSaved(slot: slot)]
            case .makeSummary(let day, let language):
                return [.summaryReady(summary(of: day, language, columns: state.size.columns - 2))]
            case .writeSummary(let day, let language): return try write(day, language)
            case .keepOrdering(let strategy):
                try places.keep(.bidi, BidiSetting(strategy).name, state.t)
                return [.written(path: places.settingsFile)]
            case .suspend: wantsSuspension = true
            case .redraw: wantsRedraw = true
            case .quit: isDone = true
            }
            return []
        } catch let error as LedgerError {
            // Somebody else may have been quicker: what they did is on the screen when the reason is read.
            return ((try? grown()) ?? []) + [.failed(error.message(file: ledger.path, state.t))]
        } catch let failure as Failure {
            return [.failed(failure.message.string)]
        } catch {
            return [.failed("\(error)")]
        }
    }

    /// The entries that the console does not know of yet; the whole state where they do not follow on what it knows.
    private func grown() throws(LedgerError) -> [Action] {
        let entries = try ledger.entries(after: state.sequence)
        guard let first = entries.first else { return [] }
        if first.sequence == state.sequence + 1 { return [.grown(entries)] }
        let (programme, sequence) = try ledger.state()
        return [.reloaded(programme, sequence: sequence)]
    }
}

// What the person reads and takes away.
extension ConsoleRunner {
    /// Speaks the language of a summary, with the digits of the screen.
    private func localizer(_ language: String) -> Localizer {
        Localizer(language: Language(localeName: language) ?? state.t.language, digits: state.t.digits)
    }

    private func summary(of day: ID<Day>, _ language: String, columns: Int) -> [String] {
        let t = localizer(language)
        guard let summary = DaySummary(of: day, in: state.programme, world: world, language: language) else {
            return []
        }
        let isASCII = state.appearance.repertoire == .ascii
        let text = TextRendering(t, width: min(columns, 100), isASCII: isASCII, columns: TextWidth.columns).render(
            summary)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Writes text and Markdown beside the programme's file, in place of what was written there before.
    private func write(_ day: ID<Day>, _ language: String) throws -> [Action] {
        guard let summary = DaySummary(of: day, in: state.programme, world: world, language: language) else {
            return []
        }
        let t = localizer(language)
        let path = SummaryFile(ledger.path, summary: summary, language: language).path
        try SummaryFile.write(TextRendering(t, columns: TextWidth.columns).render(summary), to: path + ".txt", t)
        try SummaryFile.write(MarkdownRendering(t).render(summary), to: path + ".md", t)
        return [.written(path: path + ".txt")]
    }
}
