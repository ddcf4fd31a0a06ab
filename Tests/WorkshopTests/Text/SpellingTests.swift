import Testing

@testable import Workshop

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

    @Test(
        "One slip is one letter more, fewer, other, or two exchanged: all words of two letters, five long, against a slow count"
    )
    func oneSlip() {
        let words = [4, 5].flatMap { length in
            (0..<1 << length).map { number in (0..<length).map { Character(number >> $0 & 1 == 0 ? "a" : "b") } }
        }
        for one in words {
            let slips = Set(words.filter { isOneSlip(one, $0) || one == $0 })
            #expect(Set(words.filter { Spelling.isNear(one, $0) }) == slips)
        }
    }

    private func isOneSlip(_ one: [Character], _ other: [Character]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        func without(_ index: Int) -> [Character] { Array(long[..<index] + long[(index + 1)...]) }
        if short.count + 1 == long.count { return long.indices.contains { without($0) == short } }
        guard short.count == long.count else { return false }
        if zip(one, other).filter({ $0 != $1 }).count == 1 { return true }
        return one.indices.dropLast().contains {
            var swapped = one
            swapped.swapAt($0, $0 + 1)
            return swapped == other
        }
    }
}
