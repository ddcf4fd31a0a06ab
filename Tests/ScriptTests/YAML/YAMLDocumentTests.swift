import Testing
import Workshop

@testable import Script

@Suite("A file that is no script, or no YAML, or means harm")
struct YAMLDocumentTests {
    static let faults: [(text: String, kind: ScriptProblem.Kind)] = [
        ("▸", .emptyFile),
        ("▸# only a remark\n", .emptyFile),
        ("days:\n▸\t- id: a\n", .yaml(.tab)),
        ("days:\n  - id: a\n ▸\tnumber: 1\n", .yaml(.tab)),
        ("a: ▸\"never closed\nb: c\n", .yaml(.unclosedQuote)),
        ("a: ▸[1, 2\nb: c\n", .yaml(.unclosedBracket)),
        ("question: Feu▸: lequel ?\n", .yaml(.unquotedColon)),
        ("title: ▸@home\n", .yaml(.unquotedStart("@"))),
        ("title: ▸`x`\n", .yaml(.unquotedStart("`"))),
        ("title: *▸*x\n", .yaml(.unquotedStart("*"))),
        ("title: ▸*other\n", .yaml(.unknownAlias)),
        ("a:\n  b: 1\n ▸c: 2\n", .yaml(.indentation)),
        ("a: 1\nb\n▸c: 2\n", .yaml(.missingColon)),
        ("a: \"▸\\q\"\n", .yaml(.unknownEscape)),
        ("a: x▸\u{1B}[31m\n", .controlCharacter(code: 0x1B)),
        ("a: x▸\u{0}\n", .controlCharacter(code: 0)),
        ("a: x▸\u{85}".replacing("\u{85}", with: "\u{9B}"), .controlCharacter(code: 0x9B)),
        ("▸- a\n- b\n", .expected(.mapping, found: .list, nearest: nil)),
        ("▸halqa\n", .expected(.mapping, found: .value("halqa"), nearest: nil)),
    ]

    @Test("each has one answer, at its place", arguments: faults.indices)
    func fault(index: Int) {
        let fault = Self.faults[index]
        let (text, place) = SmallScript.marked(fault.text)
        let problems = SmallScript.problems(text)
        #expect(problems.map(\.kind) == [fault.kind])
        #expect(problems.map(\.place) == [place])
    }

    @Test("all tabs are named at once")
    func tabs() {
        let problems = SmallScript.problems("a:\n\tb: 1\n\tc: 2\n")
        #expect(problems.map(\.place) == ["2:1", "3:1"])
        #expect(problems.map(\.kind) == [.yaml(.tab), .yaml(.tab)])
    }

    @Test("all mistakes of a file come together, in its order, with keys that stand twice among them")
    func together() {
        let text =
            SmallScript.text.replacing("id: baths", with: "id: Baths")
            .replacing("    accent: amber", with: "    accent: amber\n    accent: red\n    acent: red")
            .replacing("{id: gas", with: "{id: wood") + "more: 1\n---\nhalqa: 1\n"
        let problems = SmallScript.problems(text)
        #expect(problems.map(\.line) == [3, 17, 18, 57, 64, 66])
        #expect(problems[1].kind == .duplicateKey("accent", firstLine: 16))
        #expect(problems[5].kind == .severalDocuments)
    }

    @Test("one mistake under an alias is told once")
    func aliased() {
        let text = SmallScript.text.replacing("title: {fr: Accueil, en: Check-in}", with: "title: &t {fr: Accueil}")
            .replacing("title: {fr: Freins, en: Barriers}", with: "title: *t")
        #expect(SmallScript.problems(text).map(\.kind) == [.missingLanguage("en")])
    }

    @Test("bytes that are not UTF-8 are placed")
    func notUTF8() {
        let bytes = Array("halqa: 1\ntitle: F".utf8) + [0xE8, 0x73, 0x0A]
        #expect(problems(bytes) == [ScriptProblem(line: 2, column: 9, kind: .notUTF8)])
    }

    @Test("a file larger than any script is not read")
    func tooLarge() {
        let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLDocument.largestSize + 1)
        #expect(problems(bytes).map(\.kind) == [.tooLarge])
    }

    @Test(
        "what is nested deeper than any script is not read",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
            String(repeating: "- ", count: 100_000) + "x",
        ])
    func tooDeep(text: String) {
        #expect(SmallScript.problems(text).map(\.kind) == [.tooDeep])
    }

    /// Ten to the power of sixteen values in a thousand bytes.
    private static let bomb: String = {
        var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        var last = "a"
        for name in "bcdefghijklmnop".map(String.init) {
            text += "\(name): &\(name) [\(Array(repeating: "*" + last, count: 10).joined(separator: ", "))]\n"
            last = name
        }
        return text
    }()

    @Test(
        "aliases of aliases of aliases are turned away at once, wherever they stand",
        arguments: [
            "days: *p", "halqa: *p", "programme: {<<: *p}", "? *p\n: 1", "*p : 1", "x: {*p : 1}", "[*p]: 1",
            "x: {? *p : 1}", "x: [*p : 1]", "x: {\n *p\n : 1}", "x: {a: 1, ?\n *p\n : 1}",
        ])
    func bomb(end: String) {
        #expect(!SmallScript.problems(Self.bomb + end + "\n").isEmpty)
    }

    @Test("merges of merges of merges are turned away at once")
    func mergeBomb() {
        var text = "m0: &m0 {k0: 1}\n"
        for number in 1...16 {
            let merged = Array(repeating: "*m\(number - 1)", count: 10).joined(separator: ", ")
            text += "m\(number): &m\(number) {<<: [\(merged)], k\(number): 1}\n"
        }
        #expect(SmallScript.problems(text + "<<: *m16\n").contains { $0.kind == .tooLarge })
    }

    @Test("a list that aliases make endless in all but name is cut off")
    func longLists() {
        let prompts = Array(repeating: "*p", count: 50).joined(separator: ", ")
        let activities = Array(repeating: "*a", count: 200).joined(separator: ", ")
        let days = Array(repeating: "*d", count: 60).joined(separator: ", ")
        let text = """
            x: &p {id: a, kind: idea, text: {fr: a, en: b}}
            y: &a {id: a, kind: plenary, title: {fr: a, en: b}, minutes: 1, prompts: [\(prompts)]}
            z: &d {id: a, number: 1, theme: {fr: a, en: b}, accent: blue, activities: [\(activities)]}
            days: [\(days)]
            """
        #expect(SmallScript.problems(text).contains { $0.kind == .tooLarge })
    }

    @Test("prose with stars, questions and colons is no alias and no key")
    func prose() {
        let (text, _) = SmallScript.changed(
            "en: \"One idea, one line.\"}",
            "en: \"R&D *first* : what? Why **not** : ask; is this so ? Yes: {a}, [b] too\"}")
        #expect(SmallScript.problems(text).isEmpty)
    }

    @Test("any prefix of a script, and any script with a byte gone wrong, is answered and never crashes")
    func mutilated() {
        let bytes = Array(SmallScript.text.utf8)
        var generator = SystemRandomNumberGenerator()
        for length in stride(from: 0, to: bytes.count, by: 13) { _ = problems(Array(bytes.prefix(length))) }
        for _ in 0..<400 {
            var bytes = bytes
            let at = Int.random(in: bytes.indices, using: &generator)
            bytes[at] = UInt8.random(in: 0...255, using: &generator)
            for problem in problems(bytes) {
                #expect(problem.line >= 1 && problem.column >= 1 && problem.line < 80, "byte \(bytes[at]) at \(at)")
            }
        }
    }

    private func problems(_ bytes: [UInt8]) -> [ScriptProblem] {
        do throws(ScriptProblems) {
            _ = try ScriptReader().read(bytes)
            return []
        } catch {
            return error.problems
        }
    }
}
