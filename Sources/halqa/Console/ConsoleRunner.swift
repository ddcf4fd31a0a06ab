import Console
import CursesTerminal
import Desk
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
    /// Whether something is to be heard.
    var wantsBell = false

    let desk: Desk
    /// The present, as the laptop's clock shows it.
    private let laptop: World
    let places: Places
    private let printing: PrintService
    /// What could not be written because another program holds the file; it is tried again until it can.
    var waiting: Effect?
    /// What is being typed and could not be put on the disk for the same reason, by slot.
    var waitingDrafts: [String: PlainText] = [:]
    /// Whether the person was told that leaving loses what waits.
    private var isWarned = false
    /// Papers that are written or printed, and printers that are looked for.
    private let work = Sidework()
    /// The paper that is looked at.
    private let preview = Sidework()
    /// The plan of rounds at tables.
    private let planning = Sidework()
    /// Copies of the file, and the check of one that something else wrote to.
    let upkeep = Sidework()
    /// The exchange with a server.
    let exchange = Sidework()
    /// When it began last, and whether it goes on.
    var exchanging: (began: ContinuousClock.Instant?, isOn: Bool) = (nil, false)
    /// The last entry that was looked at for what is to be sent.
    var countedForExchange = 0
    /// The server with which the file is exchanged; nil where none is settled.
    let server = Account.settled.central
    /// The program that telephones talk to, where this console started it.
    var telephonesProcess: pid_t?
    /// When it was looked last how telephones stand.
    var lookedForTelephones: ContinuousClock.Instant?
    /// When something had written to the file beside its journal, and it was checked.
    var checked: ContinuousClock.Instant?
    /// Whether that check found the file sound.
    let finding = Finding()
    /// Where this console sits among those that are open under the same name.
    let seat: ConsoleSeat
    /// When it was looked last who else is open under this name.
    private var lookedForNeighbours: ContinuousClock.Instant?
    private static let restBetweenNeighbours = Duration.seconds(3)

    /// Opens the console on a file.
    /// - Parameter day: the day to work on; nil for the one that the person worked on last.
    init(
        desk: Desk, world: World, places: Places, role: Role, language: ScreenLanguage?,
        digits: Digits, size: Size, appearance: Appearance, detectedOrdering: BidiStrategy? = nil, day: ID<Day>?,
        printing: PrintService = .system
    ) throws {
        self.desk = desk
        self.printing = printing
        laptop = world
        self.places = places
        let programme = desk.state
        let seat = places.seat(at: desk.path, as: desk.operatorName)
        self.seat = seat
        let own = Set(
            programme.contributions.values.flatMap(\.values).filter { $0.author == desk.operatorName }.map(\.text))
        let seated = SeatedDrafts(
            try desk.ledger.drafts(of: desk.operatorName), seat: seat.number, isTaken: seat.isTaken,
            isKept: own.contains)
        let drafts = seated.found
        let remembered = drafts[ConsoleState.daySlot].flatMap { ID<Day>($0.string) }
        let chosen = day ?? remembered.flatMap { programme.day($0)?.id }
        let workshop = chosen.flatMap { programme.workshop(of: $0) }
        let spoken = language?.language
        var appearance = appearance
        // A terminal without the letters has not the digits either.
        let digits = appearance.repertoire == .ascii ? .western : digits
        let t =
            spoken.map { Localizer(language: $0, digits: digits) }
            ?? Localizer(speaking: workshop?.language ?? Language.english.code, digits: digits)
        appearance.direction = t.language.isRightToLeft ? .rightToLeft : .leftToRight
        state = ConsoleState(
            programme: programme, sequence: desk.snapshot.sequence, operatorName: desk.operatorName, role: role,
            localizer: t, size: size, appearance: appearance,
            detectedOrdering: detectedOrdering, day: chosen,
            followsWorkshop: spoken == nil, lastEntryAt: desk.snapshot.at,
            world: world.held(in: chosen.flatMap { programme.zone(of: $0) } ?? programme.zone))
        // What cannot be moved now is found again the next time.
        for (name, text) in seated.moved { try? desk.saveDraft(text, slot: name) }
        send(.draftsFound(drafts))
        send(.nameShared(seat.isShared))
        if let sentence = desk.snapshot.whatIsNewer(state.t) {
            send(.failed(sentence))
        } else if desk.ledger.isReadOnly {
            send(.failed(state.t("This file can only be read: look at everything and print it, nothing is kept.")))
        } else if seat.wasLeftOpen, state.notice == nil, let at = desk.snapshot.at {
            let local = self.world.localTime(at)
            send(
                .said(
                    state.t(
                        "Halqa was not left the last time, it was cut off. All that was said to be saved is there, up to entry %1 of %2, %3.",
                        desk.snapshot.sequence, state.t.date(local.date), state.t.time(local.clock))))
        }
    }

    /// Says from now on that nothing here is in earnest.
    /// - Parameter isTour: whether the tour begins.
    func rehearse(isTour: Bool = false) {
        state.isRehearsal = true
        if isTour { state.beginTour() }
    }

    /// The present, as the clocks of the workshop show it that the person works on.
    var world: World {
        laptop.held(in: state.dayID.flatMap { state.programme.zone(of: $0) } ?? state.programme.zone)
    }

    /// The screen as it is now.
    var screen: Screen { Console.draw(state, world: world) }

    /// The moment that the screen shows: the second while an activity runs and its time is counted, else the minute.
    var moment: Int64 { state.now.milliseconds / (state.countsSeconds(world) ? 1_000 : 60_000) }

    /// Whether nothing is under way that would be told of, so that nobody needs to look before something happens.
    var canRest: Bool {
        waiting == nil && waitingDrafts.isEmpty && state.telephones != .starting
            && ![work, preview, planning, upkeep, exchange].contains { $0.isBusy }
    }

    /// Asks for the language of the screen, and then, where that is open too, how Arabic reads right.
    func askLanguage(thenOrdering: Bool) { state.askLanguage(thenOrdering: thenOrdering && mayShowArabic) }

    /// Whether Arabic may come up: always in a language that is written so, else where the programme speaks it.
    private var mayShowArabic: Bool {
        let languages = state.programme.programme?.languages ?? []
        return state.t.language.isRightToLeft || languages.contains(where: LanguageCode.isRightToLeft)
    }

    /// Asks which way of showing Arabic reads right on this terminal, where Arabic may come up at all.
    func askOrdering() {
        guard mayShowArabic else { return }
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
        let news =
            work.fetch() + preview.fetch() + planning.fetch() + upkeep.fetch() + exchanged() + followed() + triedAgain()
            + neighbours() + telephones()
        for action in news { send(action) }
        return !news.isEmpty
    }

    /// Waits until all that was begun beside the keys is done; what came of it stands in the state then.
    func finish() {
        repeat {
            preview.wait()
            work.wait()
            planning.wait()
            upkeep.wait()
            exchange.wait()
        } while refresh()
    }

    /// Gives up what was begun beside the keys.
    func stopWork() {
        work.stop()
        work.wait()
        planning.stop()
        planning.wait()
        upkeep.stop()
        upkeep.wait()
        exchange.stop()
        exchange.wait()
    }

    /// Whether a console was opened, or left, under the same name.
    private func neighbours() -> [Action] {
        let now = ContinuousClock().now
        if let lookedForNeighbours, lookedForNeighbours.duration(to: now) < Self.restBetweenNeighbours { return [] }
        lookedForNeighbours = now
        guard seat.isShared != state.isNameShared else { return [] }
        return [.nameShared(seat.isShared)]
    }

    private func perform(_ effect: Effect) -> [Action] {
        do {
            switch effect {
            case .findUndo(let isRedo):
                do { return try undoFound(isRedo: isRedo) } catch LedgerError.refused(let refusal) {
                    return followed() + [.undoGone(refusal.message(state.t))]
                }
            case .record, .undo, .castInSecret, .closeSecret:
                guard waiting == nil else { return [.failed(Self.stillWaiting(state.t))] }
                return try written(effect)
            case .findMissing(let poll, let sought):
                return [.missingFound(poll, try desk.ledger.missingSecretCodes(in: poll), sought)]
            case .findConflicts:
                return [.conflictsFound(try desk.ledger.conflicts(), names: try desk.ledger.laptopNames())]
            case .telephones(let isOn):
                return isOn ? try switchTelephonesOn() : switchTelephonesOff()
            case .findSteps(let lines): return [.stepsFound(try desk.ledger.steps(of: lines))]
            case .findNamed(let person): return try named(person)
            case .forget(let person): return try forget(person)
            case .saveDraft(let slot, let text): return try saved(text, in: slot)
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
            case .planTables(let order):
                planning.start { job in
                    [.tablesPlanned(order, MixingPlanner(order.rounds.problem).timely { job.isStopped })]
                }
            case .listFolder(let path, let use): return [.folderListed(try rosters.listing(path), for: use)]
            case .lookAtRoster(let order):
                let (order, look) = try rosters.look(order)
                return [.rosterSeen(order, look)]
            case .importRoster(let order, let look): return try takeRoster(order, look)
            case .lookOutside(let order):
                let (order, look) = try outside.look(order)
                return [.outsideSeen(order, look)]
            case .importOutside(let order, let look): return try takeOutside(order, look)
            case .keepOrdering(let strategy):
                try places.keep(.bidi, BidiSetting(strategy).name, state.t)
                return [.written(path: places.settingsFile)]
            case .keepLanguage(let language):
                try places.keep(.language, language.name, state.t)
                return [.written(path: places.settingsFile)]
            case .suspend: wantsSuspension = true
            case .input(let event): return [.input(event)]
            case .redraw: wantsRedraw = true
            case .ring: wantsBell = true
            case .quit:
                if waiting != nil, !isWarned {
                    isWarned = true
                    return [
                        .failed(
                            state.t("What you wrote last is not saved yet. Leave once more, and it is given up."))
                    ]
                }
                isDone = true
            }
            return []
        } catch let error as LedgerError {
            if case .record(_, let followup) = effect, case .refused(.changedMeanwhile) = error {
                return followed() + [.overtaken(followup)]
            }
            // Somebody else may have been quicker: what they did is on the screen when the reason is read.
            return followed() + [.failed(error.message(file: desk.path, state.t))]
        } catch let obstacle as UndoObstacle {
            return followed() + [.failed(obstacle.message(state.t))]
        } catch let failure as Failure {
            return [.failed(failure.message)]
        } catch let error as PaperError {
            return [.failed(error.message(state.t))]
        } catch {
            return [.failed(Failure(unexpected: error, state.t).message)]
        }
    }

    private var outside: OutsideDesk { OutsideDesk(desk: desk, world: world, t: state.t) }

    private func takeOutside(_ order: OutsideOrder, _ seen: OutsideLook) throws -> [Action] {
        guard waiting == nil else { return [.failed(Self.stillWaiting(state.t))] }
        if let counts = try outside.take(order, seen) { return followed() + [.outsideTaken(counts)] }
        let (order, look) = try outside.look(order)
        return followed() + [
            .outsideSeen(order, look),
            .failed(state.t("The list or the lines have changed meanwhile. Look at it again.")),
        ]
    }

    private var rosters: RosterDesk { RosterDesk(desk: desk, world: world, t: state.t) }

    private func takeRoster(_ order: RosterOrder, _ seen: RosterLook) throws -> [Action] {
        guard waiting == nil else { return [.failed(Self.stillWaiting(state.t))] }
        if let counts = try rosters.take(order, seen) { return followed() + [.rosterTaken(counts)] }
        let (order, look) = try rosters.look(order)
        return followed() + [
            .rosterSeen(order, look),
            .failed(state.t("The roster or the directory has changed meanwhile. Look at it again.")),
        ]
    }

    /// The paper as the file is now: the hash on it is that of what it says.
    private func maker(of order: PaperOrder) throws(LedgerError) -> PaperMaker {
        for action in followed() { send(action) }
        let snapshot = try desk.ledger.snapshot()
        var maker = PaperMaker(
            order: order, state: snapshot.state, world: world, journalHead: snapshot.head, t: state.t,
            appearance: state.appearance)
        if let day = maker.dayOfImpact {
            maker.outcomes = try desk.ledger.outcomes(after: day.code, in: snapshot.state, world)
        }
        return maker
    }
}

// What the person takes away. It takes its time, so it is done beside the keys.
extension ConsoleRunner {
    /// Beside the programme's file.
    private func write(_ order: PaperOrder, replacing: Bool) throws -> [Action] {
        let maker = try maker(of: order)
        let path = URL(fileURLWithPath: desk.path).deletingLastPathComponent()
            .appendingPathComponent(try maker.fileName()).path
        if !replacing, unsafe access(path, F_OK) == 0 { return [.alreadyThere(order, path: path)] }
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
            return [otherwise(Failure(unexpected: error, t).message)]
        }
    }
}
