import Testing

/// Where `==` is written by hand, a field that is added is forgotten in silence. The compiler writes it, but for these.
@Suite("Equality by hand")
struct EqualityTests {
    /// States of a count, whose fields `StateFieldsTests` holds, and the box that takes no part in comparing.
    private static let known = [
        "Tally/Counting/PileState.swift", "Tally/Counting/Piles.swift", "Tally/Counting/SequentialApproval.swift",
        "Tally/Methods/BudgetGreedy.swift", "Tally/Methods/EqualShares.swift", "Tally/Methods/STVState.swift",
        "Workshop/Rules/Derived.swift",
    ]

    @Test("nothing else is compared by hand")
    func known() throws {
        let found = try SourceFiles.swift().filter { try $0.text().contains("func ==") }
        #expect(found.map(\.path) == Self.known)
    }
}
