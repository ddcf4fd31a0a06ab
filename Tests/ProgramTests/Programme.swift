import Foundation
import Screen
import Synchronization
import TestSupport

/// A programme's file in a folder of its own, as `make run` makes it, and the program to open it with.
final class Programme {
    /// The folder, which is the person's whole home.
    let home: URL
    /// The file.
    var file: String { home.appendingPathComponent("eco-hammam.halqa").path }

    private static let program = PseudoTerminal.builtProgram(named: "halqa")

    /// A small programme with the people of Fès in it.
    /// - Parameter start: the date of day 1 in Fès; today, where nothing else is said.
    init(start: String = Programme.today) throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("halqa-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        // Made once for a date, and copied for each test.
        if let made = Self.made.withLock({ $0[start] }) {
            try made.write(to: URL(fileURLWithPath: file))
        } else {
            try expectSuccess("new", file, "--script", HammamProgramme.script, "--start", "fes=\(start)")
            try expectSuccess("import", file, HammamProgramme.roster, "--workshop", "fes")
            let data = try Data(contentsOf: URL(fileURLWithPath: file))
            Self.made.withLock { $0[start] = data }
        }
    }

    private static let made = Mutex<[String: Data]>([:])

    /// The date of the working day, which turns at six.
    static var today: String {
        let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Africa/Casablanca") ?? .gmt).year().month()
            .day()
        return Date(timeIntervalSinceNow: -6 * 3600).formatted(style)
    }

    deinit {
        try? FileManager.default.removeItem(at: home)
    }

    /// What the person has settled in the environment; without `HALQA_BIDI` the first start asks how to show Arabic.
    var settled = ["HALQA_BIDI": "auto"]

    private var environment: [String: String] {
        settled.merging([
            "HOME": home.path, "TZ": "Africa/Casablanca", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
            "PATH": path,
        ]) { $1 }
    }

    /// Where the program looks for others.
    var path = "/usr/bin:/bin"

    /// Opens the console in a terminal.
    func open(
        _ arguments: String..., size: Size = Size(columns: 80, rows: 24)
    ) throws -> PseudoTerminal {
        try open(arguments, size: size)
    }

    /// Opens the console in a terminal.
    func open(_ arguments: [String], size: Size = Size(columns: 80, rows: 24)) throws -> PseudoTerminal {
        try PseudoTerminal(Self.program, [file] + arguments, environment: environment, size: size)
    }

    /// Opens the console as Salma's, on the first day in Fez.
    func openOnDayOne(size: Size = Size(columns: 80, rows: 24)) throws -> PseudoTerminal {
        try open("--as", "Salma", "--lang", "en", "--workshop", "fes", "--day", "1", size: size)
    }

    /// The same on a wide screen, before anybody came.
    func openBeforeAnybodyCame() throws -> PseudoTerminal {
        let terminal = try openOnDayOne(size: Size(columns: 120, rows: 30))
        try terminal.wait(for: "0 here")
        return terminal
    }

    /// Runs any command in a terminal that answers in a certain way.
    func terminal(
        _ arguments: [String], answers: PseudoTerminalScreen.Answers, size: Size = Size(columns: 80, rows: 24)
    ) throws -> PseudoTerminal {
        try PseudoTerminal(Self.program, arguments, environment: environment, size: size, answers: answers)
    }

    /// A command that has not started yet.
    func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.environment = environment
        return process
    }

    /// Runs a command to its end.
    @discardableResult
    func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try run(arguments)
    }

    /// Runs a command that must succeed.
    @discardableResult
    func expectSuccess(_ arguments: String...) throws -> String {
        try expectSuccess(arguments)
    }

    /// Runs a command that must succeed.
    @discardableResult
    func expectSuccess(_ arguments: [String]) throws -> String {
        let result = try run(arguments)
        guard result.status == 0 else { throw Unsuccessful(arguments: arguments, errors: result.errors) }
        return result.output
    }

    struct Unsuccessful: Error {
        let arguments: [String]
        let errors: String
    }

    /// Runs a command to its end.
    /// - Parameter input: the path of what stands on standard input; nothing when nil.
    func run(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.environment = environment
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
            ?? FileHandle.nullDevice
        let (output, errors) = (
            home.appendingPathComponent(UUID().uuidString), home.appendingPathComponent(UUID().uuidString)
        )
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self),
            String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }
}

extension PseudoTerminal {
    /// On the run sheet of day 1, puts the first round of the tables in focus: view 4 is then its work. Otherwise it is that of
    /// the check-in, in which a grid is keyed.
    func focusBarriers() throws {
        try press("Down", "Down", "Down", "Down")
        try wait(for: "▸ 10:00")
    }
}
