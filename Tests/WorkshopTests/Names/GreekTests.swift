import Testing
import Workshop

@Suite("Names in Greek")
struct GreekTests {
    private let index = NameIndex([
        NameIndex<Int>.Entry(key: 1, name: "Γεώργιος Παπαδόπουλος"), .init(key: 2, name: "Ελένη Ψαρρά"),
        .init(key: 3, name: "Dimitris Tsipras"), .init(key: 4, name: "Μαρία Μπουρνάζου"),
        .init(key: 5, name: "Ευθύμιος Νικολάου"), .init(key: 6, name: "Łukasz Świerk"),
    ])

    @Test(
        "are found from Latin letters, whole or begun, and find them; so do Polish ones without their marks",
        arguments: [
            ("Papadopoulos", 1), ("papad", 1), ("Eleni Psarra", 2), ("Δημήτρης", 3), ("Τσίπρας", 3), ("Bournazou", 4),
            ("Efthymios", 5), ("ΠΑΠΑΔΟΠΟΥΛΟΣ", 1), ("Lukasz Swierk", 6), ("swierk", 6),
        ])
    func search(query: String, key: Int) {
        #expect(index.search(query).first?.key == key, "\(index.search(query))")
    }

    @Test("another name is not found by it")
    func others() {
        #expect(!index.search("Pavlidis").contains { $0.key == 1 })
        #expect(!NameFold.soundsAlike("Παπαδόπουλος", "Papanikolaou"))
        #expect(NameFold.soundsAlike("Παπαδόπουλος", "Papadopoulos"))
    }
}
