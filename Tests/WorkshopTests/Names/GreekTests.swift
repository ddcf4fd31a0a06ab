import Testing
import Workshop

@Suite("Names in Greek")
struct GreekTests {
    private static let roster = [
        "Γεώργιος Παπαδόπουλος", "Ελένη Ψαρρά", "Dimitris Tsipras", "Μαρία Μπουρνάζου", "Ευθύμιος Νικολάου",
        "Łukasz Świerk", "Γιάννης Μπελογιάννης", "Γιώργος Ψυχογιός", "Άγγελος Γκίκας", "Χρήστος Λαμπρόπουλος",
        "Παναγιώτης Τζίμας", "Ευτυχία Αντωνίου", "Σταύρος Χατζής", "Αικατερίνη Οικονόμου", "Ντίνα Ξενάκη",
        "Ευάγγελος Θεοδωράκης", "Ειρήνη Παύλου", "Κυριάκος Βασιλείου", "Φωτεινή Τσαγκάρη",
    ]
    private let index = NameIndex(Self.roster.enumerated().map { NameIndex<Int>.Entry(key: $0 + 1, name: $1) })

    @Test(
        "are found from Latin letters, whole or begun, and find them; so do Polish ones without their marks",
        arguments: [
            ("Papadopoulos", 1), ("papad", 1), ("Eleni Psarra", 2), ("Δημήτρης", 3), ("Τσίπρας", 3), ("Bournazou", 4),
            ("Efthymios", 5), ("ΠΑΠΑΔΟΠΟΥΛΟΣ", 1), ("Lukasz Swierk", 6), ("swierk", 6),
        ])
    func search(query: String, key: Int) {
        #expect(index.search(query).first?.key == key, "\(index.search(query))")
    }

    @Test(
        "are found in each way in which Greeks write them in Latin letters",
        arguments: [
            (7, ["Giannis Belogiannis", "Yannis Mpelogiannis", "Yiannis Beloyannis", "Mpelogiannis"]),
            (8, ["Giorgos Psychogios", "Yorgos Psihoyios", "Yiorgos Psichogios", "psihoyios"]),
            (9, ["Angelos Gikas", "Aggelos Gkikas", "aggelos", "gkikas"]),
            (10, ["Christos Lampropoulos", "Hristos Lambropoulos", "Xristos Labropoulos", "Khristos"]),
            (11, ["Panagiotis Tzimas", "Panayotis Jimas", "Panayiotis Dzimas"]),
            (12, ["Eftychia Antoniou", "Evtyhia Andoniou", "Eutychia Antoniou", "Eftihia"]),
            (13, ["Stavros Chatzis", "Stauros Hatzis", "hatzis"]),
            (14, ["Aikaterini Oikonomou", "Ekaterini Ikonomou", "Ekaterini Economou"]),
            (15, ["Ntina Xenaki", "Dina Ksenaki", "dina xenaki"]),
            (16, ["Evangelos Theodorakis", "Evaggelos Theodorakis", "Evanghelos Teodorakis"]),
            (17, ["Eirini Pavlou", "Irini Paulou"]),
            (18, ["Kyriakos Vasileiou", "Kiriakos Vassiliou", "Kuriakos Basiliou"]),
            (19, ["Foteini Tsagkari", "Fotini Tsangari", "Photini Tsagari"]),
        ])
    func spellings(key: Int, queries: [String]) {
        for query in queries {
            #expect(index.search(query).first?.key == key, "\(query): \(index.search(query))")
        }
    }

    @Test(
        "in Latin letters are found from Greek ones",
        arguments: [
            ("Yannis Gikas", "Γιάννης Γκίκας"), ("Hristos Tzimas", "Χρήστος Τζίμας"),
            ("Aggelos Labrou", "Άγγελος Λάμπρου"),
            ("Eftichia Pavlou", "Ευτυχία Παύλου"), ("Giorgos Psichogios", "Γιώργος Ψυχογιός"),
        ])
    func fromGreek(name: String, query: String) {
        let index = NameIndex([NameIndex<Int>.Entry(key: 1, name: name), .init(key: 2, name: "Nikos Stamatis")])
        #expect(index.search(query).first?.key == 1, "\(index.search(query))")
    }

    @Test(
        "another name is another name",
        arguments: [
            ("Παπαδόπουλος", "Papanikolaou"), ("Γιάννης", "Ioanna"), ("Γιώργος", "Georgia"), ("Μαρία", "Marina"),
            ("Μαρία", "Marios"), ("Χρήστος", "Christina"), ("Ελένη", "Eleftheria"), ("Κώστας", "Kostoula"),
            ("Άγγελος", "Angeliki"), ("Σταύρος", "Stavroula"), ("Νίκος", "Nikolaou"), ("Δημήτρης", "Dimitra"),
        ])
    func others(greek: String, latin: String) {
        #expect(!NameFold.soundsAlike(greek, latin))
        #expect(NameFold.soundsAlike("Παπαδόπουλος", "Papadopoulos"))
    }
}
