import Foundation

/// A probe that runs as a process of its own. See `LedgerProbe`.
final class ProbeProcess {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// What it said, when it has ended.
    struct Report {
        var lines: [String]
        var errors: String
        /// The exit status; negative for the signal that ended it.
        var status: Int
    }

    convenience init(_ arguments: String..., in folder: String? = nil) throws { try self.init(arguments, in: folder) }

    init(_ arguments: [String], in folder: String? = nil) throws {
        // Tests and probe are built into one folder.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(filePath: tests).deletingLastPathComponent().appending(path: "LedgerProbe")
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    var isRunning: Bool { process.isRunning }

    /// Ends it at once, as a dead battery does.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits until it has said so many lines.
    func wait(forLines count: Int) -> [String] {
        var text = ""
        while text.split(separator: "\n").count < count {
            let bytes = output.fileHandleForReading.availableData
            if bytes.isEmpty { break }
            text += String(decoding: bytes, as: UTF8.self)
        }
        return Self.lines(text)
    }

    /// Waits until it ends.
    func report() -> Report {
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let errors = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let status = Int(process.terminationStatus)
        return Report(
            lines: Self.lines(String(decoding: said, as: UTF8.self)), errors: String(decoding: errors, as: UTF8.self),
            status: process.terminationReason == .uncaughtSignal ? -status : status)
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
