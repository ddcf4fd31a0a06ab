import ArgumentParser
import Console
import Foundation
import Ledger
import Localization
import Screen
import Synchronization
import Workshop

/// `halqa play`: the console without a terminal, for tests, manuals and rehearsals.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Play a script of keys on the console, without a terminal, and print its screens.",
        discussion: """
            A script has one step a line: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, \
            size 120x40, show (prints the screen), expect TEXT (fails unless the screen says so), # comment. \
            The last screen is printed at the end. What is done is done to FILE.
            """)

    @Argument(help: "The programme's file.", completion: .file(extensions: ["halqa"]))
    var file: String

    @Option(help: "The script of keys; - for standard input.", completion: .file())
    var keys: String

    @Option(help: "Columns and rows.")
    var size: Size = Size(columns: 80, rows: 24)

    @Option(name: .customLong("at"), help: "The time that the clock shows at first: 2026-12-01T08:30 (otherwise now).")
    var moment: PlayedMoment?

    @Flag(help: "Print after each screen which parts are bold, coloured and so on.")
    var marked = false

    @Flag(help: "Draw with ASCII only, as on a terminal that is not UTF-8.")
    var ascii = false

    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let t = console.localizer
        let script = try readScript(t)
        let clock = PlayedClock(startingAt: moment)
        do {
            let places = Places()
            let ledger = try Ledger.open(file, device: try places.device(world: .system, t), world: clock.world)
            let runner = try ConsoleRunner(
                ledger: ledger, world: clock.world, places: places, operatorName: console.person, role: console.role,
                language: console.screenLanguage, digits: t.digits, size: size,
                appearance: Appearance(repertoire: ascii ? .ascii : .unicode), day: try console.day(in: ledger))
            var isShown = false
            for (line, step) in script.steps where !runner.isDone {
                isShown = step == .show
                try play(step, line: line, runner, clock, t)
                runner.send(.tick)
                runner.finish()
            }
            if !isShown { try show(runner) }
        } catch let error as LedgerError {
            throw Failure(error, file: file, t)
        }
    }

    private func play(
        _ step: KeyScript.Step, line: Int, _ runner: ConsoleRunner, _ clock: PlayedClock, _ t: Localizer
    ) throws {
        switch step {
        case .keys(let keys): for key in keys { runner.send(.input(.key(key))) }
        case .type(let text):
            for scalar in text.unicodeScalars { runner.send(.input(.key(.character(Character(scalar))))) }
        case .paste(let text): runner.send(.input(.paste(text)))
        case .wait(let seconds): clock.advance(seconds: seconds)
        case .clock(let time): clock.turn(to: time)
        case .size(let size): runner.send(.input(.resize(size)))
        case .show: try show(runner)
        case .expect(let text):
            guard runner.screen.text.contains(text) else {
                try show(runner)
                throw Failure(.badData, t("%1, line %2: the screen does not say “%3”.", keys, line, text))
            }
        }
        runner.finish()
    }

    private func show(_ runner: ConsoleRunner) throws(Failure) {
        let screen = runner.screen
        let frame = String(repeating: "═", count: screen.size.columns)
        try Output.line(frame)
        try Output.line(marked ? screen.marked : screen.text)
        try Output.line(frame)
    }

    private func readScript(_ t: Localizer) throws(Failure) -> KeyScript {
        let data =
            keys == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: keys)
        guard let data else { throw Failure(.noSuchFile, t("%1 cannot be read.", keys)) }
        do { return try KeyScript(String(decoding: data, as: UTF8.self)) } catch {
            throw Failure(
                .badData, t("%1, line %2: “%3” is no step. See: halqa help play", keys, error.line, error.found))
        }
    }
}

/// The date and time of `--at`.
struct PlayedMoment: ExpressibleByArgument {
    let date: CivilDate
    let time: ClockTime

    init?(argument: String) {
        let parts = argument.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = CivilDate(String(parts[0])), let time = ClockTime(String(parts[1])) else {
            return nil
        }
        self.date = date
        self.time = time
    }
}

/// A clock that stands until a step moves it.
private final class PlayedClock: Sendable {
    private let now: Mutex<Instant>

    init(startingAt moment: PlayedMoment?) {
        let system = World.system
        let offset = system.secondsFromUTC(system.now())
        now = Mutex(moment.map { Instant($0.date, $0.time, secondsFromUTC: offset) } ?? system.now())
    }

    var world: World {
        World(
            now: { self.now.withLock { $0 } }, secondsFromUTC: World.system.secondsFromUTC,
            random: World.system.random)
    }

    func advance(seconds: Int) { now.withLock { $0 = $0.adding(seconds: seconds) } }

    func turn(to time: ClockTime) {
        let date = world.localNow.date
        let offset = World.system.secondsFromUTC(world.now())
        now.withLock { $0 = Instant(date, time, secondsFromUTC: offset) }
    }
}

extension Size: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
