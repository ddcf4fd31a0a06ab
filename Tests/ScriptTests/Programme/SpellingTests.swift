import Testing

@testable import Script

@Suite("The word that was probably meant")
struct SpellingTests {
    @Test(
        "a slip in three letters",
        arguments: [
            ("brekout", "breakout"), ("Breakout", "breakout"), ("breakuot", "breakout"), ("chekin", "checkin"),
            ("check_in", "checkin"), ("vot", "vote"), ("plenery", "plenary"),
        ])
    func near(written: String, meant: String) {
        #expect(Spelling.nearest(to: written, in: ["checkin", "plenary", "breakout", "vote", "pause"]) == meant)
    }

    @Test("too far away is nothing", arguments: ["", "x", "lunch", "تصويت", String(repeating: "vote", count: 50)])
    func far(written: String) {
        #expect(Spelling.nearest(to: written, in: ["checkin", "plenary", "breakout", "vote", "pause"]) == nil)
    }
}
