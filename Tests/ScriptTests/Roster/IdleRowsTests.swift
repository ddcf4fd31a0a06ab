import Script
import Testing
import Workshop

@Suite("Rows of printed lists in which nobody is listed")
struct IdleRowsTests {
    @Test("the heading of every page is left out and said, in other words too, with the title above it and after a gap")
    func pages() {
        let roster = Roster.read(
            """
            Liste des invités;;;
            Nom;Organisation;Ville;Téléphone
            Amina Tazi;Coop;Fès;0612345678
            Liste des invités;;;
            Nom;Organisation;Ville;Téléphone
            Omar Alami;Coop;Fès;0612345679
            ;;;
            NOM ;ORGANISATION;Ville;Tél.
            Hind Fassi;Coop;Fès;="0612345670"
            Page 2/3;;;
            Nom complet;Organisation;;Téléphone
            Sara Idrissi;Coop;Fès;0612345671

            """)
        #expect(roster.rows.map(\.name) == ["Amina Tazi", "Omar Alami", "Hind Fassi", "Sara Idrissi"])
        #expect(roster.rows.map(\.phone).last == "0612345671" && roster.rows[2].phone == "0612345670")
        #expect(roster.refused.isEmpty)
        #expect(
            roster.notices == [
                RosterProblem(line: 4, kind: .headingAgain), RosterProblem(line: 5, kind: .headingAgain),
                RosterProblem(line: 8, kind: .headingAgain), RosterProblem(line: 10, kind: .notAPerson("Page 2/3")),
                RosterProblem(line: 11, kind: .headingAgain),
            ])
    }

    @Test("in a list of one column the heading is told too, and a row that shares a word with it is a person")
    func oneColumn() {
        let roster = Roster.read("Nom complet\nAmina Tazi\nNom complet\nOmar Alami\n")
        #expect(roster.rows.map(\.name) == ["Amina Tazi", "Omar Alami"])
        #expect(roster.notices == [RosterProblem(line: 3, kind: .headingAgain)])
        let people = Roster.read("Nom;Ville\nAmina Tazi;Ville\nOmar Alami;Fès\n")
        #expect(people.rows.map(\.name) == ["Amina Tazi", "Omar Alami"])
    }

    @Test(
        "rows of sums are nobody",
        arguments: [
            "Total : 27;;", "Total général;;27", "Nombre de participants : 27;;", "المجموع: 27;;", "عدد المشاركين;;27",
            "Razem: 27;;", "Liczba osób;27;", ";Total : 27;", "Grand total;27;27",
            "Total hommes : 12;Total femmes : 15;", "Page 2 sur 3;;",
        ])
    func sums(row: String) {
        let roster = Roster.read("Nom;Ville;Tél\nAmina Tazi;Fès;0612345678\nOmar Alami;Rabat;0612345679\n\(row)\n")
        #expect(roster.rows.map(\.name) == ["Amina Tazi", "Omar Alami"])
        #expect(roster.refused.isEmpty)
        let isSaid = roster.notices.contains { if case .notAPerson = $0.kind { $0.line == 4 } else { false } }
        #expect(isSaid && roster.notices.count == 1, "\(roster.notices)")
    }

    @Test("people whose names begin as sums do are people", arguments: ["Grand Paul", "Somme Ali", "Totaux Marie"])
    func people(name: String) {
        let roster = Roster.read("Nom;Ville;Tél\nAmina Tazi;Fès;0612345678\n\(name);;0612345679\n")
        #expect(roster.rows.map(\.name) == ["Amina Tazi", PlainText(name)])
    }

    @Test("a merged title is no heading and nobody, and an organisation over several rows is that of each")
    func merged() {
        let html = """
            <table><tr><td colspan=4>Noms et organisations des participants</td></tr>
            <tr><th rowspan=2>Organisation</th><th colspan=2>Participant</th><th rowspan=2>Tél</th></tr>
            <tr><th>Prénom</th><th>Nom</th></tr>
            <tr><td rowspan=4>Coop Tissage</td><td>Amina</td><td>Tazi</td><td>0612345678</td></tr>
            <tr><td>Omar</td><td>Alami</td><td>0612345679</td></tr>
            <tr><td></td><td></td><td></td></tr>
            <tr><td>Hind</td><td>Fassi</td><td>0612345670</td></tr>
            <tr><td colspan=4>Invités d’honneur</td></tr>
            <tr><td>Nour</td><td>Sara</td><td>Idrissi</td><td>0612345671</td></tr>
            <tr><td colspan=4>Total : 4</td></tr></table>
            """
        let roster = Roster.read(html)
        #expect(roster.headingLine == 3)
        #expect(roster.rows.map(\.name) == ["Amina Tazi", "Omar Alami", "Hind Fassi", "Sara Idrissi"])
        #expect(roster.rows.map(\.organisation) == ["Coop Tissage", "Coop Tissage", "Coop Tissage", "Nour"])
        #expect(roster.refused.isEmpty)
        #expect(
            roster.notices == [
                RosterProblem(line: 8, kind: .notAPerson("Invités d’honneur")),
                RosterProblem(line: 10, kind: .notAPerson("Total : 4")),
            ])
    }

    @Test("a second line of the heading names columns more closely, where the first has none of its own")
    func secondLine() {
        let roster = Roster.read(
            "N°;Organisation;Nom;;Téléphone\n;;Prénom;Nom;\n1;Coop;Amina;Tazi;0612345678\n2;Nour;Omar;Alami;0612345679\n"
        )
        #expect(roster.headingLine == 2 && roster.refused.isEmpty)
        #expect(roster.rows.map(\.name) == ["Amina Tazi", "Omar Alami"])
        #expect(roster.rows.map(\.organisation) == ["Coop", "Nour"])
    }

    @Test("what a spreadsheet could not calculate is said by its cell and empty; instead of a name it is refused")
    func errors() {
        let roster = Roster.read("Nom;Ville;Tél\nAmina Tazi;#N/A;#REF!\n#N/A;Fès;0612345678\n;#N/A;\n")
        #expect(roster.rows.map(\.name) == ["Amina Tazi"])
        #expect(roster.rows.map(\.city) == [""] && roster.rows.map(\.phone) == [""])
        #expect(
            roster.notices == [
                RosterProblem(line: 2, column: 2, heading: "Ville", kind: .formulaLeftOut("#N/A")),
                RosterProblem(line: 2, column: 3, heading: "Tél", kind: .formulaLeftOut("#REF!")),
                RosterProblem(line: 4, kind: .notAPerson("#N/A")),
            ])
        #expect(
            roster.refused == [RosterProblem(line: 3, column: 1, heading: "Nom", kind: .formula("#N/A"))])
    }

    @Test("lists of organisations leave out the same rows, and no organisation that is called so")
    func organisations() {
        let text = "Organisation;Ville\nCoop;Fès\nOrganisation;Ville\nTotal Maroc;\nNour;#N/A\nTotal : 3;\n"
        let list = OrganisationReader().read(Array(text.utf8))
        #expect(list.rows.map(\.name) == ["Coop", "Total Maroc", "Nour"] && list.refused.isEmpty)
        #expect(
            list.notices == [
                RosterProblem(line: 3, kind: .headingAgain),
                RosterProblem(line: 5, column: 2, kind: .formulaLeftOut("#N/A")),
                RosterProblem(line: 6, kind: .notAPerson("Total : 3")),
            ])
    }
}
