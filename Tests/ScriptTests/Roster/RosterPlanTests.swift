import Testing
import Workshop

@testable import Script

@Suite("What a roster would do to a file")
struct RosterPlanTests {
    private let roster = """
        Nom complet;Organisation;Catégorie;Ville;Téléphone;Courriel;Langue
        Amina Alami;Coop Atlas;Gérant;Fès;06 00 00 00 01;amina@example.org;ar+fr
        Omar Tazi;Four du Rempart;stoker;Fès;;;ar

        """

    @Test("people are added and invited, with the script’s categories")
    func added() throws {
        var sample = try RosterSample()
        let plan = try sample.take(roster)
        #expect(plan.added.map(\.line) == [2, 3])
        #expect(plan.updated.isEmpty && plan.unchanged.isEmpty && plan.refused.isEmpty && plan.notices.isEmpty)
        #expect(plan.changes.map(\.kind) == [.stakeholderAdded, .invited, .stakeholderAdded, .invited])
        #expect(sample.people.map(\.category) == ["owner", "stoker"])
        #expect(sample.people.map(\.languages) == [["ar", "fr"], ["ar"]])
        #expect(sample.state.invited(to: sample.workshops[0].id) == Set(sample.people.map(\.id)))
    }

    @Test("the same file twice changes nothing; for another workshop it only invites")
    func twice() throws {
        var sample = try RosterSample()
        try sample.take(roster)
        let again = sample.plan(roster)
        #expect(again.changes.isEmpty)
        #expect(again.unchanged.map(\.line) == [2, 3])
        let elsewhere = sample.plan(roster, workshop: 1)
        #expect(elsewhere.changes.map(\.kind) == [.invited, .invited])
        #expect(elsewhere.newlyInvited.map(\.line) == [2, 3])
        #expect(elsewhere.unchanged.count == 2)
    }

    @Test("two laptops that import one roster agree on who is who")
    func agreement() throws {
        var first = try RosterSample()
        var second = try RosterSample()
        try first.take(roster)
        try second.take(
            "Courriel,Nom complet,Téléphone,Organisation\namina@example.org,Amina Alami,06 00 00 00 01,Coop Atlas\n")
        #expect(second.people.map(\.id) == [first.people[0].id])
    }

    @Test("a cell that says something new updates; an empty one, or a column that is not there, erases nothing")
    func updated() throws {
        var sample = try RosterSample()
        try sample.take(roster)
        let plan = try sample.take("Nom;Structure;Tél;Mail\nAMINA ALAMI;Coop Atlas;07 11 11 11 11;\n")
        #expect(plan.updated.map(\.line) == [2])
        let amina = try #require(sample.people.first { $0.email == "amina@example.org" })
        #expect(amina.name == "AMINA ALAMI")
        #expect(amina.phone == "07 11 11 11 11")
        #expect(amina.category == "owner")
        #expect(amina.city == "Fès")
        #expect(amina.languages == ["ar", "fr"])
        #expect(sample.people.count == 2)
    }

    @Test("a name that is spelled differently is the name from now on; the old one stays as an alias")
    func renamed() throws {
        var sample = try RosterSample()
        try sample.take(roster)
        try sample.take("Nom;Mail\nأمينة العلمي;AMINA@example.org\n")
        #expect(sample.people.count == 2)
        let amina = try #require(sample.people.first { $0.email == "AMINA@example.org" })
        #expect(amina.name == "أمينة العلمي")
        #expect(amina.aliases == ["Amina Alami"])
        let plan = sample.plan(roster)
        #expect(plan.added.isEmpty)
    }

    /// What was there, what comes, and whether it is the same person.
    static let pairs: [(before: String, after: String, isSame: Bool)] = [
        // The same address.
        ("Amina Alami;Coop;Fès;;a@x.org", "Amina Alami;Commune;Rabat;;A@X.ORG", true),
        ("Amina Alami;Coop;Fès;;a@x.org", "Alami Amina;Commune;Fès;;a@x.org", true),
        ("Amina Alami;Coop;Fès;;a@x.org", "Amina Zahra Alami;Coop;Fès;;a@x.org", true),
        ("Amina Alami;Coop;Fès;;a@x.org", "أمينة العلمي;تعاونية;فاس;;a@x.org", true),
        // A cooperative has one address for all.
        ("Amina Alami;Coop;Fès;;coop@x.org", "Omar Tazi;Coop;Fès;;coop@x.org", false),
        ("Mohamed Alami;Coop;Fès;;coop@x.org", "Mohamed Tazi;Coop;Fès;;coop@x.org", false),
        ("Amina Alami;Coop;Fès;;sans", "Omar Tazi;Coop;Fès;;sans", false),
        // The same telephone and name.
        ("Amina Alami;Coop;Fès;06 00 00 00 01;", "amina  ALAMI;Commune;Rabat;+212 600 000 001;", true),
        ("Amina Alami;Coop;Fès;06 00 00 00 01;", "Omar Alami;Commune;Fès;06 00 00 00 01;", false),
        ("Amina Alami;Coop;Fès;05;", "Amina Alami;Commune;Fès;05;", false),
        // The same name and organisation.
        ("Amina Ben Ali;Coop Atlas;Fès;;", "AMINA BENALI;COOP ATLAS;Fès;06;a@x.org", true),
        ("Amina Alami;Coop;Fès;;", "Amina Alami;Coop;;;", true),
        ("Amina Alami;Agence;Fès;;", "Amina Alami;Agence;FEZ;;", true),
        ("Amina Alami;Agence;Fès;;", "Amina Alami;Agence;Rabat;;", false),
        // Homonyms.
        ("Amina Alami;Coop;Fès;;", "Amina Alami;Commune;Fès;;", false),
        ("Amina Alami;Coop;Fès;;", "Amina Alami;;Fès;;", false),
        ("Amina Alami;;Fès;;", "Amina Alami;;Fès;;", true),
    ]

    @Test("who is the same person", arguments: pairs.indices)
    func matching(index: Int) throws {
        let heading = "Nom complet;Organisation;Ville;Téléphone;Courriel\n"
        let pair = Self.pairs[index]
        var sample = try RosterSample()
        try sample.take(heading + pair.before)
        let plan = sample.plan(heading + pair.after)
        #expect(plan.added.isEmpty == pair.isSame)
        // And within one file.
        let together = try RosterSample().plan(heading + pair.before + "\n" + pair.after)
        #expect(together.added.count == (pair.isSame ? 1 : 2))
        #expect(together.refused.isEmpty)
        #expect(together.notices.contains(RosterProblem(line: 3, kind: .double(ofLine: 2))) == pair.isSame)
    }

    @Test("people who share an address are noted, and found again by their names")
    func sharedAddress() throws {
        var sample = try RosterSample()
        let roster = "Nom;Courriel\nAmina Alami;coop@x.org\nOmar Tazi;Coop@x.org\n"
        let plan = try sample.take(roster)
        #expect(plan.notices == [RosterProblem(line: 3, kind: .sharedEmail(with: "Amina Alami"))])
        let again = sample.plan(roster)
        #expect(again.changes.isEmpty && again.notices.isEmpty && again.refused.isEmpty)
    }

    @Test("a double is left out with the line of the first, also when both are in the directory already")
    func doubles() throws {
        var sample = try RosterSample()
        try sample.take(roster)
        let plan = sample.plan(roster + "Amina Alami;Coop Atlas;;;;;\n")
        #expect(plan.refused.isEmpty)
        #expect(plan.notices == [RosterProblem(line: 4, kind: .double(ofLine: 2))])
        #expect(plan.unchanged.map(\.line) == [2, 3])
    }

    @Test("homonyms whom nothing tells apart but their city get ids of their own")
    func homonyms() throws {
        var sample = try RosterSample()
        let roster = "Nom;Structure;Ville\nAmina Alami;Agence;Fès\nAmina Alami;Agence;Rabat\n"
        let plan = try sample.take(roster)
        #expect(plan.added.count == 2)
        #expect(Set(plan.added.map(\.stakeholder.id)).count == 2)
        #expect(sample.plan(roster).changes.isEmpty)
    }

    @Test("categories that the script does not know are kept as written, and told once each")
    func unknownCategories() throws {
        var sample = try RosterSample()
        let plan = try sample.take("Nom;Type\nA a;Marchand de bois\nB b;gerants\nC c;Marchand de bois\nD d;Élu\n")
        #expect(plan.unknownCategories == ["Marchand de bois", "Élu"])
        #expect(plan.notices.map(\.place) == ["2:0", "5:0"])
        #expect(sample.people.map(\.category) == ["Marchand de bois", "owner", "Marchand de bois", "Élu"])
        #expect(plan.refused.isEmpty)
    }

    @Test("what is refused leaves the rest fit to be recorded, if the caller wants it")
    func partial() throws {
        var sample = try RosterSample()
        let plan = try sample.take("Nom;Ville\nAmina Alami;Fès\n;Fès\nOmar Tazi;Fès;trop\n")
        #expect(plan.refused.map(\.place) == ["3:1", "4:3"])
        #expect(sample.people.map(\.name) == ["Amina Alami"])
    }

    @Test("a roster that cannot be read plans nothing, and says why")
    func unreadable() throws {
        let plan = try RosterSample().plan("un deux trois\n")
        #expect(plan.changes.isEmpty)
        #expect(plan.refused.count == 1)
    }

    @Test("from bytes to the file, nothing that a terminal, a spreadsheet or a log would obey gets through")
    func control() throws {
        let poison = "\u{1B}[2J\u{7}\u{9B}\u{202E}\u{2028}\u{FEFF}"
        let cells = (0..<9).map { "\"A\($0)\(poison)\r\nb@c\"" }.joined(separator: ";")
        var sample = try RosterSample()
        let plan = try sample.take("Nom;Alias;Structure;Type;Ville;Tél;Mail;Langue;Accord\n" + cells + "\n")
        #expect(plan.added.count == 1)
        let person = try #require(sample.people.first)
        let texts = [person.name, person.organisation, person.category, person.city, person.phone, person.email]
        let all = texts.map(\.string) + person.aliases.map(\.string) + person.languages
        #expect(all.allSatisfy { !$0.isEmpty })
        let forbidden = all.joined().unicodeScalars.filter {
            $0.properties.generalCategory == .control || ["\u{202E}", "\u{2028}", "\u{FEFF}"].contains($0)
        }
        #expect(forbidden.isEmpty)
        for problem in plan.notices {
            #expect(!"\(problem.kind)".unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }

    @Test("the rosters that Halqa brings along: forty people a city, all known categories, twice without a change")
    func seeds() throws {
        var state = ProgrammeState()
        let programme = try ScriptReader().read(Fixture.repository("sessions/eco-hammam.yaml"))
        try state.apply(.programmeCreated(programme))
        let world = try RosterSample().world
        for round in 1...2 {
            for workshop in programme.workshops {
                let roster = RosterReader().read(try Fixture.repository("seeds/roster-\(workshop.code).csv"))
                let plan = RosterPlan(roster, into: state, workshop: workshop.id, world: world)
                #expect(plan.refused.isEmpty && plan.notices.isEmpty, "\(plan.notices)")
                #expect(plan.added.count == (round == 1 ? 40 : 0))
                #expect(plan.newlyInvited.count == (round == 1 ? 40 : 0))
                try state.apply(plan.changes)
            }
        }
        #expect(state.stakeholders.count == 120)
        let codes = Set(programme.categories.map { PlainText($0.code) })
        #expect(state.stakeholders.values.allSatisfy { codes.contains($0.category) })
        #expect(state.stakeholders.values.allSatisfy { !$0.languages.isEmpty })
    }
}
