import Foundation
import TestSupport
import Testing

/// The faults of `make faults`, a few of each, the same in every run.
@Suite("When the machine fails")
struct FaultTests {
    @Test(
        "nothing that was said to be kept is gone, and whoever works is told",
        arguments: ["kill", "cut", "fail", "limit", "gone", "clock", "signal"])
    func nothingIsLost(_ part: String) throws {
        let faults = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Faults/faults.py").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", faults, PseudoTerminal.builtProgram(named: "halqa"), "--short", "--only",
            part,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
    }
}
