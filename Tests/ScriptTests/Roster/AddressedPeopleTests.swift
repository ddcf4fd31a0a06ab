import Testing
import Workshop

@testable import Script

@Suite("How somebody is addressed is no part of the name, and tells two people apart")
struct AddressedPeopleTests {
    @Test(
        "two of one family's name in one office are two, in whatever way they are addressed",
        arguments: [
            "Nom;Organisation\nMme Tazi;Commune\nM. Tazi;Commune\n",
            "Civilité;Nom;Prénom;Organisation\nMme;Tazi;;Commune\nM.;Tazi;;Commune\n",
            "Titre;Nom;Organisation\nMadame;Amina Tazi;Commune\nMonsieur;Amina Tazi;Commune\n",
            "Nom;Sexe;Organisation\nAmal Tazi;F;Commune\nAmal Tazi;M;Commune\n",
            "الاسم الكامل;المؤسسة\nالسيدة التازي;جماعة\nالسيد التازي;جماعة\n",
            "Nom;Organisation\nTazi (Mme);Commune\nTazi, M.;Commune\n",
            "Nom;Organisation;Tél\nMme Tazi;Commune;0535000000\nM. Tazi;Commune;0535000000\n",
            "Nom;Organisation\nMme Amina Tazi;Commune\nM. Amine Tazi;Commune\n",
        ])
    func two(text: String) throws {
        var sample = try RosterSample()
        let plan = try sample.take(text)
        #expect(plan.added.count == 2 && plan.doubtful.isEmpty && plan.refused.isEmpty, "\(plan.doubtful)")
        #expect(plan.entries.allSatisfy { NameTitles.split($0.stakeholder.name) == nil })
        #expect(Set(sample.people.map(\.id)).count == 2)
    }

    @Test("they stay two when the roster comes again, and are found by what they are addressed by")
    func again() throws {
        var sample = try RosterSample()
        let text = "Nom;Organisation\nMme Tazi;Commune\nM. Tazi;Commune\n"
        try sample.take(text)
        #expect(sample.people.map(\.name) == ["Tazi", "Tazi"])
        #expect(Set(sample.people.flatMap(\.aliases)) == ["Mme Tazi", "M. Tazi"])
        let plan = sample.plan(text)
        #expect(plan.changes.isEmpty && plan.unchanged.count == 2 && plan.doubtful.isEmpty)
        let column = sample.plan("Civilité;Nom;Organisation\nM.;Tazi;Commune\n")
        #expect(column.unchanged.map(\.stakeholder.aliases) == [["M. Tazi"]])
    }

    @Test("where the form of address does not say it, it is asked: Dr Tazi may be Mme Tazi")
    func asked() throws {
        var sample = try RosterSample()
        try sample.take("Nom;Organisation\nMme Tazi;Commune\nM. Tazi;Commune\n")
        for name in ["Dr Tazi", "Tazi"] {
            let plan = sample.plan("Nom;Organisation\n\(name);Commune\n")
            #expect(plan.added.isEmpty && plan.doubtful.count == 1, "\(name)")
            #expect(plan.doubtful.first?.candidates.map(\.reason) == [.addressedOtherwise, .addressedOtherwise])
        }
        // Whoever is called by a whole name is the same, whatever stands before it.
        try sample.take("Nom;Organisation\nMme Hind Alami;Agence\n")
        #expect(sample.plan("Nom;Organisation\nDr Hind Alami;Agence\nHind Alami;Agence\n").added.isEmpty)
    }

    @Test("titles before and behind a name, of one and of two")
    func titles() {
        func name(_ name: PlainText, _ takesLoneM: Bool = false) -> NameTitles.Addressed? {
            NameTitles.split(name, takesLoneM: takesLoneM)
        }
        #expect(name("Tazi (Mme)") == .init(name: "Tazi", titles: ["mme"]))
        #expect(name("TAZI Amina, Mme") == .init(name: "TAZI Amina", titles: ["mme"]))
        #expect(name("M. et Mme Alami") == nil && name("Amina Tazi, présidente") == nil && name("Mme") == nil)
        #expect(name("M. Ou Ali") == .init(name: "Ou Ali", titles: ["m"]))
        #expect(name("M Omar Tazi") == nil && name("M Omar Tazi", true) == .init(name: "Omar Tazi", titles: ["m"]))
        #expect(Roster.read("Nom\nMme Amina Tazi\nM Omar Tazi\n").rows.map(\.name) == ["Amina Tazi", "Omar Tazi"])
        #expect(Roster.read("Nom\nAmina Tazi\nM Omar Tazi\n").rows.map(\.name) == ["Amina Tazi", "M Omar Tazi"])
    }

    @Test("a column for it is understood, gives no name, and no alias where the name is whole")
    func column() {
        let roster = Roster.read("Civilité;Nom complet\nMme;Amina Tazi\nM.;Omar Tazi\n")
        #expect(roster.columns.map(\.isAddress) == [true, false] && roster.notices.isEmpty)
        #expect(roster.rows.map(\.sex) == [.woman, .man] && roster.rows.allSatisfy(\.aliases.isEmpty))
        #expect(Roster.read("Titre;Nom\nIngénieur;Amina Tazi\n").columns.map(\.isAddress) == [false, false])
    }

    @Test("where the script counts women and men, that is the category of whoever has none")
    func categories() {
        var names = CategoryNames([
            Category(code: "w", title: LocalizedText(["fr": "Femmes", "ar": "النساء"]), quota: nil),
            Category(code: "chefs", title: LocalizedText(["fr": "Chefs"]), quota: nil),
        ])
        #expect(names.code(of: .woman) == "w" && names.code(of: .man) == nil)
    }

    @Test("a middle name goes on with the given one")
    func middleNames() {
        let roster = Roster.read(
            "First Name,Middle Name,Last Name\nFatima,Zahra,Tazi\nOmar,,Alami\n,Ali,Naciri\n")
        #expect(roster.rows.map(\.name) == ["Fatima Zahra Tazi", "Omar Alami", "Ali Naciri"])
        #expect(roster.notices.isEmpty && roster.refused.isEmpty)
        #expect(Roster.read("Imię;Drugie imię;Nazwisko\nJan;Piotr;Bór\n").rows.map(\.name) == ["Jan Piotr Bór"])
    }
}
