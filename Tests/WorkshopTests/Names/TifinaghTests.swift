import Testing
import Workshop

@Suite("Names in Tifinagh")
struct TifinaghTests {
    private let index = NameIndex([
        NameIndex<Int>.Entry(key: 1, name: "ⴼⴰⵟⵉⵎⴰ ⴰⵢⵜ ⵙⴰⵍⵃ"), .init(key: 2, name: "Brahim Amezian"),
        .init(key: 3, name: "إدريس أمزيان"), .init(key: 4, name: "ⵉⴷⵔ ⵓⵀⵛⵛⵓ"),
    ])

    @Test(
        "are found from Latin and Arabic letters, and find them",
        arguments: [("Fatima", 1), ("فاطمة", 1), ("fat", 1), ("ⴱⵔⴰⵀⵉⵎ", 2), ("ⵉⴷⵔⵉⵙ", 3), ("Idir", 4)])
    func search(query: String, key: Int) {
        #expect(index.search(query).first?.key == key, "\(index.search(query))")
    }

    @Test("a part of a name that fits two people, one in each script, takes neither")
    func two() {
        let index = NameIndex([
            NameIndex<Int>.Entry(key: 1, name: "Karim Tahiri"), .init(key: 2, name: "كريم الفاسي"),
        ])
        #expect(Set(index.meant(by: "Karim")) == [1, 2])
        #expect(index.meant(by: "Karim Tahiri") == [1])
    }
}
