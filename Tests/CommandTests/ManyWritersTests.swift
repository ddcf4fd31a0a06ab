import Foundation
import Testing

@Suite("Many processes on one file", .serialized)
struct ManyWritersTests {
    /// Each of twelve shells runs the program that many times, one run a note. A hundred take a minute; the ledger's own
    /// tests write as many without starting a program for each.
    private static let notes = ProcessInfo.processInfo.environment["HALQA_TEST_NOTES"].flatMap { Int($0) } ?? 5

    @Test("twelve that write at once lose no note, and none ends with an error")
    func twelve() throws {
        let halqa = try Halqa.withProgramme()
        try halqa.write(
            """
            set -e
            for number in $(seq \(Self.notes)); do
                "$HALQA" note fes.halqa --workshop fes --day 1 --activity barriers --group $(($1 % 5 + 1)) \\
                    --prompt fuel --as "table $1" "note $number of $1" >/dev/null
            done
            """, to: "writer.sh")
        let writers = try (1...12).map { number in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["bash", "writer.sh", String(number)]
            process.currentDirectoryURL = halqa.folder
            process.environment = halqa.environment(["HALQA": Halqa.program.path])
            try process.run()
            return process
        }
        for writer in writers { writer.waitUntilExit() }
        #expect(writers.map(\.terminationStatus) == Array(repeating: 0, count: 12))
        let lines = try halqa.onDayOne("line", "list", "--json").json["lines"].array
        let texts = Set(lines.compactMap { $0["text"].string })
        #expect(lines.count == 12 * Self.notes)
        #expect(texts.count == 12 * Self.notes)
        let verified = try halqa.run("verify", Halqa.file)
        #expect(verified.status == 0, "\(verified.output)")
    }

    @Test("one that is killed in the middle leaves every line that it had shown as kept, and a sound file")
    func killed() throws {
        let halqa = try Halqa.withProgramme()
        for round in 1...8 {
            let process = halqa.process([
                "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
                "--prompt", "fuel", "--json", "round \(round)",
            ])
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            // The moment differs from round to round, from before the file is opened to after the line was kept.
            usleep(UInt32(round) * 13_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let shown = JSON(
                parsing: String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
            let kept = try halqa.onDayOne("line", "list", "--json").json["lines"].array.compactMap { $0["id"].string }
            if let id = shown["lines"][0]["id"].string { #expect(kept.contains(id)) }
            #expect(try halqa.run("verify", Halqa.file).status == 0)
        }
    }
}
