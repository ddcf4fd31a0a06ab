import Testing

@testable import Workshop

@Suite("Organisations that are called the same in other words")
struct OrganisationWordsTests {
    @Test(
        "one kind and one name, in whatever language, shortened or not",
        arguments: [
            ("Commune de Fès", "جماعة فاس"), ("Commune Fès", "جماعة فاس"), ("Commune urbaine de Fès", "Jamaat Fès"),
            ("Association Ennour", "Assoc. Ennour"), ("Association Ennour", "Ass. En-Nour"),
            ("Association Ennour", "جمعية النور"), ("Association Ennour", "Ennour"),
            ("Université Sidi Mohamed Ben Abdellah", "USMBA"),
            ("Université Sidi Mohamed Ben Abdellah", "Univ. Sidi Mohamed Ben Abdellah"),
            ("Office National de l’Électricité et de l’Eau", "ONEE"),
        ])
    func same(one: String, other: String) {
        #expect(mayBe(one, other) && mayBe(other, one))
    }

    @Test(
        "another name, another kind, no name at all",
        arguments: [
            ("Commune de Sefrou", "جماعة فاس"), ("Coopérative Argane Nord", "Coopérative Argane Sud"),
            ("Association Ennour", "Coopérative Ennour"), ("Commune", "جماعة"), ("Commune de Fès", "Commune"),
            ("Agence de l’eau", "ONEE"), ("USMBA", "ONEE"), ("Hammam Jdid", "Croissant rouge"),
        ])
    func others(one: String, other: String) {
        #expect(!mayBe(one, other) && !mayBe(other, one))
    }

    private func mayBe(_ one: String, _ other: String) -> Bool {
        let (words, others) = (OrganisationWords(one), OrganisationWords(other))
        return words.mayBe(others) || words.mayStand(for: others)
    }
}
