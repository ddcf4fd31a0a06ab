import Foundation
import TestSupport
import Testing

/// A secret vote from the first paper to the receipts, by commands.
@Suite("A secret vote")
struct SecretPollTests {
    private static let place = ["--workshop", "fes", "--day", "1", "--lang", "en"]
    private let programme: Programme
    private let codes: [String]

    /// Open, with six papers.
    init() throws {
        programme = try Programme()
        try programme.expectSuccess(
            ["poll", "create", programme.file, "delegate"] + Self.place + [
                "--activity", "priorities", "--question", "Who speaks for us?", "--method", "irv", "--secret", "A",
                "B", "C",
            ])
        try programme.expectSuccess(["poll", "open", programme.file, "delegate"] + Self.place)
        codes = try programme.expectSuccess(
            ["poll", "issue", programme.file, "delegate", "--count", "6"] + Self.place
        ).split(separator: "\n").map(String.init)
    }

    private func key(_ lines: [String]) throws -> (status: Int32, output: String, errors: String) {
        let file = programme.home.appendingPathComponent("pile.txt")
        try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        return try programme.run(["poll", "key", programme.file, "delegate"] + Self.place, input: file.path)
    }

    @Test("codes are taken once, unknown ones never, and what is missing is counted")
    func codesOnce() throws {
        let keyed = try key([codes[3] + " 12", codes[0] + " 2", codes[3] + " 3", "AAA-AAA 1", codes[5] + " 9"])
        #expect(keyed.status == 65)
        #expect(["line 3: ", "line 4: ", "line 5: "].allSatisfy(keyed.errors.contains), "\(keyed.errors)")
        #expect(keyed.output.contains("2 ballots kept.") && keyed.output.contains("4 of 6 papers are still missing."))
        #expect(try key([codes[3] + " 3"]).status == 65, "nor in another process")
    }

    @Test("a ballot and its code are read from standard input; in a command line neither is taken")
    func cast() throws {
        let file = programme.home.appendingPathComponent("ballot.txt")
        try (codes[2] + " 21\n").write(to: file, atomically: true, encoding: .utf8)
        let command = ["poll", "cast", programme.file, "delegate"]
        for more in [["21", "--code", codes[2]], ["21"], ["--code", codes[2]]] {
            let refused = try programme.run(command + more + Self.place, input: file.path)
            #expect(refused.status == 64)
            #expect(refused.errors.contains("a command line stays in the shell's history"), "\(refused.errors)")
        }
        let cast = try programme.run(command + Self.place, input: file.path)
        #expect(cast.output.hasPrefix("Cast. The receipt: "), "\(cast.errors)")
        #expect(try key([codes[2] + " 3"]).status == 65, "the code is spent")
    }

    @Test(
        "undo by command says that ballots stay and what it would take back, and takes nothing before that is confirmed"
    )
    func undo() throws {
        let note =
            ["note", programme.file, "--activity", "barriers", "--group", "1", "--prompt", "fuel", "the wood"]
        try programme.expectSuccess(note + Self.place)
        let before = try programme.expectSuccess(["journal", programme.file, "--json"])
        let command = ["undo", programme.file, "--lang", "en"]
        _ = try key([codes[1] + " 21"])
        let asked = try programme.run(command)
        #expect(asked.status == 65)
        for words in ["“Who speaks for us?”", "they stay there", "the wood", "--confirm"] {
            #expect(asked.errors.contains(words), "\(words): \(asked.errors)")
        }
        #expect(try programme.expectSuccess(["journal", programme.file, "--json"]) == before)
        #expect(try programme.expectSuccess(command + ["--confirm"]).contains("the wood"))
        #expect(try key([codes[1] + " 3"]).status == 65, "the ballot is in the urn as before")
    }

    @Test("while it is open nobody learns anything of it: no result, no line of the journal, no share in the summary")
    func hidden() throws {
        let before = try programme.expectSuccess(["journal", programme.file, "--json"])
        _ = try key([codes[1] + " 21", codes[4] + " 231"])
        #expect(try programme.run(["poll", "result", programme.file, "delegate"] + Self.place).status == 65)
        #expect(try programme.expectSuccess(["journal", programme.file, "--json"]) == before)
        let summary = try programme.expectSuccess(["summary", programme.file] + Self.place)
        #expect(summary.contains("nothing of it is known before it is closed"))
    }

    @Test("closed, it says the result, the seal and the receipts, sorted; it cannot be reopened, and the file is sound")
    func closed() throws {
        _ = try key(zip(codes, ["12", "21", "1", "3", "13"]).map { $0 + " " + $1 })
        let closing = try programme.expectSuccess(["poll", "close", programme.file, "delegate"] + Self.place)
        #expect(closing.contains("5 ballots") && closing.contains("The journal’s head, with all that was in the urn: "))
        let result = try programme.expectSuccess(["poll", "result", programme.file, "delegate"] + Self.place)
        let receipts = result.split(separator: "\n").first { $0.hasPrefix("Receipts, sorted: ") }.map {
            $0.dropFirst("Receipts, sorted: ".count).split(separator: " ").map(String.init)
        }
        #expect(receipts?.count == 5 && receipts == receipts?.sorted())
        #expect(try programme.run(["poll", "reopen", programme.file, "delegate"] + Self.place).status == 65)
        #expect(try programme.run(["verify", programme.file]).status == 0)
        let summary = try programme.expectSuccess(["summary", programme.file] + Self.place)
        #expect(summary.contains("Chosen") && summary.contains("Receipts, sorted"))
    }

    @Test("the console casts into the urn, shows the receipt and, when it is closed, the head of the journal")
    func console() throws {
        let terminal = try programme.openOnDayOne()
        try terminal.wait(for: "0 here")
        try terminal.press("F6")
        try terminal.wait(for: "Who speaks for us?")
        terminal.send(codes[2] + "\r")
        terminal.send("21\r")
        try terminal.wait(for: "Cast. Its receipt:")
        try terminal.wait(for: "1 ballot cast")
    }
}
