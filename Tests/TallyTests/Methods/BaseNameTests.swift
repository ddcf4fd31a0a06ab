import Testing

@testable import Tally

/// What a percentage is out of, as rules name it.
@Suite("Names of bases")
struct BaseNameTests {
    @Test(
        "a sum reads as the name with hyphens", arguments: [("yes+no", "yes-no"), ("yes+no+abstain", "yes-no-abstain")])
    func sums(written: String, name: String) throws {
        var rules = RuleSet()
        try rules.state(.base, written)
        #expect(rules.value(.base) == name)
    }

    @Test("what is no base is refused")
    func unknown() {
        var rules = RuleSet()
        #expect(throws: RuleSet.Problem.self) { try rules.state(.base, "yes+maybe") }
    }
}
