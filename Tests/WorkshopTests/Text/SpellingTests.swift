import Testing
import Workshop

@Suite("The word that was probably meant")
struct SpellingTests {
    @Test(
        "a slip in three letters",
        arguments: [
            ("brekout", "breakout"), ("Breakout", "breakout"), ("breakuot", "breakout"), ("chekin", "checkin"),
            ("check_in", "checkin"), ("vot", "vote"), ("plenery", "plenary"), ("plénary", "plenary"),
        ])
    func near(written: String, meant: String) {
        #expect(Spelling.nearest(to: written, in: ["checkin", "plenary", "breakout", "vote", "pause"]) == meant)
    }

    @Test("too far away is nothing", arguments: ["", "x", "lunch", "تصويت", String(repeating: "vote", count: 50)])
    func far(written: String) {
        #expect(Spelling.nearest(to: written, in: ["checkin", "plenary", "breakout", "vote", "pause"]) == nil)
    }

    @Test("a thing has several names; in any script a slip is a slip")
    func names() {
        let cities = [(["fes", "Fès", "فاس"], "fes"), (["rabat", "الرباط"], "rabat")]
        #expect(Spelling.nearest(to: "الربط", among: cities) == "rabat")
        #expect(Spelling.nearest(to: "Fez", among: cities) == "fes")
        #expect(Spelling.nearest(to: "Marrakech", among: cities) == nil)
    }

    @Test("two letters or one are no slip of each other")
    func short() {
        #expect(Spelling.nearest(to: "ab", in: ["ac", "a"]) == nil)
        #expect(Spelling.nearest(to: "AB", in: ["ab"]) == "ab")
    }
}
