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

    @Test("organisations that are one in other words are offered, and neither joined nor kept apart unsaid")
    func otherWords() throws {
        var sample = try RosterSample()
        func offers(_ plan: RosterPlan) -> [String] {
            plan.notices.compactMap { notice in
                guard case .likelyOrganisation(let one, let other) = notice.kind else { return nil }
                return "\(notice.line) \(one) = \(other)"
            }
        }
        let text = "Nom;Organisation\nAmina Tazi;Commune de Fès\nOmar Alami;Commune Fès\nSara Bennis;جماعة فاس\n"
        let plan = try sample.take(text)
        #expect(Set(offers(plan).map { $0.prefix(2) }) == ["3 ", "4 "], "\(offers(plan))")
        #expect(offers(plan).contains("4 جماعة فاس = Commune de Fès"))
        #expect(Set(sample.people.map(\.organisation)).count == 3)
        // Against what is known as well.
        let later = sample.plan("Nom;Organisation\nHind Chraibi;Jamaat Fès\n")
        #expect(offers(later).contains("2 Jamaat Fès = Commune de Fès"))
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
        let plan = try sample.take(
            "Nom;Structure;Tél;Mail\nAMINA ALAMI;Coop Atlas;07 11 11 11 11;amina@example.org\n")
        #expect(plan.updated.map(\.line) == [2])
        let amina = try #require(sample.people.first { $0.email == "amina@example.org" })
        #expect(amina.name == "Amina Alami", "a list in capitals renames nobody")
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

    enum Verdict {
        case same, another, doubtful
    }

    /// What was there, what comes, and whether it is the same person.
    static let pairs: [(before: String, after: String, verdict: Verdict)] = [
        // The same address.
        ("Amina Alami;Coop;Fès;;a@x.org", "Amina Alami;Commune;Rabat;;A@X.ORG", .same),
        ("Amina Alami;Coop;Fès;;a@x.org", "Alami Amina;Commune;Fès;;a@x.org", .same),
        ("Amina Alami;Coop;Fès;;a@x.org", "Amina Zahra Alami;Coop;Fès;;a@x.org", .same),
        ("Amina Alami;Coop;Fès;;a@x.org", "أمينة العلمي;تعاونية;فاس;;a@x.org", .same),
        // A cooperative has one address for all.
        ("Amina Alami;Coop;Fès;;coop@x.org", "Omar Tazi;Coop;Fès;;coop@x.org", .another),
        ("Mohamed Alami;Coop;Fès;;coop@x.org", "Mohamed Tazi;Coop;Fès;;coop@x.org", .another),
        ("Amina Alami;Coop;Fès;;sans", "Omar Tazi;Coop;Fès;;sans", .another),
        // The same telephone and name.
        ("Amina Alami;Coop;Fès;06 00 00 00 01;", "amina  ALAMI;Commune;Rabat;+212 600 000 001;", .same),
        ("Amina Alami;Coop;Fès;06 00 00 00 01;", "Omar Alami;Commune;Fès;06 00 00 00 01;", .another),
        ("Amina Alami;Coop;Fès;05;", "Amina Alami;Commune;Fès;05;", .another),
        // The same name and organisation.
        ("Amina Ben Ali;Coop Atlas;Fès;;", "AMINA BENALI;COOP ATLAS;Fès;06;a@x.org", .same),
        ("Amina Alami;Coop;Fès;;", "Amina Alami;Coop;;;", .same),
        ("Amina Alami;Agence;Fès;;", "Amina Alami;Agence;FEZ;;", .same),
        ("Amina Alami;Agence;Fès;;", "Amina Alami;Agence;Rabat;;", .another),
        ("Amina Alami;;Fès;;", "Amina Alami;;Fès;;", .same),
        // Telephone and address speak against it.
        ("Amina Alami;Coop;Fès;0600000001;a@x.org", "Amina Alami;Coop;Fès;0600000002;b@x.org", .doubtful),
        ("Amina Alami;Coop;Fès;0600000001;a@x.org", "Amina Alami;Coop;Rabat;0600000002;b@x.org", .another),
        ("Amina Alami;;Fès;0600000001;", "Amina Alami;;Fès;0600000002;", .doubtful),
        ("Amina Alami;Coop;Fès;0600000001;a@x.org", "Amina Alami;Coop;Fès;0600000002;", .doubtful),
        ("Amina Alami;Coop;Fès;;a@x.org", "Amina Alami;Coop;Fès;;b@x.org", .doubtful),
        ("Amina Alami;Coop;Fès;0600000001;a@x.org", "Amina Alami;Coop;Fès;0600000002;a@x.org", .same),
        // The same address, and a name in another order that sounds alike, or with a slip in it.
        ("Amina Bennani;Coop;Fès;;a@x.org", "Benani Amina;;;;a@x.org", .same),
        ("Amina Bennani;Coop;Fès;;a@x.org", "Amina Bennami;;;;a@x.org", .doubtful),
        ("Karim Benabdelkader El Alaoui;;;0600000001;", "Karima Benabdelkader El Alaoui;;;0600000001;", .doubtful),
        // Homonyms, and those of whom it cannot be told.
        ("Amina Alami;Coop;Fès;;", "Amina Alami;Commune;Fès;;", .another),
        ("Amina Alami;Coop;Fès;;", "Amina Alami;;Fès;;", .doubtful),
        ("Amina Alami;;Fès;;", "ALAMI Amina;Coop;;;", .doubtful),
        ("Amina Alami;Coop;Fès;0600000001;a@x.org", "Amina Alami;;Fès;0600000002;b@x.org", .another),
        // The same name in another script, in the same organisation.
        ("Amina Alami;Coop;Fès;;", "أمينة العلمي;Coop;;;", .doubtful),
        ("Amina Alami;Coop;Fès;;", "سعاد العلمي;Coop;;;", .another),
        // And where one of the two has none.
        ("Amina Bennani;Coop;Fès;;", "أمينة بناني;;;;", .doubtful),
        ("خديجة الإدريسي;;;;", "Khadija Idrissi;Coop;;;", .doubtful),
        ("Fatima Zahra Benjelloun;;;;", "فاطمة الزهراء بنجلون;;;;", .doubtful),
        ("Bennani Amina;;;;", "أمينة بناني;;;;", .doubtful),
        ("Amina Bennani;Coop;Fès;;", "أمينة بناني;تعاونية;;;", .another),
        ("Amina Bennani;;Fès;0600000001;a@x.org", "أمينة بناني;;;0600000002;b@x.org", .another),
        ("Amina Bennani;;Fès;;", "أمينة بناني;;Rabat;;", .another),
    ]

    @Test("who is the same person, and of whom it is asked", arguments: pairs.indices)
    func matching(index: Int) throws {
        let heading = "Nom complet;Organisation;Ville;Téléphone;Courriel\n"
        let pair = Self.pairs[index]
        var sample = try RosterSample()
        try sample.take(heading + pair.before)
        let plan = sample.plan(heading + pair.after)
        #expect(plan.added.isEmpty == (pair.verdict != .another))
        #expect(plan.doubtful.isEmpty == (pair.verdict != .doubtful))
        // And within one file.
        let together = try RosterSample().plan(heading + pair.before + "\n" + pair.after)
        #expect(together.added.count == (pair.verdict == .another ? 2 : 1))
        #expect(together.doubtful.count == (pair.verdict == .doubtful ? 1 : 0))
        #expect(together.refused.isEmpty)
        #expect(together.notices.contains(RosterProblem(line: 3, kind: .double(ofLine: 2))) == (pair.verdict == .same))
    }

    @Test("who is in doubt is not taken; said to be the same, or another, they are, and a second time nobody asks")
    func doubts() throws {
        let head = "Nom complet;Organisation;Téléphone;Courriel\n"
        let known = "Amina Alami;Coop;0600000001;a@x.org\n"
        let row = "Amina Alami;Coop;0600000002;b@x.org\n"
        var sample = try RosterSample()
        try sample.take(head + known)
        let amina = sample.people[0].id
        let plan = sample.plan(head + row)
        #expect(plan.changes.isEmpty)
        let doubt = try #require(plan.doubtful.first)
        #expect(doubt.line == 2 && doubt.person.phone == "0600000002")
        #expect(doubt.candidates.map(\.stakeholder.id) == [amina])
        #expect(doubt.candidates.map(\.reason) == [.differs(phone: true, email: true)])

        var same = sample
        try same.take(head + row, answers: [2: .same(amina)])
        #expect(same.people.map(\.phone) == ["0600000002"])
        #expect(same.plan(head + row).changes.isEmpty)
        var different = sample
        try different.take(head + row, answers: [2: .different])
        #expect(different.people.count == 2)
        #expect(different.plan(head + row).changes.isEmpty && different.plan(head + row).doubtful.isEmpty)
        let left = sample.plan(head + row, answers: [2: .leftOut])
        #expect(left.changes.isEmpty && left.leftOut == [2] && left.doubtful.isEmpty)
        // Two rows of one file, and what is said of lines that are not there.
        let file = try RosterSample().plan(
            head + known + row, answers: [3: .sameAsLine(2), 7: .different])
        #expect(file.added.map(\.stakeholder.phone) == ["0600000001"])
        #expect(file.strayAnswers == [7])
        let wrong = sample.plan(head + row, answers: [2: .same(ID(high: 1, low: 2))])
        #expect(wrong.refused == [RosterProblem(line: 2, kind: .nobodyToBe)])
    }

    @Test("all rows in doubt can be said to be whom they may be, or somebody else")
    func all() throws {
        let head = "Nom complet;Organisation;Téléphone\n"
        var sample = try RosterSample()
        try sample.take(head + "Amina Alami;Coop;0600000001\nOmar Tazi;Four;0600000002\n")
        let roster = Roster.read(head + "Amina Alami;Coop;0700000001\nOmar Tazi;Four;0700000002\n")
        func plan(_ otherwise: RosterAnswerForAll, _ answers: [Int: RosterAnswer] = [:]) -> RosterPlan {
            RosterPlan(
                roster, into: sample.state, workshop: sample.workshops[0].id, world: sample.world, answers: answers,
                otherwise: otherwise)
        }
        #expect(sample.plan(roster).doubtful.count == 2)
        #expect(plan(.same).updated.map(\.stakeholder.phone) == ["0700000001", "0700000002"])
        #expect(plan(.same, [2: .different]).added.map(\.line) == [2])
        #expect(plan(.different).added.count == 2)
        // Whoever may be several people stays in doubt.
        try sample.take(head + "Amina Alami;Coop;0600000009\n", answers: [2: .different])
        #expect(plan(.same).doubtful.map(\.line) == [2])
    }

    @Test("of several who have a telephone and a name that fits somebody is asked; the one of just that name is taken")
    func severalFit() throws {
        let head = "Nom complet;Téléphone;Organisation\n"
        var sample = try RosterSample()
        try sample.take(head + "Mohamed Alami;0600000001;Coop\nMohamed Bennani;0600000001;Coop\n")
        let plan = sample.plan(head + "Mohamed;0600000001;Coop\n")
        #expect(plan.doubtful.first?.candidates.map(\.reason) == [.severalFit, .severalFit])
        #expect(sample.plan(head + "BENNANI Mohamed;0600000001;Coop\n").added.isEmpty)
    }

    @Test("of two rows that are one person the first counts, and the second fills in what it leaves open")
    func completed() throws {
        var sample = try RosterSample()
        try sample.take(
            "Nom;Organisation;Tél;Mail;Ville\nAmina Alami;Coop;;a@x.org;Fès\nAlami Amina;Coop;0600000001;;\n"
                + "Amina Zahra Alami;;;a@x.org;Rabat\n")
        let amina = try #require(sample.people.first)
        #expect(sample.people.count == 1)
        #expect(amina.phone == "0600000001" && amina.city == "Fès")
        #expect(amina.name == "Amina Alami" && amina.aliases == ["Amina Zahra Alami"])
    }

    @Test("what people took on follows their new names; an old roster does not bring the old one back")
    func owners() throws {
        var sample = try RosterSample()
        let old = "Nom;Mail\nAmina Alami;a@x.org\n"
        try sample.take(old)
        let id = ID<Contribution>(high: 7, low: 7)
        let activity = try #require(
            sample.workshops.flatMap(\.days).flatMap(\.activities).first { !$0.prompts.isEmpty })
        try sample.state.apply(
            try sample.state.contribution(
                id, saying: "Ask for offers", kind: .action, to: activity.prompts[0].id, in: activity.id, group: 1,
                by: "Omar", at: sample.world.now(), owner: "ALAMI Amina"))
        let plan = try sample.take("Nom;Mail\nAmina Alami Tazi;a@x.org\n")
        #expect(plan.changes.map(\.kind).contains(.stakeholderRevised))
        #expect(sample.state.contribution(id)?.owner == "Amina Alami Tazi")
        #expect(sample.plan(old).changes.isEmpty)
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
                // One hammam in two scripts, and beside two of them the people who go there: offered, joined by nobody.
                let offered: [String: [PlainText]] = [
                    "fes": ["Usagères du hammam Derb El Warda", "حمام درب الوردة"],
                    "rabat": ["Usagères du hammam El Borj"],
                ]
                let names = plan.notices.compactMap { notice in
                    if case .likelyOrganisation(let one, _) = notice.kind { one } else { nil }
                }
                #expect(names == (round == 1 ? offered[workshop.code] ?? [] : []))
                #expect(plan.refused.isEmpty && plan.notices.count == names.count, "\(plan.notices)")
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
