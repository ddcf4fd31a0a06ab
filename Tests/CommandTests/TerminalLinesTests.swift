import CursesTerminal
import Screen
import Testing

@testable import halqa

/// What a command says, as a terminal gets it: (text, strategy) to (text).
@Suite("Lines on their way to a terminal")
struct TerminalLinesTests {
    private let lines = TerminalLines(.visual, width: 40)

    /// What stands on the screen, from the left.
    private func shown(_ text: String, _ direction: LayoutDirection) -> String {
        TextLine(text, direction: direction, appearance: Appearance(bidi: .visual)).glyphs.map(\.text).joined()
    }

    @Test("Arabic is ordered and shaped, and begins at the right; what has none is as it is")
    func ordered() {
        #expect(lines.sent("Day 1\n  fes\n") == "Day 1\n  fes\n")
        let sent = lines.sent("ماذا أولا؟\n")
        #expect(sent.hasSuffix(shown("ماذا أولا؟", .rightToLeft) + "\n"))
        #expect(sent.hasPrefix("     ") && !sent.contains("ماذا"))
        #expect(TextWidth.columns(of: String(sent.dropLast())) == 40)
    }

    @Test("lines of one answer have one direction, a line that begins with a code too")
    func table() {
        let sent = lines.sent("اليوم الأول\nfes فاس\n").split(separator: "\n").map(String.init)
        #expect(sent.count == 2 && sent[1].hasSuffix(shown("fes فاس", .rightToLeft)))
    }

    @Test("a question stands at the left, with its space behind it, where the answer is written")
    func question() {
        #expect(lines.sent("مساره: ") == shown("مساره:", .rightToLeft) + " ")
    }

    @Test("what is wider than the terminal is broken before it is ordered: its beginning stands in the first line")
    func wrapped() {
        let text = "  " + (1...9).map { "كلمة\($0)" }.joined(separator: " ")
        let sent = lines.sent(text + "\n").split(separator: "\n").map(String.init)
        #expect(sent.count == 2 && sent.allSatisfy { TextWidth.columns(of: $0) <= 40 })
        #expect(sent[0].contains("1") && sent[1].contains("9") && !sent[0].contains("9"))
    }

    @Test("what holds sequences for the terminal was ordered by whoever made them")
    func sequences() {
        #expect(lines.sent("\u{1B}[1mنعم\u{1B}[m\n") == "\u{1B}[1mنعم\u{1B}[m\n")
    }

    @Test(
        "the setting counts, else the rule; a terminal that orders lines until it is told not to is left to it",
        arguments: [
            (["TERM": "xterm"], "auto", BidiStrategy.visual), (["TERM": "tmux", "TMUX": "x"], "auto", .visual),
            (["TERM": "xterm", "VTE_VERSION": "7006"], "auto", .terminal), (["TERM": "xterm"], "off", .off),
            (["TERM": "mlterm", "MLTERM": "3.9"], "visual", .terminal), (["TERM": "xterm-kitty"], "auto", .runs),
            (["TERM": "tmux", "TMUX": "x", "VTE_VERSION": "7006"], "visual", .visual),
        ])
    func strategy(environment: [String: String], setting: String, expected: BidiStrategy) throws {
        let chosen = try #require(BidiSetting(setting))
        #expect(BidiRule.strategyOfLines(chosen) { environment[$0] } == expected)
    }
}
