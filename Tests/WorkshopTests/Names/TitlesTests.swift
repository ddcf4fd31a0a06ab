import Testing
import Workshop

/// Titles before a name are the same in all scripts: who is on a list with one is found without, and the other way round.
@Suite("Titles before names")
struct TitlesTests {
    @Test(
        "with a title and without it, the name is sure",
        arguments: [
            ("د. هالة منصور", "هالة منصور"), ("هالة منصور", "د. هالة منصور"), ("الدكتورة هالة منصور", "هالة منصور"),
            ("أ. سعيد بناني", "سعيد بناني"), ("Dr. Mariam Zaki", "Mariam Zaki"), ("Mariam Zaki", "Dr Mariam Zaki"),
            ("mgr Anna Nowak", "Anna Nowak"),
        ])
    func sure(written: String, typed: String) {
        #expect(NameIndex([NameIndex<Int>.Entry(key: 1, name: written)]).isSure(1, by: typed))
    }

    @Test("a letter behind a name is no title")
    func letter() {
        #expect(!NameIndex([NameIndex<Int>.Entry(key: 1, name: "هالة منصور")]).isSure(1, by: "هالة منصور م"))
    }
}
