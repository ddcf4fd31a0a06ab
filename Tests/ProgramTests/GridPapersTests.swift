import Foundation
import Screen
import TestSupport
import Testing

/// Twenty-eight papers of sixteen marks keyed through a real terminal, key by key.
@Suite("Papers of a grid, through a terminal")
struct GridPapersTests {
    private static let count = 28
    private static let criteria = 16

    private static let grid =
        """
        halqa: 1
        grids:
          - id: abilities
            title: {en: Abilities, fr: Savoir-faire, ar: القدرات}
            of: person
            by: themselves
            levels:
              - {value: 0, text: {en: "No", fr: Non, ar: لا}}
              - {value: 1, text: {en: Heard of it, fr: Entendu, ar: سمعت}}
              - {value: 2, text: {en: With help, fr: Avec de l’aide, ar: بمساعدة}}
              - {value: 3, text: {en: By myself, fr: Seul, ar: وحدي}}
              - {value: 4, text: {en: I explain it, fr: J’explique, ar: أشرح}}
            criteria:

        """
        + (1...criteria).map { number in
            "      - {id: c\(number), text: {en: \"Task \(number)\", fr: \"Tâche \(number)\", ar: \"مهمة \(number)\"}}"
        }.joined(separator: "\n") + "\n"

    /// A code of the usual form, and its marks, some of them blank.
    private static func papers() -> [(code: String, marks: String)] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return (0..<count).map { number in
            let code =
                "\(letters[number % 26])\(letters[next(26)])\(10 + number)\(letters[next(26)])\(letters[next(26)])"
            return (code, (0..<criteria).map { _ in [".", "0", "1", "2", "3", "4"][next(6)] }.joined())
        }
    }

    private func opened(_ programme: Programme) throws -> PseudoTerminal {
        let file = programme.home.appendingPathComponent("grid.yaml")
        try Self.grid.write(to: file, atomically: true, encoding: .utf8)
        try programme.expectSuccess("grid", programme.file, "add", file.path, "--lang", "en")
        let terminal = try programme.openOnDayOne()
        try terminal.wait(for: "0 here")
        try choose(terminal)
        try terminal.wait(for: "Paper 1")
        return terminal
    }

    /// Turns to the grid: behind those that the script has for the day.
    private func choose(_ terminal: PseudoTerminal) throws {
        try terminal.press("Ctrl-P")
        terminal.send("grids\r")
        try terminal.wait(for: "Which grid?")
        for _ in 0..<3 { try terminal.press("Down") }
        try terminal.wait(for: "▸ Abilities")
        try terminal.press("Enter")
    }

    private struct Shown: Decodable {
        struct Mark: Decodable {
            var criterion: String
            var value: String
        }
        struct Paper: Decodable {
            var of: String
            var marks: [Mark]
        }
        var list: [Paper]
    }

    private func kept(_ programme: Programme) throws -> [String: String] {
        let json = try programme.expectSuccess(
            "grid", programme.file, "show", "abilities", "--papers", "--workshop", "fes", "--day", "1", "--lang", "en",
            "--json")
        let shown = try JSONDecoder().decode(Shown.self, from: Data(json.utf8))
        return Dictionary(
            uniqueKeysWithValues: shown.list.map { paper in
                let marks = (1...Self.criteria).map { number in
                    paper.marks.first { $0.criterion == "c\(number)" }?.value ?? "."
                }
                return (paper.of, marks.joined())
            })
    }

    @Test("right after each, at the speed of somebody who does not look up; a key for each mark and one more")
    func keyed() throws {
        let programme = try Programme()
        let terminal = try opened(programme)
        let papers = Self.papers()
        var keys = 0
        for (number, paper) in papers.enumerated() {
            for sign in paper.code + paper.marks + "\r" {
                terminal.send(String(sign))
                keys += 1
                usleep(8_000)
            }
            try terminal.wait(for: "Paper \(number + 2)")
            #expect(terminal.screen.text.contains(paper.code), "\(terminal.screen.text)")
        }
        #expect(keys - papers.map(\.code.count).reduce(0, +) == Self.count * (Self.criteria + 1))
        terminal.signal(15)
        _ = try terminal.waitForEnd()
        #expect(try kept(programme) == Dictionary(uniqueKeysWithValues: papers.map { ($0.code, $0.marks) }))
        #expect(try programme.run("verify", programme.file).status == 0)
    }

    @Test("killed in the middle of a paper: those before are kept, and what was typed of it is in the field again")
    func killed() throws {
        let programme = try Programme()
        let terminal = try opened(programme)
        let papers = Self.papers()
        terminal.send(papers.prefix(3).map { $0.code + $0.marks + "\r" }.joined())
        try terminal.wait(for: "Paper 4")
        terminal.send("ZZ31ZZ012")
        try terminal.wait(for: "012")
        Thread.sleep(forTimeInterval: 2.5)
        terminal.signal(9)
        _ = try terminal.waitForEnd()
        #expect(try kept(programme).count == 3)
        let again = try programme.openOnDayOne()
        try again.wait(for: "0 here")
        try choose(again)
        try again.wait(for: "ZZ31ZZ")
        try again.wait(for: "012")
        again.send("0000000000000\r")
        try again.wait(for: "Paper 5")
        #expect(try kept(programme)["ZZ31ZZ"] == "0120000000000000")
    }
}
