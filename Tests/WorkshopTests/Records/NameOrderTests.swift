import Testing
import Workshop

@Suite("The order of names")
struct NameOrderTests {
    @Test("is that of letters without their marks, in every language: Łucja among the L, Żak among the Z")
    func marks() {
        let names: [PlainText] = ["Zofia", "Łucja", "Żaneta", "Élodie", "Lena", "Ewa", "Marek", "Ćwik", "Celina"]
        let people = names.enumerated().map { Stakeholder(id: ID(high: 0, low: UInt64($0)), name: $1) }
        #expect(
            people.inOrderOfNames().map(\.name)
                == ["Celina", "Ćwik", "Élodie", "Ewa", "Lena", "Łucja", "Marek", "Żaneta", "Zofia"])
    }

    @Test("Polish letters are found without their marks")
    func found() {
        var index = NameIndex<Int>()
        for (key, name) in ["Łucja Żak", "Zofia Ćwik", "Józef Wąs", "Michał Środa"].enumerated() {
            index.insert(NameIndex.Entry(key: key, name: name))
        }
        for (query, key) in [
            ("lucja zak", 0), ("zak", 0), ("cwik", 1), ("jozef", 2), ("was", 2), ("srod", 3), ("ŁU", 0),
        ] {
            #expect(index.search(query, limit: 1).first?.key == key, "\(query)")
        }
    }
}
