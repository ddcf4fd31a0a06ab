import Testing

@testable import Reports

@Suite("A text as it is laid out")
struct LaidOutTests {
    @Test(
        "French punctuation stays with its word, whoever typed a plain space before it",
        arguments: [
            ("Qui certifie un four ?", "Qui certifie un four\u{202F}?"), ("Ah ! oui", "Ah\u{202F}! oui"),
            ("Vraiment ?!", "Vraiment\u{202F}?!"), ("bois ; gaz", "bois\u{202F}; gaz"),
            ("Reste : « le prix »", "Reste\u{A0}: «\u{A0}le prix\u{A0}»"), ("a :latest ?x=1", "a :latest ?x=1"),
            ("wood", "wood"), ("« Où ? ».", "«\u{A0}Où\u{202F}?\u{A0}»"), ("“Where?”.", "“Where?”"),
            ("« ici ».", "«\u{A0}ici\u{A0}»."), ("أين؟", "أين؟"), ("  ?", "  ?"), ("", ""),
        ])
    func french(_ typed: String, _ laidOut: String) { #expect(LaidOut.glued(typed) == laidOut) }

    @Test(
        "names are not broken at their hyphens, and the first of a month is raised",
        arguments: [
            ("Fatima-Zahra", "Fatima-\u{2060}Zahra"), ("éco-hammams", "éco-\u{2060}hammams"), ("5-10", "5-\u{2060}10"),
            ("a - b", "a - b"), ("mardi 1er décembre", "mardi 1\u{1D49}\u{2B3} décembre"), ("21er", "21er"),
        ])
    func pages(_ typed: String, _ laidOut: String) { #expect(LaidOut.set(typed) == laidOut) }

    @Test("a name that is held apart is not parted from its bracket, nor its words from each other where they are few")
    func names() throws {
        let name = "(\u{2068}Driss Sqalli\u{2069})"
        #expect(LaidOut.set(name) == "\u{2068}(Driss Sqalli)\u{2069}")
        let typesetter = try PangoTypesetter()
        func lines(_ text: String, _ width: Double) -> [Double] {
            typesetter.lines(of: Setting(text: text, size: 10, isRightToLeft: true, width: width)).map(\.width)
        }
        func width(_ text: String) -> Double {
            typesetter.lines(of: Setting(text: text, size: 10, isRightToLeft: true))[0].width
        }
        // However wide the column is, the last line holds the bracket whole.
        let text = "حطب الزيتون جاف وغالي الثمن هذا العام " + name
        for room in stride(from: width(name) * 2.2, to: width(text), by: 7) {
            let last = try #require(lines(text, room).last)
            #expect(last >= width(name) - 1, "\(room)")
        }
        // What would fill a line by itself may be broken.
        #expect(lines(name, width(name) * 0.7).count == 2)
    }
}
