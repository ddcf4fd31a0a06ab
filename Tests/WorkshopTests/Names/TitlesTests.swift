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

    @Test(
        "before one name alone a title is no part of what is typed, in all scripts",
        arguments: ["Docteur Tazi", "Madame Tazi", "Monsieur Tazi", "Professeur Tazi", "Hajj Tazi", "الدكتورة Tazi"])
    func alone(typed: String) {
        let index = NameIndex([
            NameIndex<Int>.Entry(key: 1, name: "Nadia Tazi"), .init(key: 2, name: "Karim Bennis"),
        ])
        #expect(index.meant(by: typed) == [1])
        #expect(index.isSure(1, by: typed))
    }

    @Test("who is called so with the title is meant before others")
    func written() {
        let index = NameIndex([
            NameIndex<Int>.Entry(key: 1, name: "Hajj Larbi"), .init(key: 2, name: "Larbi Tazi"),
        ])
        #expect(index.meant(by: "Hajj Larbi") == [1])
    }

    @Test("a letter behind a name is no title")
    func letter() {
        #expect(!NameIndex([NameIndex<Int>.Entry(key: 1, name: "هالة منصور")]).isSure(1, by: "هالة منصور م"))
    }
}
