import TestSupport
import Testing
import Workshop

@testable import Script

/// A roster that names somebody of the directory in another spelling of the same script: asked about, nobody is doubled.
@Suite("A roster with other spellings")
struct OtherSpellingTests {
    private static let known: [(String, String)] = [
        ("Anass El Fassi", "Agence régionale Énergie Sobre"), ("Mohammed Alami", "Hammam Derb El Warda"),
        ("Touria Benjelloun", "Hammam Oued Rihane"), ("Fatima Zahra Bennani", "Coopérative El Kheir"),
        ("Omar Jamaï", "Comité de quartier"), ("Karim Bennis", "Commune"), ("أنس الفاسي", "جمعية الحومة"),
    ]

    private func state() throws -> ProgrammeState {
        var day = try SampleDay(at: .morning)
        for (index, person) in Self.known.enumerated() {
            let id = ID<Stakeholder>(high: 9, low: UInt64(700 + index))
            let record = Stakeholder(id: id, name: PlainText(person.0), organisation: PlainText(person.1))
            try day.record([.stakeholder(Revision(from: nil, to: record))])
        }
        return day.state
    }

    private func plan(_ rows: String) throws -> RosterPlan {
        let day = try SampleDay(at: .morning)
        return RosterPlan(
            Roster.read("Nom complet;Organisation\n" + rows), into: try state(), workshop: SampleDay.fes,
            world: day.clock.world)
    }

    @Test(
        "the same name in another spelling, in the same organisation, is asked about",
        arguments: [
            ("Anas El Fasi;Agence régionale Énergie Sobre", "Anass El Fassi"),
            ("Anas Fassi;Agence régionale Énergie Sobre", "Anass El Fassi"),
            ("Mohamed Alami;Hammam Derb El Warda", "Mohammed Alami"),
            ("Touria Benjeloun;Hammam Oued Rihane", "Touria Benjelloun"),
            ("Fatima Ezzahra Bennani;Coopérative El Kheir", "Fatima Zahra Bennani"),
            ("O. Jamaï;Comité de quartier", "Omar Jamaï"), ("Karim Benis;Commune", "Karim Bennis"),
            ("انس الفاصي;جمعية الحومة", "أنس الفاسي"),
        ])
    func asked(_ row: String, _ name: String) throws {
        let plan = try plan(row)
        #expect(plan.added.isEmpty, "\(row)")
        #expect(plan.doubtful.first?.candidates.map(\.stakeholder.name.string) == [name])
        #expect(plan.doubtful.first?.candidates.first?.reason == .otherSpelling(sameOrganisation: true))
    }

    @Test("so it is where one of the two has no organisation")
    func withoutOrganisation() throws {
        let plan = try plan("Touria Benjeloun;")
        #expect(plan.doubtful.first?.candidates.first?.reason == .otherSpelling(sameOrganisation: false))
    }

    @Test(
        "other people are other people",
        arguments: [
            "Karima Bennis;Commune", "Mohamed Alami;Autre commune", "Hassan Bennis;Commune",
            "Anass Bennani;Agence régionale Énergie Sobre",
        ])
    func others(_ row: String) throws {
        let plan = try plan(row)
        #expect(plan.doubtful.isEmpty, "\(row)")
        #expect(plan.added.count == 1)
    }

    @Test("a list that was typed without accents renames nobody; one with more of them does")
    func accents() throws {
        #expect(try plan("Omar Jamai;Comité de quartier").entries.first?.stakeholder.name == "Omar Jamaï")
        #expect(try plan("Täha;X\nTaha;X").entries.first?.stakeholder.name == "Täha")
    }
}

/// What stands in lists beside names: answers in a sentence, closing lines, two people in one row.
@Suite("Rows of a roster: sentences")
struct RosterSentenceTests {
    @Test(
        "an answer that says yes or no in a sentence is one",
        arguments: [
            ("Oui, j'accepte", true), ("Oui, j’accepte", true), ("J'accepte", true), ("نعم أوافق", true),
            ("أوافق", true),
            ("لا أوافق", false), ("Non, je refuse", false), ("Je n'accepte pas", false), ("Yes, I agree", true),
        ])
    func consent(_ cell: String, _ isYes: Bool) {
        let roster = Roster.read("Nom complet;Consentement\nAmina Alami;\(cell)\nOmar Tazi;oui\n")
        #expect(roster.rows.first?.consent == isYes)
        #expect(roster.notices.isEmpty, "\(roster.notices)")
    }

    @Test("an answer that says neither is left open", arguments: ["Oui, mais je refuse", "لا مانع", "peut-être"])
    func unclear(_ cell: String) {
        let roster = Roster.read("Nom complet;Consentement\nAmina Alami;\(cell)\nOmar Tazi;oui\n")
        #expect(roster.rows.first?.consent == nil)
    }

    @Test("a sentence that closes the list is nobody")
    func closing() {
        let roster = Roster.read(
            "N°;Nom complet;Organisation\n1;Amina Alami;Coop\n;Arrêté la présente liste à six personnes;\n")
        #expect(roster.rows.map(\.name) == ["Amina Alami"])
        #expect(roster.notices.count(where: { $0.line == 3 }) == 1, "\(roster.notices)")
    }

    @Test("two people in one row are said to be two")
    func two() {
        let roster = Roster.read("Nom complet;Organisation\nLahcen & Zahra Ouali;Coop\nI. Tazi;Coop\n")
        #expect(roster.notices.map(\.kind) == [.likelyTwoPeople("Lahcen & Zahra Ouali")])
    }
}
