import Testing
import Workshop

@testable import Script

/// Lists of organisations: (list, state) to (rows, changes, remarks).
@Suite("Lists of organisations")
struct OrganisationReaderTests {
    private func read(_ text: String) -> OrganisationList { OrganisationReader().read(Array(text.utf8)) }

    @Test(
        "headings in any language, in any order; under a title too",
        arguments: [
            "Nom;Ville;Pays;Catégorie\nHammam Jdid;Fès;Maroc;Gérant\n",
            "Institutions of 2026\nCountry,Organisation,City,Category\nMaroc,Hammam Jdid,Fès,Gérant\n",
            "المؤسسة;المدينة;البلد;الفئة\nHammam Jdid;Fès;Maroc;Gérant\n",
            "Kraj;Miasto;Instytucja;Kategoria\nMaroc;Fès;Hammam Jdid;Gérant\n",
        ])
    func headings(_ text: String) throws {
        let list = read(text)
        #expect(list.refused == [])
        let row = try #require(list.rows.first)
        #expect(list.rows.count == 1 && row.name == "Hammam Jdid" && row.city == "Fès")
        #expect(row.country == "Maroc" && row.category == "Gérant")
    }

    @Test("what cannot be read is named by its line, and nothing of it is guessed")
    func faults() {
        #expect(read("").refused.map(\.kind) == [.empty])
        #expect(read("a;b\n1;2\n").refused.map(\.line) == [1])
        #expect(read("Ville;Pays\nFès;Maroc\n").refused.map(\.kind) == [.noNameColumn(seen: ["Ville", "Pays"])])
        #expect(read("Nom;Ville\nHammam Jdid;Fès\n;Rabat\n").refused.map(\.line) == [3])
        let harmed = read("Nom;Ville\nHammam; Jdid;Fès\n=A2;Fès\n\(String(repeating: "x", count: 501));Fès\n;;;;\n")
        #expect(
            harmed.refused.map(\.kind) == [
                .tooManyCells(3, columns: 2), .formula("=A2"), .textTooLong(501, limit: 500),
            ])
    }

    @Test("what is called so in its town is known in any spelling; a row says more of it, an empty cell nothing")
    func plan() throws {
        var sample = try RosterSample()
        try sample.take("Nom;Organisation;Ville\nAmina Alami;HAMMAM  JDID;Fes\nOmar Tazi;Hammam Jdid;Rabat\n")
        func plan(_ text: String) throws -> OrganisationPlan {
            try OrganisationPlan(read(text), into: sample.state, world: sample.world)
        }
        let first = try plan("Nom;Ville;Catégorie\nHammam Jdid;Fès;Gérant\nCommune de Fès;Fès;\n")
        #expect((first.added, first.updated, first.unchanged) == (2, 0, 0))
        try sample.state.apply(first.changes)
        let amina = try #require(sample.people.first { $0.name == "Amina Alami" })
        let omar = try #require(sample.people.first { $0.name == "Omar Tazi" })
        #expect(sample.state.organisation(of: amina)?.category == "owner", "the words of her row find it")
        #expect(sample.state.organisation(of: omar) == nil, "in another town another one is called so")
        #expect(try plan("Nom;Ville;Catégorie\nhammam-jdid;FÈS;\n").changes.isEmpty)
        let more = try plan("Nom;Ville;Pays;Également\nHammam Jdid;Fès;Maroc;Le nouveau bain\n")
        #expect((more.added, more.updated, more.unchanged) == (0, 1, 0))
        let likely = try plan("Nom;Ville\nCommune urbaine de Fès;Fès\n")
        #expect(likely.notices.map(\.kind) == [.likelyOrganisation("Commune urbaine de Fès", "Commune de Fès")])
        #expect(likely.added == 1, "offered, and not joined")
    }

    @Test("a roster refers to what is known, and names what may be one")
    func roster() throws {
        var sample = try RosterSample()
        try sample.state.apply(
            try OrganisationPlan(read("Nom;Ville\nCommune de Fès;Fès\n"), into: sample.state, world: sample.world)
                .changes)
        let plan = try sample.take(
            """
            Nom;Organisation;Ville
            Amina Alami;COMMUNE DE FES;Fès
            Omar Tazi;Commune urbaine de Fès;Fès
            Nadia Berrada;Coop Atlas;Fès

            """)
        #expect(plan.notices.map(\.kind) == [.likelyOrganisation("Commune urbaine de Fès", "Commune de Fès")])
        #expect(plan.notices.map(\.line) == [3])
        let commune = try #require(sample.state.organisations.keys.first)
        #expect(sample.people.compactMap(\.belongsTo) == [commune])
        #expect(sample.people.count { $0.version == 1 } == 2, "who refers to nobody is read by older Halqas")
    }
}
