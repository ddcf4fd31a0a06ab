public import ArgumentParser
import Console
import Desk
import Foundation
import Ledger
import Localization
public import Screen
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

    @Flag(help: "Say each step line by line, as --plain does, instead of printing screens.")
    var plain = false

    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let t = console.localizer
        let script = try readScript(t)
        let clock = PlayedClock()
        do {
            let places = Places()
            let desk = try Desk(
                file, by: console.person, device: try places.device(world: .system, t), world: clock.world,
                writers: places.writers)
            let day = try console.day(in: desk.state)
            clock.start(at: moment, in: day.flatMap { desk.state.zone(of: $0) } ?? desk.state.zone)
            let runner = try ConsoleRunner(
                desk: desk, world: clock.world, places: places, role: console.role,
                language: console.screenLanguage, digits: t.digits, size: plain ? PlainFace.size : size,
                appearance: Appearance(repertoire: ascii && !plain ? .ascii : .unicode), day: day)
            if plain { return try say(script, runner, clock, t) }
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

    /// Plays the script for whoever hears it: what is expected is expected of what was said since the last such step.
    private func say(_ script: KeyScript, _ runner: ConsoleRunner, _ clock: PlayedClock, _ t: Localizer) throws {
        var face = PlainFace()
        var said = face.greeting(runner.state, runner.world)
        try said.forEach(put)
        for (line, step) in script.steps where !runner.isDone {
            switch step {
            case .show:
                for row in face.everything(runner.state, runner.world) { try put(row) }
                continue
            case .expect(let text):
                guard said.contains(where: { $0.contains(text) }) else {
                    throw Failure(.badData, t("%1, line %2: “%3” was not said.", keys, line, text))
                }
                said = []
                continue
            case .keys, .type, .paste: try play(step, line: line, runner, clock, t)
            case .wait, .clock, .size:
                try play(step, line: line, runner, clock, t)
                runner.send(.tick)
                let news = face.news(runner.state, runner.world)
                try news.forEach(put)
                said += news
                continue
            }
            var answer = runner.isDone ? [] : face.answer(runner.state, runner.world)
            if runner.state.isReading {
                runner.send(.input(.key(.escape)))
                answer += face.answer(runner.state, runner.world)
            }
            try answer.forEach(put)
            said += answer
            runner.send(.tick)
            runner.finish()
        }
    }

    private func play(
        _ step: KeyScript.Step, line: Int, _ runner: ConsoleRunner, _ clock: PlayedClock, _ t: Localizer
    ) throws {
        switch step {
        case .keys(let keys):
            for key in keys {
                runner.send(.input(.key(key)))
                guard runner.state.awaitsSilence else { continue }
                // Keys by their names are pressed one by one, by somebody who reads what is asked.
                clock.advance(seconds: 1)
                runner.send(.tick)
            }
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

    /// What was played, as it stands: it is held against other runs, and its screens are in order already.
    private func put(_ line: String) throws(Failure) { try Output.raw(line + "\n") }

    private func show(_ runner: ConsoleRunner) throws(Failure) {
        let screen = runner.screen
        let frame = String(repeating: "═", count: screen.size.columns)
        try put(frame)
        try put(marked ? screen.marked : screen.text)
        try put(frame)
    }

    private func readScript(_ t: Localizer) throws(Failure) -> KeyScript {
        let data = try InputFile.read(keys, t)
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
        let written = WrittenMoment(argument, near: World.system.localNow.date)
        guard let written, let date = written.date else { return nil }
        (self.date, time) = (date, written.clock)
    }
}

/// A clock that stands until a step moves it.
private final class PlayedClock: Sendable {
    private let hands = Mutex((now: World.system.now(), zone: String?.none))

    /// Sets it to a time of the place where the programme is held; without one it shows the present.
    func start(at moment: PlayedMoment?, in zone: String?) {
        hands.withLock { $0.zone = zone }
        if let moment { set(moment.date, moment.time) }
    }

    /// Where it hangs is up to whoever looks at it, as with any clock of this machine.
    var world: World {
        var world = World.system
        world.now = { self.hands.withLock { $0.now } }
        return world
    }

    func advance(seconds: Int) { hands.withLock { $0.now = $0.now.adding(seconds: seconds) } }

    func turn(to time: ClockTime) { set(local.localNow.date, time) }

    private var local: World { world.held(in: hands.withLock { $0.zone }) }

    private func set(_ date: CivilDate, _ time: ClockTime) {
        let instant = local.instant(date, time)
        hands.withLock { $0.now = instant }
    }
}

extension Size: ExpressibleByArgument {
    /// Reads `80x24`; nil for anything else.
    public init?(argument: String) { self.init(argument) }
}
