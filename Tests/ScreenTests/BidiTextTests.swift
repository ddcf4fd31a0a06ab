import Testing

@testable import Screen

/// Expected text is written as it stands on the screen, from left to right, in the forms in which letters join.
struct BidiTextTests {
    private func visual(_ text: String, _ direction: LayoutDirection? = nil, limit: Int? = nil) -> String {
        let line = TextLine(text, limit: limit, direction: direction, appearance: Appearance(bidi: .visual))
        #expect(line.columns == line.glyphs.reduce(0) { $0 + $1.columns })
        return line.glyphs.map(\.text).joined()
    }

    private func words(_ text: String, _ direction: LayoutDirection? = nil) -> String {
        TextLine(text, direction: direction, appearance: Appearance(bidi: .words)).glyphs.map(\.text).joined()
    }

    @Test(
        "the first strong letter gives the direction",
        arguments: [
            ("", nil), ("12 + 3", nil), ("Fès", .leftToRight), ("فاس", .rightToLeft), ("12 فاس", .rightToLeft),
            ("— Fès فاس", .leftToRight), ("\u{2068}Fès\u{2069} فاس", .rightToLeft), ("שלום", .rightToLeft),
            ("é", .leftToRight), ("٣", nil), ("\u{200F}x", .rightToLeft),
        ] as [(String, LayoutDirection?)])
    func direction(text: String, expected: LayoutDirection?) {
        #expect(BidiText.direction(of: text) == expected)
    }

    @Test("letters join and stand from right to left")
    func shaping() {
        #expect(visual("فاس") == "\u{FEB1}\u{FE8E}\u{FED3}")
        #expect(visual("مراكش") == "\u{FEB6}\u{FEDB}\u{FE8D}\u{FEAE}\u{FEE3}")
        #expect(visual("Fès فاس 12") == "Fès 12 \u{FEB1}\u{FE8E}\u{FED3}")
    }

    @Test("lam and alef are one letter of one column, with their marks")
    func lamAlef() {
        #expect(visual("سلام") == "\u{FEE1}\u{FEFC}\u{FEB3}")
        #expect(visual("لا") == "\u{FEFB}")
        #expect(visual("لَا") == "\u{FEFB}\u{64E}")
        #expect(visual("لأَ") == "\u{FEF7}\u{64E}")
        let line = TextLine("لَا", appearance: Appearance(bidi: .visual))
        #expect(line.columns == 1 && line.glyphs[0].offset == 0 && line.glyphs[0].scalars == 3)
    }

    @Test("marks stay on their letters")
    func marks() {
        #expect(visual("مَرّ") == "\u{FEAE}\u{651}\u{FEE3}\u{64E}")
    }

    @Test("brackets are mirrored, digits are not")
    func brackets() {
        #expect(visual("فاس (12)") == "(12) \u{FEB1}\u{FE8E}\u{FED3}")
        #expect(visual("«فاس»") == "«\u{FEB1}\u{FE8E}\u{FED3}»")
        #expect(visual("١٢ فاس") == "\u{FEB1}\u{FE8E}\u{FED3} ١٢")
    }

    @Test("an isolated number keeps its order inside an Arabic sentence")
    func isolates() {
        #expect(visual("هاتف 0612-345678").hasPrefix("345678-0612 "))
        #expect(visual("هاتف \(BidiText.isolated("0612-345678"))").hasPrefix("0612-345678 "))
        #expect(visual("رقم \(BidiText.isolated("A-12 b"))").hasPrefix("A-12 b "))
        #expect(TextWidth.columns(of: BidiText.isolated("12")) == 2)
    }

    @Test("what is too long ends with an ellipsis where reading ends: at the left in Arabic")
    func truncation() {
        #expect(visual("مراكش", limit: 3) == "…\u{FEAE}\u{FEE3}")
        #expect(visual("سلام", limit: 3) == "\u{FEE1}\u{FEFC}\u{FEB3}")
        #expect(visual("Fès فاس", limit: 6) == "Fès \u{FED3}…")
        #expect(visual("مراكش", limit: 1) == "…")
        #expect(visual("مراكش", limit: 0) == "")
    }

    @Test("the direction of a sentence can be given by its screen")
    func givenDirection() {
        #expect(visual("Fès · فاس") == "Fès · \u{FEB1}\u{FE8E}\u{FED3}")
        #expect(visual("Fès · فاس", .rightToLeft) == "\u{FEB1}\u{FE8E}\u{FED3} · Fès")
        let arabic = Appearance(direction: .rightToLeft, bidi: .visual)
        #expect(TextLine("34 / 41", appearance: arabic).glyphs.map(\.text).joined() == "41 / 34")
        #expect(TextLine("09:47", appearance: arabic).glyphs.map(\.text).joined() == "09:47")
    }

    @Test("control characters are shown in Arabic too, and direction controls obeyed but not shown")
    func controls() {
        #expect(visual("ف\u{1B}[31mس") == "\u{FEB1}31m]␛\u{FED1}")
        #expect(visual("ab\u{202E}cd\u{202C}") == "abdc")
        #expect(visual("a\nف").contains("␊"))
    }

    @Test("words: the order of words is visual, letters of a word stay in logical order, in their joined forms")
    func wordOrder() {
        let fas = "\u{FED3}\u{FE8E}\u{FEB1}"
        #expect(words("فاس") == fas)
        #expect(words("فاس باب") == "\u{FE91}\u{FE8E}\u{FE8F} \(fas)")
        #expect(words("Fès فاس \(BidiText.isolated("12"))") == "Fès \(fas) 12")
        #expect(words("فاس (12)") == "(12) \(fas)")
        #expect(words("سلام") == "\u{FEB3}\u{FEFC}\u{FEE1}")
        #expect(words("مَرّ") == "\u{FEE3}\u{64E}\u{FEAE}\u{651}")
    }

    @Test("terminal and off send logical text", arguments: [BidiStrategy.terminal, .off])
    func logical(strategy: BidiStrategy) {
        let line = TextLine("الأفران (12)", appearance: Appearance(bidi: strategy))
        #expect(line.glyphs.map(\.text).joined() == "الأفران (12)")
        #expect(!line.isOrdered)
    }

    @Test("lists may leave out vowels and tatweel")
    func tashkeel() {
        #expect(BidiText.withoutTashkeel("مَرْحَبًا") == "مرحبا")
        #expect(BidiText.withoutTashkeel("عبـــد") == "عبد")
        #expect(BidiText.withoutTashkeel("Fès é 福") == "Fès é 福")
        #expect(BidiText.withoutTashkeel("آأإئؤة") == "آأإئؤة")
    }

    @Test(
        "every scalar of the text is some glyph's, whatever the text",
        arguments: [
            "سلام لَا Fès (12) \u{2067}x\u{2069}", "\u{64E}\u{64E}لا", "a\u{200D}ل\u{200C}ا",
            String(repeating: "لا", count: 500),
            "\u{202E}\u{202B}\u{2066}", "👩\u{200D}🔧 فاس 福岡",
        ])
    func complete(text: String) {
        for strategy in BidiStrategy.allCases {
            let line = TextLine(text, appearance: Appearance(bidi: strategy))
            let glyphs = line.glyphs.sorted { $0.offset < $1.offset }
            for (glyph, next) in zip(glyphs, glyphs.dropFirst()) {
                #expect(glyph.offset + glyph.scalars == next.offset)
            }
            let isClean = line.glyphs.allSatisfy { !$0.text.isEmpty && !$0.text.unicodeScalars.contains("\u{FEFF}") }
            #expect(isClean)
        }
    }
}
