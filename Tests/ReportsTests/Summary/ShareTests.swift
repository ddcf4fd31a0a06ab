import Reports
import Tally
import Testing

@Suite("A share of a named whole")
struct ShareTests {
    @Test(
        "is rounded half up from whole numbers",
        arguments: [
            (1, 8, 0, "13"), (1, 3, 0, "33"), (2, 3, 0, "67"), (1, 200, 0, "1"), (1, 201, 0, "0"), (34, 155, 1, "21.9"),
            (1, 3, 3, "33.333"), (155, 155, 1, "100.0"), (0, 7, 1, "0.0"), (15, 14, 0, "107"), (1, 2000, 2, "0.05"),
        ])
    func percent(_ count: Int, _ whole: Int, _ decimals: Int, _ expected: String) {
        #expect(Share(count, of: whole, base: .present)?.percent(decimals: decimals) == expected)
    }

    @Test("does not exist of nothing")
    func nothing() {
        #expect(Share(0, of: 0, base: .options) == nil)
        #expect(Share(3, of: -1, base: .options) == nil)
    }

    @Test("is written exactly, with its base beside the percentage, and read back")
    func json() throws {
        let share = try #require(Share(34, of: 155, base: .options))
        #expect(
            try JSONRendering.render(share)
                == """
                {
                  "base" : "options",
                  "baseCount" : 155,
                  "exact" : "34/155",
                  "percent" : "21.9"
                }

                """)
        #expect(try readBack(share) == share)
    }

    @Test("names every whole by one word, as a vote's rules do, and reads it back", arguments: PercentageBase.allCases)
    func bases(_ base: PercentageBase) throws {
        let share = try #require(Share(1, of: 2, base: base))
        #expect(try JSONRendering.render(share).contains(#""base" : "\#(base.rawValue)""#))
        #expect(try readBack(share) == share)
    }

    @Test("of pairs at a table is of no vote")
    func pairs() throws {
        let share = try #require(Share(1, of: 2, base: .pairs))
        #expect(try JSONRendering.render(share).contains(#""base" : "pairs""#))
        #expect(try readBack(share) == share)
    }
}
