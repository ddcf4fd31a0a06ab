import Testing

@testable import Reports

@Suite("Directions on a page")
struct BidiTests {
    @Test("a text falls into what is isolated and what stands between")
    func runs() {
        #expect(Bidi.runs(of: "plain") == [Bidi.Run(text: "plain")])
        #expect(
            Bidi.runs(of: "a \u{2068}سناء\u{2069} b")
                == [
                    Bidi.Run(text: "a "), Bidi.Run(text: "سناء", isRightToLeft: true), Bidi.Run(text: " b"),
                ])
        #expect(
            Bidi.runs(of: "\u{2068}table 3 (\u{2068}سناء\u{2069})\u{2069}")
                == [Bidi.Run(text: "table 3 (\u{2068}سناء\u{2069})", isRightToLeft: false)])
        #expect(Bidi.runs(of: "a\u{2069}b") == [Bidi.Run(text: "ab")])
        #expect(Bidi.runs(of: "\u{2068}open").map(\.text) == ["open"])
        #expect(Bidi.runs(of: "").isEmpty || Bidi.runs(of: "") == [Bidi.Run(text: "")])
    }

    @Test("a text that is one isolate is a paragraph of its own direction")
    func unwrapped() {
        #expect(Bidi.unwrapped("\u{2068}سناء\u{2069}") == ("سناء", true))
        #expect(Bidi.unwrapped("\u{2068}Amina\u{2069}") == ("Amina", false))
        #expect(Bidi.unwrapped("\u{2068}a\u{2069} \u{2068}b\u{2069}") == ("\u{2068}a\u{2069} \u{2068}b\u{2069}", nil))
        #expect(Bidi.unwrapped("\u{2068}12\u{2069}") == ("12", nil))
        // A sign stands at the left of its number; a range is read as the line is.
        #expect(Bidi.unwrapped("\u{2068}\u{2212}6\u{2069}") == ("\u{2212}6", false))
        #expect(Bidi.unwrapped("\u{2068}+1\u{2069}") == ("+1", false))
        #expect(Bidi.unwrapped("\u{2068}5–10\u{2069}") == ("5–10", nil))
        // A number says nothing of its direction; what isolates it does.
        #expect(Bidi.unwrapped("\u{2066}0000 20 01 31\u{2069}") == ("0000 20 01 31", false))
        #expect(Bidi.unwrapped("\u{2067}12 a\u{2069}") == ("12 a", true))
        #expect(
            Bidi.runs(of: "ا \u{2066}20 01\u{2069}")
                == [Bidi.Run(text: "ا "), Bidi.Run(text: "20 01", isRightToLeft: false)])
    }

    @Test("the first letter that is not isolated gives the direction")
    func direction() {
        #expect(Bidi.startsRightToLeft("12 حمام a") == true)
        #expect(Bidi.startsRightToLeft("\u{2068}حمام\u{2069} a") == false)
        #expect(Bidi.startsRightToLeft("12") == nil)
    }
}
