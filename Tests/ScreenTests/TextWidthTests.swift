import Testing

@testable import Screen

struct TextWidthTests {
    @Test(
        "a text takes the columns that a terminal gives it",
        arguments: [
            ("", 0), ("Fès", 3), ("Fe\u{300}s", 3), ("فاس", 3), ("مَرْحَبًا", 5), ("عبد\u{640}الله", 8),
            ("福岡", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👍🏽", 2), ("👩\u{200D}🔧", 2), ("🇲🇦", 2),
            ("❤\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1), ("─█▒…▸●○✓▶", 9), ("±½°×", 4),
            ("\u{200B}\u{2066}a\u{2069}\u{FEFF}", 1),
            ("ﬀ", 1), ("ﷺ", 1), ("कि", 2), ("\u{AD}", 0), ("\u{A0}", 1), ("\u{FF21}", 2),
        ])
    func columns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
        #expect(Glyph.glyphs(of: text).reduce(0) { $0 + $1.columns } == columns)
    }

    @Test(
        "control characters count as the picture that is shown for them",
        arguments: [("a\u{1B}[2Jb", 6), ("\r\n", 2), ("\t", 1), ("\u{7F}\u{9B}", 2), ("\0", 1), ("\u{2028}", 1)])
    func controls(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test(
        "is cut between grapheme clusters, with an ellipsis",
        arguments: [
            ("Marrakech", 9, "Marrakech"), ("Marrakech", 8, "Marrake…"), ("Marrakech", 1, "…"), ("Marrakech", 0, ""),
            ("福岡市", 5, "福岡…"), ("福岡市", 4, "福…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("سلام", 3, "سل…"),
            ("👩\u{200D}🔧👍🏽", 3, "👩\u{200D}🔧…"), ("", 0, ""), ("a\u{200B}b", 1, "…"),
        ])
    func truncates(text: String, columns: Int, expected: String) {
        #expect(TextWidth.truncated(text, to: columns) == expected)
        #expect(TextWidth.columns(of: TextWidth.truncated(text, to: columns)) <= columns)
    }

    @Test("is filled up to an exact width", arguments: ["", "a", "福岡市", "سلام", "a long text that must be cut"])
    func pads(text: String) {
        #expect(TextWidth.columns(of: TextWidth.padded(text, to: 7)) == 7)
    }

    @Test("no scalar takes more than two columns, and none is forgotten")
    func everyScalar() {
        for value in 0...UInt32(0x10FFFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if case .spacing(let columns) = TextWidth.kind(of: scalar), columns != 1, columns != 2 {
                Issue.record("U+\(String(value, radix: 16)) takes \(columns)")
            }
        }
        #expect(TextWidth.unicodeVersion == "15.0.0")
    }
}
