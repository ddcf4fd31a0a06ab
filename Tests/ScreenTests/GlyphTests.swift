import Testing

@testable import Screen

struct GlyphTests {
    private func texts(_ text: String) -> [String] { Glyph.glyphs(of: text).map(\.text) }

    @Test("marks stand on the letter before them")
    func marks() {
        #expect(texts("مَرّ") == ["مَ", "رّ"])
        #expect(texts("e\u{301}e") == ["e\u{301}", "e"])
    }

    @Test("a mark without a letter gets a dotted circle")
    func loneMark() {
        #expect(texts("\u{301}a") == ["\u{25CC}\u{301}", "a"])
    }

    @Test("no cell carries more marks than curses can hold")
    func manyMarks() {
        let heap = "a" + String(repeating: "\u{301}", count: 500)
        #expect(texts(heap) == ["a\u{301}\u{301}\u{301}\u{301}"])
        #expect(Glyph.glyphs(of: heap).count == 1)
    }

    @Test("escape sequences become pictures")
    func escapes() {
        #expect(texts("\u{1B}]0;x\u{7}") == ["␛", "]", "0", ";", "x", "␇"])
        #expect(texts("\u{9B}31m") == ["\u{FFFD}", "3", "1", "m"])
        #expect(texts("a\r\nb") == ["a", "␍", "␊", "b"])
        #expect(texts("\u{7F}\u{2029}\u{FFFF}") == ["␡", "␤", "\u{FFFD}"])
    }

    @Test("a mark after a picture does not join it")
    func markAfterControl() {
        #expect(texts("\u{1B}\u{301}a") == ["␛", "\u{25CC}\u{301}", "a"])
    }

    @Test("direction controls, joiners and byte order marks have no picture")
    func formats() {
        #expect(texts("\u{202E}abc\u{202C}\u{200F}\u{FEFF}") == ["a", "b", "c"])
        #expect(texts("می\u{200C}خواهم") == ["م", "ی", "خ", "و", "ا", "ه", "م"])
    }

    @Test("an emoji sequence is shown by its first emoji")
    func emoji() {
        #expect(texts("👩\u{200D}👩\u{200D}👧!") == ["👩", "!"])
        #expect(texts("👍🏽") == ["👍"])
    }

    @Test(
        "offsets lead back to the text and leave no scalar out",
        arguments: ["مَرْحَبًا\u{200F} بكم", "a\u{301}👍🏽b\r\n", "\u{200B}x"])
    func offsets(text: String) {
        let glyphs = Glyph.glyphs(of: text)
        let scalars = Array(text.unicodeScalars)
        for (glyph, next) in zip(glyphs, glyphs.dropFirst()) {
            #expect(glyph.offset + glyph.scalars == next.offset)
        }
        #expect(glyphs.last.map { $0.offset + $0.scalars } == scalars.count)
    }

    @Test("whatever comes in, no control character comes out")
    func noControl() {
        for value in 0...UInt32(0x10FFFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for glyph in Glyph.glyphs(of: String(scalar)) {
                if glyph.text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                    Issue.record("U+\(String(value, radix: 16))")
                }
            }
        }
    }
}
