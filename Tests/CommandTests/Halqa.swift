import Foundation
import TestSupport
import Testing

/// The built program, run as a process of its own in a folder that nothing else uses.
final class Halqa: Sendable {
    /// What a run came to.
    struct Answer {
        var status: Int32
        var output: String
        var errors: String

        /// Standard output as JSON.
        var json: JSON { JSON(parsing: output) }
    }

    /// Where the files of this test lie, and the program's own folders.
    let folder: URL
    /// The programme's file, relative to the folder.
    static let file = "fes.halqa"

    /// A fresh folder.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("halqa-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A folder with a small programme and the forty people of Fès.
    static func withProgramme() throws -> Halqa { try Halqa(on: small) }

    /// A folder with all days of eco-hammam, those on the telephone as well, and the forty people of Fès.
    static func withWholeProgramme() throws -> Halqa { try Halqa(on: whole) }

    /// The programme a hundred years ahead: whatever today is, none of its days is today's.
    static func withProgrammeAhead() throws -> Halqa {
        let halqa = try Halqa()
        let script = try String(contentsOfFile: HammamProgramme.script, encoding: .utf8)
        try halqa.write(script.replacing("start: 202", with: "start: 212"), to: "ahead.yaml")
        let made = try halqa.run("new", file, "--script", "ahead.yaml")
        try #require(made.status == 0, "\(made.errors)")
        return halqa
    }

    private convenience init(on prepared: Result<Data, any Error>) throws {
        try self.init()
        try prepared.get().write(to: path(Self.file))
    }

    // Made once each, and copied for each test.
    private static let small: Result<Data, any Error> = Result { try prepared(HammamProgramme.script) }
    private static let whole: Result<Data, any Error> = Result {
        try prepared(repository.path + "/sessions/eco-hammam.yaml")
    }

    private static func prepared(_ script: String) throws -> Data {
        let halqa = try Halqa()
        let made = try halqa.run("new", file, "--script", script)
        try #require(made.status == 0, "\(made.errors)")
        let imported = try halqa.run("import", file, HammamProgramme.roster, "--workshop", "fes")
        try #require(imported.status == 0, "\(imported.errors)")
        return try Data(contentsOf: halqa.path(file))
    }

    /// Where the sources lie.
    static let repository: URL = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/sessions/eco-hammam.yaml") {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// The program lies beside the test bundle.
    static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("halqa")

    /// A file of this test.
    func path(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// Writes a file of this test.
    func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: path(name)) }

    /// The environment of the program: nothing of the machine's own but the path.
    func environment(_ more: [String: String] = [:]) -> [String: String] {
        [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
            "XDG_STATE_HOME": folder.path + "/state", "XDG_DATA_HOME": folder.path + "/data",
            "HALQA_AS": "Amina", "TZ": "Africa/Casablanca", "SWIFT_BACKTRACE": "enable=no",
        ].merging(more) { $1 }
    }

    /// A process of the program that has not started yet.
    func process(_ arguments: [String], environment more: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment(more)
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Answer {
        try run(arguments, input: input, environment: environment)
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws -> Answer {
        let process = process(arguments, environment: environment)
        return try Self.finish(process, in: folder, input: input)
    }

    /// Runs a process to its end. Its words go through files, which hold any amount.
    static func finish(_ process: Process, in folder: URL, input: String? = nil) throws -> Answer {
        let name = UUID().uuidString
        let (output, errors) = (
            folder.appendingPathComponent(name + ".out"), folder.appendingPathComponent(name + ".err")
        )
        for url in [output, errors] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        if let input {
            let words = folder.appendingPathComponent(name + ".in")
            try Data(input.utf8).write(to: words)
            process.standardInput = try FileHandle(forReadingFrom: words)
        }
        try process.run()
        process.waitUntilExit()
        return Answer(
            status: process.terminationReason == .uncaughtSignal
                ? -process.terminationStatus : process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// Runs a command on the first day in Fès: `onDayOne("checkin", "Karim Tahiri")`.
    @discardableResult
    func onDayOne(_ command: String, _ arguments: String..., input: String? = nil, as person: String = "Amina") throws
        -> Answer
    {
        try run(
            [command, Self.file, "--workshop", "fes", "--day", "1"] + arguments, input: input,
            environment: ["HALQA_AS": person])
    }
}
