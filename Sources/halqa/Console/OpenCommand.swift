import ArgumentParser
import Console
import CursesTerminal
import Desk
import Foundation
import Ledger
import Localization
import Screen
import Words
import Workshop

/// `halqa [FILE]`: the console in this terminal.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the console on a file (the last one when none is named).")

    @Argument(help: "The programme's file.", completion: .file(extensions: ["halqa"]))
    var file: String?

    @OptionGroup var console: ConsoleOptions
    @Flag(help: "Let the wheel move the focus; the terminal's own selection then needs Shift.")
    var mouse = false

    @Flag(
        help:
            "Line by line: what is in focus and what came of each key, without a screen. For screen readers, braille, serial lines and logs."
    )
    var plain = false

    @Option(
        help:
            "How keys come with --plain: single (as they are pressed) or lines (names of keys, or text; an empty line is Enter). Otherwise single on a terminal, lines from a pipe."
    )
    var keys: PlainInput.Way?

    @Option(help: "Who orders Arabic: auto, visual, words, runs, terminal or off (otherwise as is settled, or auto).")
    var bidi: String?

    mutating func run() throws {
        let t = console.localizer
        let places = Places()
        guard let file = try file ?? lastFile(places, t) ?? firstFile(places, t) else { return }
        do {
            if plain { return try openPlain(file, places) }
            try open(file, places)
        } catch let error as LedgerError {
            switch error {
            case .damaged where !plain, .notAHalqaFile where !plain:
                guard let other = try DamagedStart(file, error, places, by: console.person, t).chosen() else { return }
                try open(other, places)
            default: throw Failure(error, file: file, t)
            }
        } catch let error as TerminalError {
            throw Failure(.inputOutput, error.message(t))
        }
    }

    /// Takes the terminal first: while the file is read, the terminal answers how it treats Arabic.
    private func open(_ file: String, _ places: Places, rehearsal: Rehearsal? = nil) throws {
        let environment = ProcessInfo.processInfo.environment
        var options = TerminalOptions(environment: { environment[$0] })
        options.usesMouse = mouse
        options.bidi = Account.settled.bidi ?? .automatic
        if let name = bidi {
            guard let setting = BidiSetting(name) else {
                throw Failure(
                    .usage,
                    console.localizer(
                        "“%1” is no way to order Arabic. Right is one of: %2.", name,
                        BidiSetting.names.joined(separator: " ")))
            }
            options.bidi = setting
        }
        let terminal = try CursesTerminal(options: options)
        defer { terminal.close() }
        let desk = try desk(of: file, places)
        let runner = try ConsoleRunner(
            desk: desk, world: .system, places: places, role: console.role,
            language: console.screenLanguage, digits: console.localizer.digits, size: terminal.size,
            appearance: Appearance(repertoire: terminal.repertoire, bidi: terminal.bidi),
            detectedOrdering: terminal.repertoire == .unicode ? terminal.rule.strategy : nil,
            day: try console.day(in: desk.state))
        if let rehearsal { runner.rehearse(isTour: rehearsal.isTour) }
        let isSettled = bidi != nil || Account.settled.bidi != nil
        let asksOrdering = !isSettled && terminal.repertoire == .unicode
        if console.screenLanguage == nil {
            runner.askLanguage(thenOrdering: asksOrdering)
        } else if asksOrdering {
            runner.askOrdering()
        }
        TerminalLoop(terminal, runner).run()
    }
}

extension OpenCommand {
    /// The desk at which the file is worked on, whichever face it has.
    private func desk(of file: String, _ places: Places) throws -> Desk {
        let device = try places.device(world: .system, console.localizer)
        // A person waits at the keyboard: a file that is held is said so after seconds, not half a minute.
        let desk = try Desk(
            file, by: console.person, device: device, world: .system, patience: 5, writers: places.writers)
        // From here on keys are never held up for longer than a colleague's write takes.
        desk.ledger.patience = 0.3
        places.remember(lastFile: file)
        return desk
    }

    /// Opens the console's other face, which needs no terminal.
    private func openPlain(_ file: String, _ places: Places, rehearsal: Rehearsal? = nil) throws {
        let desk = try desk(of: file, places)
        let runner = try ConsoleRunner(
            desk: desk, world: .system, places: places, role: console.role,
            language: console.screenLanguage, digits: console.localizer.digits, size: PlainFace.size,
            appearance: Appearance(), day: try console.day(in: desk.state))
        if let rehearsal { runner.rehearse(isTour: rehearsal.isTour) }
        let input = PlainInput(keys ?? (isatty(STDIN_FILENO) == 1 ? .single : .lines))
        // A script that is not asked speaks the workshop's language.
        if console.screenLanguage == nil, isatty(STDIN_FILENO) == 1 { runner.askLanguage(thenOrdering: false) }
        try PlainLoop(runner, input, isASCII: TextLayout.isASCIIOnly).run()
    }
}

extension OpenCommand {
    /// That nothing is in earnest.
    struct Rehearsal {
        /// Whether the tour begins.
        var isTour: Bool
    }

    /// Opens a programme in which nothing is in earnest.
    /// - Parameter isTour: whether the tour begins.
    func rehearse(_ file: String, _ places: Places, isTour: Bool) throws {
        let rehearsal = Rehearsal(isTour: isTour)
        do {
            try plain ? openPlain(file, places, rehearsal: rehearsal) : open(file, places, rehearsal: rehearsal)
        } catch let error as TerminalError {
            throw Failure(.inputOutput, error.message(console.localizer))
        }
    }

    /// The file that was opened last; of several, whoever sits there chooses.
    private func lastFile(_ places: Places, _ t: Localizer) throws -> String? {
        let files = places.lastFiles
        guard files.count > 1, FirstMinute.isAsking else { return files.first }
        var minute = FirstMinute(places, t)
        return try minute.file(among: files)
    }

    /// Where nothing was opened yet: what to begin with is asked, of whoever sits there.
    private func firstFile(_ places: Places, _ t: Localizer) throws -> String? {
        guard FirstMinute.isAsking else {
            throw Failure(
                .noSuchFile,
                t(
                    "There is no file yet. Make one: halqa new FILE --script eco-hammam, or play with one: halqa demo"))
        }
        var minute = FirstMinute(places, t)
        switch try minute.choice() {
        case .file(let path): return path
        case .rehearsal:
            // Whoever begins is led, and leaves the tour with a key.
            var words = ["--tour", "--as", console.person.string] + (plain ? ["--plain"] : [])
            if let language = console.language { words += ["--lang", language.code] }
            var demo = try DemoCommand.parse(words)
            try demo.run()
            return nil
        case nil: return nil
        }
    }
}

extension PlainInput.Way: ExpressibleByArgument {}

extension TerminalError {
    /// What is wrong with the terminal, and what to do.
    func message(_ t: Localizer) -> String {
        switch self {
        case .notATerminal:
            t("The console needs a terminal. Without one, use the commands: halqa --help")
        case .unknownType(let type):
            t("This machine does not know the terminal “%1”. Try: TERM=xterm-256color halqa", type ?? "")
        case .tooSimple(let type):
            t("The terminal “%1” cannot move its cursor. Try: TERM=xterm-256color halqa", type)
        case .alreadyOpen: t("This process has taken a terminal already.")
        case .noResources: t("The system has no memory or no files left. Close other programs, then try again.")
        }
    }
}
