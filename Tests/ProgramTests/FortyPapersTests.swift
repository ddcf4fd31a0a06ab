import Foundation
import Screen
import Tally
import TestSupport
import Testing

/// Forty paper rankings keyed through a real terminal, as fast as somebody types who does not look up.
@Suite("Forty papers, through a terminal")
struct FortyPapersTests {
    private static let options = ["Pellets", "Solar", "Training", "Furnace", "Insulation"]

    /// Papers as a room hands them in: whole and partial rankings, equal ranks, empty ranks, doubles, blank, unreadable.
    private static func papers() -> [String] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<40).map { index in
            switch index {
            case 7: return "0"
            case 19: return "x"
            case 11: return "2=1 3"
            case 23: return "5-1"
            case 31: return "3341"
            default:
                var rest = [1, 2, 3, 4, 5]
                let count = 1 + next(5)
                return (0..<count).map { _ in String(rest.remove(at: next(rest.count))) }.joined()
            }
        }
    }

    /// What the tally says of the first papers, by the method's own count over all of them.
    private static func expected(_ papers: ArraySlice<String>, draw: [String]) throws -> TallyResult {
        var rules = RuleSet()
        try rules.state(.draw, draw.joined(separator: ","))
        let names = options.indices.map { String($0 + 1) }
        let line = BallotLine(method: .irv, options: names.count, rules: rules)
        var tally = LiveTally(method: .irv, options: names, rules: rules)
        for paper in papers { tally.cast(try #require(line.read(paper).answer)) }
        return try tally.result()
    }

    @Test("after each of them the screen shows what the tally says")
    func forty() throws {
        let programme = try Programme()
        let place = ["--workshop", "fes", "--day", "1", "--lang", "en"]
        try programme.expectSuccess(
            ["poll", "create", programme.file, "order"] + place + [
                "--activity", "priorities", "--question", "Which one first?", "--method", "irv",
            ] + Self.options)
        try programme.expectSuccess(["poll", "open", programme.file, "order"] + place)
        let opened = try JSONSerialization.jsonObject(
            with: Data(programme.expectSuccess(["poll", "result", programme.file, "order", "--json"] + place).utf8))
        let rules = try #require((opened as? [String: Any])?["rules"] as? [String: String])
        let draw = try #require(rules["draw"]).split(separator: ",").map(String.init)

        let terminal = try programme.openOnDayOne()
        try terminal.wait(for: "0 here")
        try terminal.press("F6")
        try terminal.wait(for: "Which one first?")
        let papers = Self.papers()
        for number in 1...papers.count {
            terminal.send(papers[number - 1] + "\r")
            try terminal.wait(for: "Ballot \(number + 1)")
            let result = try Self.expected(papers.prefix(number), draw: draw)
            let first = result.rounds.first?.counts ?? []
            let shown = Self.options.indices.map { option -> (count: String, isAhead: Bool) in
                let row = terminal.screen.lines.first { $0.contains(" \(option + 1)  \(Self.options[option])") } ?? ""
                let words = row.split(separator: " ").map(String.init)
                let isAhead = words.last == "✓"
                return (words.dropLast(isAhead ? 1 : 0).last ?? "", isAhead)
            }
            for option in Self.options.indices {
                #expect(
                    shown[option].count == (first.indices.contains(option) ? first[option]?.description ?? "0" : "0"),
                    "paper \(number): \(papers[number - 1])\n\(terminal.screen.text)")
                #expect(shown[option].isAhead == result.winners.contains(option), "paper \(number)")
            }
            let account = result.ballots
            #expect(terminal.screen.text.contains(account.cast == 1 ? "1 ballot" : "\(account.cast) ballots"))
        }
        // The file says the same, byte for byte what the program says of all ballots.
        terminal.signal(15)
        _ = try terminal.waitForEnd()
        let result = try Self.expected(papers[...], draw: draw)
        let json = try programme.expectSuccess(["poll", "result", programme.file, "order", "--json"] + place)
        #expect(json.contains("\"winners\":[\(result.winners.map { "\"\($0 + 1)\"" }.joined(separator: ","))]"))
        #expect(json.contains("\"cast\":40"))
        #expect(try programme.run("verify", programme.file).status == 0)
    }

    @Test("forty papers sent in one go, without waiting at all, are forty ballots in their order")
    func oneGo() throws {
        let programme = try Programme()
        let place = ["--workshop", "fes", "--day", "1", "--lang", "en"]
        try programme.expectSuccess(
            ["poll", "create", programme.file, "order"] + place + [
                "--activity", "priorities", "--question", "Which one first?", "--method", "schulze",
            ] + Self.options)
        try programme.expectSuccess(["poll", "open", programme.file, "order"] + place)
        let terminal = try programme.openOnDayOne()
        try terminal.wait(for: "0 here")
        try terminal.press("F6")
        try terminal.wait(for: "Which one first?")
        terminal.send(Self.papers().map { $0 + "\r" }.joined())
        try terminal.wait(for: "Ballot 41")
        let listed = try programme.expectSuccess(["poll", "ballots", programme.file, "order"] + place)
        let lines = listed.split(separator: "\n").map { $0.split(separator: " ").prefix(1).joined() }
        #expect(lines == (1...40).map(String.init))
    }
}

/// Papers with codes.
@Suite("Papers with codes, keyed back")
struct CodedPapersTests {
    @Test("keyed back in another order, from a file, the result is the same as when cast directly")
    func anyOrder() throws {
        let programme = try Programme()
        let place = ["--workshop", "fes", "--day", "1", "--lang", "en"]
        let lines = ["3142", "1234", "21", "0", "4=3 1", "x", "2143", "31"]
        for code in ["keyed", "direct"] {
            try programme.expectSuccess(
                ["poll", "create", programme.file, code] + place + [
                    "--activity", "priorities", "--question", "Which?", "--method", "stv", "--seats", "2", "--rule",
                    "draw=3,1,4,2", "A", "B", "C", "D",
                ])
        }
        let issued = try programme.expectSuccess(
            ["poll", "issue", programme.file, "keyed", "--count", "10"] + place
        ).split(separator: "\n").map(String.init)
        #expect(issued.count == 10 && issued == issued.sorted())
        for code in ["keyed", "direct"] { try programme.expectSuccess(["poll", "open", programme.file, code] + place) }
        for line in lines { try programme.expectSuccess(["poll", "cast", programme.file, "direct", line] + place) }

        var pile = zip(issued, lines).map { $0 + " " + $1 }.reversed().map { $0 }
        pile.insert("AAA-AAA 1", at: 2)
        pile.append(pile[0])
        let file = programme.home.appendingPathComponent("pile.txt")
        try (pile.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        let keyed = try programme.run(
            ["poll", "key", programme.file, "keyed"] + place, input: file.path)
        #expect(keyed.status == 65, "two lines are refused, the others are kept")
        #expect(keyed.errors.contains("line 3: ") && keyed.errors.contains("line 10: "), "\(keyed.errors)")
        #expect(keyed.output.contains("8 ballots kept."))
        #expect(keyed.output.contains("2 of 10 papers are still missing: \(issued[8]) \(issued[9])"))
        let results = try ["keyed", "direct"].map {
            try programme.expectSuccess(["poll", "result", programme.file, $0, "--json"] + place)
        }
        #expect(results[0] == results[1] && results[0].contains("\"cast\":8"))
    }
}
