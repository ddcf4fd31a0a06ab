import TestSupport
import Testing
import Workshop

/// Identifiers.
@Suite("An identifier")
struct IDTests {
    @Test("is written in lower case with hyphens, and read back whatever its case and hyphens")
    func form() {
        let id = ID<Stakeholder>(high: 0x0190_ABCD_EF01_7234, low: 0x8234_5678_9ABC_DEF0)
        #expect(id.description == "0190abcd-ef01-7234-8234-56789abcdef0")
        #expect(ID<Stakeholder>("0190ABCD-EF01-7234-8234-56789ABCDEF0") == id)
        #expect(ID<Stakeholder>("0190abcdef01723482345678\u{2D}9abcdef0") == id)
        for wrong in [
            "", "0190abcd-ef01-7234-8234-56789abcdef", "0190abcd-ef01-7234-8234-56789abcdef00",
            "0190abcd-ef01-7234-8234-56789abcdeg0", "0190abcd ef01 7234 8234 56789abcdef0", "{0190abcd}",
            "٠190abcd-ef01-7234-8234-56789abcdef0",
        ] {
            #expect(ID<Stakeholder>(wrong) == nil, "\(wrong)")
        }
    }

    @Test("of version 7 carries its millisecond, its version and its variant, and sorts by time")
    func version7() {
        let clock = FixedWorld(now: Instant(milliseconds: 1_796_112_000_123))
        let first: ID<Stakeholder> = clock.world.newID()
        #expect(first.high >> 16 == 1_796_112_000_123)
        #expect(first.high >> 12 & 0xF == 7)
        #expect(first.low >> 62 == 0b10)
        clock.now = clock.now.adding(seconds: 1)
        let second: ID<Stakeholder> = clock.world.newID()
        #expect(first < second)
        #expect(first.description < second.description, "in the database as well")
    }

    @Test("keeps version and variant whatever the randomness, and a clock before 1970 does no harm")
    func extremes() {
        let ones = ID<Stakeholder>(version7: Instant(milliseconds: .max), random: (.max, .max))
        #expect(ones.description == "ffffffff-ffff-7fff-bfff-ffffffffffff")
        let zeros = ID<Stakeholder>(version7: Instant(milliseconds: .min), random: (0, 0))
        #expect(zeros.description == "00000000-0000-7000-8000-000000000000")
    }

    @Test("a thousand in one millisecond are a thousand")
    func unique() {
        let world = FixedWorld(now: Instant(milliseconds: 0)).world
        #expect(Set((0..<1000).map { _ in world.newID(of: Stakeholder.self) }).count == 1000)
    }
}
