import ArgumentParser
import Console
import Foundation
import Ledger
import Localization
import Script
import Words
import Workshop

/// `halqa demo`: a day to play with. It is a programme of its own in a temporary place, which is gone once it is left.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Play with a rehearsal day: a programme in a temporary place, which is gone when you leave.",
        discussion: """
            The first day of the script is dated today, and its roster is read where one is installed. Every key works as on a \
            real day; a bar above the footer says that it is none. No file of yours is touched, and none is remembered.
            """)

    @Option(help: "The script: a path, or a name that halqa new --list says.", completion: .scripts)
    var script = "eco-hammam"

    @OptionGroup var console: ConsoleOptions
    @Flag(help: "With the tour: ten minutes with the real keys, which Alt-. ends at any time.") var tour = false
    @Flag(help: "Line by line, as halqa open --plain.")
    var plain = false
    @Option(help: "How keys come with --plain: single or lines.")
    var keys: PlainInput.Way?

    mutating func run() throws {
        let t = console.localizer
        let folder = try Self.makeFolder(t)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var environment = ProcessInfo.processInfo.environment
        environment["XDG_STATE_HOME"] = folder + "/state"
        let places = Places(environment: environment)
        let file = folder + "/" + t("rehearsal") + ".halqa"
        let code = try make(file, places, t)
        try fill(file, code, places, environment)
        var words = [
            file, "--workshop", console.workshop ?? code, "--day", console.dayName ?? "1", "--role",
            console.role.rawValue,
        ]
        if plain { words.append("--plain") }
        if let keys { words += ["--keys", keys.rawValue] }
        if let name = console.operatorName { words += ["--as", name] }
        if let language = console.language { words += ["--lang", language.code] }
        if let digits = console.digits { words += ["--digits", digits.rawValue] }
        try OpenCommand.parse(words).rehearse(file, places, isTour: tour)
    }

    private static func makeFolder(_ t: Localizer) throws -> String {
        let place = URL(fileURLWithPath: NSTemporaryDirectory(), isDirectory: true)
        var template = Array(place.appendingPathComponent("halqa-XXXXXX").path.utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            let cause = unsafe String(cString: strerror(errno))
            throw Failure(
                .inputOutput, t("%1 cannot be written: %2", PlainText(NSTemporaryDirectory()), PlainText(cause)))
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// - Returns: the code of the workshop that is dated today.
    private func make(_ file: String, _ places: Places, _ t: Localizer) throws -> String {
        let chosen = try ChosenScript(script, places, t)
        let first = try chosen.programme()
        guard let workshop = first.workshops.first else { return "" }
        let world = World.system.held(in: workshop.zone ?? first.zone)
        let programme = try chosen.programme(starts: [workshop.code: world.workingDate(world.now())])
        do {
            _ = try Ledger.create(
                file, programme: programme, by: console.person, device: try places.device(world: .system, t),
                world: .system, writers: places.writers)
            return workshop.code
        } catch let error as LedgerError {
            throw Failure(error, file: file, t)
        }
    }

    /// The people of the workshop, where a roster is installed; without one the door writes down whoever comes.
    private func fill(_ file: String, _ code: String, _ places: Places, _ environment: [String: String]) throws {
        guard let roster = places.roster(of: code, script: script) else { return }
        _ = try? ChildProcess.run(
            "/proc/self/exe", ["import", file, roster, "--workshop", code], environment: environment, seconds: 60)
    }
}
