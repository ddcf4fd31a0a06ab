import Testing
import Workshop

/// Text from outside: what is shown instead of obeyed, what goes, and what stays.
@Suite("Plain text")
struct PlainTextTests {
    @Test("every C0 control is shown as its picture, or is a space", arguments: UInt32(0)...0x1F)
    func c0(_ value: UInt32) throws {
        let control = try #require(Unicode.Scalar(value))
        let picture = try #require(Unicode.Scalar(0x2400 + value))
        let expected = (0x09...0x0D).contains(value) ? "a b" : "a\(picture)b"
        #expect(PlainText("a\(control)b").string == expected)
    }

    @Test(
        "a sentence of ours keeps its isolates, where each is closed; all else is cleaned as in any text",
        arguments: [
            ("انظر \u{2066}halqa help\u{2069}.", "انظر \u{2066}halqa help\u{2069}."),
            ("\u{2068}a\u{2067}b\u{2069}\u{2069}", "\u{2068}a\u{2067}b\u{2069}\u{2069}"),
            ("a \u{2066}b", "a b"), ("a\u{2069}\u{2068} b", "a b"),
            ("\u{2068}a\u{1B}\n\u{202E}b\u{2069}", "\u{2068}a␛ b\u{2069}"),
        ])
    func sentence(before: String, after: String) {
        #expect(PlainText.sentence(before) == after)
    }

    @Test("DEL is shown, C1 controls are replaced, NEL is a space", arguments: UInt32(0x7F)...0x9F)
    func c1(_ value: UInt32) throws {
        let control = try #require(Unicode.Scalar(value))
        let expected = value == 0x7F ? "a\u{2421}b" : value == 0x85 ? "a b" : "a\u{FFFD}b"
        #expect(PlainText("a\(control)b").string == expected)
    }

    @Test("an escape sequence is read, not obeyed")
    func escapeSequence() {
        #expect(PlainText("\u{1B}[2J\u{1B}]0;title\u{7}").string == "␛[2J␛]0;title␇")
        #expect(PlainText("\u{9B}31m").string == "\u{FFFD}31m")
    }

    @Test(
        "what reorders text or hides in it goes: embeddings, overrides, isolates, marks, tags",
        arguments: [
            0x202A...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F,
        ] as [ClosedRange<UInt32>])
    func invisible(_ range: ClosedRange<UInt32>) throws {
        for value in range {
            let scalar = try #require(Unicode.Scalar(value))
            #expect(PlainText("a\(scalar)b").string == "ab")
            #expect(PlainText("\(scalar)").isEmpty)
        }
    }

    @Test("joiners and direction marks stay: Persian, emoji and mixed lines need them")
    func joiners() {
        for text in [
            "می\u{200C}خواهم", "👩🏽\u{200D}🌾", "Fès\u{200F} 3", "\u{200E}+212", "\u{61C}٣ حمامات", "é", "e\u{301}",
        ] {
            #expect(PlainText(text).string.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test(
        "a text in which nothing can be seen is empty, so that nobody is called nothing",
        arguments: [
            "", " ", "\u{200B}", "\u{200D}\u{200C}", "\u{61C}", " \u{200F} ", "\u{3164}", "\u{AD}", "\u{E0061}",
            "\u{FE0F}", "\u{115F}",
        ])
    func nothing(_ text: String) {
        #expect(PlainText(text).isEmpty)
    }

    @Test("line breaks, tabs and runs of blanks are one space; none stands at the ends")
    func blanks() {
        #expect(PlainText("  Fatima \t Zahra\r\n\u{A0}Bennani\u{2028}").string == "Fatima Zahra Bennani")
        #expect(PlainText("a \u{FEFF} b").string == "a b")
        #expect(PlainText("a\u{202E} ").string == "a")
    }

    @Test("cleaning twice is cleaning once, whatever the text", arguments: 0..<4)
    func idempotent(_ plane: UInt32) {
        var all = String.UnicodeScalarView()
        for value in plane << 14..<(plane + 1) << 14 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            all.append(scalar)
            all.append("x")
            let once = PlainText("\(scalar)")
            #expect(PlainText(once.string).string.utf8.elementsEqual(once.string.utf8))
        }
        let once = PlainText(String(all))
        #expect(PlainText(once.string).string.utf8.elementsEqual(once.string.utf8))
    }

    @Test("the short way and the long way agree: a text is the same inside one that needs cleaning")
    func bothWays() {
        for value in UInt32(0x20)...0x3000 {
            guard let scalar = Unicode.Scalar(value), !scalar.properties.isDefaultIgnorableCodePoint else { continue }
            // The tag character forces the long way, and is gone afterwards.
            let short = PlainText("a\(scalar)b").string
            let long = PlainText("a\(scalar)b\u{E0061}").string
            #expect(short.utf8.elementsEqual(long.utf8), "U+\(String(value, radix: 16))")
        }
    }

    @Test(
        "eight bytes at a glance say what they say one by one: a sign that matters at every place, and every two of them"
    )
    func eights() {
        let signs: [Character] = [" ", "!", "\u{7E}", "\u{7F}", "\u{1F}", "\u{0}", "é", "ع", "\u{200B}", "\u{AD}"]
        for place in 0..<17 {
            for sign in signs {
                for next in ["x"] + signs {
                    let text = String(repeating: "a", count: place) + "\(sign)\(next)bcdefghij"
                    // The tag character forces the long way, and is gone afterwards.
                    let long = PlainText(text + "\u{E0061}").string
                    #expect(PlainText(text).string.utf8.elementsEqual(long.utf8), "\(text.debugDescription)")
                }
            }
        }
    }

    @Test("bytes that are no text cannot get in: Swift has replaced them before")
    func notUTF8() {
        // A lone surrogate, a byte of no character, and an overlong form that old terminals take for a control.
        let bytes: [UInt8] = [0x61, 0xED, 0xA0, 0x80, 0x62, 0xFF, 0xC0, 0x9B]
        let text = PlainText(String(decoding: bytes, as: UTF8.self)).string
        #expect(text.unicodeScalars.allSatisfy { $0 == "a" || $0 == "b" || $0 == "\u{FFFD}" })
    }

    @Test("a megabyte is cleaned like a line")
    func long() {
        let text = String(repeating: "الأفران\u{1B} القديمة \u{202E}", count: 32_000)
        let plain = PlainText(text)
        #expect(text.utf8.count > 1 << 20)
        #expect(plain.string.hasPrefix("الأفران␛ القديمة الأفران␛"))
        #expect(!plain.string.unicodeScalars.contains("\u{1B}"))
    }

    @Test("a literal is cleaned like any other text")
    func literal() {
        let text: PlainText = "a\u{7}"
        #expect(text.string == "a␇")
    }
}
