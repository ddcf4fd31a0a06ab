import Foundation
import Testing

/// docs/commands.md shows what the program prints.
@Suite("The page on commands")
struct PageTests {
    private static let page = Halqa.repository.appendingPathComponent("docs/commands.md")

    /// With `HALQA_RECORD` set, the page is written anew, and the test fails so that nobody takes that for a pass.
    @Test("shows what the program prints")
    func page() throws {
        let isRecording = ProcessInfo.processInfo.environment["HALQA_RECORD"] != nil
        let halqa = try Halqa()
        for name in ["sessions", "seeds"] {
            try FileManager.default.createSymbolicLink(
                at: halqa.path(name), withDestinationURL: Halqa.repository.appendingPathComponent(name))
        }
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        var recorded: [Substring] = []
        var shown: [Substring]?
        var command: Substring?
        func finish() throws {
            guard let asked = command else { return }
            let answer = try self.answer(String(asked), halqa)
            if !isRecording {
                #expect(
                    Self.comparable((shown ?? []).joined(separator: "\n")) == Self.comparable(answer), "\(asked)")
            }
            recorded += answer.split(separator: "\n", omittingEmptySubsequences: false)
            (command, shown) = (nil, nil)
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("$ ") {
                try finish()
                (command, shown) = (line.dropFirst(2), [])
                recorded.append(line)
            } else if command != nil, line != "```" {
                shown?.append(line)
            } else {
                try finish()
                recorded.append(line)
            }
        }
        guard isRecording else { return }
        try recorded.joined(separator: "\n").write(to: Self.page, atomically: true, encoding: .utf8)
        Issue.record("The page was recorded. Read what changed, then run the tests again.")
    }

    /// What a command line answers on both streams, and its exit code where it is not 0.
    private func answer(_ line: String, _ halqa: Halqa) throws -> String {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["bash", "-c", "exec 2>&1; \(line)"]
        shell.currentDirectoryURL = halqa.folder
        let path = Halqa.program.deletingLastPathComponent().path
        shell.environment = halqa.environment([
            "PATH": path + ":/usr/bin:/bin", "XDG_STATE_HOME": "",
        ])
        let answer = try Halqa.finish(shell, in: halqa.folder)
        var lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        if answer.status != 0 { lines.append("[\(answer.status)]") }
        return lines.joined(separator: "\n").replacing(halqa.folder.path, with: "/home/you")
    }

    /// What differs from run to run, taken out.
    private static func comparable(_ text: String) -> String {
        text.replacing(/[0-9a-f]{64}/, with: "HASH")
            .replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "ID")
            .replacing(/backups\/day-[0-9a-f]+/, with: "backups/day")
            .replacing(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d([+-]\d\d:\d\d)?/, with: "TIME")
    }
}
