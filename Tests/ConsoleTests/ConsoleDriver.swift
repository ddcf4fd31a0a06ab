import Localization
import Papers
import Screen
import TestSupport
import Workshop

@testable import Console

/// A console with a journal in memory in place of a file: keys in, screens out.
///
/// It performs effects as the program's runner does, one after the other, and remembers those that reach outside.
struct ConsoleDriver {
    private(set) var state: ConsoleState
    /// The clock that the console reads.
    let clock: FixedWorld
    /// The journal that the effects have written.
    private(set) var journal: [JournalEntry] = []
    /// Drafts that were saved, by slot.
    private(set) var drafts: [String: PlainText] = [:]
    /// Effects that a memory cannot perform: quit, suspend, papers.
    private(set) var outside: [Effect] = []
    /// When set, nothing can be recorded: the disk is full, in these words.
    var failure: String?

    /// Opens the console on a sample day.
    /// - Parameters:
    ///   - table: for which table the person writes, said on another day already; nil when nobody was asked yet.
    ///   - paper: the paper that was chosen before; nil for that which stands there at first.
    init(
        _ sample: SampleDay, role: Role = .facilitator, as name: PlainText = "Salma", day: Int? = 1,
        size: Size = Size(columns: 80, rows: 24), appearance: Appearance = Appearance(),
        language: Language = .english, localizer: Localizer? = nil, detectedOrdering: BidiStrategy? = nil,
        table: Int? = 1, paper: Paper? = .summary(.day)
    ) {
        clock = sample.clock
        state = ConsoleState(
            programme: sample.state, sequence: 0, operatorName: name, role: role,
            localizer: localizer ?? Localizer(language: language), size: size, appearance: appearance,
            detectedOrdering: detectedOrdering, day: day.map(SampleDay.day), world: sample.world)
        if let paper { state.summary.paper = paper }
        if let table {
            let days = sample.state.programme?.workshops.flatMap(\.days) ?? []
            drafts = Dictionary(
                uniqueKeysWithValues: days.map { ("table/\($0.id)", PlainText(String(table))) })
            send(.draftsFound(drafts))
        }
    }

    /// Opens the console again on the same file, as after a restart.
    func reopened() -> ConsoleDriver {
        var console = self
        console.state = ConsoleState(
            programme: state.programme, sequence: state.sequence, operatorName: state.operatorName, role: state.role,
            localizer: state.t, size: state.size, appearance: state.appearance, day: state.dayID, world: clock.world)
        console.send(.draftsFound(drafts))
        return console
    }

    /// Presses keys by their names, with a space between: `press("2 Enter")`. Each by itself, by somebody who reads what is
    /// asked; the clock stands all the same.
    mutating func press(_ names: String) {
        for name in names.split(separator: " ") {
            guard let key = Key(name: String(name)) else { preconditionFailure("no key is called \(name)") }
            pause()
            send(.input(.key(key)))
            guard state.waitingLetter != nil || state.checkIn.pointer?.takes == true else { continue }
            pause()
            send(.tick)
        }
    }

    /// Nothing is typed for a moment.
    mutating func pause() {
        let before = Instant(milliseconds: state.now.milliseconds - 1000)
        state.typedAt = nil
        state.diedAt = nil
        state.waitingLetter?.at = before
        state.checkIn.pointer?.at = before
        guard var question = state.overlay as? Question else { return }
        question.askedAt = before
        state.overlay = question
    }

    /// Asks which way of showing Arabic reads right, as the program does at its first start.
    mutating func askOrdering() { state.askOrdering() }

    /// Begins the tour, as `halqa demo --tour` does.
    mutating func beginTour() {
        state.isRehearsal = true
        state.beginTour()
    }

    /// Lays something over the view.
    mutating func show(_ overlay: any Overlay) { state.overlay = overlay }

    /// Turns to a view, whatever takes the letters.
    mutating func turn(to name: ViewName) {
        if let number = name.functionKey {
            press("F\(number)")
            // Surfaces share a key: once more leads from one to the other.
            if name.isSurface, state.viewName != name { press("F\(number)") }
            return
        }
        press("Ctrl-P")
        type(state.t("Go to: %1", name.view.title(state.t)))
        press("Enter")
    }

    /// Types letters, one key each.
    mutating func type(_ text: String) {
        for character in text { send(.input(.key(.character(character)))) }
    }

    /// Brings one action in and performs what is asked, until all is quiet.
    mutating func send(_ action: Action) {
        var queue = [action]
        while !queue.isEmpty {
            for effect in Console.update(&state, queue.removeFirst(), world: clock.world) { queue += perform(effect) }
        }
    }

    /// Another person's changes arrive, as from another process.
    mutating func receive(_ changes: [Change], from name: PlainText) {
        send(.grown(append(changes, by: name, undoes: nil)))
    }

    /// The screen.
    var screen: Screen { Console.draw(state, world: clock.world) }

    /// The screen as text.
    var text: String { screen.text }

    /// The row that holds this text, below the title and the tabs, of which one carries the sign of the focus too; empty
    /// when none does.
    func row(with text: String) -> String { screen.lines.dropFirst(2).first { $0.contains(text) } ?? "" }

    private mutating func perform(_ effect: Effect) -> [Action] {
        switch effect {
        case .record(let changes, let followup):
            if let failure { return [.failed(failure)] }
            return [.grown(append(changes, by: state.operatorName, undoes: nil)), .saved(followup)]
        case .findUndo(let isRedo): return findUndo(isRedo: isRedo)
        case .undo(let plan):
            let changes = plan.entries.reversed().compactMap(\.change.inverse)
            let entries = append(changes, by: state.operatorName, undoes: plan.entries.first?.batch)
            return [.grown(entries), .undone(entries, isRedo: plan.isRedo)]
        case .saveDraft(let slot, let text):
            drafts[slot] = text.isEmpty ? nil : text
            return [.draftSaved(slot: slot)]
        case .input(let event): return [.input(event)]
        case .planTables(let order): return [.tablesPlanned(order, MixingPlanner(order.rounds.problem).first())]
        case .findSteps(let lines):
            let steps = lines.map { ($0, journal.steps(of: $0)) }
            // What was said before the console opened stands in no journal of its.
            return [.stepsFound(Dictionary(uniqueKeysWithValues: steps.filter { !$0.1.isEmpty }))]
        case .castInSecret, .findMissing, .findConflicts, .findNamed, .forget, .closeSecret, .preview, .write,
            .findPrinters, .print,
            .stopWork,
            .listFolder, .lookAtRoster, .importRoster, .lookOutside, .importOutside, .keepOrdering, .keepLanguage,
            .telephones, .suspend, .redraw, .ring, .quit:
            outside.append(effect)
            return []
        }
    }

    private mutating func append(
        _ changes: [Change], by name: PlainText, undoes: ID<JournalEntry>?
    ) -> [JournalEntry] {
        let batch: ID<JournalEntry> = clock.world.newID()
        let entries = changes.enumerated().map { index, change in
            JournalEntry(
                sequence: journal.count + index + 1, id: index == 0 ? batch : clock.world.newID(), at: clock.now,
                device: ID(high: 0, low: 1), operatorName: name, batch: batch, undoes: undoes, change: change)
        }
        journal += entries
        return entries
    }

    private func findUndo(isRedo: Bool) -> [Action] {
        var history = UndoHistory()
        for entry in journal where entry.id == entry.batch && entry.operatorName == state.operatorName {
            history.follow(batch: entry.batch, undoes: entry.undoes)
        }
        let batches = (isRedo ? history.undone : history.done).reversed().map { batch in
            journal.filter { $0.batch == batch }
        }
        guard let (entries, skipped) = state.programme.firstUndoable(Array(batches)) else {
            return [.undoGone("nothing to undo")]
        }
        return [.undoFound(UndoPlan(entries: entries, skipped: skipped.compactMap(\.last), isRedo: isRedo))]
    }
}
