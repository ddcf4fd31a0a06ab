import Foundation

/// A program of the system that a test asks for a second opinion.
enum Tool {
    static func path(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    struct Result {
        var output: String
        var errors: String
        var status: Int32
    }

    static func run(_ name: String, _ arguments: [String], in folder: URL? = nil) throws -> Result {
        let process = Process()
        if let folder { process.currentDirectoryURL = folder }
        process.executableURL = URL(fileURLWithPath: path(name) ?? name)
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            output: String(decoding: text, as: UTF8.self), errors: String(decoding: complaints, as: UTF8.self),
            status: process.terminationStatus)
    }
}
