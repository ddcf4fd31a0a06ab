import Console
import CursesTerminal
import Foundation
import Ledger
import Localization
import Papers
import Reports
import Screen
import Words
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
    private let printing: PrintService
    private var dataVersion: Int
    /// Papers that are written or printed, and printers that are looked for.
    private let work = Sidework()
    /// The paper that is looked at.
    private let preview = Sidework()

    /// Opens the console on a file.
    /// - Parameter day: the day to work on; nil for the one that the person worked on last.
    init(
        ledger: Ledger, world: World, places: Places, operatorName: PlainText, role: Role, language: Language?,
        digits: Digits, size: Size, appearance: Appearance, detectedOrdering: BidiStrategy? = nil, day: ID<Day>?,
        printing: PrintService = .system
    ) throws {
        self.ledger = ledger
        self.printing = printing
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
        if ledger.isReadOnly {
            send(.failed(state.t("This file can only be read: look at everything and print it, nothing is kept.")))
        }
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

    /// Looks whether another process has written to the file, and takes over what it wrote; and whether anything came
    /// of what is done beside the keys.
    /// - Returns: true when there is something new to show.
    @discardableResult
    func refresh() -> Bool {
        let news = work.fetch() + preview.fetch()
        for action in news { send(action) }
        do {
            let version = try ledger.dataVersion()
            guard version != dataVersion else { return !news.isEmpty }
            dataVersion = version
            for action in try grown() { send(action) }
        } catch {
            send(.failed(error.message(file: ledger.path, state.t)))
        }
        return true
    }

    /// Waits until all that was begun beside the keys is done; what came of it stands in the state then.
    func finish() {
        repeat {
            preview.wait()
            work.wait()
        } while refresh()
    }

    /// Gives up what was begun beside the keys.
    func stopWork() {
        work.stop()
        work.wait()
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
            case .castInSecret(let code, let line, let poll):
                let receipt = try ledger.castSecret(code, line, in: poll)
                return try grown() + [.castInSecret(poll, receipt: receipt)]
            case .findMissing(let poll, let sought):
                return [.missingFound(poll, try ledger.missingSecretCodes(in: poll), sought)]
            case .closeSecret(let poll):
                try ledger.closeSecret(poll, by: state.operatorName)
                return try grown() + [.sealed(poll, head: try ledger.headHash() ?? "")]
            case .saveDraft(let slot, let text):
                try ledger.saveDraft(text, slot: slot, by: state.operatorName)
                return [.draftSaved(slot: slot)]
            case .preview(let order, let columns):
                let maker = try maker(of: order)
                preview.start { _ in
                    Self.reported(maker.t, otherwise: { .previewFailed(order, $0) }) {
                        .previewed(order, try maker.preview(columns: columns))
                    }
                }
            case .write(let order, let replacing): return try write(order, replacing: replacing)
            case .findPrinters: return findPrinters()
            case .print(let order, let printer, let copies, let sides):
                let way = PrintWay(copies: copies, sides: sides, isWide: order.isSideBySide)
                return try print(order, on: printer, way)
            // What is already being put under its name is finished: it is said once it is there.
            case .stopWork: return work.stop() ? [.workStopped] : []
            case .keepOrdering(let strategy):
                try places.keep(.bidi, BidiSetting(strategy).name, state.t)
                return [.written(path: places.settingsFile)]
            case .suspend: wantsSuspension = true
            case .redraw: wantsRedraw = true
            case .quit: isDone = true
            }
            return []
        } catch let error as LedgerError {
            if case .record(_, let followup) = effect, case .refused(.changedMeanwhile) = error {
                return ((try? grown()) ?? []) + [.overtaken(followup)]
            }
            // Somebody else may have been quicker: what they did is on the screen when the reason is read.
            return ((try? grown()) ?? []) + [.failed(error.message(file: ledger.path, state.t))]
        } catch let failure as Failure {
            return [.failed(failure.message)]
        } catch let error as PaperError {
            return [.failed(error.message(state.t))]
        } catch {
            return [.failed("\(error)")]
        }
    }

    /// The paper as the file is now.
    private func maker(of order: PaperOrder) throws(LedgerError) -> PaperMaker {
        var head: String?
        var news: [Action]
        // Whoever writes meanwhile: the hash is that of what the paper says.
        repeat {
            head = try ledger.headHash()
            news = try grown()
            for action in news { send(action) }
        } while !news.isEmpty
        return PaperMaker(
            order: order, state: state.programme, world: world, journalHead: head, settled: try ledger.settlements(),
            t: state.t, appearance: state.appearance)
    }

    /// The entries that the console does not know of yet; the whole state where they do not follow on what it knows.
    private func grown() throws(LedgerError) -> [Action] {
        let entries = try ledger.entries(after: state.sequence)
        guard let first = entries.first else { return try urns() }
        if first.sequence == state.sequence + 1 { return try [.grown(entries)] + urns() }
        let (programme, sequence) = try ledger.state()
        return [.reloaded(programme, sequence: sequence)]
    }

    /// The journal does not know how many ballots lie in the urns of secret polls; the ledger does.
    private func urns() throws(LedgerError) -> [Action] {
        var actions: [Action] = []
        for poll in state.programme.polls.values where poll.rules.isSecret && poll.state == .open {
            let ballots = try ledger.secretBallots(in: poll.id)
            guard ballots != state.programme.castInSecret[poll.id] ?? 0 else { continue }
            actions.append(.urnCounted(poll.id, ballots: ballots))
        }
        return actions
    }
}

// What the person takes away. It takes its time, so it is done beside the keys.
extension ConsoleRunner {
    /// Beside the programme's file.
    private func write(_ order: PaperOrder, replacing: Bool) throws -> [Action] {
        let maker = try maker(of: order)
        let path = URL(fileURLWithPath: ledger.path).deletingLastPathComponent()
            .appendingPathComponent(try maker.fileName()).path
        if !replacing, access(path, F_OK) == 0 { return [.alreadyThere(order, path: path)] }
        work.start { job in
            Self.reported(maker.t) {
                let paper = try maker.paper(job.watch)
                if job.isLast { try PaperFile.write(paper, to: path, replacing: replacing, maker.t) }
                return .paperWritten(path: path, pages: paper.pages)
            }
        }
        return [.working(.writing)]
    }

    private func findPrinters() -> [Action] {
        let (printing, t) = (printing, state.t)
        work.start { job in
            Self.reported(t) {
                let printers = try printing.printers { job.isStopped }
                if printers.isEmpty { throw PrintingProblem.noPrinter }
                return .printersFound(printers)
            }
        }
        return [.working(.findingPrinters)]
    }

    private func print(_ order: PaperOrder, on printer: Printer, _ way: PrintWay) throws -> [Action] {
        let maker = try maker(of: order)
        let printing = printing
        work.start { job in
            Self.reported(maker.t) {
                let (name, pdf, _) = try maker.pdf(job.watch)
                let id = try printing.print(pdf, named: name, on: printer.name, way) { job.isStopped }
                return .printed(on: printer, copies: way.copies, job: id)
            }
        }
        return [.working(.printing)]
    }

    /// What came of it, or why nothing did.
    private static func reported(
        _ t: Localizer, otherwise: (String) -> Action = { .workFailed($0) }, _ work: () throws -> Action
    ) -> [Action] {
        do { return [try work()] } catch let problem as PrintingProblem {
            return [otherwise(problem.message(t))]
        } catch let failure as Failure {
            return [otherwise(failure.message)]
        } catch let error as PaperError {
            return [otherwise(error.message(t))]
        } catch {
            return [otherwise("\(error)")]
        }
    }
}
